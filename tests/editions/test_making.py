"""A report is made whole or not at all: what raises, hangs, tells a secret or finds no room."""

from __future__ import annotations

import asyncio
import json
import platform
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import polars as pl
import pytest

from ytempire import workbench
from ytempire.editions import asking, making, manifest, printing
from ytempire.editions.making import Made
from ytempire.parameters import ParameterError
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.workbench import session

from .conftest import FINISH, AddReport

pytestmark = pytest.mark.xdist_group("kernels")
Make = Callable[..., Made]
SECRET = "a-key-that-nobody-sees"


@pytest.fixture
def make(here: Settings, warehouse: Warehouse) -> Make:
    def one(name: str = "good", **given: Any) -> Made:
        options = {"formats": ("html", "data"), **given}
        return making.make(here, warehouse, name, options.pop("given", {}), **options)

    return one


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def recorded(warehouse: Warehouse) -> list[tuple[Any, ...]]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(
            "select notebook, status, error, output_path, chosen from ytempire.pipeline_runs "
            "order by age(xmin) desc"
        ).fetchall()


def test_a_report_is_a_folder_with_a_manifest(
    add: AddReport, make: Make, here: Settings, warehouse: Warehouse
) -> None:
    add("good")
    made = make(given={"report_date": "2026-01-19", "channel": "UCx"}, set_name="daily")
    assert made.error is None
    folder = here.reports_folder / "2026-01-19" / "good.daily.channel-UCx"
    assert made.folder == folder
    assert files(folder) == {
        "good.ipynb", "good.html", "manifest.json", "data/days.csv", "data/days.parquet",
        "data/good.xlsx",
    }  # fmt: skip
    told = manifest.read(folder)
    assert told is not None
    assert told["headline"] == "1 days of UCx"
    assert told["parameters"] == {"days": 1, "report_date": "2026-01-19", "channel": "UCx"}
    assert told["effective_parameters"] == {
        "report_date": "2026-01-19", "days": 1, "channel": "UCx", "as_of": None,
    }  # fmt: skip
    assert told["made_with"]["python"] == platform.python_version()
    assert told["made_with"]["polars"] == pl.__version__
    assert told["tables"] == {"days": {"rows": 1, "columns": ["day"]}}
    assert told["checks"] == [{"name": "days add up", "is_held": True, "found": "0 off"}]
    assert set(told["files"]) == files(folder) - {"manifest.json"}
    assert told["files"]["data/days.csv"]["rows"] == 1
    assert told["no_pdf_because"] == "it was not asked for"
    assert recorded(warehouse) == [
        ("reports/good", "ok", None, str(folder / "good.ipynb"), {"channel": "UCx"})
    ]
    assert "Is it good?" in (here.reports_folder / "index.html").read_text()
    events = [json.loads(line)["event"] for line in made.log.read_text().splitlines()]
    assert events[-1] == "the report is made"


def test_the_same_report_has_the_same_data(add: AddReport, make: Make) -> None:
    add("good")
    one, two = make(), make()
    assert one.manifest["files"]["good.ipynb"] != two.manifest["files"]["good.ipynb"]
    for name in ("data/days.csv", "data/days.parquet", "data/good.xlsx"):
        assert one.manifest["files"][name] == two.manifest["files"][name]
    assert one.manifest["identity_sha256"] == two.manifest["identity_sha256"]


def test_one_that_raises_leaves_its_notebook_and_the_older_report(
    add: AddReport, make: Make, here: Settings, warehouse: Warehouse
) -> None:
    add("good")
    before = make()
    add("good", "raise ValueError('the cause')")
    made = make()
    assert (made.error, made.folder) == ("ValueError: the cause", None)
    assert made.notebook is not None
    assert made.notebook.is_relative_to(here.home / "runs")
    assert "the cause" in made.notebook.read_text()
    assert before.folder is not None
    assert manifest.read(before.folder) == before.manifest
    assert recorded(warehouse)[-1][1:3] == ("failed", "ValueError: the cause")
    assert list((here.reports_folder / ".drafts").iterdir()) == []


def test_one_that_hangs_is_stopped_and_tells_where(add: AddReport, make: Make) -> None:
    add("slow", "import time", "time.sleep(600)")
    made = make("slow", seconds=10)  # a busy machine may need half of it to begin
    assert made.error is not None
    assert made.error.startswith("it was stopped after its timeout of 10 s")
    assert "in which cell it was" in made.error
    assert made.notebook is not None
    assert "time.sleep(600)" in made.notebook.read_text()
    assert "KeyboardInterrupt" in made.notebook.read_text()
    assert made.seconds < 60


