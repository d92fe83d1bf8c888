"""The pictures and tables of the report cost_optimization_report."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from ytempire.charts.by_day import dollars, local_midnight
from ytempire.charts.tables import Column, table
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.reports import picturing
from ytempire.reports.looking import Row
from ytempire.reports.picturing import Picture
from ytempire.reports.savings import VENDORS, Saving, price

_DRAWN = 10
_SPENT = registry.get("spent")
_SAVINGS = (
    Column("item", "If there were"),
    Column("month", "Worth a month", "number"),
    Column("worth", "In the window", "number"),
    Column("behind", "Worked out from"),
)
_VENDOR_CENTS = {f"{name}_cost_cents": title for name, title in VENDORS.items()}


def pictures(
    found: Sequence[Saving], by_day: pl.DataFrame, spending: pl.DataFrame, channels: pl.DataFrame
) -> str:
    """Return what savings are worth, who was paid by day, for what, and the dearest channels."""
    drawn = (_savings(found), _days(by_day), _stages(spending), _channels(channels))
    return picturing.shown(drawn, f"There is nothing to draw: {_SPENT.null_means}.")


def savings_table(found: Sequence[Saving]) -> str:
    """List the ways of spending less."""
    rows = [
        {
            "item": one.item,
            "month": formats.money(one.month_micros),
            "worth": formats.money(one.worth_micros),
            "behind": one.behind,
        }
        for one in found
    ]
    empty = "Nothing that could be saved is known of these days."
    return f"<h3>What could be saved</h3>{table(_SAVINGS, rows, empty)}"


def spending(frame: pl.DataFrame, videos: tuple[int, int]) -> str:
    """List what vendors, and what stages, were paid: in all and per published video."""
    return "".join(
        f"<h3>{title}</h3>{_paid(frame, column, column.capitalize(), videos)}"
        for column, title in (
            ("vendor", "By vendor"), ("stage", "By stage"), ("component", "By component"),
        )
    )  # fmt: skip


def attempts(frame: pl.DataFrame) -> str:
    """List what attempts that made no video cost."""
    columns = (
        Column("status", "Attempts that"),
        Column("attempts", "Attempts", "number"),
        Column("cost", "Cost", "number", "nothing is known to be charged"),
        Column("known", "Of which a cost is known", "number"),
    )
    rows = [
        {
            "status": ("failed" if one["status"] == "failed" else "were cancelled")
            + (", and a later one made the video" if one["came_out"] else "; no video came out"),
            "attempts": formats.count(one["attempts"]),
            "cost": formats.money(one["amount_micros"]),
            "known": formats.count(one["attempts_with_cost"]),
        }
        for one in frame.to_dicts()
    ]
    empty = "No attempt failed or was cancelled."
    return f"<h3>Failed attempts</h3>{table(columns, rows, empty)}"


def prices(frame: pl.DataFrame) -> str:
    """List what was bought at which price."""
    columns = (
        Column("vendor", "Vendor"),
        Column("component", "Component"),
        Column("item", "Item", hover="there is one, or it is on no list"),
        Column("unit", "Unit"),
        Column("quantity", "Bought", "number"),
        Column("price", "Price", "number"),
        Column("before", "Price before", "number", "no earlier price is listed"),
        Column("cheapest", "Cheapest listed", "number", "the price is on no list"),
        Column("amount", "Spent", "number"),
    )
    rows = [
        {
            "vendor": VENDORS.get(one["vendor"], one["vendor"]),
            "component": one["component"],
            "item": one["item"] or DASH,
            "unit": one["unit"],
            "quantity": formats.count(one["quantity"]),
            "price": price(one["unit_price_usd"]),
            "before": price(one["unit_price_before_usd"]),
            "cheapest": price(one["cheapest_unit_price_usd"]),
            "amount": formats.money(one["amount_micros"]),
        }
        for one in frame.to_dicts()
    ]
    return f"<h3>Prices paid</h3>{table(columns, rows, 'The ledger has no entry of these days.')}"


def channels(frame: pl.DataFrame, most: int) -> str:
    """List the channels, the dearest first."""
    cost, share = registry.get("cost_per_video"), registry.get("share_under_target")
    columns = (
        Column("channel", "Channel"),
        Column("published", "Published", "number"),
        Column("cost", cost.label, "number", cost.null_means),
        Column("before", "Before", "number", cost.null_means),
        Column("share", share.label, "number", share.null_means),
        Column("flagged", "Flagged", "number"),
        Column("over", "Too dear", "number"),
    )
    rows = []
    for one in frame.head(most).to_dicts():
        before = {
            "published_cost_micros": one["published_cost_before_micros"],
            "videos_with_cost": one["videos_with_cost_before"],
        }
        rows.append(
            {
                "channel": one["channel_name"],
                "published": formats.count(one["videos_published"]),
                "cost": cost.text(cost.of(one)),
                "before": cost.text(cost.of(before)),
                "share": share.text(share.of(one)),
                "flagged": formats.count(one["videos_over_alert"]),
                "over": formats.count(one["videos_over_limit"]),
            }
        )
    return f"<h3>Channels{_more(frame, rows)}</h3>{table(columns, rows, 'No channel published.')}"


def videos(frame: pl.DataFrame, most: int) -> str:
    """List the videos above the lower mark, and who charged it."""
    columns = (
        Column("title", "Video"),
        Column("channel", "Channel"),
        Column("cost", "Cost", "number"),
        *(Column(name, title, "number") for name, title in _VENDOR_CENTS.items()),
    )
    rows = [
        {
            "title": one["title"],
            "channel": one["channel_name"],
            "cost": formats.money(one["total_cost_micros"]),
            **{name: formats.money(10_000 * one[name]) for name in _VENDOR_CENTS},
        }
        for one in frame.head(most).to_dicts()
    ]
    empty = "No video of these days cost more than the mark."
    return f"<h3>Dear videos{_more(frame, rows)}</h3>{table(columns, rows, empty)}"


def _more(frame: pl.DataFrame, rows: Sequence[Row]) -> str:
    left = frame.height - len(rows)
    return f" ({formats.count(left)} more in the attached table)" if left > 0 else ""


def _sums(frame: pl.DataFrame, column: str) -> pl.DataFrame:
    """Return what was spent by a column; what neither window has is not known."""
    known = [
        pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()).alias(name)
        for name in ("amount_micros", "amount_before_micros")
    ]
    grouped = frame.group_by(column).agg(known)
    return grouped.sort("amount_micros", column, descending=[True, False], nulls_last=True)


def _paid(frame: pl.DataFrame, column: str, title: str, videos: tuple[int, int]) -> str:
    columns = (
        Column("name", title),
        Column("amount", _SPENT.label, "number", "nothing was spent"),
        Column("change", "Change", "number", "nothing was spent before"),
        Column("each", "Per published video", "number", "no video was published"),
        Column("before", "Per video before", "number", "no video was published"),
    )
    rows = [
        {
            "name": VENDORS.get(one[column], one[column]),
            "amount": formats.money(one["amount_micros"]),
            "change": formats.change(one["amount_micros"], one["amount_before_micros"]),
            "each": _each(one["amount_micros"], videos[0]),
            "before": _each(one["amount_before_micros"], videos[1]),
        }
        for one in _sums(frame, column).to_dicts()
    ]
    return table(columns, rows, "The ledger has no entry of these days.")


def _each(micros: int | None, videos: int) -> str:
    return DASH if micros is None or not videos else formats.money(round(micros / videos), 3)


def _savings(found: Sequence[Saving]) -> Picture | None:
    if not found:
        return None
    rows = [
        {
            "rank": rank,
            "item": one.item,
            "usd": dollars(one.month_micros),
            "shown": formats.money_short(one.month_micros),
        }
        for rank, one in enumerate(found[:_DRAWN], start=1)
    ]
    return picturing.of_catalogue(
        "What could be saved, a month",
        "report_savings",
        {"savings": rows},
        "YTEMPIRE, at the pace of the window; savings overlap and do not add up",
        _SAVINGS[:2],
        [
            {"item": one.item, "month": formats.money(one.month_micros)}
            for one in found[:_DRAWN]
        ],
    )  # fmt: skip


def _days(by_day: pl.DataFrame) -> Picture | None:
    if by_day.is_empty():
        return None
    rows = [
        {
            "day": local_midnight(one["pacific_date"]),
            "vendor": VENDORS.get(one["vendor"], one["vendor"]),
            "usd": dollars(one["amount_micros"]),
            "shown": formats.money(one["amount_micros"]),
        }
        for one in by_day.to_dicts()
    ]
    listed = [
        {"day": formats.day(one["pacific_date"]), "vendor": str(row["vendor"]),
         "shown": str(row["shown"])}
        for one, row in zip(by_day.to_dicts(), rows, strict=True)
    ]  # fmt: skip
    return picturing.of_catalogue(
        "Spent by day and vendor",
        "cost_vendors",
        {"days": rows},
        _SPENT.source,
        (Column("day", "Pacific day", "day"), Column("vendor", "Vendor"),
         Column("shown", _SPENT.label, "number")),
        listed,
    )  # fmt: skip


def _stages(frame: pl.DataFrame) -> Picture | None:
    sums = _sums(frame, "stage").filter(pl.col("amount_micros") > 0)
    if sums.is_empty():
        return None
    return picturing.of_frame(
        "Spent by stage",
        sums.select("stage", spent_micros="amount_micros"),
        f"{_SPENT.source}; no stage: bought for none in particular",
        (Column("stage", "Stage"), Column("shown", _SPENT.label, "number")),
        [
            {"stage": one["stage"], "shown": formats.money(one["amount_micros"])}
            for one in sums.to_dicts()
        ],
        x="stage", y="spent_micros", kind="bar",
    )  # fmt: skip


def _channels(frame: pl.DataFrame) -> Picture | None:
    cost = registry.get("cost_per_video")
    dear = [one for one in frame.to_dicts() if cost.of(one) is not None][: 2 * _DRAWN]
    if len(dear) < 2:
        return None
    names = [one["channel_name"] for one in dear]
    drawn = pl.DataFrame(
        {
            # Two channels may carry one name, and a bar is one of them.
            "channel": [
                f"{name} ({one['youtube_channel_id']})" if names.count(name) > 1 else name
                for name, one in zip(names, dear, strict=True)
            ],
            "cost_per_video": [float(cost.of(one) or 0) for one in dear],
        }
    )
    return picturing.of_frame(
        "The dearest channels, per video",
        drawn,
        f"{cost.source}, direct; {len(dear)} of {frame.height} channels",
        (Column("channel", "Channel"), Column("shown", cost.label, "number")),
        [{"channel": one["channel_name"], "shown": cost.text(cost.of(one))} for one in dear],
        x="channel", y="cost_per_video", kind="bar",
    )  # fmt: skip
