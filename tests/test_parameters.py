"""Parameters are checked before any kernel starts."""

from pathlib import Path

import pytest

from ytempire import parameters, paths
from ytempire.metrics.health import Rules
from ytempire.metrics.registry import COST_TARGET_MICROS
from ytempire.parameters import ParameterError
from ytempire.units import usd_to_micros

SIDECAR = """
parameters:
  day: {type: date, nullable: true, description: a day}
  days: {type: integer, minimum: 1, maximum: 90, description: how many}
  tier: {type: text, choices: [test, standard], description: which}
  shares: {type: list, nullable: true, description: some}
  yes: {type: boolean, nullable: true, description: or not}
sets:
  weekly: {days: 7}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "n.yaml").write_text(SIDECAR.replace("yes:", "'yes':"))
    return tmp_path


def test_text_is_read_as_its_type_and_sets_are_overridden(folder: Path) -> None:
    given = {"days": "30", "day": "2026-11-22", "shares": "a, b", "yes": "true"}
    resolved = parameters.resolve("n", given, set_name="weekly", folder=folder)
    assert resolved == {"days": 30, "day": "2026-11-22", "shares": ["a", "b"], "yes": True}
    assert parameters.resolve("n", {}, set_name="weekly", folder=folder) == {"days": 7}
    assert parameters.resolve("n", {"day": None}, folder=folder) == {"day": None}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"dayz": 1}, "no parameter 'dayz'"),
        ({"days": "x"}, "must be a integer"),
        ({"days": 1.5}, "must be a integer"),
        ({"days": True}, "must be a integer"),
        ({"days": 0}, "at least 1"),
        ({"days": 91}, "at most 90"),
        ({"days": None}, "must have a value"),
        ({"day": "22.11.2026"}, "must be a date"),
        ({"tier": "gold"}, "one of test, standard"),
        ({"yes": "perhaps"}, "must be a boolean"),
    ],
)
def test_what_does_not_fit_is_refused(folder: Path, given: dict, said: str) -> None:
    with pytest.raises(ParameterError, match=said):
        parameters.resolve("n", given, folder=folder)


def test_an_unknown_set_and_a_missing_sidecar_are_refused(folder: Path) -> None:
    with pytest.raises(ParameterError, match="it has: weekly"):
        parameters.resolve("n", {}, set_name="monthly", folder=folder)
    with pytest.raises(ParameterError, match="write"):
        parameters.resolve("m", {}, folder=folder)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("channels: [{id: '@handle'}]\npolling: [{every_minutes: 60}]", "channels.0.id"),
        ("channels: []\npolling: []", "polling"),
        ("channels: []\npoling: [{every_minutes: 60}]", "polling"),
        ("channels: [", "not YAML"),
    ],
)
def test_a_wrong_network_file_names_its_entry(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "network.yaml"
    file.write_text(text)
    with pytest.raises(ParameterError, match=said):
        parameters.network(tmp_path)


def test_every_sidecar_of_the_project_is_well_formed() -> None:
    parameters.network()
    for notebook in paths.notebooks().rglob("*.ipynb"):
        parameters.sidecar(str(notebook.relative_to(paths.notebooks()).with_suffix("")))


def test_the_limit_is_the_promise_that_the_pages_show() -> None:
    costs = parameters.network().costs
    assert usd_to_micros(costs.limit_usd) == COST_TARGET_MICROS
    assert costs.alert_usd < costs.limit_usd


def test_what_a_video_may_cost_is_checked(tmp_path: Path) -> None:
    for wrong in ("limit_usd: -1", "failed_jobs: never", "limit: 3"):
        file = tmp_path / "network.yaml"
        file.write_text(f"polling: [{{every_minutes: 60}}]\ncosts: {{{wrong}}}")
        with pytest.raises(parameters.ParameterError, match="costs"):
            parameters.network(tmp_path)


def test_how_channels_are_scored_is_checked(tmp_path: Path) -> None:
    assert parameters.network().health == parameters.Health()
    for wrong in (
        "weights: {engagement: 1, retention: 1, ctr: 1}",
        "weights: {engagement: 1, retention: 1, ctr: 1, luck: 1}",
        "weights: {engagement: 1, retention: 1, ctr: 1, roi: -1}",
        "min_coverage: 60",
        "min_channels: 2",
        "silent: 3",
    ):
        (tmp_path / "network.yaml").write_text(
            f"polling: [{{every_minutes: 60}}]\nhealth: {{{wrong}}}"
        )
        with pytest.raises(parameters.ParameterError, match="health"):
            parameters.network(tmp_path)


def test_the_rules_of_the_score_are_those_of_the_network_file() -> None:
    told = parameters.network().health.model_dump()
    assert Rules(**told) == Rules()
