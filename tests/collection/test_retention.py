"""Retention curves are asked one by one: what is gone is passed over, what fails waits."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import polars as pl
import psycopg
import pytest
from google.oauth2.credentials import Credentials
from tests.sources.conftest import Answers

from ytempire import clock
from ytempire.collection import retention
from ytempire.collection.retention import Curves
from ytempire.collection.writing import Tally
from ytempire.settings import Settings
from ytempire.transform import keys
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKEN = {"access_token": "x", "expires_in": 3600}
NAMES = ("elapsedVideoTimeRatio", "audienceWatchRatio", "relativeRetentionPerformance")
CURVE = {"columnHeaders": [{"name": n} for n in NAMES], "rows": [[0.5, 1.2, 0.4], [1.0, 0.3, 0.6]]}
NO_CURVE: dict[str, Any] = {"columnHeaders": [{"name": n} for n in NAMES]}
NOT_FOUND = (404, {"error": {"code": 404, "errors": [{"reason": "videoNotFound"}]}})
SPENT = (403, {"error": {"code": 403, "errors": [{"reason": "quotaExceeded"}]}})


def due(video: str) -> dict[str, Any]:
    return {
        "video_id": keys.video_key(video), "youtube_video_id": video, "age_days": 3,
        "window_start": date(2026, 11, 10), "window_end": date(2026, 11, 14),
    }  # fmt: skip


def asked(*answers: Any, videos: str = "abc") -> tuple[Curves, Answers]:
    transport = Answers(TOKEN, *answers)
    consent = Credentials(
        token=None, refresh_token="r", client_id="c", client_secret="s",
        token_uri="http://127.0.0.1/token",
    )  # fmt: skip
    told = retention.ask(
        Settings(), "UC1", consent, lambda call: None, [due(v) for v in videos],
        transport=transport,
    )  # fmt: skip
    return told, transport


def test_the_window_ends_with_its_last_day() -> None:
    _, transport = asked(CURVE, videos="a")
    assert "startDate=2026-11-10&endDate=2026-11-13" in transport.asked[1][1]


def test_a_video_that_is_gone_is_passed_over() -> None:
    told, _ = asked(CURVE, NOT_FOUND, NO_CURVE)
    assert [(one["youtube_video_id"], curve.height) for one, curve in told.told] == [
        ("a", 2),
        ("c", 0),
    ]
    assert (told.missing, told.error) == (["b"], None)


def test_a_failure_ends_the_turn_and_what_is_left_waits() -> None:
    told, transport = asked(CURVE, SPENT)
    assert [one["youtube_video_id"] for one, _ in told.told] == ["a"]
    assert told.error is not None and told.error.reason == "quotaExceeded"
    assert transport.left == []


@pytest.fixture
def written(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> psycopg.Connection:
    monkeypatch.setattr(clock, "now", lambda: NOON)
    with warehouse.transaction("owner") as connection:
        channel = connection.execute(
            "insert into ytempire.channels (channel_name) values ('One') returning channel_id"
        ).fetchone()[0]
        for video in "abc":
            connection.execute(
                "insert into ytempire.videos (video_id, channel_id, title) values (%s, %s, 't')",
                [keys.video_key(video), channel],
            )
        tally = Tally()
        told, _ = asked(CURVE, NOT_FOUND, NO_CURVE)
        for _ in range(2):
            retention.keep(connection, tally, [told], NOON)
        assert tally.written == {"video_retention_curves": 2, "video_retention_asked": 2}
        assert "1 videos were not found when their retention was asked for" in tally.notes[0]
        yield connection


def test_what_was_asked_is_kept_also_without_a_curve(written: psycopg.Connection) -> None:
    points = written.execute(
        "select points from ytempire.video_retention_asked order by points desc"
    ).fetchall()
    assert points == [(2,), (0,)]
    curve = written.execute(
        "select elapsed_ratio, audience_watch_ratio, relative_performance, as_of "
        "from ytempire.video_retention_curves order by 1"
    ).fetchall()
    assert curve == [(0.5, 1.2, 0.4, NOON), (1.0, 0.3, 0.6, NOON)]


def test_a_video_that_is_gone_is_asked_for_in_the_next_polling(written: psycopg.Connection) -> None:
    written.execute(
        "update ytempire.videos set youtube_video_id = v from unnest(%s::text[], %s::uuid[]) "
        "as told (v, id) where video_id = id",
        [list("abc"), [keys.video_key(v) for v in "abc"]],
    )
    later = NOON + timedelta(hours=20)
    for video in "bc":
        written.execute(
            "insert into ytempire.poll_schedule (video_id, read_at, due_at, tier) "
            "values (%s, %s, %s, 3)",
            [keys.video_key(video), NOON - timedelta(hours=4), later],
        )
    for at in (NOON, NOON + timedelta(minutes=5)):
        retention.doubt(written, ["b"], at)
    due = written.execute("select due_at from ytempire.poll_schedule order by due_at")
    assert due.fetchall() == [(NOON,), (later,)]
    assert written.execute("select count(*) from ytempire.video_misses").fetchone() == (0,)


def test_an_impossible_point_is_refused_and_the_others_are_kept() -> None:
    told, _ = asked(CURVE, videos="a")
    one, curve = told.told[0]
    broken = curve.with_columns(relative_performance=pl.Series([1.4, 0.6]))
    from ytempire.transform import report_frames
    from ytempire.transform.validate import validate

    checked = validate(
        retention._keyed(one, broken, NOON), report_frames.VideoRetentionCurves,
        target="video_retention_curves", now=NOON,
    )  # fmt: skip
    assert (checked.accepted.height, checked.rejected.height) == (1, 1)
