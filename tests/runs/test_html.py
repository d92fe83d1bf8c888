"""A report as one HTML file: nothing fetched, its code folded, failures said."""

import json
import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from ytempire.runs import html, markup
from ytempire.runs.report import SAID_MIME


@pytest.fixture
def executed(tmp_path):
    cells = [
        new_markdown_cell("# A <title> & more\n\nWhat is it?"),
        new_code_cell(
            "secret_code = 1",
            outputs=[
                new_output(
                    "display_data", {"text/markdown": "**&#36;5** and &#36;6", "text/plain": "x"}
                ),
                new_output("display_data", {"text/html": "<table id='t'></table>"}),
                new_output("stream", text="<script>alert(1)</script>"),
                new_output("error", ename="ValueError", evalue="<b>bad</b>", traceback=[]),
            ],
        ),
    ]
    path = tmp_path / "report.ipynb"
    nbformat.write(new_notebook(cells=cells), path)
    return path


def test_the_file_stands_alone(executed, tmp_path):
    written = html.write(executed, tmp_path / "out" / "report.html").read_text()
    assert not re.search(r"https?://|//cdn|<script", written)
    assert "<link" not in written
    assert "default-src 'none'" in written


def test_code_is_folded_and_outputs_are_shown(executed):
    written = html.render(executed)
    before, _, folded = written.partition('<details class="code">')
    assert "secret_code" not in before
    assert "<pre><code>secret_code = 1</code></pre>" in folded
    assert '<table id="t">' in written
    assert "<strong>$5</strong> and $6" in written
    assert "<title>A &lt;title&gt; &amp; more</title>" in written


def test_text_outputs_are_texts_and_failures_are_said(executed):
    written = html.render(executed)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in written
    assert "This part failed: ValueError: &lt;b&gt;bad&lt;/b&gt;" in written


def test_a_file_that_stores_texts_as_lines_reads_the_same(executed, tmp_path):
    joined = json.loads(executed.read_text())
    for cell in joined["cells"]:
        cell["source"] = "".join(cell["source"])
    other = tmp_path / "joined.ipynb"
    other.write_text(json.dumps(joined))
    assert html.render(other) == html.render(executed)


def test_tables_are_linked_where_they_lie(tmp_path):
    said = {"headline": 'It is "so"', "tables": {"channel_days": {}, "videos": {}}}
    receipt = new_output("display_data", {SAID_MIME: said, "text/plain": "x"})
    path = tmp_path / "daily sum.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell("x", outputs=[receipt])]), path)
    written = html.write(path, tmp_path / "daily sum.html").read_text()
    assert re.findall(r'href="([^"]*)"', written) == [
        "data/daily%20sum.xlsx", "daily%20sum.ipynb",
        "data/channel_days.csv", "data/channel_days.parquet", "data/videos.csv",
        "data/videos.parquet",
    ]  # fmt: skip
    assert 'content="It is &#34;so&#34;"' in written


def test_pictures_that_name_the_same_mean_their_own():
    svg = '<svg viewBox="0 0 1 1"><clipPath id="c"><rect/></clipPath><g clip-path="url(#c)"/></svg>'
    first, second = markup.clean(svg, prefix="a"), markup.clean(svg * 2, prefix="b")
    assert first == (
        '<svg viewBox="0 0 1 1"><clipPath id="a1-c"><rect></rect></clipPath>'
        '<g clip-path="url(#a1-c)"></g></svg>'
    )
    assert re.findall(r"url\(#([^)]*)\)", second) == ["b1-c", "b2-c"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("<p>a<br>b & c &lt;d&gt;", "<p>a<br>b &amp; c &lt;d&gt;</p>"),
        ("</main></body><p>x", "<p>x</p>"),
        ('<a href="https://a.example/?b=1&amp;c" onclick="x()">l</a>',
         '<a href="https://a.example/?b=1&amp;c">l</a>'),
        ('<a href="file:///etc/passwd">l</a>', "<a>l</a>"),
        ('<img src="https://a.example/p.png">', "<img>"),
        ('<img src="data:image/png;base64,AA==">', '<img src="data:image/png;base64,AA==">'),
        ('<img src="data:text/html,x">', "<img>"),
        ('<p style="color: red">x</p>', '<p style="color: red">x</p>'),
        ('<p style="background: url(https://a.example)">x</p>', "<p>x</p>"),
        ('<div style="position:fixed;inset:0">x</div>', "<div>x</div>"),
        ('<form action="https://a.example"><input name=p><b>x</b></form>', "<b>x</b>"),
        ("<details open><summary>s</summary></details>",
         '<details open=""><summary>s</summary></details>'),
        ('<svg><use href="https://a.example#x"/></svg>', "<svg><use></use></svg>"),
        ('<svg><foreignObject><p>x</p></foreignObject><text>t</text></svg>',
         "<svg><text>t</text></svg>"),
        ('<svg><a xlink:href="javascript:x()"><text>t</text></a></svg>',
         "<svg><a><text>t</text></a></svg>"),
        ("<svg><set attributeName=onload to=x()></set></svg>", "<svg></svg>"),
        ('<td title="a &quot;b&quot; url(x)">x</td>', '<td title="a &quot;b&quot; url(x)">x</td>'),
        ("a\x00b", "a�b"),
        ("<td>cost_per_video, ytempire.videos 1.5</td><p>a_b</p>",
         "<td>cost_<wbr>per_<wbr>video, ytempire.<wbr>videos 1.5</td><p>a_b</p>"),
    ],
)  # fmt: skip
def test_what_a_report_may_show(given, kept):
    assert markup.clean(given) == kept


def test_a_check_that_does_not_hold_stands_before_the_answer(tmp_path):
    checks = [
        {"name": "every <week> has rows", "is_held": False, "found": "10 of 26 weeks have rows"},
        {"name": "sums agree", "is_held": True, "found": "1 and 1"},
    ]
    receipt = new_output("display_data", {SAID_MIME: {"checks": checks}, "text/plain": "x"})
    answer = new_output("display_data", {"text/markdown": "The answer", "text/plain": "x"})
    title = "# Title\n\nIn short.\n\n*Reads:* a warehouse. *Writes:* nothing."
    cells = [new_markdown_cell(title), new_code_cell("", outputs=[answer, receipt])]
    path = tmp_path / "report.ipynb"
    nbformat.write(new_notebook(cells=cells), path)
    before, _, after = html.render(path).partition("The answer")
    assert "does not hold: every &lt;week&gt; has rows (10 of 26 weeks have rows)." in before
    assert "sums agree" not in before + after
    assert "In short." in before
    assert "a warehouse" not in before + after


def test_what_is_longer_than_words_may_break_in_a_table_and_nowhere_else():
    long = "y" * 60
    cell = markup.clean(f"<table><tr><td>{long} &lt;b&gt;</td></tr></table>")
    assert f"{'y' * 24}<wbr>{'y' * 24}<wbr>{'y' * 12} &lt;b&gt;</td>" in cell
    assert markup.clean(f"<p>{long}</p>") == f"<p>{long}</p>"
    assert "<wbr>" not in markup.clean(f"<table><tr><td>{'y' * 24} {'z' * 24}</td></tr></table>")
