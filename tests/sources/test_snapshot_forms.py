"""Readings in other forms: nested JSON, values for all rows, readings of channels."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ytempire.sources import snapshots
from ytempire.sources.snapshots import CHANNEL_SCHEMA, SnapshotFileRefused

ID = "AAAAAAAAAA1"


def as_csv(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_mapping_may_use_common_names_and_give_a_value_for_all_rows(tmp_path: Path) -> None:
    path = as_csv(tmp_path / "a.csv", "when,plays,:odd", "2025-07-01T10:00:00Z,5,x")
    with pytest.raises(SnapshotFileRefused, match="youtube_video_id=:<the id>"):
        snapshots.read(path, mapping={"time": "when", "views": "plays"})
    mapping = {"video_id": f":{ID}", "timestamp": "when", "view_count": "plays", "title": ":odd"}
    (row,) = snapshots.read(path, mapping=mapping).rows.to_dicts()
    # A column of that name goes before a value.
    assert (row["youtube_video_id"], row["views"], row["title"]) == (ID, 5, "x")
    with pytest.raises(SnapshotFileRefused, match=r"video_id=:AAAA"):
        snapshots.read(path, mapping=mapping | {"video_id": ID})
    wrong = snapshots.read(path, mapping=mapping | {"video_id": ":not an id"})
    assert wrong.rejected.item(0, "reason").startswith("youtube_video_id: not a video id")


@pytest.mark.parametrize(
    "text",
    [
        '{"fetched_at": "2025-07-01T10:00:00Z", "videos": [{"id": "%s", "views": 1}]}',
        '{"data": {"fetched_at": "2025-07-01T10:00:00Z", "list": [{"id": "%s", "views": 1}]}}',
        '[{"id": "%s", "statistics": {"viewCount": "1"}, "time": "2025-07-01T10:00:00Z"}]',
        '{"id": "%s", "views": 1, "time": "2025-07-01T10:00:00Z", "tags": ["a"]}',
        '\n{"id": "%s", "views": 1, "time": "2025-07-01T10:00:00Z"}\n\n'
        '{"id": "BBBBBBBBBB2", "views": 2, "time": "2025-07-01T10:00:00Z"}\n',
    ],
    ids=["list under a key", "deeper", "nested objects", "one object", "an object a line"],
)
def test_json_of_other_shapes(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text % ID)
    read = snapshots.read(path)
    row = read.rows.to_dicts()[0]
    assert (row["youtube_video_id"], row["views"]) == (ID, 1)
    assert row["time"] == datetime(2025, 7, 1, 10, tzinfo=UTC)
    assert row["row_number"] == (2 if text.startswith("\n") else 1)
    assert read.rejected.is_empty()
    assert read.original.rows[row["row_number"]]


def test_a_file_without_a_video_is_one_of_channels(tmp_path: Path) -> None:
    path = as_csv(
        tmp_path / "a.csv",
        "date_utc,channel_id,channel_title,subscribers,views,videos,mood",
        "2026-01-17,UC1,First,12300,3500000000,5,fine",
        "2026-01-18T05:00:00Z,UC1,First,,3400000000,,",
        "2026-01-18,,Nameless id,5,6,7,",
        "2026-01-18,,,5,6,7,",
        "2026-01-18,UC1,First,many,6,7,",
    )
    read = snapshots.read(path)
    assert (read.subject, dict(read.rows.schema)) == ("channel", CHANNEL_SCHEMA)
    first, second, third = read.rows.to_dicts()
    assert first == {
        "row_number": 2,
        "youtube_channel_id": "UC1",
        "channel_name": "First",
        "time": datetime(2026, 1, 17, tzinfo=UTC),
        "time_precision": "day",
        "subscribers": 12300,
        "total_views": 3_500_000_000,
        "total_videos": 5,
        "source": "snapshots",
    }
    assert (second["time_precision"], second["subscribers"]) == ("instant", None)
    assert (third["youtube_channel_id"], third["channel_name"]) == (None, "Nameless id")
    assert read.unknown.rows() == [(2, "UC1", '{"mood": "fine"}')]
    reasons = read.rejected.select("row_number", "target", "reason").rows()
    assert [row[:2] for row in reasons] == [(5, "channel_snapshots"), (6, "channel_snapshots")]
    assert reasons[0][2].startswith("youtube_channel_id: blank")
    # Named as readings of a video, it is read as such.
    assert snapshots.read(path, mapping={"video_id": f":{ID}"}).subject == "video"
