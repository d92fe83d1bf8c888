"""Looks at the event stream's brokers: do they answer, are the topics there."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator

from ytempire import parameters, paths
from ytempire.diagnosis.finding import Case, Finding, Probe
from ytempire.homes import running
from ytempire.settings import ENV_FILE, Settings, SettingsRefused

AREA = "sources"
NAME = "event stream"
_SECONDS = 5.0


def stream(case: Case) -> Iterator[Finding]:
    """Ask the brokers what they have; nothing is read or made there."""
    if case.settings is None:
        return
    given = _in_reach(case, case.settings)
    if given.kafka_bootstrap_servers is None:
        if parameters.network(case.home).channels:  # a simulated network brings its own
            said = "not connected: YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS is not set"
            yield Finding(AREA, NAME, "note", said)
        return
    from ytempire.stream import broker, topics

    asked = (*topics.CONSUMED, topics.ANALYTICS_UPDATES)
    try:
        found = broker.look(given, asked, _SECONDS)
    except SettingsRefused as refused:
        edit = f"${{EDITOR:-vi}} {shlex.quote(str(paths.project_root() / ENV_FILE))}"
        yield Finding(AREA, NAME, "problem", str(refused), edit)
        return
    except broker.BrokerUnavailable as error:
        yield Finding(AREA, NAME, "problem", str(error))
        return
    answers = "1 broker answers" if found.brokers == 1 else f"{found.brokers} brokers answer"
    said = f"{answers} at {given.kafka_bootstrap_servers} (cluster {found.cluster_id or '-'})"
    if found.missing:
        yield Finding(
            AREA, NAME, "warning",
            f"{said}, without the topics {', '.join(found.missing)}: make them there, or let the "
            "first message make them (auto.create.topics.enable)",
        )  # fmt: skip
    else:
        yield Finding(AREA, NAME, "ok", f"{said}, with all topics")


def _in_reach(case: Case, given: Settings) -> Settings:
    """Return settings that name the simulated network's broker while one runs in this home."""
    if given.google_api_endpoint or running.doing(case.home, "network") is None:
        return given
    try:
        told = json.loads((case.home / "simulator" / "simulator.json").read_text())
    except (OSError, ValueError):  # it is about to begin, or to end
        return given
    return Settings(home=given.home, kafka_bootstrap_servers=told["kafka_bootstrap_servers"])


PROBES: tuple[Probe, ...] = (stream,)
"""What the stream's brokers are like."""
