insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method, published_at, estimated_revenue)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm', '2026-11-02 18:00', 9);
insert into ytempire.videos (video_id, channel_id, title, generation_method, published_at, estimated_revenue)
values ('00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm', '2026-11-02 18:00', 0.2);
insert into ytempire.video_costs (video_id, openai_cost_cents) values ('00000000-0000-0000-0000-0000000000a1', 50), ('00000000-0000-0000-0000-0000000000a2', 250);
select round(avg_roi_ratio, 2) as avg_roi_ratio
from ytempire.cost_breakdown_analysis
