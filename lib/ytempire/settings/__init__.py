"""The environment, read once into one frozen, typed object.

Every variable starts with ``YTEMPIRE_``; ``.env.example`` lists them with their meaning.
A variable of the process goes before the home's ``.env``, and that before the project's; a
relative path in a file counts from the file's folder. Secrets are ``SecretStr``: they do not
print.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from ytempire import paths
from ytempire.settings.broker import BrokerSettings
from ytempire.settings.files import ENV_FILE, EnvFile, SettingsRefused
from ytempire.settings.rephrasing import RephrasingSettings
from ytempire.settings.reporting import ReportSettings
from ytempire.settings.serving import ServingSettings

__all__ = [
    "DEFAULT_PROJECT",
    "ENV_FILE",
    "KEYS_TO_SOURCES",
    "SEVERAL_PROJECTS",
    "Settings",
    "SettingsRefused",
    "chosen_home",
    "load",
]

DEFAULT_PROJECT = "default"
"""Name of the project of ``YTEMPIRE_YOUTUBE_API_KEY``."""
SEVERAL_PROJECTS = (
    "Google forbids to split one application's quota over several projects, and suspends those "
    "that do: ask for an extension of one project instead"
)
"""Said wherever several projects are configured."""
KEYS_TO_SOURCES = (
    "youtube_api_key",
    "youtube_api_keys",
    "oauth_file",
    "oauth_client_file",
    "token_key",
    "factory_database_url",
    "openai_admin_key",
    "elevenlabs_api_key",
    "kafka_sasl_password",
    "kafka_ssl_key_password",
    "llm_api_key",
)
"""Settings that open a source: whoever only reads the warehouse is not told them."""


class Settings(BrokerSettings, RephrasingSettings, ReportSettings, ServingSettings):
    """What the environment says."""

    model_config = SettingsConfigDict(env_prefix="YTEMPIRE_", extra="ignore", frozen=True)
    # Not env_file, which counts from the folder that a command happens to be typed in.
    project_file: ClassVar[str | None] = ENV_FILE
    """Name of the project's file; None: it is not read."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Put the home's file between the process and the project's file."""
        project = EnvFile(
            settings_cls, getattr(dotenv_settings, "env_file", None) or _project_file()
        )
        home = (project() | env_settings() | init_settings()).get("home") or paths.default_home()
        own = EnvFile(settings_cls, Path(home).expanduser().resolve() / ENV_FILE)
        if own.env_file == project.env_file:  # the project's own folder was named as the home
            return init_settings, env_settings, project
        if "home" in own():
            raise SettingsRefused(
                f"{own.env_file} sets YTEMPIRE_HOME, but it lies in a home already: remove the line"
            )
        return init_settings, env_settings, own, project

    home: Path = Field(default_factory=paths.default_home)
    """State folder: embedded database, lake, credentials, run logs."""
    network: Literal["youtube", "simulated"] = "youtube"
    """What the sources reach. Stored in the warehouse, which refuses to mix the two."""

    database_url: SecretStr | None = None
    """Any PostgreSQL >= 16; without it the embedded server under `home` is used."""
    factory_database_url: SecretStr | None = None
    """The company's own production database, read only."""

    youtube_api_key: SecretStr | None = None
    """Key for public data of the YouTube Data API: of the project named ``default``."""
    youtube_api_keys: SecretStr | None = None
    """Keys of more projects, as ``name=KEY,name=KEY``: see `projects`."""
    oauth_file: Path | None = None
    """JSON of Google authorised-user entries by YouTube channel id, for the owner's data.
    A consent that `ytempire connect` has stored goes before the file's."""
    oauth_client_file: Path | None = None
    """JSON of the OAuth client, as Google gives it for a desktop app: `ytempire connect` asks the
    owners' consent with it."""
    token_key: SecretStr | None = None
    """Keys of the refresh tokens at rest, with commas between them: the first encrypts, all
    decrypt."""
    google_api_endpoint: str | None = None
    """Base address that replaces Google's for all three APIs."""
    openai_admin_key: SecretStr | None = None
    """Admin key of the OpenAI organisation, for its usage and costs."""
    openai_endpoint: str = "https://api.openai.com"
    """Base address of OpenAI's usage and costs."""
    elevenlabs_api_key: SecretStr | None = None
    """Key of ElevenLabs, for its usage."""
    elevenlabs_endpoint: str = "https://api.elevenlabs.io"
    """Base address of ElevenLabs' usage."""
    quota_purpose: Literal["collect", "manual"] = "manual"
    """Who asks YouTube: what is typed may use the part of a quota that is kept for it (``live`` in
    network.yaml); the scheduler's jobs, which say ``collect``, leave it alone."""
    collect_until: datetime | None = None
    """Keep collecting until this instant; without it one round is made."""

    steps_at_once: int = Field(default=2, ge=1, le=16)
    """Steps of the pipeline that may run side by side, where none needs the other."""

    duckdb_memory: str = Field(default="1GB", pattern=r"^[1-9][0-9]*(\.[0-9]+)? ?[KMG]i?B$")
    """Memory of DuckDB: roll-ups over history, the lake and `wb.observations`, as ``1500MB``; what
    needs more spills to disk."""
    duckdb_threads: int = Field(default=2, ge=1, le=64)
    """Threads of a roll-up in DuckDB."""

    reports: Path | None = None
    """Where reports are left; see `reports_folder`."""

    metrics_port: int | None = Field(default=None, ge=1, le=65535)
    """Port on 127.0.0.1 where the stream offers its metrics for Prometheus; unset: it does not."""

    alert_webhook_url: SecretStr | None = None
    """Where alerts are posted, as Slack's incoming webhooks take them; the address is a secret."""
    smtp_url: SecretStr | None = None
    """Server for mail: ``smtp://user:password@host:587`` (STARTTLS) or ``smtps://``."""
    alert_mail_to: str | None = None
    """Who gets alerts by mail: addresses with commas between them."""
    alert_mail_from: str | None = None
    """Sender of the mail."""

    chromium: str | None = None
    """Chromium that prints reports: its path, or its name on the PATH."""
    delivery_webhooks: SecretStr | None = None
    """Webhooks of the targets of delivery.yaml, as ``name=URL,name=URL``: see `webhooks`."""

    @property
    def webhooks(self) -> dict[str, SecretStr]:
        """Return the addresses of the webhooks that take reports, by target."""
        told = self.delivery_webhooks
        return {} if told is None else _named_keys(told.get_secret_value())

    @property
    def reports_folder(self) -> Path:
        """Return where reports go: the project's reports/, or the home's where that is another.

        So two warehouses never overwrite each other's reports.
        """
        if self.reports is not None:
            return self.reports.expanduser().resolve()
        own = self.home != paths.default_home().resolve()
        return self.home / "reports" if own else paths.reports()

    @property
    def projects(self) -> dict[str, SecretStr]:
        """Return the Google projects that pay for public data, by name; the first is asked first.

        With more than one, say `SEVERAL_PROJECTS`.
        """
        found = {} if self.youtube_api_key is None else {DEFAULT_PROJECT: self.youtube_api_key}
        if self.youtube_api_keys is not None:
            found |= _named_keys(self.youtube_api_keys.get_secret_value())
        return found

    @property
    def spill_folder(self) -> Path:
        """Return where roll-ups spill what memory does not hold; empty while none runs."""
        return self.home / "spill"

    @field_validator("*", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: object, info: object) -> object:
        """Treat ``YTEMPIRE_X=`` as not set, as ``.env`` files write it."""
        if value == "":
            name = getattr(info, "field_name", "")
            return cls.model_fields[name].get_default(call_default_factory=True)
        return value

    @field_validator("youtube_api_keys")
    @classmethod
    def _each_is_named(cls, value: SecretStr | None) -> SecretStr | None:
        parts = [] if value is None else value.get_secret_value().split(",")
        pairs = [part.strip().partition("=") for part in parts if part.strip()]
        names = [name.strip() for name, _, _ in pairs]
        if any(not (name.strip() and key.strip()) for name, _, key in pairs):
            raise ValueError("YTEMPIRE_YOUTUBE_API_KEYS is not name=KEY,name=KEY")
        if len(set(names)) < len(names) or DEFAULT_PROJECT in names:
            raise ValueError(
                "YTEMPIRE_YOUTUBE_API_KEYS names a project twice, or one 'default', which is that "
                "of YTEMPIRE_YOUTUBE_API_KEY"
            )
        return value

    @field_validator("delivery_webhooks")
    @classmethod
    def _each_has_an_address(cls, value: SecretStr | None) -> SecretStr | None:
        parts = [] if value is None else value.get_secret_value().split(",")
        pairs = [part.strip().partition("=") for part in parts if part.strip()]
        if any(not (name.strip() and address.strip()) for name, _, address in pairs):
            raise ValueError("YTEMPIRE_DELIVERY_WEBHOOKS is not name=https://...,name=https://...")
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


def _named_keys(text: str) -> dict[str, SecretStr]:
    """Read ``name=KEY,name=KEY``."""
    pairs = [part.strip().partition("=") for part in text.split(",") if part.strip()]
    return {name.strip(): SecretStr(key.strip()) for name, _, key in pairs}


def _project_file() -> Path | None:
    return paths.project_root() / Settings.project_file if Settings.project_file else None


def chosen_home() -> Path:
    """Return the home that is asked for, also where other settings are wrong.

    Raises
    ------
    SettingsRefused
        If the project's file cannot be read.
    """
    told = os.environ.get("YTEMPIRE_HOME")
    if told is None:
        told = str(EnvFile(Settings, _project_file())().get("home") or "")
    return Path(told or paths.default_home()).expanduser().resolve()


def load() -> Settings:
    """Read the environment and the files now.

    Raises
    ------
    pydantic.ValidationError
        If a variable is ill-typed; the message names it.
    SettingsRefused
        If a file cannot be read, or the home's names another home.
    """
    return Settings()
