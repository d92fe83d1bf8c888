"""Generated files: made once, whole, and again when what they come from changes."""

from pathlib import Path

import pytest

from ytempire.dashboards import assets


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    calls: list[str] = []
    monkeypatch.setattr(assets, "_bundle", lambda: calls.append("bundle") or "bundle")
    monkeypatch.setattr(assets, "_specifications", lambda: calls.append("charts") or "charts")
    return calls


def test_files_are_made_once(tmp_path: Path, made: list[str]):
    first = assets.prepare(tmp_path)
    assert assets.prepare(tmp_path) == first
    assert made == ["bundle", "charts"]
    assert (assets.folder(tmp_path) / first.bundle).read_text() == "bundle"


def test_a_new_version_replaces_the_old_file(tmp_path: Path, made, monkeypatch):
    old = assets.prepare(tmp_path)
    versions = {"vl-convert-python": "99", "altair": "99"}
    monkeypatch.setattr(assets, "version", versions.__getitem__)
    new = assets.prepare(tmp_path)
    assert new.bundle == "vega-99.js"
    kept = {path.name for path in assets.folder(tmp_path).iterdir()}
    assert kept == {new.bundle, new.specifications}
    assert old.bundle not in kept


def test_addresses_of_our_own_files_change_with_their_content(tmp_path: Path, made):
    named = assets.prepare(tmp_path)
    assert named.script.startswith("page.js?v=")
    assert named.style.startswith("page.css?v=")
