"""The five success factors as live figures against their targets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import Tile
from ytempire.dashboards.operations_questions import (
    FRESH_SECONDS,
    LOAD_MILLISECONDS,
    YOUNG_HOURS,
)
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.metrics.measures import DATA, LEDGER

PENNY_FIGURE = "video_costs_cents"
PENNY_CHECK = "video_costs_equal_ledger"
ACCURACY_TARGET = 0.99
VIDEOS_A_DAY_TARGET = 300
LOADS_OLD_AFTER = timedelta(days=1)
"""What nobody has opened since tells nothing of how fast pages are now."""


def cost_tracking(
    books: Sequence[Row], checks: Sequence[Row], asked: Asked, question: Question
) -> Tile:
    """Tell cost tracking to the penny: by how many cents costs and ledger disagree."""
    found = next((one for one in books if one["figure"] == PENNY_FIGURE), None)
    check = next((one for one in checks if one["check_name"] == PENNY_CHECK), None)
    known = found is not None and found["rows_compared"] > 0
    broken = None if check is None else check["rows_broken"]
    lines = ["target: to the penny"]
    if known and found is not None:
        lines.append(f"{formats.counted(found['rows_compared'], 'video')} against the ledger")
    if broken is not None:
        lines.append(
            formats.counted(
                broken, "video differs from its entries", "videos differ from their entries"
            )
        )
    level = ""
    if known and found is not None:
        level = "green" if found["is_within_target"] and not broken else "red"
    return Tile(
        "cost_tracking_accuracy",
        "Cost tracking",
        f"{found['value']:,.2f} ¢ apart" if known and found is not None else DASH,
        asked.origin(
            LEDGER, found["measured_at"] if found else None, "live" if known else None, question
        ),
        lines,
        "" if known else "nothing was compared yet",
        level or "unknown",
    )


def freshness(young: Row, asked: Asked, question: Question) -> Tile:
    """Tell real-time updates: the age of the newest readings of young videos."""
    videos, age = young["videos"], young["p95_seconds"]
    lines = [f"target: 95 of 100 under {FRESH_SECONDS} s"]
    if videos:
        lines.append(
            f"{formats.count(young['videos_fresh'])} of {formats.counted(videos, 'video')} younger "
            f"than {YOUNG_HOURS} h; median {formats.duration(young['p50_seconds'])}"
        )
    return Tile(
        "real_time_updates",
        "Data freshness, 19 of 20",
        formats.duration(age),
        asked.origin(DATA, young["as_of"], "live" if videos else None, question),
        lines,
        "" if videos else f"no video was published in the last {YOUNG_HOURS} hours",
        "unknown" if age is None else "green" if age < FRESH_SECONDS else "red",
    )


def page_load(loads: Row, question: Question, now: datetime) -> Tile:
    """Tell dashboard performance: how long visitors waited until their page was drawn.

    Parameters
    ----------
    now
        The real present: it is people who wait, whatever the product's clock says.
    """
    opened, late = loads["loads"], loads["p95_milliseconds"]
    lines = [f"target: 95 of 100 under {LOAD_MILLISECONDS // 1000} s"]
    is_old = opened and now - loads["as_of"] > LOADS_OLD_AFTER
    if opened:
        pages = formats.counted(opened, "page")
        lines += [
            f"{formats.count(loads['loads_in_time'])} of {pages} in time; "
            f"{formats.count(loads['loads_cold'])} opened cold",
            f"median {_seconds(loads['p50_milliseconds'])}",
        ]
    level = "unknown"
    if opened and not is_old:
        level = "green" if late < LOAD_MILLISECONDS else "red"
    return Tile(
        "dashboard_performance",
        "Page load, 19 of 20",
        _seconds(late) if opened else DASH,
        Asked(now).origin(
            "visitors' browsers",
            loads["as_of"],
            ("stale" if is_old else "live") if opened else None,
            question,
        ),
        lines,
        "" if opened else "no page was opened in the last 30 days",
        level,
    )


def _seconds(milliseconds: float) -> str:
    return f"{milliseconds / 1000:.2f}\u00a0s"


def data_quality(books: Sequence[Row], asked: Asked, question: Question) -> Tile:
    """Tell data quality: how many of the measures that had something to compare hold."""
    compared = [one for one in books if one["rows_compared"] > 0]
    lines = [f"target: {formats.rate(ACCURACY_TARGET, 0)} of measures within their target"]
    if not compared:
        return Tile(
            "data_quality", "Data quality", DASH, asked.origin("sql/accuracy", None, None), lines,
            "nothing was compared yet", "unknown",
        )  # fmt: skip
    within = sum(one["is_within_target"] for one in compared)
    ratio = within / len(compared)
    apart = [one["figure"].replace("_", " ") for one in compared if not one["is_within_target"]]
    measures = formats.counted(len(compared), "measure")
    lines.append(f"{within} of {measures} over {_rows(compared)}")
    return Tile(
        "data_quality", "Data quality", formats.rate(ratio, 0),
        asked.origin(
            "sql/accuracy", max(one["measured_at"] for one in compared), "live", question
        ),
        [*lines, *apart], "", "green" if ratio >= ACCURACY_TARGET else "red",
    )  # fmt: skip


def scalability(published: Row, asked: Asked, question: Question) -> Tile:
    """Tell scalability: videos published a day."""
    rate = published["videos_a_day"]
    known = published["as_of"] is not None
    first = formats.day(published["window_start"])
    return Tile(
        "scalability",
        "Videos a day",
        f"{rate:,.0f}" if known else DASH,
        asked.origin(DATA, published["as_of"], "live" if known else None, question),
        [
            f"target: {VIDEOS_A_DAY_TARGET} or more",
            f"mean of the Pacific days {first} to before {formats.day(published['window_end'])}",
        ],
        "" if known else "no video has been collected",
        ("green" if rate >= VIDEOS_A_DAY_TARGET else "yellow") if known else "unknown",
    )


def _rows(compared: Sequence[Row]) -> str:
    rows = sum(one["rows_compared"] for one in compared)
    return f"{formats.count_short(rows)} {'row' if rows == 1 else 'rows'}"
