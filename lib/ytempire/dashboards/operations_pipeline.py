"""Queue, pace and outcome of production, and the machines it runs on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ytempire.charts.tables import Column, framed, nothing, text
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.markup import Tile, origin
from ytempire.dashboards.operations_questions import DAY_HOURS
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.metrics.measures import FACTORY
from ytempire.metrics.statistics import STATISTICS

MUCH_RATIO = 0.75
"""A queue of three quarters of a day's work needs a look."""
FULL_RATIO = 0.9
MACHINES = {
    "cpu": ("cpu_usage", "cpu_ratio", "CPU in use"),
    "gpu": ("gpu_usage", "gpu_ratio", "GPU in use"),
    "memory": ("memory_usage", "memory_ratio", "Memory in use"),
    "storage": ("storage_free", "disk_free_ratio", "Storage free"),
}
"""Measure -> its chart, its column, its title."""


def queue_depth(queue: Row, asked: Asked, question: Question) -> Drawn:
    """Draw what waits as a gauge of a day's work."""
    if queue["as_of"] is None:
        return undrawn(f"No queue is known: {FACTORY} has not been read.")
    ended, hours = queue["attempts_ended_last_day"], queue["hours_of_work"]
    if hours is None:
        # Nothing ended: any queue is more than is being done.
        ratio = 1.0 if queue["queued"] else 0.0
        words = "nothing ended in the last 24 h"
    else:
        ratio = min(hours / DAY_HOURS, 1.0)
        words = "nothing waits" if not hours else f"about {formats.duration(hours * 3600)} of work"
    row = {
        "ratio": ratio,
        "state": "much" if ratio >= MUCH_RATIO else "usual",
        "shown": formats.count(queue["queued"]),
        "words": words,
    }
    oldest = queue["oldest_queued_at"]
    waits = "" if oldest is None else f", the oldest since {formats.as_of(oldest, asked.now)}"
    told = (
        f"{FACTORY}, {formats.count(queue['processing'])} in work{waits}; full gauge: "
        f"{formats.counted(ended, 'attempt')}, the last 24 h"
    )
    return drawn(
        "queue_depth",
        {"queue": [row]},
        asked.origin(told, queue["as_of"], "live", question),
        (
            Column("shown", "Waiting", "number"),
            Column("processing", "In work", "number"),
            Column("words", "That is"),
        ),
        [
            {
                "shown": str(row["shown"]),
                "processing": formats.count(queue["processing"]),
                "words": words,
            }
        ],
    )


def tiles(ended: Row, asked: Asked, question: Question) -> list[Tile]:
    """Return processing rate, success rate and generation time of the last 24 hours."""
    done, failed = ended["jobs_completed"], ended["jobs_failed"]
    rate, typical = registry.get("success_rate"), STATISTICS["generation_time_p50"]
    any_ended = done + failed > 0
    why = "" if any_ended else f"{rate.null_means} in the last 24 h"
    small_print = asked.origin(FACTORY, ended["as_of"], "live" if any_ended else None, question)
    pace = f"{ended['videos_an_hour']:,.1f}"
    counted = [f"{formats.count(done)} made, {formats.count(failed)} failed in 24 h"]
    return [
        Tile(
            "processing_rate", "Processing rate", f"{pace} videos/h" if any_ended else DASH,
            small_print, counted if any_ended else (), why,
        ),
        Tile(
            "success_rate", rate.title, rate.text(rate.of(ended)), small_print,
            counted if any_ended else (), why or rate.meaning,
        ),
        Tile(
            "generation_time", typical.title, typical.text(ended["p50_seconds"]), small_print,
            [
                f"9 of 10 within {formats.duration(ended['p90_seconds'])}",
                f"average time {formats.duration(ended['mean_seconds'])}",
            ]
            if any_ended
            else (),
            why or typical.meaning,
        ),
    ]  # fmt: skip


