"""Faults as data: the kinds there are, and what each may say.

A file of faults is YAML or JSON::

    seed: 7                         # of what is drawn at random; 0 unless said
    faults:
      - kind: rateLimitExceeded
        methods: ["youtube.videos.*"]
        every: 3                    # the 3rd, 6th, 9th of the requests that it matches
      - kind: quotaUsedElsewhere
        bucket: batchGetStats
        units: 6000
        from: 2026-11-20T18:00:00Z
      - kind: grantRevoked
        channels: [UCxxxxxxxxxxxxxxxxxxxxxx]
        from: 2026-11-20T00:00:00Z

Every fault may say which requests it matches, and which of those it hits:

``methods``     Google's names, as ``youtube.videos.batchGetStats``, ``youtube.videos.list``,
                ``youtube.channels.list``, ``youtube.playlistItems.list``,
                ``youtubeAnalytics.reports.query``, ``youtubereporting.jobs.list``,
                ``youtubereporting.jobs.create``, ``youtubereporting.jobs.reports.list``,
                ``youtubereporting.media.download``, ``oauth2.token``; ``*`` stands for anything;
                of the stream ``events.<type>``, as ``events.cost_calculated``
``paths``       paths of the address, as ``/v1/media/*``
``projects``    projects by name (the announcement's ``api_keys``); requests with a key or a token
``channels``    YouTube channel ids: requests with the consent of that channel's owner
``from``, ``until``  instants of the virtual clock, the second not included; always unless said
``every``       every n-th of the matched requests
``probability`` of a matched request, drawn from the seed, the same in each run
``times``       hits no more after so many
``skip``        matched requests that pass at first

Without these a fault hits every request but those for the clock and the faults themselves.

Kinds:

================================== ================================================================
``rateLimitExceeded``              403, too many requests a minute
``userRateLimitExceeded``          403
``quotaExceeded``                  403, though units are left
``dailyLimitExceeded``             403
``tooManyRequests``                429, limit "Queries per minute"; may say ``retry_after_seconds``
``backendError``                   500
``serviceUnavailable``             503; may say ``retry_after_seconds``
``forbidden``                      403
``insufficientPermissions``        403, the consent lacks a scope
``authenticatedUserAccountSuspended`` 403
``authenticatedUserAccountClosed`` 403
``videoNotFound``                  404
``slow``                           answers after ``seconds`` of real time
``cut``                            the connection ends ``before_headers`` or ``in_body`` (``where``)
``partial``                        200 without a part ``missing_ratio`` of the ids, at least one
``tokenExpiry``                    access tokens issued are refused (401) after ``seconds`` of real
                                   time or after so many ``requests``, long before they say
``grantRevoked``                   the owner took the consent back: 400 invalid_grant at /token, 401
                                   for access tokens that were issued before
``grantTesting``                   an app in testing: token answers tell
                                   ``refresh_token_expires_in``, and ``days`` (7) after ``issued``
                                   (the network's start unless said) the consent is dead
``quotaUsedElsewhere``             somebody else takes ``units`` of a ``bucket`` at ``from``;
                                   without ``from`` on every Pacific day
``backfillReports``                Reporting: at ``from`` the reports of the last ``days`` days are
                                   made again, numbers lower by up to ``changed_ratio``
``repeatedEvents``                 an event is told again, ``copies`` (1) times
``malformedEvents``                a broken copy goes before an event, in one of ``ways``: ``cut``,
                                   ``not_utf8``, ``unknown_version``, ``unknown_type``, ``no_zone``,
                                   ``nul``; all of them unless said
``disorderedEvents``               an event goes only after the next ``behind`` (3) of its topic, or
                                   a minute later
``lateEvents``                     an event goes ``seconds`` of the virtual clock late
================================== ================================================================

``--faults FILE`` (or ``YTEMPIRE_SIMULATOR_FAULTS``) loads them at the start. ``POST /faults`` with
the same document as JSON replaces them all, counts begin anew, and answers what ``GET /faults``
does: the document, each fault with ``asked`` (requests matched) and ``hits`` so far. What is wrong
is refused with 400 and words, and the faults stay as they were. ``POST {"faults": []}`` ends them.
``GET /quota`` tells what each project has spent of its buckets on the clock's Pacific day.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from ytempire.simulator.quota import LIMITS

RefusalKind = Literal[
    "rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded",
    "tooManyRequests", "backendError", "serviceUnavailable", "forbidden",
    "insufficientPermissions", "authenticatedUserAccountSuspended",
    "authenticatedUserAccountClosed", "videoNotFound",
]  # fmt: skip
Way = Literal["cut", "not_utf8", "unknown_version", "unknown_type", "no_zone", "nul"]
Bucket = Literal["general", "batchGetStats", "search.list", "videos.insert"]


class FaultsRefused(ValueError):
    """A document of faults is wrong; the message says where, in words."""


class Fault(BaseModel):
    """What all kinds may say; see the module's text."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    methods: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    begins: AwareDatetime | None = Field(default=None, alias="from")
    until: AwareDatetime | None = None
    every: int | None = Field(default=None, ge=1)
    probability: float | None = Field(default=None, gt=0, le=1)
    times: int | None = Field(default=None, ge=1)
    skip: int = Field(default=0, ge=0)

    def is_on(self, at: datetime) -> bool:
        """Say whether the window holds an instant of the virtual clock."""
        return (self.begins is None or self.begins <= at) and (
            self.until is None or at < self.until
        )


