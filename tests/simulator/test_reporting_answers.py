"""The Reporting API: a daily file of reach for each channel."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build

from ytempire.clock import pacific_day_bounds
from ytempire.simulator import report_files
from ytempire.simulator.network import Network
from ytempire.simulator.report_files import BASIC, BASIC_COLUMNS, COLUMNS, REACH

from .conftest import DAYS, END, Running
from .discovery import check


@pytest.fixture(scope="module")
def token(running: Running) -> str:
    return running.token(running.told["channels"][0])


@pytest.fixture(scope="module")
def reports(running: Running, token: str) -> list[dict[str, Any]]:
    _, jobs = running.ask("/v1/jobs", token=token)
    _, answer = running.ask(f"/v1/jobs/{jobs['jobs'][0]['id']}/reports", token=token)
    check("youtubereporting.v1", "ListReportsResponse", answer)
    found: list[dict[str, Any]] = answer["reports"]
    return found


def test_types_and_jobs_are_those_of_the_discovery_document(running: Running, token: str) -> None:
    _, types = running.ask("/v1/reportTypes", token=token)
    check("youtubereporting.v1", "ListReportTypesResponse", types)
    assert [t["id"] for t in types["reportTypes"]] == [REACH, BASIC]
    _, jobs = running.ask("/v1/jobs", token=token)
    check("youtubereporting.v1", "ListJobsResponse", jobs)
    _, job = running.ask(f"/v1/jobs/{jobs['jobs'][0]['id']}", token=token)
    assert job == jobs["jobs"][0]


def test_a_second_job_of_a_type_is_refused(running: Running, token: str) -> None:
    body = b'{"reportTypeId": "channel_reach_basic_a1", "name": "again"}'
    status, answer = running.ask("/v1/jobs", token=token, body=body)
    assert status == 409 and answer["error"]["status"] == "ALREADY_EXISTS"
    status, _ = running.ask(
        "/v1/jobs", token=token, body=b'{"reportTypeId": "channel_demographics_a1"}'
    )
    assert status == 400


def test_a_report_is_made_48_hours_after_its_day(reports: list[dict[str, Any]]) -> None:
    assert len(reports) >= DAYS - 3  # a report for every day since the start, 48 hours late
    for report in reports:
        made, ends = (datetime.fromisoformat(report[n]) for n in ("createTime", "endTime"))
        assert timedelta(hours=48) <= made - ends and made <= END
    starts = [r["startTime"] for r in reports]
    assert len(set(starts)) == len(starts)


def test_the_file_is_the_truth(
    running: Running, token: str, network: Network, reports: list[dict[str, Any]]
) -> None:
    report = reports[1]
    path = report["downloadUrl"].removeprefix(running.endpoint).split("?")[0]
    status, content = running.ask(path, token=token, alt="media")
    assert status == 200
    lines = list(csv.DictReader(io.StringIO(content.decode())))
    assert tuple(lines[0]) == COLUMNS and len(lines) > 20
    day = date.fromisoformat(lines[0]["date"])
    assert pacific_day_bounds(day)[0] == datetime.fromisoformat(report["startTime"])
    for line in lines:
        if not line["video_id"]:
            continue
        truth = network.video_day(line["video_id"], day)
        shown = int(line["video_thumbnail_impressions"])
        assert shown == truth["impressions"] > 0
        ctr = float(line["video_thumbnail_impressions_ctr"])
        assert 0 <= ctr <= 1 and round(ctr * shown) == truth["clicks"]
    channel = running.told["channels"][0]
    total = sum(int(line["video_thumbnail_impressions"]) for line in lines)
    assert total == network.channel_day(channel, day)["impressions"]


def test_lists_are_filtered_and_paged(
    running: Running, token: str, reports: list[dict[str, Any]]
) -> None:
    job = reports[0]["jobId"]
    path = f"/v1/jobs/{job}/reports"
    _, newer = running.ask(path, token=token, createdAfter=reports[3]["createTime"])
    assert newer["reports"] == reports[:3]
    _, since = running.ask(path, token=token, startTimeAtOrAfter=reports[2]["startTime"])
    assert since["reports"] == reports[:3]
    told, more = [], {}
    while True:
        _, page = running.ask(path, token=token, pageSize=4, **more)
        told += page["reports"]
        if "nextPageToken" not in page:
            break
        more = {"pageToken": page["nextPageToken"]}
    assert told == reports
    _, nothing = running.ask(path, token=token, createdAfter=reports[0]["createTime"])
    assert nothing == {}


def test_only_the_owner_is_told(
    running: Running, token: str, reports: list[dict[str, Any]]
) -> None:
    other = running.token(running.told["channels"][1])
    path = f"/v1/jobs/{reports[0]['jobId']}/reports"
    assert running.ask(path, token=other)[0] == 404
    assert running.ask(path)[0] == 401
    assert running.ask(path + "/19990101", token=token)[0] == 404


def test_googles_own_client_downloads_a_report(
    running: Running, reports: list[dict[str, Any]]
) -> None:
    entry = running.oauth()[running.told["channels"][0]]
    credentials = Credentials(
        token=None, refresh_token=entry["refresh_token"], client_id=entry["client_id"],
        client_secret=entry["client_secret"], token_uri=entry["token_uri"],
    )  # fmt: skip
    reporting = build(
        "youtubereporting", "v1", credentials=credentials, static_discovery=True,
        client_options={"api_endpoint": running.endpoint},
    )  # fmt: skip
    request = reporting.media().download_media(resourceName="x")
    request.uri = reports[0]["downloadUrl"]
    assert request.execute().startswith(b"date,channel_id,video_id,")


def test_videos_deleted_when_the_report_is_made_are_summed_without_a_name() -> None:
    from ytempire.simulator.spec import NetworkSpec

    start = END - timedelta(days=20)
    network = Network(NetworkSpec(5, start, 3, 120), END)
    for day in (date(2026, 11, 5), date(2026, 11, 9), date(2026, 11, 13)):
        for channel in network.channels():
            made = report_files.made_at(network, REACH, day)
            lines = report_files.content(
                network, REACH, channel.youtube_channel_id, day, made=made
            ).splitlines()
            if any(line.split(",")[2] == "" for line in lines):
                return
    raise AssertionError("no report holds a deleted video's impressions")


def basic_job(running: Running, token: str) -> str:
    """Make the job of viewers' activity, or find it."""
    body = b'{"reportTypeId": "channel_basic_a3", "name": "activity"}'
    status, made = running.ask("/v1/jobs", token=token, body=body)
    if status == 409:
        _, jobs = running.ask("/v1/jobs", token=token)
        made = next(job for job in jobs["jobs"] if job["reportTypeId"] == BASIC)
    check("youtubereporting.v1", "Job", made)
    return str(made["id"])


