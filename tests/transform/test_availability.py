"""When a video could be seen, from what each round was told."""

from datetime import UTC, datetime, timedelta

import polars as pl

from ytempire.transform.availability import INSTANT, SEEN, intervals

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def hour(n: int) -> datetime:
    return NOON + timedelta(hours=n)


def seen(*rows: tuple[str, int, str]) -> pl.DataFrame:
    return pl.DataFrame([(v, hour(n), s) for v, n, s in rows], SEEN, orient="row")


def known(*rows: tuple[str, int, str]) -> pl.DataFrame:
    schema = {"video_id": pl.String, "valid_from": INSTANT, "state": pl.String}
    return pl.DataFrame([(v, hour(n), s) for v, n, s in rows], schema, orient="row")


def told(frame: pl.DataFrame) -> list[tuple]:
    return frame.select("video_id", "valid_from", "valid_to", "state").rows()


def test_a_video_seen_again_and_again_has_one_interval_and_others_keep_theirs() -> None:
    found = intervals(
        seen(("new", 1, "public"), ("new", 2, "public"), ("old", 3, "public")),
        known(("old", 0, "public"), ("not asked", 0, "public")),
    )
    assert told(found) == [("new", hour(1), None, "public")]


def test_it_goes_missing_and_comes_back() -> None:
    found = intervals(
        seen(("v", 5, "public"), ("v", 4, "missing"), ("v", 3, "missing"), ("v", 2, "public")),
        known(("v", 0, "public")),
    )
    assert told(found) == [
        ("v", hour(0), hour(3), "public"),
        ("v", hour(3), hour(5), "missing"),
        ("v", hour(5), None, "public"),
    ]
    assert found["reason"].to_list() == [
        None, "YouTube left it out of an answer about its counters", None,
    ]  # fmt: skip


def test_what_is_told_late_changes_nothing() -> None:
    found = intervals(
        seen(("v", 0, "public"), ("v", -1, "public"), ("v", 1, "missing")),
        known(("v", 0, "missing")),
    )
    assert found.is_empty()


def test_nothing_seen() -> None:
    assert intervals(seen(), known(("v", 0, "public"))).is_empty()
