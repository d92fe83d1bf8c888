"""A report in a real Chromium: no title acts, nothing is cut on phone or paper, dark is dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import altair as alt
import nbformat
import pypdfium2
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from playwright.sync_api import Browser, Page
from tests.dashboards.browser import chromium
from tests.editions import odd_titles

from ytempire.charts import svg, theme
from ytempire.charts.tables import Column, table, text
from ytempire.editions.printing import Printer
from ytempire.reports import picturing
from ytempire.runs import html
from ytempire.runs.report import SAID_MIME

ROWS = 140
PHONE = {"width": 390, "height": 844}
A4_WIDTH = round(180 / 25.4 * 96)
"""Pixels between the margins."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def picture(titles: list[str]) -> str:
    rows = [{"title": title[:60], "views": 10 + n} for n, title in enumerate(titles)]
    chart = alt.Chart(alt.InlineData(rows)).mark_bar(clip=True).encode(x="views:Q", y="title:N")
    return svg.picture(chart.properties(width=600).to_dict() | {"config": theme.config()})


def long_table(columns: int = 9) -> str:
    named = [Column("title", "Video"), *(
        Column(f"n{n}", f"Views gained on day {n}", "number") for n in range(columns)
    )]  # fmt: skip
    rows = [
        {"title": f"{n}: {odd_titles.PLAIN[n % 5]}"}
        | {f"n{m}": f"{n * m:,} of {n}M" for m in range(columns)}
        for n in range(ROWS)
    ]
    return table(named, rows, "none")


def written(folder: Path, *outputs: dict[str, str], title: str = "A report: does it hold?") -> Path:
    cells = [new_markdown_cell(f"# {title}\n\nWhat is asked.")]
    cells += [
        new_code_cell("shown()", outputs=[new_output("display_data", one)]) for one in outputs
    ]
    nbformat.write(new_notebook(cells=cells), folder / "report.ipynb")
    return html.write(folder / "report.ipynb", folder / "report.html")


def opened(browser: Browser, file: Path, **more: object) -> Page:
    page = browser.new_context(**more).new_page()
    page.heard = []
    page.on("request", lambda r: page.heard.append(r.url))
    page.on("dialog", lambda d: page.heard.append(f"dialog {d.message}"))
    page.goto(file.as_uri())
    return page


