insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method, published_at, views, estimated_revenue)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm', '2026-11-02 18:00', 1000, 10);
refresh materialized view ytempire.channel_performance_daily;
select
    daily_profit,
    roi_percentage
from ytempire.channel_performance_daily
