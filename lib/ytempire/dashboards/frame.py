"""The frame around a page's changing parts: header, panels, definitions, problems."""

from __future__ import annotations

from ytempire.charts.tables import text
from ytempire.dashboards.snapshot import Snapshot
from ytempire.metrics import registry

_NETWORKS = {
    "simulated": ("Simulated data", "A made-up network: no figure here is a real channel's."),
    "import": ("Imported files", "This warehouse holds imported files; nothing is collected."),
}


def identity(network: str | None) -> str:
    """Return the badge that says whose facts these are; nothing for a collected network."""
    if network is None:
        return '<span class="yt-network" data-network="none">No data yet</span>'
    if network not in _NETWORKS:
        return ""
    label, meaning = _NETWORKS[network]
    return (
        f'<span class="yt-network" data-network="{text(network)}" title="{text(meaning)}">'
        f"{text(label)}</span>"
    )


def page(title: str, snapshot: Snapshot, *panels: str) -> str:
    """Return a page: header, panels, and the snapshot that its charts are drawn from."""
    problem = text(snapshot.problem)
    return (
        f'<main class="yt-page" id="yt-page"><header class="yt-header"><h1>{text(title)}</h1>'
        f"{slot('yt-identity', snapshot)}"
        f'<span class="yt-asked" id="yt-asked" role="status"></span></header>'
        f'<p class="yt-problem" id="yt-problem" role="alert">{problem}</p>'
        f'<div class="yt-grid">{"".join(panels)}</div>'
        f'<script type="application/vnd.ytempire+json">{snapshot.to_json()}</script></main>'
    )


def slot(name: str, snapshot: Snapshot) -> str:
    """Return an element that holds a part."""
    return f'<div id="{name}">{snapshot.parts.get(name, "")}</div>'


def chart_panel(name: str, title: str, snapshot: Snapshot, columns: int) -> str:
    """Return a panel with a chart and, beneath it, what it rests on (the part NAME-about)."""
    return (
        f'<section class="yt-panel yt-columns-{columns}" aria-label="{text(title)}">'
        f"<h2>{text(title)}</h2>"
        f'<div id="{name}" class="yt-chart"></div>{slot(name + "-about", snapshot)}</section>'
    )


def table_panel(name: str, title: str, snapshot: Snapshot, columns: int) -> str:
    """Return a panel whose content is one part."""
    return (
        f'<section class="yt-panel yt-columns-{columns}" aria-label="{text(title)}">'
        f"<h2>{text(title)}</h2>{slot(name, snapshot)}</section>"
    )


def definitions(*names: str) -> str:
    """Return what the figures of the page mean, folded away."""
    entries = "".join(
        f"<dt>{text(metric.label)}</dt><dd>{text(metric.tooltip)} "
        f"Missing when {text(metric.null_means)}.</dd>"
        for metric in map(registry.get, names)
    )
    return (
        '<details class="yt-definitions"><summary>What these figures mean</summary>'
        f"<dl>{entries}</dl></details>"
    )
