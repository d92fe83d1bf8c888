"""The factory tells how videos were made: what is planted there is found, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import polars as pl
import pytest

from ytempire.insights import choices
from ytempire.insights.refresh import Asked
from ytempire.simulator.factory.plan import CONTENT, channel_uuid, content_of, key_uuid, video_uuid
from ytempire.warehouse import queries

from .lab import Lab

DAYS = 10
_JOB = """
insert into ytempire.video_generation_jobs
(job_id, channel_id, factory_video_id, topic, status, created_at, hook, voice, thumbnail_style)
values (%s, %s, %s, 'a topic', 'completed', %s, %s, %s, %s)
"""


def weighed(made: Lab, worth: dict[str, float]) -> pl.DataFrame:
    """Make some days of videos, whose voices are worth so much, and weigh them all."""
    seed, told = made.network.spec.seed, []
    for _ in range(DAYS):
        rows = made.rows(made.clock.at + timedelta(minutes=1), made.clock.at + timedelta(days=1))
        owner = made.network.columns["channel"]
        content = {int(row): content_of(seed, int(row), int(owner[row])) for row in rows}
        treated = {
            video_uuid(seed, row): worth[given["voice"]]
            for row, given in content.items()
            if given["voice"] in worth
        }
        made.book.apply(made.network, treated, made.clock.at)
        told += [
            (key_uuid(seed, row, 9), channel_uuid(seed, int(owner[row])), video_uuid(seed, row),
             made.clock.at, *given.values())
            for row, given in content.items()
        ]  # fmt: skip
        made.clock.at += timedelta(days=1)
        made.collect()
    made.clock.at += timedelta(days=8)
    made.collect()
    with made.warehouse.transaction("owner") as connection, connection.cursor() as cursor:
        cursor.executemany(_JOB, told)
    asked = Asked(made.clock.at)
    with made.warehouse.transaction("reader") as connection:
        videos = queries.run(
            connection, "insights/content_videos",
            **choices.parameters(asked)["content_videos"],
        )  # fmt: skip
    return choices.effect_rows(videos).filter(pl.col("feature").is_in([*CONTENT]))


@pytest.mark.parametrize("worth", [{"warm": 2.5}, {}], ids=["planted", "nothing"])
def test_what_is_planted_is_found_and_nothing_else(
    lab: Callable[[int], Lab], worth: dict[str, float]
) -> None:
    found = weighed(lab(7), worth)
    assert set(found["feature"]) == set(CONTENT)
    assert not found["is_causal"].any()
    shown = dict(found.filter("is_shown").select("level", "lift_ratio").iter_rows())
    if not worth:
        assert shown == {}
        return
    # A quarter and more of the videos are warm: of an average voice they have 1.6 to 1.9 times.
    assert 0.3 < shown.pop("warm") < 1.2
    assert all(lift < 0 for lift in shown.values())
    assert set(shown) <= set(CONTENT["voice"])
