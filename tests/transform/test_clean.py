"""Text is trimmed and cut, blanks and impossible times are unknown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import polars as pl

from ytempire.transform import clean

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_titles_are_trimmed_and_cut_to_size_in_any_script():
    frame = pl.DataFrame({"title": ["  日本 \n", "語" * 501, "é" * 500, " \t", None]})
    out = clean.videos(frame, NOW)["title"].to_list()
    assert out[0] == "日本"
    assert out[1] == "語" * 499 + "…"
    assert out[2] == "é" * 500
    assert out[3:] == [None, None]


def test_tags_without_blanks_and_repeats():
    frame = pl.DataFrame({"tags": [[" a ", "b", "", "a"], [], None]})
    assert clean.videos(frame, NOW)["tags"].to_list() == [["a", "b"], [], None]


def test_impossible_times_are_unknown():
    times = [
        datetime(1970, 1, 1, tzinfo=UTC),
        clean.YOUTUBE_BEGAN,
        NOW + timedelta(minutes=5),
        NOW + timedelta(minutes=6),
        None,
    ]
    out = clean.videos(pl.DataFrame({"published_at": times}), NOW)["published_at"].to_list()
    assert out == [None, times[1], times[2], None, None]


def test_a_duration_of_zero_is_unknown():
    frame = pl.DataFrame({"duration_seconds": [0, 12, None]})
    assert clean.videos(frame, NOW)["duration_seconds"].to_list() == [None, 12, None]


def test_channels_and_jobs():
    channels = pl.DataFrame({"channel_name": [" a "], "niche": [""], "other": [" b "]})
    assert clean.channels(channels, NOW).rows() == [("a", None, " b ")]
    jobs = pl.DataFrame({"topic": ["t" * 600], "started_at": [NOW + timedelta(days=1)]})
    ((topic, started),) = clean.jobs(jobs, NOW).rows()
    assert (len(topic), started) == (500, None)
