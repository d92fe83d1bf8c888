"""What addresses may choose, how many views there are, and how they are let go."""

from __future__ import annotations

import time

import pytest

from ytempire.dashboards import views
from ytempire.dashboards.views import NotChosen, NotYet, Views


class Visitor:
    def push(self, message: str) -> None:
        pass


@pytest.fixture
def known() -> Views:
    known = Views()
    known.allow({"channel": "UC[a-z]{2}"})
    return known


def test_nothing_is_chosen_before_the_page_has_told_what_may_be():
    with pytest.raises(NotYet):
        Views().chosen({"channel": ["UCab"]})


def test_a_choice_is_of_its_kind_and_one(known: Views):
    assert known.chosen({"channel": ["UCab", "UCab"], "other": ["x"]}) == {"channel": "UCab"}
    assert known.chosen({"channel": [""]}) == {}
    for values in (["UCab", "UCcd"], ["UCabc"], ["UCab\n"], ["xUCab"], ["UCab" * 100]):
        with pytest.raises(NotChosen, match="channel"):
            known.chosen({"channel": values})


def test_the_same_choice_is_the_same_view(known: Views):
    first, was_new = known.of({"channel": "UCab"})
    again, is_new = known.of({"channel": "UCab"})
    assert (first is again, was_new, is_new) == (True, True, False)
    assert known.of({})[0] is known.itself


def test_the_view_unused_for_longest_makes_room_and_a_watched_one_never(known, monkeypatch):
    monkeypatch.setattr(views, "MOST_VIEWS", 3)
    watched, _ = known.of({"channel": "UCaa"})
    watched.sockets.add(Visitor())
    idle, _ = known.of({"channel": "UCbb"})
    newest, _ = known.of({"channel": "UCcc"})
    assert {id(view) for view in known} == {id(v) for v in (known.itself, watched, newest)}
    newest.sockets.add(Visitor())
    with pytest.raises(NotYet, match="3 views"):
        known.of({"channel": "UCdd"})
    assert idle not in list(known)


def test_a_choice_that_nobody_watches_is_let_go_after_a_while(known, monkeypatch):
    left, _ = known.of({"channel": "UCaa"})
    watched, _ = known.of({"channel": "UCbb"})
    watched.sockets.add(Visitor())
    known.forget()
    assert left in list(known)
    for view in known:
        view.used_at = time.monotonic() - views.KEPT_SECONDS - 1
    known.forget()
    assert {id(view) for view in known} == {id(known.itself), id(watched)}


def test_the_publisher_is_told_all_that_is_wanted(known: Views):
    view, _ = known.of({"channel": "UCaa"})
    view.sockets.add(Visitor())
    known.itself.edition = "e"
    assert known.wanted() == {
        "views": {
            "": {"chosen": {}, "is_watched": False, "edition": "e"},
            "channel=UCaa": {"chosen": {"channel": "UCaa"}, "is_watched": True, "edition": ""},
        }
    }


def test_a_publisher_without_figures_leaves_those_that_were_published(known: Views):
    view = known.itself
    good = {"edition": "e1", "snapshot": "1", "body": "figures", "questions": [], "problem": ""}
    away = {**good, "edition": "e2", "body": "none", "problem": "Not up to date: away"}
    assert view.take(away), "the first visitor sees at least why there is nothing"
    assert view.take(good)
    assert not view.take(away)
    assert (view.body, view.edition, view.problem) == ("figures", "e1", "Not up to date: away")
    assert not view.take(good), "nothing is news but that it holds"
    assert view.problem == ""
