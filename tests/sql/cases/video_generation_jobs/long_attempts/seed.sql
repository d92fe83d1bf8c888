insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.video_generation_jobs (channel_id, topic, cpu_seconds_used)
values ('00000000-0000-0000-0000-0000000000c1', 'a topic', 100000000)
returning cpu_seconds_used