def lines_of(running: Running, token: str, report: dict[str, Any]) -> list[dict[str, str]]:
    path = report["downloadUrl"].removeprefix(running.endpoint).split("?")[0]
    status, content = running.ask(path, token=token, alt="media")
    assert status == 200
    return list(csv.DictReader(io.StringIO(content.decode())))


def test_a_job_of_activity_has_a_history(running: Running, token: str, network: Network) -> None:
    job = basic_job(running, token)
    assert basic_job(running, token) == job
    _, answer = running.ask(f"/v1/jobs/{job}/reports", token=token)
    check("youtubereporting.v1", "ListReportsResponse", answer)
    assert len(answer["reports"]) >= DAYS - 3
    assert all(datetime.fromisoformat(r["createTime"]) == END for r in answer["reports"])
    lines = lines_of(running, token, answer["reports"][2])
    assert tuple(lines[0]) == BASIC_COLUMNS
    day = date.fromisoformat(lines[0]["date"])
    assert {line["subscribed_status"] for line in lines} == {"SUBSCRIBED", "UNSUBSCRIBED"}
    assert len({line["country_code"] for line in lines}) == 2
    whole = {"views", "engaged_views", "likes", "dislikes", "comments", "shares",
             "subscribers_gained", "subscribers_lost"}  # fmt: skip
    names = {line["video_id"] for line in lines if line["video_id"]}
    assert len(names) > 20
    for name in names:
        truth = network.video_day(name, day)
        mine = [line for line in lines if line["video_id"] == name]
        for column in whole:
            parts = [int(line[column]) for line in mine]
            assert sum(parts) == truth[column], column
            assert min(parts) >= min(0, truth[column])
        watched = sum(float(line["watch_time_minutes"]) for line in mine)
        assert watched * 60 == pytest.approx(truth["watch_seconds"])
    channel = network.channel_day(running.told["channels"][0], day)
    assert sum(int(line["views"]) for line in lines) == channel["views"]


def test_averages_are_of_engaged_views(running: Running, token: str, network: Network) -> None:
    job = basic_job(running, token)
    _, answer = running.ask(f"/v1/jobs/{job}/reports", token=token)
    for line in lines_of(running, token, answer["reports"][0]):
        watched, engaged = float(line["watch_time_minutes"]) * 60, int(line["engaged_views"])
        if engaged < 20 or not line["video_id"]:
            continue
        average = float(line["average_view_duration_seconds"])
        assert average == pytest.approx(watched / engaged)
        video = network.video(line["video_id"])
        assert video is not None
        ratio = float(line["average_view_duration_percentage"]) / 100
        assert ratio == pytest.approx(average / video.duration_seconds, rel=0.06)


def test_a_backfill_makes_days_again_with_other_numbers(
    running: Running, token: str, network: Network, reports: list[dict[str, Any]]
) -> None:
    made = datetime.fromisoformat(reports[2]["createTime"]) + timedelta(minutes=1)
    fault = {"kind": "backfillReports", "from": made.isoformat(), "days": 2, "changed_ratio": 0.3}
    assert running.faults([fault])[0] == 200
    try:
        path = f"/v1/jobs/{reports[0]['jobId']}/reports"
        _, newer = running.ask(path, token=token, createdAfter=reports[2]["createTime"])
        told = {r["id"]: r for r in newer["reports"]}
        again = {r["id"] for r in newer["reports"] if r["id"].endswith(".2")}
        assert again == {f"{reports[2]['id']}.2", f"{reports[3]['id']}.2"}
        assert {told[name]["createTime"] for name in again} == {f"{made:%Y-%m-%dT%H:%M:%S}.000000Z"}
        _, whole = running.ask(path, token=token, pageSize=3)
        while "nextPageToken" in whole:
            more = whole["nextPageToken"]
            _, page = running.ask(path, token=token, pageSize=3, pageToken=more)
            whole = {"reports": whole["reports"] + page["reports"]} | {
                k: v for k, v in page.items() if k == "nextPageToken"
            }
        ids = [r["id"] for r in whole["reports"]]
        assert len(set(ids)) == len(ids) == len(reports) + 2
        first = lines_of(running, token, reports[2])
        second = lines_of(running, token, told[f"{reports[2]['id']}.2"])
    finally:
        running.faults([])
    before = {line["video_id"]: int(line["video_thumbnail_impressions"]) for line in first}
    after = {line["video_id"]: int(line["video_thumbnail_impressions"]) for line in second}
    assert set(after) <= set(before)
    assert 0.6 < sum(after.values()) / sum(before.values()) < 1
    assert all(after[name] <= shown for name, shown in before.items() if name in after)
