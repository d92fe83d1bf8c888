"""Ingests what the AI vendors themselves say was used and charged.

Each vendor whose key is set is asked. What else is known of a vendor, from imported exports and the
factory's records, stays beside it; ``ytempire.ai_usage_believed_daily`` says which is believed.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.errors import SourceError
from ytempire.transform import ai_usage
from ytempire.transform.ai_usage_frames import AiCostsVendorDaily, AiUsageVendorDaily
from ytempire.transform.validate import validate
from ytempire.warehouse import rejections, vendor_days, watermarks
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from pandera.polars import DataFrameModel

API, FILE = "vendor_api", "vendor_file"
SCOPE = "usage"
USAGE, COSTS = "ai_usage_vendor_daily", "ai_costs_vendor_daily"
RESTATED_DAYS = 3
"""Days before the last whole one that are asked again: what is used late is counted late."""
HISTORY_DAYS = 60
"""Days that are asked for at first, where the factory told nothing older."""
_NOT_CONNECTED = "not connected: {setting} is not set"


class VendorUsage(Protocol):
    """A vendor's own books."""

    vendor: str

    def usage(self, first: date, last: date) -> pl.DataFrame:
        """Return a usage frame of the UTC days, both included."""

    def costs(self, first: date, last: date) -> pl.DataFrame:
        """Return a cost frame of the UTC days, both included."""


def sources(settings: Settings) -> tuple[list[VendorUsage], dict[str, str]]:
    """Return the vendors that the settings connect, and why the others are not, by vendor."""
    connected: list[VendorUsage] = []
    missing: dict[str, str] = {}
    if settings.openai_admin_key is not None:
        from ytempire.sources.openai_usage import OpenAiUsage

        key = settings.openai_admin_key.get_secret_value()
        connected.append(OpenAiUsage(key, settings.openai_endpoint))
    else:
        missing["openai"] = _NOT_CONNECTED.format(setting="YTEMPIRE_OPENAI_ADMIN_KEY")
    if settings.elevenlabs_api_key is not None:
        from ytempire.sources.elevenlabs_usage import ElevenLabsUsage

        key = settings.elevenlabs_api_key.get_secret_value()
        connected.append(ElevenLabsUsage(key, settings.elevenlabs_endpoint))
    else:
        missing["elevenlabs"] = _NOT_CONNECTED.format(setting="YTEMPIRE_ELEVENLABS_API_KEY")
    return connected, missing


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Ask every connected vendor for the days that are not settled yet.

    A vendor that does not answer is noted, and the others carry on: the factory's records are
    believed for the days that it does not tell.
    """
    tally = Tally()
    connected, missing = sources(settings)
    at = clock.now()
    begun: list[date] = []
    for vendor in connected:
        with warehouse.transaction("reader") as connection:
            first = _first_day(connection, vendor.vendor, at)
        last = at.astimezone(UTC).date()
        begun.append(first)
        try:
            usage, costs = vendor.usage(first, last), vendor.costs(first, last)
        except SourceError as error:
            tally.notes.append(f"{vendor.vendor} did not tell its usage: {error}")
            with warehouse.transaction("writer") as connection:
                watermarks.advance(
                    connection, source_of(vendor.vendor), SCOPE, state="failed", note=str(error)
                )
            continue
        usage = ai_usage.with_idle_days(usage, vendor.vendor, first, last)
        with warehouse.transaction("writer") as connection:
            replace(connection, tally, API, usage, costs, at=at)
            day = last - timedelta(days=1)
            watermarks.advance(connection, source_of(vendor.vendor), SCOPE, through=at, day=day)
    with warehouse.transaction("writer") as connection:
        for name, why in missing.items():
            watermarks.advance(connection, source_of(name), SCOPE, state="not_connected", note=why)
    tally.notes += [f"usage of {name} {why}" for name, why in missing.items()]
    return tally.result(_midnight(min(begun)) if begun else None, at)


def source_of(vendor: str) -> str:
    """Return the name of a vendor's own books among the sources."""
    return f"{vendor}_usage"


def replace(
    connection: psycopg.Connection,
    tally: Tally,
    source: str,
    usage: pl.DataFrame | None,
    costs: pl.DataFrame | None,
    *,
    at: datetime,
    source_ref: str = "",
) -> None:
    """Write what a source tells of some days, instead of what it told of them before.

    Parameters
    ----------
    source
        ``vendor_api``: each day that has a row is told whole. ``vendor_file``: an export is of one
        endpoint or project, and another may hold more models of the same day.
    usage, costs
        Frames of `sources.ai_usage_frames`. None: it tells nothing of that kind.
    """
    given = [frame for frame in (usage, costs) if frame is not None and source == API]
    days = {day for frame in given for day in frame.select("vendor", "usage_date").iter_rows()}
    tables: tuple[tuple[str, str, pl.DataFrame | None, type[DataFrameModel]], ...] = (
        (USAGE, "model", usage, AiUsageVendorDaily),
        (COSTS, "line_item", costs, AiCostsVendorDaily),
    )
    for table, name, frame, model in tables:
        if frame is None:
            continue
        told = ai_usage.as_told(frame, source, at)
        validated = validate(told, model, target=table, now=at)
        tally.processed += told.height
        tally.rejected += rejections.keep(connection, source, source_ref, validated.rejected).came
        written, gone = vendor_days.replace(
            connection, table, validated.accepted, name, source=source, days=days
        )
        tally.wrote(table, written.changed + gone, updated=written.updated)


def _first_day(connection: psycopg.Connection, vendor: str, at: datetime) -> date:
    """Return the first day that is not settled: some before the last one told whole."""
    known = watermarks.complete_date(connection, source_of(vendor), SCOPE)
    if known is not None:
        return known - timedelta(days=RESTATED_DAYS - 1)
    row = connection.execute(
        "select min(used_at) from ytempire.ai_usage where vendor = %s", [vendor]
    ).fetchone()
    usual = at.astimezone(UTC).date() - timedelta(days=HISTORY_DAYS)
    first_told = row[0] if row else None
    return usual if first_told is None else min(usual, first_told.astimezone(UTC).date())


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
