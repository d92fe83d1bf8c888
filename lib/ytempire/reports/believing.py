"""What may be believed: each group of figures by its sources and the checks that bear on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ytempire.metrics import formats
from ytempire.reports import wording
from ytempire.reports.looking import Row

Verdict = Literal["believe", "with care", "do not believe", "not read yet"]


@dataclass(frozen=True)
class Group:
    """Figures that stand and fall together.

    Attributes
    ----------
    name
        What they are.
    sources
        Sources that they are read from.
    checks
        Parts of names of the checks that bear on them; of several groups the first named counts.
    """

    name: str
    sources: tuple[str, ...]
    checks: tuple[str, ...]


GROUPS = (
    Group("Costs and attempts", ("internal_db", "openai_usage", "elevenlabs_usage"),
          ("cost", "ledger", "invoice", "ai_usage", "job", "generation")),
    Group("Revenue and watch time", ("youtube_analytics", "youtube_basic_reports"),
          ("revenue", "monetization", "target", "reports", "channel_performance",
           "channel_days", "facts_name", "snapshot")),
    Group("Impressions and clicks", ("youtube_reporting",), ("impressions",)),
    Group("Views and public counters", ("youtube_data",),
          ("reading", "views_", "view_definition", "counters", "metadata", "newest_video",
           "observation")),
    Group("Channel health", (), ("health_",)),
    Group("Machines, alerts and events", ("system_health", "youtube_quota"),
          ("alerts", "stream", "system_")),
)  # fmt: skip


@dataclass(frozen=True)
class Judged:
    """A group of figures, and what may be believed of it.

    Attributes
    ----------
    group
        The figures.
    verdict
        ``do not believe`` where a check of severity error found rows, ``with care`` where one of
        severity warning did, or a source is late, failed or refused; ``not read yet`` where no
        source has been read and no check ran.
    why
        What speaks against them, or that nothing does.
    """

    group: Group
    verdict: Verdict
    why: str


def group_of(check: str) -> Group:
    """Return the group on whose figures a check bears: the first that its name names."""
    places = [
        (check.find(part), number)
        for number, group in enumerate(GROUPS)
        for part in group.checks
        if part in check
    ]
    if not places:
        raise KeyError(
            f"the check {check} bears on no group: name a part of it in believing.GROUPS"
        )
    return GROUPS[min(places)[1]]


def judge(sources: Sequence[Row], checks: Sequence[Row]) -> list[Judged]:
    """Judge every group.

    Parameters
    ----------
    sources
        As ``freshness/sources`` gives them.
    checks
        As ``operations/checks`` gives them.
    """
    return [_judged(group, sources, checks) for group in GROUPS]


def _judged(group: Group, sources: Sequence[Row], checks: Sequence[Row]) -> Judged:
    read = [one for one in sources if one["source"] in group.sources]
    ran = [one for one in checks if group_of(one["check_name"]) is group]
    broken = [one for one in ran if one["rows_broken"]]
    wrong = [one for one in broken if one["severity"] == "error"]
    late = [reason for one in read if (reason := _late(one))]
    why = [f"{one['check_name']} found {wording.counted(one['rows_broken'], 'row')}"
           for one in (*wrong, *(one for one in broken if one not in wrong))]  # fmt: skip
    why += late
    if not read and not ran:
        return Judged(group, "not read yet", "no source was read, and no check ran")
    if wrong:
        return Judged(group, "do not believe", "; ".join(why))
    if why:
        return Judged(group, "with care", "; ".join(why))
    if read and all(one["as_of"] is None for one in read):
        return Judged(group, "not read yet", "no source has answered yet")
    held = wording.counted(len(ran), "check")
    return Judged(group, "believe", f"{held} of it {'holds' if len(ran) == 1 else 'hold'}")


def _late(one: Row) -> str:
    """Return what is wrong with a source, or nothing; one without credentials is not asked."""
    name = one["source"] if one["scope"] == "*" else f"{one['source']}/{one['scope']}"
    several, parts = one["scopes"] > 1, []
    if one["scopes_late"]:
        by = formats.duration(one["most_late_seconds"])
        of = f"{one['scopes_late']} of {one['scopes']} scopes " if several else ""
        parts.append(f"{of}later than usual by {by}{' at most' if several else ''}")
    if one["scopes_unanswered"]:
        of = f"{one['scopes_unanswered']} of {one['scopes']} scopes " if several else ""
        parts.append(f"{of}failed or refused")
    return f"{name}: {' and '.join(parts)}" if parts else ""
