"""Pictures of any title: what cannot be drawn ends nobody's process."""

from __future__ import annotations

import altair as alt
import pytest

from ytempire.charts import svg


@pytest.mark.parametrize("odd", ["\0", "\x1b", "\x0b", "\ufffe", "\ud800"])
def test_what_xml_cannot_hold_is_shown_as_such(odd: str) -> None:
    rows = [{"title": f"a{odd}b", f"of{odd}": 1}]
    chart = alt.Chart(alt.InlineData(rows)).mark_bar().encode(y="title:N")
    specification = chart.to_dict()
    [drawn] = svg.drawable(specification)["datasets"].values()
    assert drawn == [{"title": "a�b", "of�": 1}]
    assert "a�b" in svg.picture(specification)
    assert svg.pixels(specification).startswith(b"\x89PNG")


def test_all_else_is_drawn_as_it_is() -> None:
    told = {"a": ("x", 1, None, True, 2.5), "b": {"c": "y\t\n\r日本"}}
    assert svg.drawable(told) == {"a": ["x", 1, None, True, 2.5], "b": {"c": "y\t\n\r日本"}}


@pytest.mark.parametrize("before", [0, 1])
@pytest.mark.parametrize("name", ["report_top_by_views", "report_top_by_views_narrow"])
def test_a_name_is_cut_amid_an_emoji(name: str, before: int) -> None:
    """Vega cuts by halves of UTF-16; one of both names is cut between two."""
    long = "x" * before + "🔥" * 90
    rows = [{"rank": 1, "channel": long, "value": 1, "shown": "1"}]
    assert "…" in svg.draw(name, {"channels": rows}, 350)
