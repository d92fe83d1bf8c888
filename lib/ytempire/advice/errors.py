"""What may go wrong with insights."""

from __future__ import annotations


class InsightRefused(ValueError):
    """What was asked for is not done; the message says why, and what to do.

    Attributes
    ----------
    sqlstate
        ``YA403`` (not theirs to decide), ``YA404`` (there is none) or ``YA409`` (not now).
    """

    def __init__(self, message: str | None, sqlstate: str | None = None) -> None:
        super().__init__(message)
        self.sqlstate = sqlstate


class RephrasingFailed(Exception):
    """The endpoint gave no text that can be held against a sentence; the message says why."""
