"""Reads parameters/alerts.yaml: which measure is wrong beyond what, for how long, and who is told.

All of it is checked before anything runs: an unknown key, a query that does not exist or asks for
what the rule does not say, a clear condition that leaves no room, or that could hold together with
the firing one.
"""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from ytempire import parameters, paths
from ytempire.parameters import ParameterError, durations
from ytempire.warehouse import queries
from ytempire.warehouse.errors import QueryRefused

Comparison = Literal["above", "at_least", "below", "at_most"]
Severity = Literal["critical", "warning", "info"]
Channel = Literal["webhook", "mail"]
_UPWARD = {"above", "at_least"}
_PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def _duration(value: Any) -> Any:
    return durations.parse(value) if isinstance(value, str) else value


Duration = Annotated[timedelta, BeforeValidator(_duration)]


class Condition(BaseModel):
    """A comparison that has to hold for a while."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    comparison: Comparison
    threshold: float
    held_for: Duration = Field(default=timedelta(0), alias="for", ge=timedelta(0))

    def met(self, value: float) -> bool:
        """Say whether a value meets it now."""
        if self.comparison == "above":
            return value > self.threshold
        if self.comparison == "at_least":
            return value >= self.threshold
        return value < self.threshold if self.comparison == "below" else value <= self.threshold

    @property
    def is_upward(self) -> bool:
        """Say whether more is worse."""
        return self.comparison in _UPWARD


class Rule(BaseModel):
    """What is measured, when it is wrong, when it is right again, and who is told.

    Attributes
    ----------
    query
        The select of sql/queries that measures: one row a subject, the healthy ones too.
    parameters
        What the query asks for by name.
    fires, clears
        Between the two lies room where nothing changes, of values or of time: a value that trembles
        opens one alert.
    gone_for
        A subject that is not measured any more clears after so long.
    reopen_within
        Broken again so soon after it cleared, it is the same alert; and resolved by hand while it
        is still wrong, it is left alone for so long.
    event
        What it finds happens to a subject once, as a cost that was paid: one alert a subject, ever.
        It cannot flap and needs no ``clears``: it ends when it is not true, or not measured.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str = Field(min_length=1, max_length=100)
    severity: Severity
    query: str = Field(pattern=r"^alerts/[a-z0-9_]+$")
    parameters: dict[str, float | str | dict[str, float]] = Field(default_factory=dict)
    fires: Condition
    clears: Condition | None = None
    gone_for: Duration = Field(ge=timedelta(0))
    reopen_within: Duration = Field(default=timedelta(0), ge=timedelta(0))
    event: bool = False
    runbook: str = Field(min_length=1)
    notify: tuple[Channel, ...] = ()
    enabled: bool = True

    def is_right(self, value: float) -> bool:
        """Say whether a value is right again, if that holds as long as `right_for` says."""
        return not self.fires.met(value) if self.clears is None else self.clears.met(value)

    @property
    def right_for(self) -> timedelta:
        """Return how long it must be right to end."""
        return timedelta(0) if self.clears is None else self.clears.held_for

    @model_validator(mode="after")
    def _conditions_leave_each_other_room(self) -> Rule:
        if self.event or self.clears is None:
            if self.event and self.clears is None:
                return self
            raise ValueError(
                "an event happens once, and clears nothing: leave out `clears`"
                if self.event
                else "say when it `clears`, or `event: true` where a subject has it once at most"
            )
        upward = self.fires.is_upward
        if self.clears.is_upward == upward:
            raise ValueError(
                f"it fires {self.fires.comparison} and clears {self.clears.comparison}: "
                "name the other direction"
            )
        between = self.fires.threshold - self.clears.threshold
        if between < 0 if upward else between > 0:
            raise ValueError("a value could fire and clear it at once: move the thresholds apart")
        if self.fires.met(self.clears.threshold) and self.clears.met(self.clears.threshold):
            raise ValueError(
                f"{self.clears.threshold:g} would fire and clear it: make one of them strict"
            )
        if not between and not self.clears.held_for:
            raise ValueError(
                "a value that trembles would open and end it each time: move the thresholds apart, "
                "or say `for` how long it must be right"
            )
        return self


class Posting(BaseModel):
    """How often and how people are told.

    Attributes
    ----------
    most_messages
        Messages a channel gets in `window`; the last of them is kept for what is critical.
    alerts_per_message
        So many, the gravest, are told one by one; the others in a message are counted by rule.
    tries
        How often a message is tried at once; after that it waits for the next round.
    give_up_after
        A notice that could not be sent for so long is given up.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    most_messages: int = Field(ge=2)
    window: Duration = Field(gt=timedelta(0))
    alerts_per_message: int = Field(ge=1, le=50)
    tries: int = Field(ge=1, le=10)
    give_up_after: Duration = Field(gt=timedelta(0))


class Rulebook(BaseModel):
    """A whole alerts.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    posting: Posting
    rules: dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")], Rule]

    @property
    def enabled(self) -> dict[str, Rule]:
        """Return the rules that are on, by name."""
        return {name: rule for name, rule in self.rules.items() if rule.enabled}


def read(file: Path | None = None) -> Rulebook:
    """Read and check the rules.

    Raises
    ------
    ParameterError
        Naming the file, the rule and what is wrong with it.
    """
    file = file or paths.parameters() / "alerts.yaml"
    book = parameters.parsed(Rulebook, file)
    for name, rule in book.rules.items():
        _check_query(f"{file}: rules.{name}", rule)
    return book


def _check_query(place: str, rule: Rule) -> None:
    try:
        asked = set(_PLACEHOLDER.findall(queries.text_of(rule.query)))
    except QueryRefused as error:
        raise ParameterError(f"{place}.query: {error}") from error
    for name in sorted(asked - set(rule.parameters)):
        raise ParameterError(f"{place}.parameters: the query {rule.query} asks for {name!r}")
    for name in sorted(set(rule.parameters) - asked):
        raise ParameterError(
            f"{place}.parameters: the query {rule.query} does not ask for {name!r}"
        )