class Refusal(Fault):
    """An error in Google's shape."""

    kind: RefusalKind
    retry_after_seconds: int | None = Field(default=None, ge=0)


class Slow(Fault):
    """An answer that comes late."""

    kind: Literal["slow"]
    seconds: float = Field(gt=0, le=600)


class Cut(Fault):
    """A connection that ends too early."""

    kind: Literal["cut"]
    where: Literal["before_headers", "in_body"] = "before_headers"


class Partial(Fault):
    """An answer that leaves ids out, though they are public."""

    kind: Literal["partial"]
    missing_ratio: float = Field(default=0.2, gt=0, le=1)


class TokenExpiry(Fault):
    """Access tokens that die early."""

    kind: Literal["tokenExpiry"]
    seconds: float | None = Field(default=None, ge=0)
    requests: int | None = Field(default=None, ge=0)


class GrantRevoked(Fault):
    """A consent that its owner took back."""

    kind: Literal["grantRevoked"]


class GrantTesting(Fault):
    """The consent given to an app that is still in testing."""

    kind: Literal["grantTesting"]
    days: float = Field(default=7, gt=0)
    issued: AwareDatetime | None = None


class QuotaUsedElsewhere(Fault):
    """Units that somebody else takes of the same project."""

    kind: Literal["quotaUsedElsewhere"]
    bucket: Bucket
    units: int = Field(ge=1)


class BackfillReports(Fault):
    """Reports that are made again later, with other numbers."""

    kind: Literal["backfillReports"]
    begins: AwareDatetime = Field(alias="from")
    days: int = Field(default=3, ge=1, le=60)
    changed_ratio: float = Field(default=0.2, gt=0, le=1)


class RepeatedEvents(Fault):
    """An event that is told again."""

    kind: Literal["repeatedEvents"]
    copies: int = Field(default=1, ge=1, le=100)


class MalformedEvents(Fault):
    """A broken copy before an event."""

    kind: Literal["malformedEvents"]
    ways: tuple[Way, ...] = Field(default=get_args(Way), min_length=1)


class DisorderedEvents(Fault):
    """An event that later ones overtake."""

    kind: Literal["disorderedEvents"]
    behind: int = Field(default=3, ge=1, le=1000)


class LateEvents(Fault):
    """An event that is told long after it happened."""

    kind: Literal["lateEvents"]
    seconds: float = Field(gt=0)


OnEvent = RepeatedEvents | MalformedEvents | DisorderedEvents | LateEvents

AnyFault = Annotated[
    Refusal | Slow | Cut | Partial | TokenExpiry | GrantRevoked | GrantTesting
    | QuotaUsedElsewhere | BackfillReports
    | RepeatedEvents | MalformedEvents | DisorderedEvents | LateEvents,
    Field(discriminator="kind"),
]  # fmt: skip

KINDS: tuple[str, ...] = (
    *get_args(RefusalKind), "slow", "cut", "partial", "tokenExpiry", "grantRevoked",
    "grantTesting", "quotaUsedElsewhere", "backfillReports",
    "repeatedEvents", "malformedEvents", "disorderedEvents", "lateEvents",
)  # fmt: skip


class Document(BaseModel):
    """A whole file of faults."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seed: int = 0
    faults: tuple[AnyFault, ...] = ()


_ADAPTER = TypeAdapter(Document)
assert set(get_args(Bucket)) == set(LIMITS)


def read(document: Any) -> Document:
    """Return a parsed file of faults as typed values.

    Raises
    ------
    FaultsRefused
        If it says what it may not; all mistakes are told at once.
    """
    if document is None:
        return Document()
    try:
        return _ADAPTER.validate_python(document)
    except ValidationError as error:
        raise FaultsRefused("; ".join(_told(one) for one in error.errors())) from None


def _told(error: Any) -> str:
    place = error["loc"]
    where = "the document"
    if len(place) > 1 and place[0] == "faults":
        # The kind stands in the place too, after the number.
        names = ".".join(str(p) for p in place[3:])
        where = f"fault {int(place[1]) + 1}" + (f", {names}" if names else "")
    elif place:
        where = str(place[0])
    if error["type"] == "union_tag_invalid":
        kind = error["ctx"]["tag"]
        return f"{where}: there is no kind {kind!r}. Use one of {', '.join(KINDS)}"
    if error["type"] == "union_tag_not_found":
        return f"{where}: it needs a kind, one of {', '.join(KINDS)}"
    if error["type"] == "extra_forbidden":
        return f"{where}: there is nothing of this name to say"
    return f"{where}: {error['msg']}"
