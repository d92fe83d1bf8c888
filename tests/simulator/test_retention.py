"""The retention report: a hundred points of one video, in line with what was watched of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ytempire.simulator import retention
from ytempire.simulator.network import Network
from ytempire.simulator.videos import SHORTS

from .conftest import END, Running
from .discovery import check

BOTH = "audienceWatchRatio,relativeRetentionPerformance"


def curve(running: Running, video: str, **asked: Any) -> tuple[int, Any]:
    token = running.token(running.told["channels"][0])
    parameters = {
        "ids": "channel==MINE", "startDate": "2026-11-01", "endDate": "2026-11-20",
        "dimensions": "elapsedVideoTimeRatio", "metrics": BOTH, "filters": f"video=={video}",
    } | asked  # fmt: skip
    return running.ask("/v2/reports", token=token, **parameters)


@pytest.fixture(scope="module")
def watched(network: Network) -> str:
    channel = network.channels()[0].youtube_channel_id
    mine = [v for v in network.videos(END) if v.youtube_channel_id == channel and v.from_factory]
    return mine[0].youtube_video_id


def test_a_curve_has_a_hundred_points(running: Running, watched: str) -> None:
    status, answer = curve(running, watched)
    assert status == 200
    check("youtubeAnalytics.v2", "QueryResponse", answer)
    assert [h["name"] for h in answer["columnHeaders"]] == [
        "elapsedVideoTimeRatio", *BOTH.split(","),
    ]  # fmt: skip
    rows = answer["rows"]
    assert [row[0] for row in rows] == [(i + 1) / 100 for i in range(100)]
    assert all(0 <= row[2] <= 1 for row in rows) and all(row[1] >= 0 for row in rows)
    assert curve(running, watched)[1] == answer


def test_the_mean_is_what_was_watched_and_the_start_may_exceed_one(network: Network) -> None:
    c = network.columns
    rows = np.nonzero(c["format"] == SHORTS)[0][:200]
    curves = [retention.audience_watch_ratio(c, int(row)) for row in rows]
    part = c["watched_seconds"][rows] / c["duration"][rows]
    assert np.allclose([curve.mean() for curve in curves], part, atol=1e-3)
    assert sum(curve.max() > 1 for curve in curves) > 20
    assert all(curve[:10].mean() > curve[-10:].mean() for curve in curves)


def test_metrics_may_be_asked_alone(running: Running, watched: str) -> None:
    _, both = curve(running, watched)
    _, one = curve(running, watched, metrics="relativeRetentionPerformance")
    assert [row[1] for row in one["rows"]] == [row[2] for row in both["rows"]]


@pytest.mark.parametrize(
    "asked",
    [
        {"filters": ""},
        {"filters": "video==a,b"},
        {"filters": "video==a;creatorContentType==SHORTS"},
        {"dimensions": "elapsedVideoTimeRatio,day"},
        {"dimensions": "day"},
        {"metrics": "views"},
        {"metrics": BOTH + ",views"},
    ],
)
def test_other_combinations_are_refused(running: Running, asked: dict[str, str]) -> None:
    status, body = curve(running, "a", **asked)
    assert status == 400 and "not supported" in body["error"]["message"]


def test_what_nobody_watched_has_no_rows(running: Running, network: Network, watched: str) -> None:
    assert "rows" not in curve(running, "doesnotexis")[1]
    assert "rows" not in curve(running, watched, startDate="2026-10-01", endDate="2026-10-02")[1]
    others = next(v for v in network.videos(END) if network.columns["channel"][v.row] == 3)
    assert "rows" not in curve(running, others.youtube_video_id)[1], "another owner's"
