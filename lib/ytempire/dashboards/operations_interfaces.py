"""What others grant us and answer: YouTube's quota, AI vendors, errors by API."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire import units
from ytempire.charts.tables import Column
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.metrics.measures import FACTORY

VENDORS = {
    "openai": ("OpenAI", "tokens", "tokens_by_hour"),
    "elevenlabs": ("ElevenLabs", "characters", "characters_by_hour"),
}
"""Vendor -> its name, the column that counts what it sells, its chart."""
NAMES = {vendor: name for vendor, (name, _, _) in VENDORS.items()} | {
    "stability_ai": "Stability AI", "pexels": "Pexels", "other_api": "Other APIs",
}  # fmt: skip


def youtube_quota(buckets: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw each bucket of YouTube's quota: used, reserved, and the forecast to the reset."""
    if not buckets:
        return undrawn("No call was made to YouTube within the last week.")
    accounts = {one["account_used"] for one in buckets}
    rows = [_bucket(one, is_one_account=len(accounts) == 1) for one in buckets]
    return drawn(
        "youtube_quota",
        {"buckets": rows},
        asked.origin(
            "our own calls since midnight Pacific; pale: reserved, dashed: the limit, "
            "orange: forecast at the next midnight Pacific",
            asked.now, "live", question,
        ),
        (
            Column("bucket", "Bucket"),
            Column("shown", "Used", "number"),
            Column("forecast_shown", "Forecast at the reset", "number",
                   "the bucket was not used in the last week"),
        ),
        [{key: str(row[key]) for key in ("bucket", "shown", "forecast_shown")} for row in rows],
    )  # fmt: skip


def _bucket(one: Row, *, is_one_account: bool) -> dict[str, object]:
    limit, used, forecast = one["daily_limit"], one["quota_used"], one["forecast_units"]
    reserved = one["quota_reserved"]
    shown = f"{formats.count(used)} / {formats.count(limit)}"
    if reserved:
        shown += f" + {formats.count(reserved)} reserved"
    if one["closed_at"] is not None:
        shown += ", closed by Google"
    of = "" if is_one_account else f" ({one['account_used']})"
    coming = None if forecast is None else units.ratio(forecast, limit)
    return {
        "bucket": f"{one['quota_bucket']}{of}",
        "used": units.ratio(used, limit),
        "reserved": units.ratio(reserved, limit),
        "forecast": coming,
        "shown": shown,
        "forecast_shown": DASH
        if forecast is None
        else f"{formats.count(forecast)} ({formats.rate(coming, 0)})",
    }


def vendor_usage(vendor: str, hours: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw what was asked of an AI vendor by hour, in what it sells."""
    name, column, chart = VENDORS[vendor]
    known = [one for one in hours if one["vendor"] == vendor and one[column] is not None]
    if not known:
        return undrawn(f"No {column} of {name} are known of the last 24 hours.")
    rows = [
        {
            "hour": one["hour_at"].isoformat(),
            "amount": one[column],
            "when": formats.instant(one["hour_at"]).removesuffix(" UTC")
            + (", running" if one["is_running"] else ""),
            "shown": formats.count(one[column]),
            "requests": formats.count(one["requests"]),
        }
        for one in known
    ]
    total = sum(one[column] for one in known)
    return drawn(
        chart,
        {"hours": rows},
        asked.origin(
            f"{FACTORY}, {formats.count_short(total)} {column} in these hours; the last hour is "
            "running", asked.now, "live", question,
        ),
        (
            Column("when", "Hour (UTC)"),
            Column("shown", column.capitalize(), "number"),
            Column("requests", "Requests", "number"),
        ),
        [{key: str(row[key]) for key in ("when", "shown", "requests")} for row in rows],
    )  # fmt: skip


def error_rates(interfaces: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw the part of requests that failed, API by API."""
    if not interfaces:
        return undrawn("No API was asked in the last 24 hours.")
    rows = [
        {
            "api": NAMES.get(one["api"], str(one["api"])),
            "ratio": one["error_ratio"],
            "shown": f"{formats.rate(one['error_ratio'], 2)} "
            f"({formats.count(one['requests_failed'])} of {formats.count(one['requests'])})",
        }
        for one in interfaces
    ]
    newest = max(one["as_of"] for one in interfaces)
    return drawn(
        "error_rates",
        {"apis": rows},
        asked.origin("our own calls, and the production's to AI vendors", newest, "live", question),
        (Column("api", "API"), Column("shown", "Error rate", "number")),
        [{"api": str(row["api"]), "shown": str(row["shown"])} for row in rows],
    )
