insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm');
insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views, estimated_revenue_cents)
values
('2026-11-05 11:10', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 1000, 300),
('2026-11-05 11:40', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 900, 250);
select
    views,
    revenue_cents
from ytempire.video_metrics_hourly
