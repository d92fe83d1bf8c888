"""What panels ask can be asked again: named once, defined, shown as SQL and given as rows."""

import re
from html import unescape

import pytest

from ytempire import paths
from ytempire.dashboards import questions
from ytempire.dashboards.executive import Executive
from ytempire.dashboards.operations import Operations
from ytempire.dashboards.questions import Question
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from . import small_factory, small_network


@pytest.fixture(params=[Executive, Operations], ids=lambda page: page.name)
def page(request: pytest.FixtureRequest, settings: Settings, clock_url: str):
    return request.param(settings=settings)


def test_every_question_has_a_name_and_a_query_of_its_own_page(page):
    asked = questions.by_name(page.questions())
    assert len(asked) > 10
    for one in asked.values():
        assert (paths.sql() / "queries" / f"{one.query}.sql").is_file()
        assert re.fullmatch(r"[a-z_]+", one.name)
        given = set(re.findall(r"%\((\w+)\)s", one.sql))
        assert given == set(one.parameters), one.name


def test_every_question_answers_where_nothing_is_known(page, warehouse: Warehouse):
    with warehouse.transaction("reader") as connection:
        for one in page.questions():
            assert isinstance(one.ask(connection), list)


def test_each_panel_opens_its_definition_its_sql_and_its_rows(page, fill):
    fill(small_factory.add(small_network.simulated()))
    body = page.body(page.snapshot())
    named = {one.name: one for one in page.questions()}
    shown = set()
    for menu in re.findall(r'<details class="yt-menu">.*?</details>', body, re.DOTALL):
        for name, section in re.findall(r'data-question="(\w+)">(.*?)</section>', menu, re.DOTALL):
            shown.add(name)
            for kind in ("csv", "parquet"):
                assert f'href="../../rows/{page.name}/{name}.{kind}" download' in section
            sql = re.search(r"<code>(.*?)</code>", section, re.DOTALL)
            assert sql
            assert unescape(sql.group(1)) == named[name].sql
            assert "<" not in sql.group(1)
            defined = set(re.findall(r'data-definition="(\w+)"', menu))
            assert set(named[name].definitions) <= defined
            assert named[name].definitions or "<p>" in section or name in PLAIN, name
    # What files say is told by their own sections, above all panels.
    assert set(named) - shown <= {"periods"}


PLAIN = {"system_health", "periods"}
"""Their rows are sentences."""


def test_no_panel_is_without_a_menu(page, warehouse):
    body = page.body(page.snapshot())
    panels = re.split(r'<section class="yt-panel', body)[1:]
    without = [
        re.search(r'data-tile="([\w-]+)"', one).group(1)
        for one in panels
        if 'class="yt-menu"' not in one
    ]
    assert without == []


def test_two_questions_of_one_name_are_refused():
    with pytest.raises(ValueError, match="share a name"):
        questions.by_name([Question("one", "a"), Question("one", "b")])


def test_a_menu_is_made_of_texts():
    evil = "</code></pre><script>alert(1)</script>"
    question = Question("views", "executive/trend", {"days": evil}, ("views_gained",))
    drawn = questions.menu("executive", evil, [question])
    assert "<script" not in drawn
    assert "Views gained" in drawn
