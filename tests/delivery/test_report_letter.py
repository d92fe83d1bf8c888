"""A report as a letter: what mail programs can show, and no more than they take."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Browser
from tests.dashboards.browser import chromium
from tests.editions import odd_titles

from ytempire.delivery import report_letter, report_page
from ytempire.delivery.edition import Edition
from ytempire.delivery.message import Message
from ytempire.delivery.report_letter import Letter
from ytempire.delivery.targets import MailTarget
from ytempire.runs import markup

from . import editions

TARGET = MailTarget(kind="mail", to=("head@x.example",), attach=("pdf", "xlsx"))
MESSAGE = Message(UUID(int=7), "Trend analysis: up\nBcc: x@x.example", ("Views rose.", "Where: x"))


def letter(reports: Path, target: MailTarget = TARGET, takes: int | None = None) -> Letter:
    edition = Edition.read(reports, editions.NAME)
    return report_letter.fitting(edition, target, MESSAGE, "reports@x.example", takes)


def read(made: Letter) -> EmailMessage:
    """Read a letter again as a mail program does."""
    received = message_from_bytes(made.letter.as_bytes(), policy=policy.default)
    assert isinstance(received, EmailMessage)
    return received


def body(made: Letter, kind: str) -> str | None:
    part = read(made).get_body((kind,))
    return None if part is None else part.get_content()


def test_the_page_its_pictures_and_the_files(tmp_path: Path) -> None:
    editions.make(tmp_path)
    made = letter(tmp_path)
    received = read(made)
    assert received.get_content_type() == "multipart/mixed"
    assert received["Subject"] == "Trend analysis: up Bcc: x@x.example"
    assert received["Bcc"] is None
    assert body(made, "plain").splitlines() == ["Views rose.", "Where: x"]
    page = body(made, "html")
    assert "The answer is <strong>42</strong>" in page
    assert 'href="https://www.example.org/a?b=c&amp;d"' in page
    assert not re.search(
        r"<script|<style|<svg|<details|<meta (?!charset)|class=|on\w+=|data:", page
    )
    assert "x = 1" not in page
    assert "Figures" not in page  # what is folded on the page cannot be opened in a letter
    assert "data/" not in page
    pictures = {one["Content-ID"]: one for one in received.walk()
                if one.get_content_maintype() == "image"}  # fmt: skip
    assert [f"<{cid}>" for cid in re.findall(r'src="cid:([^"]*)"', page)] == list(pictures)
    [picture] = pictures.values()
    content = picture.get_content()
    assert content.startswith(b"\x89PNG")
    assert struct.unpack(">II", content[16:24])[0] > 100
    assert picture.get_content_disposition() == "inline"
    attached = {one.get_filename(): one.get_content() for one in received.iter_attachments()}
    assert attached["trend_analysis.pdf"] == b"%PDF-1.7 x"
    assert attached["trend_analysis.xlsx"].startswith(b"PK")
    assert made.carries.startswith("the page with 1 pictures, trend_analysis.pdf (1 kB), trend_ana")


def test_long_tables_end_with_how_much_is_left(tmp_path: Path) -> None:
    editions.make(tmp_path, rows=report_page.ROWS + 10)
    page = body(letter(tmp_path), "html")
    assert page.count("<tr>") == report_page.ROWS + 1
    assert "10 more rows are in the report." in page
    editions.make(tmp_path, rows=report_page.ROWS)
    assert "in the report" not in body(letter(tmp_path), "html")


def test_without_a_pdf(tmp_path: Path) -> None:
    editions.make(tmp_path, pdf=None)
    names = [one.get_filename() for one in read(letter(tmp_path)).iter_attachments()]
    assert names == ["trend_analysis.xlsx"]


def test_what_is_too_large_is_left_out_and_said(tmp_path: Path) -> None:
    editions.make(tmp_path, pdf=b"%PDF" + bytes(900_000))
    whole = letter(tmp_path)
    assert whole.size > 1_200_000
    # The bound is the target's, or the server's where that is smaller.
    for made in (
        letter(tmp_path, TARGET.model_copy(update={"most_megabytes": 1.0})),
        letter(tmp_path, takes=1_000_000),
    ):
        assert made.size < 1_000_000
        assert list(read(made).iter_attachments()) == []
        said = "Too large for this letter and left out: trend_analysis.pdf (900 kB), trend_ana"
        assert said in body(made, "plain").replace("\n", " ")
        assert said in body(made, "html")
        assert said in made.carries
    short = letter(tmp_path, takes=8_000)
    assert body(short, "html") is None
    text = body(short, "plain")
    assert "Views rose." in text
    assert re.search(r"The page with its pictures is too large for a letter \(\d+ kB\)", text)
    assert "text" in short.carries
    assert short.size < 8_000


def test_a_page_that_programs_would_cut_goes_as_a_file_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editions.make(tmp_path)
    monkeypatch.setattr(report_letter, "_SHOWN_IN_FULL", 1_000)
    made = letter(tmp_path)
    assert body(made, "html") is None
    assert "The page is too large for a letter" in body(made, "plain")
    assert len(list(read(made).iter_attachments())) == 2


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def test_no_title_acts(tmp_path: Path, browser: Browser) -> None:
    shown = [one for one in odd_titles.ALL if len(one) < 1_000]
    cleaned = "".join(
        markup.clean(f'<p>{one}</p><svg width="9" height="9"><text>{one}</text></svg>')
        for one in shown
    )
    page = report_page.of(f"<title>t</title><main>{cleaned}</main>", "mark")
    assert len(page.pictures) > len(shown) // 2
    # As a report's page would never be: a letter does not count on it.
    worse = report_page.of(f"<main>{''.join(odd_titles.MARKUP)}</main>", "mark")
    for one in (page, worse):
        file = tmp_path / "letter.html"
        file.write_text(one.html, encoding="utf-8")
        opened = browser.new_page()
        asked: list[str] = []
        opened.on("request", lambda r, asked=asked: asked.append(r.url))
        opened.goto(file.as_uri())
        opened.wait_for_timeout(100)
        assert opened.evaluate("window.ran") is None
        assert [url for url in asked if not url.startswith("cid:")] == [file.as_uri()]
        assert opened.locator("script, iframe, svg, style, meta[http-equiv]").count() == 0
        opened.close()


def test_a_picture_that_is_hidden_for_another_page_is_left_out() -> None:
    """A report draws each picture for a screen and for a phone: a letter has the first."""
    svg = '<svg width="9" height="9"><text>a</text></svg>'
    shown = (
        f'<main><figure><div class="yt-wide">{svg}</div><div class="yt-narrow" hidden="">{svg}'
        "<div>within</div></div><p>after</p></figure></main>"
    )
    page = report_page.of(shown, "mark")
    assert len(page.pictures) == 1
    assert "within" not in page.html
    assert "after" in page.html
