"""Which state a consent is in, by what Google says of it. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from ytempire.warehouse.oauth_grants import Grant, State

TESTING = timedelta(days=7)
"""What Google lets a consent last while the OAuth app is in Testing."""
UNUSED = timedelta(days=180)
"""A consent that gave no access token for six months ends."""
_LEEWAY = timedelta(hours=1)


def ends_at(grant: Grant) -> datetime | None:
    """Return when a consent ends if nothing is done; None where that is not known.

    It is what Google said; else six months after it was last used, which is not soon for one that
    is asked every day.
    """
    if grant.expires_at is not None or grant.last_ok_at is None:
        return grant.expires_at
    return grant.last_ok_at + UNUSED


def alive(issued_at: datetime | None, expires_at: datetime | None, at: datetime) -> State:
    """Return the state of a consent that gave an access token at an instant.

    Parameters
    ----------
    issued_at
        When it was given; None: not known, and then its end tells whether seven days are left at
        most.
    expires_at
        When Google says that it ends; None: it does not say.
    """
    if expires_at is None:
        return "valid"
    lasts = expires_at - (issued_at or at)
    return "testing_7_days" if lasts <= TESTING + _LEEWAY else "valid"


def dead(grant: Grant, at: datetime) -> State:
    """Return the state of a consent that Google calls invalid at an instant.

    Google has one word for both, ``invalid_grant``: that its end was due tells them apart.
    """
    end = ends_at(grant)
    was_due = end is not None and end <= at + _LEEWAY
    return "expired" if was_due else "revoked"
