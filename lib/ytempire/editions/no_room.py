"""A full disk under the reports: a report fails of it, what stands beside them is left out."""

from __future__ import annotations

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager

_log = logging.getLogger(__name__)
_NUMBERS = {errno.ENOSPC, errno.EDQUOT}
_WORDS = ("No space left on device", "Disk quota exceeded")
"""What writers say that lose the system's number: of Parquet, of spreadsheets."""


def is_why(error: BaseException | None) -> bool:
    """Say whether an error, or what it came of, is that a disk has no room."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in _NUMBERS:
            return True
        if any(words in str(error) for words in _WORDS):
            return True
        error = error.__cause__ or error.__context__
    return False


@contextmanager
def passed_over(what: str) -> Iterator[None]:
    """Go on without what cannot be written for want of room; the log tells of it."""
    try:
        yield
    except OSError as error:
        if not is_why(error):
            raise
        _log.warning("%s: the disk is full", what)
