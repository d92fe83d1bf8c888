"""An executed report notebook as one HTML file that needs nothing else: no network, no script."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ytempire.runs import markup
from ytempire.runs.report import read_said

if TYPE_CHECKING:
    from jinja2 import Template

_TEMPLATES = Path(__file__).parent / "template" / "report"
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_FOR_AUTHORS = re.compile(r"^\*Reads:\*.*$", re.MULTILINE)
"""What the notebook reads and writes, which stands between a reader and the answer."""
Cell = dict[str, Any]


def write(notebook: Path, target: Path) -> Path:
    """Convert an executed notebook and return the HTML file.

    Parameters
    ----------
    notebook
        The executed ``.ipynb``.
    target
        The file to write; its folder is made when missing. The tables that the report left are
        linked to as ``data/`` beside it, by the file's name.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(".draft")
    draft.write_text(render(notebook, target.stem), encoding="utf-8")
    return draft.replace(target)


def render(notebook: Path, name: str = "") -> str:
    """Return an executed notebook as HTML that stands alone.

    Parameters
    ----------
    notebook
        The executed ``.ipynb``.
    name
        Name of the report's files, where its tables lie beside it.
    """
    content = json.loads(notebook.read_text(encoding="utf-8"))
    said = read_said(content) or {}
    title = _title(content)
    code = [text for cell in content["cells"] if cell["cell_type"] == "code"
            if (text := _text(cell["source"]).strip())]  # fmt: skip
    return _template().render(
        title=title,
        foot_in_style=_in_style(" · ".join(filter(None, (title, _days(said))))),
        days=_days(said),
        headline=said.get("headline", ""),
        broken=[check for check in said.get("checks", []) if not check["is_held"]],
        style=(_TEMPLATES / "style.css").read_text(encoding="utf-8"),
        parts=[part for place, cell in enumerate(content["cells"]) for part in _parts(cell, place)],
        tables=list(said.get("tables", {})),
        name=name,
        code=code,
    )


@cache
def _template() -> Template:
    # Imported here: only who makes a report needs them.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("index.html.j2")


@cache
def _markdown() -> Callable[[str], str]:
    import mistune

    made = mistune.create_markdown(escape=False, plugins=["table", "strikethrough"])
    return lambda text: str(made(text))


def _parts(cell: Cell, place: int) -> list[tuple[str, str]]:
    """Return what a cell shows: each a kind, and HTML or text."""
    if cell["cell_type"] == "markdown":
        told = _FOR_AUTHORS.sub("", _text(cell["source"]))
        return [("html", markup.clean(_markdown()(told), prefix=f"c{place}-"))]
    shown = [
        _shown(output, f"c{place}o{number}-")
        for number, output in enumerate(cell.get("outputs", []))
    ]
    return [one for one in shown if one is not None]


def _shown(output: dict[str, Any], prefix: str) -> tuple[str, str] | None:
    """Return an output's richest form that a report can show; None: it has none."""
    if output["output_type"] == "error":
        return "failed", _COLOURS.sub("", f"{output['ename']}: {output['evalue']}")
    if output["output_type"] == "stream":
        return "text", _COLOURS.sub("", _text(output["text"]))
    forms = output.get("data", {})
    for form, shown in _FORMS.items():
        if form in forms:
            return shown(_text(forms[form]), prefix)
    return None


_FORMS: dict[str, Callable[[str, str], tuple[str, str]]] = {
    "text/html": lambda text, prefix: ("html", markup.clean(text, prefix=prefix)),
    "text/markdown": lambda text, prefix: ("html", markup.clean(_markdown()(text), prefix=prefix)),
    "image/svg+xml": lambda text, prefix: ("picture", markup.clean(text, prefix=prefix)),
    "image/png": lambda text, _: ("png", "".join(text.split())),
    "text/plain": lambda text, _: ("text", text),
}
"""How each form of an output is shown, the richest first."""


def _text(source: str | list[str]) -> str:
    """Return a text that a notebook's file may hold as its lines."""
    return source if isinstance(source, str) else "".join(source)


def _title(notebook: dict[str, Any]) -> str:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            for line in _text(cell["source"]).splitlines():
                if line.startswith("# "):
                    return line[2:].strip()
    return "Report"


def _days(said: dict[str, Any]) -> str:
    """Return which days a report is about, in words; empty: it is about none."""
    window = said.get("window")
    if not window:
        return ""
    first, last = (f"{day.day} {day:%b %Y}" for day in map(date.fromisoformat, window))
    return last if first == last else f"{first} to {last}"


def _in_style(text: str) -> str:
    """Return a text as a string of CSS, whatever characters it has."""
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text) + '"'
