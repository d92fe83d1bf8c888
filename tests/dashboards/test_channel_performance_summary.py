"""The report: sentences, pictures and tables against rows that the test summed itself."""

import re
from datetime import timedelta
from html import unescape

import pytest

from ytempire.dashboards.channel_performance_summary import ChannelPerformanceSummary
from ytempire.dashboards.summary_prose import plain

from . import small_network
from .small_network import LAST_TOLD, SCRIPT


def test_the_sentences_of_a_simulated_network(settings, fill):
    network = fill(small_network.simulated())
    report = ChannelPerformanceSummary.read(settings=settings)
    first = LAST_TOLD - timedelta(days=6)
    sums = network.revenue_by_channel(first, LAST_TOLD)
    before = network.revenue_by_channel(first - timedelta(days=7), first - timedelta(days=1))
    words = unescape(report.in_words())
    total, earlier = sum(sums.values()), sum(before.values())
    change = f"{(total - earlier) / earlier:+.1%}".replace("%", "\u00a0%")
    assert f"The network earned **${total / 1e6:,.2f}**, {change} on the 7 days before." in words
    best = max(sums, key=lambda name: sums[name])
    assert f"{best} earned most: ${sums[best] / 1e6:,.2f}" in words
    assert "Simulated data" in report.opening()
    assert "11 Nov 2026 to 17 Nov 2026" in report.opening()


def test_a_named_day_moves_the_window(settings, fill):
    network = fill(small_network.simulated())
    report = ChannelPerformanceSummary.read("2026-11-10", days=1, settings=settings)
    day = small_network.date(2026, 11, 10)
    assert f"**${network.revenue_of(day) / 1e6:,.2f}**" in unescape(report.in_words())


def test_an_imported_window_is_told(settings, fill):
    fill(small_network.imported())
    report = ChannelPerformanceSummary.read(settings=settings)
    words = unescape(report.in_words())
    assert "lists 3 videos with **1,020,008** views, **$5.23457** of revenue" in words
    assert "**50,000** impressions, clicked at **6.00\u00a0%**" in words
    assert "9,992 views and $0.76543 are unlisted" in words
    assert "Imported files" in report.opening()
    assert "Pacific days" not in report.opening()


def test_an_empty_warehouse_is_a_report(settings, warehouse, clock_url):
    report = ChannelPerformanceSummary.read(settings=settings)
    assert "Nothing has been collected" in report.in_words()
    assert "no figures by day" in report.pictures()
    assert "No video has a view count yet." in report.tables()
    assert "none has been read yet" in report.making()


@pytest.mark.parametrize("network", [small_network.simulated, small_network.imported])
def test_texts_from_outside_stay_texts(settings, fill, network):
    fill(network())
    report = ChannelPerformanceSummary.read(settings=settings)
    written = report.opening() + report.in_words() + report.pictures() + report.tables()
    assert SCRIPT not in written
    assert SCRIPT in unescape(report.tables())
    assert not re.search(r"<b>Bold", written)


def test_markdown_in_a_name_is_shown_as_it_is():
    assert plain("*a* [b](c) `d` <e>") == r"\*a\* \[b\]\(c\) \`d\` &lt;e&gt;"
