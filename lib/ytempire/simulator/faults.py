"""Which requests the faults hit: decided from the document, the clock and counts alone."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from ytempire.clock import pacific_date
from ytempire.simulator.fault_kinds import (
    BackfillReports,
    Cut,
    Document,
    Fault,
    FaultsRefused,
    GrantRevoked,
    GrantTesting,
    OnEvent,
    Partial,
    QuotaUsedElsewhere,
    Refusal,
    Slow,
    TokenExpiry,
    read,
)
from ytempire.simulator.noise import fraction

OnRequest = Refusal | Slow | Cut | Partial


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, as faults see it; empty where it has none of that kind."""

    method: str = ""
    path: str = ""
    project: str = ""
    channel: str = ""


@dataclass
class _Count:
    """How often a fault matched, and how often it hit."""

    asked: int = 0
    hits: int = 0


@dataclass
class FaultBook:
    """The faults that are on, and how often each has hit."""

    document: Document = field(default_factory=Document)
    _counts: list[_Count] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin to count."""
        self.load(self.document)

    def load(self, document: Document) -> None:
        """Replace all faults; counts begin anew."""
        self.document = document
        self._counts = [_Count() for _ in document.faults]

    def told(self) -> dict[str, Any]:
        """Return the document as JSON, with the counts."""
        faults = [
            fault.model_dump(mode="json", by_alias=True, exclude_defaults=True)
            | {"kind": fault.kind, "asked": count.asked, "hits": count.hits}
            for fault, count in zip(self.document.faults, self._counts, strict=True)
        ]
        return {"seed": self.document.seed, "faults": faults}

    # -- what is hit --------------------------------------------------------------------------

    def on_request(self, asked: Asked, at: datetime) -> list[OnRequest]:
        """Return the faults that hit a request, in the document's order, and count them."""
        return [
            fault
            for number, fault in enumerate(self.document.faults)
            if isinstance(fault, OnRequest) and self._hits(number, fault, asked, at)
        ]

    def on_event(self, asked: Asked, at: datetime) -> list[OnEvent]:
        """Return the faults that hit an event of the stream, and count them."""
        return [
            fault
            for number, fault in enumerate(self.document.faults)
            if isinstance(fault, OnEvent) and self._hits(number, fault, asked, at)
        ]

    def on_token(self, asked: Asked, at: datetime) -> TokenExpiry | None:
        """Return the fault that shortens an access token about to be issued."""
        for number, fault in enumerate(self.document.faults):
            if isinstance(fault, TokenExpiry) and self._hits(number, fault, asked, at):
                return fault
        return None

    def is_revoked(self, channel: str, at: datetime) -> bool:
        """Say whether the owner of a channel has taken the consent back."""
        return any(
            isinstance(fault, GrantRevoked) and fault.is_on(at) and _named(fault.channels, channel)
            for fault in self.document.faults
        )

    def in_testing(self, channel: str, at: datetime) -> GrantTesting | None:
        """Return the fault that makes a channel's consent one of an app in testing."""
        for fault in self.document.faults:
            if not isinstance(fault, GrantTesting):
                continue
            if fault.is_on(at) and _named(fault.channels, channel):
                return fault
        return None

    def used_elsewhere(self, project: str, bucket: str, at: datetime) -> int:
        """Return the units that others have taken of a bucket on the Pacific day of `at`."""
        return sum(
            fault.units
            for fault in self.document.faults
            if isinstance(fault, QuotaUsedElsewhere)
            and fault.bucket == bucket
            and fault.is_on(at)
            and _named(fault.projects, project)
            and (fault.begins is None or pacific_date(fault.begins) == pacific_date(at))
        )

    def backfills(self, at: datetime, channel: str) -> list[BackfillReports]:
        """Return the faults that have made reports of a channel again by `at`."""
        return [
            fault
            for fault in self.document.faults
            if isinstance(fault, BackfillReports)
            and fault.begins <= at
            and _named(fault.channels, channel)
        ]

    def _hits(self, number: int, fault: Fault, asked: Asked, at: datetime) -> bool:
        if not fault.is_on(at) or not _matches(fault, asked):
            return False
        count = self._counts[number]
        count.asked += 1
        turn = count.asked - fault.skip
        if turn < 1 or (fault.times is not None and count.hits >= fault.times):
            return False
        if fault.every is not None and turn % fault.every:
            return False
        if fault.probability is not None:
            drawn = fraction(self.document.seed, number, count.asked, 91)
            if drawn >= fault.probability:
                return False
        count.hits += 1
        return True


def _matches(fault: Fault, asked: Asked) -> bool:
    return (
        _like(fault.methods, asked.method)
        and _like(fault.paths, asked.path)
        and _named(fault.projects, asked.project)
        and _named(fault.channels, asked.channel)
    )


def _like(patterns: tuple[str, ...], text: str) -> bool:
    return not patterns or any(fnmatchcase(text, pattern) for pattern in patterns)


def _named(names: tuple[str, ...], name: str) -> bool:
    return not names or name in names


def from_file(path: Path) -> Document:
    """Read a file of faults: YAML, or JSON, which is YAML.

    Raises
    ------
    FaultsRefused
        If it cannot be read or says what it may not.
    """
    try:
        parsed = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise FaultsRefused(f"{path} cannot be read: {error}") from None
    except yaml.YAMLError as error:
        raise FaultsRefused(f"{path} is neither YAML nor JSON: {error}") from None
    try:
        return read(parsed)
    except FaultsRefused as refused:
        raise FaultsRefused(f"{path}: {refused}") from None


def from_json(body: bytes) -> Document:
    """Read a document of faults that was posted.

    Raises
    ------
    FaultsRefused
        If it is no JSON or says what it may not.
    """
    try:
        parsed = json.loads(body or b"null")
    except ValueError as error:
        raise FaultsRefused(f"this is not JSON: {error}") from None
    return read(parsed)
