"""What live and recorded answers go through alike: a part not asked is null, never wiped."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ytempire.sources import analytics_answers, youtube_answers
from ytempire.sources.errors import UnexpectedAnswer
from ytempire.sources.youtube_items import CHANNELS, VIDEOS

NOON = datetime(2020, 2, 12, 12, tzinfo=UTC)
ID, CHANNEL = "-AAAAAAAAA1", "UC0000000000000000000001"


def test_parts_that_were_not_asked_are_null() -> None:
    body = {"items": [{"id": ID, "statistics": {"viewCount": "3500000000"}}]}
    (row,) = youtube_answers.videos(body, NOON).to_dicts()
    told = {"youtube_video_id": ID, "views": 3_500_000_000, "statistics_as_of": NOON}
    states = {"likes_state": "hidden", "comments_state": "disabled"}
    assert row == dict.fromkeys(VIDEOS) | told | states
    body = {"items": [{"id": CHANNEL, "contentDetails": {"relatedPlaylists": {"uploads": "UU1"}}}]}
    (row,) = youtube_answers.channels(body, NOON).to_dicts()
    told = {"youtube_channel_id": CHANNEL, "uploads_playlist_id": "UU1", "statistics_as_of": NOON}
    assert row == dict.fromkeys(CHANNELS) | told


def test_a_video_without_tags_has_none_and_one_not_described_is_not_known_to() -> None:
    described = {"id": ID, "snippet": {"title": "a &amp; b"}}
    first, second = youtube_answers.videos({"items": [described, {"id": ID}]}, NOON).to_dicts()
    assert (first["tags"], second["tags"]) == ([], None)
    # As its author wrote it: only search escapes.
    assert first["title"] == "a &amp; b"


def test_what_a_write_answers_is_one_resource() -> None:
    body = {"kind": "youtube#video", "id": ID, "snippet": {"title": "T", "channelId": CHANNEL}}
    (row,) = youtube_answers.videos(body, NOON).to_dicts()
    assert (row["title"], row["youtube_channel_id"]) == ("T", CHANNEL)


def test_fewer_items_than_asked_or_none() -> None:
    body = {"items": [{"id": "b", "statistics": {"viewCount": "1"}}]}
    assert youtube_answers.statistics({"id": "a,b,c"}, body, NOON).missing == ["a", "c"]
    assert youtube_answers.missing({"id": ["a", "b"]}, ["b"]) == ["a"]
    for nothing in ({}, {"items": []}, {"items": None}):
        assert youtube_answers.videos(nothing, NOON).is_empty()


def test_search_alone_escapes_and_cuts_short() -> None:
    snippet = {
        "title": "Tom &amp; Jerry&#39;s",
        "channelTitle": "A &quot;B&quot;",
        "channelId": CHANNEL,
        "description": "cut short ...",
        "publishedAt": "2020-01-02T03:04:05.000Z",
    }
    body = {
        "items": [
            {"id": {"kind": "youtube#video", "videoId": ID}, "snippet": snippet},
            {"id": {"kind": "youtube#channel", "channelId": CHANNEL}, "snippet": snippet},
        ]
    }
    (row,) = youtube_answers.search_results(body, NOON).to_dicts()
    assert (row["title"], row["channel_name"]) == ("Tom & Jerry's", 'A "B"')
    # Search tells neither the whole description nor the tags.
    assert (row["description"], row["tags"], row["youtube_channel_id"]) == (None, None, CHANNEL)
    assert row["published_at"] == datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_entries_of_a_playlist() -> None:
    entry = {
        "snippet": {
            "publishedAt": "2020-01-02T03:04:05Z",  # of the entry, not of the video
            "channelId": "UCofTheList",
            "title": "Private video",
            "resourceId": {"videoId": ID},
        },
        "contentDetails": {},
    }
    (row,) = youtube_answers.playlist_items({"playlistId": "PL1"}, {"items": [entry]}).to_dicts()
    assert row == {
        "youtube_video_id": ID,
        "published_at": None,
        "youtube_channel_id": None,
        "channel_name": None,
        "title": None,
    }
    told = {"videoId": ID, "videoPublishedAt": "2020-01-02T03:04:05Z"}
    uploads = {"items": [{"contentDetails": told}, {"status": {"privacyStatus": "private"}}]}
    (row,) = youtube_answers.playlist_items({"playlistId": "UU77"}, uploads).to_dicts()
    assert (row["youtube_channel_id"], row["published_at"].year) == ("UC77", 2020)


def report(params: dict[str, str], *rows: list[object]) -> dict[str, object]:
    asked = [*params.get("dimensions", "").split(","), *params["metrics"].split(",")]
    headers = [{"name": name} for name in asked if name]
    return {"columnHeaders": headers, "rows": [list(row) for row in rows]}


def test_days_of_a_report() -> None:
    params = {"dimensions": "day,video", "metrics": "views,estimatedMinutesWatched"}
    frame = analytics_answers.days(params, report(params, ["2020-02-01", ID, 5, 1.5]))
    figures = frame.select(analytics_answers.figures(frame)).to_dicts()
    assert figures == [{"views": 5, "watch_seconds": 90}]
    by_day = {"dimensions": "day", "metrics": "views", "filters": f"video=={ID};country==US"}
    frame = analytics_answers.days(by_day, report(by_day, ["2020-02-01", 5]))
    assert frame.get_column("youtube_video_id").to_list() == [ID]
    assert analytics_answers.filtered(by_day) == {"video": [ID], "country": ["US"]}
    assert analytics_answers.only_video({"filters": "video==a,b"}) is None


def test_a_table_of_another_shape_is_not_guessed() -> None:
    params = {"dimensions": "day,video", "metrics": "views"}
    with pytest.raises(UnexpectedAnswer, match="told day, video, views where"):
        analytics_answers.table({"metrics": "views"}, report(params, ["2020-02-01", ID, 5]))
    with pytest.raises(UnexpectedAnswer, match="another width"):
        analytics_answers.table(params, report(params, ["2020-02-01", ID]))
    assert analytics_answers.table(params, {"columnHeaders": []}) == []


@pytest.mark.parametrize(
    ("ids", "channel"), [("channel==UC1", "UC1"), ("channel==MINE", None), ("", None)]
)
def test_whose_report_it_is(ids: str, channel: str | None) -> None:
    assert analytics_answers.channel({"ids": ids}) == channel
