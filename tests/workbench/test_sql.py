"""wb.sql: whole, typed, bounded answers; and a stop that reaches the server."""

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import polars as pl
import psycopg
import pytest

from ytempire.workbench import asking, progress


def test_rows_keep_their_exact_types(wb):
    frame = wb.sql(
        "select title, views, estimated_revenue, tags, published_at from videos order by title"
    )
    assert frame.schema == {
        "title": pl.String,
        "views": pl.Int64,
        "estimated_revenue": pl.Decimal(38, 6),
        "tags": pl.List(pl.String),
        "published_at": pl.Datetime("us", "UTC"),
    }
    assert frame.row(0) == (
        "Video 1", 100, Decimal("1.500000"), ["a", "b"], datetime(2026, 11, 2, 12, tzinfo=UTC),
    )  # fmt: skip


@pytest.mark.parametrize(
    "query",
    [
        "select title, views, estimated_revenue from videos where false",
        "with v as (select title, views, estimated_revenue from videos)\n"
        "select * from v where title = %(none)s; -- ended; by a comment",
    ],
)
def test_an_empty_answer_is_typed_like_a_full_one(wb, query):
    given = {"none": "--not a comment"} if "%(none)s" in query else {}
    frame = wb.sql(query, **given)
    assert frame.is_empty()
    assert frame.schema == wb.sql("select title, views, estimated_revenue from videos").schema


def test_a_price_keeps_every_declared_place(wb):
    [price] = wb.sql("select 0.00000015::numeric(20, 12) as price")["price"]
    assert price == Decimal("0.00000015")


def test_pandas_keeps_whole_numbers_whole_beside_null(wb):
    frame = wb.sql("select views, estimated_revenue from videos", as_="pandas")
    assert isinstance(frame, pd.DataFrame)
    assert str(frame.dtypes["views"]) == "int64[pyarrow]"
    assert "decimal128" in str(frame.dtypes["estimated_revenue"])
    assert frame["views"].isna().sum() == 1
    assert frame["views"].sum() == 5200


def test_more_rows_than_wanted_are_an_error_and_no_frame(wb, monkeypatch):
    monkeypatch.setattr(asking, "_BLOCK_ROWS", 40)
    query = "select i from generate_series(1, 100000) as i"
    with pytest.raises(wb.QueryError, match=r"max_rows=100 rows: 101 were read .* max_rows=None"):
        wb.sql(query, max_rows=100)
    assert wb.sql(query, max_rows=None)["i"].to_list() == list(range(1, 100001))
    assert len(wb.sql("select i from generate_series(1, 100) as i", max_rows=100)) == 100


def test_rows_that_nobody_wants_are_not_waited_for(wb):
    """A hundred million rows end at the guard, long before they are all sent."""
    begun = time.monotonic()
    with pytest.raises(wb.QueryError, match="none is returned"):
        wb.sql("select generate_series(1, 100000000) as i", max_rows=1000)
    assert time.monotonic() - begun < 20
    assert wb.sql("select 1 as one").item() == 1


@pytest.mark.parametrize(
    "ids", [["Video 1", "Video 2"], ("Video 1", "Video 2"), {"Video 1", "Video 2"},
            pl.Series(["Video 1", "Video 2"]), np.array(["Video 1", "Video 2"])]
)  # fmt: skip
def test_any_list_is_a_list(wb, ids):
    assert len(wb.sql("select 1 as x from videos where title = any(%(ids)s)", ids=ids)) == 2


def test_percent_signs_are_percent_signs(wb):
    assert wb.sql("select 7 % 4 as left_over").item() == 3
    query = "select count(*) as n from videos where title like '%1%' and views % 2 = %(even)s"
    assert wb.sql(query, even=0).item() == 2
    assert wb.sql("select 7 %% 4 as x, %(a)s::int as a", a=1).row(0) == (3, 1)


def test_the_schema_may_be_written_or_left_out(wb):
    assert len(wb.sql("select * from videos")) == len(wb.sql("select * from ytempire.videos")) == 10


def test_the_server_gives_up_after_the_time_that_it_was_given(wb):
    with pytest.raises(wb.QueryError, match=r"longer than timeout_seconds=0\.2"):
        wb.sql("select pg_sleep(20)", timeout_seconds=0.2)
    assert wb.sql("select 1 as one").item() == 1


def test_a_quick_query_shows_nothing_and_a_long_one_its_rows(wb, monkeypatch, capsys):
    wb.sql("select 1 as one")
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(progress, "AFTER_SECONDS", 0.3)
    monkeypatch.setattr(progress, "_SHOWN_EVERY_SECONDS", 0.1)
    monkeypatch.setattr(asking, "_BLOCK_ROWS", 100)
    wb.sql("select i, pg_sleep(0.0005) as s from generate_series(1, 3000) as i")
    said = capsys.readouterr().err
    assert "rows read: " in said
    assert " rows, 00:0" in said


@pytest.fixture
def interruptible():
    """Let SIGINT interrupt, also where the tests run in the background of a shell."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_an_interrupt_stops_the_query_on_the_server_too(wb, interruptible):
    timer = threading.Timer(1.0, os.kill, [os.getpid(), signal.SIGINT])
    timer.start()
    begun = time.monotonic()
    with pytest.raises(wb.QueryStopped, match="on the server too"):
        wb.sql("select pg_sleep(47)")
    assert time.monotonic() - begun < 20
    with psycopg.connect(os.environ["YTEMPIRE_DATABASE_URL"]) as connection:
        still = connection.execute(
            "select count(*) from pg_stat_activity where query like '%pg_sleep(47)%' "
            "and state = 'active' and pid <> pg_backend_pid()"
        ).fetchone()
    assert still == (0,)
    assert wb.sql("select 1 as one").item() == 1


def test_what_is_open_does_not_keep_a_process_from_ending(wb):
    code = "from ytempire import workbench as wb\nprint(wb.sql('select 1 as a').item())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )  # fmt: skip
    assert done.stdout == "1\n"
    assert done.stderr == ""


def test_importing_it_imports_no_chart_library():
    code = (
        "import sys\nfrom ytempire import workbench\nprint({'altair', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("query", ["copy videos to stdout", " COPY (select 1) to stdout"])
def test_copy_is_refused_and_the_next_query_works(wb, query):
    with pytest.raises(wb.QueryError, match="write the select itself"):
        wb.sql(query)
    assert wb.sql("select 1 as a").item() == 1


def test_a_guard_that_reads_nothing_is_refused(wb):
    with pytest.raises(wb.QueryError, match="above 0"):
        wb.sql("select 1 as a", max_rows=-1)
    with pytest.raises(wb.QueryError, match="no time"):
        wb.sql("select 1 as a", timeout_seconds=0)
