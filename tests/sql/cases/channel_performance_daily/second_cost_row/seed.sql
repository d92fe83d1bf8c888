insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method, published_at, views, likes, estimated_revenue)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm', '2026-11-02 18:00', 1000, 50, 10);
insert into ytempire.video_costs (video_id, openai_cost_cents) values ('00000000-0000-0000-0000-0000000000a1', 100);
insert into ytempire.video_costs (video_id, elevenlabs_cost_cents) values ('00000000-0000-0000-0000-0000000000a1', 50);
refresh materialized view ytempire.channel_performance_daily;
select
    total_views,
    total_likes,
    daily_revenue,
    avg_cost_per_video,
    daily_profit,
    round(roi_percentage, 1) as roi_percentage
from ytempire.channel_performance_daily
