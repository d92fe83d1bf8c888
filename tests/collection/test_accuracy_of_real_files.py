"""Real files: the share of their values that the warehouse holds, read by csv without us."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Hashable
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from tests.accuracy import Share

from ytempire import paths
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions
from ytempire.warehouse.connection import Warehouse

DATA = paths.project_root().parent / "shared" / "data"
pytestmark = [
    pytest.mark.skipif(not DATA.is_dir(), reason="no real files beside the checkout"),
    pytest.mark.timeout(300),
]
Values = dict[tuple[Hashable, ...], float | None]

FIGURES = {
    "Views": ("views", 1),
    "Visualizações": ("views", 1),
    "Engaged views": ("engaged_views", 1),
    "Watch time (hours)": ("watch_seconds", 3600),
    "Tempo de exibição (horas)": ("watch_seconds", 3600),
    "Subscribers": ("subscribers_net", 1),
    "Inscritos": ("subscribers_net", 1),
    "Receita estimada (USD)": ("revenue_micros", 1_000_000),
    "Impressions": ("impressions", 1),
    "Impressões": ("impressions", 1),
    "Impressions click-through rate (%)": ("ctr", Decimal("0.01")),
    "Taxa de cliques de impressões (%)": ("ctr", Decimal("0.01")),
    "Average percentage viewed (%)": ("average_view_ratio", Decimal("0.01")),
    "Average view duration": ("average_view_seconds", 1),
    "Shares": ("shares", 1),
    "Likes": ("likes", 1),
    "Comments added": ("comments", 1),
}
"""Studio's headers -> the stored column and what the file's number is multiplied by."""
TOLERANCES = {"watch_seconds": 0.5}
"""Hours are stored in whole seconds. All else is compared exactly."""
COLUMNS = sorted({column for column, _ in FIGURES.values()})


def number(text: str, times: int | Decimal) -> float | None:
    if not text:
        return None
    parts = [Decimal(part) for part in text.split(":")]
    seconds = sum((part * 60**power for power, part in enumerate(reversed(parts))), Decimal(0))
    return float(seconds * times)


def values_of(path: Path) -> Values:
    """Return a Studio file's values by (sha-256, entity, day, figure), as csv reads them."""
    sha = hashlib.sha256(path.read_bytes()).hexdigest()
    found: Values = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for line in csv.DictReader(file):
            names = list(line)
            day = line[names[0]] if names[0] in {"Date", "Data"} else None
            entity = names[1 if day and len(names) > 2 else 0]
            who = "total" if entity in {"Date", "Data"} else line[entity].strip()
            for name, (figure, times) in FIGURES.items():
                if name in line:
                    who = "total" if who == "Total" else who
                    found[sha, who, day, figure] = number(line[name], times)
    return found


def stored(warehouse: Warehouse) -> Values:
    """Return what the warehouse holds of all files, by the same keys."""
    figures = ", ".join(f"f.{column}" for column in COLUMNS)
    found: Values = {}
    with warehouse.transaction("reader") as connection:
        for text in (
            f"select source_ref, youtube_video_id, null, {figures} "
            "from ytempire.video_period_facts f join ytempire.videos v using (video_id)",
            f"select source_ref, 'total', null, {figures} from ytempire.channel_period_facts f",
            f"select source_ref, breakdown_value, null, {figures} "
            "from ytempire.breakdown_period_facts f",
            f"select source_ref, breakdown_value, pacific_date::text, {figures} "
            "from ytempire.breakdown_daily_facts f",
        ):
            for sha, entity, day, *values in connection.execute(text.encode()).fetchall():
                for column, value in zip(COLUMNS, values, strict=True):
                    found[sha, entity, day, column] = None if value is None else float(value)
    return found


def test_studio_exports(warehouse: Warehouse) -> None:
    true: Values = {}
    for path in sorted((DATA / "studio").glob("*/*.csv")):
        imports.load(warehouse, "studio", path, ImportOptions(channel=path.parent.name[:40]))
        true |= values_of(path)
    share = Share()
    share.compare(true, stored(warehouse), TOLERANCES)
    print(f"accuracy of Studio's files: {share}")
    assert share.compared > 80_000
    assert share.ratio >= 0.99, share
    assert share.wrong == [], "below the aim"


def test_time_series_of_other_trackers(warehouse: Warehouse) -> None:
    share = Share()
    for name, entity, at, counters in (
        (
            "*_channel_daily.csv", "channel_id", "date_utc",
            {"subscribers": "subscribers", "views": "total_views", "videos": "total_videos"},
        ),
        (
            "mftn_videos_*.csv", "video_id", "snapshot_utc",
            {"view_count": "views", "like_count": "likes", "comment_count": "comments"},
        ),
        (
            "*_daily_stats.csv", "video_id", "run_datetime_utc",
            {"view_count": "views", "like_count": "likes", "comment_count": "comments"},
        ),
    ):  # fmt: skip
        (path,) = (DATA / "timeseries").glob(name)
        imports.load(warehouse, "snapshots", path, ImportOptions())
        true: Values = {}
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                when = datetime.fromisoformat(line[at])
                for theirs, ours in counters.items():
                    key = (line[entity], when.replace(tzinfo=None).isoformat(), ours)
                    true[key] = number(line[theirs], 1)
        share.compare(true, read_back(warehouse, entity, list(counters.values()), true))
    print(f"accuracy of time series: {share}")
    assert share.compared > 25_000
    assert share.ratio >= 0.99, share
    assert share.wrong == [], "below the aim"


def read_back(warehouse: Warehouse, entity: str, figures: list[str], true: Values) -> Values:
    """Return the stored readings of the entities of a file, by its keys."""
    table, owner = {
        "channel_id": ("channel_snapshots", "channels"),
        "video_id": ("video_metrics_timeseries", "videos"),
    }[entity]
    listed = ", ".join(f"f.{figure}" for figure in figures)
    with warehouse.transaction("reader") as connection:
        rows = connection.execute(
            f"select youtube_{entity}, f.time at time zone 'UTC', {listed} "
            f"from ytempire.{table} f join ytempire.{owner} o using ({entity})".encode()
        ).fetchall()
    found = {
        (name, at.isoformat(), figure): None if value is None else float(value)
        for name, at, *values in rows
        for figure, value in zip(figures, values, strict=True)
    }
    entities = {key[0] for key in true}
    return {key: value for key, value in found.items() if key[0] in entities}
