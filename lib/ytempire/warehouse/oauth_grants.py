"""The owners' consents as the warehouse holds them: states, and secrets as ciphertext only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import psycopg
from psycopg.rows import class_row

State = Literal["valid", "testing_7_days", "expired", "revoked"]
HeldIn = Literal["store", "file"]

_HELD = """
select
    grants.channel_id::text,
    channels.youtube_channel_id,
    channels.channel_name,
    grants.held_in,
    grants.state,
    grants.project_id,
    grants.client_id,
    grants.client_secret,
    grants.token_uri,
    channels.oauth_refresh_token as refresh_token,
    grants.refresh_token_sha256,
    grants.scopes,
    grants.issued_at,
    grants.expires_at,
    grants.verified_at,
    grants.last_ok_at,
    grants.last_error
from ytempire.oauth_grants as grants
inner join ytempire.channels using (channel_id)
order by channels.channel_name, channels.youtube_channel_id
"""
_CHANNEL = """
insert into ytempire.channels (channel_id, youtube_channel_id, channel_name)
values (%s, %s, %s)
on conflict do nothing
"""
_KEEP = """
insert into ytempire.oauth_grants as known (
    channel_id, held_in, state, project_id, client_id, client_secret, token_uri,
    refresh_token_sha256, scopes, issued_at, expires_at, verified_at, last_ok_at, last_error
)
values (
    %(channel_id)s, %(held_in)s, %(state)s, %(project_id)s, %(client_id)s, %(client_secret)s,
    %(token_uri)s, %(refresh_token_sha256)s, %(scopes)s, %(issued_at)s, %(expires_at)s,
    %(verified_at)s, %(last_ok_at)s, %(last_error)s
)
on conflict (channel_id) do update set
    held_in = excluded.held_in,
    state = excluded.state,
    project_id = excluded.project_id,
    client_id = excluded.client_id,
    client_secret = excluded.client_secret,
    token_uri = excluded.token_uri,
    refresh_token_sha256 = excluded.refresh_token_sha256,
    scopes = excluded.scopes,
    issued_at = excluded.issued_at,
    expires_at = excluded.expires_at,
    verified_at = excluded.verified_at,
    last_ok_at = excluded.last_ok_at,
    last_error = excluded.last_error,
    updated_at = ytempire.clock_now()
"""
_CIPHERTEXT = """
update ytempire.channels
set oauth_refresh_token = %(refresh_token)s, oauth_token_expires_at = %(expires_at)s
where
    channel_id = %(channel_id)s
    and (oauth_refresh_token, oauth_token_expires_at)
    is distinct from (%(refresh_token)s::text, %(expires_at)s::timestamptz)
"""
_USED = """
update ytempire.oauth_grants
set verified_at = %(at)s, last_ok_at = %(at)s, last_error = null, updated_at = ytempire.clock_now()
where
    channel_id = any(%(channel_ids)s::uuid[])
    and state in ('valid', 'testing_7_days')
    and last_ok_at is distinct from %(at)s
"""


@dataclass(frozen=True)
class Grant:
    """A row of ``oauth_grants``, with its channel and the ciphertext of its refresh token.

    Attributes
    ----------
    refresh_token, client_secret
        Ciphertext; None for a consent that is held in a file.
    issued_at, expires_at, verified_at, last_ok_at, last_error, scopes, project_id
        None: not known, as the table's comments say.
    """

    channel_id: str
    youtube_channel_id: str
    channel_name: str
    held_in: HeldIn
    state: State
    client_id: str
    token_uri: str
    refresh_token_sha256: str
    refresh_token: str | None = None
    client_secret: str | None = None
    project_id: str | None = None
    scopes: list[str] | None = None
    issued_at: datetime | None = None
    expires_at: datetime | None = None
    verified_at: datetime | None = None
    last_ok_at: datetime | None = None
    last_error: str | None = None

    @property
    def is_alive(self) -> bool:
        """Say whether Google gave access tokens for it when it was last asked."""
        return self.state in ("valid", "testing_7_days")


def held(connection: psycopg.Connection) -> list[Grant]:
    """Return all consents, by the channel's name."""
    with connection.cursor(row_factory=class_row(Grant)) as cursor:
        return cursor.execute(_HELD).fetchall()


def keep(connection: psycopg.Connection, grant: Grant) -> None:
    """Write a consent over the one that the channel had; make the channel where it is not there.

    A channel that is there under another key of ours, by YouTube's id, keeps that key.
    """
    connection.execute(_CHANNEL, [grant.channel_id, grant.youtube_channel_id, grant.channel_name])
    known = connection.execute(
        "select channel_id from ytempire.channels where youtube_channel_id = %s",
        [grant.youtube_channel_id],
    ).fetchone()
    values = vars(grant) | ({"channel_id": known[0]} if known else {})
    connection.execute(_KEEP, values)
    connection.execute(_CIPHERTEXT, values)


def used(connection: psycopg.Connection, channel_ids: Sequence[str], at: datetime) -> None:
    """Note that consents gave access tokens at an instant."""
    connection.execute(_USED, {"channel_ids": list(channel_ids), "at": at})


def forget(connection: psycopg.Connection, channel_id: str) -> None:
    """Take a consent out, and the token with it."""
    nothing = {"channel_id": channel_id, "refresh_token": None, "expires_at": None}
    connection.execute(_CIPHERTEXT, nothing)
    connection.execute("delete from ytempire.oauth_grants where channel_id = %s", [channel_id])
