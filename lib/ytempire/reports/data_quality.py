"""The report data_quality: what may be believed today, and what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import polars as pl

from ytempire import clock, paths
from ytempire.metrics import formats
from ytempire.quality import checks as rules
from ytempire.reports import believing, looking, sourcing, wording
from ytempire.reports import quality_shown as shown
from ytempire.reports.believing import Judged
from ytempire.reports.looking import Look, Row
from ytempire.runs.report import CheckSaid, ReportSaid
from ytempire.settings import Settings


def read(
    report_date: str | None = None,
    rows: int = 25,
    as_of: str | None = None,
    settings: Settings | None = None,
) -> DataQuality:
    """Ask how the checks, the sources and the books stand, or stood.

    Parameters
    ----------
    report_date
        Pacific day, ISO, at whose end; None, or a day that is not over: now.
    rows
        Kinds of rejected rows listed; the tables that are kept have all of them.
    as_of
        Instant, ISO, whose knowledge is shown, whatever the day; None: that of report_date.
    settings
        Which warehouse; None: that of the environment.
    """
    with looking.look(settings) as look:
        then = looking.instant(as_of)
        day = looking.day(report_date)
        if then is None and day is not None:
            end = clock.pacific_day_bounds(day)[1]
            then = end if end <= look.now else None
        sources = look.frame("freshness/sources")
        gaps = look.frame("reports/data_quality/gaps")
        at = then or look.now
        return DataQuality(
            whose=wording.whose(look, at),
            at=at,
            is_now=then is None,
            sources=sources if then is None else sources.clear(),
            gaps=gaps if then is None else gaps.clear(),
            rows=rows,
            **(_now(look) if then is None else _then(look, then)),
        )


def _now(look: Look) -> dict[str, pl.DataFrame]:
    open_rows = {"source": None, "target": None, "status": "open", "since": None}
    return {
        "checks": look.frame("operations/checks"),
        "books": look.frame("operations/books"),
        "rejected": look.frame("rejected/kinds", **open_rows),
        "dead_letters": look.frame("reports/data_quality/dead_letters"),
    }


def _then(look: Look, at: datetime) -> dict[str, pl.DataFrame]:
    return {
        "checks": look.frame("reports/data_quality/checks_as_of", as_of=at),
        "books": look.frame("reports/data_quality/books_as_of", as_of=at),
        "rejected": look.frame("reports/data_quality/rejected_as_of", as_of=at),
        "dead_letters": look.frame("reports/data_quality/dead_letters_as_of", as_of=at),
    }


@dataclass(frozen=True)
class DataQuality:
    """How the data stands, and how it is told.

    Attributes
    ----------
    whose
        Whose figures they are, as known when, in Markdown.
    at, is_now
        The instant whose knowledge is shown, and whether that is now: how late sources were, and
        the gaps of the books, are not kept otherwise.
    checks, sources, books, rejected, dead_letters, gaps
        Frames: what each check found when it ran last, how late each source is, how far the books
        agree, rejected rows by kind, dead letters by class, and gaps of the books.
    rows
        Kinds of rejected rows listed.
    """

    whose: str
    at: datetime
    is_now: bool
    checks: pl.DataFrame
    sources: pl.DataFrame
    books: pl.DataFrame
    rejected: pl.DataFrame
    dead_letters: pl.DataFrame
    gaps: pl.DataFrame
    rows: int

    @property
    def judged(self) -> list[Judged]:
        """Return what may be believed, group by group."""
        return believing.judge(self.sources.to_dicts(), self.checks.to_dicts())

    def opening(self) -> str:
        """Return what may be believed, and what waits, in Markdown."""
        return wording.markdown(
            self._verdicts(), self._checks_told(), self._waiting(), self._books(),
            "" if self.is_now else shown.NOT_KEPT, self.whose,
        )  # fmt: skip

    def pictures(self) -> str:
        """Return the picture of how late each source is against what is usual of it."""
        return shown.pictures(self.sources.to_dicts(), is_now=self.is_now)

    def tables(self) -> str:
        """Return verdicts, checks, sources, what waits, and the books as HTML."""
        meanings = {one.name: one.meaning for one in rules.read(paths.sql() / "checks")}
        return (
            shown.verdicts(self.judged)
            + shown.checks(self.checks.to_dicts(), meanings)
            + (shown.sources(self.sources.to_dicts()) if self.is_now else "")
            + shown.rejected(self.rejected, self.rows)
            + shown.dead_letters(self.dead_letters.to_dicts())
            + shown.books(self.books.to_dicts())
            + (shown.gaps(self.gaps.to_dicts()) if self.is_now else "")
        )

    def making(self) -> str:
        """Return, in Markdown, where the figures come from and what they mean."""
        ran = self.checks["checked_at"].max()
        then = "" if self.is_now else f" by {formats.instant(self.at)}. {shown.NOT_KEPT}"
        when = f"Checks ran last on {formats.instant(ran)}" if ran else "No check has run yet"  # type: ignore[arg-type]
        return wording.markdown(
            "### Sources",
            "What the last run of the checks and of the accuracy figures found, and how the last "
            f"attempt at each source ended{then or '.'} {when}.",
            "### Definitions",
            "A check selects the rows that break a rule; one of severity error means that a figure "
            "is wrong, one of severity warning that somebody should look. A source is late when "
            "what was read of it is older than is usual of it (expected_lags). Figures are taken "
            "with care while a source of theirs is late, failed or refused, and are not believed "
            "while a check of severity error is broken.",
            f"{wording.UNKNOWN} Asked {formats.instant(self.at)}.",
        )

    def said(self) -> ReportSaid:
        """Return what is kept of the report: its headline, tables and checks."""
        believed = sum(one.verdict == "believe" for one in self.judged)
        broken = self.checks.filter(pl.col("rows_broken") > 0).height
        told = pl.DataFrame(
            [(one.group.name, one.verdict, one.why) for one in self.judged],
            schema={"figures": pl.String, "verdict": pl.String, "why": pl.String},
            orient="row",
        )
        return ReportSaid(
            headline=(
                f"{believed} of {len(self.judged)} groups of figures to believe; "
                f"{wording.counted(broken, 'check')} broken, "
                f"{wording.counted(self._rejected(), 'rejected row')} open"
            ),
            window=None,
            as_of=self.at,
            sources={
                one["source"]: one["as_of"] for one in self.sources.sort("as_of").to_dicts()
            },
            sources_note="" if self.is_now else sourcing.NOT_KEPT,
            tables={
                "verdicts": told, "checks": self.checks, "books": self.books,
                "rejected": self.rejected, "dead_letters": self.dead_letters, "gaps": self.gaps,
            },
            checks=[
                CheckSaid(
                    one["check_name"],
                    not one["rows_broken"],
                    f"{wording.counted(one['rows_broken'], 'row')} ({one['severity']})",
                )
                for one in self.checks.to_dicts()
            ],
        )  # fmt: skip

    def _verdicts(self) -> str:
        by: dict[str, list[Judged]] = {}
        for one in self.judged:
            by.setdefault(one.verdict, []).append(one)
        believed = by.get("believe", [])
        if len(by.get("not read yet", [])) == len(self.judged):
            return "Nothing has been read or checked yet, so there is nothing to believe."
        total = len(self.judged)
        said = [f"**{len(believed) or 'None'} of {total}** groups of figures may be believed"]
        if believed:
            said[0] += f": {_named(believed)}"
        said[0] += "."
        for verdict, opening in (
            ("with care", "Take with care"),
            ("do not believe", "**Do not believe**"),
        ):
            said += [
                f"{opening} {one.group.name.lower()}: {wording.plain(one.why)}."
                for one in by.get(verdict, [])
            ]
        if unread := by.get("not read yet"):
            said.append(f"Not read yet: {_named(unread)}.")
        return "\n\n".join(said)

    def _checks_told(self) -> str:
        if self.checks.is_empty():
            return "No check has run yet."
        broken = self.checks.filter(pl.col("rows_broken") > 0)
        held = self.checks.height - broken.height
        if broken.is_empty():
            return f"All {wording.counted(held, 'check')} hold."
        errors = broken.filter(pl.col("severity") == "error").height
        verb = "does" if broken.height == 1 else "do"
        return (
            f"{held} of {wording.counted(self.checks.height, 'check')} hold; {broken.height} "
            f"{verb} not, {errors or 'none'} of them of severity error."
        )

    def _rejected(self) -> int:
        return int(self.rejected["rows_rejected"].sum())

    def _waiting(self) -> str:
        rows, letters = self._rejected(), int(self.dead_letters["messages"].sum())
        if not rows and not letters:
            return "No rejected row and no dead letter waits."
        told = wording.listed(
            [
                f"**{wording.counted(rows, 'rejected row')}** of "
                f"{wording.counted(self.rejected.height, 'kind')}",
                f"**{wording.counted(letters, 'dead letter')}**",
            ]
        )
        verb = "waits" if rows + letters == 1 else "wait"
        return (
            f"{wording.capitalised(told)} {verb} to be put right (`ytempire rejected`, "
            "`ytempire events dead-letters`)."
        )

    def _books(self) -> str:
        told = self.books.filter(pl.col("rows_compared") > 0)
        missed = told.filter(~pl.col("is_within_target"))
        said = "Of the books nothing could be compared yet."
        if told.height:
            met = told.height - missed.height
            said = (
                f"{met} of {wording.counted(told.height, 'figure')} of the books "
                f"{'meets its target' if met == 1 else 'meet their targets'}"
            )
            named = missed["figure"].to_list()
            verb = "does" if len(named) == 1 else "do"
            said += f"; {_code(named)} {verb} not." if named else "."
        untold = self.books.filter(pl.col("rows_compared") == 0)["figure"].to_list()
        if told.height and untold:
            said += f" There was nothing yet to compare {_code(untold)} with."
        gaps = "; ".join(
            f"{wording.plain(one['gap'])} ({formats.count(one['times'])}, {_worth(one)})"
            for one in self.gaps.to_dicts()
        )
        if not self.is_now:
            return said
        return f"{said} {f'Gaps: {gaps}.' if gaps else 'There are no gaps.'}"


def _code(names: list[str]) -> str:
    return wording.listed([f"`{name}`" for name in names], most=len(names))


def _worth(gap: Row) -> str:
    amount = gap["amount_micros"]
    return "of an unknown amount" if amount is None else f"worth {formats.money(amount)}"


def _named(groups: list[Judged]) -> str:
    return wording.listed([one.group.name.lower() for one in groups], most=len(groups))
