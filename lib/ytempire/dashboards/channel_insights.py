"""Insights as cards: what may be worth doing, on what evidence, and what one may decide of it."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.charts.tables import nothing, text
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats

ACTS = {"accept": "Accept", "dismiss": "Dismiss"}
DECIDED = "What was found of this channel is decided: it was dismissed."
NOTHING = "Nothing of this channel stands out from chance."
_NEEDED = (
    "They need a collected network: public counters of videos, and days that YouTube Analytics "
    "has told."
)
NOT_RUN = f"None yet: the nightly steps 38, 39 and 42 have not run here. {_NEEDED}"
NOTHING_TO_JUDGE = (
    f"None: the nightly steps 38, 39 and 42 have run, and found nothing to judge. {_NEEDED}"
)


def section(insights: Sequence[Row], written: Row, asked: Asked, question: Question) -> str:
    """Return the cards of a channel, then those of the whole network."""
    at = written.get("written_at")
    told = origin(
        asked.origin("YTEMPIRE-derived, by the step 42_write_insights", at, "estimate", question)
    )
    if at is None:
        return nothing(NOT_RUN) + told
    if written.get("judged_rows") == 0 and not insights:
        return nothing(NOTHING_TO_JUDGE) + told
    shown = [one for one in insights if one["state"] != "dismissed"]
    own = [one for one in shown if one["is_of_channel"]]
    others = [one for one in shown if not one["is_of_channel"]]
    was_found = any(one["is_of_channel"] for one in insights)
    return (
        (_cards(own) if own else nothing(DECIDED if was_found else NOTHING))
        + (_of_network(others) if others else "")
        + told
    )


def _of_network(insights: Sequence[Row]) -> str:
    """Fold away what is the same on every channel's page."""
    worth = [one["expected_usd_micros"] for one in insights if one["expected_usd_micros"]]
    most = f", worth up to {formats.money_short(max(worth))}" if worth else ""
    told = text(f"Of the whole network: {formats.counted(len(insights), 'insight')}{most}")
    return (
        f'<details class="yt-evidence yt-of-network"><summary>{told}</summary>'
        f"{_cards(insights)}</details>"
    )


def _cards(insights: Sequence[Row]) -> str:
    return f'<ul class="yt-insights">{"".join(map(_card, insights))}</ul>'


def _card(one: Row) -> str:
    worth = one["expected_usd_micros"]
    dollars = (
        f'<b class="yt-worth">{text(formats.money_short(worth))}</b>'
        if worth is not None
        else '<span class="yt-worth">not in dollars</span>'
    )
    taken = (
        f'<span class="yt-severity" data-severity="info">accepted by {text(one["decided_by"])}'
        "</span>"
        if one["state"] == "accepted"
        else ""
    )
    return (
        f'<li class="yt-insight" data-insight="{text(one["insight_id"])}" '
        f'data-detector="{text(one["detector"])}">'
        f'<p class="yt-insight-head"><b>{text(one["title"])}</b>{dollars}{taken}</p>'
        f'<p dir="auto">{text(one["text"])}</p>'
        f"{_evidence(one)}"
        f'<p class="yt-acts">{_buttons(one)}</p></li>'
    )


def _evidence(one: Row) -> str:
    shown = [
        ("Metric", one["metric"].replace("_", " ")),
        ("Effect", amount(one["effect"], one["unit"])),
        ("Interval", _interval(one)),
        ("n", formats.counted(one["n"], one["counted"].removesuffix("s"), one["counted"])),
        ("Window", f"{formats.day(one['window_start'])} to {formats.day(one['window_end'])}"),
        ("Query", f"sql/queries/{one['query']}.sql"),
        ("Dollars", one["reckoned"]),
        ("Words", f"by {one['rephrased_by']}, figures checked" if one["rephrased_by"]
         else "by template"),
        ("Such insights so far", _precision(one)),
        ("Holds until", formats.instant(one["valid_until"])),
    ]  # fmt: skip
    rows = "".join(f"<dt>{text(name)}</dt><dd>{text(value)}</dd>" for name, value in shown)
    return f'<details class="yt-evidence"><summary>Evidence</summary><dl>{rows}</dl></details>'


def amount(value: float | None, unit: str) -> str:
    """Return a figure of evidence in its unit."""
    if value is None:
        return formats.DASH
    if unit.startswith("US dollars"):
        rest = unit.removeprefix("US dollars")
        return formats.money(round(value * 1_000_000)) + rest
    if unit == "ratio":
        return formats.rate(value)
    return formats.counted(value, unit.removesuffix("s"), unit)


def _interval(one: Row) -> str:
    if one["interval_ratio"] is None:
        return "none: counted, not estimated"
    ends = f"{amount(one['low'], one['unit'])} to {amount(one['high'], one['unit'])}"
    return f"{ends} ({formats.rate(one['interval_ratio'], places=0)})"


def _precision(one: Row) -> str:
    if one["precision_ratio"] is None:
        return "none was decided yet"
    ends = (
        f"{formats.rate(one['precision_low_ratio'], places=0)} to "
        f"{formats.rate(one['precision_high_ratio'], places=0)}"
    )
    return (
        f"{formats.rate(one['precision_ratio'], places=0)} of "
        f"{formats.count(one['insights_decided'])} decided were accepted ({ends})"
    )


def _buttons(one: Row) -> str:
    acts = [act for act in ACTS if act != "accept" or one["state"] != "accepted"]
    return " ".join(
        f'<button type="button" class="yt-button" data-act="{act}" '
        f'data-insight="{text(one["insight_id"])}" data-key="{act}-{text(one["insight_id"])}" '
        f'data-subject="{text(one["title"])}" aria-label="{ACTS[act]}: {text(one["title"])}">'
        f"{ACTS[act]}</button>"
        for act in acts
    )
