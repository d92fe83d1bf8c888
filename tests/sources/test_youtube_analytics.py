"""Owner reports: fast metrics and money apart, nothing told is not zero, a refusal is a state."""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from ytempire.sources.errors import PermissionRefused, UnexpectedAnswer
from ytempire.sources.youtube_analytics import DAILY_FACTS, IDS_A_QUERY, YouTubeAnalytics

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FIRST, LAST = date(2026, 11, 10), date(2026, 11, 17)
FAST = ["views", "engagedViews", "estimatedMinutesWatched", "likes", "dislikes", "comments",
        "shares", "subscribersGained", "subscribersLost"]  # fmt: skip
AVERAGES = ["averageViewDuration", "averageViewPercentage"]
FORBIDDEN = (403, {"error": {"code": 403, "errors": [{"reason": "forbidden"}]}})


def table(metrics, *rows, dimensions=("day", "video")):
    headers = [{"name": name} for name in (*dimensions, *metrics)]
    answer = {"kind": "youtubeAnalytics#resultTable", "columnHeaders": headers}
    return answer | {"rows": [list(row) for row in rows]} if rows else answer


def fast(*rows):
    return table([*FAST, *AVERAGES], *((*row, 20, 25.0) for row in rows))


def money(*rows):
    return table(["estimatedRevenue"], *rows)


def ask(transport, ids=("a", "b"), **options):
    source = YouTubeAnalytics("UC1", None, transport=transport, wait=lambda seconds: None)
    return source.daily_facts(ids, FIRST, LAST, as_of=NOON, **options)


def test_facts_and_revenue_come_together(answers):
    transport = answers(
        fast(
            ("2026-11-15", "a", 100, 80, 30, 5, 1, 2, 3, 4, 1),
            ("2026-11-16", "a", -7, 0, 0, -1, 0, 0, 0, 0, 0),
            ("2026-11-16", "b", 9, 9, 1, 0, 0, 0, 0, 0, 0),
        ),
        money(("2026-11-15", "a", 1.234), ("2026-11-15", "b", 0.001)),
    )
    told = ask(transport)
    assert dict(told.frame.schema) == DAILY_FACTS
    assert (told.complete_through, told.revenue_through) == (date(2026, 11, 16), date(2026, 11, 15))
    assert told.is_monetized is True
    rows = {(r["youtube_video_id"], r["pacific_date"].day): r for r in told.frame.to_dicts()}
    assert set(rows) == {("a", 15), ("b", 15), ("a", 16), ("b", 16)}
    first = rows["a", 15]
    assert first["watch_seconds"] == 1800
    assert (first["average_view_seconds"], first["average_view_ratio"]) == (20, 0.25)
    unseen = rows["a", 16]  # no engaged view: an average of 0 is none
    assert (unseen["average_view_seconds"], unseen["average_view_ratio"]) == (None, None)
    assert first["estimated_revenue_micros"] == 1_234_000
    assert [first[n] for n in ("dislikes", "subscribers_gained", "subscribers_lost")] == [1, 4, 1]
    assert (first["youtube_channel_id"], first["source"], first["as_of"]) == (
        "UC1",
        "youtube_analytics",
        NOON,
    )
    assert rows["a", 16]["views"] == -7
    assert rows["a", 16]["estimated_revenue_micros"] is None
    assert (rows["b", 15]["views"], rows["b", 15]["estimated_revenue_micros"]) == (None, 1_000)


def test_what_is_asked(answers):
    transport = answers(fast(), money())
    ask(transport)
    questions = [parse_qs(urlsplit(uri).query) for _, uri, _ in transport.asked]
    fast_metrics = ",".join([*FAST, *AVERAGES])
    assert [q["metrics"] for q in questions] == [[fast_metrics], ["estimatedRevenue"]]
    assert questions[0]["filters"] == ["video==a,b"]
    assert questions[0]["dimensions"] == ["day,video"]
    assert questions[0]["ids"] == ["channel==UC1"]
    assert (questions[0]["startDate"], questions[0]["endDate"]) == (["2026-11-10"], ["2026-11-17"])


def test_no_rows_key_is_an_empty_frame(answers):
    told = ask(answers(fast(), money()))
    assert told.frame.height == 0
    assert dict(told.frame.schema) == DAILY_FACTS
    assert (told.complete_through, told.revenue_through, told.is_monetized) == (None, None, True)


