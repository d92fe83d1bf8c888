insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
select
    current_subscribers,
    total_videos,
    total_views,
    current_month_revenue,
    lifetime_revenue
from ytempire.channels
