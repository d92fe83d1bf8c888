"""Alerts in words: a value with its unit, a line, a message."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

import polars as pl

from ytempire.alerts import amounts
from ytempire.alerts.outbox import Notice
from ytempire.alerts.store import Alert
from ytempire.delivery.message import Message
from ytempire.metrics import formats

_KINDS = {
    "fired": "", "reopened": "again: ", "snooze_over": "still, after its snooze: ",
    "resolved": "resolved: ",
}  # fmt: skip
_LONGEST_NAME = 80
_LONGEST_BAR = 30


def limit(alert: Alert) -> str:
    """Return what is wrong: ``above $3.00``, ``below 1,000``."""
    return amounts.limit(alert.threshold, alert.comparison, alert.unit)


def named(alert: Alert) -> str:
    """Return the subject's name on one line."""
    name = " ".join(alert.subject_name.split())
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def table(alerts: Sequence[Alert]) -> pl.DataFrame:
    """Return alerts as people read them, one row each, all of it text."""
    columns = ("severity", "state", "what", "subject", "value", "wrong when", "seen", "since")
    return pl.DataFrame(
        [
            (
                one.severity,
                one.state,
                one.title,
                named(one),
                amounts.measure(one.value, one.unit),
                limit(one),
                str(one.occurrences),
                formats.instant(one.opened_at),
            )
            for one in alerts
        ],
        schema=dict.fromkeys(columns, pl.String),
        orient="row",
    )


def bars(alerts: Sequence[Alert]) -> str:
    """Return how many alerts there are of each kind, as a chart of text: it takes no second."""
    kinds = Counter((one.severity, one.title) for one in alerts).most_common()
    if not kinds:
        return "nothing is open"
    most, wide = kinds[0][1], max(len(title) for (_, title), _ in kinds)
    return "\n".join(
        f"{title:<{wide}}  {'█' * max(1, round(count / most * _LONGEST_BAR))} {count} {severity}"
        for (severity, title), count in kinds
    )


def message(message_id: UUID, notices: Sequence[Notice], most: int) -> Message:
    """Return one message of many notices.

    Parameters
    ----------
    notices
        The gravest first.
    most
        So many are told one by one; the others are counted by rule.
    """
    lines = [_line(notice) for notice in notices[:most]]
    if len(notices) > most:
        lines += ["and more:", *_counted(notices[most:])]
    return Message(
        message_id, _subject(notices), (*lines, "", "All that is open: ytempire alerts list")
    )


def _subject(notices: Sequence[Notice]) -> str:
    wrong = [notice for notice in notices if notice.kind != "resolved"]
    first = notices[0]
    if len(notices) == 1:
        level = "resolved" if not wrong else first.alert.severity
        return f"[{level}] {first.alert.title}: {named(first.alert)}"
    graver = Counter(notice.alert.severity for notice in wrong)
    parts = [f"{graver[level]} {level}" for level in ("critical", "warning", "info")
             if graver[level]]  # fmt: skip
    resolved = len(notices) - len(wrong)
    parts += [f"{resolved} resolved"] if resolved else []
    return f"[{wrong[0].alert.severity if wrong else 'resolved'}] alerts: {', '.join(parts)}"


def _line(notice: Notice) -> str:
    alert = notice.alert
    value = f"{amounts.measure(alert.value, alert.unit)} ({limit(alert)})"
    said = [f"{alert.severity.upper()} {_KINDS[notice.kind]}{alert.title}", named(alert), value]
    said += [alert.detail] if alert.detail else []
    where = "" if notice.kind == "resolved" else f" · {alert.runbook}"
    return f"{' · '.join(said)} · ytempire alerts show {alert.short_id}{where}"


def _counted(notices: Sequence[Notice]) -> list[str]:
    kinds = Counter(
        (notice.alert.severity.upper(), f"{_KINDS[notice.kind]}{notice.alert.title}")
        for notice in notices
    )
    return [f"{count:,} x {level} {title}" for (level, title), count in kinds.items()]
