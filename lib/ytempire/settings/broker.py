"""The settings of the Kafka broker, by librdkafka's names for them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings

_ADDRESS = r"(\[[0-9a-fA-F:.]+\]|[^\s,:/@]+):[0-9]{1,5}"


class BrokerSettings(BaseSettings):
    """Where the events come from, and who we are there.

    `ytempire.stream.broker.client_config` makes a client's configuration of them, and refuses
    those that do not go together.
    """

    kafka_bootstrap_servers: str | None = Field(
        default=None, pattern=rf"^{_ADDRESS}( *, *{_ADDRESS})*$"
    )
    """Brokers of the event stream, as ``host:port,host:port``; without them a simulated network
    runs its own."""
    kafka_security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = "PLAINTEXT"
    """How the brokers are spoken to."""
    kafka_sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] | None = None
    """How we say who we are, with ``SASL_...``."""
    kafka_sasl_username: str | None = None
    """User at the brokers."""
    kafka_sasl_password: SecretStr | None = None
    """The user's password."""
    kafka_ssl_ca_location: Path | None = None
    """PEM file of the authority that signed the brokers' certificates; without it the system's."""
    kafka_ssl_certificate_location: Path | None = None
    """PEM file of our certificate, where the brokers ask for one."""
    kafka_ssl_key_location: Path | None = None
    """PEM file of its key."""
    kafka_ssl_key_password: SecretStr | None = None
    """The key's passphrase."""
    kafka_group: str = Field(default="ytempire-analytics", min_length=1, max_length=249)
    """Consumer group; two warehouses that read the same brokers need two."""
