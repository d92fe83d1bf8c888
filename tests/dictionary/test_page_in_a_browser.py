"""The dictionary's page searches itself, in a real browser and without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.dashboards.browser import chromium
from tests.dictionary.test_pages import ALL

from ytempire.dictionary import pages


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    file: Path = tmp_path_factory.mktemp("dictionary") / "dictionary.html"
    file.write_text(pages.html(ALL), encoding="utf-8")
    with chromium() as browser:
        page = browser.new_page()
        page.goto(file.as_uri())
        yield page


@pytest.mark.parametrize(
    ("typed", "sections", "rows"),
    [
        ("", ["cost_ledger", "videos", "metric-ctr", "measures"], 11),
        ("ledger", ["cost_ledger"], 2),
        ("ledger micros", ["cost_ledger"], 1),
        # What a metric means finds it with its formulas.
        ("clicks over", ["metric-ctr"], 7),
        ("nothing bears it", [], 0),
    ],
)
def test_what_is_typed_leaves_what_bears_it(
    page: Page, typed: str, sections: list[str], rows: int
) -> None:
    page.get_by_label("Search").fill(typed)
    shown = page.locator("section:visible")
    assert shown.evaluate_all("all => all.map(one => one.id)") == sections
    expect(page.locator("tbody tr:visible")).to_have_count(rows)
    expect(page.locator("nav")).to_be_visible(visible=not typed)


def test_a_name_leads_to_its_place(page: Page) -> None:
    page.get_by_label("Search").fill("")
    page.get_by_role("link", name="ctr").click()
    assert page.evaluate("document.querySelector(':target').id") == "metric-ctr"