def test_revenue_refused_is_a_state_of_the_channel(answers):
    told = ask(answers(fast(("2026-11-15", "a", 1, 1, 1, 1, 0, 0, 0, 0, 0)), FORBIDDEN))
    assert (told.is_monetized, told.revenue_error) == (False, None)
    assert told.frame["estimated_revenue_micros"].to_list() == [None]


def test_a_suspended_account_says_nothing_of_monetisation(answers):
    refused = {"error": {"code": 403, "errors": [{"reason": "authenticatedUserAccountSuspended"}]}}
    told = ask(answers(fast(("2026-11-15", "a", 1, 1, 1, 1, 0, 0, 0, 0, 0)), (403, refused)))
    assert told.is_monetized is None
    assert "authenticatedUserAccountSuspended" in told.revenue_error


@pytest.mark.parametrize(
    ("failures", "word"),
    [
        ([(403, {"error": {"code": 403, "errors": [{"reason": "insufficientPermissions"}]}})],
         "insufficientPermissions"),
        ([(503, {})] * 5, "503"),
        ([(403, {"error": {"code": 403, "errors": [{"reason": "quotaExceeded"}]}})], "quota"),
    ],
)  # fmt: skip
def test_revenue_that_fails_does_not_spoil_the_rest(answers, failures, word):
    told = ask(answers(fast(("2026-11-15", "a", 1, 1, 1, 1, 0, 0, 0, 0, 0)), *failures))
    assert told.frame.height == 1
    assert told.is_monetized is None
    assert word in told.revenue_error


def test_facts_refused_are_an_error(answers):
    with pytest.raises(PermissionRefused):
        ask(answers(FORBIDDEN))


def test_revenue_is_not_asked_when_not_wanted(answers):
    told = ask(answers(fast()), with_revenue=False)
    assert told.is_monetized is None


def test_many_videos_go_in_several_queries_that_stay_a_get(answers):
    ids = [f"-_video{n:04}" for n in range(IDS_A_QUERY + 1)]
    transport = answers(*[fast()] * 2, *[money()] * 2)
    ask(transport, ids)
    assert [method for method, _, _ in transport.asked] == ["GET"] * 4
    assert len(transport.asked[0][1]) < 2_048


def test_columns_in_another_order_are_not_guessed(answers):
    swapped = table(["likes", *FAST[:3]], ("2026-11-15", "a", 1, 2, 3, 4))
    with pytest.raises(UnexpectedAnswer, match="likes"):
        ask(answers(swapped))


def test_formats_are_youtubes_own_words(answers):
    answer = table(
        ["views"],
        ("a", "SHORTS", 5),
        ("a", "VIDEO_ON_DEMAND", 9),
        ("b", "LIVE_STREAM", 1),
        dimensions=("video", "creatorContentType"),
    )
    source = YouTubeAnalytics("UC1", None, transport=answers(answer))
    told = source.formats(["a", "b", "c"], FIRST, LAST)
    assert dict(told.rows()) == {"a": "VIDEO_ON_DEMAND", "b": "LIVE_STREAM"}


def curve(*rows):
    metrics = ["audienceWatchRatio", "relativeRetentionPerformance"]
    return table(metrics, *rows, dimensions=("elapsedVideoTimeRatio",))


def test_a_retention_curve_is_of_one_video(answers):
    transport = answers(curve((0.01, 1.25, 0.5), (0.02, 0.9, None), (1.0, 0.0, 0.1)))
    source = YouTubeAnalytics("UC1", None, transport=transport)
    told = source.retention("a", FIRST, LAST)
    assert told.columns == ["elapsed_ratio", "audience_watch_ratio", "relative_performance"]
    assert told.rows() == [(0.01, 1.25, 0.5), (0.02, 0.9, None), (1.0, 0.0, 0.1)]
    ((_, uri, _),) = transport.asked
    asked = parse_qs(urlsplit(uri).query)
    assert (asked["filters"], asked["dimensions"]) == (["video==a"], ["elapsedVideoTimeRatio"])


def test_no_curve_is_no_row(answers):
    source = YouTubeAnalytics("UC1", None, transport=answers(curve()))
    assert source.retention("a", FIRST, LAST).height == 0


def test_recorded_tables_have_the_shape_that_is_read(recorded):
    body = recorded("yt-gem/v_reports/200_0061.json")["body"]
    assert [h["name"] for h in body["columnHeaders"]] == ["views"]
    assert len(body["rows"][0]) == 1
