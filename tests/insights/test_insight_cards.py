"""Detectors: rows in, typed evidence and sentences out, ranked by expected dollars."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest

from ytempire.insights.cards import detectors, of_channels, of_making, of_network
from ytempire.insights.cards.card import Card, Evidence, gain, ranked
from ytempire.insights.cards.checking import check
from ytempire.insights.cards.detectors import DETECTORS
from ytempire.insights.cards.nights import Night

TODAY = date(2026, 12, 1)
NIGHT = Night(TODAY, query="insight_cards/x")
C = "11111111-1111-1111-1111-111111111111"
FAILING = {
    "channel_id": C, "channel_name": "Quiet", "is_low": True, "is_falling": True,
    "is_silent": False, "videos": 12, "revenue_micros": 10_000_000, "cost_micros": 84_000_000,
    "score": 22.0, "low": 15.0, "high": 31.0, "score_before": 48.0, "silent_days": 0.4,
    "fall_limit_days": 14, "low_limit_points": 40.0, "pacific_date": date(2026, 11, 28),
    "last_published_date": date(2026, 11, 30),
}  # fmt: skip
RPM = {
    "channel_id": C, "channel_name": "Quiet", "niche": "news", "views": 500_000, "shrunk": 1.0,
    "low": 0.8, "high": 1.2, "usual": 2.0, "interval_ratio": 0.8,
}  # fmt: skip
ANOMALY = {
    "channel_id": C, "channel_name": "Quiet", "metric": "revenue", "unit": "US dollars",
    "days": 2, "effect_usd": -120.0, "value": 3.0, "expected": 63.0, "deviations": -6.0,
    "q_value": 0.001, "since_date": date(2026, 11, 26), "pacific_date": date(2026, 11, 27),
}  # fmt: skip
CHANGE = {
    "channel_id": C, "channel_name": "Quiet", "metric": "engaged_views", "unit": "views",
    "days_after": 20, "before": 900.0, "after": 300.0, "low": 280.0, "high": 330.0,
    "q_value": 0.01, "effect_usd": -2.5, "changed_date": date(2026, 11, 8),
}  # fmt: skip
TIMING = {
    "channel_id": C, "channel_name": "Quiet", "block": "weekend 08-12h", "videos": 20,
    "channel_videos": 180, "revenue_micros": 100_000_000, "gain_ratio": 0.3, "low_ratio": 0.1,
    "high_ratio": 0.5,
}  # fmt: skip
MIX = [
    {"topic": "news", "format": "long", "videos": 6, "measured": 40, "made_videos": 14,
     "loaded_micros": 2_000_000.0, "roi_ratio": 1.0, "low_ratio": 0.5, "high_ratio": 1.5,
     "network_revenue_micros": 1_000_000_000},
    {"topic": "food", "format": "long", "videos": 4, "measured": 40, "made_videos": 56,
     "loaded_micros": 2_000_000.0, "roi_ratio": 0.0, "low_ratio": -0.5, "high_ratio": 0.5,
     "network_revenue_micros": 1_000_000_000},
]  # fmt: skip
EFFECT = {
    "feature": "thumbnail_style", "level": "faces: bold", "videos": 90, "lift_ratio": 0.25,
    "low_ratio": 0.1, "high_ratio": 0.42, "is_causal": False,
}  # fmt: skip
DEAR = {
    "niche": "science", "videos": 200, "videos_over": 20, "excess_micros": 15_000_000,
    "stage": "voice", "extra_micros": 1_620_000.0,
}  # fmt: skip
PAYBACK = {
    "niche": "news", "videos": 300, "at_risk": 120, "unpaid_micros": 40_000_000,
    "share_ratio": 0.3, "low_ratio": 0.25, "high_ratio": 0.36, "network_share_ratio": 0.6,
    "interval_ratio": 0.95,
}  # fmt: skip
EXPERIMENT = {
    "experiment_id": C, "name": "bold-faces", "design": "videos", "metric": "views",
    "arm": "bold", "decision": "better", "units": 800, "revenue_micros": 1_000_000_000,
    "lift_ratio": 0.2, "lift_low_ratio": 0.05, "lift_high_ratio": 0.37, "interval_ratio": 0.95,
    "starts_date": date(2026, 11, 1), "looked_date": date(2026, 11, 30),
}  # fmt: skip
QUOTA = {
    "quota_bucket": "general", "daily_limit": 10_000, "origins": 40, "forecast": 9_500.0,
    "low": 8_000.0, "high": 11_000.0, "interval_ratio": 0.8, "forecast_date": date(2026, 12, 3),
}  # fmt: skip
QUEUE = {
    "most_completed": 300, "days": 28, "origins": 40, "forecast": 420.0, "low": 350.0,
    "high": 500.0, "interval_ratio": 0.8, "forecast_date": date(2026, 12, 4),
}  # fmt: skip
ROWS: dict[str, list[dict[str, Any]]] = {
    "failing_channel": [FAILING], "low_rpm": [RPM], "anomaly": [ANOMALY],
    "change_point": [CHANGE], "upload_timing": [TIMING], "content_mix": MIX,
    "content_effect": [EFFECT], "cost_over_limit": [DEAR], "slow_payback": [PAYBACK],
    "experiment_decided": [EXPERIMENT], "quota_breach": [QUOTA], "queue_breach": [QUEUE],
}  # fmt: skip
DOLLARS = {
    "failing_channel": 74, "low_rpm": 500, "anomaly": 120, "change_point": 70,
    "upload_timing": 30, "content_mix": 4 * 28 * 2 * 0.5, "cost_over_limit": 15, "slow_payback": 40,
    "experiment_decided": 200,
}  # fmt: skip
"""What each of the rows above is worth; the others have no price."""


def frame(rows: list[dict[str, Any]]) -> pl.DataFrame:
    return pl.DataFrame(rows, infer_schema_length=None)


def one(judge: detectors.Judge, row: dict[str, Any], **other: Any) -> Card:
    (card,) = judge(frame([row | other]), NIGHT)
    return card


def test_every_detector_makes_a_card_with_all_of_its_evidence() -> None:
    cards = detectors.cards({name: frame(rows) for name, rows in ROWS.items()}, Night(TODAY))
    assert {card.detector for card in cards} == set(DETECTORS)
    assert len(cards) == len(DETECTORS)
    for card in cards:
        told = card.evidence
        assert told.query == DETECTORS[card.detector].query
        assert told.n > 0
        assert told.window_start <= told.window_end
        assert told.low is not None and told.high is not None
        assert told.low <= told.effect <= told.high or card.detector == "anomaly"
        assert card.reckoned
        # What is estimated says how sure it is, in figures that a reader sees.
        assert re.search(r"[0-9]+\u00a0% interval", card.sentence.text), card.sentence.text


def test_dollars_rank_and_what_has_no_price_is_last_and_not_zero() -> None:
    cards = detectors.cards({name: frame(rows) for name, rows in ROWS.items()}, Night(TODAY))
    worth = {card.detector: card.expected_usd_micros for card in cards}
    assert {k: v for k, v in worth.items() if v is not None} == {
        name: pytest.approx(usd * 1_000_000) for name, usd in DOLLARS.items()
    }
    known = [card.expected_usd_micros for card in cards if card.expected_usd_micros is not None]
    assert known == sorted(known, reverse=True)
    assert [card.expected_usd_micros for card in cards[len(known) :]] == [None] * 3
    assert gain(0) is gain(-4.0) is gain(0.4) is gain(None) is None
    assert ranked(cards[::-1]) == cards


def test_every_sentence_can_be_put_in_other_words() -> None:
    """A template that its own check refuses could never be rephrased."""
    for card in detectors.cards({k: frame(v) for k, v in ROWS.items()}, Night(TODAY)):
        assert check(card.sentence.nameless, card.sentence) == card.sentence.text


def test_nothing_found_makes_no_cards() -> None:
    empty = {name: frame(rows).clear() for name, rows in ROWS.items()}
    assert detectors.cards(empty, Night(TODAY)) == []


def test_a_channel_that_earns_its_cost_or_tells_no_revenue_has_no_price() -> None:
    judge = of_channels.failing_channels
    assert one(judge, FAILING, revenue_micros=90_000_000).expected_usd_micros is None
    unknown = one(judge, FAILING, revenue_micros=None)
    assert unknown.expected_usd_micros is None
    assert "not told in full" in unknown.reckoned


def test_a_channel_that_may_be_above_the_limit_does_not_fail() -> None:
    """39 (31 to 46) against 40: chance alone may have put it there."""
    unsure = FAILING | {"score": 39.0, "low": 31.0, "high": 46.0, "is_falling": False}
    assert of_channels.failing_channels(frame([unsure]), NIGHT) == []
    (fall,) = of_channels.failing_channels(frame([unsure | {"is_falling": True}]), NIGHT)
    assert "down from 48 points" in fall.sentence.text
    (silent,) = of_channels.failing_channels(frame([unsure | {"is_silent": True}]), NIGHT)
    assert silent.evidence.metric == "silent_days"
    sure = one(of_channels.failing_channels, FAILING, is_falling=False, high=39.0)
    assert "its health is 22 of 100 points" in sure.sentence.text


@pytest.mark.parametrize(("metric", "effect_usd", "asks"), [
    ("revenue", -2.5, True), ("revenue", 2.5, False), ("engaged_views", 2.5, False),
    ("published_cost", 2.5, True), ("published_cost", -2.5, False),
])  # fmt: skip
def test_what_became_better_is_nothing_to_win(
    metric: str, effect_usd: float, *, asks: bool
) -> None:
    of = {"metric": metric, "effect_usd": effect_usd}
    change = one(of_channels.change_points, CHANGE, **of)
    day = one(of_channels.anomalies, ANOMALY, **of)
    assert change.expected_usd_micros == (70_000_000 if asks else None)
    assert day.expected_usd_micros == (2_500_000 if asks else None)
    assert ("for the better" in change.reckoned) is ("for the better" in day.reckoned) is not asks


def test_silence_is_counted_and_has_no_interval() -> None:
    silent = one(
        of_channels.failing_channels, FAILING, is_low=False, is_falling=False, is_silent=True,
        silent_days=9.7, last_published_date=date(2026, 11, 21), score=None, low=None, high=None,
    )  # fmt: skip
    assert (silent.evidence.low, silent.evidence.interval_ratio) == (None, None)
    assert "nothing for 9 days, since 21 Nov 2026" in silent.sentence.text


def test_a_little_under_the_usual_is_let_be() -> None:
    assert of_channels.low_rpms(frame([RPM | {"views": 9_000}]), NIGHT) == []
    assert of_making.dear_niches(frame([DEAR | {"videos_over": 4}]), NIGHT) == []
    assert of_making.dear_niches(frame([DEAR | {"excess_micros": 9_999_999}]), NIGHT) == []


def test_usual_days_lie_around_what_was_expected_and_the_anomaly_outside() -> None:
    card = one(of_channels.anomalies, ANOMALY)
    assert card.evidence.low is not None and card.evidence.high is not None
    assert card.evidence.low < 63 < card.evidence.high
    assert card.evidence.effect < card.evidence.low
    assert "below the $63.00 expected" in card.sentence.text
    assert "$120.00" in card.sentence.text
    odd = one(of_channels.anomalies, ANOMALY, deviations=0.0)
    assert odd.evidence.low is None
    assert "interval" not in odd.sentence.text


@pytest.mark.parametrize(("is_causal", "says"), [
    (False, "They go together; that it causes them is not shown."), (True, "so it causes them"),
])  # fmt: skip
def test_only_what_was_dealt_by_lot_causes_anything(is_causal: bool, says: str) -> None:
    card = one(of_making.content_effects, EFFECT, is_causal=is_causal)
    assert says in card.sentence.text
    assert card.sentence.is_causal is is_causal


def test_a_mix_like_the_present_one_is_no_news_and_one_without_costs_has_no_price() -> None:
    same = [row | {"made_videos": 7 * row["videos"]} for row in MIX]
    assert of_making.content_mixes(frame(same), NIGHT) == []
    unknown = [MIX[0], MIX[1] | {"loaded_micros": None}]
    (card,) = of_making.content_mixes(frame(unknown), NIGHT)
    assert card.expected_usd_micros is None
    assert "6 videos tomorrow instead of 2.0 a day" in card.sentence.text


def test_a_mix_is_worth_no_more_than_is_plausible() -> None:
    """Four of ten videos change their kind: they win what four of ten earn, at the most."""

    def worth(**of_news: Any) -> Card:
        (card,) = of_making.content_mixes(frame([MIX[0] | of_news, MIX[1]]), NIGHT)
        return card

    hit = worth(roi_ratio=61.57, low_ratio=40.0, high_ratio=90.0)
    assert hit.expected_usd_micros == pytest.approx(400_000_000)
    assert "at most the network's revenue" in hit.reckoned
    unsure = worth(low_ratio=-1.0)
    assert unsure.expected_usd_micros is None and "lower ends" in unsure.reckoned
    untold = worth(network_revenue_micros=None)
    assert untold.expected_usd_micros is None and "not known" in untold.reckoned


@pytest.mark.parametrize(("decision", "worth"), [("worse", None), ("too small", None)])
def test_an_experiment_that_wins_nothing_has_no_price(decision: str, worth: int | None) -> None:
    card = one(of_making.decided_experiments, EXPERIMENT, decision=decision)
    assert card.expected_usd_micros is worth
    assert "Conclude it." in card.sentence.text


def test_a_quota_may_or_will_not_be_enough() -> None:
    assert "may not be enough" in one(of_network.quota_breaches, QUOTA).sentence.text
    sure = one(of_network.quota_breaches, QUOTA, forecast=10_500.0)
    assert "will not be enough" in sure.sentence.text


def test_half_an_interval_is_refused() -> None:
    with pytest.raises(ValueError, match="two ends"):
        Evidence("m", "u", 1, 0, None, 0.8, 1, "days", TODAY, TODAY, "q")
    with pytest.raises(ValueError, match="above the upper"):
        Evidence("m", "u", 1, 2, 1, 0.8, 1, "days", TODAY, TODAY, "q")


def test_the_told_days_are_four_weeks_that_youtube_has_told() -> None:
    assert NIGHT.end_day - NIGHT.first_day == timedelta(days=28)
    assert TODAY - NIGHT.last_day == timedelta(days=4)
