"""The executive page in Dash: gunicorn serves `server`, two workers of some threads.

The layout is a function, so that a visitor's first answer holds all of the page and no callback
follows it; a worker makes it once for all visitors of some seconds.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import cache
from typing import Any

import dash_vega_components as dvc
from dash import Dash, html
from tests.benchmarks.peers import content


def _kept(make: Callable[[], Any]) -> Callable[[], Any]:
    """Keep what `make` gives for some seconds; one thread makes it while the others wait."""
    lock, kept = threading.Lock(), {"until": 0.0, "value": None}

    def give() -> Any:
        with lock:
            if time.monotonic() > kept["until"]:
                kept["value"] = make()
                kept["until"] = time.monotonic() + content.KEPT_SECONDS
            return kept["value"]

    return give


@cache
def _pool() -> content.ConnectionPool:
    """Return a worker's own connections: each reads this module for itself."""
    return content.pool()


@_kept
def _layout() -> html.Main:
    with _pool().connection() as connection:
        shown = content.look(connection)
    cards = [
        html.Article(
            [html.H2(c.title), html.Strong(c.figure, title=c.hover), *map(html.P, c.lines)]
        )
        for c in shown.cards
    ]
    charts = {name: _chart(name, shown) for name in content.CHARTS}
    tables = {name: _table(name, shown) for name in content.TABLES}
    return html.Main(
        [
            html.H1("Executive"),
            html.Div(cards, style=_columns(5)),
            html.Div([charts["revenue"], charts["views"]], style=_columns(2)),
            html.Div([charts["channels"], tables["videos"]], style=_columns(2)),
            html.Div(
                [charts[name] for name in ("cost-breakdown", "funnel", "heatmap")],
                style=_columns(3),
            ),
            html.Div([tables["failing-channels"], tables["cost-alerts"]], style=_columns(2)),
        ],
        style={"fontFamily": "sans-serif", "maxWidth": "1440px", "margin": "auto"},
    )


def _columns(number: int) -> dict[str, str]:
    tracks = f"repeat({number}, minmax(0, 1fr))"
    return {"display": "grid", "gap": "16px", "gridTemplateColumns": tracks}


def _chart(name: str, shown: content.Content) -> html.Section:
    drawn, title = shown.charts[name], html.H2(content.CHARTS[name])
    if drawn.chart is None:
        return html.Section([title, html.P("nothing to draw yet")])
    options = {"actions": False, "renderer": "svg"}
    chart = dvc.Vega(id=name, spec=content.specification(drawn), opt=options)
    return html.Section([title, chart])


def _table(name: str, shown: content.Content) -> html.Section:
    title, rows = html.H2(content.TABLES[name]), shown.tables[name]
    if not rows:
        return html.Section([title, html.P("nothing to list")])
    head = html.Thead(html.Tr([html.Th(column) for column in rows[0]]))
    body = html.Tbody([html.Tr([html.Td(text) for text in row.values()]) for row in rows])
    return html.Section([title, html.Table([head, body])])


app = Dash(__name__, title="Executive", update_title="")
app.layout = _layout
server = app.server
# A worker knows the files of its components when it has given the page once: other workers may be
# asked for them first.
server.test_client().get("/")
