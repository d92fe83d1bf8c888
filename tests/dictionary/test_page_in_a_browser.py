"""The page of the dictionary searches itself, in a real browser and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.dashboards.browser import browser, page
from tests.dictionary.test_pages import ALL

from ytempire.dictionary import pages

__all__ = ["browser", "page"]


@pytest.fixture
def dictionary(page: Page, tmp_path: Path) -> Page:
    file = tmp_path / "dictionary.html"
    file.write_text(pages.html(ALL), encoding="utf-8")
    page.goto(file.as_uri())
    return page
