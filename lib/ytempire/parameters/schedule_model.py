"""The shape of a schedule.yaml: what runs when, for how long at most, what is caught up."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)

from ytempire.parameters import cron_expression, durations
from ytempire.parameters.cron_expression import CronExpression

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,62}$")]


def _duration(value: Any) -> Any:
    return durations.parse(value) if isinstance(value, str) else value


Duration = Annotated[timedelta, BeforeValidator(_duration)]


def _between(lowest: str, highest: str) -> AfterValidator:
    """Refuse what is shorter or longer, in words."""

    def check(length: timedelta) -> timedelta:
        if not durations.parse(lowest) <= length <= durations.parse(highest):
            raise ValueError(f"it must lie between {lowest} and {highest}")
        return length

    return AfterValidator(check)


ReportFormat = Literal["html", "pdf", "data"]
"""As `ytempire.editions.asking.FORMATS` has them."""
_NAMED_STEPS = 3
_WORDS = ConfigDict(extra="forbid", frozen=True)


class Work(BaseModel):
    """What a job runs: a collector, steps of the pipeline, a report; or a collector, then a report.

    Attributes
    ----------
    collect
        Name of a collector.
    steps
        Names of the pipeline's steps, or beginnings of them.
    report, parameter_set
        Name of a report, and of one of its sets of parameters (``set`` in the file).
    each
        One report each is made, as for every channel.
    days_back
        The report is of the day so long before that on which the run was due, also where it is made
        up later; None: of the latest complete day when it is made.
    deliver
        Targets of delivery.yaml that get it.
    formats
        What the report is left as beside its page (``format`` in the file); None: as all there is.
    """

    model_config = _WORDS

    collect: Name | None = None
    steps: tuple[str, ...] | None = Field(default=None, min_length=1)
    report: Name | None = None
    parameter_set: str | None = Field(default=None, alias="set")
    each: Literal["channel", "niche", "tier"] | None = None
    days_back: int | None = Field(default=None, ge=0, le=30)
    deliver: tuple[Name, ...] | None = Field(default=None, min_length=1)
    formats: tuple[ReportFormat, ...] | None = Field(default=None, alias="format", min_length=1)

    @model_validator(mode="after")
    def _is_one(self) -> Work:
        told = [name for name in ("collect", "steps", "report") if getattr(self, name) is not None]
        if len(told) != 1 and told != ["collect", "report"]:
            both = " and ".join(told) or "none"
            raise ValueError(f"say one of collect, steps and report, not {both}")
        if self.report is None:
            own = ("set", self.parameter_set), ("each", self.each), ("days_back", self.days_back)
            for name, value in (*own, ("deliver", self.deliver), ("format", self.formats)):
                if value is not None:
                    raise ValueError(f"`{name}` is a report's: leave it out, or name a report")
        return self

    def in_words(self) -> str:
        """Return it in a few words, as ``collect youtube_metrics``."""
        if self.steps and len(self.steps) > _NAMED_STEPS:
            return f"{len(self.steps)} steps, {self.steps[0]} to {self.steps[-1]}"
        if self.steps:
            return f"steps {', '.join(self.steps)}"
        formats = f"as {' and '.join(self.formats)}" if self.formats else None
        each = self.each and f"for each {self.each}"
        about = ", ".join(filter(None, [self.parameter_set, each, formats]))
        report = self.report and f"report {self.report}" + (f" ({about})" if about else "")
        report = report and (report + (f" to {', '.join(self.deliver)}" if self.deliver else ""))
        collect = self.collect and f"collect {self.collect}"
        return ", then ".join(filter(None, [collect, report]))


class Job(BaseModel):
    """One job.

    Attributes
    ----------
    every, offset
        Due each time so much real time has passed, counted from midnight UTC of 1970 plus the
        offset: a restart does not move it.
    cron, timezone
        Due at these wall times of a zone.
    timeout
        An attempt that takes longer is stopped.
    retries, retry_after
        How often a run that failed is tried again, and after how long; the wait doubles each time.
    catch_up, catch_up_within
        Of the runs that were missed: ``latest`` makes the last of them up, if it was due so short
        a time ago; ``each`` makes up every one that was, the oldest first; ``none`` lets them go.
    alert
        How grave it is when it fails or does not run.
    holds
        Names; jobs that hold the same do not run beside each other.
    """

    model_config = _WORDS

    description: str = Field(min_length=1)
    run: Work
    every: Annotated[Duration, _between("1s", "7d")] | None = None
    offset: Duration = timedelta(0)
    cron: str | None = None
    timezone: str = "UTC"
    timeout: Annotated[Duration, _between("1s", "1d")]
    retries: int = Field(default=0, ge=0, le=10)
    retry_after: Annotated[Duration, _between("1s", "1h")] = timedelta(seconds=30)
    catch_up: Literal["latest", "each", "none"] = "latest"
    catch_up_within: Annotated[Duration, _between("1s", "7d")] = timedelta(hours=12)
    alert: Literal["critical", "warning", "none"] = "warning"
    holds: tuple[Name, ...] = ()
    enabled: bool = True

    @model_validator(mode="after")
    def _can_be_kept(self) -> Job:
        if (self.every is None) == (self.cron is None):
            raise ValueError("say when it is due: `every` or `cron`, one of them")
        if self.every is None and self.offset:
            raise ValueError("`offset` moves `every`: write the time into `cron`")
        if self.every is not None:
            if self.timezone != "UTC":
                raise ValueError("`timezone` is for `cron`: `every` counts real time")
            if self.offset >= self.every:
                raise ValueError("`offset` must be shorter than `every`")
            if self.timeout > 2 * self.every:
                raise ValueError(
                    "a run may still go on when two more are due: make `timeout` at most twice "
                    "`every`"
                )
        if self.catch_up == "each" and self.run.days_back is None:
            raise ValueError(
                "`catch_up: each` is for reports with `days_back`: without it each of them would "
                "be of the same day"
            )
        try:
            ZoneInfo(self.timezone)
        except (KeyError, ValueError, OSError):
            raise ValueError(
                f"there is no time zone {self.timezone!r}: write it as America/Los_Angeles"
            ) from None
        _ = self.cron_expression
        return self

    @cached_property
    def cron_expression(self) -> CronExpression | None:
        """Return what `cron` means."""
        return None if self.cron is None else cron_expression.parse(self.cron)

    def due_in_words(self) -> str:
        """Return when it is due, as ``every 5m``."""
        if self.every is None:
            return f"cron {self.cron} {self.timezone}"
        after = f" + {durations.written(self.offset)}" if self.offset else ""
        return f"every {durations.written(self.every)}{after}"


class Schedule(BaseModel):
    """A whole schedule.yaml."""

    model_config = _WORDS

    jobs: dict[Name, Job] = Field(min_length=1)
