"""A small network with known rows, and what a page must say of it, worked out in Python."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import groupby
from typing import Any
from uuid import NAMESPACE_DNS, UUID, uuid5
from zoneinfo import ZoneInfo

import psycopg
from psycopg import sql

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
PACIFIC = ZoneInfo("America/Los_Angeles")
TODAY = NOW.astimezone(PACIFIC).date()
LAST_TOLD = TODAY - timedelta(days=3)
SCRIPT = "<script>alert(1)</script>"
NAMES = (
    "Quiet Rivers", "<b>Bold</b> & Sons", "深夜の科学ラボ", "قناة المعرفة اليومية",
    "Кухня без спешки",
    "A channel whose name is so long that no bar chart has room for all of it", "हिंदी कहानियाँ",
    "Ten Minute Tools", "한국 여행 노트", "Sleepy Trains", "Deep Sea Diary", "Los Números",
    "Resting",
)  # fmt: skip
TITLES = (
    SCRIPT, "How a lighthouse works, explained slowly and at a length that no table cell can hold",
    "夜に聞く宇宙の話【完全版】ブラックホールの向こう側には何があるのか",
    "كيف تعمل المنارة؟ شرح مبسط للجميع", "Пять ошибок на кухне", "घर पर विज्ञान",
    "It's \"quoted\" & <i>tagged</i>", "등대는 어떻게 작동하나요",
)  # fmt: skip


def key(kind: str, number: int) -> UUID:
    return uuid5(NAMESPACE_DNS, f"test.{kind}.{number}")


@dataclass
class Network:
    """The rows, by table, before they are inserted."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, table: str, **values: Any) -> None:
        self.rows.setdefault(table, []).append(values)

    def insert(self, connection: psycopg.Connection) -> None:
        """Write the rows in the order the tables were first named."""
        told = [(table, row) for table, rows in self.rows.items() for row in rows]
        # Those who add to one table need not tell the same columns.
        for (table, columns), alike in groupby(told, key=lambda one: (one[0], tuple(one[1]))):
            rows = [row for _, row in alike]
            statement = sql.SQL("insert into {} ({}) values ({})").format(
                sql.Identifier("ytempire", table),
                sql.SQL(", ").join(map(sql.Identifier, columns)),
                sql.SQL(", ").join(map(sql.Placeholder, columns)),
            )
            with connection.cursor() as cursor:
                cursor.executemany(statement, rows)

    def costs_between(self, first: date, end: date) -> list[int]:
        """Return known costs of videos published on Pacific days first..end, end excluded."""
        days = {
            row["video_id"]: row["published_at"].astimezone(PACIFIC).date()
            for row in self.rows["videos"]
        }
        return [
            row["total_cost_micros"]
            for row in self.rows["video_costs"]
            if first <= days[row["video_id"]] < end
        ]

    def gained_by_video(self) -> dict[int, int]:
        """Return views gained in the last 24 hours by video number, where anything was read."""
        gained: dict[int, int] = {}
        for number, video in enumerate(self.rows["videos"]):
            readings = sorted(
                (row["time"], row["views"])
                for row in self.rows["video_metrics_timeseries"]
                if row["video_id"] == video["video_id"] and not row["flags"]
            )
            since = NOW - timedelta(hours=24)
            if readings[-1][0] > since:
                before = [views for time, views in readings if time <= since]
                gained[number] = readings[-1][1] - (before[-1] if before else 0)
        return gained

    def revenue_by_channel(self, first: date, last: date) -> dict[str, int]:
        """Return revenue by channel name over first..last, of channels that earn."""
        names = {row["channel_id"]: row["channel_name"] for row in self.rows["channels"]}
        sums: dict[str, int] = {}
        for row in self.rows["channel_metrics_daily"]:
            if first <= row["pacific_date"] <= last and row["revenue_micros"] is not None:
                name = names[row["channel_id"]]
                sums[name] = sums.get(name, 0) + row["revenue_micros"]
        return sums

    def revenue_of(self, day: date) -> int:
        return sum(
            row["revenue_micros"] or 0
            for row in self.rows["channel_metrics_daily"]
            if row["pacific_date"] == day
        )


def simulated() -> Network:
    """Thirteen channels (one rests), 35 days, and videos with readings and costs."""
    network = Network()
    network.add("warehouse_identity", network="simulated")
    for number, name in enumerate(NAMES):
        network.add(
            "channels", channel_id=key("channel", number), channel_name=name,
            status="paused" if name == "Resting" else "active", is_monetized=number % 4 != 3,
            current_subscribers=1000 * (number + 1), statistics_as_of=NOW - timedelta(minutes=7),
        )  # fmt: skip
    _videos(network)
    _days(network)
    _operations(network)
    return network


