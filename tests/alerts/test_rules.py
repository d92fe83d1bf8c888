"""Rules are data: what cannot be meant is refused before anything runs."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from ytempire import parameters, paths
from ytempire.alerts import rules
from ytempire.alerts.rules import Condition
from ytempire.parameters import ParameterError, durations
from ytempire.units import MICROS_PER_USD

SHIPPED = yaml.safe_load((paths.parameters() / "alerts.yaml").read_text())


def read_changed(folder: Path, at: str, value: object) -> rules.Rulebook:
    """Read the shipped rules with one entry set, as ``rules.failed_run.title``."""
    changed = deepcopy(SHIPPED)
    *way, last = at.split(".")
    place = changed
    for name in way:
        place = place[name]
    place[last] = value
    file = folder / "alerts.yaml"
    file.write_text(yaml.safe_dump(changed))
    return rules.read(file)


def test_the_shipped_rules() -> None:
    book = rules.read()
    assert {"cost_above_2_50", "cost_above_3_00", "projected_cost", "quota_below_1000",
            "failing_channel", "failed_jobs", "job_given_up", "stale_source",
            "failed_run", "scheduled_job_failed", "scheduled_job_failed_twice",
            "job_overdue", "report_delivery_failed"} <= set(book.enabled)  # fmt: skip
    warned, limit = book.rules["cost_above_2_50"], book.rules["cost_above_3_00"]
    assert (warned.severity, warned.fires.threshold, warned.event) == ("warning", 2_500_000, True)
    assert (limit.severity, limit.fires.threshold) == ("critical", 3_000_000)
    assert not warned.fires.met(2_500_000)
    assert warned.fires.met(2_500_001)
    flagged = parameters.network().costs
    assert warned.fires.threshold == flagged.alert_usd * MICROS_PER_USD, "said in two files"
    assert limit.fires.threshold == flagged.limit_usd * MICROS_PER_USD
    quota = book.rules["quota_below_1000"].fires
    assert (quota.met(999), quota.met(1000)) == (True, False)


def test_every_rule_leaves_room_or_says_that_it_is_an_event() -> None:
    for name, rule in rules.read().rules.items():
        assert rule.event == (rule.clears is None), name
        if rule.clears is not None:
            room = abs(rule.fires.threshold - rule.clears.threshold)
            assert room > 0 or rule.clears.held_for > timedelta(0), name


def test_every_link_leads_somewhere() -> None:
    for name, rule in rules.read().rules.items():
        file, _, anchor = rule.runbook.partition("#")
        told = (paths.project_root() / file).read_text()
        headings = re.findall(r"^## (.+)$", told, re.MULTILINE)
        # What GitHub makes of a heading.
        anchors = {re.sub(r"[^\w\- ]", "", h.lower()).strip().replace(" ", "-") for h in headings}
        assert anchor in anchors, f"{name}: {rule.runbook}"


@pytest.mark.parametrize(
    ("at", "value", "said"),
    [
        ("rules.failed_run.colour", "red", "rules.failed_run.colour: Extra inputs"),
        ("rules.failed_run.fires.hold", "1h", "fires.hold: Extra inputs"),
        ("posting.speed", 1, "posting.speed: Extra inputs"),
        ("rules.failed_run.severity", "fatal", "severity: Input should be"),
        ("rules.failed_run.notify", ["pigeon"], "notify.0: Input should be"),
        ("rules.failed_run.query", "alerts/nothing", "there is no query alerts/nothing"),
        ("rules.failed_run.query", "executive/periods", "query: String should match"),
        ("rules.failed_run.parameters", {}, "asks for 'days'"),
        ("rules.failed_run.parameters.weeks", 2, "does not ask for 'weeks'"),
        ("rules.failed_run.gone_for", "soon", "is no length of time"),
        ("rules.failed_run.gone_for", "400d", "longer than a year"),
        (
            "rules.failed_run.clears",
            {"comparison": "above", "threshold": 1},
            "name the other direction",
        ),
        (
            "rules.failed_run.clears",
            {"comparison": "below", "threshold": 2},
            "move the thresholds apart",
        ),
        (
            "rules.failed_run.clears",
            {"comparison": "at_most", "threshold": 1},
            "make one of them strict",
        ),
        (
            "rules.failed_run.clears",
            {"comparison": "below", "threshold": 1},
            "say `for` how long it must be right",
        ),
        ("rules.failed_run.clears", None, "say when it `clears`, or `event: true`"),
        ("rules.failed_run.event", True, "leave out `clears`"),
        ("posting.most_messages", 1, "greater than or equal to 2"),
        ("rules.Failed", {}, "rules.Failed"),
    ],
)
def test_what_cannot_be_meant_is_refused(tmp_path: Path, at: str, value: object, said: str) -> None:
    with pytest.raises(ParameterError, match=re.escape(said)) as refused:
        read_changed(tmp_path, at, value)
    assert "alerts.yaml: " in str(refused.value)


@pytest.mark.parametrize(
    ("content", "said"), [(b"\xff", "not UTF-8"), (b"a: [", "not YAML"), (None, "does not exist")]
)
def test_a_file_that_is_none(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "alerts.yaml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ParameterError, match=said):
        rules.read(file)


@pytest.mark.parametrize(
    ("comparison", "met"),
    [("above", (0, 0, 1)), ("at_least", (0, 1, 1)), ("below", (1, 0, 0)), ("at_most", (1, 1, 0))],
)
def test_comparisons(comparison: str, met: tuple[int, ...]) -> None:
    condition = Condition(comparison=comparison, threshold=2)
    assert tuple(condition.met(value) for value in (1, 2, 3)) == met


def test_lengths_of_time() -> None:
    assert durations.parse("1d 12h") == durations.parse("36h") == timedelta(hours=36)
    assert durations.parse("90m30s") == timedelta(minutes=90, seconds=30)
    for text in ("", "4", "h", "4 hours", "-1h", "4h!"):
        with pytest.raises(ValueError, match="write it as"):
            durations.parse(text)
