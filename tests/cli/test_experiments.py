"""`ytempire experiments`: what each verb says, writes and refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ytempire.cli import cli
from ytempire.cli.failures import sentence_and_status
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

Ask = Callable[..., tuple[int, Any]]
REGISTER = (
    "register", "faces", "--arm", "plain", "--arm", "bold:2=A face, close", "--surface",
    "thumbnail", "--hypothesis", "Faces are clicked more.", "--lift", "20%", "--videos-a-day",
    "300",
)  # fmt: skip


@pytest.fixture
def ask(warehouse: Warehouse, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Run a verb in a home with one channel and one video; return status and what it says."""
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    channel = "00000000-0000-4000-8000-00000000000c"
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values (%s, 'c')", [channel]
        )
        connection.execute(
            "insert into ytempire.videos (channel_id, youtube_video_id, title, published_at) "
            "values (%s, 'aVideo', 'v', %s)",
            [channel, datetime(2026, 9, 1, tzinfo=UTC)],
        )

    def asked(*arguments: str, as_json: bool = True) -> tuple[int, Any]:
        told = ["experiments", *arguments, *(["--json"] if as_json else [])]
        done = CliRunner().invoke(cli, told)
        if done.exception and not isinstance(done.exception, SystemExit):
            known = sentence_and_status(done.exception)
            assert known is not None, done.exception
            return int(known[1]), known[0]
        return done.exit_code, json.loads(done.stdout) if as_json else done.stdout + done.stderr

    return asked


def test_a_plan_says_how_many_videos_and_days(ask: Ask) -> None:
    status, told = ask("plan", "--lift", "20%", "--videos-a-day", "300")
    assert status == 0
    assert told["units_an_arm_one_look"] == pytest.approx(798, abs=1)
    assert told["days_of_uploads"] == pytest.approx(told["units"] / 300)
    status, words = ask("plan", "--lift", "0.1", "--videos-a-day", "300", as_json=False)
    assert "To find +10%" in words and "is what is usual" in words


def test_an_experiment_from_registering_to_its_end(ask: Ask, tmp_path: Path) -> None:
    status, told = ask(*REGISTER)
    assert status == 0
    assert told["weights"] == {"plain": 1, "bold": 2}
    assert told["planned_units"] == told["plan"]["units"]
    made = tmp_path / "made.csv"
    made.write_text("unit_id,channel,format\n" + "".join(f"u{n},c,long\n" for n in range(30)))
    status, words = ask("assign", "faces", "--file", str(made), as_json=False)
    lines = words.strip().splitlines()
    assert status == 0 and lines[0] == "unit_id,arm" and len(lines) == 31
    assert sum(line.endswith(",bold") for line in lines) == 20
    status, one = ask("assign", "faces", "--unit", "u7", "--channel", "c", "--format", "long")
    assert f"u7,{one['assigned'][0]['arm']}" in lines
    status, seen = ask("read", "faces")
    assert (status, seen["decision"], seen["chosen_by_hand"]) == (0, "too early", 0)
    status, listed = ask("list")
    assert [(e["name"], e["state"], e["assigned_units"]) for e in listed["experiments"]] == [
        ("faces", "runs", 30)
    ]
    status, sentence = ask("conclude", "faces", "--use", "bold")
    assert status == 2 and "is not shown to be better" in sentence
    status, done = ask("conclude", "faces", "--abandon", "--note", "The voice broke.")
    assert (status, done["concluded"]) == (0, "abandoned")
    status, words = ask("list", as_json=False)
    assert "abandoned" in words and "plain / bold" in words


def test_a_switchback_is_registered_with_its_days(ask: Ask) -> None:
    status, words = ask(
        "register", "swap", "--video", "aVideo", "--days", "16", "--arm", "old", "--arm", "new",
        "--surface", "thumbnail", "--hypothesis", "h", "--lift", "20%", as_json=False,
    )  # fmt: skip
    assert status == 0 and "aVideo changes between old and new for 16 days" in words
    status, words = ask("read", "swap", as_json=False)
    assert status == 0 and "0 of 16 planned days are measured" in words


