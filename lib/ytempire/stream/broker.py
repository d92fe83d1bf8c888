"""How the brokers are reached: librdkafka's configuration, made of the settings."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ytempire.settings import Settings, SettingsRefused

_Client = TypeVar("_Client")
CLIENT = "ytempire"
"""How the brokers' logs name us."""
_LOOPBACK = ("127.", "[::1]", "localhost:")


class BrokerUnavailable(RuntimeError):
    """No broker answers; the message says which were asked and what to look at."""


class ClientConfig(dict[str, Any]):
    """A client's configuration. It holds passwords, so it shows its names only."""

    def __repr__(self) -> str:
        """Return the names."""
        return f"ClientConfig({', '.join(self)})"

    __str__ = __repr__


@dataclass(frozen=True)
class Cluster:
    """What a broker says of itself.

    Attributes
    ----------
    cluster_id
        Its cluster's id; empty where it has none.
    brokers
        How many there are.
    missing
        Those of the asked topics that it does not have.
    """

    cluster_id: str
    brokers: int
    missing: tuple[str, ...]


def client_config(settings: Settings) -> ClientConfig:
    """Return what every client of librdkafka is told, consumer and producer alike.

    Raises
    ------
    SettingsRefused
        If no broker is named, or the settings do not go together.
    """
    servers = settings.kafka_bootstrap_servers
    if servers is None:
        raise SettingsRefused(
            "no broker: set YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS to yours, as host:port,host:port, or "
            "let `ytempire run` simulate a network, which has a broker of its own"
        )
    config = ClientConfig(
        {
            "bootstrap.servers": servers,
            "client.id": CLIENT,
            "security.protocol": settings.kafka_security_protocol,
        }
    )
    config.update(_who_we_are(settings, servers))
    config.update(_certificates(settings))
    return config


def opened(client: Callable[[dict[str, Any]], _Client], config: dict[str, Any]) -> _Client:
    """Return a client of librdkafka, which reads certificates and keys when it is made.

    Raises
    ------
    SettingsRefused
        If librdkafka does not take the configuration.
    """
    from confluent_kafka import KafkaException

    try:
        return client(config)
    except KafkaException as refused:
        raise SettingsRefused(
            f"the Kafka client refuses its settings: {refused.args[0].str()}. Mend the "
            "YTEMPIRE_KAFKA_... setting that it names"
        ) from None


def is_on_this_machine(servers: str) -> bool:
    """Say whether all brokers are on loopback."""
    return all(server.strip().startswith(_LOOPBACK) for server in servers.split(","))


def look(settings: Settings, asked: Collection[str] = (), seconds: float = 5) -> Cluster:
    """Ask the brokers what there is; nothing is made.

    Raises
    ------
    SettingsRefused
        As `client_config` does.
    BrokerUnavailable
        If none answers in time.
    """
    from confluent_kafka import KafkaException
    from confluent_kafka.admin import AdminClient

    said: list[str] = []
    config = client_config(settings) | {
        "error_cb": lambda error: said.append(str(error.str())),
        "log_level": 0,
    }
    client = opened(AdminClient, config)
    try:
        told = client.list_topics(timeout=seconds)
    except KafkaException as error:
        client.poll(0)  # which tells the cause to error_cb
        why = said[0] if said else error.args[0].str()
        raise BrokerUnavailable(unreachable(settings, why)) from None
    missing = tuple(topic for topic in asked if topic not in told.topics)
    return Cluster(told.cluster_id or "", len(told.brokers), missing)


def unreachable(settings: Settings, why: str) -> str:
    """Say that no broker answers, and what to look at."""
    secured = settings.kafka_security_protocol != "PLAINTEXT"
    how = (
        "whether YTEMPIRE_KAFKA_SECURITY_PROTOCOL, user, password and certificates are theirs"
        if secured
        else "whether they want TLS or a password (YTEMPIRE_KAFKA_SECURITY_PROTOCOL)"
    )
    return (
        f"no broker answers at {settings.kafka_bootstrap_servers} ({why}). Look whether they run "
        f"there, and {how}; `ytempire doctor` asks them again"
    )


