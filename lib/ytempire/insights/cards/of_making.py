"""Cards of how videos are made: kinds, features, costs, payback, experiments."""

from __future__ import annotations

import math
from typing import Any

import polars as pl

from ytempire.insights.cards.card import LEAST_USD, WINDOW_DAYS, Card, Evidence, gain
from ytempire.insights.cards.nights import Night
from ytempire.insights.cards.sentence import Figure, Name, Part, Sentence, sentence
from ytempire.insights.cards.wording import interval, signed_rate
from ytempire.metrics import formats

MIX_DAYS = 7
"""Days of publication that the suggested mix is held against."""
LEAST_OVER = 5
"""Videos over the limit below which a niche gets no card."""
PAYBACK_DAY = 28
_Z = 1.96


def content_mixes(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which kind to make more of, and what the whole suggested mix is worth."""
    if rows.is_empty() or not rows["made_videos"].sum():
        return []
    mix = rows.with_columns(
        # What the present mix would make of as many videos.
        now=pl.col("made_videos") * rows["videos"].sum() / pl.col("made_videos").sum()
    ).with_columns(more=pl.col("videos") - pl.col("now"))  # fmt: skip
    row = mix.sort(["more", "topic", "format"], descending=[True, False, False]).row(0, named=True)
    if row["more"] < 1:
        return []
    expected, reckoned = _worth(mix)
    evidence = Evidence(
        "roi_7d", "ratio", row["roi_ratio"], row["low_ratio"], row["high_ratio"], 0.95,
        row["measured"], "videos", night.window(90), night.last_day, night.query,
    )  # fmt: skip
    return [Card(
        "content_mix", "network", None, None, evidence, expected,
        reckoned,
        sentence(
            "Make more of ", Name(f"{row['topic']}, {row['format']}"), ": ",
            Figure(formats.counted(row["videos"], "video")), " tomorrow instead of ",
            Figure(f"{row['now']:.1f} a day"), ". Its return in the first ", Figure("7 days"),
            " is ", Figure(signed_rate(row["roi_ratio"])), " of its cost (",
            *interval(signed_rate(row["low_ratio"]), signed_rate(row["high_ratio"]), 0.95), "; ",
            Figure(formats.counted(row["measured"], "video")),
            "). The mix keeps a share for exploration.",
        ),
        night.valid_days,
    )]  # fmt: skip


def _worth(mix: pl.DataFrame) -> tuple[int | None, str]:
    """Return what the mix is worth, by the worst that is plausible, and how that is reckoned.

    Further videos of a kind share its viewers, so that those so far tell the most that they earn:
    what is made more counts at the lower end of its interval, what is made less at what it returns.
    """
    if mix["loaded_micros"].null_count() or mix["network_revenue_micros"].null_count():
        return None, "not reckoned: a kind's cost, or a day of the network's revenue, is not known"
    return_ = pl.when(pl.col("more") > 0).then("low_ratio").otherwise("roi_ratio")
    won = mix.select((pl.col("more") * return_ * pl.col("loaded_micros")).sum()).item()
    # Videos that change their kind cannot be expected to win more than as many earn now.
    moved = mix.select(pl.col("more").clip(lower_bound=0).sum() / pl.col("videos").sum()).item()
    worth = gain(min(won * WINDOW_DAYS, moved * mix["network_revenue_micros"][0]))
    if worth is None:
        return None, (
            "not reckoned: with the returns of what is made more at the lower ends of their "
            "intervals, the mix earns no more than the present one"
        )
    return worth, (
        f"for {WINDOW_DAYS} days: what is made more at the lower ends of its returns' intervals, "
        "less what is made less at its expected return; at most the network's revenue of so many "
        "days, times the share of videos that change their kind"
    )


def content_effects(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say what of a video's making goes with more views, and causes them only if dealt by lot."""
    return [_effect(row, night) for row in rows.iter_rows(named=True)]


def _effect(row: dict[str, Any], night: Night) -> Card:
    evidence = Evidence(
        "views_7d", "ratio", row["lift_ratio"], row["low_ratio"], row["high_ratio"], 0.95,
        row["videos"], "videos", night.window(90), night.last_day, night.query,
    )  # fmt: skip
    tail = (
        (" It was dealt by lot, so it causes them.",)
        if row["is_causal"]
        else (" They go together; that it causes them is not shown. Test it.",)
    )
    return Card(
        "content_effect", f"{row['feature']}/{row['level']}", None, None, evidence, None,
        "not reckoned: what more of it would earn depends on what it takes the place of",
        sentence(
            "Videos whose ", Name(row["feature"].replace("_", " ")), " is ", Name(row["level"]),
            " have ", Figure(signed_rate(row["lift_ratio"])), " views at ", Figure("7 days"),
            " against the average of their channels (",
            *interval(signed_rate(row["low_ratio"]), signed_rate(row["high_ratio"]), 0.95), "; ",
            Figure(formats.counted(row["videos"], "video")), ").", *tail,
            is_causal=row["is_causal"],
        ),
        night.valid_days,
    )  # fmt: skip


def dear_niches(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say in which niches videos cost more than they may, and in which stage."""
    return [
        _dear(row, night)
        for row in rows.iter_rows(named=True)
        if row["videos_over"] >= LEAST_OVER and row["excess_micros"] >= LEAST_USD * 1_000_000
    ]


def _dear(row: dict[str, Any], night: Night) -> Card:
    share = row["videos_over"] / row["videos"]
    low, high = wilson(row["videos_over"], row["videos"])
    evidence = Evidence(
        "videos_over_limit", "ratio", share, low, high, 0.95, row["videos"], "videos",
        night.first_day, night.last_day, night.query,
    )  # fmt: skip
    extra = row["extra_micros"]
    stage: tuple[Part, ...] = ()
    if row["stage"] and extra is not None and extra > 0:
        more = Figure(formats.money(round(extra)))
        stage = (" Most of it is the stage ", Name(row["stage"]), ", with ", more,
                 " a video more than in the others.")  # fmt: skip
    niche: tuple[Part, ...] = (Name(row["niche"]),) if row["niche"] else ("channels of no niche",)
    return Card(
        "cost_over_limit", row["niche"] or "", None, None, evidence, gain(row["excess_micros"]),
        f"what the niche's videos of {WINDOW_DAYS} days cost above the limit",
        sentence(
            "In ", *niche, " ", Figure(formats.counted(row["videos_over"], "video")), " of ",
            Figure(formats.count(row["videos"])), " cost more than ",
            Figure(formats.money(night.limit_micros)), ": ", Figure(formats.rate(share)), " (",
            *interval(formats.rate(low), formats.rate(high), 0.95), ").", *stage,
        ),
        night.valid_days,
    )  # fmt: skip


def slow_paybacks(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which niches pay back more slowly than the network, chance set aside."""
    cards = []
    for row in rows.iter_rows(named=True):
        unpaid = gain(row["unpaid_micros"])
        evidence = Evidence(
            f"paid_back_day_{PAYBACK_DAY}", "ratio", row["share_ratio"], row["low_ratio"],
            row["high_ratio"], row["interval_ratio"], row["videos"], "videos", night.window(180),
            night.last_day, night.query,
        )  # fmt: skip
        cards.append(Card(
            "slow_payback", row["niche"], None, None, evidence, unpaid,
            f"what its videos published in {WINDOW_DAYS} days, {PAYBACK_DAY} days old by now, "
            "cost more than they have earned"
            if unpaid is not None
            else "not reckoned: its revenue is not told in full, or all of it together has paid",
            sentence(
                "Of videos in ", Name(row["niche"]), " ", Figure(formats.rate(row["share_ratio"])),
                " have paid back by ", Figure(f"day {PAYBACK_DAY}"), " (",
                *interval(formats.rate(row["low_ratio"]), formats.rate(row["high_ratio"]),
                          row["interval_ratio"]),
                "; ", Figure(formats.counted(row["videos"], "video")), "), of the network's ",
                Figure(formats.rate(row["network_share_ratio"])),
                ". Make them cheaper, or make fewer.",
            ),
            night.valid_days,
        ))  # fmt: skip
    return cards


def decided_experiments(rows: pl.DataFrame, night: Night) -> list[Card]:
    """Say which experiments have an answer and wait to be concluded."""
    cards = []
    for row in rows.iter_rows(named=True):
        earned = row["revenue_micros"]
        is_better = row["decision"] == "better"
        worth = gain(earned * row["lift_ratio"]) if is_better and earned is not None else None
        evidence = Evidence(
            row["metric"], "ratio", row["lift_ratio"], row["lift_low_ratio"],
            row["lift_high_ratio"], row["interval_ratio"], row["units"],
            "videos" if row["design"] == "videos" else "days", row["starts_date"],
            row["looked_date"], night.query,
        )  # fmt: skip
        cards.append(Card(
            "experiment_decided", row["experiment_id"], None, row["starts_date"], evidence, worth,
            f"the lift times what all videos published in {WINDOW_DAYS} days have earned so far"
            if worth is not None else "not reckoned: nothing is won by it, or no revenue is told",
            _decided(row), night.valid_days,
        ))  # fmt: skip
    return cards


def _decided(row: dict[str, Any]) -> Sentence:
    says = {
        "better": " is better than the control: use it.",
        "worse": " is worse than the control: do not use it.",
        "too small": " makes no difference of the size that matters: choose what is cheaper.",
    }[row["decision"]]
    unit = "video" if row["design"] == "videos" else "day"
    return sentence(
        "Experiment ", Name(row["name"]), ": ", Name(row["arm"]), says, " It causes ",
        Figure(signed_rate(row["lift_ratio"])), f" {row['metric'].replace('_', ' ')} (",
        *interval(signed_rate(row["lift_low_ratio"]), signed_rate(row["lift_high_ratio"]),
                  row["interval_ratio"]),
        " at all looks together; ", Figure(formats.counted(row["units"], unit)),
        "). Conclude it.", is_causal=True,
    )  # fmt: skip


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return Wilson's interval of 95 % of a share [1]_.

    .. [1] Wilson, E. B. (1927). Probable inference, the law of succession, and statistical
       inference. JASA 22, 209-212.
    """
    share, z2 = hits / n, _Z * _Z
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return max(centre - half, 0.0), min(centre + half, 1.0)
