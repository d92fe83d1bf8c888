"""Google's own client, with an overridable address, a record of every call and bounded retries."""

from __future__ import annotations

import http.client
import logging
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from uuid import UUID

import httplib2
from google.auth.exceptions import GoogleAuthError, RefreshError
from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from ytempire import clock
from ytempire.sources import google_errors
from ytempire.sources.call_recorder import ApiCall, Recorder
from ytempire.sources.errors import (
    QuotaExceeded,
    RateLimited,
    SourceError,
    SourceUnavailable,
    UnexpectedAnswer,
)
from ytempire.sources.one_request_http import OneRequestHttp
from ytempire.sources.quota import UNMETERED, Price, Quota

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

IDS_A_REQUEST = 50
"""Most ids that one request of the Data API takes."""

_log = logging.getLogger(__name__)
_TIMEOUT_SECONDS = 60
_ATTEMPTS = 5
_FIRST_WAIT_SECONDS = 0.5
_LONGEST_WAIT_SECONDS = 8.0
_LONG_LIST = 10
_UNAUTHORIZED = 401

_NO_ANSWER = (OSError, httplib2.HttpLib2Error, http.client.HTTPException)


class GoogleClient:
    """One Google API, asked by one thread (httplib2 must not be shared between threads).

    Parameters
    ----------
    service, version
        As in the discovery documents inside google-api-python-client, which are used: no
        request is made to learn what the API can do.
    endpoint
        Base address that replaces Google's; None for Google.
    api_key
        Key for public data.
    credentials
        The owner's consent, for what only the owner may see.
    recorder
        Told every attempt, also those that fail.
    account
        Whose data are asked for, as errors name it; who pays, where `quota` names nobody.
    transport
        Stands in for the connection; tests hand in recorded answers.
    wait
        Called with the seconds to wait before an attempt is repeated.
    quota
        Asked before each attempt, and told when Google says that the day's quota is spent.
    """

    def __init__(
        self,
        service: str,
        version: str,
        *,
        endpoint: str | None,
        recorder: Recorder,
        account: str,
        api_key: str | None = None,
        credentials: Credentials | None = None,
        transport: Any = None,
        wait: Callable[[float], None] = time.sleep,
        quota: Quota = UNMETERED,
    ) -> None:
        bare = transport if transport is not None else OneRequestHttp(timeout=_TIMEOUT_SECONDS)
        # Refused access tokens are renewed in `call`, where each attempt is recorded and counted.
        self._http = (
            bare
            if credentials is None
            else AuthorizedHttp(credentials, http=bare, refresh_status_codes=())
        )
        self._credentials = credentials
        self.service: Any = build(
            service,
            version,
            http=self._http,
            developerKey=api_key,
            static_discovery=True,
            cache_discovery=False,
            client_options={"api_endpoint": endpoint} if endpoint else None,
        )
        self._address = endpoint or "Google"
        self._recorder = recorder
        self._account = account
        self._api_key = api_key
        self._wait = wait
        self._quota = quota
        self.asked_at: datetime | None = None
        """When the last attempt was made."""

    def call(
        self,
        method: Callable[..., Any],
        params: Mapping[str, Any],
        *,
        bucket: str,
        units: int = 1,
        requested: int | None = None,
        items: str = "items",
        at: datetime | None = None,
    ) -> Any:
        """Ask once, again when that may help, and return the JSON object or the downloaded bytes.

        Parameters
        ----------
        method
            A method of a resource of `service`; keep the resource, making one is dear.
        params
            Its arguments.
        bucket, units
            What the call costs, and of which quota, where the one who keeps it says nothing else.
        requested
            Number of ids asked for, recorded beside those told.
        items
            Key of the list whose length is recorded.
        at
            When this is asked for the first time; None reads the clock. What is asked again reads
            it anew.

        Raises
        ------
        SourceError
            The kind says what to do; its message holds no key and no token.
        """
        request = method(**params)
        at = at or clock.now()
        wait = _FIRST_WAIT_SECONDS
        before: UUID | None = None
        is_renewed = False
        price = self._quota.price(request.methodId, Price(bucket, units), at)
        for attempt in range(1, _ATTEMPTS + 1):
            if attempt > 1:
                at = max(at, clock.now())
            self._quota.take(price, at)
            self.asked_at = at
            began = time.perf_counter()
            answer, status, error = self._attempt(request)
            if error is None and not isinstance(answer, dict | bytes):
                error = UnexpectedAnswer(
                    f"{request.methodId}: {self._address} answered {status} with something "
                    "that is not a JSON object. Is YTEMPIRE_GOOGLE_API_ENDPOINT right?"
                )
            call = ApiCall(
                api_method=request.methodId,
                endpoint=urlsplit(request.uri).path,
                quota_cost=price.units,
                quota_bucket=price.bucket,
                account_used=self._quota.payer or self._account,
                request_params=self._asked(params),
                items_requested=requested,
                items_returned=_length(answer, items),
                response_code=status,
                response_time_ms=round(1000 * (time.perf_counter() - began)),
                error_message=None if error is None else str(error),
                created_at=at,
                error_reason=None if error is None else error.reason,
                retry_of=before,
            )
            self._recorder(call)
            before = call.id
            if error is None:
                return answer
            if isinstance(error, QuotaExceeded) and google_errors.is_of_the_project(error):
                self._quota.refused(price, error.reason, at)
            if status == _UNAUTHORIZED and not is_renewed and attempt < _ATTEMPTS:
                is_renewed = True
                if self._credentials is not None:
                    self._credentials.token = None  # the next attempt asks for another
                    continue
            if attempt == _ATTEMPTS or not isinstance(error, RateLimited | SourceUnavailable):
                raise error
            pause = wait * random.uniform(0.5, 1.0)  # noqa: S311 - spreads callers, hides nothing
            _log.warning("asked again in %.1f s: %s", pause, error)
            self._wait(pause)
            wait = min(2 * wait, _LONGEST_WAIT_SECONDS)
        raise AssertionError("the last attempt returns or raises")

    def _asked(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """Return what was asked; of whom, too, where another pays."""
        whose = {} if self._quota.payer in {None, self._account} else {"channel": self._account}
        return _shortened(params) | whose

    def _attempt(self, request: Any) -> tuple[Any, int | None, SourceError | None]:
        """Ask once; return (answer, status, error).

        Errors are returned and raised by the caller, outside of any ``except``: Google's
        exceptions carry the address with the key in it and must not ride along.
        """
        name = request.methodId
        try:
            return request.execute(num_retries=0), 200, None
        except HttpError as error:
            status = int(error.resp.status)
            told = google_errors.from_answer(name, status, error.content, self._account)
            told.args = (google_errors.scrubbed(str(told), self._api_key),)
            return None, status, told
        except RefreshError as error:
            told = google_errors.from_renewal(name, error, self._account, self._api_key)
            return None, None, told
        except (*_NO_ANSWER, GoogleAuthError) as error:
            text = google_errors.scrubbed(str(error) or type(error).__name__, self._api_key)
            return (
                None,
                None,
                SourceUnavailable(
                    f"{name}: {self._address} does not answer ({text}). "
                    "Check the network and YTEMPIRE_GOOGLE_API_ENDPOINT, and try again."
                ),
            )
        except ValueError:
            return (
                None,
                200,
                UnexpectedAnswer(
                    f"{name}: {self._address} answered with something that is not JSON. "
                    "Is YTEMPIRE_GOOGLE_API_ENDPOINT right?"
                ),
            )


def in_batches(ids: Sequence[str], size: int = IDS_A_REQUEST) -> Iterator[list[str]]:
    """Yield the distinct ids in the order given, `size` at a time."""
    distinct = list(dict.fromkeys(ids))
    for start in range(0, len(distinct), size):
        yield distinct[start : start + size]


def _length(answer: Any, items: str) -> int | None:
    return len(answer.get(items) or ()) if isinstance(answer, dict) else None


def _shortened(params: Mapping[str, Any]) -> dict[str, Any]:
    """Keep what was asked, but of a long list of ids only its length and ends."""
    short: dict[str, Any] = {}
    for name, value in params.items():
        many = value.split(",") if isinstance(value, str) and "," in value else value
        if isinstance(many, list) and len(many) > _LONG_LIST:
            short[name] = {"count": len(many), "first": many[0], "last": many[-1]}
        else:
            short[name] = value
    return short
