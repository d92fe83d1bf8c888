"""The factory's database: filled once, continued later, and it adds up."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest
from click.testing import CliRunner

from ytempire.simulator.__main__ import main
from ytempire.simulator.factory import prices, schema
from ytempire.simulator.factory.fill import Factory, FactoryError
from ytempire.simulator.factory.truth import FactoryTruth, factory_truth
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec

# From early October to late November: an invoice and a statement arrive on the way.
START = datetime(2026, 10, 25, 12, tzinfo=UTC)
END = datetime(2026, 11, 14, 12, tzinfo=UTC)
SPEC = NetworkSpec(7, START, 4, 25)

_numbers = itertools.count()


@pytest.fixture(scope="module")
def database(embedded_server: Any) -> Iterator[Callable[[], str]]:
    """Make empty databases; they go when the module's tests are over."""
    admin = embedded_server.conninfo("admin", "postgres")
    made: list[str] = []

    def make() -> str:
        name = f"factory_{next(_numbers)}"
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute(f"create database {name} owner ytempire_owner".encode())
        made.append(name)
        return str(embedded_server.conninfo("owner", name))

    yield make
    with psycopg.connect(admin, autocommit=True) as connection:
        for name in made:
            connection.execute(f"drop database {name} with (force)".encode())


@pytest.fixture(scope="module")
def filled(database: Callable[[], str]) -> str:
    url = database()
    assert Factory(url, Network(SPEC, END), lambda: END).fill() > 5000
    return url


@pytest.fixture(scope="module")
def truth() -> FactoryTruth:
    return factory_truth(Network(SPEC, END), END)


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute(query.encode()).fetchall()


def checksum(url: str) -> dict[str, Any]:
    """Return a number for everything that each table holds."""
    return {
        name: rows(url, f"select count(*), sum(hashtextextended(t::text, 0)) from factory.{name} t")
        for name in schema.TABLES
    }


def test_the_ledger_is_the_truth(filled: str, truth: FactoryTruth) -> None:
    found = dict(
        rows(filled, "select vendor, sum(amount_micros) from factory.vendor_calls group by 1")
    )
    assert found == dict(truth.micros_by_vendor)
    assert sum(found.values()) == truth.total_micros
    by_video = dict(
        rows(
            filled,
            """
        select v.youtube_video_id, sum(c.amount_micros)
        from factory.vendor_calls c join factory.videos v using (video_id)
        where v.published_at is not null group by 1""",
        )
    )
    assert by_video == dict(truth.micros_by_video)
    statuses = dict(rows(filled, "select status, count(*) from factory.jobs group by 1"))
    assert statuses == dict(truth.jobs_by_status)


def test_filling_twice_changes_nothing(filled: str) -> None:
    before = checksum(filled)
    assert Factory(filled, Network(SPEC, END), lambda: END).fill() == 0
    assert checksum(filled) == before


def test_filled_in_steps_equals_filled_at_once(filled: str, database: Callable[[], str]) -> None:
    url = database()
    limit = START + timedelta(hours=30)
    factory = Factory(url, Network(SPEC, END), lambda: limit)
    while limit < END:
        factory.fill()
        limit = min(limit + timedelta(hours=61, minutes=7), END)
    factory.fill()
    assert checksum(url) == checksum(filled)


def test_nothing_is_known_before_its_time(filled: str) -> None:
    for table, mark in schema.WATERMARKS.items():
        (found,) = rows(filled, f"select count(*), max({mark}) from factory.{table}")
        assert found[0] > 0 and found[1] <= END, table


def test_published_videos_are_those_of_the_network(filled: str) -> None:
    network = Network(SPEC, END)
    expected = {
        (v.youtube_video_id, v.published_at, v.title, v.duration_seconds)
        for v in network.videos(published_by=END) if v.from_factory
    }  # fmt: skip
    found = rows(
        filled,
        """select youtube_video_id, published_at, title, duration_seconds
                            from factory.videos where status = 'published'""",
    )
    assert set(found) == expected
    assert len(found) < len(network.videos(published_by=END))  # the back catalogue is not here


def test_jobs_fail_and_are_retried_and_some_never_publish(filled: str) -> None:
    ((failed, ended),) = rows(
        filled,
        """
        select count(*) filter (where status = 'failed'), count(*) from factory.jobs
        where status in ('failed', 'completed', 'cancelled')""",
    )
    assert 0.03 < failed / ended < 0.16
    ((retried,),) = rows(
        filled,
        """
        select count(*) from factory.jobs r join factory.jobs f
          on f.video_id = r.video_id and f.retry_count = r.retry_count - 1
        where f.status = 'failed' and r.created_at > f.failed_at""",
    )
    assert retried > 0
    ((dead, paid),) = rows(
        filled,
        """
        select count(distinct v.video_id), sum(c.amount_micros) from factory.videos v
        join factory.jobs j using (video_id)
        join factory.vendor_calls c on c.job_id = j.job_id
        where v.status in ('failed', 'cancelled') and c.video_id is null""",
    )
    assert dead > 0 and paid > 0


