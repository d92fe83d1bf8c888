"""The list of best videos: ranks, forecasts and what is believed, by rows that were written."""

from __future__ import annotations

import pytest

from ytempire.dashboards.channel import Channel
from ytempire.metrics.formats import DASH
from ytempire.settings import Settings

from . import small_channel, small_network
from .reading import cells, plain
from .small_channel import YOUTUBE_ID, videos_of


@pytest.mark.parametrize(("basis", "pooled"), [("channel", ""), ("pooled", ", pooled")])
def test_best_videos_have_rank_forecast_and_what_is_believed_of_their_clicks(
    settings: Settings, fill, basis: str, pooled: str
) -> None:
    network = small_channel.with_channel(small_network.simulated())
    for band in network.rows["channel_bands"]:
        band["basis"] = basis
    fill(network)
    snapshot = Channel(YOUTUBE_ID, settings=settings).snapshot()
    told = {row[0]: [cell.replace("\u00a0", " ") for cell in row] for row in
            cells(snapshot.parts["yt-best_videos"])}  # fmt: skip
    numbers = videos_of(network)
    videos = {n: network.rows["videos"][n] for n in numbers}
    shown = {n: told[video["title"]] for n, video in videos.items() if video["title"] in told}
    assert len(shown) >= 2
    for number, row in shown.items():
        one = videos[number]
        # Views at an age rise with the number; ranked are those of the format before it.
        earlier = [
            n for n, other in videos.items()
            if other["format"] == one["format"] and other["published_at"] < one["published_at"]
        ]  # fmt: skip
        better = sum(n > number for n in earlier)
        expected = f"{1 + better} of {1 + len(earlier)} at 12 h" if earlier else DASH
        assert row[4] == expected
        assert row[3] == f"{(6_000 + number) / 1_000:.1f}× at 12 h{pooled}"
    first, second = (shown[number] for number in numbers[:2])
    day_7, day_28 = "16.8k (8.4k to 33.6k)", "67.2k (33.6k to 134k)"
    assert first[5:8] == [day_7, day_28, "5.0 % (9.0 %), 3 of 90"]
    assert second[5:8] == [DASH, day_28, DASH]
    said = plain(snapshot.parts["yt-best_videos"]).replace("\u00a0", " ")
    assert "day 7, intervals of 80 %: 81.0 % of 321 videos held" in said
    assert "day 28, intervals of 80 %: 78.5 % of 321 videos held" in said


def test_without_nightly_steps_forecasts_are_dashes_and_it_says_so(
    settings: Settings, fill
) -> None:
    network = small_channel.with_channel(small_network.simulated())
    for table in ("video_forecasts", "shrunk_rankings", "channel_bands"):
        del network.rows[table]
    fill(network)
    html = Channel(YOUTUBE_ID, settings=settings).snapshot().parts["yt-best_videos"]
    assert all(row[3] == DASH and row[5:8] == [DASH] * 3 for row in cells(html))
    assert "no forecast yet" in plain(html)
