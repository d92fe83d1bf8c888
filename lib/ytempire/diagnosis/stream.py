"""Looks at the event stream: who reads it, how far behind, and what waits for somebody."""

from __future__ import annotations

from collections.abc import Iterator

from ytempire import clock
from ytempire.diagnosis import words
from ytempire.diagnosis.finding import Case, Finding, Probe, State
from ytempire.warehouse import queries

AREA = "event stream"
_LATE_SECONDS = 300
_MUCH_LAG = 10_000


def reading(case: Case) -> Iterator[Finding]:
    """Say who reads the stream and how far behind, and count what waits."""
    if case.connection is None:
        return
    now = clock.wall_now()
    found = queries.run(case.connection, "status/stream", at=now).to_dicts()
    begin = f"{case.command} stream"
    if not found:
        is_meant = case.settings is not None and case.settings.kafka_bootstrap_servers is not None
        if is_meant:
            said = "a broker is named, and no event was ever read"
            yield Finding(AREA, "consumers", "warning", said, begin)
        return
    [one] = found
    last = one["last_commit_at"]
    if not one["consumers"]:
        said = f"nobody reads it; last read {words.age(one['sampled_at'], now)}"
        yield Finding(AREA, "consumers", "warning", said, begin)
    elif one["lag"] and (last is None or (now - last).total_seconds() > _LATE_SECONDS):
        ago = "never" if last is None else words.age(last, now)
        said = f"{one['lag']:,} messages wait, and the last was written {ago}"
        yield Finding(AREA, "consumers", "problem", said, f"{case.command} status")
    else:
        behind = "lag not known" if one["lag"] is None else f"{one['lag']:,} messages behind"
        state: State = "note" if (one["lag"] or 0) > _MUCH_LAG else "ok"
        yield Finding(AREA, "consumers", state, f"{one['consumers']} read it, {behind}")
    yield from _left(case, one)


def _left(case: Case, one: dict[str, int]) -> Iterator[Finding]:
    if one["open_dead_letters"]:
        said = f"{one['open_dead_letters']:,} messages could not be believed"
        todo = f"{case.command} events dead-letters list"
        yield Finding(AREA, "dead letters", "note", said, todo)
    if one["events_waiting"]:
        said = f"{one['events_waiting']:,} events wait for channels that are not known here"
        todo = (
            f'{case.command} sql "select waits_for, count(*) from ytempire.stream_events '
            'where waits_for is not null group by 1 order by 2 desc"'
        )
        yield Finding(AREA, "waiting events", "note", said, todo)


PROBES: tuple[Probe, ...] = (reading,)
