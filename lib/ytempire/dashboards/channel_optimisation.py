"""The optimisation panel: what may be worth doing for a channel, and what it rests on.

Each of the four sections says what it knows, with its interval and count, or what is missing.
Nothing is reckoned here: the nightly steps have done it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ytempire.charts.tables import Column, nothing, table, text
from ytempire.dashboards import channel_insights
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH

QUESTIONS = (
    "insights", "experiments", "youtube_tests", "content_features", "upload_times",
)  # fmt: skip
_DECISIONS = {
    "broken": "arms do not arrive as dealt",
    "too early": "too early",
    "running": "no difference shown yet",
    "better": "better than the control",
    "worse": "worse than the control",
    "too small": "no difference that matters",
    "undecided": "over, no difference shown",
}
_ARMS = (
    Column("name", "Experiment"),
    Column("arm", "Arm"),
    Column("units", "n", "number"),
    Column("lift", "Against the control", "number", "the control, or too few measured"),
    Column("interval", "Interval", "number"),
    Column("says", "Says"),
)
_TESTS = (
    Column("title", "Video"),
    Column("variant", "Variant"),
    Column("share", "Watch time", "number"),
    Column("outcome", "YouTube says"),
    Column("ended", "Ended", "number"),
)
_EFFECTS = (
    Column("feature", "What"),
    Column("level", "Is"),
    Column("lift", "Views at day 7", "number"),
    Column("interval", "Interval (95 %)", "number"),
    Column("videos", "n", "number"),
    Column("own", "Of this channel", "number", "not told apart by channel"),
    Column("means", "Means"),
)
_NO_DIFFERENCE = "hours differ no more than chance makes them"
_BLOCKS = (
    Column("block", "Pacific hours"),
    Column("gain", "Views at 48 h", "number", _NO_DIFFERENCE),
    Column("interval", "Interval (95 %)", "number", _NO_DIFFERENCE),
    Column("videos", "n", "number"),
    Column("means", "Means"),
)


def panel(
    answers: Mapping[str, Sequence[Row]],
    written: Row,
    asked: Asked,
    questions: Mapping[str, Question],
) -> str:
    """Return the four sections, as they stand for the channel; `written`: when the steps ran."""
    weighed = written.get("weighed_at") is not None
    sections = (
        ("ai_insights", "AI-generated insights", channel_insights.section(
            answers["insights"], written, asked, questions["insights"])),
        ("ab_tests", "A/B test results", tests(
            answers["experiments"], answers["youtube_tests"], asked, questions["experiments"])),
        ("content_recommendations", "Content recommendations", features(
            answers["content_features"], asked, questions["content_features"], weighed)),
        ("upload_timing", "Upload timing optimization", hours(
            answers["upload_times"], asked, questions["upload_times"], weighed)),
    )  # fmt: skip
    return "".join(
        f'<section class="yt-suggestions" data-tile="{name}"><h3>{text(title)}</h3>{content}'
        "</section>"
        for name, title, content in sections
    )


def tests(
    arms: Sequence[Row], youtube_tests: Sequence[Row], asked: Asked, question: Question
) -> str:
    """List what experiments and YouTube's own tests say."""
    looked = max((one["looked_at"] for one in arms if one["looked_at"]), default=None)
    rests = asked.origin(
        "experiments registered here; intervals hold at all looks", looked, "live", question
    )
    told = origin(rests if looked else rests.said_elsewhere())
    shown = table(
        _ARMS,
        [_arm(one) for one in arms],
        "No experiment is registered: ytempire experiments plan says what one takes.",
    )
    if youtube_tests:
        shown += "<h4>YouTube's own tests, entered by hand</h4>" + table(
            _TESTS, [_test(one) for one in youtube_tests], ""
        )
    return shown + told


def _arm(one: Row) -> dict[str, str]:
    says = _DECISIONS.get(one["decision"] or "", "not looked at yet")
    if one["concluded"]:
        says = f"concluded: {one['concluded'].replace('_', ' ')}"
    ratio = formats.rate(one["interval_ratio"], places=0)
    return {
        "name": f"{one['name']} ({one['surface'].replace('_', ' ')})",
        "arm": f"{one['arm']}, the control" if one["is_control"] else one["arm"],
        "units": formats.count(one["units"]),
        "lift": _signed(one["lift_ratio"]),
        "interval": DASH
        if one["lift_low_ratio"] is None
        else f"{_signed(one['lift_low_ratio'])} to {_signed(one['lift_high_ratio'])} ({ratio})",
        "says": says,
    }