def imported() -> Network:
    """A Studio export of one channel: three listed videos, and a total that holds more."""
    network = Network()
    network.add("warehouse_identity", network="import")
    network.add(
        "channels", channel_id=key("channel", 0), channel_name=f"Exported {SCRIPT}",
        is_monetized=None,
    )  # fmt: skip
    common = {
        "channel_id": key("channel", 0), "source": "studio_export", "source_ref": "ab" * 32,
        "window_start": date(2026, 1, 1), "window_end": date(2026, 7, 1),
        "as_of": datetime(2026, 7, 1, 9, 30, tzinfo=UTC),
    }  # fmt: skip
    facts = (
        (1_000_001, 1_234_567, 40_000, 0.05),
        (20_000, 4_000_003, 10_000, 0.1),
        (7, 0, 0, None),
    )
    for number, (views, revenue, impressions, ctr) in enumerate(facts):
        network.add(
            "videos", video_id=key("video", number), channel_id=key("channel", 0),
            title=TITLES[number], status="published", views=views,
            published_at=datetime(2026, 2, 1 + number, tzinfo=UTC),
            statistics_as_of=common["as_of"],
        )  # fmt: skip
        network.add(
            "video_period_facts", video_id=key("video", number), views=views,
            revenue_micros=revenue, impressions=impressions, ctr=ctr,
            clicks=None if ctr is None else impressions * ctr, **common,
        )  # fmt: skip
    network.add(
        "channel_period_facts", views=1_030_000, revenue_micros=6_000_000, impressions=60_000,
        ctr=0.0612, rows_listed=3, **common,
    )  # fmt: skip
    return network


def _videos(network: Network) -> None:
    """Eight videos today and in the week before, each with a cost but one."""
    for number, title in enumerate(TITLES * 3):
        published = NOW - timedelta(minutes=282 * number + 20)
        views = 9_000 - 300 * number
        network.add(
            "videos", video_id=key("video", number), channel_id=key("channel", number % 12),
            title=title if number < len(TITLES) else f"{title} {number}", status="published",
            published_at=published, views=views, statistics_as_of=NOW - timedelta(minutes=9),
        )  # fmt: skip
        if number != 9:
            micros = 2_100_000 + 61_234 * number
            network.add(
                "video_costs", video_id=key("video", number), total_cost_micros=micros,
                openai_cost_cents=100, elevenlabs_cost_cents=60 + number,
                gpu_compute_cost_cents=round(micros / 10_000) - 160 - number,
            )  # fmt: skip
        _readings(network, number, published, views)


def _readings(network: Network, number: int, published: datetime, views: int) -> None:
    """An older reading, a newer one, and a doubtful one that must count for nothing."""
    common = {
        "video_id": key("video", number), "channel_id": key("channel", number % 12),
        "view_definition": 3, "source": "youtube_data",
    }  # fmt: skip
    early = max(published, NOW - timedelta(hours=30)) + timedelta(minutes=10)
    steps = [(early, views - 4_000 + 100 * number, None, [])]
    steps.append((NOW - timedelta(minutes=9, seconds=30), 777_777, None, ["doubtful"]))
    if early < NOW - timedelta(minutes=9):
        grown = views - steps[0][1]
        steps.append((NOW - timedelta(minutes=9), views, grown, []))
    for time, seen, delta, flags in steps:
        network.add(
            "video_metrics_timeseries", time=time, views=seen, views_delta=delta, flags=flags,
            **common,
        )  # fmt: skip


def _days(network: Network) -> None:
    for back in range(35):
        day = TODAY - timedelta(days=back)
        for number in range(len(NAMES)):
            earns = number % 4 != 3
            is_told = day <= LAST_TOLD
            network.add(
                "channel_metrics_daily", pacific_date=day, channel_id=key("channel", number),
                videos_published=1, videos_with_cost=1, views_gained=50_000 - 900 * back + number,
                revenue_micros=(90_000_000 + 7_000_123 * number - 1_100_000 * (back % 7))
                if earns and (is_told or back == 2) else None,
                is_revenue_complete=is_told or not earns,
            )  # fmt: skip
    network.add(
        "revenue_estimates", pacific_date=TODAY, revenue_micros=1_090_000_000,
        low_micros=960_000_000, high_micros=1_220_000_000, interval_ratio=0.8, past_days=28,
        method="test", as_of=NOW,
    )  # fmt: skip


def _operations(network: Network) -> None:
    network.add(
        "pipeline_runs", run_id=key("run", 1), batch_id=key("batch", 1),
        notebook="pipeline/21_ingest_videos", parameters="{}", code_version="test",
        notebook_sha256="", parameters_sha256="", started_at=NOW - timedelta(hours=1),
        status="ok",
    )  # fmt: skip
    for source, state, note in (
        ("youtube_data", "ok", None), ("youtube_analytics", "ok", None),
        ("internal_db", "ok", None), ("youtube_reporting", "refused", "the channel may not tell"),
    ):  # fmt: skip
        network.add(
            "source_watermarks", source=source, scope="*", state=state, note=note,
            last_attempt_at=NOW, last_ok_at=NOW - timedelta(minutes=5),
        )  # fmt: skip


@contextmanager
def frozen_clock(now: datetime = NOW) -> Iterator[str]:
    """Serve a clock that stands still, as YTEMPIRE_CLOCK_URL names one."""

    class Clock(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = f'{{"now": "{now.isoformat()}"}}'.encode()
            self.send_response(200)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Clock)
    # Its end is noticed when it looks: half a second, if it is not told otherwise.
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/clock"
    finally:
        server.shutdown()
        server.server_close()
