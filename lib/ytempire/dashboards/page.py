"""A page: asked once, shown, and kept live while its visitor looks."""

from __future__ import annotations

import logging
import os
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

import psycopg

from ytempire import clock
from ytempire.clock import ClockError
from ytempire.dashboards.questions import Question, by_name, menu
from ytempire.dashboards.snapshot import Snapshot
from ytempire.settings import Settings, load
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import ServerUnavailable, WarehouseError

_log = logging.getLogger(__name__)


class Page(ABC):
    """What all dashboards have in common."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or load()
        self._warehouse: Warehouse | None = None
        self.shown: Snapshot | None = None
        """What the notebook showed when it ran; None: nothing so far."""

    name: ClassVar[str]
    """The page's name, as its notebook's."""

    address = ""
    """What the page's address asks for, as ``?channel=UC...``; empty: nothing."""
    selects: ClassVar[Mapping[str, str]] = {}
    """What its address may choose (``?channel=...``), each with the pattern of its whole value."""

    @abstractmethod
    def questions(self) -> tuple[Question, ...]:
        """Return what the page asks, panel by panel: the server answers each with its rows."""

    @abstractmethod
    def look(self, connection: psycopg.Connection) -> Snapshot:
        """Ask the warehouse and return what the page shows now."""

    @abstractmethod
    def body(self, snapshot: Snapshot) -> str:
        """Return the page's HTML: its frame, filled with a snapshot."""

    def menu(self, title: str, *names: str) -> str:
        """Return the menu of a panel: what the questions of these names mean and ask."""
        asked = by_name(self.questions())
        return menu(self.name, title, [asked[name] for name in names], self.address)

    def snapshot(self) -> Snapshot:
        """Ask the warehouse; a failure becomes a snapshot that says so."""
        try:
            if self._warehouse is None:
                self._warehouse = self._opened()
            with self._warehouse.transaction("reader") as connection:
                return self.look(connection)
        except (WarehouseError, ClockError, psycopg.Error) as error:
            # What is said of a server may name hosts, folders and users: those are for the log.
            is_away = isinstance(error, psycopg.Error | ServerUnavailable)
            reason = "the database does not answer" if is_away else error
            if is_away:
                _log.warning("%s: %s", self.name, " ".join(str(error).split()))
            return Snapshot(asked_at=_now_or_empty(), problem=f"Not up to date: {reason}")

    def show(self) -> None:
        """Put the page into the notebook's output."""
        from IPython.display import HTML, display

        self.shown = snapshot = self.snapshot()
        if is_served():
            display(HTML(self.body(snapshot)))
        else:
            from ytempire.dashboards.still import still

            display(HTML(still(self.body(snapshot), snapshot)))

    def keep_live(self, every_seconds: float = 10.0) -> Any:
        """Publish the page to all its visitors for as long as its kernel lives.

        Parameters
        ----------
        every_seconds
            Between two looks at the warehouse while no change is heard of.
        """
        if not is_served():
            return None
        from ytempire.dashboards.publishing import Publisher

        publisher = Publisher(self, every_seconds)
        publisher.start()
        return publisher

    def selecting(self, **chosen: str) -> Page:
        """Return this page as it is for what a visitor chose; names are those of `selects`."""
        raise NotImplementedError(f"{self.name} lets nothing be chosen")

    def of(self, chosen: Mapping[str, str]) -> Page:
        """Return this page for a choice, on the same connection to the warehouse."""
        if not chosen:
            return self
        page = self.selecting(**chosen)
        page._warehouse = self._warehouse
        return page

    def _opened(self) -> Warehouse:
        warehouse = Warehouse(self.settings).__enter__()
        try:
            with warehouse.transaction("reader") as connection:
                migrations.require_current(connection)
        except BaseException:
            warehouse.close()
            raise
        return warehouse


def is_served() -> bool:
    """Say whether Voila runs the notebook, as against JupyterLab or Papermill."""
    return os.environ.get("SERVER_SOFTWARE", "").startswith("voila")


def _now_or_empty() -> str:
    try:
        return clock.now().isoformat()
    except ClockError:
        return ""
