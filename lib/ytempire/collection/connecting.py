"""Takes owners' consents into the store and out of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg

from ytempire import clock
from ytempire.collection import consent_states, consents, tokens
from ytempire.collection.quota.book import QuotaBook
from ytempire.collection.writing import CallBuffer, Tally
from ytempire.settings import DEFAULT_PROJECT, Settings
from ytempire.sources.errors import PermissionRefused, SourceError
from ytempire.sources.token_cipher import TokenCipher, fingerprint
from ytempire.transform import keys
from ytempire.warehouse import identity, oauth_grants, queries
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.oauth_grants import Grant

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

    from ytempire.sources.consent_flow import Client, Consent


def connect(
    warehouse: Warehouse,
    settings: Settings,
    client: Client,
    consent: Consent,
    transport: Any = None,
) -> Grant:
    """Learn which channel an owner consented for, and store the consent, encrypted.

    Raises
    ------
    SourceError
        If the account has no channel, did not let us see which, or the day's quota is spent.
    TokenKeyRefused
        If there is no key to encrypt with.
    """
    cipher = TokenCipher(settings.token_key)
    at = clock.now()
    calls = CallBuffer()
    try:
        channel_id, name = _whose(warehouse, settings, consent.credentials, calls, transport)
    finally:
        with warehouse.transaction("writer") as connection:
            calls.flush(connection, Tally())
    ends = consent.renewal.ends_in_seconds
    expires_at = None if ends is None else at + timedelta(seconds=ends)
    grant = _sealed(
        Grant(
            channel_id=keys.channel_key(channel_id),
            youtube_channel_id=channel_id,
            channel_name=name,
            held_in="store",
            state=consent_states.alive(at, expires_at, at),
            client_id=consent.credentials.client_id,
            token_uri=consent.credentials.token_uri,
            refresh_token_sha256=fingerprint(consent.credentials.refresh_token),
            project_id=client.project_id,
            scopes=list(consent.renewal.scopes or ()) or None,
            issued_at=at,
            expires_at=expires_at,
            verified_at=at,
            last_ok_at=at,
        ),
        consent.credentials,
        cipher,
    )
    identity.claim(warehouse, settings.network)
    with warehouse.transaction("writer") as connection:
        oauth_grants.keep(connection, grant)
    return grant


def take_file(
    warehouse: Warehouse, settings: Settings, file: Path, transport: Any = None
) -> list[Grant]:
    """Take the consents of a file of authorised-user entries into the store, asking each once.

    Returns
    -------
    list
        The consents as they are now; one that is dead is stored as such.

    Raises
    ------
    SourceError
        If the file cannot be read, or no token endpoint answers: then nothing is stored.
    """
    from ytempire.sources.owner_consent import read_consents

    cipher = TokenCipher(settings.token_key)
    at = clock.now()
    taken = []
    for youtube_channel_id, consent in read_consents(file).items():
        seen = replace(consents.first_seen(youtube_channel_id, consent), held_in="store")
        grant, renewal = tokens.ask(seen, consent, at, transport)
        if grant.is_alive and grant.last_error is not None:
            raise SourceError(grant.last_error)
        if renewal is not None and renewal.refresh_token is not None:
            consent._refresh_token = renewal.refresh_token
        taken.append(_sealed(grant, consent, cipher))
    identity.claim(warehouse, settings.network)
    with warehouse.transaction("writer") as connection:
        for grant in taken:
            oauth_grants.keep(connection, grant)
    return taken


def disconnect(
    warehouse: Warehouse, settings: Settings, name: str, transport: Any = None
) -> tuple[Grant, bool]:
    """Take a consent back at Google, and forget it here.

    Parameters
    ----------
    name
        YouTube's id of the channel, its @handle, its name, or our id.

    Returns
    -------
    tuple
        What was held, and whether Google still knew it.

    Raises
    ------
    SourceError
        If there is no such consent, or Google does not answer: it is then kept, for it may still
        hold.
    TokenKeyRefused
        If it cannot be decrypted.
    """
    from ytempire.sources.token_endpoint import revoke

    with warehouse.transaction("reader") as connection:
        grant = _named(connection, name)
    consent: Credentials | None
    if grant.held_in == "store":
        consent = consents.credentials(grant, settings)
    else:
        consent = consents.of_the_file(settings).get(grant.youtube_channel_id)
        if consent is None or not consents.is_of(grant, consent):
            consent = None  # the file has let go of it: nothing is left to take back
    was_known = revoke(consent, transport) if consent is not None else False
    with warehouse.transaction("writer") as connection:
        oauth_grants.forget(connection, grant.channel_id)
    return grant, was_known


def reseal(warehouse: Warehouse, settings: Settings) -> int:
    """Encrypt all that is stored with the first key; return of how many channels.

    Raises
    ------
    TokenKeyRefused
        If something was encrypted with none of the keys: then nothing is changed.
    """
    cipher = TokenCipher(settings.token_key)
    with warehouse.transaction("writer") as connection:
        stored = [g for g in oauth_grants.held(connection) if g.held_in == "store"]
        for grant in stored:
            if grant.refresh_token is None or grant.client_secret is None:
                continue
            oauth_grants.keep(
                connection,
                replace(
                    grant,
                    refresh_token=cipher.resealed(grant.refresh_token),
                    client_secret=cipher.resealed(grant.client_secret),
                ),
            )
    return len(stored)


def _whose(
    warehouse: Warehouse,
    settings: Settings,
    consent: Credentials,
    calls: CallBuffer,
    transport: Any,
) -> tuple[str, str]:
    """Return YouTube's id and the name of the channel whose owner consented."""
    from ytempire.sources.youtube_data import YouTubeData

    youtube = YouTubeData(
        None,
        settings.google_api_endpoint,
        calls.append,
        credentials=consent,
        # Typed by hand, so it may use the part of the quota that is kept for that.
        quota=QuotaBook(
            warehouse, DEFAULT_PROJECT, calls.reserved.append, purpose="manual", block_units=1
        ),
        **({} if transport is None else {"transport": transport}),
    )
    try:
        own = youtube.own()
    except PermissionRefused as refusal:
        raise SourceError(
            f"which channel it is was not told: {refusal} Run the same command again, and let all "
            "boxes be ticked on the consent page."
        ) from None
    if own.is_empty():
        raise SourceError(
            "this Google account has no YouTube channel. Run the same command again, and choose "
            "the channel (a brand account, where it has one) on the consent page."
        )
    return own.item(0, "youtube_channel_id"), own.item(0, "channel_name")


def _sealed(grant: Grant, consent: Credentials, cipher: TokenCipher) -> Grant:
    return replace(
        grant,
        refresh_token=cipher.seal(consent.refresh_token),
        client_secret=cipher.seal(consent.client_secret),
        refresh_token_sha256=fingerprint(consent.refresh_token),
    )


def _named(connection: psycopg.Connection, name: str) -> Grant:
    """Return the consent that a name stands for."""
    rows = queries.run(connection, "collection/consented_channels", channel=name)
    held = {grant.channel_id: grant for grant in oauth_grants.held(connection)}
    found = [held[one] for one in rows.get_column("channel_id")]
    if len(found) == 1:
        return found[0]
    what = "several channels are called" if found else "no owner has consented for"
    raise SourceError(f"{what} {name!r}. `ytempire tokens` lists the consents with their ids.")
