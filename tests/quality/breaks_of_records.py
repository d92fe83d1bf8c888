"""Right records of the network and the factory, and what breaks each check of them."""

RIGHT = """
update ytempire.channels set
    is_ours = true, is_monetized = true, monthly_revenue_target = 900.5,
    current_subscribers = null, total_views = 130, total_videos = 2,
    statistics_as_of = '2026-10-04T00:00Z', last_video_published_at = '2026-10-01T20:00Z'
where channel_name = 'one';
update ytempire.channels set
    is_ours = false, current_subscribers = 7, total_views = 5000, total_videos = 1,
    statistics_as_of = ytempire.clock_now() - interval '29 days'
where channel_name = 'two';
update ytempire.videos set status = 'published', likes = 4, comments = null where title = 'read';
update ytempire.video_metrics_timeseries set likes = 4 where views = 90;
insert into ytempire.channel_snapshots
    (channel_id, time, subscribers, total_views, total_videos, flags, source, authorisation,
     expires_at)
select c.channel_id, t.time, t.subscribers, t.views, t.videos, t.flags::text[], 'youtube_data',
       t.authorisation, t.expires_at
from (values
    ('one', '2026-10-02T00:00Z'::timestamptz, 9, 120, 2, '{}', 'owner', null::timestamptz),
    ('one', '2026-10-03T00:00Z', null, 130, 2, '{}', 'owner', null),
    ('one', '2026-10-03T12:00Z', null, 0, 2, '{zero_after_positive}', 'owner', null),
    ('two', ytempire.clock_now() - interval '29 days', 7, 5000, 1, '{}', 'public',
     ytempire.clock_now() + interval '1 day')
) as t (channel, time, subscribers, views, videos, flags, authorisation, expires_at)
inner join ytempire.channels as c on c.channel_name = t.channel;
insert into ytempire.channel_targets (channel_id, metric, month, target) values
    ('c0000000-0000-4000-8000-000000000001', 'revenue_micros', '2026-09-01', 100),
    ('c0000000-0000-4000-8000-000000000001', 'revenue_micros', '2026-10-01', 900500000);
insert into ytempire.channel_monetization (channel_id, valid_from, valid_to, is_monetized) values
    ('c0000000-0000-4000-8000-000000000001', '2026-08-01T00:00Z', '2026-09-01T00:00Z', false),
    ('c0000000-0000-4000-8000-000000000001', '2026-09-01T00:00Z', null, true);
insert into ytempire.video_availability (video_id, valid_from, valid_to, state) values
    ('a0000000-0000-4000-8000-000000000001', '2026-10-01T21:00Z', '2026-10-02T23:00Z', 'public'),
    ('a0000000-0000-4000-8000-000000000001', '2026-10-02T23:00Z', '2026-10-03T20:00Z', 'missing'),
    ('a0000000-0000-4000-8000-000000000001', '2026-10-03T20:00Z', null, 'public');
update ytempire.video_metrics_timeseries set source = 'youtube_data', authorisation = 'owner'
where video_id = 'a0000000-0000-4000-8000-000000000001';
update ytempire.video_generation_jobs set
    stages_completed = '["queued", "script", "voice"]',
    stage_timings = '{"queued": 1.5, "script": 5.25, "voice": 2}'
where topic = 'done';
insert into ytempire.job_stage_events
    (job_id, attempt, seq, stage, entered_at, left_at, outcome)
select jobs.job_id, t.attempt, t.seq, t.stage, t.entered_at, t.left_at, t.outcome
from (values
    (1, 0, 'queued', '2026-10-01T00:00Z'::timestamptz, '2026-10-01T00:00:01.5Z'::timestamptz, 'ok'),
    (1, 1, 'script', '2026-10-01T00:00:10Z', '2026-10-01T00:00:13.25Z', 'failed'),
    (2, 0, 'script', '2026-10-01T00:01Z', '2026-10-01T00:01:02Z', 'ok'),
    (2, 1, 'voice', '2026-10-01T00:02Z', '2026-10-01T00:02:02Z', 'ok'),
    (2, 2, 'render', '2026-10-01T00:03Z', null, null)
) as t (attempt, seq, stage, entered_at, left_at, outcome)
cross join ytempire.video_generation_jobs as jobs
where jobs.topic = 'done';
insert into ytempire.ai_usage (idempotency_key, used_at, vendor, model, job_id, source)
select 'old', ytempire.clock_now() - interval '9 days', 'openai', 'm', jobs.job_id, 's'
from ytempire.video_generation_jobs as jobs where jobs.topic = 'done';
insert into ytempire.ai_usage (idempotency_key, used_at, vendor, model, job_id, source) values
    ('job to come', ytempire.clock_now(), 'openai', 'm', gen_random_uuid(), 's'),
    ('no job', '2026-01-01T00:00Z', 'openai', 'm', null, 's');
update ytempire.ai_usage set input_tokens = 80, output_tokens = 20, characters = 50
where idempotency_key = 'old';
insert into ytempire.ai_usage_vendor_daily
    (vendor, usage_date, model, source, input_tokens, output_tokens, characters, as_of)
values
    ('openai', (ytempire.clock_now() at time zone 'UTC')::date - 9, 'm', 'vendor_api', 81, 20, 50,
     ytempire.clock_now()),
    ('openai', (ytempire.clock_now() at time zone 'UTC')::date, 'm', 'vendor_api', 9, 9, null,
     ytempire.clock_now()),
    ('openai', '2025-12-31', 'm', 'vendor_api', 9, 9, null, ytempire.clock_now());
insert into ytempire.system_samples
    (sampled_at, host, gpu_index, disk_path, memory_used_bytes, memory_total_bytes,
     disk_free_bytes, disk_total_bytes, source)
values ('2026-10-01T00:00Z', 'h', -1, '/', 10, 10, 5, 5, 's');
"""

