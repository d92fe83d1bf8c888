"""The Analytics API: the owner's days, late, and refusals like Google's."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build

from ytempire.clock import pacific_day_bounds
from ytempire.simulator.network import Network

from .conftest import END, Running
from .discovery import check

METRICS = (
    "views,engagedViews,likes,comments,shares,subscribersGained,subscribersLost,"
    "estimatedMinutesWatched,averageViewDuration,averageViewPercentage"
)
FIRST = date(2026, 11, 8)


def report(running: Running, number: int = 0, **asked: Any) -> tuple[int, Any]:
    channel = running.told["channels"][number]
    parameters = {
        "ids": "channel==MINE", "startDate": FIRST.isoformat(), "endDate": "2026-11-20",
        "metrics": METRICS,
    } | asked  # fmt: skip
    return running.ask("/v2/reports", token=running.token(channel), **parameters)


def ids_of(network: Network, number: int = 0) -> list[str]:
    channel = network.channels()[number].youtube_channel_id
    return [
        v.youtube_video_id
        for v in network.videos(published_by=END)
        if v.youtube_channel_id == channel
    ]


def test_days_are_the_truth_and_end_with_the_last_processed(
    running: Running, network: Network
) -> None:
    status, answer = report(running, dimensions="day", metrics=METRICS + ",estimatedRevenue")
    assert status == 200
    check("youtubeAnalytics.v2", "QueryResponse", answer)
    names = [header["name"] for header in answer["columnHeaders"]]
    days = [date.fromisoformat(row[0]) for row in answer["rows"]]
    last = network.analytics_through(END)
    assert days == [FIRST + timedelta(days=i) for i in range((last - FIRST).days + 1)]
    assert timedelta(hours=48) <= END - pacific_day_bounds(last)[1] < timedelta(hours=96)
    for day, row in zip(days, answer["rows"], strict=True):
        told = dict(zip(names, row, strict=True))
        truth = network.channel_day(running.told["channels"][0], day)
        assert told["views"] == truth["views"] and told["likes"] == truth["likes"]
        assert told["engagedViews"] == truth["engaged_views"]
        assert told["estimatedMinutesWatched"] == truth["watch_seconds"] // 60
        assert round(told["estimatedRevenue"] * 1e6) == truth["revenue_micros"]
        assert told["averageViewDuration"] == truth["watch_seconds"] // truth["engaged_views"]


def test_days_of_videos_are_the_truth(running: Running, network: Network) -> None:
    ids = ids_of(network)[:40]
    status, answer = report(
        running, dimensions="day,video", filters="video==" + ",".join(ids),
        metrics="views,engagedViews,estimatedRevenue",
    )  # fmt: skip
    assert status == 200 and len(answer["rows"]) > 40
    for day, video, views, engaged, revenue in answer["rows"]:
        truth = network.video_day(video, date.fromisoformat(day))
        assert (views, engaged) == (truth["views"], truth["engaged_views"])
        assert round(revenue * 1e6) == truth["revenue_micros"]


def test_headers_follow_the_order_asked(running: Running, network: Network) -> None:
    _, answer = report(
        running, dimensions="video,day", filters=f"video=={ids_of(network)[0]}",
        metrics="averageViewPercentage,views",
    )  # fmt: skip
    assert [h["name"] for h in answer["columnHeaders"]] == [
        "video", "day", "averageViewPercentage", "views",
    ]  # fmt: skip
    assert [h["columnType"] for h in answer["columnHeaders"]] == ["DIMENSION"] * 2 + ["METRIC"] * 2
    assert [h["dataType"] for h in answer["columnHeaders"]] == [
        "STRING", "STRING", "FLOAT", "INTEGER",
    ]  # fmt: skip


def test_no_rows_key_when_there_is_nothing(running: Running, network: Network) -> None:
    for asked in (
        {"startDate": "2026-11-19", "dimensions": "day"},
        {"startDate": "2026-11-19"},
        {"startDate": "2020-01-01", "endDate": "2020-01-31"},
    ):
        status, answer = report(running, **asked)
        assert status == 200 and "rows" not in answer and answer["columnHeaders"]


def test_a_sum_without_dimensions(running: Running, network: Network) -> None:
    _, answer = report(running, metrics="views", endDate=(FIRST + timedelta(days=1)).isoformat())
    channel = running.told["channels"][0]
    assert answer["rows"] == [
        [sum(network.channel_day(channel, FIRST + timedelta(days=i))["views"] for i in (0, 1))]
    ]


def test_top_videos(running: Running) -> None:
    _, answer = report(running, dimensions="video", metrics="views", sort="-views", maxResults=5)
    views = [row[1] for row in answer["rows"]]
    assert len(views) == 5 and views == sorted(views, reverse=True)


@pytest.mark.parametrize(
    "asked",
    [
        {"dimensions": "day,video"},
        {"dimensions": "video"},
        {"dimensions": "video", "maxResults": 201, "sort": "-views"},
        {"dimensions": "video", "maxResults": 10, "sort": "views"},
        {"dimensions": "day", "metrics": "videoThumbnailImpressions"},
        {"dimensions": "ageGroup"},
        {"dimensions": "day", "filters": "planet==earth"},
        {"dimensions": "video", "metrics": "views,adImpressions", "sort": "-views",
         "maxResults": 10},
    ],
)  # fmt: skip
def test_unsupported_queries(running: Running, asked: dict[str, Any]) -> None:
    status, body = report(running, **asked)
    assert status == 400
    assert body["error"]["message"].startswith("The query is not supported.")


def test_more_than_500_videos_are_refused(running: Running) -> None:
    status, _ = report(running, dimensions="video", filters="video==" + ",".join(["a"] * 501))
    assert status == 400


@pytest.mark.parametrize(
    "missing", [{"ids": ""}, {"metrics": ""}, {"startDate": ""}, {"endDate": "yesterday"},
                {"metrics": "views,nonsense"}],
)  # fmt: skip
def test_bad_parameters_are_refused(running: Running, missing: dict[str, str]) -> None:
    status, body = report(running, **missing)
    assert status == 400 and body["error"]["code"] == 400


def test_money_of_a_channel_outside_the_partner_program_is_forbidden(
    running: Running, network: Network
) -> None:
    number = next(c.index for c in network.channels() if not c.is_monetised)
    status, body = report(running, number, dimensions="day", metrics="views,estimatedRevenue")
    assert status == 403 and body["error"]["errors"][0]["reason"] == "forbidden"
    status, answer = report(running, number, dimensions="day", metrics="views")
    assert status == 200 and answer["rows"]


def test_only_the_owner_is_told(running: Running) -> None:
    other = running.told["channels"][1]
    status, _ = report(running, ids=f"channel=={other}")
    assert status == 403
    for token in (None, "sim.wrong"):
        status, body = running.ask("/v2/reports", token=token, ids="channel==MINE")
        assert status == 401 and body["error"]["status"] == "UNAUTHENTICATED"


def test_another_channels_videos_are_not_told(running: Running, network: Network) -> None:
    theirs = ids_of(network, 1)[0]
    _, answer = report(running, dimensions="video", filters=f"video=={theirs}", metrics="views")
    assert "rows" not in answer


def test_deleted_videos_are_not_named_but_counted(running: Running, network: Network) -> None:
    gone = next(
        v for v in network.videos()
        if v.hidden_as == "deleted" and v.hidden_from and v.hidden_from < END - timedelta(days=1)
        and v.published_at > network.spec.start
    )  # fmt: skip
    number = network.channel_number[gone.youtube_channel_id]
    window = {"startDate": "2026-11-01", "endDate": "2026-11-17", "metrics": "views"}
    named = {"dimensions": "video", "filters": f"video=={gone.youtube_video_id}"}
    _, by_name = report(running, number, **named, **window)
    _, summed = report(running, number, filters=named["filters"], **window)
    assert "rows" not in by_name and summed["rows"][0][0] > 0


def test_a_wrong_refresh_token_is_an_invalid_grant(running: Running) -> None:
    status, body = running.ask("/token", body=b"grant_type=refresh_token&refresh_token=wrong")
    assert (status, body["error"]) == (400, "invalid_grant")


def test_googles_own_client_refreshes_and_asks(running: Running) -> None:
    channel = running.told["channels"][0]
    credentials = Credentials.from_authorized_user_info(running.oauth()[channel])
    assert credentials.token is None
    # from_authorized_user_info always refreshes at Google; the entry names another place.
    entry = running.oauth()[channel]
    credentials = Credentials(
        token=None, refresh_token=entry["refresh_token"], client_id=entry["client_id"],
        client_secret=entry["client_secret"], token_uri=entry["token_uri"],
    )  # fmt: skip
    analytics = build(
        "youtubeAnalytics", "v2", credentials=credentials, static_discovery=True,
        client_options={"api_endpoint": running.endpoint},
    )  # fmt: skip
    answer = analytics.reports().query(
        ids="channel==MINE", startDate="2026-11-08", endDate="2026-11-12", metrics="views",
        dimensions="day",
    ).execute()  # fmt: skip
    assert len(answer["rows"]) == 5
