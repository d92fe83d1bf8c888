"""The channel page's suggestions: what is shown, of whom, with which evidence, in which order."""

from __future__ import annotations

import re

import pytest

from ytempire.dashboards import channel_optimisation
from ytempire.dashboards.channel import Channel
from ytempire.dashboards.channel_insights import amount
from ytempire.metrics.formats import DASH
from ytempire.settings import Settings

from . import small_channel, small_network, small_suggestions
from .reading import cells, plain
from .small_channel import YOUTUBE_ID
from .small_network import SCRIPT
from .small_suggestions import ACCEPTED, DISMISSED, EXPIRED, OF_ALL, OF_ANOTHER, OPEN


def sections(page: Channel) -> dict[str, str]:
    shown = page.snapshot()
    assert shown.problem == ""
    found = re.findall(
        r'<section class="yt-suggestions" data-tile="([a-z_]+)">(.*?)</section>',
        shown.parts["yt-optimisation"], re.DOTALL,
    )  # fmt: skip
    return dict(found)


@pytest.fixture
def shown(settings: Settings, fill) -> dict[str, str]:
    network = small_channel.with_channel(small_network.simulated())
    fill(small_suggestions.with_suggestions(network))
    return sections(Channel(YOUTUBE_ID, settings=settings))


def test_a_channel_sees_its_own_insights_then_the_network_s_by_dollars(shown) -> None:
    html = shown["ai_insights"]
    listed = re.findall(r'<li class="yt-insight" data-insight="([^"]+)"', html)
    assert listed == [str(OPEN), str(ACCEPTED), str(OF_ALL)]
    for hidden in (DISMISSED, OF_ANOTHER, EXPIRED):
        assert str(hidden) not in html
    assert "Of the whole network: 1 insight, worth up to $13.34" in plain(html)
    assert html.index("not in dollars") > html.index("$7.15k"), "what is not known comes last"


def test_a_card_shows_its_evidence(shown) -> None:
    (card,) = re.findall(rf'data-insight="{OPEN}".*?</li>', shown["ai_insights"], re.DOTALL)[:1]
    told = plain(card).replace("\u00a0", " ")
    for figure in (
        "Effect $257.08", "Interval $228.23 to $324.21 (95 %)", "n 26 days",
        "20 Oct 2026 to 16 Nov 2026", "sql/queries/insight_cards/change_points.sql",
        "the difference, for 28 days", "by template",
        # Of the detector's own: one dismissed, none accepted.
        "0 % of 1 decided were accepted",
    ):  # fmt: skip
        assert " ".join(figure.split()) in " ".join(told.split()), figure


def test_names_from_outside_are_text(shown) -> None:
    everything = "".join(shown.values())
    assert SCRIPT not in everything
    assert "<b>why</b>" not in everything
    assert "accepted by b&lt;o&gt;b" in everything


def test_buttons_name_the_insight_and_what_is_accepted_cannot_be_again(shown) -> None:
    html = shown["ai_insights"]
    assert re.findall(rf'data-act="(\w+)" data-insight="{OPEN}"', html) == ["accept", "dismiss"]
    assert re.findall(rf'data-act="(\w+)" data-insight="{ACCEPTED}"', html) == ["dismiss"]


def test_experiments_show_their_newest_look(shown) -> None:
    rows = cells(shown["ab_tests"])
    assert [row[1] for row in rows] == ["plain, the control", "bold"]
    bold = [cell.replace("\u00a0", " ") for cell in rows[1]]
    assert bold[2:] == ["410", "+21.0 %", "+6.0 % to +41.0 % (95 %)", "better than the control"]
    assert rows[0][3] == DASH


def test_only_what_stands_out_is_recommended_and_causes_only_by_lot(shown) -> None:
    rows = cells(shown["content_recommendations"])
    assert [(row[0], row[6]) for row in rows] == [
        ("format", "goes with it: test it"), ("hook", "causes it: dealt by lot"),
    ]  # fmt: skip
    assert rows[0][2:5] == ["+160.0\u00a0%", "+150.0\u00a0% to +170.0\u00a0%", "363"]


