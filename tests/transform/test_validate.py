"""Rows are refused one by one, each with a reason that a person can act on."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta

import pandera.polars as pa
import polars as pl
import pytest

from ytempire.transform import frames
from ytempire.transform.keys import channel_key, video_key
from ytempire.transform.validate import REJECTED, validate

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TARGET = "video_metrics_timeseries"


def readings(*rows: dict[str, object]) -> pl.DataFrame:
    """Make readings of one video, an hour apart, with what `rows` says differently."""
    usual = {
        "time": NOON,
        "video_id": video_key("v1"),
        "channel_id": channel_key("c1"),
        "views": 10,
        "likes": 1,
        "comments": None,
        "likes_state": "ok",
        "comments_state": "disabled",
        "flags": [],
        "view_definition": 3,
        "source": "batchGetStats",
        "authorisation": "owner",
        "expires_at": None,
    }
    made = [usual | {"time": NOON.replace(hour=n)} | row for n, row in enumerate(rows)]
    return pl.DataFrame(
        made,
        schema_overrides={
            "time": pl.Datetime("us", "UTC"),
            "flags": pl.List(pl.String),
            "comments": pl.Int64,
            "expires_at": pl.Datetime("us", "UTC"),
        },
        infer_schema_length=None,
    )


def check(frame: pl.DataFrame, **options: str):
    return validate(frame, frames.VideoMetricsTimeseries, target=TARGET, now=NOON, **options)


def test_good_rows_pass_whole_and_in_order():
    told = check(readings({"views": 3}, {"views": 2}, {"views": None}))
    assert told.accepted.get_column("views").to_list() == [3, 2, None]
    assert told.rejected.height == 0
    assert dict(told.rejected.schema) == REJECTED


def test_an_empty_frame_of_the_right_columns_is_fine():
    told = check(readings({}).clear())
    assert told.accepted.height == told.rejected.height == 0


def test_a_bad_row_goes_and_its_neighbours_stay():
    told = check(readings({}, {"views": -5, "likes_state": "gone"}, {}))
    assert told.accepted.height == 2
    assert told.rejected.get_column("reason").to_list() == [
        "views: below 0 (-5); likes_state: not one of ok, hidden, absent (gone)"
    ]
    assert told.rejected.get_column("target").to_list() == ["video_metrics_timeseries"]
    assert told.rejected.get_column("row_number").to_list() == [None]
    assert json.loads(told.rejected.item(0, "row_values"))["views"] == -5


def test_the_row_number_of_the_source_is_kept():
    frame = readings({}, {"views": -1}).with_columns(line=pl.Series([7, 8]))
    assert check(frame, row_number="line").rejected.get_column("row_number").to_list() == [8]


def test_a_missing_value_names_its_column():
    told = check(readings({"source": None}))
    assert told.rejected.item(0, "reason") == "source: missing"


def test_the_last_of_equal_keys_is_taken():
    frame = readings({"views": 1}, {"views": 2}).with_columns(time=pl.lit(NOON))
    told = check(frame.with_columns(pl.col("time").cast(pl.Datetime("us", "UTC"))))
    assert told.accepted.get_column("views").to_list() == [2]
    assert "given again by a later row" in told.rejected.item(0, "reason")


def test_a_refused_row_does_not_oust_a_good_one_of_its_key():
    frame = readings({"views": 1}, {"views": -2}).with_columns(
        time=pl.lit(NOON).cast(pl.Datetime("us", "UTC"))
    )
    told = check(frame)
    assert told.accepted.get_column("views").to_list() == [1]
    assert told.rejected.get_column("reason").to_list() == ["views: below 0 (-2)"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"source": "a\x00b"}, "source: contains a NUL character"),
        ({"flags": ["a\x00b"]}, "flags: an entry contains a NUL character"),
        ({"video_id": "v1"}, "video_id: not a key (v1)"),
    ],
)
def test_what_postgresql_cannot_hold_is_refused(change, reason):
    told = check(readings(change, {}))
    assert told.rejected.get_column("reason").to_list() == [reason]
    assert "\\u0000" not in told.rejected.item(0, "row_values").replace("\\\\u0000", "")
    assert told.accepted.height == 1


def test_a_number_that_is_none_is_refused():
    frame = readings({}, {}, {}).with_columns(watch_time_hours=pl.Series([1.5, math.nan, math.inf]))
    told = check(frame)
    assert told.accepted.height == 1
    assert all("watch_time_hours: not a finite number" in r for r in told.rejected["reason"])


def test_values_are_cast_one_by_one():
    frame = readings({}, {}, {}).with_columns(views=pl.Series(["12", "many", None]))
    told = check(frame)
    assert told.accepted.get_column("views").to_list() == [12, None]
    assert told.rejected.get_column("reason").to_list() == ["views: not a whole number (many)"]


@pytest.mark.parametrize("kind", [pl.Float64, pl.Decimal(10, 2)])
def test_no_fraction_of_a_count_is_cut_off(kind: pl.DataType):
    frame = readings({}, {}, {}).with_columns(likes=pl.Series([2.0, 1.5, None]).cast(kind))
    told = check(frame)
    assert told.accepted.get_column("likes").to_list() == [2, None]
    assert told.rejected.item(0, "reason").startswith("likes: not a whole number (1.5")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"views": 9 * 10**18}, "views: above 9000000000000 (9000000000000000000)"),
        ({"likes": 10**13}, "likes: above 9000000000000 (10000000000000)"),
        ({"retention_rate": 10.5}, "retention_rate: above 10 (10.5)"),
        ({"retention_rate": math.nan}, "retention_rate: not a finite number (nan)"),
        ({"watch_time_hours": 1e30}, "watch_time_hours: not below 1000000000000 (1e+30)"),
        ({"watch_time_hours": math.inf}, "watch_time_hours: not a finite number (inf)"),
        (
            {"estimated_revenue_micros": -(2 * 10**15)},
            "estimated_revenue_micros: below -1000000000000000 (-2000000000000000)",
        ),
        (
            {"time": NOON + timedelta(days=1, seconds=1)},
            "time: more than a day ahead of now (2026-11-21T12:00:01+00:00)",
        ),
        ({"time": datetime(1, 5, 1, tzinfo=UTC)}, "time: before 2005-02-14 (0001-05-01T0"),
        ({"time": datetime(9999, 12, 31, tzinfo=UTC)}, "time: more than a day ahead of now (9999"),
    ],
)
def test_what_is_beyond_belief_is_refused_with_its_value(change, reason):
    told = check(readings(change, {}))
    assert told.accepted.height == 1
    assert told.rejected.item(0, "reason").startswith(reason)
    assert ";" not in told.rejected.item(0, "reason")


def test_a_publication_may_be_planned_and_a_reading_may_be_a_little_ahead():
    row = {"video_id": [video_key("v")], "channel_id": [channel_key("c")], "title": ["t"]}
    for ahead, refused in ((700, 0), (800, 1)):
        row["published_at"] = [NOON + timedelta(days=ahead)]
        told = validate(pl.DataFrame(row), frames.Videos, target="videos", now=NOON)
        assert told.rejected.height == refused
    assert check(readings({"time": NOON + timedelta(hours=23)})).rejected.is_empty()


def test_an_all_null_column_takes_the_declared_type():
    told = check(readings({}, {}).with_columns(views=pl.lit(None)))
    assert told.accepted.schema["views"] == pl.Int64
    assert told.accepted.height == 2


def test_columns_the_table_has_not_are_left_behind():
    told = check(readings({}).with_columns(title=pl.lit("x")))
    assert "title" not in told.accepted.columns


def test_a_missing_column_is_the_codes_fault():
    with pytest.raises(ValueError, match="lacks views"):
        check(readings({}).drop("views"))
    with pytest.raises(ValueError, match="lacks line"):
        check(readings({}), row_number="line")


def test_a_time_without_a_zone_is_the_codes_fault():
    with pytest.raises(ValueError, match="no time zone"):
        check(readings({}).with_columns(pl.col("time").dt.replace_time_zone(None)))


def test_length_is_counted_in_characters_of_any_script():
    title = "日本語" * 166
    row = {"video_id": [video_key("v")] * 1, "channel_id": [channel_key("c")], "title": [title]}
    assert (
        validate(pl.DataFrame(row), frames.Videos, target="videos", now=NOON).accepted.height == 1
    )
    row["title"] = ["é" * 501]
    refused = validate(pl.DataFrame(row), frames.Videos, target="videos", now=NOON).rejected
    assert refused.item(0, "reason").startswith("title: empty or longer than 500 characters")


def test_a_rule_between_columns_speaks_its_own_words():
    class Window(pa.DataFrameModel):
        low: pl.Int64
        high: pl.Int64

        @pa.dataframe_check(error="low: above high")
        def _ordered(cls, data: pa.PolarsData) -> pl.LazyFrame:  # noqa: N805 - pandera makes it a class method
            return data.lazyframe.select(pl.col("low") <= pl.col("high"))

    told = validate(pl.DataFrame({"low": [1, 5], "high": [2, 4]}), Window, target="w", now=NOON)
    assert told.accepted.rows() == [(1, 2)]
    assert told.rejected.get_column("reason").to_list() == ["low: above high"]
