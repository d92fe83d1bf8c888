insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
update ytempire.channels set oauth_refresh_token = '1//in-the-open'
returning oauth_refresh_token
