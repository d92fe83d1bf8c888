"""An imported file in a browser: the page shows what the file says, to the last micro-dollar."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.collection.test_imports import STUDIO

from ytempire import paths
from ytempire.collection import imports
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .browser import Heard, chromium, pages_alone, served

pytestmark = pytest.mark.timeout(180)
REAL = sorted(
    (paths.project_root().parent / "shared" / "data").glob("studio/*/Dados da tabela.csv")
)


def truth(text: str) -> dict[str, str]:
    """Work out from the file's text what the page must say."""
    header, *rows = csv.reader(io.StringIO(text.lstrip("\ufeff")))
    columns = {name: [r[i] for r in rows if r[0] != "Total"] for i, name in enumerate(header)}

    def of(*words: str) -> list[str]:
        [name] = [n for n in header if any(n.startswith(w) for w in words)]
        return columns[name]

    views, impressions = (
        ([int(v) for v in of(*w)] for w in (("Views", "Visual"), ("Impressions", "Impressões")))
        if "Impressions" not in header
        else ([int(v) for v in of("Views")], [int(v) for v in columns["Impressions"]])
    )
    [rate] = [n for n in header if "%" in n]
    money = sum(Decimal(v) for v in of("Estimated revenue", "Receita"))
    clicks = sum(i * Decimal(r or 0) for i, r in zip(impressions, columns[rate], strict=True))
    return {
        "views": f"{sum(views):,}",
        "revenue": f"${money:,}",
        "impressions": f"{sum(impressions):,}",
        "ctr": f"{clicks / sum(impressions):.2f}",
    }


@pytest.mark.parametrize("kind", ["made up", pytest.param("real", marks=pytest.mark.skipif(
    not REAL, reason="the outside data is not here"))])  # fmt: skip
def test_the_period_panel_equals_the_file(
    kind: str, settings: Settings, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO if kind == "made up" else REAL[0].read_text("utf-8"), encoding="utf-8")
    imports.load(warehouse, "studio", file, imports.ImportOptions(channel="Imported channel"))
    expected = truth(file.read_text("utf-8"))
    heard = Heard()
    pages = pages_alone(tmp_path, "index", "executive")
    with served(settings, notebooks=pages) as (address, _), chromium() as browser:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        heard.listen(page)
        page.goto(address.entrance)
        page.goto(f"{address}/voila/render/executive.ipynb")
        panel = page.locator("section,article", has_text="Total of the file").first
        expect(panel).to_be_visible(timeout=60_000)
        shown = page.locator("body").inner_text().replace("\xa0", " ")
    for figure in expected.values():
        assert figure in shown, (figure, shown[:1500])
    assert "Imported channel" in shown
    assert "Simulated data" not in shown
    assert "<script>" not in shown or kind == "made up"
    assert heard.outside == []
    assert heard.errors == []
