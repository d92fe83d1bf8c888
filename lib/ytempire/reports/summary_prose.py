"""The sentences of the report channel_performance_summary, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.reports import imported, sourcing, wording
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row

ONLY_READINGS = "There are no figures by day yet; the most viewed videos are listed below."
_DEFINED = (
    "revenue", "views", "views_gained", "impressions", "ctr", "rpm", "subscribers_net",
    "cost_per_video", "share_under_target",
)  # fmt: skip
_DAY_OLD = 24


def told(
    subject: Subject, this: Row, before: Row, channels: Sequence[Row], bands: Sequence[Row]
) -> str:
    """Tell revenue, views, cost, reach and how new videos do, each against what is to compare."""
    return "\n\n".join(
        filter(
            None,
            (
                _revenue(subject, this, before, channels),
                _views(this, before),
                _cost(this, before),
                _reach(this, before),
                _typical(subject, bands),
            ),
        )
    )


def other_days(first: date, last: date, first_known: date, last_known: date) -> str:
    """Say that a window has no figures, and which days have."""
    return (
        f"There are no figures of {wording.span(first, last)}: those that are known are "
        f"{wording.within(first_known, last_known)}. Ask for a date of these."
    )


def nothing(subject: Subject) -> str:
    """Say that there is nothing to tell: of anybody, or of the channels that were chosen."""
    what = "" if subject.channels is None else f" of {subject.name}"
    return f"Nothing{what} has been collected or imported yet, so there is nothing to tell."


def known_then(subject: Subject, sums: Row | None, days: str) -> str:
    """Tell what was known at an instant of revenue, views and cost."""
    if sums is None:
        return f"Nothing was known then of {days}." if days else "No day's revenue was known then."
    return wording.markdown(
        f"Known then of {subject.name}: {_amount(sums['all_revenue_micros'], 'revenue')} by "
        f"YouTube's estimate, **{wording.counted(sums['all_views'], 'view')}**, "
        f"**{wording.counted(sums['all_videos_published'], 'video')}** published, and "
        f"{_amount(sums['all_ledger_micros'], 'spending')}."
    )


def _amount(micros: int | None, what: str) -> str:
    return f"no {what}" if micros is None else f"{what} of **{formats.money_exact(micros)}**"


def made_as_of(at: datetime) -> str:
    """Say where figures as of an instant come from."""
    return wording.markdown(
        f"Every version of a fact, and every entry, statement and invoice, is kept with the time "
        f"at which it was known here; this is what was known on {formats.instant(at)}. Views are "
        "those of YouTube Analytics, spent is what the ledger held. Readings of public counters, "
        "imported files and the state of the sources are not kept in this way, and are left out; "
        "names, niches and tiers of channels are those of now.",
        wording.UNKNOWN,
    )


def making(this: Row | None, sources: Sequence[Row], files: Sequence[Row], now: datetime) -> str:
    """Say where the figures come from, as of when, and what they mean."""
    parts = ["### Sources", sourcing.lines(sources), imported.lines(files)]
    if this is not None:
        parts += [
            "### Window",
            f"{formats.counted(this['days'], 'Pacific day')}; {this['days_complete']} of them told "
            "in full by YouTube "
            "for every active monetised channel that the report is about. Revenue is YouTube's "
            "estimate and provisional until the month's statement. The typical band is that of the "
            "niche and format at the same age, over 28 days; one of fewer than 8 videos stands "
            "for nothing.",
        ]
    parts += ["### Definitions", sourcing.definitions(_DEFINED)]
    return wording.markdown(*parts, f"{wording.UNKNOWN} Asked {formats.instant(now)}.")


def _revenue(subject: Subject, this: Row, before: Row, channels: Sequence[Row]) -> str:
    metric = registry.get("revenue")
    if this["revenue_micros"] is None:
        return f"Revenue of {subject.name} is not known: {metric.null_means}."
    full = this["days_complete"] == this["days"]
    days_asked = formats.counted(this["days"], "day")
    told = "" if full else f", with {this['days_complete']} of {days_asked} told in full"
    change = formats.change(this["revenue_micros"], before["revenue_micros"])
    days = "the day" if this["days"] == 1 else f"the {before['days']} days"
    compared = f", {change} on {days} before" if change != DASH else ""
    said = (
        f"{wording.capitalised(subject.name)} earned **{metric.text(this['revenue_micros'])}**"
        f"{compared}{told}."
    )
    earning = [one for one in channels if one["revenue_micros"]]
    if subject.single is None and len(earning) > 1 and this["revenue_micros"] > 0:
        best = earning[0]
        share = formats.rate(best["revenue_micros"] / this["revenue_micros"])
        said += (
            f" {wording.plain(best['channel_name'])} earned most: "
            f"{metric.text(best['revenue_micros'])}, {share} of all."
        )
    return said


def _views(this: Row, before: Row) -> str:
    if this["views_gained"] is None and this["views_reported"] is None:
        return f"Views are not known: {registry.get('views_gained').null_means}."
    parts = []
    if this["views_gained"] is not None:
        change = formats.change(this["views_gained"], before["views_gained"])
        compared = f" ({change})" if change != DASH else ""
        verb = "fell" if this["views_gained"] < 0 else "rose"
        amount = formats.counted(abs(this["views_gained"]), "view")
        parts.append(f"public counters {verb} by **{amount}**{compared}")
    if this["views_reported"] is not None:
        rpm = registry.get("rpm")
        said = f"YouTube Analytics tells {formats.counted(this['views_reported'], 'view')}"
        if rpm.of(this) is not None:
            said += f", which is {rpm.text(rpm.of(this))} of revenue per 1,000 (YTEMPIRE)"
        parts.append(said)
    return wording.capitalised(f"{'; '.join(parts)}.")


def _cost(this: Row, before: Row) -> str:
    published = this["videos_published"]
    if published is None:
        return ""
    verb = wording.was(published)
    said = f"**{wording.capitalised(wording.counted(published, 'video'))}** {verb} published"
    if not published:
        return f"{said}."
    cost, share = registry.get("cost_per_video"), registry.get("share_under_target")
    if cost.of(this) is None:
        return f"{said}; what {'it' if published == 1 else 'they'} cost is not known."
    target = formats.money(registry.COST_TARGET_MICROS, places=0)
    earlier = "" if cost.of(before) is None else f" ({cost.text(cost.of(before))} before)"
    return (
        f"{said} at **{cost.text(cost.of(this))}** each on average{earlier}; "
        f"{share.text(share.of(this))} cost less than {target}. A cost is known for "
        f"{formats.count(this['videos_with_cost'])} of them."
    )


def _reach(this: Row, before: Row) -> str:
    rate = registry.get("ctr")
    if rate.of(this) is None:
        return ""
    earlier = "" if rate.of(before) is None else f" ({rate.text(rate.of(before))} before)"
    return (
        f"Thumbnails were shown {wording.counted(this['impressions'], 'time')} and clicked at "
        f"**{rate.text(rate.of(this))}**{earlier}."
    )


def _typical(subject: Subject, bands: Sequence[Row]) -> str:
    """Tell how many of the videos stand outside the band, a day after publication."""
    aged = [one for one in bands if one["age_hours"] == _DAY_OLD]
    videos = sum(one["videos"] for one in aged)
    if not videos:
        return ""
    below = formats.count(sum(one["videos_below"] for one in aged))
    above = formats.count(sum(one["videos_above"] for one in aged))
    said = (
        f"Of {wording.counted(videos, 'video')} that were a day old within the last 28 days, and "
        f"have a typical band, **{above}** stood above three quarters of their niche and format, "
        f"and **{below}** below one quarter (YTEMPIRE)"
    )
    if subject.single is not None and aged[0]["times_usual"] is not None:
        said += f"; the median one had {aged[0]['times_usual']:.1f} times the typical views"
    return f"{said}."
