"""Loading: written once however often it comes, text and lists unharmed."""

from datetime import UTC, date, datetime
from uuid import uuid4

import polars as pl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from ytempire.warehouse import loading, queries
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.loading import Written

CHANNEL = str(uuid4())


def channel(**values: object) -> pl.DataFrame:
    return pl.DataFrame([{"channel_id": CHANNEL, "channel_name": "c", **values}])


def test_twice_equals_once(warehouse: Warehouse) -> None:
    for expected in (Written(inserted=1), Written(unchanged=1)):
        with warehouse.transaction("writer") as connection:
            written = loading.upsert(connection, "channels", channel(niche="x"), ["channel_id"])
        assert written == expected


def test_a_null_does_not_wipe_out_what_is_known(warehouse: Warehouse) -> None:
    key = ["channel_id"]
    with warehouse.transaction("writer") as connection:
        loading.upsert(connection, "channels", channel(niche="x", total_views=5), key)
        unknown = channel(niche=None, total_views=None).cast(
            {"niche": pl.String, "total_views": pl.Int64}
        )
        loading.upsert(connection, "channels", unknown, key, keep_known=["niche"])
        rows = connection.execute("select niche, total_views from ytempire.channels").fetchall()
    assert rows == [("x", None)]


def test_a_fact_told_again_word_for_word_is_no_change(warehouse: Warehouse) -> None:
    key = ["channel_id"]
    first, second = (datetime(2026, 1, d, tzinfo=UTC) for d in (1, 2))
    with warehouse.transaction("writer") as connection:
        loading.upsert(connection, "channels", channel(niche="x", statistics_as_of=first), key)
        again = channel(niche="x", statistics_as_of=second)
        written = loading.upsert(
            connection, "channels", again, key, unless_only=["statistics_as_of"]
        )
        assert written == Written(unchanged=1)
        other = again.with_columns(niche=pl.lit("y"))
        loading.upsert(connection, "channels", other, key, unless_only=["statistics_as_of"])
        rows = connection.execute("select niche, statistics_as_of from ytempire.channels")
        assert rows.fetchall() == [("y", second)]


@hypothesis_settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    texts=st.lists(
        st.tuples(
            st.text(
                st.characters(exclude_characters="\x00", exclude_categories=["Cs"]),
                min_size=1,
                max_size=40,
            ),
            st.lists(
                st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])),
                max_size=4,
            ),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_any_text_and_any_list_arrive_unharmed(warehouse: Warehouse, texts: list) -> None:
    videos = pl.DataFrame(
        {
            "video_id": [str(uuid4()) for _ in texts],
            "channel_id": [CHANNEL] * len(texts),
            "title": [title for title, _ in texts],
            "description": [title for title, _ in texts],
            "tags": [tags for _, tags in texts],
        },
        schema_overrides={"tags": pl.List(pl.String)},
    )
    with warehouse.transaction("writer") as connection:
        loading.upsert(connection, "channels", channel(), ["channel_id"])
        loading.upsert(connection, "videos", videos, ["video_id"])
        rows = connection.execute(
            "select title, description, tags from ytempire.videos where video_id = any(%s)",
            [videos["video_id"].to_list()],
        ).fetchall()
    assert sorted(rows) == sorted((title, title, tags) for title, tags in texts)


def test_update_touches_only_rows_that_exist_and_differ(warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        loading.upsert(connection, "channels", channel(total_views=1), ["channel_id"])
        rows = pl.DataFrame({"channel_id": [CHANNEL, str(uuid4())], "total_views": [2, 3]})
        assert loading.update_rows(connection, "channels", rows, ["channel_id"]) == 1
        assert loading.update_rows(connection, "channels", rows, ["channel_id"]) == 0


def test_both_ways_of_reading_agree(warehouse: Warehouse) -> None:
    text = """
        select 1::bigint as n, null::bigint as unknown, 1.25::numeric as exact, true as yes,
               'a,"b"' || chr(10) as text, date '2026-03-08' as day, 0.5::float8 as ratio,
               timestamptz '2026-03-08 09:59:59.123456+00' as at
        union all
        select null, null, null, null, '', null, null, null
    """
    with warehouse.transaction("reader") as connection:
        read, extracted = queries.read(connection, text), queries.extract(connection, text)
    assert read.schema == extracted.schema
    assert read.rows() == extracted.rows()
    assert read["day"][0] == date(2026, 3, 8)


def test_an_empty_answer_keeps_its_types(warehouse: Warehouse) -> None:
    text = "select 1::bigint as n, now() as at, 'x'::text as t where false"
    with warehouse.transaction("reader") as connection:
        for frame in (queries.read(connection, text), queries.extract(connection, text)):
            assert frame.height == 0
            assert frame.dtypes == [pl.Int64, pl.Datetime("us", "UTC"), pl.String]


@pytest.mark.parametrize("day", [date(2026, 3, 8)])
def test_replacing_a_day_twice_equals_once(warehouse: Warehouse, day: date) -> None:
    video = str(uuid4())
    rows = pl.DataFrame(
        {"pacific_date": [day], "video_id": [video], "channel_id": [CHANNEL], "readings": [3]}
    )
    with warehouse.transaction("writer") as connection:
        loading.upsert(connection, "channels", channel(), ["channel_id"])
        videos = pl.DataFrame({"video_id": [video], "channel_id": [CHANNEL], "title": ["t"]})
        loading.upsert(connection, "videos", videos, ["video_id"])
        for _ in range(2):
            loading.replace_days(connection, "video_metrics_daily", rows, [day])
        counted = connection.execute(
            "select count(*), sum(readings) from ytempire.video_metrics_daily"
        )
        assert counted.fetchone() == (1, 3)