def test_one_that_cannot_be_interrupted_is_killed(
    add: AddReport, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ytempire.runs.deadline.INTERRUPTED_WITHIN_SECONDS", 0.5)
    add("deaf", "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)",
        "time.sleep(600)")  # fmt: skip
    made = make("deaf", seconds=1.5)
    assert made.error is not None
    assert made.error.startswith("it was stopped after its timeout of 1.5 s")
    assert made.notebook is not None


def test_one_whose_kernel_is_still_starting_says_that_no_cell_ran(
    add: AddReport, make: Make
) -> None:
    add("early", "import time; time.sleep(600)")
    made = make("early", seconds=0.02)
    assert made.error is not None
    assert "Its kernel was still starting, and no cell ran" in made.error
    assert made.seconds < 20


def test_the_timeout_stands_in_the_parameter_file(add: AddReport, make: Make) -> None:
    add("slow", "import time; time.sleep(600)", sidecar="timeout: 1s")
    made = make("slow")
    assert made.error is not None
    assert "its timeout of 1 s" in made.error


@pytest.mark.parametrize(
    "code",
    [
        f"print({SECRET!r})",
        f"import polars as pl\nfrom ytempire import clock\nfrom ytempire.runs import report\n"
        f"report.finish(report.ReportSaid('x', None, clock.now(), tables={{'t': "
        f"pl.DataFrame({{'a': [{SECRET!r}]}})}}))",
    ],
    ids=["printed", "in a table"],
)
def test_one_that_tells_a_secret_is_not_published(
    add: AddReport,
    make: Make,
    here: Settings,
    warehouse: Warehouse,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
) -> None:
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", SECRET)
    add("open", *([code] if "finish" in code else [code, FINISH]))
    made = make("open")
    assert made.error is not None
    assert "YTEMPIRE_YOUTUBE_API_KEY" in made.error
    assert made.folder is None
    assert files(here.reports_folder) == {"index.html", ".index.lock"}
    assert made.notebook is not None
    everywhere = "".join(
        path.read_text(errors="replace") for path in here.home.rglob("*") if path.is_file()
    )
    assert SECRET not in everywhere + str(recorded(warehouse))


SHAPED = "hunter2supersecret"


@pytest.mark.parametrize(
    "code",
    [
        (f"print('password=\\'{SHAPED}\\' sk-ant-api03-{SHAPED}')", FINISH),
        (f"from IPython.display import JSON\nJSON({{'client_secret': '{SHAPED}'}})", FINISH),
        (f"from IPython.display import HTML\nHTML('&quot;password&quot;: &quot;{SHAPED}&quot;')",
         FINISH),
        (f"raise ValueError('refused: refresh_token=\"{SHAPED}\" Bearer {SHAPED}00')",),
        (f"password = '{SHAPED}'\nraise ValueError('sk-ant-api03-{SHAPED}')",),
    ],
    ids=["printed", "a value of JSON", "of a page", "raised", "coloured in the traceback"],
)  # fmt: skip
def test_what_looks_like_a_secret_is_nowhere(
    add: AddReport, make: Make, here: Settings, warehouse: Warehouse, code: tuple[str, ...]
) -> None:
    add("open", *code)
    made = make("open")
    assert made.error is not None
    assert SHAPED not in made.error
    assert made.folder is None
    assert made.notebook is not None
    nbformat.validate(nbformat.read(made.notebook, as_version=4))
    everywhere = "".join(
        path.read_text(errors="replace") for path in here.home.rglob("*") if path.is_file()
    )
    assert SHAPED not in everywhere + str(recorded(warehouse))
    assert recorded(warehouse)[-1][1] == "failed"


def test_one_without_a_receipt_is_not_published(add: AddReport, make: Make) -> None:
    add("silent", "1 + 1")
    made = make("silent")
    assert made.folder is None
    assert made.error is not None
    assert made.error.startswith("its notebook left no receipt")


def test_why_there_is_no_pdf_is_told(
    add: AddReport, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "print_pdf", lambda html, pdf, seconds: "no Chromium: get one")
    add("good")
    made = make(formats=asking.FORMATS)
    assert (made.error, made.pdf) == (None, None)
    assert made.manifest["no_pdf_because"] == "no Chromium: get one"


def test_the_pdf_is_in_the_manifest(
    add: AddReport, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def print_pdf(html: Path, pdf: Path, *, seconds: float) -> None:
        assert "Is it good?" in html.read_text()
        pdf.write_bytes(b"%PDF")

    monkeypatch.setattr(printing, "print_pdf", print_pdf)
    add("good")
    made = make(formats=asking.FORMATS)
    assert made.pdf is not None
    assert made.manifest["files"]["good.pdf"]["bytes"] == 4


def test_a_secret_is_no_parameter(
    add: AddReport,
    make: Make,
    here: Settings,
    warehouse: Warehouse,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", SECRET)
    add("good")
    with pytest.raises(ParameterError, match="channel holds YTEMPIRE_YOUTUBE_API_KEY") as refused:
        make(given={"channel": f"x{SECRET}"})
    assert SECRET not in str(refused.value)
    assert not here.reports_folder.exists()
    assert recorded(warehouse) == []


def test_a_notebook_makes_reports_of_the_warehouse_that_it_reads(
    add: AddReport, here: Settings, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("where", FINISH.replace("headline=", "headline=str(load().home) + ")
        .replace("import polars", "from ytempire.settings import load\nimport polars"))  # fmt: skip
    monkeypatch.setattr(printing, "print_pdf", lambda html, pdf, seconds: "not here")
    monkeypatch.setattr(session, "_current", [session.Session(here)])
    monkeypatch.setenv("YTEMPIRE_HOME", "/nowhere")

    async def cell() -> Made:
        return workbench.report("where", set_name="daily")

    made = asyncio.run(cell())
    session.current().close()
    assert made.error is None
    assert made.manifest["headline"] == f"{here.home}1 days of None"
