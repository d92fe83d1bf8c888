"""Units get their arms: when a video is made, before anything of it is known."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.experiments import kept
from ytempire.experiments.errors import ExperimentRefused
from ytempire.insights import randomisation

_DEALT = """
select unit_id, stratum, position, arm
from ytempire.experiment_assignments
where experiment_id = %s and unit_id = any(%s)
"""
_TAKEN = """
select stratum, count(*)
from ytempire.experiment_assignments
where experiment_id = %s and stratum = any(%s)
group by stratum
"""
_INSERT = """
insert into ytempire.experiment_assignments (
    experiment_id, unit_id, stratum, position, arm, assigned_at
) values (%s, %s, %s, %s, %s, %s)
"""
_SEEN = """
select coalesce(factory_video_id::text, youtube_video_id)
from ytempire.videos
where
    (factory_video_id::text = any(%(units)s) or youtube_video_id = any(%(units)s))
    and published_at <= %(now)s
limit 1
"""


def assign(connection: psycopg.Connection, name: str, units: pl.DataFrame) -> pl.DataFrame:
    """Deal arms to units; one that has its arm keeps it, so asking twice is asking once.

    Parameters
    ----------
    units
        One row a unit: unit_id, channel, and format and hour (Pacific) of its publication as far
        as they are known.

    Returns
    -------
    polars.DataFrame
        unit_id, stratum, position, arm, in the order given.

    Raises
    ------
    ExperimentRefused
        If the experiment is over, has not begun or is a switchback; or a unit was published
        already, so that whoever assigns it may know how it does.
    """
    experiment, now = kept.named(connection, name), clock.now()
    if experiment.design != "videos":
        raise ExperimentRefused(f"{name} changes one video by days: its days were drawn at once")
    if experiment.decision is not None:
        raise ExperimentRefused(f"{name} is concluded: register another")
    if now < experiment.starts_at:
        raise ExperimentRefused(f"{name} begins at {experiment.starts_at:%Y-%m-%d %H:%M} UTC")
    # One at a time deals, so that two do not take one place.
    connection.execute(
        "select from ytempire.experiments where experiment_id = %s for update",
        [experiment.experiment_id],
    )
    asked = units["unit_id"].to_list()
    rows = connection.execute(_DEALT, [experiment.experiment_id, asked]).fetchall()
    dealt = pl.DataFrame(rows, schema=randomisation.SCHEMA, orient="row")
    new = units.filter(~pl.col("unit_id").is_in(dealt["unit_id"].implode()))
    published = connection.execute(_SEEN, {"units": new["unit_id"].to_list(), "now": now})
    if (seen := published.fetchone()) is not None:
        raise ExperimentRefused(
            f"{seen[0]} is published already: an arm is drawn before a video is made, or whoever "
            "draws it may know how it does"
        )
    placed = new.select("unit_id", stratum=_strata(new))
    taken: dict[str, int] = dict(
        connection.execute(
            _TAKEN, [experiment.experiment_id, placed["stratum"].unique().to_list()]
        ).fetchall()
    )
    try:
        drawn = randomisation.deal(experiment.drawn, placed, taken)
    except ValueError as error:
        raise ExperimentRefused(str(error)) from error
    with connection.cursor() as cursor:
        cursor.executemany(
            _INSERT, [(experiment.experiment_id, *row, now) for row in drawn.iter_rows()]
        )
    return pl.DataFrame({"unit_id": asked}, schema={"unit_id": pl.String}).join(
        pl.concat([dealt, drawn]), on="unit_id", how="left", maintain_order="left"
    )


def _strata(units: pl.DataFrame) -> pl.Series:
    rows = units.select("channel", "format", "hour").iter_rows()
    strata = [randomisation.stratum_of(*row) for row in rows]
    return pl.Series("stratum", strata, dtype=pl.String)
