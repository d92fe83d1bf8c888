"""Makes many reports beside each other: one that fails stops no other, and a stop loses none."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, Literal

from ytempire import parameters
from ytempire.editions import asking, resuming
from ytempire.editions.asking import FORMATS, KINDS, Asked, Edition
from ytempire.editions.kernels import Kernels
from ytempire.editions.making import Made, Run, make_in, refuse_secrets
from ytempire.parameters import ParameterError
from ytempire.runs import run_log
from ytempire.settings import Settings
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

_log = logging.getLogger(__name__)
Kind = Literal["channel", "niche", "tier"]
Says = Callable[[Made], None]
_LOOKS_EVERY_SECONDS = 0.5


def of_the_network(set_name: str | None = None, given: dict[str, Any] | None = None) -> list[Asked]:
    """Return every report, each by its set of that name; one that has none, by its defaults.

    Parameters
    ----------
    set_name
        A named set, as ``daily``.
    given
        Parameters; a report that does not know one is made without it.
    """
    found = []
    for name in asking.names():
        sidecar = parameters.sidecar(f"reports/{name}")
        known = {key: value for key, value in (given or {}).items() if key in sidecar.parameters}
        found.append(Asked(name, known, set_name if set_name in sidecar.sets else None))
    return found


def unheard(set_name: str | None = None, given: dict[str, Any] | None = None) -> list[str]:
    """Tell which of the network's reports lack the set or a parameter, and how they are made.

    Raises
    ------
    ParameterError
        If no report at all has it.
    """
    sidecars = {name: parameters.sidecar(f"reports/{name}") for name in asking.names()}
    told = []
    for kind, one, how in (
        *([("set", set_name, "by their defaults")] if set_name is not None else []),
        *(("parameter", name, "without it") for name in given or {}),
    ):
        lack = [
            name
            for name, sidecar in sidecars.items()
            if one not in (sidecar.sets if kind == "set" else sidecar.parameters)
        ]
        if len(lack) == len(sidecars):
            raise ParameterError(
                f"no report has a {kind} {one!r}: `ytempire report --list` tells what each has"
            )
        if lack:
            told.append(f"no {kind} {one}, and made {how}: {', '.join(lack)}")
    return told


def each(warehouse: Warehouse, asked: Asked, kind: Kind) -> list[Asked]:
    """Return the report once for each channel, niche or tier that the warehouse knows.

    Raises
    ------
    ParameterError
        If the report cannot be of one, or there are none yet.
    """
    if kind not in KINDS:
        raise ParameterError(f"a report is made for each of {', '.join(KINDS)}, not of {kind!r}")
    if kind not in parameters.sidecar(f"reports/{asked.name}").parameters:
        raise ParameterError(
            f"{asked.name} cannot be of one {kind}: it has no such parameter. "
            "`ytempire report --list` tells which reports have"
        )
    with warehouse.transaction("reader") as connection:
        found = queries.run(connection, f"reports/each/{kind}")["value"].to_list()
    if not found:
        raise ParameterError(
            f"no {kind} is known yet: collect or import first, as `ytempire run` does"
        )
    return [Asked(asked.name, asked.given | {kind: value}, asked.set_name) for value in found]


def make(
    settings: Settings,
    warehouse: Warehouse,
    asked: Sequence[Asked],
    *,
    again: bool = False,
    formats: tuple[str, ...] = FORMATS,
    seconds: float | None = None,
    says: Says = lambda made: None,
) -> list[Made]:
    """Make reports beside each other, as many as memory and processors allow.

    What is there already is kept: an edition of the same code, notebook and parameters, made since
    anything became known. Where an earlier call for the same reports was stopped before its end,
    that counts from its beginning: what it made is kept, what failed or is missing is made.

    Parameters
    ----------
    settings, warehouse
        What is read, how much memory and how many at once.
    asked
        The reports; all are checked before the first is begun.
    again
        Keep nothing.
    formats, seconds
        As of `making.make`, of each.
    says
        Told what became of each, when it is over.

    Returns
    -------
    list of Made
        In the order in which they were asked for.

    Raises
    ------
    ParameterError
        If one of them is refused, before anything runs.
    """
    editions = [one.checked() for one in asked]
    for edition in editions:
        refuse_secrets(settings, edition)
    reports = settings.reports_folder
    with resuming.remembered(reports, editions, warehouse, again=again) as batch:
        run = Run(settings, warehouse, formats)
        kept = {} if again else resuming.kept(reports, editions, batch.since, formats)
        for place in sorted(kept):
            says(kept[place])
        missing = [place for place in range(len(editions)) if place not in kept]
        made = dict(kept)
        if missing:
            with run.opened(), _kernels(settings, len(missing)) as kernels:
                for place, one in _made(run, editions, missing, kernels, seconds):
                    made[place] = one
                    says(one)
        batch.is_done = all(one.error is None for one in made.values())
    return [made[place] for place in range(len(editions))]


def _made(
    run: Run,
    editions: Sequence[Edition],
    places: Iterable[int],
    kernels: Kernels,
    seconds: float | None,
) -> Iterator[tuple[int, Made]]:
    """Yield what became of each, as it is over; all end with the one who asks."""
    count = run.settings.reports_at_once or _processors()
    pool = ThreadPoolExecutor(count, thread_name_prefix="report")

    def one(place: int) -> Made:
        try:
            return make_in(run, editions[place], kernels.start, seconds=seconds)
        except Exception as failure:  # of this one: the others go on
            _log.exception("the report %s failed", editions[place].folder)
            told = run_log.without_secrets(f"{type(failure).__name__}: {failure}", run.settings)
            return Made(editions[place], None, None, told)

    waiting: dict[Future[Made], int] = {pool.submit(one, place): place for place in places}
    try:
        while waiting:
            # Not for ever: with polars in the process, a wait without an end hears no Ctrl-C.
            over, _ = wait(waiting, timeout=_LOOKS_EVERY_SECONDS, return_when=FIRST_COMPLETED)
            for future in over:
                yield waiting.pop(future), future.result()
    finally:
        for future in waiting:
            future.cancel()
        kernels.stop()
        pool.shutdown()


def _kernels(settings: Settings, count: int) -> Kernels:
    at_once = min(settings.reports_at_once or _processors(), count)
    return Kernels(settings.report_memory_mib, at_once)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
