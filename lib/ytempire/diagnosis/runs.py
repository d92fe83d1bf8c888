"""Looks at what ran: the last pipeline, its checks, refused rows, the dashboards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ytempire import clock
from ytempire.diagnosis import words
from ytempire.diagnosis.finding import Case, Finding, Probe
from ytempire.homes import making, running
from ytempire.warehouse import queries

AREA = "runs"
_CHECKS = (
    "select check_name, sample from ytempire.check_results "
    "where rows_broken > 0 order by checked_at desc"
)


def pipeline(case: Case) -> Iterator[Finding]:
    """Say how the last pipeline ended."""
    if case.connection is None:
        return
    steps = queries.run(case.connection, "status/last_pipeline").to_dicts()
    busy = running.doing(case.home, "collection")
    if busy is not None:
        since = words.age(busy.since, clock.wall_now())
        said = f"`ytempire {busy.verb}` runs, began {since} (process {busy.pid})"
        yield Finding(AREA, "pipeline", "ok", said)
    elif not steps:
        yield Finding(AREA, "pipeline", "note", "has not run yet", f"{case.command} run")
    else:
        yield _ended(case, steps, clock.wall_now())


def _ended(case: Case, steps: list[dict[str, Any]], now: datetime) -> Finding:
    again = f"{case.command} pipeline"
    ago = words.age(steps[0]["began_at"], now)
    for step in steps:
        if step["status"] == "running":
            said = f"was killed in {step['notebook']}, {ago}"
            return Finding(AREA, "pipeline", "problem", said, again)
        if step["status"] == "failed":
            why = words.first_line(step["error"] or step["outcome"] or "no error was kept")
            log = f" (log: {case.home / step['log_path']})" if step["log_path"] else ""
            said = f"failed in {step['notebook']}, {ago}: {why}{log}"
            return Finding(AREA, "pipeline", "problem", said, again)
    seconds = sum(step["duration_seconds"] or 0 for step in steps)
    said = f"ok, {ago}: {len(steps)} steps in {words.span(seconds)}"
    return Finding(AREA, "pipeline", "ok", said)


def schedule(case: Case) -> Iterator[Finding]:
    """Say who runs the schedule, and which of its jobs failed last."""
    if case.connection is None:
        return
    found = queries.run(case.connection, "status/scheduler").to_dicts()
    if not found:
        said = "no scheduler ran yet: nothing is collected by itself"
        yield Finding(AREA, "schedule", "note", said, f"{case.command} schedule")
        return
    [one] = found
    where = f"process {one['pid']} on {one['host']}"
    if one["is_leading"]:
        seconds = (clock.wall_now() - one["taken_at"]).total_seconds()
        yield Finding(AREA, "schedule", "ok", f"{where} runs it, for {words.span(seconds)}")
    elif one["ended_at"] is None:
        ago = words.age(one["seen_at"], clock.wall_now())
        said = f"{where} was killed, seen last {ago}, and nobody took over"
        yield Finding(AREA, "schedule", "warning", said, f"{case.command} schedule")
    else:
        ago = words.age(one["ended_at"], clock.wall_now())
        yield Finding(
            AREA, "schedule", "note", f"nobody runs it: {where} ended {ago}",
            f"{case.command} schedule",
        )  # fmt: skip
    for job in queries.run(case.connection, "status/scheduled_jobs").to_dicts():
        if job["last_status"] in {"failed", "timed_out"} and job["is_enabled"]:
            why = words.first_line(job["last_said"] or "no error was kept")
            log = f" (log: {case.home / job['last_log_path']})" if job["last_log_path"] else ""
            said = f"{job['job']} {job['last_status'].replace('_', ' ')}: {why}{log}"
            yield Finding(AREA, "job", "warning", said, f"{case.command} job {job['job']}")


def checks(case: Case) -> Iterator[Finding]:
    """Name the checks that are broken."""
    if case.connection is None:
        return
    broken = queries.run(case.connection, "status/broken_checks").to_dicts()
    for check in broken:
        broken = check["rows_broken"]
        said = f"{broken:,} {'row breaks' if broken == 1 else 'rows break'} {check['check_name']}"
        is_error = check["severity"] == "error"
        yield Finding(
            AREA, "check", "problem" if is_error else "warning", said,
            f'{case.command} sql "{_CHECKS}"',
        )  # fmt: skip
    if not broken:
        yield Finding(AREA, "checks", "ok", "none is broken")


def rejected(case: Case) -> Iterator[Finding]:
    """Count the rows that were refused and wait for somebody."""
    if case.connection is None:
        return
    [sizes] = queries.run(case.connection, "status/sizes").to_dicts()
    count = sizes["open_rejected_rows"]
    if count:
        said = f"{count:,} wait: a correction or a reason is wanted"
        yield Finding(AREA, "rejected rows", "note", said, f"{case.command} rejected")
    else:
        yield Finding(AREA, "rejected rows", "ok", "none wait")


def dashboards(case: Case) -> Iterator[Finding]:
    """Say where the dashboards are served, or whether their port is free."""
    served = served_at(case)
    if served is not None:
        yield Finding(AREA, "dashboards", "ok", f"served at {served}")
        return
    port = case.settings.dashboard_port if case.settings else 0
    if port and not making.is_free(port):
        yield Finding(
            AREA, "dashboards", "warning",
            f"not served, and another program listens on port {port}",
            f"{case.command} dashboards --port {making.free_port({port})}",
        )  # fmt: skip
    elif port:
        yield Finding(AREA, "dashboards", "ok", f"not served; port {port} is free")


def served_at(case: Case) -> str | None:
    """Return the address of the dashboards, None while nobody serves them."""
    one = running.doing(case.home, "dashboards")
    return None if one is None else str(one.facts.get("url") or f"process {one.pid}")


PROBES: tuple[Probe, ...] = (pipeline, schedule, checks, rejected, dashboards)
