"""The scheduler beside the dashboards: a process that `ytempire run` starts, watches and ends."""

from __future__ import annotations

from contextlib import AbstractContextManager

from ytempire.cli import watched
from ytempire.settings import Settings

VERB = watched.Verb(
    name="scheduler",
    verb="schedule",
    begins="the schedule runs beside them: ytempire schedule --next; its log: {log}",
    gives_up="no job runs any more: ytempire schedule",
    ends_within_seconds=25.0,  # longer than the grace that the scheduler gives its own runs
)


def check(settings: Settings) -> None:
    """Refuse a schedule that is wrong, before anything is started.

    Raises
    ------
    ytempire.parameters.ParameterError
        Naming the job and what is wrong with it.
    """
    from ytempire.scheduling import schedule

    schedule.read(settings.home)


def beside(settings: Settings) -> AbstractContextManager[None]:
    """Run the scheduler as long as the block; one that ends by itself is started again."""
    return watched.beside(VERB, settings.home / "logs" / "schedule.log")
