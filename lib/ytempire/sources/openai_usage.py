"""OpenAI's usage and costs of an organisation, by UTC day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import polars as pl

from ytempire.sources import ai_usage_frames
from ytempire.sources.vendor_client import VendorClient

VENDOR = "openai"
ENDPOINT = "https://api.openai.com"
_USAGE = "/v1/organization/usage/"
_COSTS = "/v1/organization/costs"
_KINDS = ("completions", "embeddings", "images")
_DAYS_A_PAGE = 31
_COUNTS = {
    "num_model_requests": "requests",
    "input_tokens": "input_tokens",
    "input_cached_tokens": "cached_input_tokens",
    "output_tokens": "output_tokens",
    "images": "images",
}
"""OpenAI's name -> ours."""


class OpenAiUsage:
    """What the organisation used and was charged.

    Parameters
    ----------
    admin_key
        An admin key (``YTEMPIRE_OPENAI_ADMIN_KEY``): other keys may not read usage.
    endpoint
        Base address.
    client_options
        ``transport`` and ``wait`` of `VendorClient`.
    """

    vendor = VENDOR

    def __init__(self, admin_key: str, endpoint: str = ENDPOINT, **client_options: Any) -> None:
        self._client = VendorClient(
            "OpenAI",
            endpoint=endpoint,
            endpoint_setting="YTEMPIRE_OPENAI_ENDPOINT",
            headers={"Authorization": f"Bearer {admin_key}"},
            secret=admin_key,
            key_setting="YTEMPIRE_OPENAI_ADMIN_KEY",
            **client_options,
        )

    def usage(self, first: date, last: date) -> pl.DataFrame:
        """Return the usage of the UTC days `first` to `last`, by day and model.

        Columns of ``USAGE_FRAME``: tokens are null for images, images for the others; input
        tokens include cached ones. A day without usage has no row.
        """
        rows: list[dict[str, Any]] = []
        for kind in _KINDS:
            for day, result in self._results(_USAGE + kind, first, last, "model"):
                counts = {ours: result.get(name) for name, ours in _COUNTS.items()}
                named = {"vendor": VENDOR, "usage_date": day, "model": result.get("model") or ""}
                rows.append(named | counts)
        return ai_usage_frames.usage(rows)

    def costs(self, first: date, last: date) -> pl.DataFrame:
        """Return what was charged on the UTC days, by day and line item (``COST_FRAME``).

        Raises
        ------
        UnexpectedAnswer
            If an amount is not in US dollars.
        """
        rows = []
        for day, result in self._results(_COSTS, first, last, "line_item"):
            amount = result.get("amount") or {}
            if str(amount.get("currency")).lower() != "usd":
                raise self._client.unexpected(_COSTS, "an amount that is not in US dollars")
            try:
                micros = ai_usage_frames.micros(amount.get("value"))
            except ValueError as error:
                raise self._client.unexpected(_COSTS, str(error)) from None
            rows.append(
                {
                    "vendor": VENDOR,
                    "usage_date": day,
                    "line_item": result.get("line_item") or "",
                    "amount_micros": micros,
                }
            )
        return ai_usage_frames.costs(rows)

    def _results(
        self, path: str, first: date, last: date, group_by: str
    ) -> Iterator[tuple[date, dict[str, Any]]]:
        """Yield each result with the day of its bucket, page after page."""
        params: dict[str, Any] = {
            "start_time": _midnight(first),
            "end_time": _midnight(last + timedelta(days=1)),
            "bucket_width": "1d",
            "group_by": group_by,
            "limit": _DAYS_A_PAGE,
        }
        while True:
            page = self._client.get(path, params)
            buckets = page.get("data")
            if not isinstance(buckets, list):
                raise self._client.unexpected(path, "no list of buckets")
            for bucket in buckets:
                if not isinstance(bucket, dict) or "start_time" not in bucket:
                    raise self._client.unexpected(path, "a bucket without its time")
                day = datetime.fromtimestamp(bucket["start_time"], UTC).date()
                for result in bucket.get("results") or ():
                    yield day, result
            if not page.get("next_page"):
                return
            params["page"] = page["next_page"]


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
