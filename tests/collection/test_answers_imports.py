"""Recorded answers into the warehouse: what they tell is kept, and nothing known is lost."""

import json
from collections import Counter
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions
from ytempire.sources.file_text import FileRefused
from ytempire.warehouse import identity
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import NetworkMixed
from ytempire.warehouse.one_transaction import OneTransaction

DATA = paths.project_root().parent / "shared" / "data"
real = pytest.mark.skipif(not DATA.is_dir(), reason="the outside data is not here")
VIDEO, CHANNEL = "AAAAAAAAAA1", "UC0000000000000000000001"
SNIPPET = {"title": "Real title", "channelId": CHANNEL, "channelTitle": "Real channel", "tags": []}


@pytest.fixture
def answer(tmp_path: Path):
    """Write a recording of an answer and return its path."""

    def write(name: str, uri: str, *items: dict, at: str = "2020-02-12T20:46:05Z", **more) -> Path:
        host = "youtubeanalytics.googleapis.com" if "reports" in uri else "www.googleapis.com"
        request = {"method": "get", "uri": f"https://{host}/{uri}"}
        body = more.get("body", {"items": list(items)})
        status = more.get("status", 200)
        path = tmp_path / f"{name}.json"
        recording = {"request": request, "status": status, "recorded_at": at, "body": body}
        path.write_text(json.dumps(recording))
        return path

    return write


def load(warehouse: Warehouse, path: Path):
    return imports.load(warehouse, "answers", path, ImportOptions())


def rows(warehouse: Warehouse, text: str):
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def statistics(likes: int | None = 20, views: int = 3_500_000_000, video: str = VIDEO) -> dict:
    told = {"viewCount": str(views), "commentCount": "12"}
    if likes is not None:
        told["likeCount"] = str(likes)
    return {"id": video, "statistics": told}


def test_an_answer_is_loaded_once_and_its_counters_are_of_its_instant(warehouse, answer) -> None:
    path = answer(
        "a", "youtube/v3/videos?part=snippet,statistics", statistics() | {"snippet": SNIPPET}
    )
    first = load(warehouse, path)
    assert first.written == {
        "channels": 1,
        "videos": 2,  # the row, and then its latest counters
        "video_metrics_timeseries": 1,
    }
    assert load(warehouse, path).rows_written == 0
    assert rows(
        warehouse,
        "select title, channel_name, views, likes, videos.statistics_as_of::date::text "
        "from ytempire.videos join ytempire.channels using (channel_id)",
    ) == [("Real title", "Real channel", 3_500_000_000, 20, "2020-02-12")]
    assert rows(warehouse, "select source, flags from ytempire.video_metrics_timeseries") == [
        ("youtube_data", [])
    ]


def test_what_was_not_asked_or_is_older_takes_nothing_back(warehouse, answer) -> None:
    described = {"id": VIDEO, "snippet": SNIPPET | {"tags": ["a"], "description": "long"}}
    load(warehouse, answer("a", "youtube/v3/videos?part=snippet", described))
    load(warehouse, answer("b", "youtube/v3/videos?part=statistics", statistics()))
    load(warehouse, answer("c", "youtube/v3/videos?part=contentDetails",
                           {"id": VIDEO, "contentDetails": {"duration": "PT1M"}}))  # fmt: skip
    found = {"id": {"videoId": VIDEO}, "snippet": SNIPPET | {"title": "Another &amp; title"}}
    load(warehouse, answer("d", "youtube/v3/search?part=snippet", found))
    assert rows(
        warehouse, "select title, tags, description, duration_seconds, views from ytempire.videos"
    ) == [("Real title", ["a"], "long", 60, 3_500_000_000)]


