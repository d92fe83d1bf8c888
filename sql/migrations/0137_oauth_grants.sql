-- ytempire.oauth_grants: the owners' consents, and what became of them.
-- grain: one row a channel whose owner consented; disconnecting takes the row out.
-- reads: nothing. The refresh token itself is channels.oauth_refresh_token, encrypted; the row of a
-- consent that is held in a file has neither that nor the client's secret.
create table ytempire.oauth_grants (
    channel_id uuid primary key references ytempire.channels (channel_id),
    held_in text not null check (held_in in ('store', 'file')),
    state text not null check (state in ('valid', 'testing_7_days', 'expired', 'revoked')),
    project_id text,
    client_id text not null,
    client_secret text check (client_secret like 'gAAAA%'),
    token_uri text not null,
    refresh_token_sha256 text not null check (refresh_token_sha256 ~ '^[0-9a-f]{64}$'),
    scopes text[],
    issued_at timestamptz,
    expires_at timestamptz,
    verified_at timestamptz,
    last_ok_at timestamptz,
    last_error text,
    updated_at timestamptz not null default ytempire.clock_now(),
    check ((held_in = 'store') = (client_secret is not null))
);

comment on table ytempire.oauth_grants is
'the owners'' consents and their states, one row a channel; secrets are encrypted';
comment on column ytempire.oauth_grants.channel_id is 'the channel whose owner consented';
comment on column ytempire.oauth_grants.held_in is
'store: here, encrypted; file: in the file that YTEMPIRE_OAUTH_FILE names';
comment on column ytempire.oauth_grants.state is
'valid; testing_7_days: so, but Google ends it by itself seven days after it was given, because '
'the OAuth app is in Testing; expired: it came to its end; revoked: taken back before that';
comment on column ytempire.oauth_grants.project_id is
'the Google Cloud project of the OAuth client; null: not told';
comment on column ytempire.oauth_grants.client_id is 'the OAuth client that was consented to';
comment on column ytempire.oauth_grants.client_secret is
'ciphertext of the client''s secret (Fernet, YTEMPIRE_TOKEN_KEY); null: held in a file';
comment on column ytempire.oauth_grants.token_uri is 'where access tokens are asked for';
comment on column ytempire.oauth_grants.refresh_token_sha256 is
'SHA-256 of the refresh token: tells whether it is the one whose state this is';
comment on column ytempire.oauth_grants.scopes is
'what the owner let us see, as Google''s scopes; null: not told';
comment on column ytempire.oauth_grants.issued_at is
'when the owner consented; null: not known, it came from a file';
comment on column ytempire.oauth_grants.expires_at is
'when Google said that it ends; null: it did not. Unused for six months it ends as well';
comment on column ytempire.oauth_grants.verified_at is
'when Google last said yes or no to it; null: it was not asked yet';
comment on column ytempire.oauth_grants.last_ok_at is
'when it last gave an access token; null: it never did here';
comment on column ytempire.oauth_grants.last_error is
'why it did not when it was last asked; null: it did';
comment on column ytempire.oauth_grants.updated_at is 'when the row last changed';
