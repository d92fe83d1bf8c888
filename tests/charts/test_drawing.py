"""Any frame is drawn honestly, or refused with what to write instead."""

import datetime as dt
from decimal import Decimal

import polars as pl
import pytest

from ytempire.charts import drawing, svg, theme
from ytempire.charts.choosing import ChartRefused
from ytempire.charts.drawing import draw

DAYS = [dt.date(2026, 11, 1) + dt.timedelta(days=n) for n in range(20)]
DAILY = pl.DataFrame(
    {
        "pacific_date": DAYS,
        "revenue_micros": [None if n == 7 else 1_000_000 * (100 + n) for n in range(20)],
    }
)
NAMES = pl.DataFrame(
    {"channel": ["small", "large", None, "unknown"], "ctr": [0.01, 0.09, 0.05, None]}
)


None_ = pl.lit(None, pl.Int64)


def specification(chart) -> dict:
    return chart.to_dict() | {"config": theme.config()}


def rows_of(spec: dict) -> list[dict]:
    [rows] = spec["datasets"].values()
    return rows


def texts(spec: dict) -> str:
    return svg.picture(spec)


def test_days_and_money_make_a_line_in_dollars():
    spec = specification(draw(DAILY, title="Revenue"))
    assert spec["mark"]["type"] == "line"
    assert spec["encoding"]["x"]["field"] == "pacific_date"
    drawn = texts(spec)
    for words in ("Revenue, US dollars", "Pacific day", "$100", "8 Nov"):
        assert words in drawn


def test_what_is_not_known_is_a_gap_and_never_a_zero():
    spec = specification(draw(DAILY))
    seventh = rows_of(spec)[7]
    assert seventh["revenue_micros"] is None
    assert seventh["revenue_micros as text"] == "–"
    # Two paths: the line is broken where nothing is known.
    [line] = [p for p in texts(spec).split("<path") if 'stroke="#0b6e99"' in p and "L" in p][:1]
    assert line.split('d="')[1].split('"')[0].count("M") == 2


def test_days_stay_days_in_every_time_zone(monkeypatch):
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    spec = specification(draw(DAILY))
    assert rows_of(spec)[0]["pacific_date"] == "2026-11-01T00:00:00.000Z"
    assert spec["encoding"]["x"]["scale"] == {"type": "utc"}


def test_instants_say_whose_clock_they_are_read_from():
    at = dt.datetime(2026, 11, 20, 3, tzinfo=dt.UTC)
    frame = pl.DataFrame({"published_at": [at, at + dt.timedelta(hours=9)], "views": [1, 2]})
    assert "Published at (UTC)" in texts(specification(draw(frame)))
    pacific = frame.with_columns(pl.col("published_at").dt.convert_time_zone("America/Los_Angeles"))
    spec = specification(draw(pacific))
    assert "Published at (Pacific)" in texts(spec)
    assert rows_of(spec)[0]["published_at"] == "2026-11-19T19:00:00.000Z"


def test_names_make_bars_the_largest_first_with_a_dash_for_the_unknown():
    spec = specification(draw(NAMES))
    assert spec["layer"][0]["mark"]["type"] == "bar"
    order = spec["layer"][0]["encoding"]["y"]["sort"]
    assert order == ["large", "not known", "small", "unknown"]
    drawn = texts(spec)
    for words in ("9.0 %", "–", "Click-through rate", "8 %"):
        assert words in drawn.replace("\u00a0", " ")


def test_more_bars_than_can_be_read_are_cut_and_counted():
    frame = pl.DataFrame({"title": [f"v{n}" for n in range(100)], "views": range(100)})
    spec = specification(draw(frame))
    assert len(rows_of(spec)) == drawing.MOST_BARS
    assert "the 30 largest of 100 by views; 70 not drawn" in texts(spec)
    assert len(rows_of(specification(draw(frame, top=50)))) == 50


def test_durations_tick_at_whole_minutes_and_hours():
    frame = pl.DataFrame({"title": ["a", "b"], "duration_seconds": [95, 7300]})
    drawn = texts(specification(draw(frame))).replace("\u00a0", " ")
    for words in ("30 min", "1 h 30 min", "2 h 1 min", "Duration"):
        assert words in drawn


def test_two_numbers_make_points_that_say_whose_they_are():
    frame = pl.DataFrame({"views": [1, 2], "likes": [3, 4], "title": ["a", "b"]})
    spec = specification(draw(frame, "views", "likes"))
    assert spec["mark"]["type"] == "point"
    assert spec["encoding"]["tooltip"][0]["field"] == "title"


def test_sums_stand_on_each_other_and_rates_beside():
    frame = pl.DataFrame(
        {"niche": ["a", "a", "b"], "format": ["x", "y", "x"], "views": [1, 2, 3],
         "ctr": [0.1, 0.2, 0.3]}
    )  # fmt: skip
    assert (
        "yOffset" not in specification(draw(frame, "niche", "views", colour="format"))["encoding"]
    )
    assert "yOffset" in specification(draw(frame, "niche", "ctr", colour="format"))["encoding"]


def test_heat_keeps_the_place_of_what_is_not_known():
    frame = pl.DataFrame({"hour": [0, 1, 2], "weekday": ["Mon"] * 3, "views": [5, None, 7]})
    spec = specification(draw(frame, "hour", "weekday", colour="views", kind="heat"))
    assert len(rows_of(spec)) == 2
    assert spec["encoding"]["x"]["scale"]["domain"] == [0, 1, 2]


