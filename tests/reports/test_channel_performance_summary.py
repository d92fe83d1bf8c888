"""The report: sentences, pictures and tables against rows that the test summed itself."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from tests.dashboards import small_network
from tests.dashboards.reading import cells
from tests.dashboards.small_network import LAST_TOLD, SCRIPT, key

from ytempire import clock
from ytempire.metrics import formats
from ytempire.reports import channel_performance_summary, summary_prose, summary_tables
from ytempire.reports.choosing import NoSuchChannel, Subject
from ytempire.reports.wording import plain

FIRST = LAST_TOLD - timedelta(days=6)


def test_the_sentences_of_a_simulated_network(settings, fill):
    network = fill(small_network.simulated())
    report = channel_performance_summary.read(settings=settings)
    sums = network.revenue_by_channel(FIRST, LAST_TOLD)
    before = network.revenue_by_channel(FIRST - timedelta(days=7), FIRST - timedelta(days=1))
    words = unescape(report.opening())
    total, earlier = sum(sums.values()), sum(before.values())
    change = f"{(total - earlier) / earlier:+.1%}".replace("%", "\u00a0%")
    assert words.startswith(
        f"The network earned **${total / 1e6:,.2f}**, {change} on the 7 days before."
    )
    best = max(sums, key=lambda name: sums[name])
    assert f"{best} earned most: ${sums[best] / 1e6:,.2f}" in words
    assert "Simulated data" in words
    assert "the 7 Pacific days 11 Nov 2026 to 17 Nov 2026" in words


def test_a_named_day_moves_the_window(settings, fill):
    network = fill(small_network.simulated())
    report = channel_performance_summary.read("2026-11-10", days=1, settings=settings)
    assert f"**${network.revenue_of(date(2026, 11, 10)) / 1e6:,.2f}**" in unescape(report.opening())
    assert report.said().window == (date(2026, 11, 10), date(2026, 11, 10))


def test_one_channel_is_told_by_its_own_rows(settings, fill):
    network = fill(small_network.simulated())
    chosen = key("channel", 2)
    own = [
        row
        for row in network.rows["channel_metrics_daily"]
        if row["channel_id"] == chosen and FIRST <= row["pacific_date"] <= LAST_TOLD
    ]
    told = {
        given: channel_performance_summary.read(channel=given, settings=settings)
        for given in ("深夜の科学ラボ", str(chosen))
    }
    for report in told.values():
        words = unescape(report.opening())
        revenue = sum(row["revenue_micros"] for row in own)
        assert words.startswith(f"深夜の科学ラボ earned **${revenue / 1e6:,.2f}**")
        assert "earned most" not in words
        gained = sum(row["views_gained"] for row in own)
        assert f"rose by **{gained:,} views**" in words
        assert report.said().tables["channels"].height == 1
        assert all(check.is_held for check in report.said().checks)
        titles = {row[0] for row in cells(report.tables().partition("Top videos")[2])}
        end = clock.pacific_day_bounds(LAST_TOLD)[1]
        videos = [
            one for one in network.rows["videos"]
            if one["channel_id"] == chosen and one["published_at"] < end
        ]  # fmt: skip
        assert titles == {one["title"] for one in videos}


def test_a_tier_or_niche_is_a_group_and_an_unknown_one_is_refused(settings, fill):
    network = small_network.simulated()
    for number, channel in enumerate(network.rows["channels"]):
        channel |= {"niche": "Cooking" if number < 3 else None}
    fill(network)
    report = channel_performance_summary.read(niche="cooking", settings=settings)
    names = set(small_network.NAMES[:3])
    sums = network.revenue_by_channel(FIRST, LAST_TOLD)
    earned = sum(micros for name, micros in sums.items() if name in names)
    assert unescape(report.opening()).startswith(
        f"The group of 3 channels (niche cooking) earned **${earned / 1e6:,.2f}**"
    )
    with pytest.raises(NoSuchChannel, match="no channel is known by channel Nobody, tier test"):
        channel_performance_summary.read(channel="Nobody", tier="test", settings=settings)


def test_new_videos_are_held_against_the_typical_band(settings, fill):
    network = small_network.simulated()
    for video in network.rows["videos"]:
        video["format"] = "long"
    network.add(
        "age_bands", reached_date=LAST_TOLD, niche=None, format="long", age_hours=24, videos=9,
        views_p10=10, views_p25=100, views_p50=200, views_p75=300, views_p90=400,
    )  # fmt: skip
    for number, views in ((0, 99), (12, 100), (1, 400), (13, 401), (14, 900)):
        network.add(
            "video_age_points", reached_date=LAST_TOLD, video_id=key("video", number),
            channel_id=key("channel", number % 12), age_hours=24, views=views, gap_seconds=60,
        )  # fmt: skip
    fill(network)
    report = channel_performance_summary.read(settings=settings)
    assert "Of 5 videos that were a day old within the last 28 days" in report.opening()
    assert "have a typical band, **3** stood above" in report.opening()
    assert "and **1** below" in report.opening()
    told = {row[0]: row[2:] for row in cells(report.tables().partition("typical band")[2])}
    # The medians of 99 and 100, of 400 and 401, and 900 alone.
    assert told["Quiet Rivers"] == ["2", "100", "0.5×", "1", "0"]
    assert told["<b>Bold</b> & Sons"] == ["2", "400", "2.0×", "0", "2"]
    assert told["深夜の科学ラボ"] == ["1", "900", "4.5×", "0", "1"]
    assert "New videos against the typical one" in report.pictures()
    alone = channel_performance_summary.read(channel="Quiet Rivers", settings=settings)
    assert "the median one had 0.5 times the typical views" in alone.opening()


def test_an_imported_window_is_told(settings, fill):
    fill(small_network.imported())
    report = channel_performance_summary.read(settings=settings)
    words = unescape(report.opening())
    assert "lists 3 videos with **1,020,008 views**, **$5.23457** of revenue" in words
    assert "**50,000 impressions**, clicked at **6.00\u00a0%**" in words
    assert "9,992 views and $0.76543 are unlisted" in words
    assert "Imported files" in words
    assert "Pacific days" not in words
    assert report.said().window is None


def test_an_empty_warehouse_is_a_report(settings, warehouse, clock_url):
    report = channel_performance_summary.read(settings=settings)
    assert report.opening().startswith(summary_prose.nothing(Subject()))
    assert "no figures by day" in report.pictures()
    assert "No video has a view count yet." in report.tables()
    assert "none has been read yet" in report.making()
    assert report.said().headline == "no figures by day; no imported file, no video listed"


def test_a_day_without_figures_says_which_days_have_some(settings, fill):
    network = fill(small_network.simulated())
    days = [row["pacific_date"] for row in network.rows["channel_metrics_daily"]]
    report = channel_performance_summary.read("2020-03-01", settings=settings)
    words = unescape(report.opening())
    assert words.startswith(
        "There are no figures of 24 Feb 2020 to 1 Mar 2020: those that are known are from "
        f"{formats.day(min(days))} to {formats.day(max(days))}."
    )
    assert "the 7 Pacific days 24 Feb 2020 to 1 Mar 2020" in words
    # Every video of the network was published later.
    assert report.said().tables["videos"].is_empty()
    assert "No video was published or watched by then." in report.tables()
    assert report.said().headline == "no figures of 24 Feb 2020 to 1 Mar 2020"
    then = channel_performance_summary.read(
        "2020-03-01", as_of="2026-11-20T00:00:00Z", settings=settings
    )
    assert then.opening().startswith("Nothing was known then of the 7 Pacific days 24 Feb 2020")


@pytest.mark.parametrize("network", [small_network.simulated, small_network.imported])
def test_texts_from_outside_stay_texts(settings, fill, network):
    fill(network())
    report = channel_performance_summary.read(settings=settings)
    written = report.opening() + report.pictures() + report.tables()
    assert SCRIPT not in written
    assert SCRIPT in unescape(report.tables())
    assert not re.search(r"<b>Bold", written)


def test_markdown_in_a_name_is_shown_as_it_is():
    assert plain("*a* [b](c) `d` <e>") == r"\*a\* \[b\]\(c\) \`d\` &lt;e&gt;"
    assert plain("# a\n\n- b") == r"\# a \- b"


def test_a_channel_of_which_nothing_is_known_is_no_empty_warehouse(settings, fill):
    network = small_network.simulated()
    chosen = key("channel", 2)
    for row in network.rows["channel_metrics_daily"]:
        if row["channel_id"] == chosen:
            row["revenue_micros"] = None
    network.add("channels", channel_id=key("channel", 77), channel_name="No *videos* yet")
    fill(network)
    none = channel_performance_summary.read(channel="No *videos* yet", settings=settings)
    assert none.opening().startswith(
        r"Nothing of No \*videos\* yet has been collected or imported yet, so there is nothing"
    )
    said = channel_performance_summary.read(channel=str(chosen), settings=settings).said()
    assert said.headline.startswith("what the channel earned is not known, ")
    assert said.subject == "深夜の科学ラボ"


def test_little_is_not_shown_as_nothing():
    shown = [summary_tables.times(value) for value in (None, 0.0, 0.04, 0.05, 1.26)]
    assert shown == ["–", "0.0×", "<0.1×", "0.1×", "1.3×"]


@pytest.mark.parametrize("name", ["بوصلة 9", "\u202eabc", "a\u2069\u202eb", "שלום"])
def test_a_name_from_right_to_left_turns_no_sentence(name):
    shown = plain(name)
    assert shown.startswith("\u2068")
    assert shown.endswith("\u2069")
    assert "\u2069" not in shown[1:-1], "what is within cannot end it"


@pytest.mark.parametrize("name", ["Cuaderno 3", "深夜の科学ラボ", "Растёт 🔥"])
def test_other_names_are_as_they_are(name):
    assert plain(name) == name
