"""The sentences of the report revenue_reconciliation, in Markdown."""

from __future__ import annotations

from datetime import timedelta

from ytempire.metrics import formats, registry
from ytempire.reports import reconciling, wording
from ytempire.reports.reconciling import Month


def headline(found: list[Month]) -> str:
    """Return the answer in a line; what is not known of it is not counted as zero."""
    still = [one for one in found if one.is_open]
    closed = [one for one in found if not one.is_open]
    if not found:
        return "nothing estimated, stated or spent"
    known = [one.estimated for one in still if one.estimated is not None]
    estimated = f"{formats.money(sum(known))} estimated" if known else "nothing estimated"
    them = "it" if len(still) == 1 else "them"
    opened = f"{len(still)} open" + (f", {estimated} of {them}" if still else "")
    if not closed:
        return f"no month stated; {opened}"
    sums = reconciling.together(found)
    has_estimate = any(one.estimated is not None for one in closed)
    against = formats.money(sums["estimated"]) if has_estimate else "nothing"
    return (
        f"{wording.counted(len(closed), 'month')} stated, {formats.money(sums['stated'])} against "
        f"{against} estimated; {opened}"
    )


def left(found: list[Month]) -> str:
    """Tell what was spent, and what the months earned beyond it."""
    spent = [one for one in found if one.spent is not None]
    if not found:
        return ""
    if not spent:
        return f"What was spent is not known: {registry.get('spent').null_means}."
    both = [one for one in spent if one.left is not None]
    total = formats.money(sum(one.spent or 0 for one in spent))
    said = f"The ledger charges **{total}** to these months"
    if not both:
        return f"{said}; what they earned is not known."
    left = sum(one.left or 0 for one in both)
    few = "one month" if len(both) == 1 else f"{len(both)} months"
    part = "" if len(both) == len(found) else f" in the {few} of which both are known"
    less = "stated, or else estimated, revenue less what was spent on the same days is"
    return f"{said}; {less} **{formats.money(left)}**{part}{_to_which_day(both)}."


def _to_which_day(found: list[Month]) -> str:
    """Say to which day open months are counted, where that is not their end."""
    partly = [
        formats.day(one.told_to)
        for one in found
        if one.is_open
        and one.told_to is not None
        and one.told_to + timedelta(days=1) != reconciling.month_before(one.month, -1)
    ]
    if not partly:
        return ""
    return f", counted to {wording.listed(partly)}, the last day of which revenue is told"


def explained(found: list[Month]) -> str:
    """Tell what the difference is made of, the largest step first."""
    sums = reconciling.together(found)
    steps = [one for one in sums.items() if one[1] and one[0] not in {"estimated", "stated"}]
    if not steps:
        return ""
    ordered = sorted(steps, key=lambda one: -abs(one[1]))
    told = "; ".join(f"{name} {formats.money(amount)}" for name, amount in ordered)
    return f"The difference is made of: {told}."


def unnamed(found: list[Month]) -> str:
    """Tell how many channels with an estimate no statement names."""
    missing = [one for one in found if one.channels_unnamed]
    if not missing:
        return ""
    told = wording.listed(
        [
            f"{wording.counted(one.channels_unnamed, 'channel')} of {wording.month(one.month)} "
            f"({formats.money(-one.unnamed)} estimated)"
            for one in missing
        ]
    )
    return f"No statement names {told}."


def still_open(found: list[Month]) -> str:
    """Tell which months no statement is held of."""
    still = [one for one in found if one.is_open]
    if not still:
        return "No month is open." if found else ""
    named = wording.listed([wording.month(one.month) for one in still], most=len(still))
    known = [one.estimated for one in still if one.estimated is not None]
    estimated = f"estimated at **{formats.money(sum(known))}** so far"
    told = estimated if known else "of which nothing is estimated yet"
    verb = "is" if len(still) == 1 else "are"
    return f"{wording.capitalised(named)} {verb} open, {told}."
