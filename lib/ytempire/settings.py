"""The environment, read once into one frozen, typed object.

Every variable starts with ``YTEMPIRE_``; ``.env.example`` lists them with their meaning.
Secrets are ``SecretStr``: they do not print.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from ytempire import paths


class Settings(BaseSettings):
    """What the environment says."""

    model_config = SettingsConfigDict(
        env_prefix="YTEMPIRE_", env_file=".env", extra="ignore", frozen=True
    )

    home: Path = Field(default_factory=paths.default_home)
    """State folder: embedded database, lake, credentials, run logs."""
    network: Literal["youtube", "simulated"] = "youtube"
    """What the sources reach. Stored in the warehouse, which refuses to mix the two."""

    database_url: SecretStr | None = None
    """Any PostgreSQL >= 16; without it the embedded server under `home` is used."""
    factory_database_url: SecretStr | None = None
    """The company's own production database, read only."""

    youtube_api_key: SecretStr | None = None
    """Key for public data of the YouTube Data API."""
    oauth_file: Path | None = None
    """JSON of Google authorised-user entries by YouTube channel id, for the owner's data."""
    google_api_endpoint: str | None = None
    """Base address that replaces Google's for all three APIs."""
    collect_until: datetime | None = None
    """Keep collecting until this instant; without it one round is made."""

    reports: Path | None = None
    """Where reports are left; see `reports_folder`."""

    dashboard_port: int = 8866
    """Port of the dashboards on 127.0.0.1."""

    @property
    def reports_folder(self) -> Path:
        """Return where reports go: the project's reports/, or the home's where that is another.

        So two warehouses never overwrite each other's reports.
        """
        if self.reports is not None:
            return self.reports.expanduser().resolve()
        own = self.home != paths.default_home().resolve()
        return self.home / "reports" if own else paths.reports()

    @field_validator("*", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: object, info: object) -> object:
        """Treat ``YTEMPIRE_X=`` as not set, as ``.env`` files write it."""
        if value == "":
            name = getattr(info, "field_name", "")
            return cls.model_fields[name].get_default(call_default_factory=True)
        return value

    @field_validator("home")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().resolve()

    @field_validator("collect_until")
    @classmethod
    def _aware(cls, value: datetime | None) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("YTEMPIRE_COLLECT_UNTIL needs a time zone, as in 2026-11-22T18:00:00Z")
        return value


def load() -> Settings:
    """Read the environment now.

    Raises
    ------
    pydantic.ValidationError
        If a variable is ill-typed; the message names it.
    """
    return Settings()
