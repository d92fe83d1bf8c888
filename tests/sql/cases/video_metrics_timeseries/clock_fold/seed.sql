insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm');
set local timezone = 'America/Los_Angeles';
insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views)
values
('2026-11-01 01:30:00-07'::timestamptz, '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 100),
('2026-11-01 01:30:00-08'::timestamptz, '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 160);
select count(*) as readings
from ytempire.video_metrics_timeseries
