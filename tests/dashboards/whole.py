"""One server for the tests that look at all pages: the small network with all that is in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from ytempire.settings import Settings
from ytempire.warehouse import views
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_channel, small_costs, small_factory, small_network, small_suggestions
from .browser import ALL_DRAWN, Address, Heard, enter, filled, served

DRAWN_MS = 60_000


@dataclass(frozen=True)
class Whole:
    """A running server and the settings of its warehouse."""

    address: Address
    settings: Settings

    def change(self, statement: str) -> None:
        """Change a fact, as a pipeline does."""
        with Warehouse(self.settings) as warehouse, warehouse.transaction("owner") as connection:
            connection.execute(statement)

    def open(
        self,
        browser: Browser,
        name: str,
        *,
        query: str = "",
        width: int = 1440,
        scheme: str = "light",
        heard: Heard | None = None,
    ) -> Page:
        """Open a page in a browser profile of its own, and wait until its charts are drawn."""
        page = browser.new_page(
            viewport={"width": width, "height": 900}, color_scheme=scheme, timezone_id="Asia/Tokyo"
        )
        if heard is not None:
            heard.listen(page)
        enter(page, self.address)
        page.goto(f"{self.address}/voila/render/{name}.ipynb{query}")
        expect(page.locator(".yt-tile").first).to_be_visible(timeout=DRAWN_MS)
        page.wait_for_function(ALL_DRAWN, timeout=DRAWN_MS)
        return page


@contextmanager
def whole(server: EmbeddedServer, home: Path, name: str) -> Iterator[Whole]:
    """Serve the small network with its factory, its costs and a channel's figures."""
    network = small_factory.add(small_costs.with_costs(small_network.simulated()))
    # The chosen channel's scores are those of `small_channel`, and the others' of its version.
    network.rows["channel_health_daily"] = [
        score | {"anchors_version": 2}
        for score in network.rows["channel_health_daily"]
        if score["channel_id"] != small_network.key("channel", small_channel.CHOSEN)
    ]
    small_suggestions.with_suggestions(small_channel.with_channel(network))
    with (
        pytest.MonkeyPatch.context() as patch,
        small_network.frozen_clock() as clock_url,
        filled(server, network, home, name) as settings,
    ):
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
            views.refresh(connection)
        with served(settings) as (address, _):
            yield Whole(address, settings)
