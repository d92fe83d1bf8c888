"""Time series of other shapes into the warehouse: mapped, nested, and of channels."""

import csv
import json
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions
from ytempire.warehouse.connection import Warehouse

DATA = paths.project_root().parent / "shared" / "data" / "timeseries"
real = pytest.mark.skipif(not DATA.is_dir(), reason="the outside data is not here")
VIDEO, CHANNEL = "AAAAAAAAAA1", "UC0000000000000000000001"
CHANNELS = "date_utc,channel_id,channel_title,subscribers,views,videos,mood\n"


def load(warehouse: Warehouse, path: Path, **options):
    return imports.load(warehouse, "snapshots", path, ImportOptions(**options))


def rows(warehouse: Warehouse, text: str):
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def test_columns_are_named_with_the_import_and_remembered(warehouse, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("when;plays\n2026-01-01 12:00;5\n")
    mapping = {"time": "when", "views": "plays", "video_id": f":{VIDEO}"}
    load(warehouse, path, mapping=mapping, timezone="Asia/Bangkok", channel="Mine")
    assert rows(
        warehouse,
        "select youtube_video_id, channel_name, timeseries.views, time at time zone 'UTC' "
        "from ytempire.video_metrics_timeseries as timeseries join ytempire.videos "
        "using (video_id) join ytempire.channels on channels.channel_id = videos.channel_id",
    )[0][:3] == (VIDEO, "Mine", 5)
    ((options,),) = rows(warehouse, "select options from ytempire.imported_files")
    assert options == {"channel": "Mine", "timezone": "Asia/Bangkok", "mapping": mapping}


def test_a_file_without_titles_takes_none_away(warehouse, tmp_path: Path) -> None:
    named, bare = tmp_path / "named.json", tmp_path / "bare.json"
    reading = {"id": VIDEO, "views": 5, "time": "2026-01-01T00:00:00Z"}
    more = {"title": "Named", "channel_id": CHANNEL, "channel_title": "The channel"}
    named.write_text(json.dumps({"videos": [reading | more]}))
    later = reading | {"time": "2026-01-02T00:00:00Z", "channel_id": CHANNEL}
    bare.write_text(json.dumps(later) + "\n" + json.dumps(later | {"time": "2026-01-03T00:00:00Z"}))
    load(warehouse, named)
    assert load(warehouse, bare).written["video_metrics_timeseries"] == 2
    names = (
        "select title, channel_name from ytempire.videos join ytempire.channels using (channel_id)"
    )
    assert rows(warehouse, names) == [("Named", "The channel")]
    # An older file, given again, does not bring its title back.
    renamed = tmp_path / "renamed.json"
    renamed.write_text(json.dumps([later | {"title": "New", "time": "2026-01-04T00:00:00Z"}]))
    load(warehouse, renamed)
    assert load(warehouse, named).rows_written == 0
    assert rows(warehouse, names) == [("New", "The channel")]


def test_days_of_channels(warehouse, tmp_path: Path) -> None:
    path = tmp_path / "channels.csv"
    path.write_text(
        CHANNELS + f"2026-01-01,{CHANNEL},Old name,12300,3500000000,5,fine\n"
        f"2026-01-02,{CHANNEL},New name,12400,3480000000,4,\n"
        f"2026-01-03,{CHANNEL},New name,0,3480000000,4,\n"
        f"2026-01-03,{CHANNEL},New name,many,1,4,\n"
    )
    first = load(warehouse, path)
    assert (first.records_processed, first.rejected) == (4, 1)
    assert "1 readings are flagged" in first.note
    assert rows(
        warehouse,
        "select total_views, subscribers, flags, time_precision, source "
        "from ytempire.channel_snapshots order by time",
    ) == [
        (3_500_000_000, 12_300, [], "day", "snapshots"),
        # Videos were removed: what YouTube counts falls by millions, and is kept so.
        (3_480_000_000, 12_400, [], "day", "snapshots"),
        (3_480_000_000, 0, ["zero_after_positive"], "day", "snapshots"),
    ]
    assert rows(
        warehouse, "select channel_name, current_subscribers, total_videos from ytempire.channels"
    ) == [("New name", 12_400, 4)]
    assert rows(warehouse, "select subject, row_values from ytempire.unknown_cells") == [
        (CHANNEL, {"mood": "fine"})
    ]
    assert load(warehouse, path).rows_written == 0
    ((form,),) = rows(warehouse, "select form from ytempire.imported_files")
    assert form == "readings of channels"


def test_a_day_a_file_is_doubted_by_the_days_before(warehouse, tmp_path: Path) -> None:
    for day, subscribers in ((1, 12_300), (2, 0)):
        path = tmp_path / f"{day}.csv"
        path.write_text(CHANNELS + f"2026-01-0{day},{CHANNEL},A,{subscribers},9,5,\n")
        load(warehouse, path)
    assert rows(warehouse, "select flags from ytempire.channel_snapshots order by time") == [
        ([],),
        (["zero_after_positive"],),
    ]
    assert rows(warehouse, "select current_subscribers from ytempire.channels") == [(12_300,)]


@real
def test_the_real_days_of_channels(warehouse: Warehouse) -> None:
    (path,) = DATA.glob("*_channel_daily.csv")
    with path.open(newline="") as file:
        truth = list(csv.DictReader(file))
    result = load(warehouse, path)
    assert (result.records_processed, result.rejected) == (len(truth), 0)
    steps = rows(
        warehouse,
        "select total_views - lag(total_views) over (partition by channel_id order by time) "
        "from ytempire.channel_snapshots",
    )
    falls = sorted(step for (step,) in steps if step is not None and step < 0)
    assert (len(falls), sum(fall < -1_000_000 for fall in falls)) == (11, 3)
    assert rows(warehouse, "select count(*), count(distinct channel_id) from "
                           "ytempire.channel_snapshots") == [(4628, 227)]  # fmt: skip
