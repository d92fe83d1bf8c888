"""The one clock: real or asked over HTTP, and Google's Pacific days."""

import json
import threading
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
import time_machine

from ytempire import clock

START = datetime(2026, 10, 1, tzinfo=UTC)


@pytest.fixture
def virtual(monkeypatch: pytest.MonkeyPatch):
    """A clock that advances at once, as far as `limit`."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = json.dumps({"now": self.server.reading.isoformat()}).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            self.answer()

        def do_POST(self) -> None:
            to = json.loads(self.rfile.read(int(self.headers["content-length"])))["to"]
            wanted = datetime.fromisoformat(to)
            self.server.reading = min(max(self.server.reading, wanted), self.server.limit)
            self.answer()

        def log_message(self, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.reading, server.limit = START, START + timedelta(days=30)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    monkeypatch.setenv("YTEMPIRE_CLOCK_URL", f"http://127.0.0.1:{server.server_port}/clock")
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_real_clock_is_utc() -> None:
    with time_machine.travel(START, tick=False):
        assert clock.now() == START
        assert clock.now().tzinfo is UTC


def test_a_virtual_sleep_costs_no_time(virtual) -> None:
    assert clock.now() == START
    assert clock.sleep_until(START + timedelta(days=3)) == START + timedelta(days=3)
    assert clock.sleep_until(START) == START + timedelta(days=3), "time does not go back"


def test_sql_and_python_agree_on_virtual_time(virtual, warehouse) -> None:
    clock.sleep_until(START + timedelta(hours=5))
    with warehouse.transaction("reader") as connection:
        told = connection.execute("select ytempire.clock_now()").fetchone()[0]
    assert told == clock.now() == START + timedelta(hours=5)


def test_a_clock_that_is_away_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTEMPIRE_CLOCK_URL", "http://127.0.0.1:1/clock")
    with pytest.raises(clock.ClockError, match="unset YTEMPIRE_CLOCK_URL"):
        clock.now()


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        clock.sleep_until(datetime(2026, 1, 1))


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 8), 23), (date(2026, 11, 1), 25), (date(2026, 11, 22), 24)],
)
def test_pacific_days_have_23_24_or_25_hours(day: date, hours: int) -> None:
    start, end = clock.pacific_day_bounds(day)
    assert end - start == timedelta(hours=hours)
    assert clock.pacific_date(start) == day
    assert clock.pacific_date(end - timedelta(microseconds=1)) == day
    assert clock.pacific_date(end) == day + timedelta(days=1)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-11-22T06:59:00+00:00", date(2026, 11, 21)),
        ("2026-11-22T07:00:00+00:00", date(2026, 11, 21)),
        ("2026-11-22T08:00:00+00:00", date(2026, 11, 22)),
        ("2026-07-22T06:59:00+00:00", date(2026, 7, 21)),
        ("2026-07-22T07:00:00+00:00", date(2026, 7, 22)),
    ],
)
def test_the_quota_day_turns_at_pacific_midnight(instant: str, day: date) -> None:
    assert clock.pacific_date(datetime.fromisoformat(instant)) == day
