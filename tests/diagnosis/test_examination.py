"""The doctor never fails, changes nothing, and names the command that mends the worst."""

import os
from pathlib import Path

import pytest

from ytempire.diagnosis import environment, home, runs
from ytempire.diagnosis.examination import examine
from ytempire.homes import running

from .conftest import found, one


def test_without_a_home_all_is_well_and_nothing_is_made(project: Path) -> None:
    before = sorted(project.rglob("*"))
    seen = examine("ytempire -H default")
    assert seen.is_healthy
    assert seen.next == "ytempire -H default run"
    assert [f.state for f in found(seen, "home", "folder")] == ["note"]
    assert [f.state for f in found(seen, "warehouse", "server")] == ["note"]
    assert sorted(project.rglob("*")) == before


def test_whatever_a_probe_raises_is_a_finding(project: Path, monkeypatch) -> None:
    def broken(case: object) -> None:
        raise KeyError("no such thing")

    for room in (environment, home, runs):
        monkeypatch.setattr(room, "PROBES", (broken, *room.PROBES))
    seen = examine()
    for area in ("installation", "home", "runs"):
        [finding] = found(seen, area, "broken")
        assert finding.state == "problem"
        assert "KeyError: 'no such thing'" in finding.sentence
    assert found(seen, "installation", "Python")[0].state == "ok", "the others are asked"


def test_a_folder_of_the_sources_is_not_needed(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(tmp_path))
    seen = examine()
    assert not seen.is_healthy
    assert any("is not a YTEMPIRE checkout" in f.sentence for f in seen.findings)


def test_the_worst_comes_first_then_what_a_user_would_do(project: Path, insert) -> None:
    assert examine().next == "ytempire run", "the pipeline never ran"
    insert(
        "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters, code_version,"
        " notebook_sha256, parameters_sha256, started_at, status, duration_seconds)"
        " values (gen_random_uuid(), gen_random_uuid(), 'pipeline/10_create_schema', '{}', '', '',"
        " '', ytempire.clock_now(), 'ok', 61)"
    )
    seen = examine()
    assert seen.next == "ytempire dashboards"
    assert "1 steps in 1 minute" in found(seen, "runs", "pipeline")[0].sentence
    with running.announced(project / ".data", "dashboards", "run", url="http://127.0.0.1:1/"):
        seen = examine()
        assert seen.next == "ytempire report"
        assert "http://127.0.0.1:1/" in found(seen, "runs", "dashboards")[0].sentence
    (project / ".env").write_text("YTEMPIRE_REPORTS=out\n")
    (project / ".env").chmod(0o644)
    assert examine().next == f"chmod 600 {project / '.env'}", "a warning"
    insert("update ytempire.pipeline_runs set status = 'failed', error = 'E: x'")
    assert examine().next == "ytempire pipeline", "a problem goes before a warning"


def test_packages_are_held_against_the_lock(project: Path) -> None:
    lock = project / "requirements.lock"
    lock.unlink()
    lock.write_text(
        "click==0.0.1 \\\n    --hash=sha256:00\nno-such-thing==1 \\\n    --hash=sha256:00\n"
        "never-here==1 ; sys_platform == 'win32' \\\n    --hash=sha256:00\n"
    )
    seen = found(examine(), "installation", "packages")
    assert [(f.state, f.sentence.rpartition(": ")[2]) for f in seen] == [
        ("warning", "no-such-thing"),
        ("warning", "click"),
    ]
    lock.write_text("polars==2.1\npolaris==1\n")
    assert "polaris" in one_of(found(examine(), "installation", "packages"), "missing")
    lock.unlink()
    assert one("installation", "packages").state == "problem"


def one_of(findings: list, word: str) -> str:
    return next(f.sentence for f in findings if word in f.sentence)


def test_an_old_installation_is_to_be_renewed(project: Path) -> None:
    file = project / "pyproject.toml"
    text = file.read_text()
    file.unlink()
    file.write_text(text.replace('version = "', 'version = "9'))
    finding = one("installation", "ytempire")
    assert (finding.state, finding.next) == ("warning", "make setup")


def test_a_home_that_is_no_folder(project: Path, monkeypatch) -> None:
    (project / ".data").touch()
    assert one("home", "folder").state == "problem"


def test_a_home_that_may_not_be_written(project: Path, monkeypatch) -> None:
    (project / ".data").mkdir()
    monkeypatch.setattr(home, "_is_read_only", lambda folder: True)
    finding = one("home", "rights")
    assert finding.state == "problem"
    assert "may not be written" in finding.sentence
    monkeypatch.undo()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a folder away")
def test_a_home_of_somebody_else(project: Path) -> None:
    (project / ".data").mkdir()
    os.chown(project / ".data", 65534, 65534)
    assert one("home", "rights").state == "warning"


def test_a_small_disk(project: Path, monkeypatch) -> None:
    assert one("home", "disk").state == "ok"
    monkeypatch.setattr(home, "LITTLE_BYTES", 10**18)
    assert one("home", "disk").state == "warning"


def test_other_homes_are_held_against_this_one(project: Path, tmp_path: Path) -> None:
    from ytempire.homes import making

    assert found(examine(), "home", "other homes") == []
    making.new("same", port=8866)
    gone = making.new("gone", at=tmp_path / "gone")
    for file in gone.folder.iterdir():
        file.unlink()
    gone.folder.rmdir()
    seen = {f.state: f for f in found(examine(), "home", "other homes")}
    assert "same names the same port, 8866" in seen["note"].sentence
    assert seen["warning"].next == "ytempire home remove gone"
