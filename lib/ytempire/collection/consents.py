"""The owners' consents: those in the store, then those of the file; which may be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

import psycopg

from ytempire.collection import consent_states
from ytempire.settings import Settings
from ytempire.sources.errors import InvalidGrant, SourceError
from ytempire.sources.token_cipher import TokenCipher, TokenKeyRefused, fingerprint
from ytempire.transform import keys
from ytempire.warehouse import oauth_grants
from ytempire.warehouse.oauth_grants import Grant

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

GONE = "invalid_grant"
"""Google's word for a consent that expired or was revoked."""


@dataclass
class Consents:
    """What there is, by YouTube channel id.

    Attributes
    ----------
    usable
        Consents that were not found dead.
    dead
        Those that were, and how, in words: they are not asked again.
    sealed
        Those that cannot be decrypted, and why.
    grants
        What is known of each; a consent of the file that was never asked has none.
    """

    usable: dict[str, Credentials] = field(default_factory=dict)
    dead: dict[str, str] = field(default_factory=dict)
    sealed: dict[str, str] = field(default_factory=dict)
    grants: dict[str, Grant] = field(default_factory=dict)

    @property
    def stored_clients(self) -> set[str]:
        """Return the ids of the OAuth clients that the consents of the store were given to."""
        stored = (grant for grant in self.grants.values() if grant.held_in == "store")
        return {grant.client_id for grant in stored if grant.client_id}

    @property
    def is_empty(self) -> bool:
        """Say whether no owner ever consented."""
        return not (self.usable or self.dead or self.sealed)


def read(connection: psycopg.Connection, settings: Settings) -> Consents:
    """Return the consents; one in the store goes before the file's of the same channel.

    Raises
    ------
    SourceError
        If the file cannot be read.
    """
    found = Consents(grants={g.youtube_channel_id: g for g in oauth_grants.held(connection)})
    stored = {i: g for i, g in found.grants.items() if g.held_in == "store"}
    for youtube_channel_id, grant in stored.items():
        if not grant.is_alive:
            found.dead[youtube_channel_id] = _why_dead(grant)
            continue
        try:
            found.usable[youtube_channel_id] = credentials(grant, settings)
        except TokenKeyRefused as error:
            found.sealed[youtube_channel_id] = str(error)
    for youtube_channel_id, consent in of_the_file(settings).items():
        known = found.grants.get(youtube_channel_id)
        if known in stored.values():
            continue
        is_same = known is not None and is_of(known, consent)
        if known is not None and is_same and not known.is_alive:
            found.dead[youtube_channel_id] = _why_dead(known)
        else:
            found.usable[youtube_channel_id] = consent
    return found


def of_the_file(settings: Settings) -> dict[str, Credentials]:
    """Return the consents of ``YTEMPIRE_OAUTH_FILE``; none where it is not set."""
    if settings.oauth_file is None:
        return {}
    from ytempire.sources.owner_consent import read_consents

    return read_consents(settings.oauth_file)


def credentials(grant: Grant, settings: Settings) -> Credentials:
    """Decrypt a consent of the store.

    Raises
    ------
    TokenKeyRefused
        If the key is missing, or another.
    """
    from google.oauth2.credentials import Credentials

    cipher = TokenCipher(settings.token_key)
    if grant.refresh_token is None or grant.client_secret is None:
        raise TokenKeyRefused(
            f"the refresh token of {grant.channel_name} is gone from the store: let the owner "
            "consent again (`ytempire connect`)."
        )
    return Credentials(
        token=None,
        client_id=grant.client_id,
        client_secret=cipher.unseal(grant.client_secret),
        refresh_token=cipher.unseal(grant.refresh_token),
        token_uri=grant.token_uri,
    )


def is_of(grant: Grant, consent: Credentials) -> bool:
    """Say whether what is known is known of this consent, and not of one before it."""
    return grant.refresh_token_sha256 == fingerprint(consent.refresh_token)


def first_seen(youtube_channel_id: str, consent: Credentials) -> Grant:
    """Return what is known of a consent of the file that nobody has asked yet."""
    return Grant(
        channel_id=keys.channel_key(youtube_channel_id),
        youtube_channel_id=youtube_channel_id,
        channel_name=youtube_channel_id,
        held_in="file",
        state="valid",
        client_id=consent.client_id,
        token_uri=consent.token_uri,
        refresh_token_sha256=fingerprint(consent.refresh_token),
    )


def buried(grant: Grant, error: SourceError, at: datetime) -> Grant:
    """Return a consent as one that Google called invalid."""
    state = consent_states.dead(grant, at)
    return replace(grant, state=state, verified_at=at, last_error=str(error))


def note_use(
    connection: psycopg.Connection,
    found: Consents,
    answers: Mapping[str, SourceError | None],
    at: datetime,
) -> int:
    """Note what asking with consents says of them; return how many were found dead.

    Parameters
    ----------
    answers
        YouTube channel id -> the error that asking ended with, None where it did not.
    """
    died = 0
    fine = []
    for youtube_channel_id, error in answers.items():
        consent = found.usable[youtube_channel_id]
        known = found.grants.get(youtube_channel_id)
        if known is None or not is_of(known, consent):
            known = first_seen(youtube_channel_id, consent)
        if is_gone(error):
            assert error is not None
            oauth_grants.keep(connection, buried(known, error, at))
            died += 1
        elif error is None:
            fine.append(known.channel_id)
    oauth_grants.used(connection, fine, at)
    return died


def is_gone(error: SourceError | None) -> bool:
    """Say whether an error tells that the consent itself is gone."""
    return isinstance(error, InvalidGrant) and error.reason == GONE


def _why_dead(grant: Grant) -> str:
    how = "has expired" if grant.state == "expired" else "was revoked"
    asked = f" ({grant.verified_at:%Y-%m-%d})" if grant.verified_at else ""
    return (
        f"the owner's consent {how}{asked}: nothing is asked with it. "
        "`ytempire connect` asks the owner again"
    )
