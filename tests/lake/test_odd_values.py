"""Whatever a reading says, its day is exported, or is refused alone."""

from __future__ import annotations

import random
from math import inf, isnan, nan
from typing import Any

import pytest
from tests.lake.network import CHANNELS, DAYS, END, FIRST, VIDEOS, Network, at

from ytempire import paths
from ytempire.lake import layout

RATES = (
    nan, inf, -inf, 1e12, -1e12, 1e300, -1e300, 5e-324, -0.0, 9.2e9, 9223372036.854774,
    9223372036.854776, -9223372036.854776,
)  # fmt: skip
FLAGS = (["a\x1fb"], [""], ["", ""], [None, "a"], ['"', "\\", "a\nb", "\x01\x7f", "a,b", "\u2028é"])


def same(rows: list[tuple]) -> list[tuple]:
    """Return rows that compare: NaN is itself."""
    return sorted(
        tuple("NaN" if isinstance(v, float) and isnan(v) else v for v in row) for row in rows
    )


def test_any_value_is_exported_and_adds_up(network: Network) -> None:
    for n, rate in enumerate(RATES):
        network.reading(VIDEOS[0], at(FIRST, 1 + n / 8), retention_rate=rate)
    for n, flags in enumerate(FLAGS):
        network.reading(VIDEOS[1], at(FIRST, 1 + n / 8), flags=flags)
    for hour in (1, 2, 3):
        network.reading(VIDEOS[2], at(FIRST, hour), views=9 * 10**18, clicks=-(9 * 10**18))
    columns = "video_id::text, time, views, clicks, retention_rate, flags::text[]"
    truth = same(network.in_postgres(columns))
    assert network.export().exported == DAYS
    assert same(network.all(columns.replace("text[]", "varchar[]"))) == truth
    assert network.export(drop_before=END).dropped == DAYS
    assert same(network.all(columns.replace("text[]", "varchar[]"))) == truth
    network.reading(VIDEOS[3], at(FIRST, 3), retention_rate=inf)
    assert network.export().merged == [FIRST]


def test_hours_that_are_no_number_are_unknown(network: Network) -> None:
    network.reading(VIDEOS[0], at(FIRST, 3), watch_time_hours=nan)
    assert network.export(drop_before=DAYS[1]).dropped == [FIRST]
    hours = network.in_file(FIRST, "time, video_id::text, watch_time_hours")
    assert (at(FIRST, 3), VIDEOS[0], None) in hours


def test_a_day_keeps_the_sums_it_had(network: Network) -> None:
    """What was recorded before sums had no bound is what is counted since."""
    old = (paths.project_root() / "sql/migrations/0086_reading_day_sums.sql").read_text()
    rng = random.Random(5)
    for n in range(200):
        rate = rng.choice([rng.random(), rng.uniform(-9.3e9, 9.3e9), None, 0.0, 1e-12])
        if rate is not None and abs(rate) >= 9223372036.854775:
            rate = 1.0
        network.reading(
            rng.choice(VIDEOS), at(FIRST, n / 10 + 0.01), retention_rate=rate,
            watch_time_hours=rng.choice([None, 0, rng.randrange(10**9) / 10**4]),
            flags=rng.choice([[], ["a"], ["a", "b,c"], [""]]),
        )  # fmt: skip
    with network.warehouse.transaction("owner") as connection:
        connection.execute(old.replace("reading_day_sums", "sums_before").encode())
        for day in DAYS:
            text = b"select * from ytempire.sums_before(%s)"
            before = connection.execute(text, [day]).fetchall()
            text = b"select * from ytempire.reading_day_sums(%s)"
            assert connection.execute(text, [day]).fetchall() == before
    assert network.export(drop_before=END).dropped == DAYS


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("estimated_revenue_cents", 922337203685477580),
        ("expires_at", "infinity"),
        ("flags", "{{a},{b}}"),
    ],
)
def test_a_day_that_does_not_fit_is_refused_alone(
    network: Network, column: str, value: Any
) -> None:
    network.execute(
        f"update ytempire.video_metrics_timeseries set {column} = %s "
        "where video_id = %s and time = %s",
        value, VIDEOS[0], at(DAYS[1], 6),
    )  # fmt: skip
    done = network.export()
    assert done.exported == [FIRST, DAYS[2]]
    assert list(done.refused) == [DAYS[1]]
    assert "written" in done.refused[DAYS[1]]
    assert layout.days_on_disk(network.lake) == [FIRST, DAYS[2]]
    network.execute(
        "delete from ytempire.video_metrics_timeseries where video_id = %s and time = %s",
        VIDEOS[0], at(DAYS[1], 6),
    )  # fmt: skip
    done = network.export(drop_before=END)
    assert (done.exported, done.dropped) == ([DAYS[1]], DAYS)


def test_a_late_reading_that_does_not_fit_is_refused_alone(network: Network) -> None:
    network.export(drop_before=DAYS[2])
    network.reading(VIDEOS[0], at(FIRST, 3), estimated_revenue_cents=922337203685477580)
    network.reading(VIDEOS[0], at(DAYS[1], 3), views=333)
    done = network.export()
    assert list(done.refused) == [FIRST]
    assert done.merged == [DAYS[1]]


def test_a_time_outside_the_calendar_stops_nothing(network: Network) -> None:
    for time in ("infinity", "4000-01-01 BC"):
        network.execute(
            "insert into ytempire.video_metrics_timeseries "
            "(time, video_id, channel_id, view_definition, source) values (%s, %s, %s, 3, 'x')",
            time, VIDEOS[0], CHANNELS[0],
        )  # fmt: skip
    assert network.export(drop_before=END).exported == DAYS