def test_names_that_were_only_ids_are_learnt(warehouse, answer) -> None:
    counted = {"id": CHANNEL, "statistics": {"viewCount": "9000000000", "videoCount": "2"}}
    load(warehouse, answer("a", "youtube/v3/channels?part=statistics", counted))
    named = "select channel_name, total_views, created_at::date::text from ytempire.channels"
    ((name, views, _),) = rows(warehouse, named)
    assert (name, views) == (CHANNEL, 9_000_000_000)
    snippet = {"title": "Named", "publishedAt": "2018-08-28T00:13:02.000Z"}
    load(warehouse, answer("b", "youtube/v3/channels?part=snippet",
                           {"id": CHANNEL, "snippet": snippet}))  # fmt: skip
    assert rows(warehouse, named) == [("Named", 9_000_000_000, "2018-08-28")]
    older = {"id": CHANNEL, "statistics": {"viewCount": "5", "videoCount": "1"}}
    load(warehouse, answer("c", "youtube/v3/channels?part=statistics", older,
                           at="2019-01-01T00:00:00Z"))  # fmt: skip
    assert rows(warehouse, named) == [("Named", 9_000_000_000, "2018-08-28")]
    assert rows(warehouse, "select total_views from ytempire.channel_snapshots order by time") == [
        (5,),
        (9_000_000_000,),
    ]


def test_counters_that_were_collected_since_stay(warehouse, answer) -> None:
    counted = {"id": CHANNEL, "statistics": {"viewCount": "5", "videoCount": "2"}}
    load(warehouse, answer("a", "youtube/v3/channels?part=statistics", counted))
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "update ytempire.channels set total_views = 9, statistics_as_of = '2026-01-01Z'"
        )
    later = counted | {"statistics": {"viewCount": "7", "videoCount": "2"}}
    load(warehouse, answer("b", "youtube/v3/channels?part=statistics", later,
                           at="2021-01-01T00:00:00Z"))  # fmt: skip
    assert rows(warehouse, "select total_views from ytempire.channels") == [(9,)]
    assert rows(warehouse, "select count(*) from ytempire.channel_snapshots") == [(2,)]


def test_a_zero_between_answers_is_flagged(warehouse, answer) -> None:
    load(warehouse, answer("a", "youtube/v3/videos?part=snippet,statistics",
                           statistics() | {"snippet": SNIPPET}))  # fmt: skip
    for hour, likes in ((21, 0), (22, 22), (23, None)):
        at = f"2020-02-12T{hour}:00:00Z"
        load(warehouse, answer(str(hour), "youtube/v3/videos?part=statistics",
                               statistics(likes), at=at))  # fmt: skip
    assert rows(
        warehouse,
        "select likes, likes_state, flags from ytempire.video_metrics_timeseries order by time",
    ) == [
        (20, "ok", []),
        (0, "ok", ["zero_after_positive"]),
        (22, "ok", []),
        (None, "hidden", []),
    ]


def test_a_reading_of_an_unknown_video_waits_with_its_reason(warehouse, answer) -> None:
    path = answer("a", "youtube/v3/videos?part=statistics", statistics())
    result = load(warehouse, path)
    assert result.rejected == 1
    assert "load an answer with part=snippet" in result.note
    assert rows(warehouse, "select target, reason from ytempire.rejected_rows") == [
        ("video_metrics_timeseries", "channel_id: missing")
    ]
    load(warehouse, answer("b", "youtube/v3/videos?part=snippet",
                           {"id": VIDEO, "snippet": SNIPPET}))  # fmt: skip
    assert load(warehouse, path).written["video_metrics_timeseries"] == 1
    lost = {"id": "BBBBBBBBBB2", "contentDetails": {"duration": "PT1M"}}
    assert load(
        warehouse, answer("c", "youtube/v3/videos?part=contentDetails", lost)
    ).rejected == 1  # fmt: skip


def test_days_of_a_report_fill_each_other(warehouse, answer) -> None:
    def days(name: str, at: str, metrics: str, *told: float) -> Path:
        headers = [{"name": name} for name in ("day", "video", *metrics.split(","))]
        body = {"columnHeaders": headers, "rows": [["2020-02-01", VIDEO, *told]]}
        query = f"ids=channel=={CHANNEL}&dimensions=day,video&metrics={metrics}"
        return answer(name, f"v2/reports?{query}", body=body, at=at)

    load(warehouse, days("a", "2020-02-12T20:00:00Z", "views,estimatedMinutesWatched", 5, 1.5))
    load(warehouse, days("b", "2020-02-12T20:01:00Z", "likes", 2))
    load(warehouse, days("c", "2020-02-10T20:00:00Z", "views,comments", 4, 1))
    assert rows(
        warehouse,
        "select views, watch_seconds, likes, comments, source, view_definition, "
        "channel_name from ytempire.video_daily_facts join ytempire.channels using (channel_id)",
    ) == [(5, 90, 2, 1, "youtube_analytics", 1, CHANNEL)]


