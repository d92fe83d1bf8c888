"""The model: the same for the same spec, consistent with itself, and as odd as YouTube is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from ytempire.clock import pacific_date, pacific_day_bounds
from ytempire.simulator import growth
from ytempire.simulator.channels import FAILING_AFTER
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec

from .conftest import END


def seen(network: Network) -> list[str]:
    return [v.youtube_video_id for v in network.videos(published_by=END)]


def test_equal_specs_tell_equal_histories(network: Network) -> None:
    other = Network(network.spec, END)
    assert other.channels() == network.channels()
    assert other.videos() == network.videos()
    for name in seen(network)[::37]:
        assert other.counters(name, END) == network.counters(name, END)


def test_every_day_has_videos_of_its_own(network: Network) -> None:
    assert len({v.youtube_video_id for v in network.videos()}) == len(network.videos())
    per_day = np.histogram(network.columns["published"], bins=[
        network.spec.start_epoch + 86_400 * i for i in range(network.days + 1)
    ])[0]  # fmt: skip
    assert per_day.min() > 45 and per_day.max() < 75 and len(set(per_day.tolist())) > 3


def test_another_seed_tells_another_history(network: Network) -> None:
    spec = network.spec
    other = Network(NetworkSpec(8, spec.start, spec.channels, spec.videos_per_day), END)
    assert not set(seen(other)) & set(seen(network))


def test_a_network_that_grew_equals_one_made_whole(network: Network) -> None:
    grown = Network(network.spec, network.spec.start + timedelta(days=2))
    early = grown.videos()
    grown.extend_to(END)
    assert grown.videos()[: len(early)] == early
    assert grown.videos() == network.videos()
    assert grown.counters(early[3].youtube_video_id, END) == network.counters(
        early[3].youtube_video_id, END
    )


def test_days_sum_to_the_growth_of_the_counters(network: Network) -> None:
    first, last = date(2026, 11, 8), date(2026, 11, 18)
    begins, ends = pacific_day_bounds(first)[0], pacific_day_bounds(last)[1]
    rows = np.arange(len(network.columns["id"]))
    facts = network.facts(rows, first, last)
    before, after = network.counts(rows, begins), network.counts(rows, ends)
    assert (facts.views.sum(axis=1) == after.views - before.views).all()
    assert (facts.likes.sum(axis=1) == after.likes - before.likes).all()
    assert (facts.comments.sum(axis=1) == after.comments - before.comments).all()
    assert facts.views.sum() > 100_000


def test_one_video_and_day_equals_its_place_in_the_table(network: Network) -> None:
    day = date(2026, 11, 15)
    name = seen(network)[200]
    facts = network.facts(np.array([network.row_of[name]]), date(2026, 11, 10), day)
    assert network.video_day(name, day)["views"] == facts.views[0, -1]
    assert network.video_day(name, day)["revenue_micros"] == facts.revenue_micros[0, -1]


def test_facts_of_a_day_fit_together(network: Network) -> None:
    rows = np.arange(len(network.columns["id"]))
    facts = network.facts(rows, date(2026, 11, 8), date(2026, 11, 18))
    views = np.maximum(facts.views, 0)
    assert (facts.engaged_views <= views).all()
    assert facts.engaged_views.sum() < 0.9 * views.sum()
    assert (facts.clicks <= facts.impressions).all()
    assert (facts.revenue_micros % 1000 == 0).all()
    assert 0 < facts.revenue_micros.sum() < 0.65 * facts.gross_revenue_micros.sum()
    outside = [c.index for c in network.channels() if not c.is_monetised]
    assert outside
    assert facts.revenue_micros[np.isin(network.columns["channel"], outside)].sum() == 0


def test_counters_fall_now_and_then(network: Network) -> None:
    rows = np.nonzero(network.columns["published"] < network.spec.start_epoch + 4 * 86_400)[0]
    hours = [END - timedelta(hours=6 * i) for i in range(40, -1, -1)]
    told = [network.counts(rows, at) for at in hours]
    views = np.diff(np.array([c.views for c in told]), axis=0)
    likes = np.diff(np.array([c.likes for c in told]), axis=0)
    assert 0 < (views < 0).sum() < 0.01 * views.size
    assert (likes < 0).sum() > 5 * (views < 0).sum()
    assert min(c.views.min() for c in told) >= 0


def test_growth_is_fast_first_and_never_quite_ends(network: Network) -> None:
    rows = np.arange(30)
    columns = network.columns
    day, week, month, year = (
        growth.engaged(columns, rows, np.full(30, hours)) for hours in (24.0, 168.0, 720.0, 8760.0)
    )
    assert (day > 0.15 * month).all()
    assert (week < month).all() and (month < year).all()
    assert (month > 0.6 * week).all() and (year < 2 * month).all()


def test_views_are_heavy_tailed() -> None:
    spec = NetworkSpec(7, datetime(2026, 10, 1, tzinfo=UTC), 30, 100)
    levels = Network(spec, datetime(2026, 10, 20, tzinfo=UTC)).columns["level"]
    assert np.mean(levels) > 1.8 * np.median(levels)


def test_the_failing_channel_loses_most_of_its_growth(network: Network) -> None:
    fails = network.spec.start + FAILING_AFTER
    failing, healthy = network.channels()[1], network.channels()[3]
    assert failing.is_failing

    def a_day(channel_id: str, day: date) -> int:
        return network.channel_day(channel_id, day)["views"]

    before, after = pacific_date(fails - timedelta(days=2)), pacific_date(fails + timedelta(days=3))
    name = failing.youtube_channel_id
    assert a_day(name, after) < 0.3 * a_day(name, before)
    name = healthy.youtube_channel_id
    assert a_day(name, after) > 0.5 * a_day(name, before)


def test_the_flagship_leads(network: Network) -> None:
    views = {c.index: network.channel_day(c.youtube_channel_id, date(2026, 11, 14))["views"]
             for c in network.channels()}  # fmt: skip
    assert max(views, key=lambda i: views[i]) == 0
    assert network.channels()[0].tier == "flagship"


def test_views_step_up_with_the_view_definition() -> None:
    start = datetime(2026, 8, 20, tzinfo=UTC)
    network = Network(NetworkSpec(3, start, 4, 60), datetime(2026, 9, 1, tzinfo=UTC))
    rows = np.nonzero((network.columns["format"] == 0) & (network.columns["published"] <
                      start.timestamp()))[0]  # fmt: skip
    facts = network.facts(rows, date(2026, 8, 21), date(2026, 8, 26))
    per_engaged = facts.views.sum(axis=0) / facts.engaged_views.sum(axis=0)
    assert per_engaged[0] < 1.1 < 1.2 < per_engaged[-1]


def test_titles_come_in_many_scripts(network: Network) -> None:
    spec = network.spec
    large = Network(NetworkSpec(7, spec.start, 60, 100), spec.start)
    text = "".join(v.title for v in large.videos())
    for script, low, high in (
        ("Latin", "a", "z"), ("Cyrillic", "а", "я"), ("Arabic", "ء", "ي"),
        ("Devanagari", "ऄ", "ह"), ("Han", "一", "鿿"), ("Kana", "ぁ", "ん"),
        ("Hangul", "가", "힣"), ("emoji", "🌀", "🧿"),
    ):  # fmt: skip
        assert any(low <= letter <= high for letter in text), script
    assert all(len(v.title) <= 100 for v in large.videos())


@pytest.mark.parametrize("day", [date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 15)])
def test_analytics_comes_48_to_72_hours_after_the_day(network: Network, day: date) -> None:
    late = network.analytics_ready_at(day) - pacific_day_bounds(day)[1]
    assert timedelta(hours=48) <= late <= timedelta(hours=72)
    assert network.analytics_through(network.analytics_ready_at(day)) == day
    assert network.analytics_through(
        network.analytics_ready_at(day) - timedelta(seconds=1)
    ) == day - timedelta(days=1)
