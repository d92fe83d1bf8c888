"""What was stated for channels, shared out to their videos."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from ytempire.rollups.engine import roll_up


@dataclass(frozen=True)
class ActualRevenue:
    """Statements shared out; together both frames sum to the statements, to the micro-dollar.

    Attributes
    ----------
    videos
        The columns of ``ytempire.video_actual_revenue``; ``actual_micros`` is null where no
        statement speaks of the video.
    unattributed
        The columns of ``ytempire.unattributed_revenue``: statements without a channel, or of
        channels without an estimate.
    """

    videos: pl.DataFrame
    unattributed: pl.DataFrame


def actual_revenue(lines: pl.DataFrame, estimates: pl.DataFrame) -> ActualRevenue:
    """Share each line out by estimated revenue, in whole micro-dollars.

    Parameters
    ----------
    lines
        Statements that count: ``payee, pacific_month, kind, channel_id`` (null: of the payee as
        a whole) and ``amount_micros`` (signed); one row each.
    estimates
        One row a video and Pacific month: ``pacific_month, video_id, channel_id, kind`` (``ads``
        or ``shorts``, by the video's format) and ``estimated_micros``.
    """
    frames = {"lines": lines, "estimates": estimates}
    return ActualRevenue(
        roll_up("video_actual_revenue", frames), roll_up("unattributed_revenue", frames)
    )
