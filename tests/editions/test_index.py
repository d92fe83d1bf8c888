"""The page over all runs: what it tells, that titles are text, and that its search finds."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.dashboards.browser import Heard, chromium

from ytempire.editions import index

from .editions_of_tests import put

EVIL = '<img src=x onerror="alert(1)"></script><script>alert(2)</script>'


def test_it_lists_the_days_that_come_last_first(tmp_path: Path) -> None:
    put(tmp_path, "2026-01-18", "trend_analysis.weekly")
    put(tmp_path, "2026-01-19", "costs", checks=[
        {"name": "sums agree", "is_held": False, "found": "3 cents off"}
    ])  # fmt: skip
    for channel in "ab":
        put(tmp_path, "2026-01-19", f"summary.daily.channel-{channel}")
    (tmp_path / "2026-01-19" / "half").mkdir()
    (tmp_path / "2026-01-19" / "broken").mkdir()
    (tmp_path / "2026-01-19" / "broken" / "manifest.json").write_text("{")
    (tmp_path / "2026-01-19" / "other").mkdir()
    (tmp_path / "2026-01-19" / "other" / "manifest.json").write_text('{"format": 1}')
    text = index.write(tmp_path).read_text()
    assert re.findall(r"<h2>(.*?)</h2>", text) == ["2026-01-19", "2026-01-18"]
    assert text.count("<li>") == 4
    assert "summary, daily, by channel <small>2 reports</small>" in text
    assert "Does not hold: sums agree (3 cents off)" in text
    assert "1 check, all held" not in text
    assert 'href="2026-01-18/trend_analysis.weekly/trend_analysis.html"' in text
    assert "trend_analysis.pdf" not in text, "there is none"
    assert "2026-01-18, known at 2026-01-20 08:00 UTC, made 2026-01-20 08:00 UTC in 2.3 s" in text


def test_checks_that_hold_are_counted(tmp_path: Path) -> None:
    held = [{"name": name, "is_held": True, "found": "0 off"} for name in ("one", "two")]
    put(tmp_path, "2026-01-19", "costs", checks=held)
    assert "2 checks, all held" in index.write(tmp_path).read_text()


def test_before_the_first_report_it_says_how_to_make_one(tmp_path: Path) -> None:
    assert "make report makes one" in index.write(tmp_path / "reports").read_text()


def test_the_last_word_is_of_who_looked_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two runs that end at once, the slower one does not leave the other out."""
    render, looked = index.render, threading.Event()

    def slowly(editions: Sequence[dict[str, Any]]) -> str:
        if len(editions) == 1:
            looked.set()
            time.sleep(0.5)
        return render(editions)

    monkeypatch.setattr(index, "render", slowly)
    put(tmp_path, "2026-01-19", "slow")
    slower = threading.Thread(target=index.write, args=[tmp_path])
    slower.start()
    assert looked.wait(5)
    put(tmp_path, "2026-01-19", "quick")
    index.write(tmp_path)
    slower.join()
    assert "quick: is it good?" in (tmp_path / "index.html").read_text()


@pytest.fixture
def opened(tmp_path: Path):
    """The page in a browser that may reach nothing else."""
    put(tmp_path, "2026-01-19", "costs", headline=f"Costs {EVIL}", question=f"Costs {EVIL}")
    put(tmp_path, "2026-01-18", "trend.weekly", headline="Views of «Große Köche» rose by 12 %.")
    for channel in ("UCaa", "UCbb"):
        put(tmp_path, "2026-01-19", f"summary.daily.channel-{channel}")
    page_file = index.write(tmp_path)
    heard = Heard()
    with chromium() as browser:
        page = browser.new_page()
        heard.listen(page)
        page.goto(page_file.as_uri())
        yield page
    assert heard.errors == []


def test_its_search_finds_and_its_titles_are_text(opened) -> None:
    page = opened
    assert page.locator("img, li script").count() == 0
    assert page.locator("li", has_text="onerror").count() == 1
    search = page.locator("#search")
    shown = page.locator("li:visible")
    search.fill("köche 12")
    assert shown.all_inner_texts()[0].startswith("weekly")
    assert shown.count() == 1
    assert page.locator("#found").inner_text() == "1 of 4 reports"
    search.fill("2026-01-19 UCbb")
    assert shown.count() == 1, "the folded group is open"
    assert page.locator("section:visible").count() == 1
    assert page.url.endswith("#2026-01-19%20UCbb")
    page.reload()
    assert shown.count() == 1, "an address remembers what was looked for"
    search.fill("")
    assert page.locator("li:not([hidden])").count() == 4


def test_set_and_channel_are_seen_beside_each_report(tmp_path: Path) -> None:
    name = "<i>Küche</i> \u202eשלום"
    put(tmp_path, "2026-01-19", "summary.daily.channel-UCaa", subject=name)
    put(tmp_path, "2026-01-19", "summary.daily.channel-UCbb")
    put(tmp_path, "2026-01-19", "costs.weekly")
    file = index.write(tmp_path)
    with chromium() as browser:
        for width, scheme in ((1280, "light"), (390, "dark")):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(file.as_uri())
            page.locator("summary").click()
            shown = [one.inner_text().split("\n") for one in page.locator(".which").all()]
            flat = [" ".join(one) for one in shown]
            assert flat[0] == "weekly"
            assert flat[1].startswith("daily channel <i>Küche</i>")
            assert flat[1].endswith("UCaa")
            assert flat[2] == "daily channel UCbb"
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide == width
            boxes = [
                (one.locator(".which").bounding_box(), one.locator("h3").bounding_box())
                for one in page.locator("li").all()
            ]
            for which, heading in boxes:
                if width == 390:
                    assert which["y"] < heading["y"]
                else:
                    assert which["x"] + which["width"] <= heading["x"]
            ground = page.evaluate(
                "getComputedStyle(document.querySelector('main')).backgroundColor"
            )
            assert (ground == "rgb(255, 255, 255)") == (scheme == "light")
            page.close()