@pytest.mark.parametrize("is_raw", [True, False], ids=["forgotten", "written as text"])
def test_no_title_acts(tmp_path: Path, browser: Browser, is_raw: bool) -> None:
    shown = [one for one in odd_titles.ALL if len(one) < 1_000]
    said = "".join(f"<p class=t>{one if is_raw else text(one)}</p>" for one in shown)
    file = written(
        tmp_path,
        {"text/html": said},
        {"text/markdown": "\n\n".join(shown)},
        {"text/html": picture(shown)},
        {"image/svg+xml": picture(shown)},
        {"text/plain": "\n".join(shown)},
        title=odd_titles.MARKUP[0],
    )
    # Its policy is taken away: what is left has to hold by itself.
    weak = file.with_name("weak.html")
    weak.write_text(
        re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", file.read_text())
    )
    for one in (file, weak):
        page = opened(browser, one)
        page.mouse.move(200, 200)
        for link in page.locator("a").all():
            assert not (link.get_attribute("href") or "").lower().strip().startswith("javascript")
        page.wait_for_timeout(200)
        assert page.evaluate("window.ran") is None
        assert page.url == one.as_uri()
        assert page.heard == [one.as_uri()]
        assert (
            page.locator("script, iframe, style:not(head style), meta:not(head meta)").count() == 0
        )
        if not is_raw:
            texts = page.locator("p.t").all_text_contents()
            assert texts == [re.sub("\r\n?", "\n", t).replace("\0", "�") for t in shown]
        page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_screen_and_on_a_phone(tmp_path: Path, browser: Browser, scheme: str) -> None:
    file = written(
        tmp_path,
        {"text/html": f"<figure>{picture(['a', 'b'])}</figure>"},
        {"text/html": long_table()},
    )
    for viewport in ({"width": 1280, "height": 800}, PHONE):
        page = opened(browser, file, viewport=viewport, color_scheme=scheme)
        # The page itself does not scroll sideways; its tables do.
        assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
        ground, ink = (
            page.evaluate(f"getComputedStyle(document.querySelector('main')).{name}")
            for name in ("backgroundColor", "color")
        )
        assert contrast(ground, ink) > 7
        label = page.evaluate("getComputedStyle(document.querySelector('figure svg text')).fill")
        assert contrast(ground, label) > 4.5
        assert not page.locator("details.code pre").first.is_visible()
        page.locator("details.code summary").click()
        assert page.locator("details.code pre").first.is_visible()
        page.context.close()


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG reckons it."""

    def light(colour: str) -> float:
        parts = [int(n) / 255 for n in re.findall(r"\d+", colour)[:3]]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("columns", [3, 6, 9, 11, 13, 16])
def test_nothing_is_wider_than_paper(tmp_path: Path, browser: Browser, columns: int) -> None:
    file = written(
        tmp_path, {"text/html": f"<figure>{picture(['a'])}</figure>{long_table(columns)}"}
    )
    page = opened(browser, file, viewport={"width": A4_WIDTH, "height": 1000}, color_scheme="dark")
    page.emulate_media(media="print")
    too_wide = page.evaluate(
        "w => [...document.querySelectorAll('main *')]"
        ".filter(e => e.getBoundingClientRect().right > w + 1)"
        ".map(e => e.outerHTML.slice(0, 80))", A4_WIDTH,
    )  # fmt: skip
    assert too_wide == []
    ground = page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
    ink = page.evaluate("getComputedStyle(document.body).color")
    assert contrast(ground, ink) > 7
    assert page.locator("details.code").is_hidden()
    page.context.close()


def test_on_paper(tmp_path: Path) -> None:
    odd = text(odd_titles.MARKUP[0])
    shown = {"text/html": f"<p>{odd}</p><figure>{picture(['a'])}</figure>{long_table()}"}
    file = written(tmp_path, shown, title='What "holds": </style> 日本 & more?')
    printer = Printer()
    try:
        assert printer.print_pdf(file, tmp_path / "report.pdf", seconds=60) is None
    finally:
        printer.close()
    with pypdfium2.PdfDocument(tmp_path / "report.pdf") as document:
        sizes = {tuple(round(side * 25.4 / 72) for side in page.get_size()) for page in document}
        texts = [page.get_textpage().get_text_range() for page in document]
        assert sizes == {(210, 297)}
        pages = len(texts)
        assert pages > 3
        for number, said in enumerate(texts, start=1):
            assert f"{number} of {pages}" in said
            assert 'What "holds": </style> 日本 & more?' in said
        assert odd_titles.MARKUP[0] in texts[0]
        # Each page of the table repeats its head, and each row is whole on one page.
        body = [t for t in texts if re.search(r"of \d+M", t)]
        assert all("Views gained on day 8" in " ".join(t.split()) for t in body)
        for row in range(ROWS):
            assert sum(bool(re.search(rf"\b{row:,} of {row}M", t)) for t in texts) == 1
    assert "shown()" not in "".join(texts)


def drawn_twice() -> str:
    rows = [{"rank": 1, "channel": "An observatory of one forgotten mountain", "value": 3,
             "shown": "3"}]  # fmt: skip
    column = Column("channel", "Channel")
    return picturing.of_catalogue(
        "Who leads", "report_top_by_views", {"channels": rows}, "", [column],
        [{"channel": str(rows[0]["channel"])}],
    ).html()  # fmt: skip


def test_a_phone_sees_a_whole_picture_of_its_own(tmp_path: Path, browser: Browser) -> None:
    file = written(tmp_path, {"text/html": drawn_twice()})
    for viewport, shown in ((PHONE, "narrow"), ({"width": 1280, "height": 800}, "wide")):
        page = opened(browser, file, viewport=viewport)
        [seen] = [one for one in page.locator("figure svg").all() if one.is_visible()]
        assert seen.evaluate("e => e.parentElement.className") == f"yt-{shown}"
        assert "mountain" in seen.text_content()
        beyond = seen.evaluate(
            "e => [...e.querySelectorAll('text')].map(t => t.getBoundingClientRect().right)"
            ".filter(right => right > e.getBoundingClientRect().right + 1)"
        )
        assert beyond == []
        scale = seen.evaluate("e => e.getBoundingClientRect().width / e.viewBox.baseVal.width")
        assert scale > 0.9, "its words are as large as they were drawn"
        page.context.close()
    page = opened(browser, file, viewport={"width": A4_WIDTH, "height": 1000})
    page.emulate_media(media="print")
    assert [one.is_visible() for one in page.locator("figure svg").all()] == [True, False]
    page.context.close()


@pytest.mark.parametrize("media", ["screen", "print"])
def test_no_word_of_a_table_is_broken(tmp_path: Path, browser: Browser, media: str) -> None:
    numbers = [Column(f"n{n}", f"Impressions {n}", "number") for n in range(6)]
    columns = [Column("day", "Pacific day", "day"), Column("channel", "Channel"), *numbers,
               Column("standing", "Standing")]  # fmt: skip
    row = {"day": "27 Nov 2026", "channel": "Granite Observatory", "standing": "provisional"}
    rows = [row | {one.key: "1,684,535,000,000,000" for one in numbers}]
    file = written(tmp_path, {"text/html": table(columns, rows, "none")})
    page = opened(browser, file, viewport=PHONE if media == "screen" else {
        "width": A4_WIDTH, "height": 1000,
    })  # fmt: skip
    page.emulate_media(media=media)
    for words, text_shown in ((1, "provisional"), (2, "Granite Observatory"), (1, "27 Nov 2026")):
        lines = page.locator(f"td span:text-is('{text_shown}')").evaluate(
            "e => { const r = document.createRange(); r.selectNodeContents(e);"
            " return new Set([...r.getClientRects()].map(one => Math.round(one.top))).size }"
        )
        assert lines <= words, text_shown
    page.context.close()


def test_the_days_stand_above_the_title_and_on_each_page(tmp_path: Path) -> None:
    said = {"headline": "", "window": ["2026-11-21", "2026-11-27"], "checks": [], "tables": {}}
    cells = [
        new_markdown_cell("# How did it go?"),
        new_code_cell("said", outputs=[new_output("display_data", {SAID_MIME: said})]),
    ]
    nbformat.write(new_notebook(cells=cells), tmp_path / "report.ipynb")
    page = html.write(tmp_path / "report.ipynb", tmp_path / "report.html").read_text("utf-8")
    assert '<p class="days">21 Nov 2026 to 27 Nov 2026</p>' in page
    printer = Printer()
    try:
        assert printer.print_pdf(tmp_path / "report.html", tmp_path / "r.pdf", seconds=60) is None
    finally:
        printer.close()
    with pypdfium2.PdfDocument(tmp_path / "r.pdf") as document:
        [shown] = [one.get_textpage().get_text_range() for one in document]
    assert "How did it go? · 21 Nov 2026 to 27 Nov 2026" in shown
