"""A report as one HTML file: nothing fetched, no code, failures said."""

import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from ytempire.runs import html


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


def test_code_is_hidden_and_outputs_are_shown(executed):
    written = html.render(executed)
    assert "secret_code" not in written
    assert '<table id="t">' in written
    assert "<strong>$5</strong> and $6" in written
    assert "<title>A &lt;title&gt; &amp; more</title>" in written


def test_text_outputs_are_texts_and_failures_are_said(executed):
    written = html.render(executed)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in written
    assert "This part failed: ValueError: &lt;b&gt;bad&lt;/b&gt;" in written
