"""Editions as report runs leave them, made by hand of what those are made of."""

from __future__ import annotations

import json
from pathlib import Path

import altair as alt
import nbformat
import polars as pl
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from ytempire.charts import svg
from ytempire.charts.tables import Column, table
from ytempire.editions import attachments
from ytempire.runs import html

NAME = "2026-11-20/trend_analysis.weekly"
HEADLINE = 'Views rose by 12 % <!channel> & "so" on'
TITLE = "<script>window.ran = 1</script>"


def make(
    reports: Path, name: str = NAME, *, rows: int = 30, pdf: bytes | None = b"%PDF-1.7 x",
    made_at: str = "2026-11-21T15:40:00+00:00",
) -> Path:  # fmt: skip
    """Leave an edition below a folder of reports."""
    folder = reports / name
    folder.mkdir(parents=True, exist_ok=True)
    report = folder.name.partition(".")[0]
    chart = alt.Chart(alt.InlineData([{"a": "x", "b": 3}, {"a": "y", "b": 5}]))
    picture = svg.picture(chart.mark_bar().encode(x="b:Q", y="a:N").to_dict())
    listed = [{"title": f"{n} {TITLE}", "views": f"{n:,}"} for n in range(rows)]
    columns = [Column("title", "Video"), Column("views", "Views", "number")]
    shown = [
        {"text/markdown": "The answer is **42**, see [there](https://www.example.org/a?b=c&d)."},
        {"text/html": f"<figure><figcaption>Views</figcaption>{picture}<details><summary>Figures"
                      f"</summary>{table(columns, listed, '')}</details></figure>"},
        {"text/html": table(columns, listed, "none")},
    ]  # fmt: skip
    cells = [new_markdown_cell("# Trend analysis: what changes?\n\nSlowly.")]
    cells += [new_code_cell("x = 1", outputs=[new_output("display_data", one)]) for one in shown]
    nbformat.write(new_notebook(cells=cells), folder / f"{report}.ipynb")
    html.write(folder / f"{report}.ipynb", folder / f"{report}.html")
    attachments.write({"videos": pl.DataFrame(listed)}, folder / "data", report)
    if pdf is not None:
        (folder / f"{report}.pdf").write_bytes(pdf)
    told = {"format": 1, "report": report, "headline": HEADLINE, "made_at": made_at,
            "window": ["2026-11-14", "2026-11-20"]}  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(told))
    return folder