def attempts_by_hour(hours: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw attempts by the hour in which they ended."""
    if not hours:
        return undrawn(f"No attempt has ended in the last {DAY_HOURS} hours.")
    rows = [
        {
            "hour": _utc(one["hour_at"]),
            "jobs": one["jobs"],
            "outcome": one["status"],
            "when": _when(one),
            "shown": formats.count(one["jobs"]),
        }
        for one in hours
    ]
    return drawn(
        "attempts_by_hour",
        {"hours": rows},
        asked.origin(f"{FACTORY}; the last hour is running", asked.now, "live", question),
        (
            Column("when", "Hour (UTC)"),
            Column("outcome", "Outcome"),
            Column("shown", "Attempts", "number"),
        ),
        [{key: str(row[key]) for key in ("when", "outcome", "shown")} for row in rows],
    )


def machine(measure: str, samples: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw one measure of the machines over time, a line a machine."""
    chart, column, title = MACHINES[measure]
    known = [one for one in samples if one[column] is not None]
    if not known:
        none = "no machine has one, or none was measured" if measure == "gpu" else "none measured"
        return undrawn(f"{title}: {none} in these hours.")
    rows = [
        {
            "at": _utc(one["at"]),
            "host": one["host"],
            "ratio": one[column],
            "when": _when({"hour_at": one["at"]}),
            "shown": formats.rate(one[column]),
        }
        for one in known
    ]
    hours = question.parameters["hours"]
    newest = max(one["as_of"] for one in known)
    return drawn(
        chart,
        {"samples": rows},
        asked.origin(f"machines' own samples, the last {hours} h", newest, "live", question),
        (Column("host", "Machine"), Column("when", "UTC"), Column("shown", title, "number")),
        [
            {key: str(row[key]) for key in ("host", "when", "shown")}
            for row in sorted(rows, key=lambda row: (row["host"], row["at"]))
        ],
    )


def machines_now(samples: Sequence[Row], asked: Asked, question: Question) -> str:
    """List the machines as they were measured last, with bars of memory and storage."""
    if not samples:
        return nothing("No machine was measured in these hours.")
    newest = {one["host"]: one for one in samples}
    rows = "".join(_machine_row(newest[host]) for host in sorted(newest))
    head = "".join(
        f'<th scope="col">{title}</th>'
        for title in ("Machine", "CPU", "GPU", "Memory usage", "Storage available")
    )
    at = max(one["as_of"] for one in newest.values())
    return (
        f"{framed(head, rows, ' yt-feed')}"
        f"{origin(asked.origin('last five minutes measured', at, 'live', question))}"
    )


def _machine_row(one: Row) -> str:
    used, whole = one["memory_used_bytes"], one["memory_total_bytes"]
    memory = f"{_gigabytes(used)} of {_gigabytes(whole)}"
    free, ratio = one["disk_free_bytes"], one["disk_free_ratio"]
    storage = f"{_gigabytes(free)} free ({formats.rate(ratio, 0)})"
    taken = None if ratio is None else 1 - ratio
    return (
        f'<tr><td><span dir="auto">{text(one["host"])}</span></td>'
        f"<td>{formats.rate(one['cpu_ratio'], 0)}</td><td>{formats.rate(one['gpu_ratio'], 0)}</td>"
        f"<td>{text(memory)}{_meter(one['memory_ratio'])}</td>"
        f"<td>{text(storage)}{_meter(taken)}</td></tr>"
    )


def _meter(ratio: float | None) -> str:
    if ratio is None:
        return ""
    state = "full" if ratio >= FULL_RATIO else "usual"
    return (
        f'<span class="yt-meter" data-state="{state}" aria-hidden="true">'
        f'<i style="width:{ratio * 100:.0f}%"></i></span>'
    )


def _gigabytes(amount: int | None) -> str:
    return DASH if amount is None else f"{amount / 1e9:,.0f}\u00a0GB"


def _utc(at: datetime) -> str:
    return at.isoformat()


def _when(one: Row) -> str:
    shown = formats.instant(one["hour_at"]).removesuffix(" UTC")
    return f"{shown}, running" if one.get("is_running") else shown
