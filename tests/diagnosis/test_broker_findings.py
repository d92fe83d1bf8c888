"""The event stream: brokers that answer, lack topics, are away, or are not named."""

import json
from pathlib import Path

import pytest
from tests.stream.mock_broker import mock_broker

from ytempire.diagnosis import brokers
from ytempire.diagnosis.examination import examine
from ytempire.homes import running
from ytempire.stream.topics import ANALYTICS_UPDATES, CONSUMED

from .conftest import found, one
from .test_settings_findings import name_a_channel

SERVERS = "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS"


def stream(project: Path):
    return one("sources", "event stream")


def test_brokers_that_answer(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with mock_broker((*CONSUMED, ANALYTICS_UPDATES)) as address:
        monkeypatch.setenv(SERVERS, address)
        said = stream(project)
    assert (said.state, said.next) == ("ok", None)
    assert said.sentence.startswith(f"1 broker answers at {address} (cluster mockCluster")


def test_topics_that_are_missing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with mock_broker(("video-events", "cost-events")) as address:
        monkeypatch.setenv(SERVERS, address)
        said = stream(project)
    assert said.state == "warning"
    assert "without the topics api-events, analytics-updates" in said.sentence


def test_brokers_that_are_away(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brokers, "_SECONDS", 1.0)
    monkeypatch.setenv(SERVERS, "127.0.0.1:1")
    said = stream(project)
    assert said.state == "problem"
    assert "no broker answers at 127.0.0.1:1" in said.sentence


def test_settings_that_do_not_go_together(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SERVERS, "kafka.example:9093")
    monkeypatch.setenv("YTEMPIRE_KAFKA_SASL_PASSWORD", "hush")
    said = stream(project)
    assert said.state == "problem"
    assert "SASL_PASSWORD would not be used" in said.sentence
    assert "hush" not in repr(said)
    assert said.next == f"${{EDITOR:-vi}} {project / '.env'}"


def test_no_brokers_with_and_without_channels(project: Path) -> None:
    assert found(examine(), "sources", "event stream") == []
    name_a_channel(project)
    told = stream(project)
    assert (told.state, told.sentence) == ("note", f"not connected: {SERVERS} is not set")


def test_the_broker_of_the_simulated_network_that_runs(project: Path) -> None:
    home = project / ".data"
    (home / "simulator").mkdir(parents=True)
    with mock_broker() as address, running.announced(home, "network", "run"):
        assert found(examine(), "sources", "event stream") == [], "it is about to begin"
        told = {"kafka_bootstrap_servers": address}
        (home / "simulator" / "simulator.json").write_text(json.dumps(told))
        assert f"answers at {address}" in stream(project).sentence
