"""The stream beside the dashboards: where there are brokers, and their settings looked at first."""

import json
import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.command import ytempire

from ytempire import parameters
from ytempire.cli import children, scheduler, simulated, streaming, watched
from ytempire.homes import running
from ytempire.settings import Settings, load

SERVERS = "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS"
TOLD = {
    "endpoint": "http://127.0.0.1:1", "api_key": "k", "oauth_file": "/o", "client_file": "/c",
    "vendor_keys": {"openai": "a", "elevenlabs": "b"}, "clock_url": "http://127.0.0.1:1/clock",
    "end": "2026-11-20T12:00:00+00:00", "kafka_bootstrap_servers": "127.0.0.1:7",
}  # fmt: skip


def test_without_brokers_there_is_none_and_that_is_said_once(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    with streaming.beside(Settings(home=tmp_path)):
        pass
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert SERVERS in said
    assert not (tmp_path / "logs").exists()


def test_with_brokers_it_is_the_verb_stream_until_the_block_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    started = []

    def start(command: list[str], log: Path, environment: object) -> subprocess.Popen[bytes]:
        started.append(command)
        log.parent.mkdir()
        log.touch()
        return subprocess.Popen(["sleep", "60"])

    monkeypatch.setattr(children, "start", start)
    settings = Settings(home=tmp_path, kafka_bootstrap_servers="127.0.0.1:7")
    with streaming.beside(settings):
        [command] = started
        assert Path(command[0]).name == "ytempire"
        assert command[1:] == ["stream", "--parent", str(os.getpid())]
    assert f"its log: {tmp_path}/logs/stream.log" in capsys.readouterr().out


@pytest.mark.parametrize("verb", [scheduler.VERB, streaming.VERB])
def test_what_is_said_names_the_log_and_what_to_type(verb: watched.Verb) -> None:
    assert "/x.log" in verb.begins.format(log="/x.log")
    assert verb.gives_up.endswith(f": ytempire {verb.verb}")


def test_brokers_are_looked_at_before_anything_is_started(home: Path) -> None:
    variables = {SERVERS: "kafka.example:9093", "YTEMPIRE_KAFKA_SECURITY_PROTOCOL": "SASL_SSL"}
    refused = ytempire(home, "run", **variables)
    assert refused.returncode == 2
    assert "needs YTEMPIRE_KAFKA_SASL_MECHANISM" in refused.stderr
    assert not (home / "postgres").exists()


def test_a_simulated_network_s_broker_takes_the_place_of_yours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "simulator").mkdir()
    (tmp_path / "simulator" / "simulator.json").write_text(json.dumps(TOLD))
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    monkeypatch.setenv("YTEMPIRE_KAFKA_SASL_PASSWORD", "of-yours")
    monkeypatch.setenv("YTEMPIRE_KAFKA_GROUP", "mine")
    with simulated.seen(tmp_path) as ready:
        assert ready.kafka_bootstrap_servers == "127.0.0.1:7"
        assert ready.kafka_sasl_password is None
        assert ready.kafka_group == "mine"
        assert os.environ[SERVERS] == "127.0.0.1:7", "processes that are started see it"
    assert load().kafka_bootstrap_servers is None
    assert load().kafka_sasl_password is not None


def test_brokers_on_this_machine_are_told_to_the_simulator() -> None:
    size = parameters.network(Path("/nowhere")).simulated
    at = datetime(2026, 11, 20, tzinfo=UTC)
    assert simulated.arguments(size, None, None, at, "127.0.0.1:9092")["kafka"] == "127.0.0.1:9092"
    assert "kafka" not in simulated.arguments(size, None, None, at, None)


def test_nothing_runs_is_no_simulated_network(tmp_path: Path) -> None:
    from ytempire.cli import network

    settings = Settings(home=tmp_path)
    with network.within_reach(settings) as ready:
        assert ready is settings
    assert running.now(tmp_path) == []
