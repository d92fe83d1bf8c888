"""The verb that says what runs, what ran, and what is fresh."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ytempire.cli.answer import give, json_option, ytempire_as_typed

if TYPE_CHECKING:
    from ytempire.diagnosis.activity import Activity, Row


@click.command()
@json_option
@click.pass_context
def status(context: click.Context) -> None:
    r"""Say what runs now, what ran last, what is fresh, and how much there is.

    The last pipeline step by step, the last run of every report, the event stream, each source
    with its age.
    Nothing is changed. `ytempire doctor` judges what is seen here.

    \b
    Examples:
      ytempire status
      ytempire -H real status
      ytempire status --json
    """
    from ytempire.diagnosis import activity
    from ytempire.settings import load

    seen = activity.look(load())
    give(
        "\n".join(_text(seen, ytempire_as_typed(context))),
        home={"name": seen.home.name, "folder": seen.home.folder},
        is_made=seen.is_made,
        network=seen.network,
        running=seen.runs,
        pipeline={"outcome": seen.outcome, "steps": seen.steps},
        reports=seen.reports,
        stream=seen.stream,
        schedule={"scheduler": seen.scheduler, "jobs": seen.jobs},
        sources=seen.sources,
        sizes=seen.sizes,
    )


def _text(seen: Activity, command: str) -> list[str]:
    from ytempire.diagnosis import words

    lines = [f"home {seen.home.name}: {seen.home.folder}"]
    if seen.network:
        lines[0] += f", network {seen.network}"
    lines += ["", "running now"]
    for one in seen.runs:
        address = f", {one['url']}" if "url" in one else ""
        lines.append(
            f"  {one['what']}: ytempire {one['verb']}, for {words.span(one['elapsed_seconds'])}"
            f" (process {one['pid']}{address})"
        )
    lines += [] if seen.runs else ["  nothing"]
    if not seen.is_made:
        return [*lines, "", f"There is no warehouse yet. Make one: {command} run"]
    return [
        *lines,
        *_pipeline(seen, command),
        *_reports(seen),
        *_schedule(seen, command),
        *_stream(seen, command),
        *_sources(seen, command),
        *_sizes(seen),
    ]


def _pipeline(seen: Activity, command: str) -> list[str]:
    from ytempire.diagnosis import words

    if not seen.steps:
        return ["", "last pipeline", f"  none has run. Begin: {command} run"]
    began = words.age(seen.steps[0]["began_at"], seen.at)
    lines = ["", f"last pipeline: {seen.outcome}, began {began}"]
    for step in seen.steps:
        name = step["notebook"].partition("/")[2]
        seconds = step["duration_seconds"] or step.get("elapsed_seconds")
        took = "" if seconds is None else f"{seconds:.1f} s"
        lines.append(f"  {step['status']:<8} {name:<26} {took:>8}{_rows(step)}")
        if step["status"] == "failed":
            lines.append(f"           {words.first_line(step['error'] or step['outcome'] or '')}")
    logs = {step["log_path"] for step in seen.steps if step["log_path"]}
    return lines + [f"  log: {_at(seen, log)}" for log in sorted(logs)]


def _rows(step: Row) -> str:
    if step["rows_out"] is None:
        return ""
    rejected = f", {step['rows_rejected']:,} rejected" if step["rows_rejected"] else ""
    return f"  {step['rows_out']:,} rows{rejected}"


def _reports(seen: Activity) -> list[str]:
    from ytempire.diagnosis import words

    lines = ["", "last reports"]
    for report in seen.reports:
        name = report["notebook"].partition("/")[2]
        if report["made_for"]:
            name += f" by {report['made_for']}"
        if report["reports"] > 1:
            name += f", {report['failed']:,} of {report['reports']:,} failed"
        ago = words.age(report["started_at"], seen.at)
        where = _at(seen, report["output_path"]) if report["output_path"] else ""
        lines.append(f"  {report['status']:<8} {name}, {ago}  {where}".rstrip())
    return lines if seen.reports else [*lines, "  none has run"]


def _schedule(seen: Activity, command: str) -> list[str]:
    from ytempire.diagnosis import words

    one = seen.scheduler
    if one is None:
        return ["", "schedule", f"  no scheduler ran yet. Begin: {command} schedule"]
    where = f"process {one['pid']} on {one['host']}"
    if one["is_leading"]:
        seconds = (seen.at - one["taken_at"]).total_seconds()
        lines = ["", f"schedule: run by {where}, for {words.span(seconds)}"]
    else:
        why = one["ended_why"] or "it was killed"
        ended = words.age(one["ended_at"] or one["seen_at"], seen.at)
        lines = ["", f"schedule: nobody runs it; the last was {where}, {ended}: {why}"]
    for job in seen.jobs:
        status = job["last_status"] or "-"
        if not job["is_enabled"]:
            status, ago = "-", f"waits for {job['waits_for']}" if job["waits_for"] else "off"
        elif job["last_started_at"] is None:
            ago = "has not run yet"
        else:
            ago = words.age(job["last_started_at"], seen.at)
        lines.append(f"  {status:<9} {job['job']:<28} {ago}")
        if status in {"failed", "timed_out"}:
            lines.append(f"            {words.first_line(job['last_said'] or '')}")
    return lines


def _stream(seen: Activity, command: str) -> list[str]:
    from ytempire.diagnosis import words

    one = seen.stream
    if one is None:
        return ["", "event stream", f"  no event was ever read. Begin: {command} stream"]
    waiting = f", {one['events_waiting']:,} events wait" if one["events_waiting"] else ""
    dead = f", {one['open_dead_letters']:,} dead letters open" if one["open_dead_letters"] else ""
    if not one["consumers"]:
        ended = words.age(one["sampled_at"], seen.at)
        return ["", f"event stream: nobody reads it; last read {ended}{dead}{waiting}"]
    lag = "lag not known" if one["lag"] is None else f"{one['lag']:,} messages behind"
    rate = one["messages_per_second"] or 0
    line = f"event stream: {lag}, {rate:,.1f} messages/s{dead}{waiting}"
    if one["last_commit_at"] is not None:
        line += f", last written {words.age(one['last_commit_at'], seen.at)}"
    return ["", line]


def _sources(seen: Activity, command: str) -> list[str]:
    from ytempire.diagnosis import words

    lines = ["", "fresh"]
    width = max((len(source["title"]) for source in seen.sources), default=0)
    for source in seen.sources:
        if source["scopes_not_connected"] == source["scopes"]:
            said = "not connected"
        elif source["last_ok_at"] is None:
            said = "has not answered yet"
        else:
            said = f"answered {words.age(source['last_ok_at'], seen.at)}"
        if source["complete_date"] is not None:
            said += f", told in full to {source['complete_date']}"
        lines.append(f"  {source['title']:<{width}}  {said}")
    if not seen.sources:
        lines.append(f"  no source has been asked. Begin: {command} run")
    newest, day = seen.sizes["newest_reading_at"], seen.sizes["latest_complete_revenue_date"]
    if newest is not None:
        lines.append(f"  newest reading: {words.age(newest, seen.at)}")
    lines.append(f"  latest complete revenue day: {day or 'none yet'}")
    return lines


def _sizes(seen: Activity) -> list[str]:
    held = seen.sizes
    about = "about " if held["readings_are_estimated"] else ""
    return [
        "",
        f"{held['channels']:,} channels, {held['videos']:,} videos, {about}{held['readings']:,} "
        f"readings, {held['open_rejected_rows']:,} rejected rows open",
    ]


def _at(seen: Activity, place: str) -> Path:
    """Return a path of a record: those of pipelines count from the home."""
    return seen.home.folder / place
