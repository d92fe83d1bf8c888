"""The frame around a page's changing parts: header, panels, definitions, problems."""

from __future__ import annotations

from collections.abc import Mapping

from ytempire.charts.tables import text
from ytempire.dashboards.snapshot import Snapshot

PAGES = {
    "index": "Home",
    "executive": "Executive",
    "operations": "Operations",
    "channel": "Channel",
    "cost": "Cost",
}
"""The pages by name, as their notebooks', in the order in which they are offered."""
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
    problem, shown = text(snapshot.problem), snapshot.to_json(in_page=True)
    return (
        f'<main class="yt-page" id="yt-page"><header class="yt-header"><h1>{text(title)}</h1>'
        f"{slot('yt-identity', snapshot)}{_ways(title)}"
        '<span class="yt-asked" id="yt-asked" role="status"></span>'
        '<button class="yt-button" id="yt-theme" type="button" aria-label="Light or dark" '
        'title="Light or dark"></button></header>'
        f'<p class="yt-problem" id="yt-problem" role="alert">{problem}</p>'
        '<p class="yt-filter" id="yt-filter" role="status" hidden></p>'
        f'<div class="yt-grid">{"".join(panels)}</div>'
        f'<script type="application/vnd.ytempire+json">{shown}</script></main>'
    )


def _ways(title: str) -> str:
    """Return the way to the other pages; they lie side by side."""
    links = "".join(
        f'<a href="{name}.ipynb"{" aria-current=page" if shown == title else ""}>{shown}</a>'
        for name, shown in PAGES.items()
    )
    return f'<nav class="yt-ways" aria-label="Dashboards">{links}</nav>'


def slot(name: str, snapshot: Snapshot) -> str:
    """Return an element that holds a part."""
    return f'<div id="{name}">{snapshot.parts.get(name, "")}</div>'


def tiles(snapshot: Snapshot, menus: Mapping[str, str]) -> str:
    """Return tiles side by side, each the part ``yt-tile-NAME`` with its menu.

    Parameters
    ----------
    snapshot
        What the page shows.
    menus
        Menu by the tile's name, in order.
    """
    cards = "".join(
        f'<div class="yt-card">{slot(f"yt-tile-{name}", snapshot)}{menu}</div>'
        for name, menu in menus.items()
    )
    return f'<div class="yt-tiles">{cards}</div>'


def chart_panel(name: str, title: str, snapshot: Snapshot, columns: int, menu: str = "") -> str:
    """Return a panel with a chart; beneath it what it rests on, and its rows as a table.

    The parts are NAME-about and NAME-table.
    """
    return panel(
        name,
        title,
        columns,
        f'<div id="{name}" class="yt-chart" role="figure" aria-label="{text(title)}"></div>'
        f"{slot(name + '-about', snapshot)}"
        '<details class="yt-as-table"><summary>As a table</summary>'
        f"{slot(name + '-table', snapshot)}</details>",
        menu,
    )


def table_panel(name: str, title: str, snapshot: Snapshot, columns: int, menu: str = "") -> str:
    """Return a panel whose content is one part."""
    return panel(name, title, columns, slot(name, snapshot), menu, " yt-stacks")


def heading(title: str) -> str:
    """Return the title of a group of panels."""
    return f'<h2 class="yt-heading">{text(title)}</h2>'


def panel(name: str, title: str, columns: int, content: str, menu: str = "", more: str = "") -> str:
    """Return a panel of any content; `more` are further classes."""
    return (
        f'<section class="yt-panel yt-columns-{columns}{more}" '
        f'data-tile="{text(name.removeprefix("yt-"))}" aria-label="{text(title)}">'
        f"<h2>{text(title)}</h2>{menu}{content}</section>"
    )
