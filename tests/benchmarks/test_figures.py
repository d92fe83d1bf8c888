"""The lines that `make bench` prints, and the names that it knows."""

import json
import re
from pathlib import Path

import pytest

from ytempire.warehouse import queries

from . import __main__ as bench
from . import fresh_clone
from .bench import Bench, machine
from .figure import Figure, FigureError
from .figures import FIGURES, chosen
from .fresh_clone import FreshClone
from .query_figures import panels, parameters_of
from .run_figures import pipeline_rows_per_s
from .served_run import Pipeline, RunError, ServedRun

NAMES = ["first_run_seconds", "second_run_seconds", "pipeline_rows_per_s",
         "pipeline_overhead_seconds"]  # fmt: skip
RUNS = ",".join(NAMES)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two runs that take no time: 81.26 s and 200,000 rows, then 9.5 s and 12."""
    made: list[str] = []

    def first(_: FreshClone) -> ServedRun:
        made.append("first")
        return ServedRun("http://127.0.0.1:1/", 81.26, Pipeline(9, 200_000, 0, 64, 5.5))

    def second(_: FreshClone) -> ServedRun:
        made.append("second")
        return ServedRun("http://127.0.0.1:1/", 9.5, Pipeline(9, 12, 0, 5, 6.5))

    monkeypatch.setattr(fresh_clone.FreshClone, "first", first)
    monkeypatch.setattr(fresh_clone.FreshClone, "second", second)
    return made


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("YTEMPIRE_REPORTS", str(tmp_path))
    return tmp_path / "bench" / "latest.jsonl"


def test_every_figure_is_printed_and_kept(runs, kept, capsys) -> None:
    assert bench.main(["--only", RUNS]) == 0
    printed = capsys.readouterr().out
    assert printed == kept.read_text()
    told = [json.loads(line) for line in printed.splitlines()]
    assert {line.pop("machine") for line in told} == {machine()}
    assert told == [
        {"name": "first_run_seconds", "value": 81.3, "unit": "s",
         "vs": "at most 240 s on 2 cores", "rows": 200_000},
        {"name": "second_run_seconds", "value": 9.5, "unit": "s",
         "vs": "at most 60 s on 2 cores", "rows": 12},
        {"name": "pipeline_rows_per_s", "value": 3125.0, "unit": "rows/s", "vs": None,
         "rows": 200_000},
        {"name": "pipeline_overhead_seconds", "value": 6.5, "unit": "s",
         "vs": "at most 12 s on 2 cores, over the notebooks' own time"},
    ]  # fmt: skip


def test_some_figures(runs, kept, capsys) -> None:
    assert bench.main(["--only", "pipeline_rows_per_s, first_run_seconds"]) == 0
    names = [json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()]
    assert names == ["first_run_seconds", "pipeline_rows_per_s"]
    assert "second" not in runs
    assert list(FIGURES) == chosen(None)
    assert chosen(RUNS) == NAMES
    assert chosen("pipeline_rows_per_s,second_run_seconds") == NAMES[1:3]


@pytest.mark.parametrize("asked", ["first_run", "first_run_seconds,nonsense", "", ","])
def test_unknown_names_are_refused_with_the_known(asked: str, runs, kept, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        bench.main(["--only", asked])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert all(name in said for name in NAMES)
    assert "no figure is called" in said
    assert runs == [] and not kept.exists()


def test_a_failed_figure_is_said_and_the_others_are_kept(runs, kept, capsys, monkeypatch) -> None:
    def fails(_: FreshClone) -> ServedRun:
        raise RunError("it ended with status 2")

    monkeypatch.setattr(fresh_clone.FreshClone, "second", fails)
    assert bench.main(["--only", RUNS]) == 1
    said = capsys.readouterr().err
    assert "second_run_seconds: it ended with status 2" in said
    assert "pipeline_overhead_seconds: it ended with status 2" in said
    names = [json.loads(line)["name"] for line in kept.read_text().splitlines()]
    assert names == ["first_run_seconds", "pipeline_rows_per_s"]


def test_a_rate_over_no_seconds_is_not_a_figure(monkeypatch) -> None:
    run = ServedRun("http://127.0.0.1:1/", 9.5, Pipeline(9, 12, 0, 0, 1.0))
    monkeypatch.setattr(fresh_clone.FreshClone, "first", lambda _: run)
    with pytest.raises(FigureError):
        pipeline_rows_per_s(Bench(Path()))


def test_rows_are_left_out_where_there_are_none() -> None:
    assert json.loads(Figure("a", 1, "s").line("a machine")) == {
        "name": "a", "value": 1, "unit": "s", "vs": None, "machine": "a machine",
    }  # fmt: skip


def test_a_size_that_is_not_the_stated_one_is_said(runs, kept, capsys) -> None:
    assert bench.main(["--only", "first_run_seconds", "--scale", "0.25"]) == 0
    assert json.loads(capsys.readouterr().out)["size"] == "NOT the stated size: SCALE=0.25"
    for wrong in ("0", "2", "-1"):
        with pytest.raises(SystemExit):
            bench.main(["--scale", wrong])


def test_the_figures_of_the_year_are_there() -> None:
    assert {
        "load_vs_copy", "load_new_days_vs_copy", "hourly_10m_speedup_vs_pandas",
        "hourly_10m_speedup_vs_postgres", "hourly_10m_overhead_vs_duckdb", "year_rollup_seconds",
        "year_rollup_peak_mib", "refresh_growth_10x", "bytes_per_observation_postgres",
        "bytes_per_observation_lake", "panel_query_p95_ms", "channel_day_p95_ms",
    } < set(FIGURES)  # fmt: skip
    assert machine().count(",") >= 3


def test_every_query_that_somebody_waits_for_is_given_what_it_asks() -> None:
    asked = {name: set(re.findall(r"%\((\w+)\)s", queries.text_of(name))) for name in panels()}
    assert len(asked) > 20
    missing = {name: told - set(parameters_of(name)) for name, told in asked.items()}
    assert not any(missing.values()), missing