_JOB_DONE = "where topic = 'done'"
_FIRST = "where video_id = 'a0000000-0000-4000-8000-000000000001'"
_TARGETS = "update ytempire.channel_targets set"
BREAKS = {
    "job_stages_equal_events": [
        f"update ytempire.video_generation_jobs set stages_completed = '[]' {_JOB_DONE}",
        "update ytempire.video_generation_jobs set "
        f'stages_completed = \'["script", "queued", "voice"]\' {_JOB_DONE}',
        "update ytempire.video_generation_jobs set "
        f"stage_timings = stage_timings || '{{\"voice\": 2.001}}' {_JOB_DONE}",
        "update ytempire.job_stage_events set outcome = 'failed' where stage = 'voice'",
    ],
    "ai_usage_has_its_job": [
        "update ytempire.ai_usage set used_at = ytempire.clock_now() - interval '49 hours' "
        "where idempotency_key = 'job to come'",
    ],
    "ai_usage_agrees_with_vendor": [
        "update ytempire.ai_usage_vendor_daily set input_tokens = 83 where characters = 50",
        "update ytempire.ai_usage_vendor_daily set output_tokens = null where characters = 50",
        "update ytempire.ai_usage_vendor_daily set characters = 52 where characters = 50",
        "update ytempire.ai_usage_vendor_daily set images = 1 where characters = 50",
        "update ytempire.ai_usage set vendor = 'elevenlabs' where idempotency_key = 'old'",
    ],
    "system_sample_exceeds_its_total": [
        "update ytempire.system_samples set memory_used_bytes = 11",
        "update ytempire.system_samples set disk_free_bytes = 6",
        "update ytempire.system_samples set gpu_memory_used_bytes = 2, gpu_memory_total_bytes = 1",
    ],
    "expired_observation_still_held": [
        "update ytempire.channel_snapshots set expires_at = ytempire.clock_now() "
        "- interval '25 hours' where authorisation = 'public'",
        "update ytempire.video_metrics_timeseries set expires_at = '2019-01-31T00:00Z' "
        "where views = 7",
    ],
    "view_definition_matches_epoch": [
        "update ytempire.video_metrics_timeseries set view_definition = 2 where views = 7",
        "update ytempire.video_metrics_timeseries set view_definition = 9 where views = 7",
        "update ytempire.video_daily_facts set view_definition = 2",
        "update ytempire.video_daily_facts set pacific_date = '2026-08-23'",
        "update ytempire.video_metrics_timeseries set time = '2026-08-24T06:59:59Z', "
        "views_delta = null where views = 40",
    ],
    "reading_of_a_missing_video": [
        f"update ytempire.video_availability set state = 'missing' {_FIRST} "
        "and valid_from = '2026-10-03T20:00Z'",
        f"update ytempire.video_availability set state = 'deleted' {_FIRST} "
        "and valid_to = '2026-10-02T23:00Z'",
    ],
    "channels_counters_are_latest_reading": [
        "update ytempire.channels set total_views = 131 where channel_name = 'one'",
        "update ytempire.channels set total_videos = null where channel_name = 'one'",
        "update ytempire.channels set current_subscribers = 8 where channel_name = 'two'",
        "update ytempire.channels set statistics_as_of = '2026-10-02T23:59Z' "
        "where channel_name = 'one'",
        "update ytempire.channels set statistics_as_of = null where channel_name = 'one'",
    ],
    "channels_know_their_newest_video": [
        "update ytempire.channels set last_video_published_at = null where channel_name = 'one'",
        "update ytempire.videos set published_at = '2026-10-01T20:00:01Z' where title = 'read'",
        "update ytempire.channels set last_video_published_at = '2026-10-01T20:00Z' "
        "where channel_name = 'two'",
    ],
    "channel_monetization_is_current": [
        "update ytempire.channels set is_monetized = false where channel_name = 'one'",
        "update ytempire.channels set is_monetized = false where channel_name = 'two'",
        "delete from ytempire.channel_monetization",
    ],
    "channel_targets_are_current": [
        f"{_TARGETS} target = target + 1 where month = '2026-10-01'",
        "delete from ytempire.channel_targets where month = '2026-10-01'",
        "update ytempire.channels set monthly_revenue_target = 1 where channel_name = 'two'",
    ],
    "metadata_version_is_current": [
        "update ytempire.metadata_versions set title = 'other' where title = 'read'",
        f"update ytempire.metadata_versions set tags = '{{x}}' {_FIRST}",
        f"delete from ytempire.metadata_versions {_FIRST}",
    ],
}
