"""What browsers tell of page loads: two values, so many a minute, kept for thirty days."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta

import httpx
import psycopg
import pytest

from ytempire import clock
from ytempire.dashboards import loads
from ytempire.dashboards.loads import Load, Loads, NotALoad
from ytempire.warehouse.connection import Warehouse

from .browser import Address, came_in, chromium, enter, pages_alone, served

pytestmark = pytest.mark.timeout(240)


def test_a_load_is_two_values() -> None:
    read = loads.read("cost", b'{"milliseconds": 412, "is_warm": true}')
    assert (read.page, read.milliseconds, read.is_warm) == ("cost", 412, True)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"[" * 190, b"{}", b'{"milliseconds": 1}',
        b'{"milliseconds": 1, "is_warm": true, "who": "x"}',
        b'{"milliseconds": true, "is_warm": true}', b'{"milliseconds": 1.5, "is_warm": true}',
        b'{"milliseconds": "1", "is_warm": true}', b'{"milliseconds": NaN, "is_warm": true}',
        b'{"milliseconds": 0, "is_warm": true}', b'{"milliseconds": 600001, "is_warm": true}',
        b'{"milliseconds": 1, "is_warm": 1}', b'{"milliseconds": 1, "is_warm": null}',
        b'{"milliseconds": 1, "is_warm": true}' + b" " * 200, b"\xff\xfe",
    ],
)  # fmt: skip
def test_what_is_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(NotALoad):
        loads.read("cost", body)


def a_load(milliseconds: int = 1) -> Load:
    return Load(clock.wall_now(), "cost", milliseconds, is_warm=True)


def test_nobody_tells_more_than_so_many_a_minute(warehouse: Warehouse, monkeypatch) -> None:
    monkeypatch.setattr(loads, "MOST_OF_ALL", loads.MOST_OF_ONE + 5)
    kept = Loads(lambda: warehouse)
    assert [kept.take(a_load(), "one") for _ in range(100)].count(True) == loads.MOST_OF_ONE
    assert [kept.take(a_load(), f"n{n}") for n in range(100)].count(True) == 5
    monkeypatch.setattr(loads, "_MINUTE", 0.0)
    assert kept.take(a_load(), "one")


def test_they_are_written_together_and_the_last_at_the_end(
    warehouse: Warehouse, monkeypatch
) -> None:
    monkeypatch.setattr(loads, "WRITTEN_SECONDS", 0.05)
    kept = Loads(lambda: warehouse)

    async def scene() -> None:
        writing = asyncio.create_task(kept.run())
        for number in range(1, 4):
            kept.take(a_load(number), "one")
        await asyncio.sleep(0.5)
        kept.take(a_load(4), "one")
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)

    asyncio.run(scene())
    with warehouse.transaction("reader") as connection:
        found = connection.execute(
            "select milliseconds, xmin::text from ytempire.page_loads order by load_id"
        ).fetchall()
    assert [one for one, _ in found] == [1, 2, 3, 4]
    assert len({xmin for _, xmin in found[:3]}) == 1


def test_what_is_older_than_it_is_kept_goes_and_nothing_else(warehouse: Warehouse) -> None:
    with warehouse.transaction("owner") as connection:
        for days in (29, 31, 364, 366):
            at = clock.wall_now() - timedelta(days=days)
            connection.execute(
                "insert into ytempire.page_loads (at, page, milliseconds, is_warm) "
                "values (%s, 'cost', %s, true)", [at, days],
            )  # fmt: skip
            connection.execute(
                "insert into ytempire.access_events (at, kind, user_name, address) "
                "values (%s, 'sign_in', 'x', '127.0.0.1')", [at],
            )  # fmt: skip
    for statement in (
        "delete from ytempire.access_events", "truncate ytempire.access_events",
        "update ytempire.access_events set user_name = 'y'",
    ):  # fmt: skip
        with (
            pytest.raises(psycopg.errors.RestrictViolation, match="append-only"),
            warehouse.transaction("owner") as connection,
        ):
            connection.execute(statement)
    with warehouse.transaction("dashboard") as connection:
        removed = connection.execute("select * from ytempire.forget_visits()").fetchall()
    assert dict(removed) == {"page_loads": 3, "access_events": 1}
    with warehouse.transaction("owner") as connection:
        assert connection.execute("select milliseconds from ytempire.page_loads").fetchall() == [
            (29,)
        ]


def test_the_dashboards_login_adds_loads_and_does_nothing_else_with_them(
    warehouse: Warehouse,
) -> None:
    for statement in (
        "select * from ytempire.page_loads", "delete from ytempire.page_loads",
        "update ytempire.page_loads set milliseconds = 1", "delete from ytempire.access_events",
    ):  # fmt: skip
        with (
            pytest.raises(psycopg.errors.InsufficientPrivilege),
            warehouse.transaction("dashboard") as connection,
        ):
            connection.execute(statement)


@pytest.fixture
def server(settings, fill, tmp_path, clock_url) -> Iterator[Address]:
    from . import small_network

    fill(small_network.simulated())
    with served(settings, notebooks=pages_alone(tmp_path, "cost")) as (address, _):
        yield address


def test_a_browser_tells_what_its_visitor_waited(server: Address, warehouse: Warehouse) -> None:
    with chromium() as browser:
        context = browser.new_context()
        for _ in range(2):
            page = context.new_page()
            enter(page, server)
            with page.expect_request(lambda one: "/loads/cost" in one.url) as told:
                page.goto(f"{server}/voila/render/cost.ipynb")
            assert told.value.response().status == 204
            sent = json.loads(told.value.post_data or "")
            assert set(sent) == {"milliseconds", "is_warm"}
            assert page.evaluate("performance.now()") >= sent["milliseconds"]
            assert page.locator(".yt-chart svg").count() > 0
            page.close()
    # The server writes each ten seconds.
    with warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("listen ytempire_changes")
        for notice in connection.notifies(timeout=15):
            if '"page_loads"' in notice.payload:
                break
        found = connection.execute(
            "select page, is_warm from ytempire.page_loads order by load_id"
        ).fetchall()
    assert found == [("cost", False), ("cost", True)]


def test_who_does_not_come_from_a_page_is_refused(server: Address) -> None:
    told = {"milliseconds": 400, "is_warm": True}
    with httpx.Client(cookies=came_in(server, server.entrance)) as client:
        url, xsrf = f"{server}/loads/cost", {"X-XSRFToken": client.cookies["_xsrf"]}
        assert client.post(url, json=told, headers=xsrf).status_code == 204
        assert client.post(url, json=told).status_code == 403
        assert client.post(url, json={}, headers=xsrf).status_code == 400
        assert client.post(url, data=told, headers=xsrf).status_code == 415
        assert client.post(f"{server}/loads/none", json=told, headers=xsrf).status_code == 404
        many = [client.post(url, json=told, headers=xsrf).status_code for _ in range(65)]
        assert (many[0], many[-1]) == (204, 429)
    assert httpx.post(url, json=told, headers=xsrf).status_code in {302, 403}
