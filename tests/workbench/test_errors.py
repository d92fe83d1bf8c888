"""A wrong query is answered with what to write instead, and with nothing else."""

import re

import pytest


@pytest.mark.parametrize(
    ("query", "given", "said"),
    [
        ("select * from vdeos", {}, r"no table or view 'vdeos'\. Did you mean videos"),
        ("select * from metrics_daily", {}, r"Did you mean \w+_metrics_daily.* or "),
        ("select * from raw.videos", {}, r"no schema 'raw': write the bare name"),
        ("select viewz from videos", {}, r"no column 'viewz' here\. Did you mean views\?"),
        ("select v.titel from videos as v", {}, r"'titel' here\. Did you mean title\?.*describe"),
        ("select tier from videos", {}, r"tier is a column of .*channels"),
        ('select title from videos where title = "x"', {}, r"no column 'x'"),
        ("select 1 / 0", {}, r"nullif\(b, 0\)"),
        ("select 1 / 0.0 as x", {}, r"nullif\(b, 0\)"),
        ("delete from videos", {}, r"only reads.*write_parquet"),
        ("create table mine (a int)", {}, r"only reads"),
        ("set work_mem = '1GB'", {}, r"only reads"),
        ("select 1; select 2", {}, r"one query at a time"),
        ("select status from videos join channels using (channel_id)", {},
         r"more than one table has a column 'status': say whose, as channels\.status"),
        ("select * from videos a join videos b using (video_id)", {}, r"name them apart with AS"),
        ("select title, count(*) from videos", {}, r"neither grouped nor summed"),
        ("select year(published_at) from videos", {}, r"write extract\(year from a\)"),
        ("select round(ctr, 2) from videos", {}, r"a::numeric"),
        ("select title from videos where title = 5", {}, r"cannot be compared.*a::text"),
        ("select title from videos where views > 'many'", {}, r"invalid input.*check the value"),
        ("select videos.title from videos as v", {}, r"use the alias"),
        ("select x.title from videos as v", {}, r"neither a table of this query nor an alias"),
        ("select (1", {}, r"ends too early"),
        ("select * from videos where title = :t", {}, r"as %\(name\)s, with name="),
        ("select * from videos where title in %(t)s", {"t": ["a"]}, r"= any\(%\(name\)s\)"),
        ("select * from videos where title = $1", {}, r"write %\(name\)s"),
        ("select %(t)s is null as x", {"t": None}, r"%\(t\)s::text"),
        ("select %(a)s", {}, r"asks for %\(a\)s, but no value is given for it.*a=\.\.\."),
        ("select %(days)s::int", {"days": 1, "day": 2}, r"day= is given.*Did you mean days\?"),
        ("select 1", {"day": 2}, r"Write %\(day\)s in the query"),
        ("select interval '%(d)s days'", {"d": 1}, r"inside quotes.*interval '1 day'"),
        ("select %(d)s", {"d": {}}, r"d is a dict"),
        ("  -- only a comment;", {}, r"there is no query"),
        ("select 1 as a", {"as_": "list"}, r"as_='pandas'"),
    ],
)  # fmt: skip
def test_says_what_to_write_instead(wb, query, given, said):
    with pytest.raises(wb.QueryError) as caught:
        wb.sql(query, **given)
    assert re.search(said, str(caught.value), re.DOTALL), str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert wb.sql("select 1 as one").item() == 1


def test_points_at_the_place_in_the_query_as_it_was_written(wb):
    query = "select title,\n\tviewz\nfrom videos\nwhere views > %(a_long_name)s and views < %(b)s"
    with pytest.raises(wb.QueryError) as caught:
        wb.sql(query, a_long_name=1, b=2)
    *_, line, caret = str(caught.value).splitlines()
    assert line == "    line 2:  viewz"
    assert line[caret.index("^")] == "v"
    with pytest.raises(wb.QueryError) as caught:
        wb.sql("select 1 where 'x%%' = %(a_long_name)s and 2 = %(b)s andd", a_long_name="", b=2)
    *_, line, caret = str(caught.value).splitlines()
    assert "%(a_long_name)s" in line
    assert line[caret.index("^") :] in {"andd", ""} or line.endswith("andd")


def test_a_long_line_is_cut_around_the_place(wb):
    query = "select " + ", ".join(f"{n} as c{n}" for n in range(100)) + ", wrong from videos"
    with pytest.raises(wb.QueryError) as caught:
        wb.sql(query)
    *_, line, caret = str(caught.value).splitlines()
    assert len(line) < 125
    assert line[caret.index("^") :].startswith("wrong")


def test_jupyter_is_given_the_sentence_and_no_traceback(wb):
    from IPython.core.interactiveshell import InteractiveShell

    error = wb.QueryError("what to write")
    assert error._render_traceback_() == ["\x1b[1;31mQueryError\x1b[0m: what to write"]
    shell = InteractiveShell()
    shown = []
    shell._showtraceback = lambda kind, value, lines: shown.append(lines)
    shell.user_ns["wb"] = wb
    assert not shell.run_cell("wb.sql('select viewz from videos')").success
    [lines] = shown
    assert "Did you mean views?" in lines[0]
    assert "asking.py" not in "\n".join(lines)