def test_no_better_hours_are_no_evidence_and_what_to_try(shown) -> None:
    told = plain(shown["upload_timing"])
    assert "No evidence for other hours" in told
    assert "deal by lot: weekdays 08-12h or weekend 08-12h" in told
    assert "suggested" not in told
    assert len(cells(shown["upload_timing"])) == 3


def test_better_hours_are_named(settings: Settings, fill) -> None:
    network = small_suggestions.with_suggestions(
        small_channel.with_channel(small_network.simulated())
    )
    network.rows["upload_timings"][1]["is_suggested"] = True
    fill(network)
    told = plain(sections(Channel(YOUTUBE_ID, settings=settings))["upload_timing"])
    assert "Better hours: weekend 08-12h" in told


def test_where_the_steps_have_not_run_it_says_what_is_missing(settings: Settings, fill) -> None:
    """An imported file: no counter by age, no day of Analytics, no advice."""
    fill(small_network.imported())
    shown = sections(Channel(settings=settings))
    assert set(shown) == {
        "ai_insights", "ab_tests", "content_recommendations", "upload_timing",
    }  # fmt: skip
    assert "have not run here" in plain(shown["ai_insights"])
    assert "No experiment is registered" in plain(shown["ab_tests"])
    for name in ("content_recommendations", "upload_timing"):
        assert "None yet: it takes videos" in plain(shown[name]), name
    assert "yt-insight" not in "".join(shown.values()).replace("yt-insights", "")
    assert "<table" not in "".join(shown.values())


def test_where_all_that_was_found_is_dismissed_it_says_so(settings: Settings, fill) -> None:
    network = small_suggestions.with_suggestions(
        small_channel.with_channel(small_network.simulated())
    )
    for rows in ("insights", "insight_decisions"):
        network.rows[rows] = [
            one for one in network.rows[rows] if str(one["insight_id"]) == str(DISMISSED)
        ]
    fill(network)
    shown = sections(Channel(YOUTUBE_ID, settings=settings))
    told = plain(shown["ai_insights"])
    assert "is decided: it was dismissed" in told
    assert "stands out from chance" not in told


def test_hours_that_mean_nothing_say_so_and_leave_no_label_alone() -> None:
    block = {
        "block": "weekend 08-12h", "gain_ratio": 0.1, "low_ratio": -0.1, "high_ratio": 0.3,
        "videos": 9, "is_suggested": False, "to_draw": False,
    }  # fmt: skip
    assert channel_optimisation._block(block)["means"] == DASH


def test_where_the_steps_found_nothing_to_judge_it_says_what_is_missing(
    settings: Settings, fill
) -> None:
    """The steps run on imported files too; what they did not look at is no finding."""
    network = small_network.imported()
    small_suggestions._ran(network, judged=0)
    fill(network)
    shown = sections(Channel(settings=settings))
    told = plain(shown["ai_insights"])
    assert "have run, and found nothing to judge" in told
    assert "public counters of videos" in told
    assert "stands out" not in told
    assert "<table" not in "".join(shown.values())


def test_where_nothing_was_found_it_says_so(settings: Settings, fill) -> None:
    network = small_channel.with_channel(small_network.simulated())
    small_suggestions._ran(network)
    fill(network)
    shown = sections(Channel(YOUTUBE_ID, settings=settings))
    assert "Nothing of this channel stands out from chance" in plain(shown["ai_insights"])
    assert "too few measured videos" in plain(shown["content_recommendations"])


@pytest.mark.parametrize(("value", "unit", "says"), [
    (0.123, "ratio", "12.3\u00a0%"), (1.0, "views", "1 view"), (2.5, "US dollars", "$2.50"),
    (0.5, "US dollars per 1,000 views", "$0.50 per 1,000 views"), (None, "views", DASH),
])  # fmt: skip
def test_figures_of_evidence_have_their_units(value, unit, says) -> None:
    assert amount(value, unit) == says