def test_results_of_youtube_are_listed(ask: Ask) -> None:
    entered = (
        "enter", "aVideo", "--began", "2026-09-02", "--ended", "2026-09-12", "--outcome",
        "winner", "--variant", "face:52%", "--variant", "map:48%", "--winner", "face",
    )  # fmt: skip
    assert ask(*entered)[1]["replaced"] is False
    assert ask(*entered)[1]["replaced"] is True
    _, words = ask("list", as_json=False)
    assert "face (chosen)" in words and "52%" in words


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("plan", "--lift", "none"), "is no share"),
        (("plan", "--lift", "20%"), "no video was published in the last four weeks"),
        (("plan", "--lift", "20%", "--horizon", "5d"), "views are measured at 1h"),
        (("plan", "--lift", "20%", "--horizon", "week"), "is no age"),
        (("read", "nothing"), "there is no experiment 'nothing'"),
        (("conclude", "nothing"), "say --use ARM, or --abandon"),
        (("assign", "nothing"), "name one video with --unit, or several with --file"),
        (("assign", "nothing", "--unit", "u"), "say the video's channel"),
        ((*REGISTER, "--arm", "plain"), "each name once"),
        ((*REGISTER, "--arm", "Ünsuitable"), "an arm's name is of small letters"),
        ((*REGISTER, "--video", "aVideo"), "two arms of one part each"),
        (("enter", "aVideo", "--began", "2026-09-02", "--ended", "2026-09-12", "--outcome",
          "same", "--variant", "face"), "write it as NAME:52%"),
        (("enter", "aVideo", "--began", "2026-08-02", "--ended", "2026-09-12", "--outcome",
          "same", "--variant", "face:50%", "--variant", "map:50%"), "before the video was publ"),
        (("enter", "aVideo", "--began", "2026-09-02", "--ended", "2026-09-12", "--outcome",
          "winner", "--variant", "face:40%", "--variant", "map:60%", "--winner", "face"),
         "face has less of the watch time than map"),
        (("plan", "--lift", "20%", "--alpha", "100%"), "give less than 100%"),
        (("plan", "--lift", "20%", "--power", "100%"), "give less than 100%"),
        ((*REGISTER, "--alpha", "1"), "give less than 100%"),
        ((*REGISTER, "--arm", "b:0"), "give it one part or more"),
        ((*REGISTER, "--hypothesis", " \t"), "say what you expect"),
        (("assign", "nothing", "--unit", "", "--channel", "c"), "--unit names no video"),
        (("plan", "--lift", "0%"), "is no share"),
        (("plan", "--lift", "0.0000001", "--videos-a-day", "9"), "larger effect"),
        (("plan", "--lift", "20%", "--videos-a-day", "0.04"), "no test ends: name 0.1 or more"),
        (("plan", "--lift", "20%", "--videos-a-day", "nan"), "no test ends: name 0.1 or more"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said_with_what_to_do(
    ask: Ask, arguments: tuple[str, ...], words: str
) -> None:
    status, told = ask(*arguments, as_json=False)
    assert status == 2 and words in told


def test_a_file_in_another_encoding_is_refused(ask: Ask, tmp_path: Path) -> None:
    made = tmp_path / "made.csv"
    made.write_bytes("unit_id,channel\nu1,Café\n".encode("cp1252"))
    status, told = ask("assign", "faces", "--file", str(made), as_json=False)
    assert status == 2 and "is not in UTF-8" in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("unit_id\nu1\n", "has no column channel"),
        ("unit_id,channel,hour\nu1,c,25\n", "is no video"),
        ("unit_id,channel,hour\nu1,c,noon\n", "is no video"),
        ("unit_id,channel,format\nu1,c,square\n", "is no video"),
        ("unit_id,channel\n,c\n", "is no video"),
        ('unit_id,channel\n"  ",c\n', "is no video"),
    ],
)
def test_a_file_that_names_no_videos_is_refused(
    ask: Ask, tmp_path: Path, text: str, words: str
) -> None:
    ask(*REGISTER)
    made = tmp_path / "made.csv"
    made.write_text(text)
    status, told = ask("assign", "faces", "--file", str(made), as_json=False)
    assert status == 2 and words in told
    assert ask("list")[1]["experiments"][0]["assigned_units"] == 0
