"""The engine on a real warehouse: one open alert a subject, whatever happens at once."""

from __future__ import annotations

import threading
from datetime import timedelta

import psycopg
import pytest

from ytempire.alerts import engine, wording
from ytempire.alerts.lifecycle import Change

from .conftest import QUERY, START, Bench


def test_an_alert_with_its_evidence(bench: Bench) -> None:
    done = bench.heat(a=12, b=7, c=None)
    assert (done.subjects, done.changes[Change.FIRED], done.failed) == (3, 1, {})
    assert done.sentence() == "3 values compared, 1 fired"
    assert done.written == 1
    [alert] = bench.alerts()
    assert (alert.rule, alert.severity, alert.state) == ("too_hot", "warning", "firing")
    assert (alert.subject_kind, alert.subject_id, alert.subject_name) == ("oven", "a", "Oven a")
    assert (alert.value, alert.threshold, alert.comparison) == (12, 10, "above")
    assert (alert.unit, alert.detail) == ("degrees", "seen by eye")
    assert (alert.title, alert.runbook) == ("Too hot", "r.md#hot")
    assert (alert.occurrences, alert.openings) == (1, 1)
    assert alert.first_seen_at == alert.fired_at == bench.at
    assert bench.events(alert) == [("fire", "engine", None)]
    assert wording.table([alert]).row(0) == (
        "warning", "firing", "Too hot", "Oven a", "12 degrees", "above 10", "1",
        "21 Nov 2026 20:30 UTC",
    )  # fmt: skip
    assert wording.table([]).is_empty()
    assert wording.bars([]) == "nothing is open"
    bench.rules(cold={"title": "Far too cold", "severity": "critical"})
    bench.heat(a=12, b=12, c=12)
    bench.rules(cold={"enabled": False})
    bench.heat(a=12, b=12, c=12)
    still = bench.alerts(states=["firing"])
    assert wording.bars([*still, *bench.alerts(rule="cold")[:1]]).splitlines() == [
        "Too hot       ██████████████████████████████ 3 warning",
        "Far too cold  ██████████ 1 critical",
    ]


def test_one_open_alert_counts_what_it_sees(bench: Bench) -> None:
    for value in (12, 15, 11, None, 7):
        bench.heat(a=value)
    [alert] = bench.alerts()
    assert (alert.occurrences, alert.worst_value, alert.value) == (3, 15, 7)
    assert alert.last_seen_at == START + timedelta(hours=3)
    bench.heat(a=4)
    [alert] = bench.alerts()
    assert (alert.state, alert.resolution) == ("resolved", "cleared")
    bench.heat(a=20)
    [alert] = bench.alerts()
    assert (alert.state, alert.openings) == ("firing", 2), "within the hour it is the same"
    bench.heat(a=4)
    bench.heat(3, a=20)
    assert [one.state for one in bench.alerts()] == ["resolved", "firing"]
    actions = [action for action, _, _ in bench.events(bench.alerts()[0])]
    assert actions == ["fire", "resolve", "reopen", "resolve"]


def test_what_did_not_hold_leaves_no_trace(bench: Bench) -> None:
    bench.rules(too_hot={"fires": {"comparison": "above", "threshold": 10, "for": "2h"}})
    bench.heat(a=12)
    assert [one.state for one in bench.alerts()] == ["pending"]
    bench.heat(a=12)
    bench.heat(a=9)
    assert bench.alerts() == []
    for _ in range(3):
        bench.heat(a=12)
    [alert] = bench.alerts()
    assert alert.fired_at == alert.first_seen_at + timedelta(hours=2)


def test_the_same_instant_twice_changes_nothing(bench: Bench) -> None:
    bench.heat(a=12)
    before = bench.rows("select a::text from ytempire.alerts a")
    assert bench.heat(0, a=13).written == 0
    bench.heat(-5, a=1)
    assert bench.rows("select a::text from ytempire.alerts a") == before


