"""`ytempire report`: what there is, what it left, what a failure tells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.editions.conftest import FINISH, add

from ytempire import paths
from ytempire.cli.reports import report
from ytempire.editions import making
from ytempire.warehouse.connection import Warehouse

from .command import ytempire

pytestmark = pytest.mark.xdist_group("kernels")
__all__ = ["add"]
BAD = "raise ValueError('the cause')"


@pytest.fixture
def variables(add, database_url: str) -> dict[str, str]:
    """A project with two reports, one of which fails."""
    add("good")
    add("bad", BAD)
    return {
        "YTEMPIRE_PROJECT": str(paths.project_root()),
        "YTEMPIRE_DATABASE_URL": database_url,
        "YTEMPIRE_CHROMIUM": "/nowhere/chromium",
    }


def test_reports_are_listed_with_their_questions_sets_and_parameters(
    home: Path, variables: dict[str, str]
) -> None:
    listed = ytempire(home, "report", "--list", **variables).stdout
    assert "good: Is it good?\n  sets: daily, weekly; one each: channel\n" in listed
    assert "  days: how many\n" in listed
    told = json.loads(ytempire(home, "report", "--list", "--json", **variables).stdout)
    assert [one["name"] for one in told["reports"]] == ["bad", "good"]
    assert not home.exists()


def test_a_report_its_log_and_why_there_is_no_pdf_are_named(
    home: Path, variables: dict[str, str], warehouse: Warehouse
) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.channels (youtube_channel_id, channel_name) values ('UCx', 'X')"
        )
    words = ["--set", "daily", "--channel", "UCx", "-p", "report_date=2026-01-19"]
    made = ytempire(home, "report", "good", *words, **variables)
    assert made.returncode == 0, made.stderr
    folder = home / "reports" / "2026-01-19" / "good.daily.channel-UCx"
    first, second = made.stdout.splitlines()
    assert first == f"report good: {folder / 'good.html'}"
    assert second.startswith("  no PDF: there is no Chromium to print the PDF: install one")
    told = json.loads((folder / "manifest.json").read_text())
    assert told["headline"] == "1 days of UCx"


def test_a_failure_names_the_notebook_and_the_log(home: Path, variables: dict[str, str]) -> None:
    failed = ytempire(home, "report", "bad", **variables)
    assert failed.returncode == 1
    told = failed.stderr.splitlines()
    assert told[0] == "report bad failed: ValueError: the cause"
    assert "the cause" in Path(told[1].split(": ")[1]).read_text()
    log = Path(told[2].split(": ")[1])
    assert "ValueError: the cause" in log.read_text()
    assert list((home / "reports").glob("2*")) == []


def test_of_all_reports_one_fails_and_the_others_are_made(
    home: Path, variables: dict[str, str]
) -> None:
    made = ytempire(home, "report", "--all", "--set", "daily", "--no-pdf", **variables)
    assert made.returncode == 1
    table = [line.split() for line in made.stdout.splitlines()[:3]]
    assert table[0] == ["report", "made", "kept", "failed", "seconds"]
    assert [row[:-1] for row in table[1:]] == [
        ["bad", "daily", "0", "0", "1"],
        ["good", "daily", "1", "0", "0"],
    ]
    assert "failed: bad.daily: ValueError: the cause\n  the notebook: " in made.stdout
    assert made.stdout.endswith(f"reports: {home}/reports/index.html\n")
    assert "[2/2] " in made.stderr
    told = json.loads(
        ytempire(home, "report", "good", "bad", "--json", "--no-pdf", **variables).stdout
    )
    assert told["ok"] is False
    assert [one["error"] for one in told["reports"]] == [None, "ValueError: the cause"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["nothing"], "there is no report nothing; there are: bad, good"),
        (["--all", "good"], "--all is every report: name some, or say --all"),
        (["good", "--niche", "x"], "reports/good has no parameter 'niche'"),
        (["good", "--each", "niche"], "good cannot be of one niche"),
        (["good", "--each", "channel"], "no channel is known yet"),
        (["good", "--channel", "UCy"], "no channel is known by channel UCy. The channels' names"),
        (["--all", "--channel", "UCy"], "no channel is known by channel UCy. The channels' names"),
        (["good", "--timeout", "soon"], "'soon' is no length of time"),
        (["good", "-p", "rows"], "rows is not NAME=VALUE, as rows=50"),
    ],
)
def test_what_cannot_be_made_is_told_before_anything_runs(
    home: Path, variables: dict[str, str], words: list[str], sentence: str
) -> None:
    refused = ytempire(home, "report", *words, **variables)
    assert refused.returncode == 2, refused.stdout
    assert sentence in refused.stderr
    assert not (home / "reports").exists()


def test_a_timeout_is_handed_on(monkeypatch: pytest.MonkeyPatch, add, settings) -> None:
    """The verb's options reach the maker by their meaning."""
    from click.testing import CliRunner

    add("good", FINISH)
    given: dict[str, object] = {}

    def make(*_: object, **options: object) -> None:
        given.update(options)
        raise KeyboardInterrupt

    monkeypatch.setattr(making, "make", make)
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    CliRunner().invoke(report, ["good", "--timeout", "90s", "--no-pdf", "--set", "weekly"])
    assert given == {"set_name": "weekly", "formats": ("html", "data"), "seconds": 90.0}
