"""The roll-ups of history: their tables, and the days of the facts that a day of each needs."""

from __future__ import annotations

from dataclasses import dataclass

from ytempire.rollups.history.fingerprints import Span


@dataclass(frozen=True)
class Partial:
    """What is kept of a day of facts, so that the facts are read once.

    Attributes
    ----------
    name
        Its SQL is ``sql/rollups/partials/<name>.sql``; ``video_facts`` is kept as it is told.
    inputs
        What it depends on; the first one has a day for each of its days.
    """

    name: str
    inputs: tuple[Span, ...]

    @property
    def days_of(self) -> str:
        """Return the source that says which days there are."""
        return self.inputs[0].source


@dataclass(frozen=True)
class Figure:
    """A roll-up.

    Attributes
    ----------
    tables
        Its tables; the first one gives it its name, and each has a file in ``sql/rollups``.
    column
        The column of all of them that holds the day they are replaced by.
    near
        It has the days that have a day of this source so near.
    inputs
        All that a day depends on.
    among
        It has only days of this source; None: any day.
    block
        Days rolled up at a time, which bounds memory.
    ages
        Stated ages in hours that it reads the points of; None: all.
    """

    tables: tuple[str, ...]
    column: str
    near: Span
    inputs: tuple[Span, ...]
    among: str | None = None
    block: int = 28
    ages: tuple[int, ...] | None = None

    @property
    def name(self) -> str:
        """Return its name in the record."""
        return self.tables[0]


FOLLOWED_DAYS = 91
"""Days of life that any figure looks at: readings and facts of older videos are not read."""

# A Pacific day of publication begins on its UTC day and ends on the next; a video's 90 days of
# life and the gaps of 3 days around them reach 95 days back.
AGE_READINGS = Partial("age_readings", (Span("observations"), Span("publications", 95, 1)))
FIRST_THOUSAND = Partial("first_thousand", (Span("observations"), Span("publications", 30, 1)))
VIDEO_FACTS = Partial("video_facts", (Span("video_days"), Span("publications", FOLLOWED_DAYS, 0)))
PARTIALS = (AGE_READINGS, FIRST_THOUSAND, VIDEO_FACTS)

# The rate of an age is measured from a day before it, and both from readings up to 3 days off.
_POINTS = Span("age_readings", 4, 3)
# A window of 28 days ends with the day.
_WINDOW = Span("age_readings", 4 + 27, 3)
_ONE_DAY_OLD = Span("age_readings", 0, 3)
_FIRST_28_DAYS = Span("first_thousand", 0, 29)

FIGURES = (
    Figure(("video_age_points",), "reached_date", near=_POINTS, inputs=(_POINTS,)),
    # Each block reads the month before it, too: the longer, the less is read twice.
    Figure(("age_bands",), "reached_date", near=_WINDOW, inputs=(_WINDOW,), block=84),
    Figure(
        ("viral_coefficients",),
        "published_date",
        among="publications",
        near=_FIRST_28_DAYS,
        inputs=(Span("publications"), _FIRST_28_DAYS, Span("video_facts", 0, 29)),
    ),
    Figure(
        ("engagement_hours",),
        "day",
        near=Span("observations"),
        inputs=(Span("observations", 1, 0), Span("publications", 92, 1)),
        block=14,
    ),
    Figure(
        ("channel_history",),
        "pacific_date",
        near=Span("channel_days"),
        inputs=(Span("channel_days", 55, 0), _WINDOW),
        ages=(168,),
    ),
    Figure(
        ("cohort_paybacks", "revenue_cohorts"),
        "published_date",
        among="publications",
        near=Span("channel_days", 0, FOLLOWED_DAYS - 1),
        inputs=(
            Span("publications"),
            Span("costs"),
            Span("video_facts", 0, FOLLOWED_DAYS - 1),
            Span("channel_days", 0, FOLLOWED_DAYS - 1),
        ),
    ),
    Figure(("generation_efficiency",), "pacific_date", near=Span("jobs"), inputs=(Span("jobs"),)),
    Figure(
        ("upload_times",),
        "published_date",
        among="publications",
        near=_ONE_DAY_OLD,
        inputs=(Span("publications"), _ONE_DAY_OLD),
        ages=(24,),
    ),
)