def test_two_at_once_double_nothing(bench: Bench) -> None:
    bench.heat(a=1)
    bench.at += timedelta(hours=1)
    with bench.warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("update ytempire.heat set value = 50")
    together, done = threading.Barrier(4), []

    def evaluate() -> None:
        together.wait()
        done.append(engine.evaluate(bench.warehouse, bench.book, ["webhook"], bench.at))

    threads = [threading.Thread(target=evaluate) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    [alert] = bench.alerts()
    assert (alert.occurrences, alert.openings) == (1, 1)
    assert sum(one.changes[Change.FIRED] for one in done) == 1
    assert bench.rows("select count(*) from ytempire.alert_events") == [(1,)]
    assert bench.rows("select count(*) from ytempire.alert_notifications") == [(1,)]


def test_while_one_works_the_other_leaves_it_alone(bench: Bench) -> None:
    with bench.warehouse.transaction("writer") as connection:
        connection.execute("select pg_advisory_xact_lock(%s)", [engine.ONE_AT_A_TIME])
        done = bench.heat(a=50)
    assert done.is_elsewhere
    assert done.sentence() == "another process evaluates the rules: nothing was done here"
    assert bench.alerts() == []


def test_the_table_itself_refuses_a_second_open_alert(bench: Bench) -> None:
    bench.heat(a=12)
    names = bench.rows(
        "select string_agg(quote_ident(column_name), ', ') from information_schema.columns "
        "where table_schema = 'ytempire' and table_name = 'alerts' and column_name <> 'alert_id'"
    )[0][0]
    with (
        pytest.raises(psycopg.errors.UniqueViolation, match="alerts_open"),
        bench.warehouse.transaction("writer") as connection,
    ):
        connection.execute(
            f"insert into ytempire.alerts ({names}) select {names} from ytempire.alerts"
        )


def test_a_rule_that_cannot_be_evaluated_keeps_nobody_from_working(bench: Bench, project) -> None:
    folder = project / "sql" / "queries" / "alerts"
    (folder / "broken.sql").write_text("select nothing from nowhere")
    (folder / "narrow.sql").write_text("select 1 as value")
    (folder / "double.sql").write_text(QUERY.replace("from", "from ytempire.heat x cross join"))
    bench.rules(
        broken={"query": "alerts/broken"},
        narrow={"query": "alerts/narrow"},
        double={"query": "alerts/double"},
        too_hot={},
    )
    with bench.warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("insert into ytempire.heat values ('b', 1)")
    folder.joinpath("double.sql").write_text(
        QUERY.rstrip() + " union all " + QUERY.partition("\n")[2]
    )
    done = bench.heat(a=12)
    assert set(done.failed) == {"broken", "narrow", "double"}
    assert "nowhere" in done.failed["broken"]
    assert "no column subject_kind" in done.failed["narrow"]
    assert "two rows for double/oven/a" in done.failed["double"]
    assert "broken could not be evaluated" in done.sentence()
    assert [one.rule for one in bench.alerts()] == ["too_hot"]
    assert done.changes[Change.FIRED] == 1


def test_alerts_end_with_their_rule(bench: Bench) -> None:
    bench.rules(slow={"fires": {"comparison": "above", "threshold": 10, "for": "5h"}})
    bench.heat(a=12)
    assert {one.rule: one.state for one in bench.alerts()} == {
        "slow": "pending", "too_hot": "firing",
    }  # fmt: skip
    bench.rules(too_hot={"enabled": False}, slow=None)
    bench.heat(a=12)
    [alert] = bench.alerts()
    assert (alert.state, alert.resolution) == ("resolved", "retired")
    assert bench.events(alert)[-1] == ("resolve", "engine", "its rule is off or gone")


def test_a_subject_that_is_gone(bench: Bench) -> None:
    bench.rules(too_hot={"gone_for": "2h"})
    bench.heat(a=12)
    bench.heat()
    assert bench.alerts()[0].state == "firing"
    bench.heat(2)
    [alert] = bench.alerts()
    assert (alert.resolution, alert.subject_name) == ("vanished", "Oven a")


def test_a_rule_s_words_are_those_of_today(bench: Bench) -> None:
    bench.heat(a=12)
    bench.rules(too_hot={"severity": "critical", "title": "Far too hot"})
    bench.heat(a=12)
    [alert] = bench.alerts()
    assert (alert.severity, alert.title) == ("critical", "Far too hot")


def test_what_was_done_is_never_changed(bench: Bench) -> None:
    bench.heat(a=12)
    for statement in (
        "update ytempire.alert_events set actor = 'x'",
        "delete from ytempire.alert_events",
        "truncate ytempire.alert_events",
    ):
        refused(bench, statement, "alert_events is append-only")


def refused(bench: Bench, statement: str, said: str) -> None:
    with (
        pytest.raises(psycopg.errors.RestrictViolation, match=said),
        bench.warehouse.connect("owner") as connection,
    ):
        connection.execute(statement)


def test_what_was_told_is_never_changed_and_no_notice_is_lost(bench: Bench) -> None:
    bench.channels = ["webhook", "mail"]
    bench.heat(a=12)
    with bench.warehouse.connect("owner", autocommit=True) as connection:
        connection.execute(
            "update ytempire.alert_notifications set state = 'sent', sent_at = now() "
            "where channel = 'mail'"
        )
    for statement in (
        "update ytempire.alert_notifications set outcome = 'x'",
        "update ytempire.alert_notifications set state = 'waiting', sent_at = null",
        "delete from ytempire.alert_notifications where state = 'waiting'",
        "truncate ytempire.alert_notifications",
    ):
        refused(bench, statement, "alert_notifications is append-only")
