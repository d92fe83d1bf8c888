"""Which steps are meant, and which come after which."""

import pytest

from ytempire.parameters import ParameterError
from ytempire.runs import steps

from .conftest import GOOD, AddStep

ALL = [
    "10_create_schema", "20_ingest_channels", "21_ingest_videos", "22_ingest_metrics",
    "23_ingest_costs", "24_ingest_jobs", "25_ingest_operations", "26_ingest_statements",
    "27_refresh_hours",
    "30_roll_up_video_metrics", "31_roll_up_channels", "32_roll_up_costs", "33_score_channels",
    "34_refresh_views", "35_roll_up_revenue", "36_export_lake", "37_roll_up_history",
    "38_find_insights", "39_weigh_choices", "40_check_quality", "41_raise_alerts",
    "42_write_insights",
]  # fmt: skip


def shorts(names: list[str]) -> list[str]:
    return [steps.short(name) for name in names]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ({}, ALL),
        ({"first": "30"}, ALL[9:]),
        ({"last": "21_ingest_videos"}, ALL[:3]),
        ({"first": "ingest_costs", "last": "pipeline/24_ingest_jobs"}, ALL[4:6]),
        ({"first": "40", "last": "check"}, ALL[19:20]),
        ({"only": "40, 22,create"}, [ALL[0], ALL[3], ALL[19]]),
    ],
)
def test_a_part_is_named_by_beginnings(asked: dict, meant: list[str]) -> None:
    assert shorts(steps.chosen(**asked)) == meant


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"only": "2"}, "'2' may be 20_ingest_channels, 21_ingest_videos, 22_"),
        ({"first": "roll_up"}, "may be 30_roll_up_video_metrics, 31_roll_up_channels, 32_"),
        ({"last": "50"}, "there is no step '50'; there are: 10_create_schema, 20_"),
        ({"only": " , "}, "no step is named; there are: 10_"),
        ({"first": "40", "last": "20"}, "40_check_quality comes after 20_ingest_channels"),
    ],
)
def test_what_is_not_clear_is_refused_with_the_list(asked: dict, said: str) -> None:
    with pytest.raises(ParameterError) as refused:
        steps.chosen(**asked)
    assert said in str(refused.value)


def test_after_collection_six_steps_need_not_wait_for_each_other() -> None:
    needs = steps.needs()
    free = [
        *("23_ingest_costs", "24_ingest_jobs", "25_ingest_operations", "26_ingest_statements"),
        *("27_refresh_hours", "30_roll_up_video_metrics"),
    ]
    for name in free:
        assert needs[f"pipeline/{name}"] == ("pipeline/22_ingest_metrics",)
    assert steps.following(["pipeline/10_create_schema"], needs) == set(steps.names()[1:])
    last = {"pipeline/40_check_quality", "pipeline/41_raise_alerts"}
    assert steps.following(["pipeline/25_ingest_operations"], needs) == last
    before_the_checks = {
        n for n in needs if "pipeline/40_check_quality" in steps.following([n], needs)
    }
    cards = {"pipeline/39_weigh_choices", "pipeline/42_write_insights"}
    assert before_the_checks == set(steps.names()) - last - cards


def test_without_after_a_step_waits_for_all_before_it(project: AddStep) -> None:
    for name in ("10_a", "20_b", "30_c"):
        project(name, GOOD)
    assert steps.needs()["pipeline/30_c"] == ("pipeline/10_a", "pipeline/20_b")


def test_a_step_that_does_not_exist_is_refused(project: AddStep) -> None:
    project("10_a", GOOD, after=["05_z"])
    with pytest.raises(ParameterError, match=r"10_a\.yaml: after: there is no step '05_z'"):
        steps.needs()


def test_steps_that_wait_for_each_other_are_refused(project: AddStep) -> None:
    project("10_a", GOOD, after=["30_c"])
    project("20_b", GOOD, after=["10_a"])
    project("30_c", GOOD, after=["20_b"])
    with pytest.raises(ParameterError, match=r"wait for each other: .*10_a"):
        steps.needs()
