"""ElevenLabs' usage of a workspace, by UTC day and model."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import polars as pl

from ytempire.sources import ai_usage_frames
from ytempire.sources.vendor_client import VendorClient

VENDOR = "elevenlabs"
ENDPOINT = "https://api.elevenlabs.io"
_STATS = "/v1/usage/character-stats"
_SUBSCRIPTION = "/v1/user/subscription"
_METRICS = {"tts_characters": "characters", "request_count": "requests"}
"""ElevenLabs' metric -> ours."""


class ElevenLabsUsage:
    """What the workspace used.

    Parameters
    ----------
    api_key
        A key that may read usage (``YTEMPIRE_ELEVENLABS_API_KEY``).
    endpoint
        Base address.
    client_options
        ``transport`` and ``wait`` of `VendorClient`.
    """

    vendor = VENDOR

    def __init__(self, api_key: str, endpoint: str = ENDPOINT, **client_options: Any) -> None:
        self._client = VendorClient(
            "ElevenLabs",
            endpoint=endpoint,
            endpoint_setting="YTEMPIRE_ELEVENLABS_ENDPOINT",
            headers={"xi-api-key": api_key},
            secret=api_key,
            key_setting="YTEMPIRE_ELEVENLABS_API_KEY",
            **client_options,
        )

    def usage(self, first: date, last: date) -> pl.DataFrame:
        """Return characters and requests of the UTC days `first` to `last`, by day and model.

        Columns of ``USAGE_FRAME``; tokens and images are null. A day without usage has no row.
        """
        rows: list[dict[str, Any]] = []
        for metric, ours in _METRICS.items():
            for day, model, count in self._stats(metric, first, last):
                named = {"vendor": VENDOR, "usage_date": day, "model": model}
                rows.append(dict.fromkeys(ai_usage_frames.COUNTS) | named | {ours: count})
        return ai_usage_frames.usage(rows)

    def costs(self, first: date, last: date) -> pl.DataFrame:
        """Return no rows: ElevenLabs sells characters by subscription, and tells no amounts."""
        return ai_usage_frames.costs(())

    def subscription(self) -> dict[str, Any]:
        """Return the subscription: ``character_count`` of ``character_limit``, and its reset."""
        return self._client.get(_SUBSCRIPTION, {})

    def _stats(self, metric: str, first: date, last: date) -> list[tuple[date, str, int]]:
        after = datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=1)
        begins = datetime(first.year, first.month, first.day, tzinfo=UTC)
        answer = self._client.get(
            _STATS,
            {
                "start_unix": int(begins.timestamp() * 1000),
                # The last moment of the last day, as the documentation asks.
                "end_unix": int(after.timestamp() * 1000) - 1,
                "include_workspace_metrics": "true",
                "breakdown_type": "model",
                "aggregation_interval": "day",
                "metric": metric,
            },
        )
        times, series = answer.get("time"), answer.get("usage")
        if not isinstance(times, list) or not isinstance(series, dict):
            raise self._client.unexpected(_STATS, "no time axis or no usage")
        days = [datetime.fromtimestamp(milli / 1000, UTC).date() for milli in times]
        found = []
        for model, counts in series.items():
            if len(counts) != len(days):
                raise self._client.unexpected(_STATS, "a series of another length than its axis")
            found += [
                (day, model, round(count))
                for day, count in zip(days, counts, strict=True)
                if count and first <= day <= last
            ]
        return found
