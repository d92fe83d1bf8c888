"""What one channel of the small network won, should earn and is worth, by known rows."""

from __future__ import annotations

from datetime import timedelta

from .small_network import LAST_TOLD, NOW, TODAY, Network, key

CHOSEN = 2
"""Number of the channel; of those that earn, not the first."""
YOUTUBE_ID = "UC0123456789abcdefghijkl"[:24]
TARGET = 3_000_000_000
WEIGHTS = {"engagement": 0.3, "retention": 0.3, "ctr": 0.2, "roi": 0.2}
POINTS = {"engagement": 18.0, "retention": 21.0, "ctr": 9.0, "roi": None}
"""Of 37.5, 37.5 and 25: the return is not known, so the others weigh more."""
BAND = {1: 100, 3: 300, 6: 900, 12: 2_000}


def with_channel(network: Network) -> Network:
    """Add ids, subscribers, target, health, the typical band and the ages of videos."""
    for number, channel in enumerate(network.rows["channels"]):
        channel["youtube_channel_id"] = YOUTUBE_ID if number == CHOSEN else None
        channel["niche"] = "science"
    for day in network.rows["channel_metrics_daily"]:
        is_told = day["pacific_date"] <= LAST_TOLD and day["channel_id"] == key("channel", CHOSEN)
        day["subscribers_gained"] = 100 if is_told else None
        day["subscribers_lost"] = day["pacific_date"].day if is_told else None
    for number, video in enumerate(network.rows["videos"]):
        video["format"] = "long" if number % 3 else "shorts"
    network.add(
        "channel_targets", channel_id=key("channel", CHOSEN), metric="revenue_micros",
        month=TODAY.replace(day=1) - timedelta(days=60), target=TARGET,
    )  # fmt: skip
    network.rows["channel_targets"][0]["month"] = (TODAY - timedelta(days=60)).replace(day=1)
    network.add(
        "source_watermarks", source="youtube_analytics", scope=str(key("channel", CHOSEN)),
        state="ok", note=None, last_attempt_at=NOW, last_ok_at=NOW - timedelta(minutes=11),
    )  # fmt: skip
    _health(network)
    _ages(network)
    _foretold(network)
    return network


def videos_of(network: Network) -> list[int]:
    """Return the numbers of the channel's videos."""
    return [n for n in range(len(network.rows["videos"])) if n % 12 == CHOSEN]


def _foretold(network: Network) -> None:
    """Add what the nightly step tells of the first two videos; an older day told otherwise."""
    first, second = videos_of(network)[:2]
    for back, times in ((0, 1), (1, 40)):
        day = TODAY - timedelta(days=back)
        for video, horizon, share in (
            (first, 168, 0.81), (first, 672, 0.785), (second, 672, 0.785),
        ):  # fmt: skip
            network.add(
                "video_forecasts", estimated_date=day, video_id=key("video", video),
                horizon_hours=horizon, from_age_hours=24, views_at_age=900,
                views_forecast=horizon * 100 * times, views_low=horizon * 50 * times,
                views_high=horizon * 200 * times, interval_ratio=0.8, past_videos=400,
                coverage_ratio=share, coverage_videos=321,
            )  # fmt: skip
        network.add(
            "shrunk_rankings", estimated_date=day, ranking="video_ctr", unit="ratio",
            subject_id=key("video", first), rank=3 * times, ranked=90, raw=0.09, shrunk=0.05,
            low=0.03, high=0.07, interval_ratio=0.8, own_weight_ratio=0.4,
        )  # fmt: skip
        network.add(
            "channel_bands", estimated_date=day, channel_id=key("channel", CHOSEN),
            format="long", age_hours=12, videos=9, basis="channel", own_weight_ratio=0.5,
            views_p10=100, views_p25=200, views_p50=1_000 * times, views_p75=99_999,
            views_p90=99_999,
        )  # fmt: skip


def _health(network: Network) -> None:
    for version in (1, 2):
        for part, weight in WEIGHTS.items():
            network.add(
                "channel_health_anchors", version=version, part=part, level="fixed", channels=9,
                prior_ratio=0.1, prior_videos=5, video_spread_ratio=0.1, weight=weight,
                min_videos=5, min_channels=8, min_coverage_ratio=0.6,
                window_start=TODAY - timedelta(days=90), window_end=TODAY,
            )  # fmt: skip
        for back in range(3, 10):
            # The older version tells another story, which nobody should see.
            score = 48.0 if version == 2 else 5.0
            network.add(
                "channel_health_daily", anchors_version=version,
                pacific_date=TODAY - timedelta(days=back), channel_id=key("channel", CHOSEN),
                niche="science", videos=12, score=score, low=score - 5, high=score + 7,
                coverage_ratio=0.8, has_few_videos=False, engagement_ratio=0.05,
                retention_ratio=0.4, ctr_ratio=0.06, roi_ratio=None,
                low_limit_points=40, fall_limit_points=15, fall_limit_days=14,
                silence_limit_days=7,
                **{f"{part}_points": points for part, points in POINTS.items()},
            )  # fmt: skip


def _ages(network: Network) -> None:
    for number in range(len(network.rows["videos"])):
        if number % 12 != CHOSEN:
            continue
        for age, usual in BAND.items():
            network.add(
                "video_age_points", reached_date=TODAY, video_id=key("video", number),
                channel_id=key("channel", CHOSEN), age_hours=age, views=3 * usual + number,
                gap_seconds=60,
            )  # fmt: skip
    for format_ in ("long", "shorts"):
        for age, usual in BAND.items():
            for reached, times in ((TODAY, 1), (TODAY - timedelta(days=1), 50)):
                network.add(
                    "age_bands", reached_date=reached, niche="science", format=format_,
                    age_hours=age, videos=9, views_p10=usual * times / 10,
                    views_p25=usual * times / 4, views_p50=usual * times,
                    views_p75=usual * times * 2, views_p90=usual * times * 3,
                )  # fmt: skip
