"""Events are sent by hand: all are looked at before the first is sent, and it is told where."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.command import YTEMPIRE, environment, ytempire
from tests.stream.examples import told
from tests.stream.mock_broker import mock_broker
from tests.stream.mock_broker import told as arrived

from ytempire import paths
from ytempire.homes import running
from ytempire.stream.events import MODELS

SERVERS = "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS"


@pytest.fixture
def broker() -> Iterator[str]:
    with mock_broker() as address:
        yield address


def test_types_and_schemas_are_told(home: Path) -> None:
    listed = json.loads(ytempire(home, "events", "types", "--json").stdout)
    assert {one["type"] for one in listed["types"]} == set(MODELS)
    shown = json.loads(ytempire(home, "events", "schema", "video_published").stdout)
    assert shown["properties"]["event_type"]["const"] == "video_published"
    done = ytempire(home, "events", "schema", "--out", str(home / "schemas"))
    assert done.returncode == 0, done.stderr
    # And the product's own word, for those who read it.
    written = {file.stem for file in (home / "schemas").glob("*.json")}
    assert written == {*MODELS, "analytics_updated"}
    assert json.loads((home / "schemas" / "video_published.json").read_text()) == shown


def test_one_event_is_sent_with_what_every_event_needs(home: Path, broker: str) -> None:
    lines = json.dumps([told("cost_calculated")["lines"][0]])
    done = ytempire(
        home, "events", "send", "cost_calculated", "--channel-id=UCx", "--total-cost", "0.165",
        "--lines", lines, "--video-id", "2c2c3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f", "--json",
        **{SERVERS: broker},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["sent"] == {"cost-events": 1}
    [(topic, event)] = arrived(broker)
    assert (topic, event["total_cost"], len(event["lines"])) == ("cost-events", 0.165, 1)
    assert [event["event_id"]] == said["event_ids"]
    assert event["occurred_at"]


def test_a_file_is_sent_as_it_is(home: Path, broker: str, tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    file.write_text("\n\n".join(json.dumps(told(kind)) for kind in MODELS) + "\n")
    done = ytempire(home, "events", "send", "--file", str(file), **{SERVERS: broker})
    assert done.returncode == 0, done.stderr
    assert "5 to video-events" in done.stdout
    assert broker in done.stdout
    assert len(arrived(broker)) == len(MODELS)
    sent = subprocess.run(
        [str(YTEMPIRE), "events", "send", "--file", "-"],
        env=environment(home, **{SERVERS: broker}), cwd=paths.project_root(), timeout=60,
        input=json.dumps(told("video_published")).encode(), check=True, capture_output=True,
    )  # fmt: skip
    assert b"1 to video-events" in sent.stdout


def test_nothing_of_a_file_is_sent_that_has_a_bad_line(
    home: Path, broker: str, tmp_path: Path
) -> None:
    file = tmp_path / "events.jsonl"
    lines = [told("video_published"), told("api_quota_update", remaining=-1), ["no event"]]
    file.write_text("\n".join(map(json.dumps, lines)))
    done = ytempire(home, "events", "send", "--file", str(file), **{SERVERS: broker})
    assert done.returncode == 2
    assert "nothing was sent: 2 of 3 lines are no events" in done.stderr
    assert "line 2: remaining:" in done.stderr
    assert "line 3:" in done.stderr
    assert arrived(broker) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["video_publishd"], "Did you mean video_published?"),
        (["api_quota_update", "--remaning", "1"], "Did you mean --remaining?"),
        (["api_quota_update", "--schema-version", "1"], "has no field 'schema_version'"),
        (["api_quota_update", "--project"], "--project needs a value"),
        (["api_quota_update", "project", "p"], "'project' is no field"),
        (["api_quota_update", "--remaining", "many"], "--remaining is 'many', which is no number"),
        (["api_quota_update", "--remaining", "1"], "project: Field required"),
        ([], "name a TYPE"),
        (["api_quota_update", "--file", "x"], "name a TYPE"),
        (["--file", "nowhere.jsonl"], "nowhere.jsonl cannot be read"),
        (["--file", "/dev/null"], "there is no event in /dev/null"),
        (["api_quota_update", "--project", "p", "--remaining", "1"], SERVERS),
    ],
)
def test_what_cannot_be_sent_is_said(home: Path, arguments: list[str], words: str) -> None:
    done = ytempire(home, "events", "send", *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_brokers_of_the_simulated_network_that_runs_are_found(home: Path) -> None:
    simulated = home / "simulator"
    simulated.mkdir(parents=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "ytempire.simulator", "--home", str(simulated), "--scale", "0.02"],
        env=environment(home),
    )
    try:
        with running.announced(home, "network", "run"):
            deadline = time.monotonic() + 60
            while not (simulated / "simulator.json").exists() and time.monotonic() < deadline:
                time.sleep(0.1)
            address = json.loads((simulated / "simulator.json").read_text())
            done = ytempire(home, "events", "send", "api_quota_update", "--project", "mine",
                            "--remaining", "7")  # fmt: skip
            assert done.returncode == 0, done.stderr
            found = arrived(address["kafka_bootstrap_servers"], ("api-events",))
            [event] = [event for _, event in found if event["project"] == "mine"]
            assert event["remaining"] == 7
            assert event["occurred_at"][:10] == address["start"][:10], "its clock stands there yet"
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_simulated_events_go_to_no_brokers_of_somebody_else(home: Path) -> None:
    for servers, security in (("kafka.example:9092", ""), ("127.0.0.1:9092", "SSL")):
        refused = ytempire(
            home, "pipeline",
            **{SERVERS: servers, "YTEMPIRE_KAFKA_SECURITY_PROTOCOL": security},
        )  # fmt: skip
        assert refused.returncode == 2
        assert f"names {servers}, but no channel is named" in refused.stderr
