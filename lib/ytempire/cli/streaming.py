"""The stream's consumer beside the dashboards: a process that `ytempire run` starts and ends."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from ytempire.cli import watched
from ytempire.cli.answer import say
from ytempire.settings import Settings

VERB = watched.Verb(
    name="event stream",
    verb="stream",
    begins="the event stream is read beside them: its log: {log}",
    gives_up="no event is read any more: ytempire stream",
    ends_within_seconds=15.0,
)


def check(settings: Settings) -> None:
    """Refuse settings of brokers that do not go together, before anything is started.

    Raises
    ------
    SettingsRefused
        Saying which, and what to set instead.
    """
    if settings.kafka_bootstrap_servers is not None:
        from ytempire.stream.broker import client_config

        client_config(settings)


def beside(settings: Settings) -> AbstractContextManager[None]:
    """Read the stream as long as the block; without brokers there is none, and that is said."""
    if settings.kafka_bootstrap_servers is None:
        say(
            "no event stream: YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS names no brokers of yours. What the "
            "events tell is read from the production database when its jobs run"
        )
        return nullcontext()
    return watched.beside(VERB, settings.home / "logs" / "stream.log")
