"""The dictionary as text for a terminal, as Markdown, and as one page that searches itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from json import dumps

from ytempire.dictionary.entries import Column, Dictionary, Figure, Relation

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --link: #2563c9; }
@media (prefers-color-scheme: dark) { :root { --link: #8ab4ff; } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem; }
h2 { margin: 2.2rem 0 .3rem; font-size: 1.05rem; } a { color: var(--link); }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } td:first-child code { white-space: nowrap; }
td, th { text-align: left; vertical-align: top;
padding: .3rem .6rem; border-bottom: 1px solid var(--line); } th { font-weight: 600; }
input { font: inherit; width: 100%; padding: .5rem .7rem; position: sticky; top: .5rem; }
.kind { opacity: .75; font-weight: 400; } section[hidden], tr[hidden] { display: none; }
"""
_SCRIPT = """
const box = document.querySelector('input');
function search() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const has = text => words.every(word => text.includes(word));
  for (const section of document.querySelectorAll('section')) {
    const listed = section.querySelectorAll('th').length > 0;
    const whole = has(listed ? section.dataset.name : section.textContent.toLowerCase());
    let some = whole;
    for (const row of section.querySelectorAll('tbody tr')) {
      const shown = whole || has(section.dataset.name + ' ' + row.textContent.toLowerCase());
      row.hidden = !shown; some = some || shown;
    }
    section.hidden = !(some || has(section.textContent.toLowerCase()));
  }
  document.querySelector('nav').hidden = words.length > 0;
}
box.addEventListener('input', search);
"""


def _null(relation: Relation, column: Column) -> str:
    """Say whether a table's column may be null; a view promises nothing."""
    if relation.kind != "table":
        return ""
    return "never" if column.is_never_null else "may be"


def _axis(figure: Figure) -> str:
    return f"{figure.axis_title} ({figure.axis_labels})"


def _held(figure: Figure) -> str:
    """Say which columns hold a metric, or why none does."""
    return figure.awaits or ", ".join(figure.computed_in)


def text(told: Dictionary) -> str:
    """Return the dictionary for a terminal."""
    return "\n".join(_text_lines(told))


def _text_lines(told: Dictionary) -> Iterator[str]:
    for relation in told.relations:
        yield f"{relation.name}, {relation.kind}: {relation.meaning or 'no meaning is told'}"
        width = max((len(column.name) for column in relation.columns), default=0)
        for column in relation.columns:
            unit = f" [{column.unit}]" if column.unit else ""
            null = ", may be null" if _null(relation, column) == "may be" else ""
            what = column.meaning or "–"
            yield f"  {column.name:{width}}  {what}{unit} {column.type}{null}"
        yield ""
    for figure in told.metrics:
        yield f"{figure.name}: {figure.title} [{figure.unit}]"
        yield f"  {figure.meaning}"
        yield f"  = {figure.formula}"
        for engine, formula in figure.engines.items():
            yield f"  {engine}: {formula}"
        yield f"  axis: {_axis(figure)}"
        yield f"  tooltip: {figure.tooltip}"
        yield f"  held in: {_held(figure)}"
        yield f"  source: {figure.source}; missing where {figure.null_means}"
        yield ""
    for measure in told.measures:
        yield (
            f"{measure.name} [{measure.unit}] of {measure.grain}: {measure.meaning} "
            f"({measure.source}; missing where {measure.null_means})"
        )


def json(told: Dictionary) -> str:
    """Return the dictionary as JSON: relations, metrics, measures."""
    return dumps(told.facts(), indent=1, ensure_ascii=False) + "\n"


