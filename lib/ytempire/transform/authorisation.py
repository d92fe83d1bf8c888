"""By what right an observation of YouTube is held, and until when."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

import polars as pl

OWNER, PUBLIC, IMPORTED = "owner", "public", "imported"
HELD_WITHOUT_CONSENT = timedelta(days=30)
"""How long YouTube lets anybody keep statistics that no owner consented to."""

_INSTANT = pl.Datetime("us", "UTC")


def of_collected(readings: pl.DataFrame, our_channels: Collection[str]) -> pl.DataFrame:
    """Add ``authorisation`` and ``expires_at`` to what was read from YouTube.

    Parameters
    ----------
    readings
        ``time, channel_id`` and others.
    our_channels
        ``channel_id`` of the channels whose owner consents, being the one who runs this.

    Returns
    -------
    polars.DataFrame
        ``owner``, which does not expire (null), or ``public``, 30 days after ``time``.
    """
    is_ours = pl.col("channel_id").is_in(list(our_channels)).fill_null(False)
    return readings.with_columns(
        authorisation=pl.when(is_ours).then(pl.lit(OWNER)).otherwise(pl.lit(PUBLIC)),
        expires_at=pl.when(~is_ours).then(pl.col("time") + HELD_WITHOUT_CONSENT).cast(_INSTANT),
    )


def of_imported(readings: pl.DataFrame) -> pl.DataFrame:
    """Add ``authorisation`` and ``expires_at`` to what a file tells: who gave it answers for it."""
    return readings.with_columns(
        authorisation=pl.lit(IMPORTED), expires_at=pl.lit(None, dtype=_INSTANT)
    )
