"""What runs, what ran, what is fresh, and how much there is: for `ytempire status`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg

from ytempire import clock
from ytempire.diagnosis.sources import SOURCES
from ytempire.homes import registry, running
from ytempire.settings import Settings
from ytempire.warehouse import cluster, identity, migrations, queries
from ytempire.warehouse.connection import Warehouse

Row = dict[str, Any]


@dataclass
class Activity:
    """What goes on in a home.

    Attributes
    ----------
    runs
        Processes that run now: what, verb, pid, since, facts.
    network
        Whose facts the warehouse holds; None while it holds none.
    steps
        Of the last pipeline, in order: notebook, status, duration_seconds, rows_out, ...; with
        elapsed_seconds for one that runs.
    reports
        The last run of every report.
    scheduler
        Which scheduler runs the jobs, or ran them last; None: none ever did.
    jobs
        Of the schedule, as the scheduler read it: when each is due, how it went last.
    stream
        How the event stream fares; None: no consumer ever read it.
    sources
        By name: when each answered last, how far it has told.
    sizes
        Channels, videos, readings, rejected rows, newest reading, latest complete revenue day;
        empty while there is no warehouse.
    """

    home: registry.Home
    at: datetime
    is_made: bool
    runs: list[Row] = field(default_factory=list)
    network: str | None = None
    steps: list[Row] = field(default_factory=list)
    reports: list[Row] = field(default_factory=list)
    scheduler: Row | None = None
    jobs: list[Row] = field(default_factory=list)
    stream: Row | None = None
    sources: list[Row] = field(default_factory=list)
    sizes: Row = field(default_factory=dict)

    @property
    def outcome(self) -> str | None:
        """Return how the last pipeline stands: ok, failed, running or killed; None: never ran."""
        states = {step["status"] for step in self.steps}
        for worst in ("failed", "killed", "running"):
            if worst in states:
                return worst
        return "ok" if states else None


def look(settings: Settings) -> Activity:
    """Return what goes on in a home; nothing is made or changed.

    Raises
    ------
    ytempire.warehouse.errors.WarehouseError
        If the warehouse is there and cannot be asked, or its schema is another version's.
    """
    now = clock.wall_now()
    seen = Activity(registry.of(settings.home), now, is_made=False, runs=_runs(settings.home, now))
    if cluster.is_wanting(settings):
        return seen
    with Warehouse(settings) as warehouse, warehouse.connect("reader") as connection:
        migrations.require_current(connection)
        seen.is_made = True
        _ask(connection, seen)
    return seen


def _ask(connection: psycopg.Connection, seen: Activity) -> None:
    seen.network = identity.of(connection)
    seen.steps = queries.run(connection, "status/last_pipeline").to_dicts()
    seen.reports = queries.run(connection, "status/last_reports").to_dicts()
    scheduler = queries.run(connection, "status/scheduler").to_dicts()
    seen.scheduler = scheduler[0] if scheduler else None
    seen.jobs = queries.run(connection, "status/scheduled_jobs").to_dicts()
    streams = queries.run(connection, "status/stream", at=seen.at).to_dicts()
    seen.stream = streams[0] if streams else None
    seen.sources = queries.run(connection, "status/sources").to_dicts()
    for source in seen.sources:
        known = SOURCES.get(source["source"])
        source["title"] = known.title if known else source["source"]
    [seen.sizes] = queries.run(connection, "status/sizes").to_dicts()
    began = [one["since"] for one in seen.runs if _runs_steps(one["what"])]
    for step in seen.steps:
        if step["status"] != "running":
            continue
        if not began:
            step["status"] = "killed"
        elif step["started_at"] >= began[0]:  # a simulated past has no duration in our time
            step["elapsed_seconds"] = (seen.at - step["started_at"]).total_seconds()


def _runs_steps(what: str) -> bool:
    """Say whether a process may be running steps of the pipeline."""
    return what in {"collection", "schedule"} or what.startswith("job-")


def _runs(home: Path, now: datetime) -> list[Row]:
    return [
        {
            "what": one.what,
            "verb": one.verb,
            "pid": one.pid,
            "since": one.since,
            "elapsed_seconds": (now - one.since).total_seconds(),
            **one.facts,
        }
        for one in running.now(home)
    ]
