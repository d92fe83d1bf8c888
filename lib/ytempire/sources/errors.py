"""What can go wrong with a source, named by what the caller should do about it."""

from __future__ import annotations


class SourceError(RuntimeError):
    """A source did not give what was asked.

    Attributes
    ----------
    status
        HTTP status of the answer; None when there was none.
    reason
        The source's own word for it, as ``quotaExceeded``.
    """

    def __init__(
        self, message: str, *, status: int | None = None, reason: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.reason = reason


class SourceUnavailable(SourceError):
    """Nobody answers, or only with failures of the server's own: try again later."""


class RateLimited(SourceError):
    """Too many requests a minute, still so after waiting: slow down."""


class QuotaExceeded(SourceError):
    """The day's quota is spent: nothing more from this bucket until midnight Pacific."""


class PermissionRefused(SourceError):
    """The source answered that it may not tell us: asking again changes nothing."""


class InvalidGrant(SourceError):
    """The channel owner's consent is gone: the owner must give it again."""


class BadRequest(SourceError):
    """The question was wrong: a fault of this code or of its settings."""


class NotFound(SourceError):
    """The thing asked for is not there."""


class UnexpectedAnswer(SourceError):
    """The answer is not of the shape that the source documents."""