def _who_we_are(settings: Settings, servers: str) -> dict[str, str]:
    """Return the settings of SASL, or none of them.

    Raises
    ------
    SettingsRefused
        If half of them are set, or a password would be told to all who listen.
    """
    protocol = settings.kafka_security_protocol
    given = {
        "YTEMPIRE_KAFKA_SASL_MECHANISM": settings.kafka_sasl_mechanism,
        "YTEMPIRE_KAFKA_SASL_USERNAME": settings.kafka_sasl_username,
        "YTEMPIRE_KAFKA_SASL_PASSWORD": settings.kafka_sasl_password,
    }
    is_set = [name for name, value in given.items() if value is not None]
    if not protocol.startswith("SASL"):
        if is_set:
            raise SettingsRefused(
                f"{_listed(is_set)} would not be used with "
                f"YTEMPIRE_KAFKA_SECURITY_PROTOCOL={protocol}: set that to SASL_SSL, or unset them"
            )
        return {}
    missing = [name for name in given if name not in is_set]
    if missing:
        raise SettingsRefused(
            f"YTEMPIRE_KAFKA_SECURITY_PROTOCOL={protocol} needs {_listed(missing)}, too: set what "
            "is missing"
        )
    if (
        protocol == "SASL_PLAINTEXT"
        and settings.kafka_sasl_mechanism == "PLAIN"
        and not is_on_this_machine(servers)
    ):
        raise SettingsRefused(
            "PLAIN over SASL_PLAINTEXT tells the password to everybody on the way: set "
            "YTEMPIRE_KAFKA_SECURITY_PROTOCOL=SASL_SSL, or the mechanism to SCRAM-SHA-512"
        )
    assert settings.kafka_sasl_password is not None
    return {
        "sasl.mechanism": str(settings.kafka_sasl_mechanism),
        "sasl.username": str(settings.kafka_sasl_username),
        "sasl.password": settings.kafka_sasl_password.get_secret_value(),
    }


def _certificates(settings: Settings) -> dict[str, str]:
    """Return the settings of TLS, or none of them.

    Raises
    ------
    SettingsRefused
        If they would not be used, lack their other half, or name files that cannot be read.
    """
    files = {
        "ssl.ca.location": settings.kafka_ssl_ca_location,
        "ssl.certificate.location": settings.kafka_ssl_certificate_location,
        "ssl.key.location": settings.kafka_ssl_key_location,
    }
    given = {name: path for name, path in files.items() if path is not None}
    if given and not settings.kafka_security_protocol.endswith("SSL"):
        raise SettingsRefused(
            f"{_listed(map(_variable, given))} would not be used with "
            f"YTEMPIRE_KAFKA_SECURITY_PROTOCOL={settings.kafka_security_protocol}: set that to SSL "
            "or SASL_SSL, or unset them"
        )
    if len(given.keys() & {"ssl.certificate.location", "ssl.key.location"}) == 1:
        raise SettingsRefused(
            "a certificate and its key go together: set YTEMPIRE_KAFKA_SSL_CERTIFICATE_LOCATION "
            "and YTEMPIRE_KAFKA_SSL_KEY_LOCATION, or neither"
        )
    told = {name: _readable(_variable(name), path) for name, path in given.items()}
    if settings.kafka_ssl_key_password is not None:
        if "ssl.key.location" not in told:
            raise SettingsRefused(
                "YTEMPIRE_KAFKA_SSL_KEY_PASSWORD opens no key: unset it, or set "
                "YTEMPIRE_KAFKA_SSL_KEY_LOCATION"
            )
        told["ssl.key.password"] = settings.kafka_ssl_key_password.get_secret_value()
    return told


def _readable(variable: str, path: Path) -> str:
    if not (path.is_file() and os.access(path, os.R_OK)):
        raise SettingsRefused(f"{variable} names {path}, which is no file that can be read")
    return str(path)


def _variable(name: str) -> str:
    return "YTEMPIRE_KAFKA_" + name.replace(".", "_").upper()


def _listed(names: Any) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else str(last)
