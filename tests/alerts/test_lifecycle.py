"""The life of an alert: nothing flaps, nothing unknown decides, people's words stay."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.alerts import lifecycle
from ytempire.alerts.lifecycle import Change, Gone, Life
from ytempire.alerts.rules import Rule

START = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def rule(**changes: object) -> Rule:
    """Wrong above 10 for 20 minutes, right again below 5 for 30; away for 40 is gone."""
    said = {
        "title": "t", "severity": "warning", "query": "alerts/x", "runbook": "r",
        "fires": {"comparison": "above", "threshold": 10, "for": "20m"},
        "clears": {"comparison": "below", "threshold": 5, "for": "30m"},
        "gone_for": "40m", "reopen_within": "2h",
    }  # fmt: skip
    return Rule.model_validate(said | changes)


@dataclass
class Subject:
    """All that was ever known of one subject, as the tables would hold it."""

    rule: Rule
    at: datetime = START
    alerts: list[Life] = field(default_factory=list)
    seen: list[Change] = field(default_factory=list)

    @property
    def newest(self) -> Life | None:
        return self.alerts[-1] if self.alerts else None

    def measure(self, value: float | Gone | None, minutes: int = 10) -> list[Change]:
        self.at += minutes * MINUTE
        after, changes = lifecycle.advance(self.rule, self.newest, value, self.at)
        if Change.BEGAN in changes:
            self.alerts.append(after)
        elif Change.FORGOTTEN in changes:
            self.alerts.pop()
        elif after is not None:
            self.alerts[-1] = after
        self.seen += changes
        return changes

    def say(self, **changes: object) -> None:
        self.alerts[-1] = replace(self.alerts[-1], **changes)


@pytest.fixture
def subject() -> Subject:
    return Subject(rule())


def fired(subject: Subject) -> Subject:
    for _ in range(3):
        subject.measure(11.0)
    assert subject.newest.fired_at == subject.at
    return subject


def test_it_fires_when_it_has_held_and_not_before(subject: Subject) -> None:
    assert subject.measure(11.0) == [Change.BEGAN]
    assert subject.measure(12.0) == []
    assert subject.measure(11.0) == [Change.FIRED]
    [alert] = subject.alerts
    assert (alert.occurrences, alert.openings, alert.worst_value, alert.value) == (3, 1, 12.0, 11.0)
    assert alert.first_seen_at == START + 10 * MINUTE


@pytest.mark.parametrize("between", [10.0, 7.0, 1.0, Gone.GONE])
def test_what_does_not_hold_never_was_an_alert(subject: Subject, between: float | Gone) -> None:
    subject.measure(11.0)
    assert subject.measure(between) == [Change.FORGOTTEN]
    assert subject.alerts == []
    subject.measure(11.0)
    assert subject.measure(11.0) == [], "the wait begins anew"


def test_a_value_that_is_not_known_neither_fires_nor_clears(subject: Subject) -> None:
    subject.measure(11.0)
    assert subject.measure(None, 60) == []
    assert subject.newest.is_pending
    subject.measure(11.0)
    subject.measure(1.0)
    assert subject.measure(None, 600) == []
    assert subject.newest.is_open
    assert subject.measure(1.0) == [Change.RESOLVED]


def test_it_clears_by_its_own_condition_held_for_its_own_time(subject: Subject) -> None:
    fired(subject)
    assert subject.measure(7.0, 600) == [], "between the thresholds nothing changes"
    assert subject.measure(4.0) == []
    assert subject.measure(4.0, 29) == []
    assert subject.measure(6.0) == []
    assert subject.measure(4.0) == []
    assert subject.measure(4.0, 30) == [Change.RESOLVED]
    assert subject.newest.resolution == "cleared"
    assert subject.newest.occurrences == 3


def test_a_subject_that_is_gone_clears_after_a_time(subject: Subject) -> None:
    fired(subject)
    assert subject.measure(Gone.GONE) == []
    assert subject.measure(Gone.GONE, 39) == []
    assert subject.measure(7.0) == []
    assert subject.measure(Gone.GONE) == []
    assert subject.measure(Gone.GONE, 40) == [Change.RESOLVED]
    assert subject.newest.resolution == "vanished"


def cleared(subject: Subject) -> Subject:
    fired(subject)
    subject.measure(1.0)
    subject.measure(1.0, 30)
    assert subject.newest.resolution == "cleared"
    return subject


def test_soon_again_it_is_the_same_alert_and_later_another(subject: Subject) -> None:
    cleared(subject).say(acknowledged_at=subject.at, acknowledged_by="ann")
    assert subject.measure(11.0) == []
    assert subject.measure(11.0) == []
    assert subject.measure(11.0) == [Change.REOPENED]
    assert (len(subject.alerts), subject.newest.openings) == (1, 2)
    assert subject.newest.acknowledged_by == "ann", "it is still hers"
    subject.measure(1.0)
    subject.measure(1.0, 30)
    assert subject.measure(11.0, 121) == [Change.BEGAN]
    assert len(subject.alerts) == 2
    assert subject.newest.acknowledged_by is None


def test_an_event_is_told_once(subject: Subject) -> None:
    subject.rule = rule(event=True, clears=None)
    fired(subject)
    assert subject.measure(10.0) == [Change.RESOLVED], "it is no longer true: it was taken back"
    for _ in range(20):
        assert subject.measure(11.0) == []
    assert len(subject.alerts) == 1


def test_resolved_by_hand_it_is_left_alone_for_a_while(subject: Subject) -> None:
    fired(subject).say(resolved_at=subject.at, resolution="by_hand", acknowledged_by="ann")
    for _ in range(11):
        assert subject.measure(11.0) == []
    assert subject.measure(11.0) == [Change.REOPENED], "two hours later it is still wrong"
    assert subject.newest.acknowledged_by is None
    subject.say(resolved_at=subject.at, resolution="by_hand", acknowledged_by="ann")
    subject.measure(1.0)
    subject.measure(1.0, 30)
    for _ in range(2):
        assert subject.measure(11.0) == []
    assert subject.measure(11.0) == [Change.REOPENED], "it was right in between"
    assert subject.newest.acknowledged_by is None, "who resolved it has done with it"


def test_a_false_positive_is_quiet_until_it_was_right_once(subject: Subject) -> None:
    fired(subject).say(resolved_at=subject.at, resolution="false_positive")
    for _ in range(50):
        assert subject.measure(11.0) == []
    subject.measure(1.0)
    subject.measure(1.0, 30)
    assert subject.newest.cleared_at == subject.at
    assert subject.measure(11.0) == [Change.BEGAN], "another: what was said of the first stays"
    assert subject.alerts[0].resolution == "false_positive"


def test_an_older_measurement_changes_nothing(subject: Subject) -> None:
    fired(subject)
    before = subject.newest
    for minutes in (0, -100):
        assert lifecycle.advance(subject.rule, before, 20.0, before.evaluated_at) == (before, [])
        assert subject.measure(1.0, minutes) == []
        assert subject.newest == before


MEASURED = st.one_of(
    st.sampled_from([4.0, 5.0, 7.0, 10.0, 11.0, 99.0]), st.none(), st.just(Gone.GONE)
)
PEOPLE = st.sampled_from(["-", "-", "-", "ack", "resolve", "false", "reopen"])


def people_do(subject: Subject, what: str) -> bool:
    """Do what ``acting`` would, where it would not refuse; say whether it was an ack."""
    newest = subject.newest
    if newest is None or newest.is_pending:
        return False
    if what == "ack" and newest.is_open:
        subject.say(acknowledged_at=subject.at, acknowledged_by="ann")
        return True
    if what in {"resolve", "false"} and newest.is_open:
        how = "by_hand" if what == "resolve" else "false_positive"
        subject.say(resolved_at=subject.at, resolution=how, clear_since=None)
    if what == "reopen" and not newest.is_open:
        subject.say(
            resolved_at=None, resolution=None, cleared_at=None, clear_since=None,
            missing_since=None, acknowledged_at=None, acknowledged_by=None,
            openings=newest.openings + 1, opened_at=subject.at,
        )  # fmt: skip
        subject.seen.append(Change.REOPENED)
    return False


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(MEASURED, st.integers(1, 90), PEOPLE), max_size=40),
    st.booleans(),
    st.sampled_from(["0m", "20m"]),
)
def test_no_history_makes_more_than_one_open_alert_or_miscounts(
    history: list[tuple], once: bool, held_for: str
) -> None:
    fires = {"comparison": "above", "threshold": 10, "for": held_for}
    clears = {} if once else {"clears": {"comparison": "below", "threshold": 5, "for": "30m"}}
    subject = Subject(rule(**{"event": once, "fires": fires, "clears": None, **clears}))
    right_below = 10.1 if once else 5
    for value, minutes, said in history:
        was = subject.newest
        changes = subject.measure(value, minutes)
        now = subject.newest
        # One open alert of a subject, and it is the newest.
        assert [a.is_open for a in subject.alerts[:-1]] == [False] * (len(subject.alerts) - 1)
        # Nothing unknown, and nothing between the thresholds, opens or ends anything.
        if value is None:
            assert changes == []
        if isinstance(value, float) and right_below <= value <= 10:
            assert set(changes) <= {Change.FORGOTTEN}
        # Only a broken value fires, only a met clear condition or an absence ends.
        if {Change.FIRED, Change.REOPENED} & set(changes):
            assert isinstance(value, float) and value > 10
        if Change.RESOLVED in changes:
            assert value is Gone.GONE or value < right_below
        # An acknowledgement stays as long as the alert is open.
        if was and now and was.is_open and now.is_open and was.acknowledged_at:
            assert now.acknowledged_at == was.acknowledged_at
        # Occurrences are the evaluations that found it broken, one by one.
        if was and now and was.first_seen_at == now.first_seen_at:
            broken = isinstance(value, float) and value > 10
            assert now.occurrences == was.occurrences + broken
        people_do(subject, said)
    openings = sum(alert.openings for alert in subject.alerts)
    assert openings == sum(c in {Change.FIRED, Change.REOPENED} for c in subject.seen)
    if once:
        assert subject.seen.count(Change.FIRED) <= 1
    for alert in subject.alerts:
        assert alert.is_pending == (alert.openings == 0)
        assert (alert.resolved_at is None) == (alert.resolution is None)


MINUTES = st.integers(0, 90)


@st.composite
def rules_with_room(draw: st.DrawFn) -> Rule:
    """A rule of either direction, whose room is one of values, of time, or of both."""
    threshold = draw(st.integers(-50, 50))
    gap, right_for = draw(st.tuples(st.integers(0, 20), MINUTES).filter(any))
    upward, strict = draw(st.booleans()), draw(st.booleans())
    words = {True: ("above", "at_least"), False: ("below", "at_most")}
    return rule(
        fires={
            "comparison": words[upward][not strict],
            "threshold": threshold,
            "for": f"{draw(MINUTES)}m",
        },
        clears={
            "comparison": words[not upward][strict],
            "threshold": threshold + (-gap if upward else gap),
            "for": f"{right_for}m",
        },
    )


@settings(max_examples=300, deadline=None)
@given(rules_with_room(), st.data())
def test_a_value_that_wanders_within_the_room_opens_once_and_never_flaps(
    told: Rule, data: st.DataObject
) -> None:
    subject = Subject(told)
    ends = sorted([told.fires.threshold, told.clears.threshold])
    near = st.floats(ends[0] - 5, ends[1] + 5)
    broken_since = right_since = None
    has_held = False
    for value, minutes in data.draw(st.lists(st.tuples(near, st.integers(1, 60)), max_size=50)):
        at = subject.at + minutes * MINUTE
        since = (right_since or at) if told.clears.met(value) else None
        if since is not None and at - since >= told.clears.held_for:
            continue  # it would be right for so long as the rule asks: that is out of the room
        right_since = since
        broken_since = (broken_since or at) if told.fires.met(value) else None
        has_held |= broken_since is not None and at - broken_since >= told.fires.held_for
        subject.measure(value, minutes)
    assert subject.seen.count(Change.FIRED) == has_held
    assert Change.RESOLVED not in subject.seen
    assert Change.REOPENED not in subject.seen
