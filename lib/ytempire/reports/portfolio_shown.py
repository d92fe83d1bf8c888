"""The tables of the report portfolio_review."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ytempire import units
from ytempire.charts.tables import Column, table
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports import calibrated, estimates, wording
from ytempire.reports.looking import Row

METRICS = {
    "engaged_views": "engaged views",
    "revenue": "revenue",
    "published_cost": "cost of what was published",
}
_RANKING = (
    Column("rank", "Place", "number"),
    Column("channel", "Channel"),
    Column("niche", "Niche"),
    Column("shrunk", "Believed", "number"),
    Column("interval", "Interval", "number"),
    Column("raw", "Raw", "number", "it has no data of its own"),
    Column("raw_rank", "Raw place", "number", "it has no data of its own"),
    Column("own", "Own data's weight", "number"),
)
_CLICKED = (
    _RANKING[0],
    Column("video", "Video"),
    *_RANKING[1:2],
    *_RANKING[3:],
)
_CHANGES = (
    Column("channel", "Channel"),
    Column("metric", "What changed"),
    Column("since", "Since"),
    Column("before", "A usual day before", "number"),
    Column("after", "A usual day since", "number"),
    Column("worth", "Worth a day", "number"),
)
_PAYBACKS = (
    Column("group", "Videos"),
    Column("videos", "Count", "number"),
    *(
        Column(f"day_{day}", f"Paid back by day {day}", "number", "too few are followed so long")
        for day in (7, 28, 90)
    ),
    Column("median", "Half by day", "number", "half of them have not paid back yet"),
)
_EFFECTS = (
    Column("feature", "Feature"),
    Column("level", "Value"),
    Column("lift", "Views", "number"),
    Column("interval", "Interval", "number"),
    Column("videos", "Videos", "number"),
    Column("so", "So"),
)
_MIX = (
    Column("kind", "Kind"),
    Column("videos", "Videos tomorrow", "number"),
    Column("roi", "Return expected", "number"),
    Column("interval", "Interval", "number"),
    Column("measured", "Videos measured", "number"),
)
_FORECASTS = (
    Column("series", "Series"),
    Column("day", "Pacific day"),
    Column("forecast", "Foretold", "number"),
    Column("interval", "Interval", "number"),
    Column("error", "Error against last week", "number"),
    Column("held", "Past days held", "number"),
)
_CALIBRATIONS = (
    Column("method", "Method"),
    Column("simulated", "What was simulated"),
    Column("target", "Target", "text", "told for comparison"),
    Column("measure", "Figure"),
    Column("measured", "Measured", "number"),
    Column("so", "Kept"),
    Column("at", "Measured on"),
    Column("version", "Code"),
)


def usd(value: float | None) -> str:
    """Return dollars."""
    return DASH if value is None else formats.money(round(value * units.MICROS_PER_USD))


def views(value: float | None) -> str:
    """Return a number of views."""
    return DASH if value is None else formats.count(round(value))


def ctr(value: float | None) -> str:
    """Return a click-through."""
    return formats.rate(value, 1)


def kind(one: Row) -> str:
    """Return a kind of videos, as ``cooking (shorts)``."""
    return f"{one['topic']} ({one['format']})"


def group(one: Row) -> str:
    """Return a group of videos that payback is told of."""
    named = [str(one[key]) for key in ("niche", "format") if one[key] is not None]
    if one["grouping"] == "network":
        return "all videos"
    return ", ".join(named) or "not known"


def change(one: Row) -> str:
    """Return a change for a sentence, in Markdown."""
    worth = f"{usd(one['effect_usd'])} a day"
    name = wording.plain(one["channel_name"])
    return f"{METRICS[one['metric']]} of {name} since {formats.day(one['changed_date'])} ({worth})"


def ranking(
    title: str, ranked: Sequence[Row], rows: int, write: Callable[[float | None], str]
) -> str:
    """Return a ranking with what is believed beside what was measured, as HTML."""
    listed = [_believed(one, write) for one in ranked[:rows]]
    return _titled(title, len(ranked), rows) + table(_RANKING, listed, "Nothing can be ranked yet.")


def clicked(videos: Sequence[Row], rows: int) -> str:
    """Return the videos that are clicked most, believed beside raw, as HTML."""
    listed = [_believed(one, ctr) | {"video": one["title"]} for one in videos[:rows]]
    return "<h3>Videos by click-through</h3>" + table(
        _CLICKED, listed, "No video has impressions that are told."
    )


def changes(rows: Sequence[Row], most: int) -> str:
    """Return who does otherwise than before, as HTML."""
    listed = [
        {
            "channel": one["channel_name"],
            "metric": METRICS[one["metric"]],
            "since": formats.day(one["changed_date"]),
            "before": _amount(one, one["before"]),
            "after": _amount(one, one["after"]),
            "worth": usd(one["effect_usd"]),
        }
        for one in rows[:most]
    ]
    return _titled("Changes", len(rows), most) + table(
        _CHANGES, listed, "No level changed beyond chance."
    )


def paybacks(rows: Sequence[Row]) -> str:
    """Return the shares paid back, a row a group of videos, as HTML."""
    listed: dict[str, dict[str, str]] = {}
    for one in rows:
        row = listed.setdefault(
            group(one),
            {
                **{column.key: DASH for column in _PAYBACKS},
                "group": group(one),
                "videos": formats.count(one["videos"]),
                "median": DASH if one["median_days"] is None else str(one["median_days"]),
            },
        )
        row[f"day_{one['day']}"] = share(one)
    return "<h3>Payback</h3>" + table(_PAYBACKS, [*listed.values()], "No cost is known yet.")


def effects(rows: Sequence[Row], most: int) -> str:
    """Return what of a video's making goes with more views, as HTML."""
    listed = [
        {
            "feature": one["feature"].replace("_", " "),
            "level": one["level"],
            "lift": estimates.signed(one["lift_ratio"]),
            "interval": estimates.between(one["low_ratio"], one["high_ratio"]),
            "videos": formats.count(one["videos"]),
            "so": _tie(one),
        }
        for one in rows[:most]
    ]
    return _titled("Content", len(rows), most) + table(
        _EFFECTS, listed, "Too few videos and channels to weigh content."
    )


