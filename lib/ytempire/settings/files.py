"""One file of settings: ``NAME=value`` lines, refused where it says what would be passed over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dotenv.parser import parse_stream
from pydantic_settings import BaseSettings, DotEnvSettingsSource

ENV_FILE = ".env"
"""Name of the file of settings, in the project's folder and in a home."""
_PATHS = (
    "home", "oauth_file", "oauth_client_file", "reports", "kafka_ssl_ca_location",
    "kafka_ssl_certificate_location", "kafka_ssl_key_location",
)  # fmt: skip


class SettingsRefused(ValueError):
    """Settings cannot be read, say what they may not, or do not go together."""


class EnvFile(DotEnvSettingsSource):
    """One file of settings."""

    def __init__(self, settings_cls: type[BaseSettings], file: Path | None) -> None:
        try:
            if file is not None and file.is_file():
                _refuse_odd_lines(file)
            super().__init__(settings_cls, env_file=file)
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is not UTF-8 text"
            raise SettingsRefused(
                f"{file} cannot be read: {why}. Mend it, or move it away"
            ) from error

    def __call__(self) -> dict[str, Any]:
        """Return what it says, its relative paths counted from its folder."""
        values = super().__call__()
        for name in _PATHS:
            if values.get(name) and isinstance(self.env_file, Path):
                values[name] = self.env_file.parent / Path(values[name]).expanduser()
        return values


def _refuse_odd_lines(file: Path) -> None:
    """Refuse a line that is neither ``NAME=value`` nor a comment: it would be left out."""
    with file.open(encoding="utf-8") as lines:
        for line in parse_stream(lines):
            if line.error:
                raise SettingsRefused(
                    f"line {line.original.line} of {file} is not NAME=value: "
                    "mend it, or put a # before it"
                )
