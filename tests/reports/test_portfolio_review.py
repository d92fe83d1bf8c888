"""Portfolio review: what is believed stands beside what is raw, calibrations with their date."""

from __future__ import annotations

from datetime import UTC, date, datetime
from html import unescape

import pytest
from tests.dashboards.reading import cells

from ytempire import clock
from ytempire.insights.calibration import METHODS
from ytempire.reports import calibrated, portfolio_review
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
DAY, OLD = date(2026, 11, 20), date(2026, 11, 10)
STEADY, LUCKY = "Steady", "Lucky"
MEASURED = datetime(2026, 11, 19, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def standing_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.setattr(clock, "is_virtual", lambda: True)


@pytest.fixture
def estimated(warehouse: Warehouse) -> Warehouse:
    with warehouse.transaction("owner") as connection:
        ids = {
            name: connection.execute(
                "insert into ytempire.channels (channel_name) values (%s) returning channel_id",
                [name],
            ).fetchone()[0]  # type: ignore[index]
            for name in (STEADY, LUCKY)
        }
        rank = (
            "insert into ytempire.shrunk_rankings values "
            "(%s, 'channel_rpm', 'US dollars per 1,000 views', %s, %s, 2, %s, %s, %s, %s, 0.8, %s)"
        )
        connection.execute(rank, [DAY, ids[STEADY], 1, 4.1, 4.0, 3.6, 4.4, 0.95])
        connection.execute(rank, [DAY, ids[LUCKY], 2, 9.0, 2.5, 1.1, 4.6, 0.1])
        click = (
            "insert into ytempire.shrunk_rankings values "
            "(%s, 'video_ctr', 'ratio', %s, %s, 2, %s, %s, %s, %s, 0.8, %s)"
        )
        for name, *told in (("Known", 1, 0.06, 0.058, 0.05, 0.07, 0.9),
                            ("New <b>one</b>", 2, 0.25, 0.05, 0.03, 0.09, 0.05)):  # fmt: skip
            [(video,)] = connection.execute(
                "insert into ytempire.videos (channel_id, youtube_video_id, title, published_at) "
                "values (%s, %s, %s, %s) returning video_id",
                [ids[STEADY], name, name, MEASURED],
            ).fetchall()
            connection.execute(click, [DAY, video, *told])
        change = "insert into ytempire.change_points values (%s, 'revenue', 'US dollars', "
        change += "%s, '2026-11-01', 10, 4, 19, 0.001, 0.01, %s)"
        # A change of an earlier estimate that is not found any more is not told.
        connection.execute(change, [OLD, ids[STEADY], -99.0])
        connection.execute(change, [DAY, ids[LUCKY], -6.0])
        connection.execute(
            "insert into ytempire.payback_shares values "
            "(%s, 'network', null, null, 28, 400, 120, 300, 0.42, 0.37, 0.47, 0.8, null)",
            [DAY],
        )
        connection.execute(
            "insert into ytempire.content_mixes values "
            "(%s, 'maps', 'long', 20, 0.7, 0.15, 90, 1.2, 0.9, 1.5), "
            "(%s, 'maps', 'shorts', 10, 0.3, 0.15, 9, 0.2, -0.9, 1.3)",
            [DAY, DAY],
        )
    return warehouse


def test_the_first_is_who_is_believed_and_the_raw_first_is_named(
    settings: Settings, estimated: Warehouse
) -> None:
    told = portfolio_review.read(settings=settings)
    opening = unescape(told.opening()).replace("\xa0", " ")
    assert "**Steady** earns most with 1,000 views: $4.00 ($3.60 to $4.40)" in opening
    assert "By its own few data alone Lucky would be first ($9.00, believed $2.50)" in opening
    assert "**42 %** by day 28 (37 % to 47 %)" in opening
    assert "1 level changed, none for the better, 1 for the worse" in opening
    assert "99" not in opening
    assert "For tomorrow 30 videos are suggested: 20 maps" in opening
    rows = [[cell.replace("\xa0", " ") for cell in row] for row in cells(told.tables())]
    assert [
        r[1:2] + r[3:] for r in rows if r[1] in (STEADY, LUCKY) and len(r) == 8 and " of " in r[0]
    ] == [
        ["Steady", "$4.00", "$3.60 to $4.40", "$4.10", "2", "95 %"],
        ["Lucky", "$2.50", "$1.10 to $4.60", "$9.00", "1", "10 %"],
    ]
    clicked = [r[1:] for r in rows if r[1] in ("Known", "New <b>one</b>")]
    assert clicked == [
        ["Known", "Steady", "5.8 %", "5.0 % to 7.0 %", "6.0 %", "2", "90 %"],
        ["New <b>one</b>", "Steady", "5.0 %", "3.0 % to 9.0 %", "25.0 %", "1", "5 %"],
    ]
    assert "<b>one" not in told.tables()
    assert [check.is_held for check in told.said().checks] == [True, True]


def test_without_a_calibration_it_says_how_to_make_one(
    settings: Settings, estimated: Warehouse
) -> None:
    told = portfolio_review.read(settings=settings)
    assert told.calibrations.is_empty()
    for text in (told.tables(), told.making()):
        assert "No calibration is kept here" in text
        assert "make calibration" in text


def test_calibrations_are_told_as_they_were_measured(
    settings: Settings, estimated: Warehouse
) -> None:
    def measured(name: str, value: float, version: str, at: datetime) -> None:
        row = {"method": f"the method {name}", "simulated": "much", "measure": "held_ratio",
               "target": "80 % hold", "measured": value, "is_met": value > 0.75}  # fmt: skip
        beside = row | {"measure": "naive", "target": None, "is_met": None}
        calibrated.keep(settings, name, [row, beside], code_version=version, at=at)

    measured("cuped", 0.5, "old", MEASURED.replace(day=1))
    measured("cuped", 0.81, "new", MEASURED)
    measured("kaplan_meier", 0.7, "new", MEASURED)
    told = portfolio_review.read(settings=settings)
    rows = [row for row in cells(told.tables()) if row[-1] in ("old", "new")]
    assert [tuple(row) for row in rows] == [
        ("the method kaplan_meier", "much", "80 % hold", "held ratio", "0.7", "missed",
         "19 Nov 2026", "new"),
        ("", "", "–", "naive", "0.7", "", "19 Nov 2026", "new"),
        ("the method cuped", "much", "80 % hold", "held ratio", "0.81", "kept",
         "19 Nov 2026", "new"),
        ("", "", "–", "naive", "0.81", "", "19 Nov 2026", "new"),
    ]  # fmt: skip
    making = told.making()
    assert "1 promise of 2 methods kept, 1 missed" in making
    assert "Not measured yet: beta_binomial" in making
    [check] = [one for one in told.said().checks if "promises" in one.name]
    assert (check.is_held, check.found) == (False, "1 promise missed")
    assert told.said().tables["calibrations"].height == 4
    assert len(calibrated.unmeasured(told.calibrations)) == len(METHODS) - 2


def test_one_channel_is_told_its_place_among_all(settings: Settings, estimated: Warehouse) -> None:
    told = portfolio_review.read(channel=LUCKY, settings=settings)
    assert "**Lucky** earns as number 2 of 2 with 1,000 views" in told.opening()
    assert told.rankings["raw_rank"].to_list() == [1]
