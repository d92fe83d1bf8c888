"""A connector's table of videos -> the Data API's resources again, for the parsers of those."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import polars as pl

from ytempire.sources import file_text, rejected_rows
from ytempire.sources import snapshot_cells as cells
from ytempire.sources.file_text import EXTRA, FileText
from ytempire.sources.reporting_columns import SYNCED

_PLACES: dict[str, tuple[str, str]] = {
    "content_details_duration": ("contentDetails", "duration"),
    "privacy_status": ("status", "privacyStatus"),
    "upload_status": ("status", "uploadStatus"),
    "snippet_category_id": ("snippet", "categoryId"),
    "snippet_channel_id": ("snippet", "channelId"),
    "snippet_channel_title": ("snippet", "channelTitle"),
    "snippet_description": ("snippet", "description"),
    "snippet_live_broadcast_content": ("snippet", "liveBroadcastContent"),
    "snippet_published_at": ("snippet", "publishedAt"),
    "snippet_tags": ("snippet", "tags"),
    "snippet_title": ("snippet", "title"),
    "statistics_comment_count": ("statistics", "commentCount"),
    "statistics_like_count": ("statistics", "likeCount"),
    "statistics_view_count": ("statistics", "viewCount"),
}
"""Column -> part and field of the resource."""


_ROWS: dict[str, Any] = {"row_number": pl.Int64, "taken_at": pl.Datetime("us", "UTC")}
_UNKNOWN: dict[str, Any] = {
    "row_number": pl.Int64,
    "subject": pl.String,
    "row_values": pl.String,
}


@dataclass(frozen=True)
class ConnectorVideos:
    """What a connector's table of videos says.

    Attributes
    ----------
    rows
        ``row_number, taken_at`` (NULL where the row does not say when it was fetched), one row
        a resource of `items`.
    items
        The resources.
    unknown, unknown_columns, rejected, source_ref, original
        As of `snapshots.Snapshots`.
    """

    source_ref: str
    rows: pl.DataFrame
    items: Sequence[dict[str, Any]]
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    original: rejected_rows.OriginalRows

    def by_time(self) -> dict[datetime | None, list[dict[str, Any]]]:
        """Return the resources by when they were fetched."""
        found: dict[datetime | None, list[dict[str, Any]]] = {}
        for at, item in zip(self.rows.get_column("taken_at"), self.items, strict=True):
            found.setdefault(at, []).append(item)
        return found


def read(file: FileText) -> ConnectorVideos:
    """Read the lines of the table; those that cannot be read are rejected with the reason."""
    header, lines = file.table()
    header = [name.strip() for name in header]
    unknown_columns = tuple(n for n in header if n not in _PLACES and n not in ("id", SYNCED))
    rows: list[list[Any]] = []
    items: list[dict[str, Any]] = []
    unknown: list[list[Any]] = []
    refused: list[dict[str, Any]] = []
    for row_number, line in lines.items():
        record = file_text.by_name(header, line)
        try:
            item, at = _resource(record)
        except cells.UnreadableValue as error:
            problems = {"row": str(error)}
            refused.append(rejected_rows.rejected(row_number, "videos", problems, record))
            continue
        rows.append([row_number, at])
        items.append(item)
        kept = {name: record[name] for name in unknown_columns if record[name].strip()}
        if kept:
            unknown.append([row_number, item["id"], rejected_rows.as_json(kept)])
    return ConnectorVideos(
        source_ref=file.source_ref,
        rows=pl.DataFrame(rows, schema=_ROWS, orient="row"),
        items=items,
        unknown=pl.DataFrame(unknown, schema=_UNKNOWN, orient="row"),
        unknown_columns=unknown_columns,
        rejected=pl.DataFrame(refused, schema=rejected_rows.SCHEMA, orient="row"),
        original=rejected_rows.OriginalRows(tuple(header), lines),
    )


def _resource(record: Mapping[Any, Any]) -> tuple[dict[str, Any], datetime | None]:
    """Return a row as a video resource, and when it was fetched."""
    if EXTRA in record:
        raise cells.UnreadableValue("more or fewer cells than the header has columns")
    item: dict[str, Any] = {"id": cells.video_id(record["id"])}
    for column, (part, name) in _PLACES.items():
        value = record.get(column) or ""
        if value.strip():
            item.setdefault(part, {})[name] = _READERS.get(name, str)(value)
    synced = (record.get(SYNCED) or "").strip()
    return item, cells.instant(synced.removesuffix(" UTC"), UTC) if synced else None


def _time(value: Any) -> str:
    return cells.instant(str(value).strip().removesuffix(" UTC"), UTC).isoformat()


def _tags(value: Any) -> list[str]:
    """Read tags as a connector writes a list: JSON, or the words parted by commas."""
    try:
        parsed = json.loads(str(value))
    except ValueError:
        parsed = str(value).split(",")
    several = parsed if isinstance(parsed, list) else [parsed]
    return [str(tag).strip() for tag in several]


_READERS = {
    "publishedAt": _time,
    "tags": _tags,
    "commentCount": cells.count,
    "likeCount": cells.count,
    "viewCount": cells.count,
}
