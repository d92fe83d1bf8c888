"""Settings that are wrong, misspelt, open to others or do not go together."""

import json
from pathlib import Path

import pytest

from ytempire.diagnosis.examination import examine
from ytempire.settings import Settings

from .conftest import found, one

CHANNEL = "UC0000000000000000000001"
ENTRY = {"client_id": "i", "client_secret": "hush", "refresh_token": "t", "token_uri": "u"}


def name_a_channel(project: Path) -> Path:
    (project / ".data").mkdir()
    file = project / ".data" / "network.yaml"
    file.write_text(f"channels: [{{id: {CHANNEL}}}]\npolling: [{{every_minutes: 60}}]")
    return file


def test_a_wrong_value_is_named_with_its_file(project: Path, monkeypatch) -> None:
    file = project / ".env"
    file.write_text("YTEMPIRE_DASHBOARD_PORT=many\nYTEMPIRE_COLLECT_UNTIL=soon\n")
    seen = examine()
    assert not seen.is_healthy
    [port] = found(seen, "settings", "YTEMPIRE_DASHBOARD_PORT")
    assert (port.state, port.next) == ("problem", f"${{EDITOR:-vi}} {file}")
    assert str(file) in port.sentence
    assert len(found(seen, "settings", "YTEMPIRE_COLLECT_UNTIL")) == 1
    monkeypatch.setenv("YTEMPIRE_DASHBOARD_PORT", "0")
    assert one("settings", "YTEMPIRE_DASHBOARD_PORT").next == "unset YTEMPIRE_DASHBOARD_PORT"


def test_a_file_that_is_no_text_is_a_finding(project: Path) -> None:
    (project / ".env").write_bytes(b"\xff\xfe")
    seen = examine()
    assert not seen.is_healthy
    assert any("cannot be read" in f.sentence for f in found(seen, "settings", "files"))
    assert found(seen, "home", "folder")[0].state == "warning"


def test_a_misspelt_variable_is_answered_with_the_right_one(project: Path, monkeypatch) -> None:
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_APIKEY", "hush")
    (project / ".env").write_text("YTEMPIRE_HOEM=.data-x\nOTHER=1\n")
    (project / ".env").chmod(0o600)
    key, home = (one("settings", f"YTEMPIRE_{n}") for n in ("YOUTUBE_APIKEY", "HOEM"))
    assert key.state == home.state == "warning"
    assert "Did you mean YTEMPIRE_YOUTUBE_API_KEY?" in key.sentence
    assert "Did you mean YTEMPIRE_HOME?" in home.sentence
    assert key.next == "unset YTEMPIRE_YOUTUBE_APIKEY"
    assert str(project / ".env") in home.next
    assert "hush" not in repr(examine().findings)


def test_every_setting_is_known(project: Path, monkeypatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(f"YTEMPIRE_{name.upper()}", "")
    assert all(f.state == "ok" for f in found(examine(), "settings", "variables"))
    assert one("settings", "variables").sentence == "set: YTEMPIRE_PROJECT"


def test_a_variable_that_no_file_can_set(project: Path) -> None:
    (project / ".env").write_text("YTEMPIRE_CLOCK_URL=http://127.0.0.1:1/\n")
    assert "export it instead" in one("settings", "YTEMPIRE_CLOCK_URL").sentence


def test_a_file_with_keys_is_for_its_owner(project: Path) -> None:
    file = project / ".env"
    file.write_text("YTEMPIRE_REPORTS=out\nthis is nothing\n")
    file.chmod(0o640)
    rights, line = found(examine(), "settings", ".env")
    assert (rights.state, rights.next) == ("warning", f"chmod 600 {file}")
    assert line.sentence.startswith("line 2 of ")
    file.write_text("YTEMPIRE_REPORTS=out\n")
    file.chmod(0o600)
    assert found(examine(), "settings", ".env") == []


def test_keys_and_channels_go_together(project: Path, monkeypatch) -> None:
    file = name_a_channel(project)
    assert "1 channel named" in one("settings", "network").sentence
    assert one("settings", "API key").state == "problem"
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", "k")
    assert found(examine(), "settings", "API key") == []
    file.unlink()
    finding = one("settings", "API key")
    assert (finding.state, "names no channel" in finding.sentence) == ("problem", True)


def test_a_wrong_network_is_named(project: Path) -> None:
    file = name_a_channel(project)
    file.write_text("channels: [{id: '@handle'}]\npolling: [{every_minutes: 60}]")
    finding = one("settings", "network")
    assert (finding.state, finding.next) == ("problem", f"${{EDITOR:-vi}} {file}")
    assert "channels.0.id" in finding.sentence


@pytest.mark.parametrize(
    ("entry", "mode", "state", "said", "tool"),
    [
        (ENTRY, 0o644, "problem", "others may read", "chmod 600"),
        ({"client_id": "i"}, 0o600, "problem", "lacks client_secret", "${EDITOR:-vi}"),
        (ENTRY, 0o600, "ok", "of 1 channels", None),
        (None, 0o600, "problem", "cannot be read", "${EDITOR:-vi}"),
    ],
)
def test_consents_are_read(project: Path, monkeypatch, entry, mode, state, said, tool) -> None:
    name_a_channel(project)
    file = project / "oauth.json"
    if entry is not None:
        file.write_text(json.dumps({CHANNEL: entry}))
        file.chmod(mode)
    monkeypatch.setenv("YTEMPIRE_OAUTH_FILE", str(file))
    finding = one("settings", "consents")
    assert finding.state == state
    assert said in finding.sentence
    assert finding.next == (f"{tool} {file}" if tool else None)
    assert "hush" not in finding.sentence


def test_a_channel_without_consent_is_named(project: Path, monkeypatch) -> None:
    name_a_channel(project)
    file = project / "oauth.json"
    file.write_text(json.dumps({"UC" + "x" * 22: ENTRY}))
    file.chmod(0o600)
    monkeypatch.setenv("YTEMPIRE_OAUTH_FILE", str(file))
    finding = one("settings", "consents")
    assert (finding.state, CHANNEL in finding.sentence) == ("note", True)


def test_an_end_that_is_over(project: Path, monkeypatch) -> None:
    monkeypatch.setenv("YTEMPIRE_COLLECT_UNTIL", "2020-01-01T00:00:00Z")
    assert one("settings", "YTEMPIRE_COLLECT_UNTIL").state == "note"
    monkeypatch.setenv("YTEMPIRE_COLLECT_UNTIL", "2999-01-01T00:00:00Z")
    assert found(examine(), "settings", "YTEMPIRE_COLLECT_UNTIL") == []