def test_stages_follow_one_another(filled: str) -> None:
    ((overlaps,),) = rows(
        filled,
        """
        select count(*) from factory.job_stages a join factory.job_stages b
          on b.job_id = a.job_id and b.seq = a.seq + 1
        where b.entered_at <> a.left_at or a.outcome <> 'ok'""",
    )
    assert overlaps == 0
    ((stages,),) = rows(
        filled,
        """
        select string_agg(distinct stage, ',' order by stage) from factory.job_stages""",
    )
    assert stages == "queued,render,script,upload,visuals,voice"


def test_costs_are_sub_cent_calls_that_multiply_out(filled: str) -> None:
    ((wrong, below_a_cent, calls, published),) = rows(
        filled,
        """
        select count(*) filter (where abs(quantity * unit_price_usd * 1e6 - amount_micros) > 0.5),
               count(*) filter (where amount_micros between 1 and 9999), count(*),
               count(distinct job_id) from factory.vendor_calls""",
    )
    assert wrong == 0 and below_a_cent > 0.2 * calls
    assert 8 < calls / published < 15
    per_video = [
        float(m) / 1e6
        for (m,) in rows(
            filled,
            """
        select sum(c.amount_micros) from factory.vendor_calls c join factory.videos v
        using (video_id) where v.status = 'published' group by v.video_id""",
        )
    ]
    assert 1.2 < sum(per_video) / len(per_video) < 2.9
    assert max(per_video) > 3


def test_usage_belongs_to_the_ledgers_requests(filled: str) -> None:
    ((unpaid,),) = rows(
        filled,
        """
        select count(*) from factory.ai_usage u where http_status = 200 and not exists (
          select from factory.vendor_calls c where c.request_id = u.request_id)""",
    )
    ((refused,),) = rows(
        filled, "select count(*) from factory.ai_usage where error_class is not null"
    )
    assert unpaid == 0 and refused > 0


def test_invoices_differ_a_little_from_what_was_metered(filled: str) -> None:
    found = rows(
        filled,
        """
        select i.vendor, i.amount_micros, sum(c.amount_micros), i.received_at
        from factory.vendor_invoices i join factory.vendor_calls c on c.vendor = i.vendor
         and c.occurred_at >= i.period_start and c.occurred_at < i.period_end + 1
        group by 1, 2, 4""",
    )
    assert {vendor for vendor, *_ in found} >= {"openai", "elevenlabs", "stability_ai", "compute"}
    for _, invoiced, metered, received in found:
        assert invoiced != metered and abs(invoiced / float(metered) - 1) < 0.02
        assert received > datetime(2026, 11, 1, tzinfo=UTC)


def test_statements_are_a_little_less_than_estimated(filled: str) -> None:
    network = Network(SPEC, END)
    found = rows(
        filled,
        """select youtube_channel_id, sum(amount_micros)
           from factory.revenue_statements where month = '2026-10-01' group by 1""",
    )
    assert {c for c, _ in found} == {
        c.youtube_channel_id for c in network.channels() if c.is_monetised
    }
    for channel, actual in found:
        estimated = sum(
            network.channel_day(channel, date(2026, 10, day))["revenue_micros"]
            for day in range(1, 32)
        )
        assert 0.95 < float(actual) / estimated < 1.0


def test_another_networks_database_is_refused(filled: str) -> None:
    other = NetworkSpec(8, START, 4, 25)
    with pytest.raises(FactoryError, match="filled by another network"):
        Factory(filled, Network(other, END), lambda: END).fill()


def test_jobs_are_queued_and_processing_at_the_present() -> None:
    busy = factory_truth(Network(NetworkSpec(7, END - timedelta(days=1), 20, 300), END), END)
    assert busy.jobs_by_status["queued"] > 0 and busy.jobs_by_status["processing"] > 0


def test_amounts_are_rounded_half_even() -> None:
    assert prices.amount_micros(prices.SCRIPT_IN, 1_000) == 2  # 2.5
    assert prices.amount_micros(prices.SCRIPT_IN, 3_000) == 8  # 7.5
    assert prices.amount_micros(prices.EMBEDDING, 40_000) == 1  # 0.8
    assert Decimal(prices.EMBEDDING.unit_price) == Decimal("0.00000002")


def test_an_unreachable_database_is_told_without_a_trace(tmp_path: Path) -> None:
    done = CliRunner().invoke(
        main, ["--home", str(tmp_path), "--channels", "2", "--videos-per-day", "5", "--days", "2",
               "--factory-url", "postgresql://nobody@127.0.0.1:1/none"],
    )  # fmt: skip
    assert done.exit_code == 1
    assert "YTEMPIRE_FACTORY_DATABASE_URL" in done.output
    assert not (tmp_path / "simulator.json").exists()


def test_the_process_fills_its_factory(
    tmp_path: Path, start: Callable[..., Any], database: Callable[[], str]
) -> None:
    url = database()
    running = start(
        tmp_path, "--seed", "7", "--channels", "4", "--videos-per-day", "25", "--days", "3",
        "--end", (START + timedelta(days=3)).isoformat(), "--factory-url", url,
    )  # fmt: skip
    assert running.stop() == 0
    ((last, videos),) = rows(
        url,
        """
        select max(recorded_at), count(distinct video_id) from factory.vendor_calls""",
    )
    assert videos > 50 and last <= START + timedelta(days=3)
