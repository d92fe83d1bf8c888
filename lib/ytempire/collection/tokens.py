"""Asks each owner's consent once whether it is alive, and keeps what was said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ytempire import clock
from ytempire.collection import connected, consent_states, consents
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.errors import SourceError
from ytempire.sources.token_cipher import TokenCipher, TokenKeyRefused, fingerprint
from ytempire.sources.token_endpoint import Renewal, renew
from ytempire.warehouse import oauth_grants
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.oauth_grants import Grant

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

SOON = timedelta(days=5)
"""So long ahead the owner is asked to consent again."""


@dataclass(frozen=True)
class _Asked:
    """A consent to ask, and what is known of it."""

    grant: Grant
    consent: Credentials


def probe(
    warehouse: Warehouse, settings: Settings, *, dead_too: bool = False, transport: Any = None
) -> PipelineResult:
    """Ask each consent for an access token, once, and write its state to ``oauth_grants``.

    One that Google calls invalid is not asked again by itself. What cannot be asked, because the
    token endpoint does not answer or a key is missing, keeps its state and says why.

    Parameters
    ----------
    dead_too
        Ask also those that were found expired or revoked.
    transport
        Stands in for httplib2.Http.

    Raises
    ------
    SourceError
        If the file of YTEMPIRE_OAUTH_FILE cannot be read.
    """
    tally, at = Tally(), clock.now()
    with warehouse.transaction("reader") as connection:
        held = {g.youtube_channel_id: g for g in oauth_grants.held(connection)}
    wanted, sealed = _wanted(held, settings, dead_too)
    told = [ask(one.grant, one.consent, at, transport) for one in wanted]
    tally.processed = len(wanted) + len(sealed)
    with warehouse.transaction("writer") as connection:
        now_held = {g.channel_id: g for g in oauth_grants.held(connection)}
        for grant, renewal in told:
            known = now_held.get(grant.channel_id)
            before = held.get(grant.youtube_channel_id)
            if known is not None and (before is None or not _is_same(known, before)):
                continue  # consented anew, or disconnected, while we asked
            if known is None and before is not None:
                continue
            oauth_grants.keep(connection, _resealed(grant, renewal, settings))
            tally.wrote("oauth_grants", 1, updated=int(known is not None))
        for grant in sealed:
            oauth_grants.keep(connection, grant)
            tally.wrote("oauth_grants", 1, updated=1)
    _note(tally, [grant for grant, _ in told], sealed, at)
    if not tally.processed and not held:
        tally.notes.append(connected.NO_OWNER)
    return tally.result(end=at)


def ask(
    grant: Grant, consent: Credentials, at: datetime, transport: Any = None
) -> tuple[Grant, Renewal | None]:
    """Ask with a consent once: return it as it is found to be, and what was said of it if alive.

    One that could not be asked is as it was, with the reason in ``last_error``.
    """
    try:
        renewal = renew(consent, grant.youtube_channel_id, transport)
    except SourceError as error:
        if consents.is_gone(error):
            return consents.buried(grant, error, at), None
        return replace(grant, last_error=str(error)), None
    return renewed(grant, renewal, at), renewal


def renewed(grant: Grant, renewal: Renewal, at: datetime) -> Grant:
    """Return a consent as one that gave an access token at an instant."""
    expires_at = grant.expires_at
    if renewal.ends_in_seconds is not None:
        expires_at = at + timedelta(seconds=renewal.ends_in_seconds)
    return replace(
        grant,
        state=consent_states.alive(grant.issued_at, expires_at, at),
        scopes=grant.scopes if renewal.scopes is None else list(renewal.scopes),
        expires_at=expires_at,
        verified_at=at,
        last_ok_at=at,
        last_error=None,
    )


def _wanted(
    held: dict[str, Grant], settings: Settings, dead_too: bool
) -> tuple[list[_Asked], list[Grant]]:
    """Return what can be asked, and the grants that cannot be decrypted, with the reason."""
    wanted, sealed = [], []
    for grant in held.values():
        if grant.held_in == "store" and (grant.is_alive or dead_too):
            try:
                wanted.append(_Asked(grant, consents.credentials(grant, settings)))
            except TokenKeyRefused as error:
                sealed.append(replace(grant, last_error=str(error)))
    for youtube_channel_id, consent in consents.of_the_file(settings).items():
        known = held.get(youtube_channel_id)
        if known is not None and known.held_in == "store":
            continue
        if known is None or not consents.is_of(known, consent):
            known = consents.first_seen(youtube_channel_id, consent)
        if known.is_alive or dead_too:
            wanted.append(_Asked(known, consent))
    return wanted, sealed


def _is_same(known: Grant, before: Grant) -> bool:
    return known.refresh_token_sha256 == before.refresh_token_sha256


def _resealed(grant: Grant, renewal: Renewal | None, settings: Settings) -> Grant:
    """Take over the refresh token that Google gave instead, where it did."""
    token = None if renewal is None else renewal.refresh_token
    if token is None or grant.held_in != "store":
        return grant
    return replace(
        grant,
        refresh_token=TokenCipher(settings.token_key).seal(token),
        refresh_token_sha256=fingerprint(token),
    )


def _note(tally: Tally, asked: list[Grant], sealed: list[Grant], at: datetime) -> None:
    dead = [grant.channel_name for grant in asked if not grant.is_alive]
    failed = [grant for grant in asked if grant.is_alive and grant.last_error] + sealed
    soon = [
        grant.channel_name
        for grant in asked
        if grant.is_alive and (end := consent_states.ends_at(grant)) and end - at < SOON
    ]
    if dead:
        tally.notes.append(f"{len(dead)} consents are gone, as of {', '.join(dead[:3])}")
    if soon:
        tally.notes.append(f"{len(soon)} end within five days, as of {', '.join(soon[:3])}")
    if failed:
        tally.notes.append(f"{len(failed)} could not be asked: {failed[0].last_error}")
