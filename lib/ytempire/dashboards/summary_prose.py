"""The sentences of the report channel_performance_summary, in Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import datetime

from ytempire.dashboards import periods
from ytempire.dashboards.answers import Row
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH

NOTHING = "Nothing has been collected or imported yet, so there is nothing to tell."
ONLY_READINGS = "There are no figures by day yet; the most viewed videos are listed below."
_DEFINED = (
    "revenue", "views", "views_gained", "impressions", "ctr", "rpm", "subscribers_net",
    "cost_per_video", "share_under_target",
)  # fmt: skip


def opening(identity: Row, this: Row | None) -> str:
    """Say whose figures these are and of which days."""
    whose = {
        "simulated": "**Simulated data**: a made-up network, no figure is a real channel's.",
        "import": "**Imported files**: this warehouse holds files only; nothing is collected.",
    }.get(identity["network"] or "", "")
    known = f"As known on {formats.instant(identity['asked_at'])}"
    if this is not None:
        first, last = formats.day(this["first_day"]), formats.day(this["last_day"])
        known += f": the {this['days']} Pacific days {first} to {last}"
    return _markdown("\n\n".join(filter(None, (whose, f"{known}."))))


def network(this: Row, before: Row, channels: Sequence[Row]) -> str:
    """Tell revenue, views, cost and reach, each against the window before."""
    sentences = [_revenue(this, before, channels), _views(this, before)]
    if this["videos_published"]:
        sentences.append(_cost(this, before))
    rate = registry.get("ctr")
    if rate.of(this) is not None:
        sentences.append(
            f"Thumbnails were shown {formats.counted(this['impressions'], 'time')} and clicked at "
            f"**{rate.text(rate.of(this))}** ({rate.text(rate.of(before))} before)."
        )
    return _markdown("\n\n".join(sentences))


def known_then(sums: Row | None) -> str:
    """Tell what was known at an instant of revenue, views and cost."""
    if sums is None:
        return "Nothing was known then of these days."
    return _markdown(
        f"Known then: revenue of **{formats.money_exact(sums['all_revenue_micros'])}** by "
        f"YouTube's estimate, **{formats.count(sums['all_views'])}** views, "
        f"**{formats.count(sums['all_videos_published'])}** videos published, and "
        f"**{formats.money_exact(sums['all_ledger_micros'])}** spent."
    )


def made_as_of(at: datetime) -> str:
    """Say where figures as of an instant come from."""
    return _markdown(
        f"Every version of a fact, and every entry, statement and invoice, is kept with the time "
        f"at which it was known here; this is what was known on {formats.instant(at)}. Views are "
        "those of YouTube Analytics, spent is what the ledger held. Readings of public counters, "
        "imported files and the state of the sources are not kept in this way, and are left out.\n"
        f"\n{DASH} stands for what was not known; it is never counted as zero."
    )


def imported(files: Sequence[Row]) -> str:
    """Tell each imported window, and what its file's total holds beyond the listed videos."""
    return _markdown("\n\n".join(_file(one) for one in files))


def making(this: Row | None, sources: Sequence[Row], files: Sequence[Row], now: datetime) -> str:
    """Say where the figures come from, as of when, and what they mean."""
    lines = ["### Sources", ""]
    for one in sources:
        state = f" ({plain(one['note'])})" if one["note"] else ""
        told = f", days told to {formats.day(one['complete_date'])}" if one["complete_date"] else ""
        lines.append(f"* `{one['source']}`: read {formats.instant(one['last_ok_at'])}{told}{state}")
    for one in files:
        lines.append(
            f"* {periods.source(one)} `{one['source_ref'][:12]}`: "
            f"{formats.counted(one['videos_listed'], 'video')} listed, as of "
            f"{formats.instant(one['as_of'])}; {periods.window(one)}"
        )
    if len(lines) == 2:
        lines.append("* none has been read yet")
    if this is not None:
        lines += ["", "### Window", ""]
        lines.append(
            f"{this['days']} Pacific days; {this['days_complete']} of them told in full by YouTube "
            "for every active monetised channel. Revenue is YouTube's estimate and provisional "
            "until the month's statement."
        )
    lines += ["", "### Definitions", ""]
    for metric in map(registry.get, _DEFINED):
        lines.append(f"* **{metric.label}**: {metric.meaning} ({metric.source}).")
    lines += [
        "",
        f"{DASH} stands for what is not known; it is never counted as zero. "
        f"Asked {formats.instant(now)}.",
    ]
    return _markdown("\n".join(lines))


