"""The report portfolio_review: which channels and kinds of videos deserve tomorrow's money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from ytempire import settings as settings_of
from ytempire.metrics import formats
from ytempire.reports import (
    calibrated,
    choosing,
    estimates,
    looking,
    picturing,
    portfolio_pictures,
    sourcing,
    wording,
)
from ytempire.reports import portfolio_shown as shown
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_SOURCES = ("youtube_analytics", "youtube_reporting", "internal_db")
_VIDEOS_AT_MOST = 500
_FOUND, _WEIGHED = "38_find_insights", "39_weigh_choices"


def read(
    report_date: str | None = None,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    rows: int = 20,
    settings: Settings | None = None,
) -> PortfolioReview:
    """Ask what is known of the portfolio.

    Parameters
    ----------
    report_date
        Pacific day, ISO, whose estimates are told, or the last ones before; None: today.
    channel, niche, tier
        Whose rankings and changes are told; None: all. Paybacks, effects, mix and forecasts are
        the network's.
    rows
        Channels and effects listed; the tables that are kept have all.
    settings
        Which warehouse, and whose home keeps the calibrations; None: that of the environment.

    Raises
    ------
    ytempire.reports.choosing.NoSuchChannel
        If channel, niche and tier name none.
    """
    given = settings or settings_of.load()
    with looking.look(given) as look:
        subject = choosing.subject(look, channel, niche, tier)
        days = look.row(estimates.QUERY, report_date=looking.day(report_date))
        found, weighed = days.get("found_date"), days.get("weighed_date")
        whose = {"estimated_date": found, "channel_ids": subject.ids}
        room = "reports/portfolio_review"
        return PortfolioReview(
            subject=subject,
            whose=wording.whose(look, look.now),
            at=look.now,
            found=found,
            weighed=weighed,
            rankings=look.frame(f"{room}/rankings", **whose),
            videos=look.frame(f"{room}/videos", **whose, rows=_VIDEOS_AT_MOST),
            changes=look.frame(f"{room}/changes", **whose),
            paybacks=look.frame(f"{room}/paybacks", estimated_date=found),
            forecasts=look.frame(f"{room}/forecasts", estimated_date=found),
            effects=look.frame(f"{room}/effects", estimated_date=weighed),
            mix=look.frame(f"{room}/mix", estimated_date=weighed),
            calibrations=calibrated.kept(given),
            sources=look.rows(sourcing.QUERY),
            rows=rows,
        )


@dataclass(frozen=True)
class PortfolioReview:
    """What is known of the portfolio, and how it is told.

    Attributes
    ----------
    subject
        Whose rankings and changes are told.
    whose
        Whose figures they are, in Markdown.
    at
        When it was asked.
    found, weighed
        Pacific days of the estimates, by step; None: there are none.
    rankings, videos, changes, paybacks, forecasts, effects, mix
        As the queries of ``reports/portfolio_review`` give them.
    calibrations
        What each method measured last, as `calibrated.kept` gives it.
    sources
        Rows of the sources' freshness.
    rows
        Channels and effects listed.
    """

    subject: Subject
    whose: str
    at: datetime
    found: date | None
    weighed: date | None
    rankings: pl.DataFrame
    videos: pl.DataFrame
    changes: pl.DataFrame
    paybacks: pl.DataFrame
    forecasts: pl.DataFrame
    effects: pl.DataFrame
    mix: pl.DataFrame
    calibrations: pl.DataFrame
    sources: list[Row]
    rows: int

    def opening(self) -> str:
        """Return what pays, who changed, and what to make tomorrow, in Markdown."""
        return wording.markdown(
            self._earning(),
            self._paying(),
            self._changed(),
            self._tomorrow(),
            self._coming(),
            estimates.estimated_on(self.found, _FOUND),
            self.whose,
        )

    def pictures(self) -> str:
        """Return the pictures: who earns most with a view, what pays back, what is liked."""
        drawn = (
            portfolio_pictures.earning(self._ranked("channel_rpm")),
            portfolio_pictures.paying(self.paybacks.to_dicts()),
            portfolio_pictures.liked(self.effects.to_dicts()),
        )
        return picturing.shown(drawn, "There is no estimate to draw.")

    def tables(self) -> str:
        """Return rankings, changes, paybacks, effects, the mix and the calibrations, as HTML."""
        return (
            shown.ranking(
                "Dollars per 1,000 views", self._ranked("channel_rpm"), self.rows, shown.usd
            )
            + shown.ranking(
                "Views of a typical video at day 7",
                self._ranked("channel_views"),
                self.rows,
                shown.views,
            )
            + shown.clicked(self.videos.to_dicts(), self.rows)
            + shown.changes(self.changes.to_dicts(), self.rows)
            + shown.paybacks(self.paybacks.to_dicts())
            + shown.effects(self.effects.to_dicts(), self.rows)
            + shown.mix(self.mix.to_dicts())
            + shown.forecasts(self.forecasts.to_dicts())
            + shown.calibrations(self.calibrations.to_dicts())
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and how far they are to be believed."""
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            "### Method",
            "Rankings are by posterior means (empirical Bayes): a figure is drawn to its niche "
            "and the network, the more the fewer data it rests on, so that the first are not those "
            "with least data. The raw figure and the place that it would give stand beside. Shares "
            "paid back are by Kaplan and Meier: a video that has not paid yet counts for as long "
            "as it is told. A change is the latest shift of a channel's level, at a false "
            "discovery rate of 5 % and a least effect in dollars. Effects of content are weighed "
            "side by side within channels; only what was drawn by lot is said to cause anything.",
            "### Whether the methods keep what they promise",
            calibrated.in_words(self.calibrations),
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        changed = wording.counted(self.changes.height, "change")
        videos = wording.counted(int(self.mix["videos"].sum()), "video")
        return ReportSaid(
            headline=f"{changed} of channels; {videos} suggested for tomorrow",
            window=None,
            as_of=self.at,
            sources=sourcing.instants(self.sources, _SOURCES),
            tables={
                "rankings": self.rankings,
                "videos": self.videos,
                "changes": self.changes,
                "paybacks": self.paybacks,
                "effects": self.effects,
                "mix": self.mix,
                "forecasts": self.forecasts,
                "calibrations": self.calibrations,
            },
            checks=self._checks(),
        )

    def _ranked(self, ranking: str) -> list[Row]:
        return self.rankings.filter(pl.col("ranking") == ranking).to_dicts()

    def _earning(self) -> str:
        ranked = self._ranked("channel_rpm")
        if not ranked:
            return f"Of {self.subject.name} no revenue per 1,000 views can be ranked yet."
        best = ranked[0]
        raw = next((one for one in ranked if one["raw_rank"] == 1), None)
        name, figure = wording.plain(best["channel_name"]), shown.usd(best["shrunk"])
        interval = f"{shown.usd(best['low'])} to {shown.usd(best['high'])}"
        other = ""
        if raw is not None and raw["channel_id"] != best["channel_id"]:
            other = (
                f" By its own few data alone {wording.plain(raw['channel_name'])} would be first "
                f"({shown.usd(raw['raw'])}, believed {shown.usd(raw['shrunk'])})."
            )
        place = "most" if best["rank"] == 1 else f"as number {best['rank']} of {best['ranked']}"
        many = wording.counted(len(ranked), "channel")
        return f"Of {many} **{name}** earns {place} with 1,000 views: {figure} ({interval}).{other}"

    def _paying(self) -> str:
        told = [
            one
            for one in self.paybacks.to_dicts()
            if one["grouping"] == "network" and one["share_ratio"] is not None
        ]
        if not told:
            return ""
        parts = [
            f"**{formats.rate(one['share_ratio'], 0)}** by day {one['day']} "
            f"({formats.rate(one['low_ratio'], 0)} to {formats.rate(one['high_ratio'], 0)})"
            for one in told
        ]
        videos = wording.counted(told[0]["videos"], "video")
        return f"Of {videos} this share has earned its loaded cost: {wording.listed(parts)}."

    def _changed(self) -> str:
        if self.found is None:
            return ""
        worse = self.changes.filter(pl.col("effect_usd") < 0)
        better = self.changes.height - worse.height
        if self.changes.is_empty():
            return f"No level of {self.subject.name} changed beyond chance."
        parts = [shown.change(one) for one in self.changes.to_dicts()]
        counts = f"{better or 'none'} for the better, {worse.height or 'none'} for the worse"
        changes = wording.counted(self.changes.height, "level")
        return f"{wording.capitalised(changes)} changed, {counts}: {wording.listed(parts)}."

    def _tomorrow(self) -> str:
        made = [one for one in self.mix.to_dicts() if one["videos"]]
        if not made:
            return ""
        parts = [f"{one['videos']} {wording.plain(shown.kind(one))}" for one in made]
        explored = formats.rate(made[0]["explored_ratio"], 0)
        videos = wording.counted(int(self.mix["videos"].sum()), "video")
        return (
            f"For tomorrow {videos} are suggested: {wording.listed(parts)}; {explored} of them go "
            "to all kinds alike, to find out more."
        )

    def _coming(self) -> str:
        revenue = self.forecasts.filter(pl.col("series") == "revenue")
        if revenue.is_empty():
            return ""
        days = wording.counted(revenue.height, "Pacific day")
        total = formats.money(round(float(revenue["forecast"].sum())))
        error = formats.rate(float(revenue["error_ratio"][0]), 0)
        return (
            f"Revenue of the next {days} is foretold as {total}; on past days the error was "
            f"{error} of that of last week's same weekday."
        )

    def _checks(self) -> list[CheckSaid]:
        outside = self.rankings.filter(
            (pl.col("shrunk") < pl.col("low")) | (pl.col("shrunk") > pl.col("high"))
        ).height
        # average of ratios: no average, but shares of one whole, which must add up to it
        share = float(self.mix["propensity_ratio"].sum())
        missed = int((self.calibrations["is_met"] == False).sum())  # noqa: E712
        checks = [
            CheckSaid("what is ranked by lies in its interval", outside == 0,
                      wording.counted(outside, "figure outside", "figures outside")),
            CheckSaid("the shares of the mix add up", self.mix.is_empty() or abs(share - 1) < 1e-6,
                      f"to {formats.rate(share, 2)}" if self.mix.height else "there is no mix"),
        ]  # fmt: skip
        if self.calibrations.height:
            found = wording.counted(missed, "promise missed", "promises missed")
            checks.append(CheckSaid("the methods keep their promises", missed == 0, found))
        return checks