def markdown(told: Dictionary) -> str:
    """Return the dictionary as Markdown."""
    lines = ["# Data dictionary", ""]
    for relation in told.relations:
        lines += [f"## {relation.name}", "", f"{relation.kind}: {relation.meaning}", ""]
        lines += ["| column | type | unit | null | meaning |", "|---|---|---|---|---|"]
        lines += [
            _row(
                f"`{column.name}`",
                column.type,
                column.unit,
                _null(relation, column),
                column.meaning,
            )
            for column in relation.columns
        ]
        lines.append("")
    if told.metrics:
        lines += ["# Metrics", ""]
        heads = "metric | title | unit | meaning | formula | axis | tooltip | held in"
        lines += [f"| {heads} | missing where | source |", "|---" * 10 + "|"]
    lines += [
        _row(
            f"`{one.name}`", one.title, one.unit, one.meaning, one.formula, _axis(one), one.tooltip,
            _held(one), one.null_means, one.source,
        )
        for one in told.metrics
    ]  # fmt: skip
    if told.measures:
        lines += ["", "# Measures", ""]
        lines += ["| measure | unit | of | meaning | missing where | source |"]
        lines += ["|---|---|---|---|---|---|"]
    lines += [
        _row(f"`{one.name}`", one.unit, one.grain, one.meaning, one.null_means, one.source)
        for one in told.measures
    ]
    return "\n".join(lines) + "\n"


def _row(*cells: str | None) -> str:
    return "| " + " | ".join((cell or "").replace("|", "\\|") for cell in cells) + " |"


def html(told: Dictionary) -> str:
    """Return the dictionary as one page: it searches itself and fetches nothing."""
    measures = [
        (f"<code>{one.name}</code>", one.unit, one.grain, one.meaning, one.null_means, one.source)
        for one in told.measures
    ]
    body = [_relation(relation) for relation in told.relations]
    body += [_figure(figure) for figure in told.metrics]
    if measures:
        heads = ("measure", "unit", "of", "meaning", "missing where", "source")
        body.append(_section("measures", "Measures", "", _table(heads, measures)))
    tables = _links((one.name, one.name) for one in told.relations)
    metrics = _links((f"metric-{one.name}", one.name) for one in told.metrics)
    return (
        "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>Data dictionary</title><style>{_STYLE}</style></head><body>"
        "<h1>Data dictionary</h1><p>What every table, column and metric means. "
        "Money in <code>_micros</code> is millionths of a US dollar; unknown is null.</p>"
        "<label>Search <input type='search' autofocus placeholder='revenue, ctr, video_id'>"
        f"</label><nav><p>Tables and views: {tables}</p><p>Metrics: {metrics}</p></nav>"
        f"{''.join(body)}<script>{_SCRIPT}</script></body></html>\n"
    )


def _links(entries: Iterable[tuple[str, str]]) -> str:
    return " · ".join(f'<a href="#{escape(anchor)}">{escape(name)}</a>' for anchor, name in entries)


def _relation(relation: Relation) -> str:
    rows = [
        (
            f"<code>{escape(column.name)}</code>", escape(column.type), escape(column.unit or ""),
            _null(relation, column), escape(column.meaning or ""),
        )
        for column in relation.columns
    ]  # fmt: skip
    table = f"<p>{escape(relation.meaning or '')}</p>"
    table += _table(("column", "type", "unit", "null", "meaning"), rows)
    return _section(relation.name, relation.name, relation.kind, table)


def _figure(figure: Figure) -> str:
    rows = [
        ("formula", f"<code>{escape(figure.formula)}</code>"),
        *(
            (engine, f"<code>{escape(formula)}</code>")
            for engine, formula in figure.engines.items()
        ),
        ("axis", escape(_axis(figure))),
        ("tooltip", escape(figure.tooltip)),
        ("held in", escape(_held(figure))),
        ("missing where", escape(figure.null_means)),
        ("source", escape(figure.source)),
    ]
    told = f"<p>{escape(figure.meaning)} ({escape(figure.unit)})</p>" + _table((), rows)
    return _section(f"metric-{figure.name}", figure.title, f"metric {figure.name}", told)


def _section(anchor: str, title: str, kind: str, content: str) -> str:
    name = escape(f"{anchor} {title}".lower(), quote=True)
    return (
        f"<section id='{escape(anchor, quote=True)}' data-name='{name}'><h2>{escape(title)} "
        f"<span class='kind'>{escape(kind)}</span></h2>{content}</section>"
    )


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{one}</th>" for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
