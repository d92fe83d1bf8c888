"""The report upload_timing: at which hours channels should upload, where there is evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from ytempire.charts.tables import Column, table
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports import choosing, estimates, looking, picturing, sourcing, wording
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings

_SOURCES = ("youtube_data", "internal_db")
_STEP = "39_weigh_choices"
_CHANCE = "hours differ no more than chance makes them differ"
_SUGGESTED = (
    Column("channel", "Channel"),
    Column("block", "Move to"),
    Column("usual", "Most videos now"),
    Column("gain", "Gain in views", "number"),
    Column("interval", "Interval", "number"),
    Column("videos", "Videos there", "number"),
)
_DRAWN = (
    Column("channel", "Channel"),
    Column("blocks", "Hours to draw by lot"),
    Column("gain", "Best of them", "number", _CHANCE),
    Column("interval", "Interval", "number", _CHANCE),
    Column("videos", "Videos measured", "number"),
)


def read(
    report_date: str | None = None,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
    rows: int = 30,
    settings: Settings | None = None,
) -> UploadTiming:
    """Ask what is known of the hours at which channels upload.

    Parameters
    ----------
    report_date
        Pacific day, ISO, whose estimate is told, or the last one before; None: today.
    channel, niche, tier
        Whom it is about; None: all.
    rows
        Channels listed of which nothing is shown; the tables that are kept have all.
    settings
        Which warehouse; None: that of the environment.

    Raises
    ------
    ytempire.reports.choosing.NoSuchChannel
        If channel, niche and tier name none.
    """
    with looking.look(settings) as look:
        subject = choosing.subject(look, channel, niche, tier)
        day = look.row(estimates.QUERY, report_date=looking.day(report_date)).get("weighed_date")
        return UploadTiming(
            subject=subject,
            whose=wording.whose(look, look.now),
            at=look.now,
            estimated=day,
            blocks=look.frame(
                "reports/upload_timing/blocks", estimated_date=day, channel_ids=subject.ids
            ),
            sources=look.rows(sourcing.QUERY),
            rows=rows,
        )


@dataclass(frozen=True)
class UploadTiming:
    """What is known of hours, and how it is told.

    Attributes
    ----------
    subject
        Whom it is about.
    whose
        Whose figures they are, in Markdown.
    at
        When it was asked.
    estimated
        Pacific day of the estimate; None: there is none.
    blocks
        One row a channel and block of hours.
    sources
        Rows of the sources' freshness.
    rows
        Channels listed of which nothing is shown.
    """

    subject: Subject
    whose: str
    at: datetime
    estimated: date | None
    blocks: pl.DataFrame
    sources: list[Row]
    rows: int

    def opening(self) -> str:
        """Return who should move, and what is to be found out instead, in Markdown."""
        return wording.markdown(
            self._answer(),
            self._drawing(),
            estimates.estimated_on(self.estimated, _STEP),
            self.whose,
        )

    def pictures(self) -> str:
        """Return the picture: what each channel's most promising hours would gain."""
        # Without a width there is no estimate: hours differ no more than chance makes them.
        best = self._best().filter(pl.col("low_ratio") < pl.col("high_ratio")).to_dicts()
        for one in best:
            one["name"] = f"{one['channel_name']}: {one['block']}"
        drawn = estimates.picture(
            "What other hours would gain",
            "report_lifts",
            best,
            ("name", "low_ratio", "gain_ratio", "high_ratio"),
            "Views at 48 hours against the channel's present mix of hours, of its most promising "
            "block; the line is the interval of 95 % of this block alone. Blue: suggested",
            is_shown=lambda one: bool(one["is_suggested"]),
            write=_gain,
        )
        why = "There is nothing to draw: hours differ no more than chance makes them differ."
        return picturing.shown((drawn,), why)

    def tables(self) -> str:
        """Return who should move, and what is worth drawing by lot, as HTML."""
        suggested = [
            {
                "channel": one["channel_name"],
                "block": one["block"],
                "usual": self._usual(one["channel_id"]),
                "gain": estimates.signed(one["gain_ratio"]),
                "interval": estimates.between(one["low_ratio"], one["high_ratio"]),
                "videos": formats.count(one["videos"]),
            }
            for one in self._suggested().to_dicts()
        ]
        listed = self._open()
        more = f" ({len(listed) - self.rows} more in the attached table)"
        return (
            "<h3>Other hours</h3>"
            + table(_SUGGESTED, suggested, "To no channel other hours are suggested.")
            + "<h3>Worth drawing by lot"
            + (more if len(listed) > self.rows else "")
            + "</h3>"
            + table(_DRAWN, listed[: self.rows], "Of no channel two blocks of hours are worth it.")
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what a suggestion takes."""
        return wording.markdown(
            "### Sources",
            sourcing.lines(self.sources, _SOURCES),
            "### Method",
            "The week is cut into twelve blocks: four Pacific hours each, of weekdays and of the "
            "weekend. A video counts by the logarithm of its views at 48 hours, against its "
            "channel and format. Blocks are drawn to the network's hours and to none, the more the "
            "fewer videos a channel has in them. A block is suggested only if its gain over the "
            "present mix stands above zero for all blocks together, and is worth the change; the "
            "interval shown is of the block alone. Hours were chosen by people, not by lot: what "
            "uploads at an hour may differ from what uploads at another. An experiment settles it.",
            "### To draw hours by lot",
            "`ytempire experiments register slots --arm usual --arm other --surface time_slot "
            '--hypothesis "..." --lift 20% --metric views --horizon 48h`',
            wording.UNKNOWN,
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        moved = wording.counted(self._suggested().height, "channel")
        of = wording.counted(self._channels(), "channel")
        return ReportSaid(
            headline=f"other hours are suggested to {moved} of {of}",
            window=None,
            as_of=self.at,
            sources=sourcing.instants(self.sources, _SOURCES),
            tables={"blocks": self.blocks},
            checks=self._checks(),
        )

    def _channels(self) -> int:
        return self.blocks["channel_id"].n_unique()

    def _suggested(self) -> pl.DataFrame:
        return self.blocks.filter("is_suggested").sort(
            "gain_ratio", "channel_id", descending=[True, False]
        )

    def _best(self) -> pl.DataFrame:
        """Return each channel's suggested block, or else its most promising one."""
        return (
            self.blocks.sort(
                "is_suggested", "gain_ratio", "channel_id", "block",
                descending=[True, True, False, False],
            )
            .unique("channel_id", keep="first", maintain_order=True)
        )  # fmt: skip

    def _open(self) -> list[dict[str, str]]:
        """Return the channels without a suggestion that have blocks worth drawing by lot."""
        settled = self._suggested()["channel_id"].implode()
        found = []
        for (_, name), own in (
            self.blocks.filter(pl.col("to_draw") & ~pl.col("channel_id").is_in(settled))
            .sort("channel_name", "channel_id", "gain_ratio", descending=[False, False, True])
            .group_by("channel_id", "channel_name", maintain_order=True)
        ):
            best = own.row(0, named=True)
            is_told = best["low_ratio"] < best["high_ratio"]
            interval = estimates.between(best["low_ratio"], best["high_ratio"])
            found.append(
                {
                    "channel": str(name),
                    "blocks": " or ".join(sorted(own["block"])),
                    "gain": estimates.signed(best["gain_ratio"]) if is_told else DASH,
                    "interval": interval if is_told else DASH,
                    "videos": formats.count(int(own["videos"].sum())),
                }
            )
        return found

    def _usual(self, channel_id: str) -> str:
        own = self.blocks.filter(pl.col("channel_id") == channel_id)
        return str(own.sort("videos", "block", descending=[True, False])["block"][0])

    def _answer(self) -> str:
        channels, suggested = self._channels(), self._suggested()
        if not channels:
            return (
                f"Nothing is known of the hours of {self.subject.name} yet: it takes videos with "
                "views at 48 hours."
            )
        videos = wording.counted(int(self.blocks["videos"].sum()), "video")
        rests = f"{videos} of {wording.counted(channels, 'channel')}"
        if suggested.is_empty():
            return (
                f"**No evidence that other hours would help**: of {rests} no channel's stands "
                "beyond chance. Keep the hours that suit you."
            )
        named = [
            f"{wording.plain(one['channel_name'])} to {one['block']} ({_gain(one)})"
            for one in suggested.to_dicts()
        ]
        rest = channels - suggested.height
        left = wording.counted(rest, "other channel")
        others = f" Of {left} there is no evidence." if rest else ""
        moved = wording.counted(suggested.height, "channel")
        return f"Of {rests} **{moved}** should move: {wording.listed(named)}.{others}"

    def _drawing(self) -> str:
        drawn = len(self._open())
        if not drawn:
            return ""
        return (
            f"Of {wording.counted(drawn, 'channel')} two blocks of hours are worth drawing by lot "
            "instead: that costs nothing, and settles it."
        )

    def _checks(self) -> list[CheckSaid]:
        most = self.blocks.group_by("channel_id").agg(pl.col("is_suggested").sum())["is_suggested"]
        several = int((most > 1).sum())
        below = self._suggested().filter(pl.col("gain_ratio") <= 0).height
        return [
            CheckSaid("one block of a channel is suggested at most", several == 0,
                      wording.counted(several, "channel with more", "channels with more")),
            CheckSaid("what is suggested gains", below == 0,
                      wording.counted(below, "suggestion that does not",
                                      "suggestions that do not")),
        ]  # fmt: skip


def _gain(one: Row) -> str:
    interval = estimates.between(one["low_ratio"], one["high_ratio"])
    return f"{estimates.signed(one['gain_ratio'])}, 95 %: {interval}"
