insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method, published_at)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm', '2026-11-02 18:00');
insert into ytempire.videos (video_id, channel_id, title, generation_method, published_at)
values ('00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm', '2026-11-02 18:00');
insert into ytempire.video_costs (video_id, openai_cost_cents) values ('00000000-0000-0000-0000-0000000000a1', 200);
select count(*) as rows_of_the_second_video
from ytempire.cost_breakdown_analysis
where avg_total_cost is null or avg_views is null