def plain(value: object) -> str:
    """Return a text from outside so that Markdown and HTML show it as it is."""
    return re.sub(r"([\\`*_{}\[\]()#+!|~.-])", r"\\\1", html.escape(str(value), quote=False))


def _markdown(text: str) -> str:
    # Two dollar signs in a paragraph would be taken for a formula.
    return text.replace("$", "&#36;")


def _revenue(this: Row, before: Row, channels: Sequence[Row]) -> str:
    metric = registry.get("revenue")
    if this["revenue_micros"] is None:
        return f"Revenue is not known: {metric.null_means}."
    full = this["days_complete"] == this["days"]
    told = "" if full else f", with {this['days_complete']} of {this['days']} days told in full"
    change = formats.change(this["revenue_micros"], before["revenue_micros"])
    compared = f", {change} on the {before['days']} days before" if change != DASH else ""
    said = f"The network earned **{metric.text(this['revenue_micros'])}**{compared}{told}."
    best = next((one for one in channels if one["revenue_micros"]), None)
    if best is not None:
        share = formats.rate(best["revenue_micros"] / this["revenue_micros"])
        said += (
            f" {plain(best['channel_name'])} earned most: "
            f"{metric.text(best['revenue_micros'])}, {share} of all."
        )
    return said


def _views(this: Row, before: Row) -> str:
    gained, told = registry.get("views_gained"), registry.get("views")
    if this["views_gained"] is None and this["views_reported"] is None:
        return f"Views are not known: {gained.null_means}."
    parts = []
    if this["views_gained"] is not None:
        change = formats.change(this["views_gained"], before["views_gained"])
        compared = f" ({change})" if change != DASH else ""
        parts.append(
            f"public counters rose by **{gained.text(this['views_gained'])}** views{compared}"
        )
    if this["views_reported"] is not None:
        rpm = registry.get("rpm")
        parts.append(
            f"YouTube Analytics tells {told.text(this['views_reported'])} views, "
            f"which is {rpm.text(rpm.of(this))} of revenue per 1,000 (YTEMPIRE)"
        )
    said = "; ".join(parts)
    return f"{said[0].upper()}{said[1:]}."


def _cost(this: Row, before: Row) -> str:
    cost, share = registry.get("cost_per_video"), registry.get("share_under_target")
    videos = this["videos_published"]
    published = (
        f"**{formats.count(videos)}** {'video was' if videos == 1 else 'videos were'} published"
    )
    if cost.of(this) is None:
        return f"{published}; what they cost is not known."
    target = formats.money(registry.COST_TARGET_MICROS, places=0)
    return (
        f"{published} at **{cost.text(cost.of(this))}** each on average "
        f"({cost.text(cost.of(before))} before); {share.text(share.of(this))} cost less than "
        f"{target}. A cost is known for {formats.count(this['videos_with_cost'])} of them."
    )


def _file(one: Row) -> str:
    rate = formats.rate(one["ctr"], periods.CTR_PLACES)
    said = (
        f"The {periods.source(one)} of {plain(one['channel_name'])} ({periods.window(one)}) lists "
        f"{formats.counted(one['videos_listed'], 'video')} with "
        f"**{formats.count(one['views'])}** views, "
        f"**{formats.money_exact(one['revenue_micros'])}** of revenue and "
        f"**{formats.count(one['impressions'])}** impressions, clicked at **{rate}**."
    )
    if one["views_unlisted"] is not None:
        said += (
            f" Its own total is {formats.counted(one['views_total'], 'view')} and "
            f"{formats.money_exact(one['revenue_micros_total'])}: "
            f"{formats.counted(one['views_unlisted'], 'view')} and "
            f"{formats.money_exact(one['revenue_micros_unlisted'])} are unlisted."
        )
    return said
