"""The report experiment_readout: what the experiments say, and what they may not harm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import polars as pl

from ytempire.experiments import kept, reading
from ytempire.experiments.reading import Look
from ytempire.metrics import formats
from ytempire.reports import experiment_shown as shown
from ytempire.reports import looking, sourcing, wording
from ytempire.reports.looking import Row
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_SOURCES = ("youtube_data", "youtube_analytics", "internal_db")
_LOOKS = "reports/experiment_readout/looks"
THEIR_TESTS = 60


def read(
    experiment: str | None = None,
    days: int = 28,
    settings: Settings | None = None,
) -> ExperimentReadout:
    """Read the experiments; a report looks as a reader, and notes no look.

    Parameters
    ----------
    experiment
        Its name; None: all that run, and those concluded lately.
    days
        How long ago an experiment may have been concluded to be told.
    settings
        Which warehouse; None: that of the environment.

    Raises
    ------
    ytempire.experiments.errors.ExperimentRefused
        If there is no experiment of that name.
    """
    with looking.look(settings) as look:
        if experiment is None:
            since = look.now - timedelta(days=days)
            chosen = [
                one
                for one in kept.every(look.connection)
                if one.concluded_at is None or one.concluded_at >= since
            ]
        else:
            chosen = [kept.named(look.connection, experiment)]
        return ExperimentReadout(
            whose=wording.whose(look, look.now),
            at=look.now,
            days=days,
            looks=tuple(reading.look(look.connection, one) for one in chosen),
            past=look.frame(_LOOKS, experiment=experiment),
            theirs=look.frame("insights/youtube_tests", rows=THEIR_TESTS),
            sources=look.rows(sourcing.QUERY),
        )


@dataclass(frozen=True)
class ExperimentReadout:
    """What the experiments say now, and how it is told.

    Attributes
    ----------
    whose
        Whose figures they are, in Markdown.
    at
        When they were read.
    days
        How long ago an experiment may have been concluded to be told.
    looks
        Each experiment, read.
    past
        What experiments said whenever somebody looked.
    theirs
        Results of YouTube's own tests.
    sources
        Rows of the sources' freshness.
    """

    whose: str
    at: datetime
    days: int
    looks: tuple[Look, ...]
    past: pl.DataFrame
    theirs: pl.DataFrame
    sources: list[Row]

    def opening(self) -> str:
        """Return what to do about each experiment, in Markdown."""
        if not self.looks:
            none = (
                "No experiment runs, and none was concluded in the last "
                f"{wording.counted(self.days, 'day')}. `ytempire experiments plan --lift 20%` says "
                "how many videos one would take."
            )
            return wording.markdown(none, self._theirs(), self.whose)
        lines = [shown.sentence(one, self.at) for one in self.looks]
        many = wording.capitalised(wording.counted(len(lines), "experiment"))
        return wording.markdown(
            f"{many}: {self._counts()}.", wording.bullets(lines), self._theirs(), self.whose
        )

    def pictures(self) -> str:
        """Return the pictures: each arm's lift, and what it does to what is guarded."""
        return shown.pictures(self.looks)

    def tables(self) -> str:
        """Return arms, guardrails, what was registered and YouTube's tests, as HTML."""
        return (
            shown.arms(self.looks)
            + shown.guardrails(self.looks)
            + shown.registered(self.looks, self.at)
            + shown.theirs(self.theirs.to_dicts())
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and why they may be looked at often."""
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            "### Method",
            "Arms are drawn by lot when a video is made, level within channel, format and four "
            "hours of the day. The outcome is the logarithm of views at the registered age, less "
            "what the channel's past explains (CUPED). Intervals are confidence sequences: they "
            "hold at all looks together, so that looking often finds nothing that is not there. "
            "Nothing is concluded while arms arrive in another ratio than they were dealt in. A "
            "guardrail is held when its interval leaves out every harm larger than the one "
            "allowed, broken when it leaves out all that are allowed, and else unknown. What a "
            "switchback says is told once, when its days are over.",
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        many = wording.counted(len(self.looks), "experiment")
        counts = self._counts()
        return ReportSaid(
            headline=f"{many}: {counts}" if counts else f"{many} to tell of",
            window=None,
            as_of=self.at,
            sources=sourcing.instants(self.sources, _SOURCES),
            tables={
                "arms": shown.arms_frame(self.looks),
                "guardrails": shown.guardrails_frame(self.looks),
                "looks": self.past,
                "youtube_tests": self.theirs,
            },
            checks=self._checks(),
        )

    def _counts(self) -> str:
        """Return how many say what, as ``1 better, 2 running``."""
        words = [one.readout.decision for one in self.looks]
        return ", ".join(
            f"{formats.count(words.count(word))} {word}" for word in dict.fromkeys(words)
        )

    def _theirs(self) -> str:
        tests = self.theirs.unique(["youtube_video_id", "began_date"])
        if tests.is_empty():
            return ""
        won = self.theirs["is_winner"].sum()
        many = wording.counted(tests.height, "result")
        return (
            f"{wording.capitalised(many)} of YouTube's own tests {wording.was(tests.height)} "
            f"entered by hand: in {won or 'none'} YouTube chose a variant."
        )

    def _checks(self) -> list[CheckSaid]:
        by_hand = sum(one.chosen for one in self.looks)
        off = sum(one.readout.ratio.is_off for one in self.looks)
        broken = sum(one.state == "broken" for look in self.looks for one in look.guarded)
        return [
            CheckSaid("every arm is the one that the lot gave", by_hand == 0,
                      wording.counted(by_hand, "unit with another", "units with another")),
            CheckSaid("arms arrive as they were dealt", off == 0,
                      wording.counted(off, "experiment that does not", "experiments that do not")),
            CheckSaid("no guardrail is broken", broken == 0,
                      wording.counted(broken, "guardrail")),
        ]  # fmt: skip
