"""The door while the database hangs: the pages, which need it no more, are not held up."""

from __future__ import annotations

import asyncio
import threading
import time
import uuid
from datetime import UTC, datetime

import pytest

from ytempire.dashboards import door
from ytempire.identity.users import User
from ytempire.settings import Settings


def test_a_database_that_hangs_holds_nobody_up(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who was known is believed meanwhile; nobody waits twice, and no thread is added."""
    asked, goes_on = [], threading.Event()
    known = User(uuid.uuid4(), "ops", "viewer", 1, datetime.now(UTC), None)

    def listed(warehouse: object) -> list[User]:
        asked.append(warehouse)
        if len(asked) > 1:
            goes_on.wait(30)
        return [known]

    monkeypatch.setattr(door.opening, "listed", listed)
    monkeypatch.setattr(door.Door, "warehouse", None)
    monkeypatch.setattr(door, "ANSWERED_SECONDS", 0.3)
    monkeypatch.setattr(door, "ASKED_SECONDS", 0.5)

    async def scene() -> None:
        one = door.Door(settings, None)
        cookie = one.of_user(known)
        assert (await one.visitor(cookie)).username == "ops"
        await asyncio.sleep(0.6)
        begun = time.monotonic()
        visitors = await asyncio.gather(*(one.visitor(cookie) for _ in range(50)))
        assert time.monotonic() - begun < 2
        assert {visitor.username for visitor in visitors} == {"ops"}
        await asyncio.sleep(0.6)
        await one.visitor(cookie)
        assert len(asked) == 2, "what hangs is waited for, and not asked again beside"
        goes_on.set()
        await asyncio.sleep(0.6)
        await one.visitor(cookie)
        assert len(asked) == 3

    asyncio.run(scene())
