"""Asks for retention curves: of the most viewed videos, at certain ages, a few a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally, write
from ytempire.parameters import Retention
from ytempire.settings import Settings
from ytempire.sources.call_recorder import Recorder
from ytempire.sources.errors import NotFound, SourceError
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, queries

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

LATE_DAYS = 7
"""A curve that was not asked for so many days after its window was complete is let go."""
CURVES, ASKED = "video_retention_curves", "video_retention_asked"
_ASKED: dict[str, Any] = {
    "video_id": pl.String,
    "age_days": pl.Int64,
    "window_start": pl.Date,
    "window_end": pl.Date,
    "points": pl.Int64,
    "as_of": pl.Datetime("us", "UTC"),
}
_DUE_NOW = """
update ytempire.poll_schedule as schedule
set due_at = %(at)s
from ytempire.videos
where
    videos.video_id = schedule.video_id
    and videos.youtube_video_id = any(%(videos)s)
    and schedule.due_at > %(at)s
"""


@dataclass
class Curves:
    """What was told of a channel's videos.

    Attributes
    ----------
    due
        Rows of ``collection/retention_due``.
    told
        Rows that were answered, each with its curve; one without points where there is none.
    missing
        YouTube ids of videos that are not there any more.
    error
        Why the rest was not asked; None: all was.
    """

    due: list[dict[str, Any]]
    told: list[tuple[dict[str, Any], pl.DataFrame]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    error: SourceError | None = None


def due(
    connection: psycopg.Connection, channel_ids: Sequence[str], limits: Retention
) -> dict[str, list[dict[str, Any]]]:
    """Return the curves to ask for now, by our channel."""
    rows = queries.run(
        connection,
        "collection/retention_due",
        channel_ids=list(channel_ids),
        ages=limits.ages_days,
        most=limits.videos_a_day,
        late_days=LATE_DAYS,
    )
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows.iter_rows(named=True):
        found.setdefault(row["channel_id"], []).append(row)
    return found


def ask(
    settings: Settings,
    youtube_channel_id: str,
    consent: Credentials,
    recorder: Recorder,
    wanted: list[dict[str, Any]],
    **client_options: Any,
) -> Curves:
    """Ask for a channel's curves, one query each.

    A video that is not found is passed over, any other failure ends the channel's turn; what was
    not told is due again the next time.
    """
    from ytempire.sources.youtube_analytics import YouTubeAnalytics

    curves = Curves(wanted)
    analytics = YouTubeAnalytics(
        youtube_channel_id, consent, settings.google_api_endpoint, recorder, **client_options
    )
    for one in wanted:
        last = one["window_end"] - timedelta(days=1)
        try:
            curve = analytics.retention(one["youtube_video_id"], one["window_start"], last)
        except NotFound:
            curves.missing.append(one["youtube_video_id"])
            continue
        except SourceError as error:
            curves.error = error
            break
        curves.told.append((one, curve))
    return curves


def keep(
    connection: psycopg.Connection, tally: Tally, answers: Sequence[Curves], at: datetime
) -> None:
    """Write the curves, and that they were asked for, also where there was none."""
    from ytempire.transform import report_frames  # pandera: a second to import

    told = [pair for answer in answers for pair in answer.told]
    points = [_keyed(one, curve, at) for one, curve in told if curve.height]
    if points:
        write(
            connection,
            tally,
            CURVES,
            validate(
                pl.concat(points),
                report_frames.VideoRetentionCurves,
                target=CURVES,
                now=clock.now(),
            ),
            ["video_id", "age_days", "elapsed_ratio"],
            source="youtube_analytics",
            unless_only=["as_of"],
        )
    rows = [{**one, "points": curve.height, "as_of": at} for one, curve in told]
    asked = pl.DataFrame([[row[n] for n in _ASKED] for row in rows], schema=_ASKED, orient="row")
    written = loading.upsert(connection, ASKED, asked, ["video_id", "age_days"])
    tally.wrote(ASKED, written.changed, updated=written.updated)
    missing = [video for answer in answers for video in answer.missing]
    if missing:
        doubt(connection, missing, at)
        tally.notes.append(
            f"{len(missing)} videos were not found when their retention was asked for, as "
            f"{', '.join(missing[:3])}; their counters tell whether they are gone"
        )
    failed = [answer.error for answer in answers if answer.error is not None]
    if failed:
        tally.notes.append(f"retention of {len(failed)} channels was not told: {failed[0]}")


def doubt(connection: psycopg.Connection, youtube_video_ids: Sequence[str], at: datetime) -> None:
    """Have videos asked for in the next live polling, which finds out whether they can be seen.

    That is no miss yet: only who asks for counters and status counts those.
    """
    connection.execute(_DUE_NOW, {"at": at, "videos": list(youtube_video_ids)})


def _keyed(one: dict[str, Any], curve: pl.DataFrame, at: datetime) -> pl.DataFrame:
    columns = ("video_id", "age_days", "window_start", "window_end")
    return curve.with_columns(
        *(pl.lit(one[name], _ASKED[name]).alias(name) for name in columns),
        pl.lit(at).cast(_ASKED["as_of"]).alias("as_of"),
    )
