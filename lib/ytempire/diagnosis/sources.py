"""Looks at each source: connected or not, when it answered last, how far it has told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ytempire import clock, parameters
from ytempire.diagnosis import words
from ytempire.diagnosis.finding import Case, Finding, Probe, State
from ytempire.warehouse import queries

AREA = "sources"
SOON = timedelta(days=5)
"""An owner is asked again so long before the consent ends."""


@dataclass(frozen=True)
class Source:
    """What can be expected of a source.

    Attributes
    ----------
    asked_hours
        It is stale when it has not answered for longer; None: asked once, never stale.
    told_days
        Pacific days that it is behind by nature, at most; None: it tells the present.
    connect
        What connects it.
    """

    title: str
    asked_hours: float | None = None
    told_days: int | None = None
    connect: str = ""


OWNERS = "no owner has consented (`ytempire connect`), and YTEMPIRE_OAUTH_FILE"
SOURCES = {
    # Every video is read once a day at least, and a cron job may be two hours late.
    "youtube_data": Source("YouTube's public counters", 26, connect="YTEMPIRE_YOUTUBE_API_KEY"),
    # Told 48 to 72 hours late: on a Thursday, Monday may be the last day told in full.
    "youtube_analytics": Source("YouTube Analytics", 26, 4, OWNERS),
    # A report of a day is made within 48 hours, and covers a Pacific day.
    "youtube_reporting": Source("YouTube reach reports", 26, 4, OWNERS),
    "youtube_basic_reports": Source("YouTube basic reports", 26, 4, OWNERS),
    "internal_db": Source("your production database", 26, connect="YTEMPIRE_FACTORY_DATABASE_URL"),
    "openai_usage": Source("OpenAI's own usage", 26, connect="YTEMPIRE_OPENAI_ADMIN_KEY"),
    "elevenlabs_usage": Source("ElevenLabs' own usage", 26, connect="YTEMPIRE_ELEVENLABS_API_KEY"),
    "studio_export": Source("Studio exports"),
    "snapshots": Source("counter readings from files"),
    "rollup": Source("our roll-ups of them"),
}
"""The sources by the names under which they are kept."""


def each(case: Case) -> Iterator[Finding]:
    """Look at every source that was ever asked, and at those that could be."""
    if case.connection is None:
        return
    rows = queries.run(case.connection, "status/sources").to_dicts()
    known = {row["source"]: row for row in rows}
    now = clock.wall_now()
    for name, source in SOURCES.items():
        row = known.pop(name, None)
        if row is not None:
            yield _found(case, source, row, now)
        elif source.asked_hours is not None and rows:
            yield _never(case, name, source)
    for name, row in known.items():
        yield _found(case, Source(name), row, now)


def _never(case: Case, name: str, source: Source) -> Finding:
    if is_configured(case, name):
        return Finding(
            AREA, source.title, "note", "connected, and not asked yet", f"{case.command} pipeline"
        )
    return Finding(AREA, source.title, "note", f"not connected: {source.connect} is not set")


def _found(case: Case, source: Source, row: dict[str, Any], now: datetime) -> Finding:
    """Judge one source; what is broken goes before what is stale."""
    scopes, note = row["scopes"], row["note"] or "no reason was kept"
    again = f"{case.command} pipeline"
    if row["scopes_failed"]:
        state: State = "problem" if row["scopes_failed"] * 2 >= scopes else "warning"
        said = f"{row['scopes_failed']} of {scopes} failed: {note}"
        return Finding(AREA, source.title, state, said, again)
    if row["scopes_not_connected"] == scopes:
        if is_configured(case, row["source"]):
            note = "connected since the last run, which did without it"
        return Finding(AREA, source.title, "note", note)
    if row["scopes_refused"] == scopes:
        return Finding(AREA, source.title, "warning", f"refused: {note}")
    state, said, mend = _freshness(source, row, now)
    if row["scopes_refused"]:
        said += f"; {row['scopes_refused']} of {scopes} refused: {note}"
        state = "note" if state == "ok" else state
    return Finding(AREA, source.title, state, said, again if mend else None)


def _freshness(source: Source, row: dict[str, Any], now: datetime) -> tuple[State, str, bool]:
    """Return how fresh a source is, in words, and whether asking again would mend it."""
    last, told, hours = row["last_ok_at"], row["complete_date"], source.asked_hours
    said = f"answered {words.age(last, now)}" if last else "connected"
    if hours and last and now - last > timedelta(hours=hours):
        return "warning", f"{said}: stale, {hours:.0f} hours are usual at most", True
    if source.told_days is None or told is None:
        return "ok", said, False
    behind = (clock.pacific_date(now) - told).days
    said += f"; told in full to {told}, {words.days(behind)} ago"
    if behind > source.told_days:
        return "warning", f"{said}: late, {source.told_days} days are usual at most", False
    return "ok", f"{said}, as is usual", False


def is_configured(case: Case, name: str) -> bool:
    """Say whether the settings connect a source, themselves or by simulating the network."""
    given = case.settings
    if given is None:
        return False
    owners = given.oauth_file or _grants(case) or None
    connected = {
        "youtube_data": given.youtube_api_key,
        "youtube_analytics": owners,
        "youtube_reporting": owners,
        "youtube_basic_reports": owners,
        "internal_db": given.factory_database_url,
        "openai_usage": given.openai_admin_key,
        "elevenlabs_usage": given.elevenlabs_api_key,
    }
    if any(connected.values()) or given.google_api_endpoint:
        return connected.get(name) is not None
    return not parameters.network(case.home).channels


def consents(case: Case) -> Iterator[Finding]:
    """Look at the owners' consents that are held: those that are gone, and that end soon."""
    rows = _grants(case)
    if not rows:
        return
    now = clock.wall_now()
    gone = [row["channel_name"] for row in rows if row["is_gone"]]
    soon = [
        row["channel_name"]
        for row in rows
        if not row["is_gone"] and row["ends_at"] and row["ends_at"] - now < SOON
    ]
    said = f"of {len(rows)} channels are held"
    parts = []
    if gone:
        parts.append(f"gone of {', '.join(gone[:3])}")
    if soon:
        parts.append(f"about to end of {', '.join(soon[:3])}")
    state: State = "problem" if len(gone) * 2 >= len(rows) else "warning" if parts else "ok"
    again = f"{case.command} connect" if parts else None
    yield Finding(AREA, "owners' consents", state, "; ".join([said, *parts]), again)


def _grants(case: Case) -> list[dict[str, Any]]:
    if case.connection is None:
        return []
    return queries.run(case.connection, "status/consents").to_dicts()


PROBES: tuple[Probe, ...] = (each, consents)
