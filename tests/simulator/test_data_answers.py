"""The Data API: in Google's shapes, with what YouTube hides, rounds and forgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from ytempire.simulator.data_api import iso_duration, rounded_down
from ytempire.simulator.network import Network, Video

from .conftest import END, Running
from .discovery import check

ALL = "snippet,statistics,contentDetails"


def public(network: Network) -> list[Video]:
    return [v for v in network.videos(published_by=END) if not v.hidden_from or v.hidden_from > END]


def stats(running: Running, ids: list[str]) -> dict[str, dict[str, Any]]:
    status, answer = running.data("videos:batchGetStats", part=ALL, id=ids)
    assert status == 200, answer
    return {item["id"]: item for item in answer["items"]}


def test_answers_are_those_of_the_discovery_document(running: Running, network: Network) -> None:
    ids = [v.youtube_video_id for v in public(network)[:50]]
    channels = running.told["channels"]
    for path, name, parameters in (
        ("videos:batchGetStats", "BatchGetStatsResponse", {"part": ALL, "id": ids}),
        ("videos", "VideoListResponse", {"part": ALL + ",status", "id": ",".join(ids)}),
        ("channels", "ChannelListResponse",
         {"part": ALL + ",status", "id": ",".join(channels)}),
        ("playlistItems", "PlaylistItemListResponse",
         {"part": "snippet,contentDetails,status", "playlistId": "UU" + channels[0][2:]}),
    ):  # fmt: skip
        status, answer = running.data(path, **parameters)
        assert status == 200 and answer["items"]
        check("youtube.v3", name, answer)


def test_counters_are_the_truth_as_strings(running: Running, network: Network) -> None:
    videos = public(network)[100:150]
    told = stats(running, [v.youtube_video_id for v in videos])
    assert len(told) == 50
    for video in videos:
        truth = network.counters(video.youtube_video_id, END)
        assert truth is not None
        statistics = told[video.youtube_video_id]["statistics"]
        assert statistics["viewCount"] == str(truth.views)
        assert statistics.get("likeCount") == (None if video.likes_hidden else str(truth.likes))
        assert statistics.get("commentCount") == (
            None if video.comments_disabled else str(truth.comments)
        )


def test_hidden_likes_and_disabled_comments_are_absent(running: Running, network: Network) -> None:
    no_likes = next(v for v in public(network) if v.likes_hidden)
    no_comments = next(v for v in public(network) if v.comments_disabled and not v.likes_hidden)
    told = stats(running, [no_likes.youtube_video_id, no_comments.youtube_video_id])
    assert "likeCount" not in told[no_likes.youtube_video_id]["statistics"]
    assert "commentCount" not in told[no_comments.youtube_video_id]["statistics"]
    assert "likeCount" in told[no_comments.youtube_video_id]["statistics"]


def test_deleted_and_private_videos_are_missing(running: Running, network: Network) -> None:
    gone = [v for v in network.videos() if v.hidden_from and v.hidden_from <= END]
    assert {v.hidden_as for v in gone} == {"deleted", "private"}
    ids = [v.youtube_video_id for v in gone]
    assert stats(running, ids[:50]) == {}
    _, answer = running.data("videos", part="status", id=",".join(ids[:50]))
    assert answer["items"] == []
    channel = gone[0].youtube_channel_id
    assert not set(ids) & {i["contentDetails"]["videoId"] for i in uploads(running, channel)}


def test_what_is_not_published_yet_is_missing(running: Running, network: Network) -> None:
    future = next(v for v in network.videos() if v.published_at > END)
    assert stats(running, [future.youtube_video_id, "doesnotexis"]) == {}


def uploads(running: Running, channel_id: str, size: int = 50) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    token: dict[str, str] = {}
    while True:
        _, page = running.data(
            "playlistItems", part="snippet,contentDetails", maxResults=size,
            playlistId="UU" + channel_id[2:], **token,
        )  # fmt: skip
        items += page["items"]
        if "nextPageToken" not in page:
            assert page["pageInfo"]["totalResults"] == len(items)
            return items
        token = {"pageToken": page["nextPageToken"]}


def test_uploads_are_told_newest_first_and_whole(running: Running, network: Network) -> None:
    channel = network.channels()[0].youtube_channel_id
    items = uploads(running, channel, size=13)
    expected = {v.youtube_video_id for v in public(network) if v.youtube_channel_id == channel}
    assert len(items) > 26
    assert [i["snippet"]["position"] for i in items] == list(range(len(items)))
    assert {i["contentDetails"]["videoId"] for i in items} == expected
    times = [i["contentDetails"]["videoPublishedAt"] for i in items]
    assert times == sorted(times, reverse=True)


def test_channels_tell_rounded_subscribers_and_public_videos(
    running: Running, network: Network
) -> None:
    _, answer = running.data(
        "channels", part="snippet,statistics,contentDetails", id=",".join(running.told["channels"])
    )
    assert len(answer["items"]) == len(running.told["channels"])
    for item in answer["items"]:
        mine = [v for v in public(network) if v.youtube_channel_id == item["id"]]
        views = sum(
            c.views for v in mine if (c := network.counters(v.youtube_video_id, END)) is not None
        )
        exact = network.subscribers(item["id"], END)
        told = int(item["statistics"]["subscriberCount"])
        assert told == rounded_down(exact) and told % 10 ** max(0, len(str(told)) - 3) == 0
        assert item["statistics"]["videoCount"] == str(len(mine))
        assert item["statistics"]["viewCount"] == str(views)
        playlists = item["contentDetails"]["relatedPlaylists"]
        assert playlists["uploads"] == "UU" + item["id"][2:]


@pytest.mark.parametrize(
    ("count", "shown"),
    [(0, 0), (7, 7), (999, 999), (1234, 1230), (12_345, 12_300), (99_999, 99_900)],
)
def test_subscribers_are_rounded_down_to_three_figures(count: int, shown: int) -> None:
    assert rounded_down(count) == shown


def test_durations_are_iso() -> None:
    assert [iso_duration(s) for s in (45, 60, 3600, 3725, 0)] == [
        "PT45S", "PT1M", "PT1H", "PT1H2M5S", "PT0S",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "parameters", "status", "reason"),
    [
        ("videos:batchGetStats", {"part": ALL, "id": ["a"] * 51}, 400, "invalidValue"),
        ("videos", {"part": "snippet", "id": ",".join(["a"] * 51)}, 400, "invalidValue"),
        ("videos", {"part": "snippet"}, 400, "missingRequiredParameter"),
        ("videos", {"id": "a"}, 400, "missingRequiredParameter"),
        ("videos", {"part": "nonsense", "id": "a"}, 400, "unknownPart"),
        ("playlistItems", {"part": "snippet", "playlistId": "UUx"}, 404, "playlistNotFound"),
        ("playlistItems", {"part": "snippet"}, 400, "missingRequiredParameter"),
        ("search", {"part": "snippet"}, 404, "notFound"),
    ],
)
def test_refusals_are_in_googles_shape(
    running: Running, path: str, parameters: dict[str, Any], status: int, reason: str
) -> None:
    told, body = running.data(path, **parameters)
    assert told == status
    assert body["error"]["code"] == status
    assert body["error"]["errors"][0]["reason"] == reason
    assert {"message", "domain", "reason"} <= set(body["error"]["errors"][0])


def test_a_page_token_must_be_ours(running: Running) -> None:
    playlist = "UU" + running.told["channels"][0][2:]
    status, body = running.data(
        "playlistItems", part="snippet", playlistId=playlist, pageToken="zz"
    )
    assert status == 400 and body["error"]["errors"][0]["reason"] == "invalidPageToken"


def test_the_key_is_checked(running: Running) -> None:
    status, body = running.ask("/youtube/v3/videos", part="snippet", id="a", key="wrong")
    assert status == 400 and body["error"]["details"][0]["reason"] == "API_KEY_INVALID"
    status, body = running.ask("/youtube/v3/videos", part="snippet", id="a")
    assert status == 403 and body["error"]["status"] == "PERMISSION_DENIED"


def test_googles_own_client_talks_to_it(running: Running, network: Network) -> None:
    youtube = build(
        "youtube", "v3", developerKey=running.told["api_key"], static_discovery=True,
        client_options={"api_endpoint": running.endpoint},
    )  # fmt: skip
    ids = [v.youtube_video_id for v in public(network)[:50]]
    answer = youtube.videos().batchGetStats(part="statistics", id=ids).execute()
    assert [item["id"] for item in answer["items"]] == ids
    answer = youtube.channels().list(part="id", id=",".join(running.told["channels"])).execute()
    assert len(answer["items"]) == len(running.told["channels"])
    request = youtube.playlistItems().list(
        part="contentDetails", playlistId="UU" + running.told["channels"][0][2:], maxResults=50
    )
    pages = 0
    while request is not None:
        answer = request.execute()
        pages += 1
        request = youtube.playlistItems().list_next(request, answer)
    assert pages > 1
    with pytest.raises(HttpError) as refused:
        youtube.videos().batchGetStats(part="statistics", id=ids + ids[:1]).execute()
    assert refused.value.error_details[0]["reason"] == "invalidValue"


def test_pages_hold_while_videos_are_published(
    tmp_path: Path, start: Callable[..., Running]
) -> None:
    # A size of its own: the clock must still be able to move.
    live = start(tmp_path, "--channels", "2", "--videos-per-day", "20", "--days", "3",
                 "--end", END.isoformat())  # fmt: skip
    try:
        live.advance(END - timedelta(days=2))
        playlist = {"part": "contentDetails", "playlistId": "UU" + live.told["channels"][0][2:],
                    "maxResults": 4}  # fmt: skip
        _, first = live.data("playlistItems", **playlist)
        _, expected = live.data("playlistItems", pageToken=first["nextPageToken"], **playlist)
        live.advance(END)
        _, second = live.data("playlistItems", pageToken=first["nextPageToken"], **playlist)
        _, newest = live.data("playlistItems", **playlist)
    finally:
        live.stop()
    ids = [[i["contentDetails"]["videoId"] for i in page["items"]]
           for page in (first, expected, second, newest)]  # fmt: skip
    assert ids[1] == ids[2] and len(ids[2]) == 4
    assert not set(ids[3]) & set(ids[0])
