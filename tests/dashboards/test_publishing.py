"""What a page's kernel publishes: only what differs, only what is wanted, the last good figures."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, ClassVar

import psycopg
import pytest

from ytempire.dashboards import publishing
from ytempire.dashboards.page import Page
from ytempire.dashboards.publishing import Publisher, edition_of
from ytempire.dashboards.questions import Question
from ytempire.dashboards.snapshot import Snapshot
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

WANTED = {"views": {"": {"chosen": {}, "is_watched": True, "edition": ""}}}


class Told:
    """A page that shows what it is told to, and counts its looks."""

    def __init__(self) -> None:
        self.figure = "1"
        self.problem = ""
        self.looks: list[float] = []


class Figure(Page):
    name = "figure"
    selects: ClassVar = {"channel": "[a-z]+"}

    def __init__(self, told: Told, settings: Settings, channel: str = "") -> None:
        super().__init__(settings)
        self.told, self.channel = told, channel

    def selecting(self, **chosen: str) -> Figure:
        return Figure(self.told, self.settings, chosen["channel"])

    def questions(self) -> tuple[Question, ...]:
        return (Question("one", "a/b", {"channel": self.channel}),)

    def look(self, connection: psycopg.Connection) -> Snapshot:
        raise NotImplementedError

    def snapshot(self) -> Snapshot:
        self.told.looks.append(time.monotonic())
        if self.channel == "broken":
            raise ZeroDivisionError
        if self.told.problem:
            return Snapshot("later", problem=self.told.problem)
        return Snapshot(f"at {len(self.told.looks)}", {"x": self.channel + self.told.figure})

    def body(self, snapshot: Snapshot) -> str:
        return f"<p>{snapshot.parts['x']}{snapshot.problem}</p>"


class Line:
    def __init__(self) -> None:
        self.said: list[dict[str, Any]] = []

    def send(self, data: dict[str, Any]) -> None:
        self.said.append(data)

    def views(self, key: str = "") -> list[dict[str, Any]]:
        return [one for one in self.said if one.get("view") == key]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "LEAST_REST_SECONDS", 0.01)
    monkeypatch.setattr(publishing, "DEAF_SECONDS", 0.05)


@pytest.fixture
def told() -> Told:
    return Told()


def published(
    settings: Settings, told: Told, scene: Callable[[Publisher, Line], Any], every: float = 0.05
) -> Line:
    """Run a scene with a publisher at work, and return what it said."""
    line = Line()

    async def run() -> None:
        publisher = Publisher(Figure(told, settings), every)
        publisher.start()
        publisher.open(line, WANTED)
        await scene(publisher, line)
        for task in publisher._tasks:
            task.cancel()
        await asyncio.gather(*publisher._tasks, return_exceptions=True)

    asyncio.run(run())
    return line


async def until(holds: Callable[[], Any], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it does not come to hold"
        await asyncio.sleep(0.01)


def test_equal_facts_are_the_same_edition_whenever_they_were_asked():
    first = Snapshot("one", {"x": "1"})
    assert edition_of(first) == edition_of(Snapshot("two", {"x": "1"}))
    assert edition_of(first) != edition_of(Snapshot("one", {"x": "2"}))
    assert edition_of(first) != edition_of(Snapshot("one", {"x": "1"}, problem="p"))


def test_what_does_not_differ_is_not_sent_but_said_to_hold(settings, told):
    async def scene(publisher: Publisher, line: Line) -> None:
        await until(lambda: len(told.looks) > 3)
        told.figure = "2"
        await until(lambda: len(line.views()) == 2)

    line = published(settings, told, scene)
    assert line.said[0] == {"selects": {"channel": "[a-z]+"}, "looked": {}}
    assert [one["body"] for one in line.views()] == ["<p>1</p>", "<p>2</p>"]
    asked = [one["looked"][""]["asked_at"] for one in line.said if one.get("looked", {}).get("")]
    assert "at 3" in asked
    assert line.views()[0]["questions"] == [
        {"name": "one", "query": "a/b", "parameters": {"channel": ""}}
    ]


def test_what_was_lost_on_the_way_is_told_again(settings, told):
    """What a kernel says while its listener is still connecting is not heard."""

    async def scene(publisher: Publisher, line: Line) -> None:
        await until(line.views)
        line.said.clear()
        publisher.heard(WANTED)
        [view] = line.views()
        assert view["body"] == "<p>1</p>"
        assert line.said[-1]["selects"] == {"channel": "[a-z]+"}

    published(settings, told, scene, every=60)


def test_what_the_notebook_showed_is_published_before_it_is_asked_for_again(settings, told):
    page = Figure(told, settings)
    page.shown = page.snapshot()
    line = Line()

    async def run() -> None:
        Publisher(page, 60).open(line, WANTED)

    asyncio.run(run())
    assert [one["body"] for one in line.views()] == ["<p>1</p>"]
    assert len(told.looks) == 1
    page.shown = Snapshot("now", problem="away")
    asyncio.run(run())
    assert len(line.views()) == 1, "what shows no figures is no figure"


def test_a_view_is_published_while_it_is_wanted(settings, told):
    one = {"chosen": {"channel": "abc"}, "is_watched": True, "edition": ""}

    async def scene(publisher: Publisher, line: Line) -> None:
        publisher.heard({"views": {**WANTED["views"], "channel=abc": one}})
        await until(lambda: line.views("channel=abc"))
        publisher.heard(WANTED)
        told.figure = "2"
        await until(lambda: len(line.views()) == 2)
        await until(lambda: len(told.looks) > 10)

    line = published(settings, told, scene)
    [sent] = line.views("channel=abc")
    assert sent["body"] == "<p>abc1</p>"
    assert sent["questions"][0]["parameters"] == {"channel": "abc"}


def test_who_lacks_the_edition_is_sent_it_again_and_who_has_it_is_not(settings, told):
    async def scene(publisher: Publisher, line: Line) -> None:
        await until(line.views)
        has = {**WANTED["views"][""], "edition": line.views()[0]["edition"]}
        publisher.heard({"views": {"": has}})
        assert len(line.views()) == 1
        publisher.heard(WANTED)
        assert len(line.views()) == 2

    published(settings, told, scene, every=60)


def test_the_last_good_figures_stay_with_what_is_wrong(settings, told):
    async def scene(publisher: Publisher, line: Line) -> None:
        await until(line.views)
        told.problem = "away"
        await until(lambda: len(line.views()) == 2)
        told.problem = ""
        await until(lambda: len(line.views()) == 3)

    line = published(settings, told, scene)
    assert [one["body"] for one in line.views()] == ["<p>1</p>", "<p>1away</p>", "<p>1</p>"]
    assert line.views()[1]["asked_at"] != "later"


def test_a_view_that_fails_does_not_take_the_others_with_it(settings, told):
    one = {"chosen": {"channel": "broken"}, "is_watched": True, "edition": ""}

    async def scene(publisher: Publisher, line: Line) -> None:
        publisher.heard({"views": {**WANTED["views"], "channel=broken": one}})
        await until(lambda: len(told.looks) > 6)
        told.figure = "2"
        await until(lambda: len(line.views()) == 2)

    line = published(settings, told, scene)
    assert not line.views("channel=broken")


def test_a_change_is_looked_at_when_it_is_heard(settings, warehouse: Warehouse, told):
    async def scene(publisher: Publisher, line: Line) -> None:
        await until(lambda: publisher._is_listening and line.views())
        await asyncio.sleep(0.3)
        before = len(told.looks)
        told.figure = "2"
        with warehouse.transaction("owner") as connection:
            connection.execute("insert into ytempire.channels (channel_name) values ('new')")
        changed_at = time.monotonic()
        await until(lambda: len(line.views()) == 2)
        assert len(told.looks) == before + 1
        assert told.looks[-1] - changed_at < 2

    published(settings, told, scene, every=60)


def test_nobody_watches_nobody_is_hurried(settings, told, monkeypatch):
    monkeypatch.setattr(publishing, "UNWATCHED_SECONDS", 60.0)
    monkeypatch.setattr(publishing, "DEAF_SECONDS", 60.0)
    unwatched = {"views": {"": {**WANTED["views"][""], "is_watched": False}}}

    async def scene(publisher: Publisher, line: Line) -> None:
        publisher.heard(unwatched)
        await until(line.views)
        await asyncio.sleep(0.3)
        assert len(told.looks) == 1
        publisher.heard(WANTED)
        await until(lambda: len(told.looks) > 2)

    published(settings, told, scene)


def test_a_page_kernel_imports_nothing_heavy():
    asked = (
        "import sys; import ytempire.dashboards.executive, ytempire.dashboards.publishing; "
        "print(*{'polars', 'pandas', 'altair', 'numpy', 'duckdb', 'voila', 'tornado'} "
        "& set(sys.modules))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", asked], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    assert printed.split() == []
