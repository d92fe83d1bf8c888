"""Where the dashboards are served, and what they share."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings


class ServingSettings(BaseSettings):
    """What the environment says of the server of dashboards."""

    dashboard_host: str = "127.0.0.1"
    """IP address that the dashboards listen at; other than of this machine alone, users must be."""
    dashboard_port: int = Field(default=8866, ge=1, le=65535)
    """Port of the dashboards."""
    dashboard_url: str | None = None
    """Address at which a reverse proxy with TLS offers the dashboards,
    ``https://dashboards.example/``: then users must be, cookies are Secure, and the proxy is
    believed who asks."""
    redis_url: SecretStr | None = None
    """Where the dashboards' answers are kept for all processes, ``redis://host:6379/0``; without it
    each process keeps its own."""

    @property
    def is_served_here_alone(self) -> bool:
        """Say whether only this machine reaches the dashboards."""
        return self.dashboard_url is None and ip_address(self.dashboard_host).is_loopback

    @field_validator("dashboard_host")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        name = "127.0.0.1" if value == "localhost" else value
        try:
            ip_address(name)
        except ValueError as error:
            raise ValueError(f"{value} is no IP address, as 127.0.0.1 or 0.0.0.0") from error
        return name

    @field_validator("dashboard_url")
    @classmethod
    def _is_a_safe_root(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme != "https" or not parts.hostname or parts.path not in {"", "/"}:
            raise ValueError(
                f"{value} is not https://NAME/: a proxy with TLS offers it, at its root"
            )
        return f"https://{parts.netloc}/"
