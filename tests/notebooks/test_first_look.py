"""The first look shows what is in the warehouse: a whole network, or a single imported file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat
import papermill
import pytest
from tests.collection.test_imports import STUDIO

from ytempire import paths
from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import SmallNetwork

pytestmark = [pytest.mark.xdist_group("small_network"), pytest.mark.timeout(300)]
NOTEBOOK = paths.notebooks() / "explore" / "first_look.ipynb"
VEGA = "application/vnd.vega.v5+json"


def run(folder: Path, environment: Mapping[str, str], **parameters: object) -> dict[str, Any]:
    """Run the notebook through Papermill; return the outputs of each cell by its id."""
    done = folder / "done.ipynb"
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        papermill.execute_notebook(NOTEBOOK, done, parameters, cwd=folder, progress_bar=False)
    cells = nbformat.read(done, as_version=4).cells
    return {cell.id: cell.outputs for cell in cells if cell.cell_type == "code"}


def text(outputs: list[Any]) -> str:
    return "\n".join(o.data["text/plain"] for o in outputs if "data" in o)


def drawn(outputs: list[Any]) -> list[dict[str, Any]]:
    """Return the rows of a cell's chart."""
    [shown] = [o.data for o in outputs if "data" in o]
    assert "<svg" in shown["image/svg+xml"]
    return max((d.get("values", []) for d in shown[VEGA]["data"]), key=len)


def test_shows_the_network(small_network: SmallNetwork, tmp_path: Path) -> None:
    shown = run(tmp_path, small_network.environment, days=7)
    assert "video_metrics_timeseries" in text(shown["tables"])
    assert "signed change of the public counters" in " ".join(text(shown["describe"]).split())
    truth = small_network.rows(
        "select views_gained from ytempire.network_metrics_daily order by pacific_date desc limit 7"
    )
    assert [row["views_gained"] for row in drawn(shown["month"])][::-1] == [v for (v,) in truth]
    best = small_network.rows(
        "select sum(views_gained)::bigint from ytempire.channel_metrics_daily "
        "group by channel_id order by 1 desc nulls last"
    )
    assert [row["views_gained"] for row in drawn(shown["channels"])] == [v for (v,) in best]
    assert len(drawn(shown["own"])) > 50
    assert "Did you mean title?" in shown["error"][0].text


def test_shows_an_imported_file_and_says_what_there_is_not(
    settings: Settings, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO, encoding="utf-8")
    imports.load(warehouse, "studio", file, ImportOptions(channel="Imported channel"))
    url = settings.database_url.get_secret_value()
    shown = run(tmp_path, {"YTEMPIRE_DATABASE_URL": url, "YTEMPIRE_HOME": str(settings.home)})
    assert "nothing to draw" in json.dumps(shown["month"])
    assert "Imported channel" in json.dumps(shown["channels"])
    [bar] = drawn(shown["channels"])
    assert bar["views_gained as text"] == "–"
    assert "Imported channel" in json.dumps(shown["files"])
    assert "nothing to draw" in json.dumps(shown["own"])