def _test(one: Row) -> dict[str, str]:
    return {
        "title": one["title"],
        "variant": f"{one['variant']}, chosen" if one["is_winner"] else one["variant"],
        "share": formats.rate(one["watch_time_share_ratio"]),
        "outcome": one["outcome"],
        "ended": formats.day(one["ended_date"]),
    }


def features(effects: Sequence[Row], asked: Asked, question: Question, weighed: bool) -> str:
    """List what of a video's making goes with more views, and what causes them."""
    told = origin(
        asked.origin(f"YTEMPIRE-derived, weighed within channels{_of_day(effects)}",
                     None, "estimate", question).said_elsewhere()
    )  # fmt: skip
    if not effects:
        missing = (
            "Weighed, and too few measured videos of a kind to say anything."
            if weighed
            else "None yet: it takes videos with topic and format whose public counter was read at "
            "day 7, and the nightly step 39."
        )
        return nothing(missing) + told
    shown = [one for one in effects if one["is_shown"]]
    if not shown:
        return nothing("No topic, format, length or style stands out from chance.") + told
    return table(_EFFECTS, [_effect(one) for one in shown], "") + told


def _effect(one: Row) -> dict[str, str]:
    return {
        "feature": one["feature"].replace("_", " "),
        "level": one["level"],
        "lift": _signed(one["lift_ratio"]),
        "interval": f"{_signed(one['low_ratio'])} to {_signed(one['high_ratio'])}",
        "videos": formats.count(one["videos"]),
        "own": formats.count(one["channel_videos"]),
        "means": "causes it: dealt by lot" if one["is_causal"] else "goes with it: test it",
    }


def hours(blocks: Sequence[Row], asked: Asked, question: Question, weighed: bool) -> str:
    """Say when to upload, or that nothing is known to be better, and what to try."""
    told = origin(
        asked.origin(f"YTEMPIRE-derived, drawn to the network's hours{_of_day(blocks)}",
                     None, "estimate", question).said_elsewhere()
    )  # fmt: skip
    if not blocks:
        missing = (
            "Weighed, and this channel has too few videos with a counter at 48 hours."
            if weighed
            else "None yet: it takes videos whose public counter was read at 48 hours, and the "
            "nightly step 39."
        )
        return nothing(missing) + told
    best = [one for one in blocks if one["is_suggested"]]
    drawn = [one["block"] for one in blocks if one["to_draw"]]
    if best:
        says = f"Better hours: {best[0]['block']}. They go together; deal hours by lot to be sure."
    elif len(drawn) > 1:
        says = f"No evidence for other hours. To find out, deal by lot: {' or '.join(drawn)}."
    else:
        says = "No evidence for other hours."
    if not any(_differs(one) for one in blocks):
        says += " Hours differ no more than chance makes them."
    return (
        f'<p class="yt-line">{text(says)}</p>{table(_BLOCKS, list(map(_block, blocks)), "")}{told}'
    )


def _block(one: Row) -> dict[str, str]:
    differs = _differs(one)
    means = "suggested" if one["is_suggested"] else "try by lot" if one["to_draw"] else DASH
    return {
        "block": one["block"],
        "gain": _signed(one["gain_ratio"]) if differs else DASH,
        "interval": f"{_signed(one['low_ratio'])} to {_signed(one['high_ratio'])}"
        if differs
        else DASH,
        "videos": formats.count(one["videos"]),
        "means": means,
    }


def _differs(one: Row) -> bool:
    """Say whether the model saw any difference: without one all gains are 0, with no width."""
    return bool(one["low_ratio"] < one["high_ratio"])


def _signed(ratio: float | None) -> str:
    return formats.rate(ratio) if ratio is None or ratio <= 0 else f"+{formats.rate(ratio)}"


def _of_day(rows: Sequence[Row]) -> str:
    return f", to {formats.day(rows[0]['estimated_date'])}" if rows else ""
