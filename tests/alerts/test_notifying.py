"""Who is told what: once, grouped, the gravest first, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr
from tests.delivery.servers import Hook, mail_server, webhook

from ytempire import clock
from ytempire.alerts import acting, notifying, outbox, store
from ytempire.alerts.notifying import Posted
from ytempire.delivery import attempts
from ytempire.settings import Settings

from .conftest import Bench

HOUR = timedelta(hours=1)


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook() as made:
        yield made


class Office:
    """The bench, its channels, and a real clock that moves by hand."""

    def __init__(self, bench: Bench, settings: Settings) -> None:
        self.bench, self.settings = bench, settings
        self.real = datetime(2030, 1, 1, tzinfo=UTC)
        bench.channels = ["webhook"]

    def post(self, minutes: float = 0) -> Posted:
        self.real += timedelta(minutes=minutes)
        return notifying.send(
            self.bench.warehouse, self.settings, self.bench.book.posting, lambda seconds: None
        )

    def notices(self, what: str = "kind, state, outcome") -> list[tuple]:
        return self.bench.rows(
            f"select {what} from ytempire.alert_notifications order by notification_id"
        )


@pytest.fixture
def office(moved: Bench, settings: Settings, hook: Hook, monkeypatch: pytest.MonkeyPatch) -> Office:
    made = Office(moved, settings.model_copy(update={"alert_webhook_url": SecretStr(hook.address)}))
    monkeypatch.setattr(clock, "wall_now", lambda: made.real)
    monkeypatch.setattr(notifying, "carry_clock", lambda connection: connection.execute(
        "select set_config('ytempire.clock_at', %s, true)", [moved.at.isoformat()]
    ))  # fmt: skip
    return made


def test_an_alert_is_told_once_and_its_end_too(office: Office, hook: Hook) -> None:
    office.bench.heat(a=12)
    done = office.post()
    assert (done.messages, done.notices, done.failed) == (1, 1, {})
    assert done.sentence(["webhook"]) == "1 notices in 1 messages"
    [alert] = office.bench.alerts()
    [text] = hook.texts
    assert text.splitlines()[0] == "*[warning] Too hot: Oven a*"
    for words in ("WARNING Too hot · Oven a · 12 degrees (above 10) · seen by eye",
                  f"ytempire alerts show {alert.short_id} · r.md#hot"):  # fmt: skip
        assert words in text
    office.bench.heat(a=13)
    office.post(5)
    assert len(hook.texts) == 1, "nothing new, nothing told"
    office.bench.heat(a=1)
    office.post(5)
    assert hook.texts[1].startswith("*[resolved] Too hot: Oven a*")
    assert office.notices() == [("fired", "sent", "HTTP 200"), ("resolved", "sent", "HTTP 200")]


def test_a_channel_that_is_set_up_later_hears_what_is_still_wrong(
    office: Office, hook: Hook
) -> None:
    office.bench.channels = []
    office.bench.heat(a=12, b=12)
    assert office.post().messages == 0
    office.bench.channels = ["webhook"]
    office.bench.heat(a=13, b=1)
    office.post(5)
    assert len(hook.texts) == 1
    assert "Oven a" in hook.texts[0] and "Oven b" not in hook.texts[0]
    office.bench.heat(a=13, b=1)
    office.post(5)
    assert len(hook.texts) == 1, "told once"


def test_all_of_a_round_is_one_message_and_what_is_too_much_is_counted(
    office: Office, hook: Hook
) -> None:
    office.bench.rules(hottest={
        "title": "Burning", "severity": "critical",
        "fires": {"comparison": "above", "threshold": 100},
    })  # fmt: skip
    office.bench.heat(**{f"o{n}": 12 for n in range(19)}, last=120)
    office.post()
    [text] = hook.texts
    first = text.splitlines()
    assert first[0] == "*[critical] alerts: 1 critical, 20 warning*"
    assert first[1].startswith("CRITICAL Burning · Oven last")
    assert first[21:] == [
        "and more:", "1 x WARNING Too hot", "", "All that is open: ytempire alerts list",
    ]  # fmt: skip
    office.bench.heat(**{f"p{n}": 12 for n in range(300)})
    done = office.post(1)
    assert (done.messages, done.notices, done.held_back) == (1, 321, {})
    assert len(hook.texts[1].splitlines()) == 1 + 20 + 4 + 2
    for counted in ("280 x WARNING Too hot", "20 x WARNING resolved: Too hot",
                    "1 x CRITICAL resolved: Burning"):  # fmt: skip
        assert counted in hook.texts[1]


def test_no_more_than_so_many_an_hour_and_the_last_is_kept(office: Office, hook: Hook) -> None:
    for n in range(8):
        office.bench.heat(**{f"o{m}": 12 for m in range(n + 1)})
        done = office.post(1)
    assert len(hook.texts) == 5
    assert done.held_back == {"webhook": 3}
    assert "3 wait for room" in done.sentence(["webhook"])
    office.bench.rules(hottest={"title": "Burning", "severity": "critical"})
    office.bench.rules(too_hot={"enabled": True})
    office.bench.heat(**{f"o{m}": 12 for m in range(8)})
    office.post(1)
    assert len(hook.texts) == 6
    assert hook.texts[-1].startswith("*[critical]")
    assert "Burning" in hook.texts[-1].splitlines()[1]
    office.bench.heat(**{f"o{m}": 12 for m in range(9)})
    office.post(1)
    assert len(hook.texts) == 6
    office.post(60)
    assert len(hook.texts) == 7


def test_a_dead_webhook_fails_nothing_and_nothing_is_lost(office: Office, hook: Hook) -> None:
    office.bench.heat(a=12)
    hook.answers = [(503, {})] * 6
    done = office.post()
    assert done.failed == {"webhook": "the webhook answered HTTP 503"}
    assert office.notices("state, attempts, outcome") == [
        ("waiting", 1, "the webhook answered HTTP 503")
    ]
    assert len(hook.answers) == 3, "three tries"
    assert office.post(4).messages == 0, "not before five minutes"
    assert len(hook.answers) == 3
    office.post(2)
    office.post(9)
    assert office.notices("attempts") == [(2,)]
    assert office.post(2).messages == 1
    assert len(hook.texts) == 1
    office.bench.heat(b=12)
    hook.answers = [(404, {})] * 99
    office.post(1)
    office.post(24 * 60)
    assert ("fired", "failed", "given up; the webhook answered HTTP 404") in office.notices()


class Killed(BaseException):
    """Stands for a process that ends at once."""


@pytest.mark.parametrize("when", ["before it went out", "before it was recorded"])
def test_killed_in_the_middle_it_goes_out_again_and_what_was_confirmed_does_not(
    office: Office, hook: Hook, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    office.bench.heat(z=12)
    office.post()
    office.bench.heat(z=12, a=12, b=12)

    def die(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        if when == "before it went out":
            patch.setattr(attempts, "deliver", die)
        else:
            patch.setattr(outbox, "confirm", die)
        with pytest.raises(Killed):
            office.post(1)
    assert office.notices("state") == [("sent",), ("sending",), ("sending",)]
    sent_before = len(hook.texts)
    assert sent_before == (1 if when == "before it went out" else 2)
    office.bench.heat(z=12, a=12, b=12, c=12)
    office.post(1)
    assert set(office.notices("state")) == {("sent",)}
    told = hook.texts[sent_before:]
    assert len(told) == 2, "what was left behind, as it was; then what is new"
    assert "Oven a" in told[0] and "Oven b" in told[0] and "Oven c" not in told[0]
    assert "Oven c" in told[1] and "Oven a" not in told[1]
    if when == "before it was recorded":
        assert hook.ids[1] == hook.ids[2], "the same message, so that a reader can tell"
    office.post(30)
    assert len(hook.texts) == sent_before + 2
    assert sum("Oven z" in text for text in hook.texts) == 1


def test_one_process_sends(office: Office, hook: Hook) -> None:
    office.bench.heat(a=12)
    with office.bench.warehouse.connect("writer", autocommit=True) as other:
        other.execute("select pg_advisory_lock(%s)", [notifying.ONE_AT_A_TIME])
        done = office.post()
        assert done.is_elsewhere
        assert done.sentence(["webhook"]) == "another process sends the notices"
    assert hook.texts == []
    assert office.post().messages == 1


def test_acknowledged_or_over_before_it_was_told_it_is_silent(office: Office, hook: Hook) -> None:
    office.bench.heat(a=12, b=12, c=12)
    a, b, c = office.bench.alerts()
    acting.acknowledge(office.bench.warehouse, [a], actor="ann")
    acting.resolve(office.bench.warehouse, [b], actor="ann")
    office.post()
    assert ["Oven a" in hook.texts[0], "Oven b" in hook.texts[0], "Oven c" in hook.texts[0]] == [
        False, False, True,
    ]  # fmt: skip
    said = dict(
        office.bench.rows(
            "select a.subject_id || ' ' || n.kind, n.state || ': ' || n.outcome "
            "from ytempire.alert_notifications n join ytempire.alerts a using (alert_id)"
        )
    )
    assert said == {
        "a fired": "silent: acknowledged by ann",
        "b fired": "silent: resolved before it was told",
        "b resolved": "silent: it was never told that it fired",
        "c fired": "sent: HTTP 200",
    }
    acting.resolve(office.bench.warehouse, [c], actor="ann")
    acting.reopen(office.bench.warehouse, [c], actor="bob")
    office.post(1)
    assert hook.texts[1].startswith("*[warning] Too hot: Oven c*")
    assert "again: Too hot" in hook.texts[1], "only the last of what happened"
    office.bench.heat(a=12, c=12, d=12)
    [d] = office.bench.alerts(subject="Oven d")
    acting.resolve(office.bench.warehouse, [d], actor="ann")
    acting.reopen(office.bench.warehouse, [d], actor="ann")
    assert office.post(1).notices == 1, "fired and reopened are one and the same to who is told"


def test_a_snooze_is_silent_and_its_end_is_told_once(office: Office, hook: Hook) -> None:
    office.bench.heat(a=12, b=12)
    a, b = office.bench.alerts()
    office.post()
    until = office.bench.at + timedelta(hours=3)
    acting.snooze(office.bench.warehouse, [a, b], until, actor="ann")
    office.bench.heat(a=12, b=1)
    office.post(60)
    assert len(hook.texts) == 1
    for _ in range(3):
        office.bench.heat(a=12, b=1)
        office.post(60)
    assert len(hook.texts) == 2
    assert "still, after its snooze: Too hot · Oven a" in hook.texts[1]
    assert "resolved: Too hot · Oven b" in hook.texts[1]
    assert office.notices("kind, state")[-1] == ("snooze_over", "sent")


def test_a_snooze_of_what_somebody_has_is_told_too_when_it_ends(office: Office, hook: Hook) -> None:
    office.bench.heat(a=12, b=12, c=12)
    a, b, c = office.bench.alerts()
    office.post()
    acting.acknowledge(office.bench.warehouse, [a, b, c], actor="ann")
    until = office.bench.at + timedelta(hours=3)
    acting.snooze(office.bench.warehouse, [a, b, c], until, actor="ann")
    office.bench.heat(2, a=12, b=12, c=1)
    office.post(60)
    assert len(hook.texts) == 1
    office.bench.heat(2, a=12, b=12)
    assert {one.subject_id: one.state for one in office.bench.alerts(states=store.OPEN)} == {
        "a": "acknowledged", "b": "acknowledged",
    }  # fmt: skip
    acting.unacknowledge(office.bench.warehouse, [b], actor="ann")
    acting.acknowledge(office.bench.warehouse, [b], actor="bob")
    office.post(60)
    told = hook.texts[-1]
    assert "still, after its snooze: Too hot · Oven a" in told
    assert "Oven b" not in told, "bob has just taken it over"
    assert "resolved: Too hot · Oven c" in told
    office.bench.heat(2, a=12, b=12)
    office.post(60)
    assert hook.texts[-1] == told, "once"


def test_the_end_of_a_snooze_is_told_where_the_rule_tells(office: Office, hook: Hook) -> None:
    office.bench.channels = ["webhook", "mail"]
    office.bench.rules(too_hot={"notify": ["webhook"]})
    office.bench.heat(a=12)
    [a] = office.bench.alerts()
    acting.snooze(office.bench.warehouse, [a], office.bench.at + HOUR, actor="ann")
    office.bench.heat(2, a=12)
    assert office.notices("channel, kind")[1:] == [("webhook", "snooze_over")]


def test_only_the_channels_that_a_rule_names_and_the_settings_have(
    office: Office, hook: Hook
) -> None:
    with mail_server() as box:
        office.settings = office.settings.model_copy(
            update={
                "smtp_url": SecretStr(f"smtp://127.0.0.1:{box.port}"),
                "alert_mail_to": "a@x.example",
                "alert_mail_from": "b@x.example",
            }
        )
        office.bench.rules(quiet={"notify": [], "title": "Quiet"})
        office.bench.rules(posted={"notify": ["webhook"], "title": "Posted"})
        office.bench.heat(a=12)
        assert office.notices("channel") == [("webhook",)] * 2
        office.bench.channels = ["webhook", "mail"]
        office.bench.heat(b=12)
        office.post()
        [letter] = box.letters
    assert letter["Subject"] == "[warning] Too hot: Oven b"
    assert "Posted" in hook.texts[0]
    assert "Quiet" not in hook.texts[0] + letter.get_payload()


def test_without_channels_nobody_is_told(office: Office) -> None:
    office.settings = office.settings.model_copy(update={"alert_webhook_url": None})
    office.bench.channels = []
    office.bench.heat(a=12)
    said = office.post().sentence([])
    assert said == "nobody is told: set YTEMPIRE_ALERT_WEBHOOK_URL or YTEMPIRE_SMTP_URL"
    assert office.notices() == []


def test_no_secret_is_stored(office: Office, hook: Hook) -> None:
    office.bench.heat(a=12)
    hook.answers = [(404, {})]
    office.post()
    office.post(10)
    stored = office.bench.rows("select n::text from ytempire.alert_notifications n")
    assert "secret" not in repr(stored)
    assert "127.0.0.1" not in repr(stored)
