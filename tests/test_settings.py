"""Settings: typed, secrets that do not print, errors that name the variable."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from ytempire import paths, settings
from ytempire.settings import Settings, SettingsRefused


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with files of settings of its own."""
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "sql").symlink_to(paths.sql())
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(tmp_path / "project"))
    monkeypatch.setattr(Settings, "project_file", settings.ENV_FILE)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "project"


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


@pytest.mark.parametrize("port", ["0", "70000", "many"])
def test_a_port_is_one(monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    monkeypatch.setenv("YTEMPIRE_DASHBOARD_PORT", port)
    with pytest.raises(ValidationError, match="dashboard_port"):
        settings.load()


def test_the_process_goes_before_the_home_and_that_before_the_project(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = project / ".data-a"
    home.mkdir()
    (project / ".env").write_text(
        "YTEMPIRE_HOME=.data-a\nYTEMPIRE_DASHBOARD_PORT=1001\nYTEMPIRE_YOUTUBE_API_KEY=project\n"
        "YTEMPIRE_DATABASE_URL=postgresql://project\n"
    )
    (home / ".env").write_text("YTEMPIRE_DASHBOARD_PORT=1002\nYTEMPIRE_YOUTUBE_API_KEY=\n")
    read = settings.load()
    assert read.home == home == settings.chosen_home()
    assert read.dashboard_port == 1002
    assert read.youtube_api_key is None, "NAME= unsets what the project says"
    assert read.database_url.get_secret_value() == "postgresql://project"
    monkeypatch.setenv("YTEMPIRE_DASHBOARD_PORT", "1003")
    assert settings.load().dashboard_port == 1003


def test_a_home_reads_its_own_file_and_no_other_s(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, port in (("a", 1001), ("b", 1002)):
        (project / f".data-{name}").mkdir()
        (project / f".data-{name}" / ".env").write_text(f"YTEMPIRE_DASHBOARD_PORT={port}\n")
    (project / ".data-a" / ".env").write_text("YTEMPIRE_YOUTUBE_API_KEY=a\n")
    monkeypatch.setenv("YTEMPIRE_HOME", str(project / ".data-b"))
    read = settings.load()
    assert (read.dashboard_port, read.youtube_api_key) == (1002, None)
    assert Settings(home=project / ".data-a").youtube_api_key.get_secret_value() == "a"
    assert settings.chosen_home() == project / ".data-b"


def test_paths_of_a_file_count_from_its_folder(project: Path) -> None:
    (project / ".data-a").mkdir()
    (project / ".env").write_text("YTEMPIRE_HOME=.data-a\nYTEMPIRE_REPORTS=out\n")
    (project / ".data-a" / ".env").write_text("YTEMPIRE_OAUTH_FILE=oauth.json\n")
    read = settings.load()
    assert read.reports_folder == project / "out"
    assert read.oauth_file == project / ".data-a" / "oauth.json"


def test_a_home_cannot_name_a_home(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / ".data").mkdir()
    (project / ".data" / ".env").write_text("YTEMPIRE_HOME=elsewhere\n")
    with pytest.raises(SettingsRefused, match="remove the line"):
        settings.load()
    monkeypatch.setenv("YTEMPIRE_HOME", str(project))  # its .env is the project's
    (project / ".env").write_text("YTEMPIRE_HOME=.data-b\n")
    assert settings.load().home == project


def test_a_file_that_cannot_be_read_is_named(project: Path) -> None:
    (project / ".env").write_bytes(b"YTEMPIRE_REPORTS=\xff\n")
    with pytest.raises(SettingsRefused, match=r"\.env cannot be read: it is not UTF-8"):
        settings.load()
    with pytest.raises(SettingsRefused):
        settings.chosen_home()


def test_memory_of_roll_ups_is_a_size(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    assert settings.load().duckdb_memory == "1GB"
    assert settings.load().spill_folder == tmp_path / "spill"
    monkeypatch.setenv("YTEMPIRE_DUCKDB_MEMORY", "1500MB")
    assert settings.load().duckdb_memory == "1500MB"
    for wrong in ("lots", "0GB", "80%", "-1GB"):
        monkeypatch.setenv("YTEMPIRE_DUCKDB_MEMORY", wrong)
        with pytest.raises(ValidationError, match="duckdb_memory"):
            settings.load()
