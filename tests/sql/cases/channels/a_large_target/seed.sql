insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
update ytempire.channels set monthly_revenue_target = 100000000
returning monthly_revenue_target
