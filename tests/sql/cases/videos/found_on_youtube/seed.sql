insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (channel_id, title)
values ('00000000-0000-0000-0000-0000000000c1', 'a video')
returning title
