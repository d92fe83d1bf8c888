"""One record a request: what a source tells of every call it makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class ApiCall:
    """One HTTP request to a Google API: the columns of ``youtube_api_usage``.

    Attributes
    ----------
    api_method
        Google's name of the method, as ``youtube.videos.batchGetStats``.
    endpoint
        Path of the address, without host and parameters.
    quota_cost
        Units of the bucket, failures included.
    quota_bucket
        ``batchGetStats``, ``general``, ``analytics`` or ``reporting``.
    account_used
        The Google project that paid: by its name in the settings, or by the number of
        another OAuth client's.
    request_params
        What was asked, without keys and tokens; of a long list of ids its length, first
        and last. ``channel``: the one whose owner's consent was used.
    items_requested, items_returned
        Ids asked for and things told; None where the request does not name them.
    response_code
        HTTP status; None when there was no answer.
    response_time_ms
        From the request's start to the answer's end.
    error_message
        None when all went well.
    created_at
        When it was asked, by the product's clock.
    error_reason
        Google's own word for the failure, as ``quotaExceeded``; None when there is none.
    id
        What this attempt is known by.
    retry_of
        The attempt that this one repeats; None for the first.
    """

    api_method: str
    endpoint: str
    quota_cost: int
    quota_bucket: str
    account_used: str
    request_params: Mapping[str, Any]
    items_requested: int | None
    items_returned: int | None
    response_code: int | None
    response_time_ms: int
    error_message: str | None
    created_at: datetime
    error_reason: str | None = None
    id: UUID = field(default_factory=uuid4)
    retry_of: UUID | None = None


Recorder = Callable[[ApiCall], None]
"""Anything that takes an ApiCall: ``list.append``, a buffer of the collector's."""


def ignore(call: ApiCall) -> None:
    """Record nothing."""