def test_a_colour_belongs_to_a_name_and_not_to_its_rank():
    def colours(first: int) -> dict[str, str]:
        frame = pl.DataFrame(
            {
                "pacific_date": DAYS[:2] * 2,
                "vendor": ["b", "b", "a", "a"],
                "views": [first, 1, 2, 3],
            }
        )
        scale = specification(draw(frame, colour="vendor"))["encoding"]["color"]["scale"]
        return dict(zip(scale["domain"], scale["range"], strict=True))

    assert colours(100) == colours(0) == {"a": theme.CATEGORIES[0], "b": theme.CATEGORIES[1]}


def test_nothing_named_tells_series_apart_by_itself():
    frame = pl.DataFrame(
        {"pacific_date": DAYS[:2] * 2, "vendor": ["b", "b", None, None], "views": [1, 2, 3, 4]}
    )
    spec = specification(draw(frame))
    assert spec["encoding"]["color"]["field"] == "vendor"
    assert spec["encoding"]["color"]["scale"]["domain"] == ["b", "not known"]


def test_any_column_name_is_one_name():
    frame = pl.DataFrame({"a.b[c] 'd': e\"": ["x"], "f:Q \\ g": [1.5]})
    drawn = texts(specification(draw(frame)))
    assert ">x</text>" in drawn
    assert ">1.5</text>" in drawn


def test_names_that_would_become_one_are_refused():
    with pytest.raises(ChartRefused, match="too like another"):
        draw(pl.DataFrame({"a.b": ["x"], "a[b": [1.5]}))


def test_exact_and_odd_values_are_drawn():
    frame = pl.DataFrame(
        {"name": ["a", "b", "c"], "usd": [Decimal("1.25"), None, Decimal("-2")],
         "took": [dt.timedelta(minutes=2), None, dt.timedelta(0)],
         "rate": [float("nan"), float("inf"), 0.5]}
    )  # fmt: skip
    assert [r["rate"] for r in rows_of(specification(draw(frame, "name", "rate")))] == [
        None,
        None,
        0.5,
    ]
    assert "−$2.00" in texts(specification(draw(frame, "name", "usd")))
    assert "2\u00a0min" in texts(specification(draw(frame, "name", "took")))


@pytest.mark.parametrize(
    ("frame", "named", "said"),
    [
        (DAILY.head(0), {}, "there are no rows"),
        (DAILY.with_columns(revenue_micros=None_), {}, "no value of revenue_micros"),
        (NAMES.with_columns(views=None_), {"x": "views", "y": "ctr"}, "no value of views"),
    ],
)  # fmt: skip
def test_where_nothing_is_known_no_axis_is_drawn(frame, named, said):
    """Axes without ends keep a browser's Vega busy for ever."""
    spec = specification(draw(frame, title="What?", **named))
    assert "axis" not in str(spec["encoding"])
    assert said in texts(spec)
    assert "What?" in texts(spec)


SERIES = pl.DataFrame(
    {"pacific_date": DAYS[:9], "title": [f"t{n}" for n in range(9)], "views": range(9),
     "tags": [["a"]] * 9}
)  # fmt: skip


@pytest.mark.parametrize(
    ("frame", "named", "said"),
    [
        (DAILY, {"x": "pacific_dat"}, r"no column 'pacific_dat'\. Did you mean 'pacific_date'"),
        (SERIES, {"x": "tags"}, r"cannot be drawn.*explode"),
        (NAMES, {"kind": "pie"}, r"no kind 'pie'; there are: line"),
        (NAMES, {"kind": "line"}, r'say kind="bar"'),
        (NAMES, {"y": "channel", "x": "channel"}, r"holds no numbers.*ctr"),
        (NAMES.select("channel"), {}, r"no number to draw.*count\(\*\)"),
        (NAMES, {"kind": "heat"}, r"heat needs three columns"),
        (NAMES, {"top": 0}, r"1 or more"),
        (SERIES, {"x": "pacific_date", "y": "views", "colour": "title"}, r"only 8 colours.*top=8"),
        (pl.concat([SERIES, SERIES]), {"x": "pacific_date", "y": "views"},
         r"several rows share one place.*group by pacific_date.*colour='title'"),
        (pl.DataFrame({"a": range(6000), "b": range(6000)}), {}, r"6,000 rows.*aggregate"),
    ],
)  # fmt: skip
def test_what_would_mislead_is_refused_with_what_to_write(frame, named, said):
    with pytest.raises(ChartRefused, match=said):
        draw(frame, **named)


def test_bars_over_time_stand_beside_the_axis() -> None:
    """The first one would cover the labels."""
    days = pl.DataFrame({"day": [dt.date(2026, 11, d) for d in (1, 2, 3)], "views": [3, 1, 2]})
    specification = drawing.fitted(drawing.draw(days, "day", "views", kind="bar"), 860)
    assert specification["encoding"]["x"]["scale"]["padding"] >= 12
    assert specification["width"] == 860


@pytest.mark.parametrize(("width", "align"), [(860, None), (350, "left")])
def test_names_of_lying_bars_stand_above_them_where_it_is_narrow(
    width: int, align: str | None
) -> None:
    names = pl.DataFrame({"name": ["One", "Two"], "views": [3, 1]})
    chart = drawing.draw(names, "name", "views", kind="bar")
    layers = drawing.fitted(chart, width)["layer"]
    assert [one["encoding"]["y"]["axis"].get("labelAlign") for one in layers] == [align] * 2
    assert [one["encoding"]["x"]["axis"]["grid"] for one in layers] == [align is None] * 2
