"""The reach report: the newest file of a day, impressions and clicks, nobody's line apart."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from ytempire.sources.errors import PermissionRefused, UnexpectedAnswer
from ytempire.sources.youtube_reporting import REACH, REACH_FRAME, YouTubeReporting, read_reach

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HEAD = "date,channel_id,video_id,video_thumbnail_impressions,video_thumbnail_impressions_ctr\n"


def asking(transport, calls=None):
    recorder = (lambda call: None) if calls is None else calls.append
    return YouTubeReporting("UC1", None, recorder=recorder, transport=transport)


def item(name, day, made):
    return {
        "id": name,
        "jobId": "j1",
        "startTime": f"2026-11-{day:02}T08:00:00Z",
        "createTime": f"2026-11-{made:02}T09:00:00.123456Z",
        "downloadUrl": f"https://elsewhere.example/v1/media/CHANNEL/UC1/jobs/j1/reports/{name}"
        "?alt=media",
    }


def test_a_job_that_is_there_is_used(answers):
    transport = answers(
        {"jobs": [{"id": "j0", "reportTypeId": "channel_basic_a3"}], "nextPageToken": "2"},
        {"jobs": [{"id": "j1", "reportTypeId": REACH}]},
    )
    assert asking(transport).ensure_job() == "j1"
    assert len(transport.asked) == 2


def test_a_job_that_is_missing_is_made(answers):
    transport = answers({}, {"id": "j9", "reportTypeId": REACH})
    assert asking(transport).ensure_job() == "j9"
    method, _, sent = transport.asked[1]
    assert (method, json.loads(sent)["reportTypeId"]) == ("POST", REACH)


def test_a_job_made_by_another_meanwhile_is_used(answers):
    conflict = (409, {"error": {"code": 409, "status": "ALREADY_EXISTS"}})
    transport = answers({}, conflict, {"jobs": [{"id": "j1", "reportTypeId": REACH}]})
    assert asking(transport).ensure_job() == "j1"


def test_other_refusals_to_make_a_job_are_told(answers):
    with pytest.raises(PermissionRefused):
        asking(answers({}, (403, {"error": {"code": 403}}))).ensure_job()


def test_the_newest_file_of_a_day_wins(answers):
    transport = answers(
        {"reports": [item("r3", 12, 18), item("r1", 11, 14)], "nextPageToken": "2"},
        {"reports": [item("r2", 12, 15)]},
    )
    calls = []
    told = asking(transport, calls).reports("j1", created_after=NOON)
    assert [(r.report_id, r.pacific_date) for r in told] == [
        ("r1", date(2026, 11, 11)),
        ("r3", date(2026, 11, 12)),
    ]
    assert "createdAfter=2026-11-20T12%3A00%3A00.000000Z" in transport.asked[0][1]
    assert [(c.quota_bucket, c.items_returned) for c in calls] == [
        ("reporting", 2),
        ("reporting", 1),
    ]


def test_no_reports_yet(answers):
    assert asking(answers({})).reports("j1") == []


def test_a_file_is_downloaded_from_the_address_we_were_given(answers):
    transport = answers({"reports": [item("r1", 11, 14)]}, HEAD + "20261111,UC1,a,200,0.05\n")
    source = asking(transport)
    (report,) = source.reports("j1")
    told = source.reach(report)
    assert told.frame.height == 1
    assert transport.asked[1][1] == (
        "https://youtubereporting.googleapis.com/v1/media/CHANNEL/UC1/jobs/j1/reports/r1?alt=media"
    )


@pytest.fixture
def report(answers):
    return asking(answers({"reports": [item("r1", 11, 14)]})).reports("j1")[0]


def test_impressions_rate_and_clicks(report):
    lines = (
        "20261111,UC1,a,200,0.0549\n"
        "20261111,UC1,b,0,0.0\n"
        "2026-11-11,UC1,-c,3000000000,0.02\n"
        '20261111,UC1,"",40,0.1\n'
    )
    told = read_reach(("\ufeff" + HEAD + lines).encode(), report)
    assert dict(told.frame.schema) == REACH_FRAME
    assert told.frame.select("youtube_video_id", "impressions", "ctr", "clicks").rows() == [
        ("a", 200, 0.0549, 11),
        ("b", 0, None, 0),
        ("-c", 3_000_000_000, 0.02, 60_000_000),
    ]
    assert told.frame["pacific_date"].unique().to_list() == [date(2026, 11, 11)]
    assert told.frame["report_id"].unique().to_list() == ["r1"]
    assert told.frame["as_of"].to_list()[0] == datetime(2026, 11, 14, 9, 0, 0, 123456, tzinfo=UTC)
    assert told.unattributed.select("youtube_video_id", "impressions", "clicks").rows() == [
        ("", 40, 4)
    ]


@pytest.mark.parametrize("content", ["", HEAD])
def test_an_empty_file_is_an_empty_frame(report, content):
    told = read_reach(content.encode(), report)
    assert told.frame.height == told.unattributed.height == 0
    assert dict(told.frame.schema) == REACH_FRAME


def test_a_file_of_another_type_is_refused(report):
    with pytest.raises(UnexpectedAnswer, match="lacks video_thumbnail_impressions"):
        read_reach(b"date,channel_id,video_id,views\n20261111,UC1,a,3\n", report)
