"""What a file is, told without being asked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ytempire.sources.file_kind import FileKindUnknown, kind_of

REAL = Path(__file__).resolve().parents[3] / "shared" / "data"
needs_real_files = pytest.mark.skipif(not REAL.is_dir(), reason="no real files beside the checkout")
ANSWER = {"request": {"uri": "x"}, "status": 200, "body": {"items": ["x" * 300_000]}}


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.csv", "Content,Video title,Views,Watch time (hours)\n", "studio"),
        ("a.csv", "\ufeffConteúdo,Título do vídeo,Visualizações\n", "studio"),
        ("a.csv", "Date,Views,Subscribers\n", "studio"),
        ("a.zip", "PK\x03\x04", "studio"),
        ("a.csv", "date,channel_id,video_id,country_code,views,watch_time_minutes\n", "reporting"),
        ("a.csv", "date,channel_id,video_id,traffic_source_type,views\n", "reporting"),
        ("a.csv", "id,snippet_title,snippet_channel_id\n", "reporting"),
        ("a.csv", "date_utc,channel_id,channel_title,subscribers,views,videos\n", "snapshots"),
        ("a.tsv", "timestamp\tvideo_id\tviews\n", "snapshots"),
        ("a.csv", "when;video_id;views\n", "snapshots"),
        ("a.json", '[{"id": 1}]', "snapshots"),
        ("a.jsonl", '{"id": 1}\n{"id": 2}\n', "snapshots"),
        ("a.json", '{"videos": [{"id": 1}]}', "snapshots"),
        ("a.json", json.dumps(ANSWER), "answers"),
        ("a.json", '{"error": {"code": 500, "message": null}}', "answers"),
        ("a", '{"kind": "youtubeAnalytics#resultTable"}', "answers"),
    ],
)
def test_kinds(tmp_path: Path, name: str, content: str, kind: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert kind_of(path) == kind


def test_files_of_a_spreadsheet_in_utf_16(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("timestamp\tvideo_id\tviews\n", encoding="utf-16")
    assert kind_of(path) == "snapshots"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("readme.md", "# Hello", "no CSV, JSON or zip"),
        ("LICENSE", "Copyright (c) somebody", "begins with 'Copyright"),
        ("a.csv", "colour,size\n", "--kind"),
        ("a.csv", " \n", "is empty"),
    ],
)
def test_none_of_them(tmp_path: Path, name: str, content: str, says: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(FileKindUnknown, match=says):
        kind_of(path)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        kind_of(tmp_path / "gone.csv")


@needs_real_files
@pytest.mark.parametrize(
    ("folder", "kind", "count"),
    [
        ("api/yt-gem", "answers", 235),
        ("api/errors_from_issue_threads", "answers", 9),
        ("api/reporting", "reporting", 3),
        ("timeseries", "snapshots", 4),
        ("studio", "studio", 12),
    ],
)
def test_real_files(folder: str, kind: str, count: int) -> None:
    files = [path for path in (REAL / folder).rglob("*") if path.suffix in {".csv", ".json"}]
    assert [kind_of(path) for path in files] == [kind] * count
