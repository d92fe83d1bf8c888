"""The compose file keeps to itself: loopback, pinned images, no secret, names that exist."""

import re

import pytest
import yaml

from ytempire import paths
from ytempire.stream import topics

from .test_readme import known_variables

FILE = paths.parameters() / "deploy" / "docker-compose.yml"
COMPOSE = yaml.safe_load(FILE.read_text())
SERVERS = {name: one for name, one in COMPOSE["services"].items() if one["restart"] != "no"}


def test_the_three_are_there() -> None:
    assert {one["image"].split(":")[0] for one in SERVERS.values()} == {
        "timescale/timescaledb", "apache/kafka", "valkey/valkey"}  # fmt: skip


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_images_are_pinned(name: str) -> None:
    _, _, tag = COMPOSE["services"][name]["image"].partition(":")
    assert re.match(r"\d+\.\d+\.\d+(-|$)", tag), "a tag without a version moves"


@pytest.mark.parametrize("name", SERVERS)
def test_only_this_machine_can_ask(name: str) -> None:
    assert SERVERS[name]["ports"]
    for port in SERVERS[name]["ports"]:
        assert re.fullmatch(r"127\.0\.0\.1:(\d+):\1", port)
    assert "network_mode" not in SERVERS[name]


@pytest.mark.parametrize("name", SERVERS)
def test_each_says_whether_it_is_well(name: str) -> None:
    assert SERVERS[name]["healthcheck"]["test"]


def test_what_is_kept_is_in_volumes() -> None:
    mounted = {
        volume.split(":")[0] for one in SERVERS.values() for volume in one.get("volumes", [])
    }
    assert mounted == set(COMPOSE["volumes"]) == {"postgres", "kafka"}


def test_passwords_come_from_the_environment_and_must_be_there() -> None:
    secret = {
        value
        for one in COMPOSE["services"].values()
        for key, value in one.get("environment", {}).items()
        if re.search("PASSWORD|AUTH", key)
    }
    assert len(secret) == 2
    for value in secret:
        name = re.fullmatch(r"\$\{(\w+):\?set \1 in \.env\}", value)[1]
        assert f"# {name}=" in (paths.project_root() / ".env.example").read_text()


def test_the_topics_are_those_of_the_stream() -> None:
    [script] = COMPOSE["services"]["topics"]["command"]
    made = re.search(r"for topic in (.*); do", script)[1].split()
    assert set(made) == {*topics.CONSUMED, topics.ANALYTICS_UPDATES}
    address = "127.0.0.1:9092"
    assert script.count(f"--bootstrap-server {address}") == 1
    assert COMPOSE["services"]["kafka"]["environment"]["KAFKA_ADVERTISED_LISTENERS"].endswith(
        f"://{address}"
    )


def test_the_settings_it_names_exist_and_reach_it() -> None:
    text = FILE.read_text()
    named = set(re.findall(r"YTEMPIRE_[A-Z_]*[A-Z]", text))
    assert {"YTEMPIRE_DATABASE_URL", "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS"} <= named
    assert named <= known_variables()
    postgres = SERVERS["postgres"]["environment"]
    address = f"{postgres['POSTGRES_USER']}:<POSTGRES_PASSWORD>@127.0.0.1:5432/"
    assert address + postgres["POSTGRES_DB"] in text
    assert "parameters/deploy/docker-compose.yml" in text
