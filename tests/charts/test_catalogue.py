"""Charts: specifications without data, one theme, drawn offline."""

import json
import re
import subprocess
import sys

import pytest

from ytempire.charts import catalogue, reports, svg, theme

SPECIFICATIONS = catalogue.specifications()
DAYS = [
    {"day": f"2026-08-{day:02d}T00:00:00", "usd": 100 + day, "views": 1000 * day,
     "state": "complete" if day < 27 else "incomplete", "shown": f"{day}"}
    for day in range(20, 29)
]  # fmt: skip
CHANGE = {"day": "2026-08-24T00:00:00", "label": "all formats: a start counts as a view"}


@pytest.mark.parametrize("name", SPECIFICATIONS)
def test_a_specification_holds_no_data_and_wears_the_theme(name):
    specification = SPECIFICATIONS[name]
    assert "datasets" not in specification
    assert '"data": {"values"' not in json.dumps(specification)
    assert specification["config"] == theme.config()


def test_specifications_depend_on_code_only():
    assert catalogue.specifications() == SPECIFICATIONS


def test_the_fingerprint_needs_no_altair():
    code = (
        "import sys; from ytempire.charts import catalogue; catalogue.fingerprint();"
        "sys.exit('altair' in sys.modules or 'pandas' in sys.modules or 'polars' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_incomplete_days_are_drawn_apart():
    drawn = svg.draw("revenue_trend", {"days": DAYS, "estimates": []})
    assert len(re.findall(r'aria-roledescription="point"', drawn)) >= len(DAYS)
    line = re.search(r'aria-roledescription="line mark"[^>]*d="([^"]*)"', drawn)
    assert line is not None
    # Seven of nine days are complete: one M and six L.
    assert len(re.findall(r"[ML]", line.group(1))) == 7


def test_the_change_of_what_a_view_is_is_marked():
    assert CHANGE["label"] in svg.draw("views_trend", {"days": DAYS, "changes": [CHANGE]})
    assert CHANGE["label"] not in svg.draw("views_trend", {"days": DAYS, "changes": []})


def test_texts_in_a_drawing_are_texts():
    rows = [{"rank": 1, "channel": "<script>alert(1)</script>", "value": 3, "shown": "$3"}]
    drawn = svg.draw("top_channels_by_revenue", {"channels": rows})
    assert "<script>" not in drawn
    assert "&lt;script&gt;" in drawn


def test_two_channels_of_one_name_keep_two_bars():
    rows = [{"rank": i, "channel": "Same", "value": i, "shown": f"{i}"} for i in (1, 2)]
    drawn = svg.draw("top_channels_by_views", {"channels": rows})
    assert len(re.findall(r'aria-roledescription="bar"', drawn)) == 2


def test_empty_sources_draw_without_error():
    assert svg.draw("revenue_trend", {"days": [], "estimates": []}).startswith("<svg")


@pytest.mark.parametrize("end", ["", reports.NARROW])
def test_a_name_of_forty_letters_is_drawn_whole(end: str) -> None:
    name = "An observatory of one forgotten mountain"
    rows = [{"rank": 1, "channel": name, "value": 1, "shown": "1"}]
    drawn = svg.draw(f"report_top_by_views{end}", {"channels": rows}, 350 if end else 860)
    assert f">{name}</text>" in drawn


def test_what_ranks_is_there_for_a_narrow_page_too() -> None:
    made = catalogue.specifications()
    narrow = {name for name in made if name.endswith(reports.NARROW)}
    assert narrow
    for name in narrow:
        wide = made[name.removesuffix(reports.NARROW)]
        assert made[name]["height"]["step"] > wide["height"]["step"]
