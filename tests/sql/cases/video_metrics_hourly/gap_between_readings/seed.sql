insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm');
insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views, views_delta)
values
('2026-11-05 10:55', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 1000, null),
('2026-11-05 12:05', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 1600, 600);
select views_gained
from ytempire.video_metrics_hourly
where hour = '2026-11-05 12:00'
