insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm');
insert into ytempire.video_metrics_timeseries
(time, video_id, channel_id, views, shares, impressions)
values ('2026-11-05 11:10', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 100, 1, 900)
