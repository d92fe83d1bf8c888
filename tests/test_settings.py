"""Settings: typed, secrets that do not print, errors that name the variable."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from ytempire import settings


def test_secrets_do_not_print(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", "very-secret")
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", "postgresql://u:very-secret@h/db")
    read = settings.load()
    assert "very-secret" not in repr(read)
    assert "very-secret" not in read.model_dump_json()
    assert read.youtube_api_key.get_secret_value() == "very-secret"


def test_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("YTEMPIRE_DATABASE_URL", "YTEMPIRE_HOME", "YTEMPIRE_DASHBOARD_PORT"):
        monkeypatch.setenv(name, "")
    read = settings.load()
    assert read.database_url is None
    assert read.home.name == ".data"
    assert read.dashboard_port == 8866


def test_home_is_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("YTEMPIRE_HOME", "elsewhere")
    assert settings.load().home == tmp_path / "elsewhere"


def test_an_instant_without_a_zone_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTEMPIRE_COLLECT_UNTIL", "2026-11-22T18:00:00")
    with pytest.raises(ValidationError, match="time zone"):
        settings.load()
