insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm');
insert into ytempire.video_costs (video_id, openai_cost_cents) values ('00000000-0000-0000-0000-0000000000a1', 100);
insert into ytempire.video_costs (video_id, elevenlabs_cost_cents) values ('00000000-0000-0000-0000-0000000000a1', 50);
insert into ytempire.video_generation_jobs (channel_id, topic, video_id, status, created_at)
values ('00000000-0000-0000-0000-0000000000c1', 'a topic', '00000000-0000-0000-0000-0000000000a1', 'completed', '2026-11-02 15:00');
insert into ytempire.video_generation_jobs (channel_id, topic, status, created_at)
values ('00000000-0000-0000-0000-0000000000c1', 'a topic', 'failed', '2026-11-02 15:30');
refresh materialized view ytempire.generation_pipeline_metrics;
select
    total_jobs,
    successful_jobs,
    round(success_rate::numeric, 1) as success_rate
from ytempire.generation_pipeline_metrics
