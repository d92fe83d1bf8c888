"""What the factory and its machines leave of their last weeks, as the pages ask for it."""

from __future__ import annotations

FILLS = (
    """
    insert into ytempire.job_stage_events (
        job_id, attempt, seq, stage, entered_at, left_at, outcome
    )
    select
        job_id, 1, seq, (array['script', 'voice', 'visuals', 'render', 'upload'])[seq],
        started_at + seq * interval '4 minutes', started_at + (seq + 1) * interval '4 minutes', 'ok'
    from ytempire.video_generation_jobs, generate_series(1, 5) as stages (seq)
    where started_at > timestamptz '2025-11-20 00:00+00' and (status = 'completed' or seq < 4)
    """,
    """
    insert into ytempire.engagement_hours
    select
        day::date, channel_id, format, (extract(isodow from day)::integer - 1) * 24 + hour,
        3600 * 40, 900 + hour, 900 + hour, 30 + hour % 7, 4
    from
        generate_series(date '2025-10-01', date '2026-01-01', interval '1 day') as days (day),
        generate_series(0, 23) as hours (hour),
        unnest(array['short', 'long']) as formats (format),
        ytempire.channels
    """,
    """
    insert into ytempire.system_samples (
        sampled_at, host, gpu_index, disk_path, cpu_ratio, load_1m, memory_used_bytes,
        memory_total_bytes, gpu_ratio, disk_free_bytes, disk_total_bytes, source
    )
    select
        timestamptz '2026-01-01 12:00+00' - n * interval '1 minute', 'machine ' || host, gpu - 1,
        case gpu when 0 then '/' else '' end, 0.1 * (n % 10), 1, 30e9, 64e9,
        case when gpu > 0 then 0.5 end, case gpu when 0 then 4e11 end,
        case gpu when 0 then 1e12 end, 'internal_db'
    from
        generate_series(0, 43200) as minutes (n), generate_series(1, 6) as hosts (host),
        generate_series(0, 2) as gpus (gpu)
    """,
    """
    insert into ytempire.ai_usage (
        idempotency_key, used_at, vendor, model, input_tokens, output_tokens, characters,
        error_class, source
    )
    select
        'use ' || n, timestamptz '2026-01-01 12:00+00' - n * interval '20 seconds',
        (array['openai', 'elevenlabs', 'stability_ai'])[1 + n % 3], 'a model',
        case n % 3 when 0 then 900 end, case n % 3 when 0 then 400 end,
        case n % 3 when 1 then 1200 end, case when n % 200 = 0 then 'rate_limit' end, 'factory'
    from generate_series(1, 400000) as requests (n)
    """,
    """
    insert into ytempire.channel_health_daily (
        anchors_version, pacific_date, channel_id, score, low, high, coverage_ratio,
        low_limit_points, fall_limit_points, fall_limit_days, silence_limit_days
    )
    select
        1, day::date, channel_id, score, score - 5, score + 5, 1, 40, 15, 14, 7
    from (
        select day, channel_id, 20 + abs(hashtext(channel_id::text)) % 60 as score
        from
            ytempire.channels,
            generate_series(date '2025-06-01', date '2025-12-30', interval '1 day') as days (day)
    )
    """,
    """
    insert into ytempire.accuracy_figures (
        run_id, figure, value, unit, target, rows_compared, measured_at
    )
    select
        md5('run' || n)::uuid, figure, 0, 'cents', 0, 110000,
        timestamptz '2026-01-01 12:00+00' - n * interval '1 hour'
    from
        generate_series(1, 9000) as runs (n),
        unnest(array['loaded_costs_cents', 'statements_cents', 'video_costs_cents'])
        as figures (figure)
    """,
)
"""Each fills one table, of channels, jobs or nothing."""
