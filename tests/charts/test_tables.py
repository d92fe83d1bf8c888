"""Tables: every text is text, dashes say why."""

from ytempire.charts.tables import Column, nothing, table

COLUMNS = (Column("title", "Title"), Column("views", "Views", "number", "never read"))


def test_a_title_is_never_markup():
    title = "<script>alert(1)</script>\" onmouseover='x'"
    drawn = table(COLUMNS, [{"title": title, "views": "1"}], "")
    assert "<script>" not in drawn
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in drawn
    assert "onmouseover='" not in drawn


def test_a_dash_says_why_and_a_long_title_is_whole_on_hover():
    drawn = table(COLUMNS, [{"title": "long " * 40, "views": "–"}], "")
    assert 'title="never read"' in drawn
    assert f'title="{"long " * 40}"' in drawn


def test_no_rows_say_so():
    assert table(COLUMNS, [], "No video <yet>.") == nothing("No video <yet>.")
    assert "&lt;yet&gt;" in nothing("No video <yet>.")