def mix(rows: Sequence[Row]) -> str:
    """Return the suggested mix, as HTML."""
    listed = [
        {
            "kind": kind(one),
            "videos": formats.count(one["videos"]),
            "roi": formats.rate(one["roi_ratio"], 0),
            "interval": f"{formats.rate(one['low_ratio'], 0)} to "
            f"{formats.rate(one['high_ratio'], 0)}",
            "measured": formats.count(one["measured"]),
        }
        for one in rows
    ]
    return "<h3>A mix for tomorrow</h3>" + table(_MIX, listed, "There is no kind to choose from.")


def forecasts(rows: Sequence[Row]) -> str:
    """Return what is foretold of the next days, as HTML."""
    listed = [
        {
            "series": f"{one['series']} ({one['subject']})" if one["subject"] else one["series"],
            "day": formats.day(one["forecast_date"]),
            "forecast": _foretold(one, one["forecast"]),
            "interval": f"{_foretold(one, one['low'])} to {_foretold(one, one['high'])}",
            "error": formats.rate(one["error_ratio"], 0),
            "held": f"{formats.rate(one['coverage_ratio'], 0)} of {one['origins']}",
        }
        for one in rows
    ]
    return "<h3>The next days</h3>" + table(
        _FORECASTS, listed, "Nothing is foretold better than by last week's same weekday."
    )


def calibrations(rows: Sequence[Row]) -> str:
    """Return what the methods promise and what was measured last, as HTML."""
    first = {one["name"]: at for at, one in reversed(list(enumerate(rows)))}
    listed = [
        {
            # Said once a method: it is long.
            "method": one["method"] if first[one["name"]] == at else "",
            "simulated": one["simulated"] if first[one["name"]] == at else "",
            "target": one["target"] or DASH,
            "measure": one["measure"].replace("_", " "),
            "measured": f"{one['measured']:.4g}".replace("-", "−"),
            "so": {True: "kept", False: "missed", None: ""}[one["is_met"]],
            "at": formats.day(one["measured_at"].date()),
            "version": one["code_version"],
        }
        for at, one in enumerate(rows)
    ]
    return "<h3>Calibration</h3>" + table(
        _CALIBRATIONS, listed, f"No calibration is kept here: {calibrated.HOW}."
    )


def _titled(title: str, count: int, most: int) -> str:
    left = count - most
    more = f" ({formats.count(left)} more in the attached table)" if left > 0 else ""
    return f"<h3>{title}{more}</h3>"


def _believed(one: Row, write: Callable[[float | None], str]) -> dict[str, str]:
    return {
        "rank": f"{one['rank']} of {one['ranked']}",
        "channel": one["channel_name"],
        "niche": one["niche"] or DASH,
        "shrunk": write(one["shrunk"]),
        "interval": interval(one, write),
        "raw": write(one["raw"]),
        "raw_rank": DASH if one["raw_rank"] is None else str(one["raw_rank"]),
        "own": formats.rate(one["own_weight_ratio"], 0),
    }


def interval(one: Row, write: Callable[[float | None], str]) -> str:
    """Return the interval of a ranked figure."""
    return f"{write(one['low'])} to {write(one['high'])}"


def share(one: Row) -> str:
    """Return a share paid back, with its interval."""
    if one["share_ratio"] is None:
        return DASH
    low, high = formats.rate(one["low_ratio"], 0), formats.rate(one["high_ratio"], 0)
    return f"{formats.rate(one['share_ratio'], 0)} ({low} to {high})"


def _tie(one: Row) -> str:
    if not one["is_shown"]:
        return "no difference is shown"
    return "causes it: drawn by lot" if one["is_causal"] else "goes with it"


def _amount(one: Row, value: float) -> str:
    return views(value) if one["unit"] == "views" else usd(value)


def _foretold(one: Row, value: float) -> str:
    if one["unit"] == "micro-dollars":
        return formats.money(round(value))
    return formats.count(round(value))
