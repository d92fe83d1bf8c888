"""Looks at everything, whatever goes wrong on the way, and says what to type next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from ytempire import paths
from ytempire.diagnosis import (
    brokers,
    dashboards,
    environment,
    factory,
    home,
    lake,
    runs,
    settings,
    sources,
    stream,
    warehouse,
    words,
)
from ytempire.diagnosis.finding import SEVERITY, Case, Finding, Probe
from ytempire.settings import chosen_home, load


@dataclass(frozen=True)
class Examination:
    """What was found, area by area, and the next command to type."""

    case: Case
    findings: list[Finding]
    next: str

    @property
    def is_healthy(self) -> bool:
        """Say whether there is no problem; warnings do not count."""
        return all(finding.state != "problem" for finding in self.findings)


def examine(command: str = "ytempire") -> Examination:
    """Look at the installation and the home; nothing is changed, and nothing is raised."""
    case, unsure = _case(command)
    findings = list(_asked(environment.AREA, environment.PROBES, case)) + unsure
    for area, probes in (
        (home.AREA, home.PROBES),
        (settings.AREA, settings.PROBES),
    ):
        findings += _asked(area, probes, case)
    with ExitStack() as held:
        reach: Probe = lambda this: warehouse.reach(this, held)  # noqa: E731
        findings += _asked(warehouse.AREA, [reach], case)
        if case.connection is not None:
            findings += _asked(warehouse.AREA, warehouse.PROBES, case)
            findings += _asked(lake.AREA, lake.PROBES, case)
        findings += _asked(sources.AREA, sources.PROBES, case)
        findings += _asked(factory.AREA, factory.PROBES, case)
        findings += _asked(brokers.AREA, brokers.PROBES, case)
        findings += _asked(stream.AREA, stream.PROBES, case)
        findings += _asked(dashboards.AREA, dashboards.PROBES, case)
        findings += _asked(runs.AREA, runs.PROBES, case)
        return Examination(case, findings, _next(case, findings))


def _case(command: str) -> tuple[Case, list[Finding]]:
    """Return what to look at; wrong settings are told by their own probe."""
    try:
        given = load()
    except Exception:
        given = None
    try:
        return Case(given.home if given else chosen_home(), given, command), []
    except Exception as error:
        said = f"it cannot be told which one is asked for: {words.first_line(error)}"
        unsure = Finding(home.AREA, "folder", "warning", f"{said}. The default one is looked at")
    try:
        place = paths.default_home()
    except OSError:  # no checkout: the probes say so
        place = Path.cwd() / ".data"
    return Case(place, None, command), [unsure]


def _asked(area: str, probes: Iterable[Probe], case: Case) -> Iterator[Finding]:
    """Ask each probe; one that breaks is a finding, too."""
    for probe in probes:
        try:
            yield from probe(case)
        except Exception as error:
            name = getattr(probe, "__name__", "").strip("<>_") or area
            said = f"could not be looked at: {type(error).__name__}: {words.first_line(error)}"
            yield Finding(area, name, "problem", said)


def _next(case: Case, findings: list[Finding]) -> str:
    """Return what mends the worst, else what a user does next."""
    for state in SEVERITY[:2]:
        for finding in findings:
            if finding.state == state and finding.next:
                return finding.next
    unused = f"{case.command} run"
    if any(finding.next == unused for finding in findings):
        return unused
    if runs.served_at(case) is None:
        return f"{case.command} dashboards"
    return f"{case.command} report"
