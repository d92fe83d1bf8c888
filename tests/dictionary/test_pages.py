"""The dictionary as people read it."""

from __future__ import annotations

import json

import pytest

from ytempire.dictionary import pages
from ytempire.dictionary.entries import Column, Dictionary, Figure, Measure, Relation

COST = Column("amount_micros", "bigint", "micro-dollars", "what <it> cost | all of it", True)
NOTE = Column("note", "text", "text", "why", False)
LEDGER = Relation("cost_ledger", "table", "what was spent", (COST, NOTE))
VIDEOS = Relation("videos", "table", "the videos", (NOTE,))
RATE = Figure(
    "ctr", "Click-through rate", "clicks over impressions", "ratio, 1 is 100 %",
    "clicks / impressions", "reach", "there are none",
    {"PostgreSQL": "ytempire.ctr(clicks, impressions)"}, "Click-through rate", "0.4 %, 12 %",
    "clicks over impressions. Source: reach.", ("channel_performance_daily.avg_ctr",), None,
)  # fmt: skip
CLICKS = Measure("clicks", "times clicked", "count", "a video and day", "reach", "not told")
ALL = Dictionary((LEDGER, VIDEOS), (RATE,), (CLICKS,))


def test_text_has_meaning_unit_and_formula() -> None:
    told = pages.text(ALL)
    assert "  amount_micros  what <it> cost | all of it [micro-dollars] bigint\n" in told
    assert "  note           why [text] text, may be null\n" in told
    assert "ctr: Click-through rate [ratio, 1 is 100 %]" in told
    assert "  axis: Click-through rate (0.4 %, 12 %)" in told
    assert "  tooltip: clicks over impressions. Source: reach." in told
    assert "  held in: channel_performance_daily.avg_ctr" in told
    assert "PostgreSQL: ytempire.ctr(clicks, impressions)" in told


def test_markdown_keeps_its_tables_whole() -> None:
    lines = pages.markdown(ALL).splitlines()
    (row,) = [line for line in lines if "amount_micros" in line]
    meaning = "what <it> cost \\| all of it"
    assert row == f"| `amount_micros` | bigint | micro-dollars | never | {meaning} |"


def test_html_is_one_page_that_fetches_nothing() -> None:
    told = pages.html(ALL)
    assert "what &lt;it&gt; cost" in told and "<it>" not in told
    assert "://" not in told and "src=" not in told and "@import" not in told
    assert "id='cost_ledger'" in told and 'href="#cost_ledger"' in told


def test_json_reads_back() -> None:
    told = json.loads(pages.json(ALL))
    assert [one["name"] for one in told["relations"]] == ["cost_ledger", "videos"]
    assert told["metrics"][0]["engines"]["PostgreSQL"].startswith("ytempire.ctr")


@pytest.mark.parametrize(
    ("name", "relations", "metrics"),
    [
        ("cost_ledger", ["cost_ledger"], []),
        ("ytempire.cost_ledger", ["cost_ledger"], []),
        ("ctr", [], ["ctr"]),
        ("click", [], ["ctr"]),
        ("micros", ["cost_ledger"], []),
        ("nothing", [], []),
    ],
)
def test_a_part_of_a_name_finds_it(name: str, relations: list[str], metrics: list[str]) -> None:
    found = ALL.about(name)
    assert [one.name for one in found.relations] == relations
    assert [one.name for one in found.metrics] == metrics
    assert found.is_empty == (name == "nothing")


def test_a_column_is_found_without_its_neighbours() -> None:
    (found,) = ALL.about("micros").relations
    assert [column.name for column in found.columns] == ["amount_micros"]
