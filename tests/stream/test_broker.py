"""The client's configuration: settings that do not go together are refused, secrets never shown."""

import subprocess
from pathlib import Path

import pytest
from confluent_kafka import Producer
from tests.stream.mock_broker import at, mock_broker

from ytempire.settings import Settings, SettingsRefused
from ytempire.stream import broker
from ytempire.stream.broker import client_config

SASL = {
    "kafka_security_protocol": "SASL_SSL",
    "kafka_sasl_mechanism": "SCRAM-SHA-512",
    "kafka_sasl_username": "analytics",
    "kafka_sasl_password": "very-secret",
}
_MAKE_CERTIFICATE = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=us"]


def test_no_broker_says_what_to_set() -> None:
    with pytest.raises(SettingsRefused, match="YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS"):
        client_config(Settings())


@pytest.mark.parametrize("servers", ["kafka", "kafka:9092,", "http://kafka:9092", "u:p@h:1"])
def test_an_address_is_host_and_port(servers: str) -> None:
    with pytest.raises(ValueError, match="kafka_bootstrap_servers"):
        at(servers)


@pytest.mark.parametrize("servers", ["a:1", "a.example:9092, b.example:9093", "[::1]:9092"])
def test_addresses_that_are(servers: str) -> None:
    assert client_config(at(servers))["bootstrap.servers"] == servers


def test_a_password_does_not_print() -> None:
    config = client_config(at("kafka.example:9093", **SASL))
    assert config["sasl.password"] == "very-secret"
    assert config["sasl.mechanism"] == "SCRAM-SHA-512"
    for shown in (repr(config), str(config), f"{config}", repr(at("kafka:1", **SASL))):
        assert "very-secret" not in shown


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (SASL | {"kafka_security_protocol": "PLAINTEXT"}, "would not be used"),
        (SASL | {"kafka_security_protocol": "SSL"}, "SASL_MECHANISM, YTEMPIRE_KAFKA_SASL_USER"),
        ({"kafka_security_protocol": "SASL_SSL"}, "needs YTEMPIRE_KAFKA_SASL_MECHANISM"),
        (SASL | {"kafka_sasl_password": None}, "needs YTEMPIRE_KAFKA_SASL_PASSWORD, too"),
        (
            SASL | {"kafka_security_protocol": "SASL_PLAINTEXT", "kafka_sasl_mechanism": "PLAIN"},
            "SCRAM-SHA-512",
        ),
        ({"kafka_ssl_ca_location": "/ca.pem"}, "SSL_CA_LOCATION would not be used"),
        (
            {"kafka_security_protocol": "SSL", "kafka_ssl_key_location": "/k.pem"},
            "go together",
        ),
        (
            {"kafka_security_protocol": "SSL", "kafka_ssl_ca_location": "/no/ca.pem"},
            "no file that can be read",
        ),
        ({"kafka_security_protocol": "SSL", "kafka_ssl_key_password": "x"}, "opens no key"),
    ],
)
def test_settings_that_do_not_go_together(settings: dict, words: str) -> None:
    with pytest.raises(SettingsRefused, match=words) as refused:
        client_config(at("kafka.example:9093", **settings))
    assert "very-secret" not in str(refused.value)


def test_a_plain_password_may_be_told_on_this_machine() -> None:
    plain = SASL | {"kafka_security_protocol": "SASL_PLAINTEXT", "kafka_sasl_mechanism": "PLAIN"}
    assert client_config(at("localhost:9092,127.0.0.1:9093", **plain))["sasl.mechanism"] == "PLAIN"
    with pytest.raises(SettingsRefused):
        client_config(at("127.0.0.1:9092,kafka.example:9092", **plain))


def test_the_client_takes_what_is_made(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [*_MAKE_CERTIFICATE, "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    settings = at(
        "127.0.0.1:1", **SASL, kafka_ssl_ca_location=certificate,
        kafka_ssl_certificate_location=certificate, kafka_ssl_key_location=key,
    )  # fmt: skip
    assert broker.opened(Producer, client_config(settings) | {"log_level": 0}) is not None
    certificate.write_text("no certificate")
    with pytest.raises(SettingsRefused, match=r"ssl\.ca\.location"):
        broker.opened(Producer, client_config(settings) | {"log_level": 0})


def test_what_a_broker_says_of_itself() -> None:
    with mock_broker(("video-events",)) as address:
        found = broker.look(at(address), ["video-events", "cost-events"])
    assert found.brokers == 1
    assert found.cluster_id.startswith("mockCluster")
    assert found.missing == ("cost-events",)


def test_a_broker_that_is_not_there() -> None:
    with pytest.raises(broker.BrokerUnavailable, match=r"127\.0\.0\.1:1 \(.*refused.*\)\. Look"):
        broker.look(at("127.0.0.1:1"), seconds=1)
