"""An average or a sum of rates says so: a rate of many is a ratio of sums.

In SQL by a comment ``-- average of ratios: why``, in Python by ``rendering.typical``, whose figures
are called ``typical_...``, or by a comment ``# average of ratios: why``.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.metrics.registry import FORMULAS

ROOT = paths.project_root()
SQL = sorted(one for one in paths.sql().rglob("*.sql") if "migrations" not in one.parts)
PYTHON = sorted([*(ROOT / "lib").rglob("*.py"), *(ROOT / "notebooks").rglob("*.ipynb")])
NAMES = {*FORMULAS, *(at.partition(".")[2] for one in FORMULAS.values() for at in one.computed_in)}
ENDINGS = r"(?:ctr|rate|ratio|percentage|percent|factor|coefficient|yield|velocity|roi|rpm|cpm)"
RATE = re.compile(rf"\b(?:{'|'.join(sorted(NAMES))}|\w*_{ENDINGS}|{ENDINGS})\b")
QUOTIENT = re.compile(r"/(?!\s*\d)")
"""A division by something else than a number."""
AVERAGES = r"avg|mean|median|quantile\w*|percentile_cont|percentile_disc"
IN_CHARTS = re.compile(r"^(?:mean|average|median|sum)\((\w+)\)")
IN_SQL = re.compile(rf"\b({AVERAGES}|sum)\s*\(", re.IGNORECASE)
SAID = "average of ratios:"


def in_sql(text: str) -> Iterator[str]:
    """Yield the averages and sums of rates in SQL."""
    code = re.sub(r"'(?:[^']|'')*'", "''", re.sub(r"--.*", "", text))
    for found in IN_SQL.finditer(code):
        inside, rest = _balanced(code, found.end())
        name = found[1].lower()
        if name.startswith("percentile"):
            ordered = re.match(r"\s*within\s+group\s*\(\s*order\s+by", rest, re.IGNORECASE)
            inside = _balanced(rest, ordered.end())[0] if ordered else ""
        is_rate = bool(RATE.search(inside) or (name != "sum" and QUOTIENT.search(inside)))
        # A rate times what it was divided by is its numerator again.
        if is_rate and not (name == "sum" and "*" in inside):
            yield f"{name}({' '.join(inside.split())})"


def in_python(source: str) -> Iterator[str]:
    """Yield the averages of rates in Python: of polars, of charts, and in SQL that it holds."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            drawn = IN_CHARTS.match(node.value)
            if drawn and RATE.fullmatch(drawn[1]):
                yield node.value
            if re.search(r"\bselect\b.*\bfrom\b", node.value, re.IGNORECASE | re.DOTALL):
                yield from () if SAID in node.value else in_sql(node.value)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            before = lines[max(0, node.lineno - 3) : node.end_lineno]
            is_average = node.func.attr in {"mean", "median", "quantile", "sum"}
            if is_average and _is_rate(node) and not any(SAID in line for line in before):
                yield ast.unparse(node)


def _is_rate(call: ast.Call) -> bool:
    """Say whether what is averaged is a column of rates, or a quotient of columns."""
    assert isinstance(call.func, ast.Attribute)
    averaged = [call.func.value, *call.args]
    columns = [
        argument.value
        for part in averaged
        for node in ast.walk(part)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"pl.col", "col"}
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    if ast.unparse(call.func.value) == "pl":
        columns += [a.value for a in call.args if isinstance(a, ast.Constant)]
    if isinstance(call.func.value, ast.Subscript):
        name = call.func.value.slice
        columns += [name.value] if isinstance(name, ast.Constant) else []
    names = [name for name in columns if isinstance(name, str)]
    if call.func.attr == "sum" and "*" in ast.unparse(call.func.value):
        return False  # a rate times what it was divided by is its numerator again
    divided = call.func.attr != "sum" and any(
        isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Div)
        and "col(" in ast.unparse(node.right)
        for part in averaged
        for node in ast.walk(part)
    )
    return divided or any(RATE.fullmatch(name) for name in names)


def _balanced(code: str, start: int) -> tuple[str, str]:
    """Return what stands up to the bracket that closes, and what comes after it."""
    depth = 1
    for at in range(start, len(code)):
        depth += {"(": 1, ")": -1}.get(code[at], 0)
        if depth == 0:
            return code[start:at], code[at + 1 :]
    return code[start:], ""


def _source(path: Path) -> str:
    if path.suffix != ".ipynb":
        return path.read_text()
    cells = json.loads(path.read_text())["cells"]
    return "\n".join("".join(one["source"]) for one in cells if one["cell_type"] == "code")


@pytest.mark.parametrize(
    "text",
    [
        "select avg(ctr) from days",
        "select AVG ( days.engagement_rate ) from days",
        "select avg(avg_retention) from days",
        "select avg(clicks / nullif(impressions, 0)) from days",
        "select avg(ytempire.rpm(revenue, views)) from days",
        "select avg(cost_per_view::numeric) from days",
        "select percentile_cont(0.5) within group (order by first_pass_yield) from days",
        "select median(viral_coefficient) from days",
        "select sum(erpm) / count(*) from days",
    ],
)
def test_an_average_of_rates_in_sql_is_found(text: str) -> None:
    assert list(in_sql(text))
    assert list(in_python(f"wb.sql({text!r})"))


@pytest.mark.parametrize(
    "text",
    [
        "select sum(clicks)::float / sum(impressions) from days",
        "select avg(duration_seconds) / 60, avg(views / 1000.0) from days",
        "select sum(ctr * impressions), max(ctr), 'avg(ctr)' from days -- avg(ctr)",
        "select percentile_cont(0.5) within group (order by minutes) from days",
    ],
)
def test_other_averages_are_not(text: str) -> None:
    assert not list(in_sql(text))


@pytest.mark.parametrize(
    "source",
    [
        'frame.select(pl.col("ctr").mean())',
        'frame.select(pl.mean("engagement_rate"))',
        'frame["rpm"].median()',
        'frame.select((pl.col("clicks") / pl.col("impressions")).mean())',
        'alt.Y("mean(ctr):Q")',
        'frame.select(pl.col("roi").cast(pl.Float64).quantile(0.5))',
    ],
)
def test_an_average_of_rates_in_python_is_found(source: str) -> None:
    assert list(in_python(source))


def test_other_averages_in_python_are_not() -> None:
    assert not list(in_python('f.select(pl.col("clicks").sum() / pl.col("impressions").sum())'))
    assert not list(in_python('f["views"].mean(); f.select(pl.col("ctr").max())'))
    assert not list(in_python('# average of ratios: of videos\nf.select(pl.col("ctr").mean())'))


@pytest.mark.parametrize("path", SQL, ids=lambda path: str(path.relative_to(paths.sql())))
def test_no_file_of_sql_averages_rates_without_saying_so(path: Path) -> None:
    text = path.read_text()
    found = [] if f"-- {SAID}" in text else list(in_sql(text))
    assert not found, f"sum the parts and divide last, or say why not: `-- {SAID} ...`"


def test_no_code_and_no_notebook_averages_rates_without_saying_so() -> None:
    found = {str(path.relative_to(ROOT)): list(in_python(_source(path))) for path in PYTHON}
    assert not {path: ones for path, ones in found.items() if ones}, (
        f"sum the parts and divide last (rendering.polars), take rendering.typical, or say why "
        f"not: `# {SAID} ...`"
    )
