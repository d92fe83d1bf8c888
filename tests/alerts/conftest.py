"""A project with one measure of its own, whose values the tests say."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
import yaml

from ytempire import paths
from ytempire.alerts import engine, rules, store
from ytempire.alerts.engine import Evaluation
from ytempire.alerts.rules import Rulebook
from ytempire.alerts.store import Alert
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

START = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)
POSTING = {
    "most_messages": 6, "window": "1h", "alerts_per_message": 20, "tries": 3, "give_up_after": "1d",
}  # fmt: skip
RULE = {
    "title": "Too hot", "severity": "warning", "query": "alerts/heat", "runbook": "r.md#hot",
    "fires": {"comparison": "above", "threshold": 10},
    "clears": {"comparison": "below", "threshold": 5},
    "gone_for": "0s", "reopen_within": "1h", "notify": ["webhook", "mail"],
}  # fmt: skip
QUERY = """-- alerts/heat
select 'oven' as subject_kind, name as subject_id, 'Oven ' || name as subject_name, value,
'degrees' as unit, 'seen by eye' as detail from ytempire.heat
"""


@dataclass
class Bench:
    """A warehouse, rules, and an hour at a time."""

    warehouse: Warehouse
    book: Rulebook
    channels: list[str] = field(default_factory=list)
    at: datetime = START

    def rules(self, **changed: dict | None) -> None:
        """Change rules by name, over those that stand; None takes one away."""
        before = getattr(self, "said", {"too_hot": RULE})
        self.said = {
            name: before.get(name, RULE) | (changed.get(name) or {})
            for name in {**before, **changed}
            if changed.get(name, {}) is not None
        }
        whole = {"posting": POSTING, "rules": self.said}
        (paths.parameters() / "alerts.yaml").write_text(yaml.safe_dump(whole))
        self.book = rules.read()

    def heat(self, hours: float = 1, **ovens: float | None) -> Evaluation:
        """Evaluate so many hours later; an oven that is not named is gone."""
        self.at += timedelta(hours=hours)
        with self.warehouse.connect("owner", autocommit=True) as connection:
            connection.execute("delete from ytempire.heat")
            for oven, value in ovens.items():
                connection.execute("insert into ytempire.heat values (%s, %s)", [oven, value])
        return engine.evaluate(self.warehouse, self.book, self.channels, self.at)

    def alerts(self, **narrowed: object) -> list[Alert]:
        with self.warehouse.transaction("reader") as connection:
            connection.execute(
                "select set_config('ytempire.clock_at', %s, true)", [self.at.isoformat()]
            )
            return store.find(connection, **narrowed)

    def rows(self, text: str, *values: object) -> list[tuple]:
        with self.warehouse.transaction("reader") as connection:
            return connection.execute(text, values or None).fetchall()

    def events(self, alert: Alert) -> list[tuple]:
        return self.rows(
            "select action, actor, note from ytempire.alert_events where alert_id = %s "
            "order by event_id",
            alert.alert_id,
        )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with the product's SQL, whose only measure is heat."""
    root = tmp_path / "project"
    (root / "sql" / "queries" / "alerts").mkdir(parents=True)
    (root / "parameters").mkdir()
    for name in ("migrations", "views", "queries/alert_feed"):
        (root / "sql" / name).symlink_to(paths.sql() / name)
    (root / "sql" / "queries" / "alerts" / "heat.sql").write_text(QUERY)
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(root))
    return root


@pytest.fixture
def bench(project: Path, settings: Settings, warehouse: Warehouse) -> Bench:
    with warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("create table ytempire.heat (name text, value double precision)")
    made = Bench(warehouse, None)
    made.rules()
    return made


@pytest.fixture
def moved(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """The bench, with the product's clock standing where its evaluations do."""
    from ytempire import clock
    from ytempire.warehouse import connection

    def carry(open_connection: psycopg.Connection) -> None:
        open_connection.execute(
            "select set_config('ytempire.clock_at', %s, true)", [bench.at.isoformat()]
        )

    monkeypatch.setattr(clock, "now", lambda: bench.at)
    monkeypatch.setattr(connection, "carry_clock", carry)
    return bench
