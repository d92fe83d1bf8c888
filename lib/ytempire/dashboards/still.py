"""A page outside the server: in JupyterLab or an executed notebook, with still charts."""

from __future__ import annotations

from pathlib import Path

from ytempire.charts import svg
from ytempire.dashboards.snapshot import Snapshot

STYLE = Path(__file__).parent / "template" / "static" / "page.css"


def still(body: str, snapshot: Snapshot) -> str:
    """Return the page's HTML with its style inside and its charts drawn as SVG."""
    for name, one in snapshot.charts.items():
        drawn = svg.draw(one.chart, one.rows, width=520)
        begins = f'<div id="{name}" class="yt-chart" role="figure"'
        before, _, after = body.partition(begins)
        told, _, rest = after.partition(">")
        body = f'{before}<div class="yt-chart" role="figure"{told}>{drawn}{rest}'
    return f"<style>{STYLE.read_text()}</style>{body}"
