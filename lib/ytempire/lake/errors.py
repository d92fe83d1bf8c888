"""What can go wrong with the lake; each message says what to do next."""

from __future__ import annotations


class LakeError(RuntimeError):
    """The lake cannot do what was asked."""


class DayDisagrees(LakeError):
    """A file of the lake does not add up to what it should hold; nothing was replaced."""


class DayDamaged(LakeError):
    """A file of the lake is missing or cannot be read."""


class DayUnwritable(LakeError):
    """Rows of PostgreSQL hold what a file of the lake cannot."""
