-- ytempire.api_usage_payers: who paid for a call (youtube_api_usage.account_used), said anew.
-- Calls for a channel's owner are booked under the project of the OAuth client, which pays for all
-- channels that consented to it: default, the application's own, where `ytempire connect` asked;
-- else the number that the client's id begins with. Before, they were booked under the channel.
comment on column ytempire.youtube_api_usage.account_used is
'the Google project that paid: the name of an API key''s, or the number of an OAuth client''s in '
'YTEMPIRE_OAUTH_FILE; '
'before 0.5.0 the channel, where its owner''s consent was used';
comment on column ytempire.youtube_api_usage.request_params is
'what was asked, without keys and tokens; channel: the one whose owner''s consent was used';
