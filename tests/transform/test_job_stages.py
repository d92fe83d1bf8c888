"""The stages of a job: their order, and how far a job in one of them is."""

from __future__ import annotations

from ytempire.simulator.factory import plan
from ytempire.transform.job_stages import STAGES, after, place, progress_percentage


def test_stages_follow_each_other() -> None:
    assert [after(stage) for stage in STAGES] == [*STAGES[1:], None]
    assert [place(stage) for stage in STAGES] == list(range(6))
    assert (after("mixing"), place("mixing")) == (None, None)


def test_they_are_those_of_the_factory() -> None:
    assert STAGES[1:] == plan.STAGES


def test_a_job_that_has_not_ended_is_never_whole() -> None:
    found = [progress_percentage(entered) for entered in (0, 1, 5, 6, 60)]
    assert found == [0, 16, 83, 99, 99]
