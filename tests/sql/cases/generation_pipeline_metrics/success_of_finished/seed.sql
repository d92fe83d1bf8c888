insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.video_generation_jobs (channel_id, topic, status, created_at)
values ('00000000-0000-0000-0000-0000000000c1', 'a topic', 'completed', '2026-11-02 15:00');
insert into ytempire.video_generation_jobs (channel_id, topic, status, created_at)
values ('00000000-0000-0000-0000-0000000000c1', 'a topic', 'processing', '2026-11-02 15:00');
insert into ytempire.video_generation_jobs (channel_id, topic, status, created_at)
values ('00000000-0000-0000-0000-0000000000c1', 'a topic', 'processing', '2026-11-02 15:00');
insert into ytempire.video_generation_jobs (channel_id, topic, status, created_at)
values ('00000000-0000-0000-0000-0000000000c1', 'a topic', 'processing', '2026-11-02 15:00');
refresh materialized view ytempire.generation_pipeline_metrics;
select success_rate
from ytempire.generation_pipeline_metrics
