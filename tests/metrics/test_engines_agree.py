"""One definition, three engines: PostgreSQL, DuckDB and polars give the same figure."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from typing import Any

import duckdb
import polars as pl
import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ytempire.metrics import rendering
from ytempire.metrics.definition import Metric
from ytempire.metrics.measures import MEASURES
from ytempire.metrics.registry import FORMULAS, METRICS

Row = dict[str, int | None]
NAMES = sorted({name for metric in FORMULAS.values() for name in metric.measures})
TOLERANCE = 1e-12
"""Relative. Sums are whole and exact in double precision; one division may differ in its end."""

values = st.one_of(
    st.none(),
    st.just(0),
    st.integers(-1_000, 1_000),
    st.integers(-(10**12), 10**15),
)
rows = st.lists(st.fixed_dictionaries(dict.fromkeys(NAMES, values)), min_size=1, max_size=40)
QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def postgresql(embedded_server: Any, server_home: Any) -> Iterator[psycopg.Connection]:
    with psycopg.connect(embedded_server.conninfo("owner")) as connection:
        columns = ", ".join(f"{name} bigint" for name in NAMES)
        connection.execute(f"create temporary table sums ({columns})".encode())
        yield connection
        connection.rollback()


@pytest.fixture(scope="module")
def engine() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(":memory:") as connection:
        for metric in FORMULAS.values():
            connection.execute(rendering.duckdb(metric))
        yield connection


def in_postgresql(connection: psycopg.Connection, given_rows: list[Row]) -> list[list[Any]]:
    with connection.cursor() as cursor:
        cursor.execute("truncate sums")
        with cursor.copy(f"copy sums ({', '.join(NAMES)}) from stdin".encode()) as copy:
            for row in given_rows:
                copy.write_row([row[name] for name in NAMES])
        calls = ", ".join(f"ytempire.{m.name}({', '.join(m.measures)})" for m in FORMULAS.values())
        return [list(row) for row in cursor.execute(f"select {calls} from sums".encode())]


def in_duckdb(engine: duckdb.DuckDBPyConnection, given_rows: list[Row]) -> list[list[Any]]:
    engine.register("sums", frame_of(given_rows).to_arrow())
    calls = ", ".join(f"{m.name}({', '.join(m.measures)})" for m in FORMULAS.values())
    return [list(row) for row in engine.sql(f"select {calls} from sums").fetchall()]


def in_polars(given_rows: list[Row]) -> list[list[Any]]:
    told = frame_of(given_rows).select(rendering.polars(metric) for metric in FORMULAS.values())
    return [list(row) for row in told.iter_rows()]


def frame_of(given_rows: list[Row]) -> pl.DataFrame:
    return pl.DataFrame(given_rows, schema=dict.fromkeys(NAMES, pl.Int64))


def same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=TOLERANCE)


@QUICK
@given(given_rows=rows)
def test_the_engines_agree(
    postgresql: psycopg.Connection, engine: duckdb.DuckDBPyConnection, given_rows: list[Row]
) -> None:
    answers = [
        in_postgresql(postgresql, given_rows),
        in_duckdb(engine, given_rows),
        in_polars(given_rows),
    ]
    for number, row in enumerate(given_rows):
        for place, metric in enumerate(FORMULAS.values()):
            told = [answer[number][place] for answer in answers]
            assert all(same(told[0], other) for other in told[1:]), (metric.name, row, told)
            assert same(told[0], metric.of(row)), (metric.name, row, told, metric.of(row))


WAYS_UP = (
    (["video", "channel", "hour"], ["video", "day"], ["month"]),
    (["video", "channel"], ["channel"], ["network"]),
    (["channel", "day", "month"], ["month"]),
)
LEVELS = ("channel", "video", "hour", "day", "month", "network")
facts = st.lists(
    st.tuples(
        st.integers(0, 3),  # channel
        st.integers(0, 5),  # video of the channel
        st.integers(0, 50),  # hour
        st.fixed_dictionaries(dict.fromkeys(NAMES, values)),
    ),
    min_size=1,
    max_size=60,
)


@QUICK
@given(given_facts=facts)
def test_every_way_up_gives_the_same_rate(given_facts: list[Any]) -> None:
    """Hour to day to month, and video to channel to network: sums first, the rate at last."""
    given_rows = [
        {"channel": channel, "video": 10 * channel + video, "hour": hour, **row}
        for channel, video, hour, row in given_facts
    ]
    schema = dict.fromkeys(("channel", "video", "hour", *NAMES), pl.Int64)
    at_first = pl.DataFrame(given_rows, schema=schema).with_columns(
        day=pl.col("hour") // 24, month=pl.lit(0), network=pl.lit(0)
    )
    # As in SQL: a sum leaves out what is unknown, and is unknown where nothing is known.
    sums = [pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()) for name in NAMES]
    rates = [rendering.polars(metric) for metric in FORMULAS.values()]
    at_once = at_first.select(sums).select(rates).row(0)
    for way in WAYS_UP:
        rolled = at_first
        for keys in way:
            kept = [name for name in LEVELS if name not in keys]
            rolled = rolled.group_by(keys).agg(*sums, pl.col(kept).first())
        assert all(map(same, at_once, rolled.select(rates).row(0))), way


def test_an_average_of_rates_is_another_figure_and_says_so() -> None:
    videos = pl.DataFrame({"clicks": [5, 100], "impressions": [10, 10_000]})
    rate = METRICS["ctr"]
    assert videos.sum().select(rendering.polars(rate)).item() == pytest.approx(105 / 10_010)
    typical = videos.select(rendering.typical(rate, "video"))
    assert typical.columns == ["typical_ctr_per_video"]
    assert typical.item() == pytest.approx((0.5 + 0.01) / 2)
    with pytest.raises(ValueError, match="is no ratio"):
        rendering.typical(METRICS["views"], "video")


@pytest.mark.parametrize("metric", METRICS.values(), ids=lambda metric: metric.name)
def test_a_metric_is_told_whole(metric: Metric) -> None:
    assert set(metric.measures) <= set(MEASURES), "made of measures that are defined"
    assert metric.meaning and metric.source and metric.null_means
    assert metric.axis_title.startswith(metric.label) and "datum.value" in metric.axis.labels
    assert metric.source in metric.tooltip
    assert (metric.formula in metric.tooltip) == bool(metric.under)


def test_clicks_raise_the_click_through_rate() -> None:
    """The data model has impressions over clicks: 1,000 and 50 would give 2,000 %."""
    rate = METRICS["ctr"]
    assert rate.of({"clicks": 50, "impressions": 1_000}) == 0.05
    drawn = random.Random(7)
    for _ in range(200):
        clicks, impressions = drawn.randint(0, 10**6), drawn.randint(1, 10**7)
        before = rate.of({"clicks": clicks, "impressions": impressions})
        after = rate.of({"clicks": clicks + 1, "impressions": impressions})
        assert before is not None and after is not None and after > before


def test_formulas_read_as_people_write_them() -> None:
    engagement = METRICS["engagement_rate"].formula
    assert engagement == "(likes + 2 * comments + 3 * shares) / engaged_views"
    assert METRICS["roi"].formula == "(revenue_micros - spent_micros) / spent_micros"
    assert METRICS["rpm"].formula == "1000 * revenue_micros / views_reported"
    assert METRICS["success_rate"].formula == "jobs_completed / (jobs_completed + jobs_failed)"


@pytest.mark.parametrize("views", [0, -50, None])
def test_no_rate_over_nothing_or_less(
    postgresql: psycopg.Connection, engine: duckdb.DuckDBPyConnection, views: int | None
) -> None:
    """YouTube takes views back: a day below 0 has no rate, whatever was earned."""
    row = dict.fromkeys(NAMES, 100) | {"views": views, "views_reported": views}
    place = list(FORMULAS).index("rpm")
    answers = [in_postgresql(postgresql, [row]), in_duckdb(engine, [row]), in_polars([row])]
    assert [answer[0][place] for answer in answers] == [None] * 3
    assert METRICS["rpm"].of(row) is None
