"""Alerts in words: a table, a whole alert with its story, the rules and what became of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from click.shell_completion import CompletionItem

from ytempire.cli.columns import aligned

if TYPE_CHECKING:
    from ytempire.alerts.rules import Rulebook
    from ytempire.alerts.store import Alert

_DONE = {
    "fire": "fired", "ack": "acknowledged", "unack": "given back", "snooze": "snoozed",
    "comment": "commented", "resolve": "resolved", "reopen": "reopened",
    "false_positive": "called false",
}  # fmt: skip


def table(alerts: Sequence[Alert]) -> list[str]:
    """Return one line an alert."""
    from ytempire import clock
    from ytempire.alerts import amounts, wording
    from ytempire.metrics import formats

    now = clock.now()
    lines = [("ID", "SEVERITY", "STATE", "AGE", "SEEN", "VALUE", "WHAT", "SUBJECT")]
    for one in alerts:
        lines.append(
            (
                one.short_id,
                one.severity,
                _state(one),
                formats.duration((now - one.first_seen_at).total_seconds()),
                str(one.occurrences),
                amounts.measure(one.value, one.unit),
                one.title,
                wording.named(one),
            )
        )
    return aligned(lines)


def _state(alert: Alert) -> str:
    if alert.state == "acknowledged":
        return f"acknowledged by {alert.acknowledged_by}"
    if alert.state == "snoozed":
        return f"snoozed to {alert.snoozed_until:%m-%d %H:%M}"
    if alert.state == "resolved":
        return f"resolved ({(alert.resolution or '').replace('_', ' ')})"
    return alert.state


def facts(alert: Alert) -> dict[str, Any]:
    """Return all that is known of an alert."""
    return {"id": alert.alert_id, "short_id": alert.short_id, **vars(alert)}


def whole(
    alert: Alert, events: Sequence[Mapping[str, Any]], notices: Sequence[Mapping[str, Any]]
) -> str:
    """Return an alert with its evidence, its story and who was told."""
    from ytempire.alerts import amounts, wording

    times = f"{_minute(alert.first_seen_at)} to {_minute(alert.last_seen_at)} UTC"
    lines = [
        f"{alert.alert_id}  {alert.severity}  {_state(alert)}",
        f"what:    {alert.title} ({alert.rule})",
        f"subject: {wording.named(alert)} ({alert.subject_kind} {alert.subject_id})",
        f"value:   {amounts.measure(alert.value, alert.unit)}, the worst "
        f"{amounts.measure(alert.worst_value, alert.unit)}; wrong {wording.limit(alert)}",
        *([f"detail:  {alert.detail}"] if alert.detail else []),
        f"seen:    {alert.occurrences} times, {times}",
        f"to do:   {alert.runbook}",
        "what happened:",
    ]
    for event in events:
        until = f" until {_minute(event['until'])} UTC" if event["until"] else ""
        note = f": {event['note']}" if event["note"] else ""
        did = f"{_DONE[event['action']]} by {event['actor']}{until}{note}"
        lines.append(f"  {_minute(event['at'])}  {did}")
    lines.append("who was told:" if notices else "who was told: nobody")
    for one in notices:
        when = _minute(one["sent_at"] or one["last_attempt_at"] or one["queued_at"])
        said = f": {one['outcome']}" if one["outcome"] else ""
        lines.append(f"  {when}  {one['channel']}: {one['kind'].replace('_', ' ')}, "
                     f"{one['state']}{said}")  # fmt: skip
    return "\n".join(lines)


def rules_table(book: Rulebook, outcomes: Mapping[str, Mapping[str, Any]]) -> str:
    """Return one line a rule."""
    from ytempire.metrics import formats

    lines: list[tuple[str, ...]] = [
        ("RULE", "SEVERITY", "ON", "FIRED", "OPEN", "ACKED", "BY ITSELF", "BY HAND",
         "FALSE", "PRECISION", "TO ACK", "TO END")
    ]  # fmt: skip
    for name, rule in book.rules.items():
        became = outcomes.get(name, {})
        counts = (
            str(became.get(key, 0))
            for key in (
                "alerts_fired", "alerts_open", "acknowledged", "resolved_by_itself",
                "resolved_by_hand", "false_positives",
            )
        )  # fmt: skip
        lines.append(
            (
                name,
                rule.severity,
                "yes" if rule.enabled else "no",
                *counts,
                formats.rate(became.get("precision_ratio")),
                formats.duration(became.get("median_seconds_to_acknowledge")),
                formats.duration(became.get("median_seconds_to_resolve")),
            )
        )
    return "\n".join(aligned(lines))


def rules_facts(book: Rulebook, outcomes: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the rules as they are written, each with what became of its alerts."""
    return [
        {
            "rule": name,
            **rule.model_dump(mode="json", by_alias=True),
            "outcomes": {k: v for k, v in outcomes[name].items() if k != "rule"}
            if name in outcomes
            else None,
        }
        for name, rule in book.rules.items()
    ]


def complete_ids(begun: str) -> list[CompletionItem]:
    """Return open alerts whose ids begin so; nothing where the warehouse is not running."""
    from ytempire.alerts import store
    from ytempire.settings import load
    from ytempire.warehouse import cluster
    from ytempire.warehouse.connection import Warehouse

    try:
        settings = load()
        if cluster.is_wanting(settings):
            return []
        with Warehouse(settings) as warehouse, warehouse.transaction("reader") as connection:
            found = store.find(connection, prefix=begun, most=20)
    except Exception:  # the Tab key never prints an error into a command line
        return []
    return [CompletionItem(one.short_id, help=f"{one.title}: {one.subject_name}") for one in found]


def complete_rules(begun: str) -> list[CompletionItem]:
    """Return the rules whose names begin so."""
    from ytempire.alerts import rules
    from ytempire.parameters import ParameterError

    try:
        found = rules.read().rules
    except ParameterError:
        return []
    return [CompletionItem(n, help=r.title) for n, r in found.items() if n.startswith(begun)]


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
