"""A line of JSON an event, from every process, without secrets; old runs go."""

import json
import logging
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ytempire.runs import run_log
from ytempire.settings import Settings

log = logging.getLogger("ytempire.test_run_log")


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_lines_say_when_how_bad_what_and_about_what(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "a.jsonl"
    before = list(logging.getLogger().handlers)
    with run_log.written(path, Settings(home=tmp_path), batch="b1"):
        with run_log.about(step="s1"):
            log.info("done: %d", 3, extra={"seconds": 1.5})
        try:
            raise ValueError("two\nlines")
        except ValueError:
            log.exception("it failed")
        logging.getLogger("elsewhere").info("chatter of a library")
        logging.getLogger("elsewhere").warning("its warning")
    log.warning("after the block")
    assert logging.getLogger().handlers == before
    first, second, third = lines(path)
    assert (first["level"], first["event"], first["seconds"]) == ("INFO", "done: 3", 1.5)
    assert (first["batch"], first["step"]) == ("b1", "s1")
    assert datetime.fromisoformat(first["at"]).tzinfo is not None
    assert "step" not in second
    assert second["traceback"].endswith("ValueError: two\nlines")
    assert third["event"] == "its warning"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("postgresql://me:pa/ss@host/db", "postgresql://me:***@host/db"),
        ("host=x password=hunter22 dbname=y", "host=x password=*** dbname=y"),
        ("{'password': 'hunter22'}", "{'password': '***'}"),
        ("GET https://api.example/v3?key=AIzaHunter22&part=id", "v3?key=***&part=id"),
        ("the key: value of no secret", "the key: value of no secret"),
        ("http://127.0.0.1:8866/", "http://127.0.0.1:8866/"),
    ],
)
def test_what_looks_like_a_secret_is_left_out(tmp_path: Path, text: str, kept: str) -> None:
    path = tmp_path / "a.jsonl"
    with run_log.written(path, Settings(home=tmp_path)):
        log.warning("%s", text, extra={"more": {"inside": text}})
    [line] = lines(path)
    assert kept in line["event"]
    assert kept in line["more"]["inside"]
    assert "unter22" not in path.read_text()


def test_known_secrets_are_left_out_however_they_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOMEBODYS_TOKEN", 'q"uo/te')
    (tmp_path / "credentials.json").write_text(
        json.dumps({role: f"word-of-{role}" for role in ("admin", "owner", "writer", "reader")})
    )
    settings = Settings(
        home=tmp_path, youtube_api_key="the-api-key", database_url="postgresql://me:of-mine@db/x",
        alert_webhook_url="https://chat.example/T0/B0/x", smtp_url="smtp://me:of-mail@mail.example",
    )  # fmt: skip
    path = tmp_path / "a.jsonl"
    with run_log.written(path, settings):
        log.warning('q"uo/te q%22uo%2Fte the-api-key word-of-writer of-mine')
        log.warning("https://chat.example/T0/B0/x of-mail")
    assert [line["event"] for line in lines(path)] == ["*** *** *** *** ***", "*** ***"]


SHOUT = """
import logging, sys
from ytempire.runs import run_log
run_log.join()
log = logging.getLogger("ytempire.shouts")
for number in range(200):
    log.info("%s", sys.argv[1] * 2000, extra={"number": number})
"""


def test_processes_do_not_mix_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", SHOUT, name],
            env=os.environ | run_log.environment(path, step=name),
        )
        for name in "abc"
    ]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0, 0]
    told = lines(path)
    assert len(told) == 600
    assert all(line["event"] == line["step"] * 2000 for line in told)


def test_a_process_that_is_told_of_no_log_writes_none(tmp_path: Path) -> None:
    script = (
        "import logging; from ytempire.runs import run_log; run_log.join(); "
        "print(logging.getLogger().handlers)"
    )
    clean = {k: v for k, v in os.environ.items() if k != run_log.ENVIRONMENT}
    ran = subprocess.run(
        [sys.executable, "-c", script], env=clean, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_the_newest_runs_stay_and_other_files_too(tmp_path: Path) -> None:
    runs, logs = tmp_path / "runs", tmp_path / "logs" / "runs"
    logs.mkdir(parents=True)
    stems = [
        run_log.stem_of(datetime(2026, 11, day, tzinfo=UTC), f"{day:08x}-rest")
        for day in range(1, 6)
    ]
    for stem in stems:
        (runs / stem).mkdir(parents=True)
        (runs / stem / "x.ipynb").touch()
        run_log.path_of(tmp_path, stem).touch()
    (runs / "mine").mkdir()
    (logs / "notes.txt").touch()
    run_log.remove_old(tmp_path, keep=2)
    assert sorted(p.name for p in runs.iterdir()) == [*stems[-2:], "mine"]
    assert sorted(p.name for p in logs.iterdir()) == [
        f"{stems[-2]}.jsonl", f"{stems[-1]}.jsonl", "notes.txt",
    ]  # fmt: skip
    run_log.remove_old(tmp_path / "nowhere")


def test_runs_of_a_job_are_counted_by_themselves(tmp_path: Path) -> None:
    stems = [run_log.stem_of(datetime(2026, 11, day, tzinfo=UTC), f"{day:08x}-rest")
             for day in (1, 2)]  # fmt: skip
    for job in (None, "often", "seldom"):
        for stem in stems:
            run_log.folder_of(tmp_path, stem, job).mkdir(parents=True)
            run_log.path_of(tmp_path, stem, job).parent.mkdir(parents=True, exist_ok=True)
            run_log.path_of(tmp_path, stem, job).touch()
    run_log.remove_old(tmp_path, keep=1, job="often")
    left = {
        job: (len(list(run_log.folder_of(tmp_path, "", job).glob("2026*"))),
              len(list(run_log.path_of(tmp_path, "", job).parent.glob("2026*.jsonl"))))
        for job in (None, "often", "seldom")
    }  # fmt: skip
    assert left == {None: (2, 2), "often": (1, 1), "seldom": (2, 2)}
