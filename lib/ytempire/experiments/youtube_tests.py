"""Results of YouTube's own tests, which no interface tells: entered by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import psycopg

from ytempire import clock
from ytempire.experiments.errors import ExperimentRefused

OUTCOMES = ("winner", "preferred", "same", "inconclusive")
ELEMENTS = ("thumbnail", "title", "both")
MOST_VARIANTS = 3
_ROUNDING = 0.015
"""Shares are shown as whole percents: three of them may miss 1 by this."""
_INSERT = """
insert into ytempire.youtube_test_results (
    video_id, began_date, ended_date, element, outcome, variant, watch_time_share_ratio, is_winner,
    entered_at, entered_by
) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
"""


def enter(
    connection: psycopg.Connection,
    youtube_video_id: str,
    shares: Mapping[str, float],
    *,
    began: date,
    ended: date,
    element: str,
    outcome: str,
    winner: str | None,
    actor: str,
) -> bool:
    """Enter a test's result; one that is entered again replaces itself.

    Parameters
    ----------
    shares
        Variant to its share of the watch time, 0 to 1.
    winner
        The variant that YouTube chose; None where it chose none.

    Returns
    -------
    bool
        Whether it replaced what was entered before.

    Raises
    ------
    ExperimentRefused
        If the video is not known or the result contradicts itself.
    """
    found = connection.execute(
        "select video_id, published_at from ytempire.videos where youtube_video_id = %s",
        [youtube_video_id],
    ).fetchone()
    if found is None:
        raise ExperimentRefused(f"no video is called {youtube_video_id} here")
    _check(shares, began, ended, outcome, winner)
    if found[1] is not None and began < (published := clock.pacific_date(found[1])):
        raise ExperimentRefused(
            f"it began on {began}, before the video was published on {published}: look in YouTube "
            "Studio when it did, and which video it was of"
        )
    replaced = connection.execute(
        "delete from ytempire.youtube_test_results where video_id = %s and began_date = %s",
        [found[0], began],
    ).rowcount
    with connection.cursor() as cursor:
        cursor.executemany(
            _INSERT,
            [
                (found[0], began, ended, element, outcome, variant, share, variant == winner,
                 clock.now(), actor)
                for variant, share in shares.items()
            ],
        )  # fmt: skip
    return replaced > 0


def _check(
    shares: Mapping[str, float], began: date, ended: date, outcome: str, winner: str | None
) -> None:
    if not 1 < len(shares) <= MOST_VARIANTS:
        raise ExperimentRefused(f"a test has 2 or {MOST_VARIANTS} variants")
    total = sum(shares.values())
    if abs(total - 1) > _ROUNDING:
        raise ExperimentRefused(f"the shares of watch time add up to {total:.0%}, not to 100 %")
    if ended < began:
        raise ExperimentRefused(f"it ended on {ended}, before it began on {began}")
    if ended > clock.pacific_date(clock.now()):
        raise ExperimentRefused(f"it ends on {ended}: enter it when it is over")
    chooses = outcome in ("winner", "preferred")
    if chooses and winner not in shares:
        raise ExperimentRefused("name the variant that YouTube chose in --winner")
    if not chooses and winner is not None:
        raise ExperimentRefused(f"a test that ended {outcome} has no winner")
    if winner is not None and shares[winner] < max(shares.values()):
        most = max(shares, key=shares.__getitem__)
        raise ExperimentRefused(
            f"{winner} has less of the watch time than {most}, and YouTube chooses the one with "
            "the most: look up the shares and the winner in YouTube Studio again"
        )