def test_errors_are_remembered_as_what_they_are(warehouse, answer) -> None:
    body = {"error": {"errors": [{"reason": "quotaExceeded"}]}}
    result = load(warehouse, answer("a", "youtube/v3/videos?part=x", body=body, status=403))
    assert "The day's quota" in result.note
    assert rows(warehouse, "select form, status from ytempire.imported_files") == [
        ("youtube.videos.list: an error: QuotaExceeded (quotaExceeded)", "loaded")
    ]


def test_a_refused_answer_is_remembered_with_the_reason(warehouse, answer) -> None:
    with pytest.raises(FileRefused):
        load(warehouse, answer("a", "youtube/v3/comments?part=snippet"))
    ((form, refusal),) = rows(warehouse, "select form, refusal from ytempire.imported_files")
    assert form == "youtube.comments.list"
    assert refusal.startswith("a.json answers youtube.comments.list, which nothing here reads")


def test_no_answer_goes_into_a_simulated_warehouse(warehouse, answer) -> None:
    identity.claim(warehouse, "simulated")
    with pytest.raises(NetworkMixed):
        load(warehouse, answer("a", "youtube/v3/videos?part=status"))


def test_a_folder_loads_each_file_as_what_it_is(warehouse, answer, tmp_path: Path) -> None:
    answer("1 counted", "youtube/v3/videos?part=statistics", statistics())
    old = SNIPPET | {"title": "Old title"}
    answer("2 described", "youtube/v3/videos?part=snippet", {"id": VIDEO, "snippet": old})
    answer("3 described later", "youtube/v3/videos?part=snippet",
           {"id": VIDEO, "snippet": SNIPPET}, at="2020-03-01T00:00:00Z")  # fmt: skip
    (tmp_path / "readings.csv").write_text(
        "time,video_id,views\n2020-02-01T00:00:00Z,BBBBBBBBBB2,5\n"
    )
    (tmp_path / "LICENSE").write_text("Copyright")
    results = list(imports.load_folder(warehouse, None, tmp_path, ImportOptions()))
    refused = [one.path.name for one in results if one.result is None]
    assert (len(results), refused) == (5, ["LICENSE"])
    assert sum(one.result.rejected for one in results if one.result) == 0
    # The counters found their video, and the latest word on it holds.
    assert rows(
        warehouse, "select title, views from ytempire.videos order by views desc"
    ) == [("Real title", 3_500_000_000), ("BBBBBBBBBB2", 5)]  # fmt: skip
    kinds = dict(
        rows(warehouse, "select kind, count(*) from ytempire.imported_files group by kind")
    )
    assert kinds == {"answers": 3, "snapshots": 1, "unknown": 1}


@real
def test_all_real_answers_are_loaded_once(warehouse: Warehouse) -> None:
    identity.claim(warehouse, "import")
    loaded: list[Counter[str]] = []
    with warehouse.transaction("writer") as connection:
        alone = OneTransaction(warehouse, connection)
        for _ in range(2):
            outcomes: Counter[str] = Counter()
            for one in imports.load_folder(alone, "answers", DATA / "api", ImportOptions()):
                if one.result is None:
                    outcomes["refused"] += 1
                else:
                    outcomes["files"] += 1
                    outcomes["changed something"] += one.result.rows_written > 0
                    outcomes["rejected"] += one.result.rejected
            loaded.append(outcomes)
    # 235 recordings and 9 bodies; refused are the licence and three CSVs.
    assert {name: loaded[0][name] for name in ("files", "refused", "rejected")} == {
        "files": 244,
        "refused": 4,
        "rejected": 0,
    }
    assert loaded[0]["changed something"] > 20
    assert loaded[1] - Counter(files=244, refused=4) == Counter()
    forms = dict(
        rows(
            warehouse,
            "select case when form like '%: an error%' then 'error' "
            "when form like '%nothing of it is stored' then 'read' else 'stored' end, count(*) "
            "from ytempire.imported_files where status = 'loaded' group by 1",
        )
    )
    assert forms == {"error": 18, "read": 146, "stored": 80}
    ((largest,),) = rows(warehouse, "select max(views) from ytempire.videos")
    assert largest > 2**31
    escaped = rows(warehouse, "select title from ytempire.videos where title ~ '&(amp|quot|#39);'")
    assert escaped == []
