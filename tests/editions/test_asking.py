"""What is asked for is checked before anything runs, and has a folder that nothing else has."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ytempire import clock
from ytempire.editions import asking
from ytempire.editions.asking import FORMATS, Asked
from ytempire.parameters import ParameterError

from .conftest import AddReport

AS_OF = "2026-01-20T01:00:00-07:00"


@pytest.mark.parametrize(
    ("given", "set_name", "folder"),
    [
        ({}, None, "good"),
        ({"report_date": "2026-01-19"}, "daily", "good.daily"),
        ({"as_of": AS_OF}, None, "good.as-of-20260120T080000Z"),
        ({"as_of": "2026-01-20T08:00:00Z"}, "daily", "good.daily.as-of-20260120T080000Z"),
        ({"days": 3, "channel": None}, None, "good.days-3"),
        ({"channel": "UCa_b-c"}, "weekly", "good.weekly.channel-UCa_b-c"),
        ({"channel": "../../etc"}, None, "good.channel-etc_74ccf3c5"),
        ({"channel": "etc_"}, None, "good.channel-etc_"),
        ({"channel": "日本"}, None, "good.channel-cf2abf0c"),
    ],
)
def test_what_is_asked_for_otherwise_stands_beside(
    add: AddReport, given: dict[str, Any], set_name: str | None, folder: str
) -> None:
    add("good")
    assert Asked("good", given, set_name).checked().folder == folder


def test_it_is_filed_under_its_day_and_else_under_the_day_of_its_making(add: AddReport) -> None:
    add("good")
    assert Asked("good", {"report_date": "2026-01-19"}).checked().date.isoformat() == "2026-01-19"
    assert Asked("good").checked().date == clock.pacific_date(clock.now())


@pytest.mark.parametrize(
    ("name", "given", "set_name", "words"),
    [
        ("bad", {}, None, "there is no report bad; there are: good"),
        ("good", {"rows": 3}, None, "has no parameter 'rows'"),
        ("good", {"days": 0}, None, "must be at least 1"),
        ("good", {}, "yearly", "has no parameter set 'yearly'; it has: daily, weekly"),
        ("good", {"as_of": "2026-01-20T08:00:00"}, None, "as_of must be a timestamp"),
    ],
)
def test_what_cannot_be_made_is_refused(
    add: AddReport, name: str, given: dict[str, Any], set_name: str | None, words: str
) -> None:
    add("good")
    with pytest.raises(ParameterError, match=words):
        Asked(name, given, set_name).checked()


def test_what_will_be_known_is_not_told(add: AddReport) -> None:
    add("good")
    later = clock.now() + timedelta(days=2)
    with pytest.raises(ParameterError, match="has not come yet: name an earlier instant"):
        Asked("good", {"as_of": later.isoformat()}).checked()
    with pytest.raises(ParameterError, match="has not come yet: report on an earlier day"):
        Asked("good", {"report_date": later.date().isoformat()}).checked()


def test_the_identity_is_of_code_notebook_and_parameters(add: AddReport) -> None:
    add("good")
    one = Asked("good", {}, "weekly").checked().identity("1")
    assert Asked("good", {}, "weekly").checked().identity("1") == one
    assert Asked("good", {}, "weekly").checked().identity("2") != one
    assert Asked("good", {}, "daily").checked().identity("1") != one
    add("good", "1 + 1")
    assert Asked("good", {}, "weekly").checked().identity("1") != one


def test_reports_are_told_with_what_they_can_be_of(add: AddReport) -> None:
    add("good")
    [told] = asking.described()
    assert (told["name"], told["question"]) == ("good", "Is it good?")
    assert (told["sets"], told["each"]) == (["daily", "weekly"], ["channel"])
    assert told["parameters"]["days"] == "how many"


@pytest.mark.parametrize(
    ("text", "formats"),
    [("pdf,data", FORMATS), ("data", ("html", "data")), (" PDF ", ("html", "pdf")),
     ("html", ("html",))],
)  # fmt: skip
def test_what_a_report_is_left_as_is_named_with_its_page(
    text: str, formats: tuple[str, ...]
) -> None:
    assert asking.formats(text) == formats


@pytest.mark.parametrize(("text", "said"), [("doc,pdf", "doc is no format"), (",", "nothing is")])
def test_a_format_that_is_none_is_refused_with_those_that_are(text: str, said: str) -> None:
    with pytest.raises(ParameterError, match=f"{said}.*html, pdf, data"):
        asking.formats(text)
