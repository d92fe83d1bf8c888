"""The alert feed: what is wrong now, and what somebody may do about it."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.alerts import amounts
from ytempire.charts.tables import framed, nothing, text
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats

SEVERITIES = {"info": 1, "warning": 2, "critical": 3}
"""Severity -> rank: the gravest has the largest."""
ACTS = {
    "acknowledge": "Acknowledge", "snooze": "Snooze", "comment": "Comment", "resolve": "Resolve",
}  # fmt: skip


def alert_feed(alerts: Sequence[Row], asked: Asked, question: Question) -> str:
    """List the open alerts, the gravest first, with buttons for those who may act."""
    told = origin(asked.origin("rules of parameters/alerts.yaml", asked.now, "live", question))
    if not alerts:
        return nothing("No alert is open.") + told
    head = (
        _sortable("Severity")
        + "".join(f'<th scope="col" class="yt-text">{name}</th>' for name in ("What", "Value"))
        + '<th scope="col" class="yt-text">State</th>'
        + _sortable("Since")
        + '<th scope="col" class="yt-acts">Act</th>'
    )
    body = "".join(_row(one, asked) for one in alerts)
    most = int(str(question.parameters["most"]))
    more = f"<p>The {most} gravest are listed.</p>" if len(alerts) == most else ""
    return f"{framed(head, body, ' yt-feed')}{more}{told}"


def _sortable(title: str) -> str:
    return (
        '<th scope="col" class="yt-text" data-first="descending">'
        f'<button type="button" class="yt-sort" data-key="sort-{title}">{title}</button></th>'
    )


def _row(one: Row, asked: Asked) -> str:
    severity = one["severity"]
    wrong = amounts.limit(one["threshold"], one["comparison"], one["unit"])
    value = f"{amounts.measure(one['value'], one['unit'])} ({wrong})"
    since = one["opened_at"] or one["first_seen_at"]
    detail = f'<span class="yt-origin">{text(one["detail"])}</span>' if one["detail"] else ""
    return (
        f'<tr data-alert="{one["alert_id"]}" data-severity="{text(severity)}">'
        f'<td data-order="{SEVERITIES[severity]}">'
        f'<span class="yt-severity" data-severity="{text(severity)}">{text(severity)}</span></td>'
        f'<td class="yt-what"><b>{text(one["title"])}</b>'
        f'<span dir="auto">{text(one["subject_name"])}</span>{detail}</td>'
        f"<td>{text(value)}</td><td>{text(_state(one, asked))}</td>"
        f'<td data-order="{since.timestamp():.0f}">{text(formats.as_of(since, asked.now))}</td>'
        f'<td class="yt-acts">{_buttons(one)}</td></tr>'
    )


def _state(one: Row, asked: Asked) -> str:
    if one["state"] == "acknowledged":
        return f"taken over by {one['acknowledged_by']}"
    if one["state"] == "snoozed":
        return f"silent until {formats.as_of(one['snoozed_until'], asked.now)}"
    return str(one["state"])


def _buttons(one: Row) -> str:
    subject = text(f"{one['title']}: {one['subject_name']}")
    # Who has it already need not take it over.
    acts = [name for name in ACTS if name != "acknowledge" or one["state"] != "acknowledged"]
    return " ".join(
        f'<button type="button" class="yt-button" data-act="{act}" data-alert="{one["alert_id"]}" '
        f'data-key="{act}-{one["alert_id"]}" data-subject="{subject}" '
        f'aria-label="{ACTS[act]}: {subject}">{ACTS[act]}</button>'
        for act in acts
    )
