"""The verbs about alerts: listed, shown, taken over, silenced, ended; a test notice."""

from __future__ import annotations

import getpass
import json
import re
from datetime import datetime, timedelta

import pytest
from tests.alerts.conftest import Bench, bench, project
from tests.delivery.servers import webhook

from ytempire.cli import alerts_words
from ytempire.cli.answer import Exit
from ytempire.settings import Settings

from .command import verb

__all__ = ["bench", "project"]


@pytest.fixture
def alerts(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    """Run `ytempire alerts` in the home of the fixture `warehouse`."""
    return verb("alerts", settings, monkeypatch)


def asked(run, *arguments: str, status: int = Exit.OK):
    return json.loads(run(*arguments, "--json", status=status).stdout)


@pytest.fixture
def hot(bench: Bench) -> Bench:
    """A warning since three hours, a critical one since one, a pending and a resolved one."""
    bench.rules(
        burning={"severity": "critical", "title": "Burning",
                 "fires": {"comparison": "above", "threshold": 100}},
        slow={"title": "Slow", "fires": {"comparison": "above", "threshold": 100, "for": "5h"}},
    )  # fmt: skip
    bench.heat(a=12, b=12)
    bench.heat(a=12, b=1)
    bench.heat(a=120)
    return bench


def test_listed_the_gravest_first(alerts, hot: Bench) -> None:
    head, *lines = alerts("list").stdout.splitlines()
    assert head.split() == ["ID", "SEVERITY", "STATE", "AGE", "SEEN", "VALUE", "WHAT", "SUBJECT"]
    assert re.search(r"^\w{8} +critical +firing +.+ 1 +120 degrees +Burning +Oven a$", lines[0])
    assert re.search(r"^\w{8} +warning +firing +.+ 3 +120 degrees +Too hot +Oven a$", lines[1])
    assert lines[2] == f"next: ytempire alerts show {lines[0][:8]}"
    told = asked(alerts, "list", "--state", "all")
    assert [(one["rule"], one["state"], one["subject_id"]) for one in told["alerts"]] == [
        ("burning", "firing", "a"), ("too_hot", "firing", "a"), ("too_hot", "resolved", "b"),
        ("slow", "pending", "a"),
    ]  # fmt: skip
    assert asked(alerts, "list", "--severity", "critical")["total"] == 1
    assert asked(alerts, "list", "--state", "all", "--rule", "too_hot")["total"] == 2
    assert asked(alerts, "list", "--state", "resolved", "--subject", "OVEN B")["total"] == 1
    assert asked(alerts, "list", "--subject", "elsewhere")["total"] == 0
    assert "no alerts (acknowledged)" in alerts("list", "--state", "acknowledged").stdout
    assert "1 more: --limit" in alerts("list", "--limit", "1").stdout


def ids(alerts, *narrowed: str) -> list[str]:
    return [one["short_id"] for one in asked(alerts, "list", *narrowed)["alerts"]]


def test_several_are_taken_over_by_somebody_with_a_reason(alerts, hot: Bench) -> None:
    first, second = ids(alerts)
    done = alerts("ack", first, second, first, "--as", "ann", "--note", "I look\n at it.")
    assert done.stdout == "2 acknowledged\n"
    told = asked(alerts, "ack", first)
    assert (told["changed"], told["unchanged"], told["actor"]) == (0, 1, getpass.getuser())
    shown = alerts("show", first[:6]).stdout
    for words in (
        "critical  acknowledged by ann",
        "what:    Burning (burning)",
        "subject: Oven a (oven a)",
        "value:   120 degrees, the worst 120 degrees; wrong above 100",
        "detail:  seen by eye",
        "to do:   r.md#hot",
        "fired by engine",
        "acknowledged by ann: I look at it.",
        "who was told: nobody",
    ):
        assert words in shown, words
    told = asked(alerts, "show", first)
    assert [event["action"] for event in told["events"]] == ["fire", "ack"]
    assert told["threshold"] == 100
    assert "1 given back" in alerts("unack", first).stdout
    assert ids(alerts, "--state", "acknowledged") == [second]


def test_silenced_for_a_while(alerts, hot: Bench) -> None:
    first, second = ids(alerts)
    told = asked(alerts, "snooze", first, second, "1d 4h", "--note", "Weekend.")
    assert told["changed"] == 2
    until = datetime.fromisoformat(told["until"])
    assert timedelta(hours=27) < until - datetime.now(until.tzinfo) <= timedelta(hours=28)
    assert ids(alerts, "--state", "snoozed") == [first, second]
    assert "snoozed to " in alerts("list").stdout
    for wrong in ("soon", "0m", "900d"):
        alerts("snooze", first, wrong, status=Exit.USAGE)


def test_ended_opened_again_and_called_false(alerts, hot: Bench) -> None:
    first, second = ids(alerts)
    assert alerts("resolve", first, "--note", "Mended.").stdout == "1 resolved\n"
    refused = alerts("resolve", second, first, status=Exit.FAILED)
    assert f"`ytempire alerts reopen {first}`" in refused.told
    assert ids(alerts) == [second], "all or none"
    assert "1 open again" in alerts("reopen", first).stdout
    assert "1 called false" in alerts("false-positive", first, "--note", "A drill.").stdout
    assert "resolved (false positive)" in alerts("list", "--state", "resolved").stdout
    assert "1 commented" in alerts("comment", first, "--note", "Told the crew.").stdout
    alerts("comment", first, status=Exit.USAGE)
    alerts("comment", first, "--note", " ", status=Exit.USAGE)
    alerts("ack", second, "--as", " ", status=Exit.USAGE)
    assert "say who you are" in alerts("ack", second, "--as", "engine", status=Exit.FAILED).told
    table = alerts("rules").stdout.splitlines()
    [line] = [line for line in table if line.startswith("burning ")]
    assert line.split()[:9] == ["burning", "critical", "yes", "1", "0", "0", "0", "0", "1"]
    told = {one["rule"]: one for one in asked(alerts, "rules")["rules"]}
    assert told["burning"]["outcomes"]["precision_ratio"] == 0
    assert told["slow"]["outcomes"] is None
    assert told["slow"]["fires"]["for"] == "PT5H"


def test_ids_that_name_none_or_several(alerts, hot: Bench) -> None:
    assert "no alert begins with" in alerts("show", "ffffffffffff", status=Exit.USAGE).output
    [first, *_] = ids(alerts)
    alerts("ack", first, "zz", status=Exit.USAGE)
    assert ids(alerts, "--state", "acknowledged") == []
    refused = alerts("ack", "", status=Exit.USAGE).output
    assert "give at least the first four characters" in refused


def test_ids_that_begin_alike(alerts, bench: Bench) -> None:
    with bench.warehouse.connect("owner", autocommit=True) as connection:
        connection.execute(
            "alter table ytempire.alerts alter column alert_id set default "
            "('abcd' || substr(md5(random()::text), 5))::uuid"
        )
    bench.heat(a=12, b=12)
    one, other = (told["id"] for told in asked(alerts, "list")["alerts"])
    refused = alerts("ack", "ABCD", status=Exit.USAGE).output
    assert "2 alerts begin with ABCD: " in refused
    for alert in (one, other):
        assert alert.replace("-", "")[:12] in refused
    assert "Give more of it" in refused
    assert ids(alerts, "--state", "acknowledged") == []
    assert alerts("ack", one).stdout == "1 acknowledged\n"


def test_the_shell_completes_ids_and_rules(alerts, hot: Bench) -> None:
    [first, *_] = ids(alerts)
    assert [one.value for one in alerts_words.complete_ids(first[:5])] == [first]
    assert alerts_words.complete_ids("zz") == []
    assert [one.value for one in alerts_words.complete_rules("bu")] == ["burning"]


def test_the_shell_is_not_told_of_what_is_not_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path / "none"))
    assert alerts_words.complete_ids("a") == []
    assert not (tmp_path / "none").exists()
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", "postgresql://127.0.0.1:1/x")
    assert alerts_words.complete_ids("a") == []


def test_a_test_notice(alerts, hot: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = alerts("test", status=Exit.USAGE)
    assert "set YTEMPIRE_ALERT_WEBHOOK_URL or YTEMPIRE_SMTP_URL" in refused.output
    with webhook() as hook:
        monkeypatch.setenv("YTEMPIRE_ALERT_WEBHOOK_URL", hook.address)
        assert alerts("test").stdout == "webhook: arrived: HTTP 200\n"
        assert hook.texts[0].startswith("*[test] YTEMPIRE alerts arrive here*")
        hook.answers = [(404, {})]
        failed = alerts("test", status=Exit.FAILED)
        assert failed.stdout == "webhook: did not arrive: the webhook answered HTTP 404\n"
        monkeypatch.setenv("YTEMPIRE_SMTP_URL", "smtp://mail.example")
        told = asked(alerts, "test", status=Exit.FAILED)
        assert told["ok"] is False
        assert told["channels"]["webhook"] == {"ok": True, "said": "HTTP 200"}
        assert "YTEMPIRE_ALERT_MAIL_TO" in told["channels"]["mail"]["said"]
        assert "very-secret" not in json.dumps(told)
