-- ytempire.channels_oauth_ciphertext: the column of the refresh token takes ciphertext only.
-- grain: none. reads: channels.
-- Nothing wrote to it before; what is there by hand and not encrypted is a secret in the open.
update ytempire.channels
set oauth_refresh_token = null, oauth_token_expires_at = null
where oauth_refresh_token not like 'gAAAA%';

-- Every Fernet token begins so: a version byte, then the high bytes of its time.
alter table ytempire.channels
add constraint channels_oauth_refresh_token_is_encrypted
check (oauth_refresh_token like 'gAAAA%');

comment on column ytempire.channels.oauth_refresh_token is
'ciphertext of the refresh token (Fernet, YTEMPIRE_TOKEN_KEY), never the token; null: none is held';
comment on column ytempire.channels.oauth_token_expires_at is
'when Google said that the owner''s consent ends; null: it did not, or none is held here. '
'oauth_grants tells its state';
