"""What breaks a naive reader of counters, reports and answers: each quirk by name.

Made up small, always; and counted in the real file, where those files are. Studio's exports
have their own list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.sources import quirks_of_answers as answers
from tests.sources import quirks_of_series as series
from tests.sources.conftest import RECORDED


@dataclass(frozen=True)
class Quirk:
    """How a quirk is met in a file made up small, and how often in the real one."""

    made_up: Callable[[Path], None]
    real: Callable[[], None] | None = None


QUIRKS = {
    "likes fall": Quirk(series.likes_fall, series.real_likes_fall),
    "totals of channels fall": Quirk(series.channel_totals_fall, series.real_channel_totals_fall),
    "subscribers are rounded": Quirk(
        series.channel_totals_fall, series.real_subscribers_are_rounded
    ),
    "counters are 0 for one snapshot": Quirk(series.zeros_between, series.real_zeros_between),
    "blanks are not zeros": Quirk(series.blanks, series.real_blanks),
    "a video vanishes and returns": Quirk(
        series.vanishes_and_returns, series.real_vanishes_and_returns
    ),
    "hidden likes": Quirk(answers.hidden_likes, answers.real_hidden_likes),
    "disabled comments": Quirk(answers.disabled_comments, answers.real_disabled_comments),
    "no counter at all": Quirk(answers.nothing_told, answers.real_nothing_told),
    "numbers as strings above 2^31": Quirk(
        answers.strings_above_2_to_the_31, answers.real_strings_above_2_to_the_31
    ),
    "ids that begin with a hyphen": Quirk(
        answers.ids_with_a_hyphen_first, series.real_ids_with_a_hyphen_first
    ),
    "P0D with 0 views": Quirk(answers.durations_of_nothing, series.real_durations_of_nothing),
    "byte order mark, CRLF": Quirk(
        series.byte_order_mark_and_crlf, series.real_byte_order_mark_and_crlf
    ),
    "spreadsheet damage": Quirk(series.spreadsheet_damage),
    "titles in all alphabets": Quirk(
        series.letters_of_all_alphabets, series.real_letters_of_all_alphabets
    ),
    "two runs on a local day": Quirk(
        series.two_runs_on_a_local_day, series.real_two_runs_on_a_local_day
    ),
    "search escapes titles": Quirk(
        answers.search_escapes_titles, answers.real_search_escapes_titles
    ),
    "200 with fewer than asked": Quirk(answers.fewer_than_asked, answers.real_fewer_than_asked),
    "private videos have no time": Quirk(answers.private_videos_have_no_time),
    "parts not asked": Quirk(answers.parts_not_asked),
    "403 for several reasons": Quirk(
        answers.forbidden_for_several_reasons, answers.real_forbidden_for_several_reasons
    ),
    "errors without a message": Quirk(
        answers.errors_without_a_message, answers.real_errors_without_a_message
    ),
    "watched more than once": Quirk(answers.watched_more_than_once),
    "lines of no video": Quirk(answers.lines_of_no_video, answers.real_lines_of_no_video),
    "channels kept back": Quirk(answers.channels_kept_back, answers.real_channels_kept_back),
    "columns of a connector": Quirk(
        answers.columns_of_a_connector, answers.real_columns_of_a_connector
    ),
}


@pytest.mark.parametrize("name", QUIRKS)
def test_made_up_small(name: str, tmp_path: Path) -> None:
    QUIRKS[name].made_up(tmp_path)


@pytest.mark.skipif(not RECORDED.is_dir(), reason="no real files beside the checkout")
@pytest.mark.parametrize("name", [name for name, quirk in QUIRKS.items() if quirk.real])
def test_in_the_real_file(name: str) -> None:
    real = QUIRKS[name].real
    assert real is not None
    real()
