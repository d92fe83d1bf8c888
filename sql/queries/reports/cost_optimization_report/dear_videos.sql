-- reports/cost_optimization_report/dear_videos: videos of the window that cost more than a mark,
-- and who charged it.
-- grain: one row a video. Parameters: first_day, last_day, first_at, end_at (the same as instants,
-- half-open), alert_micros, limit_micros, channel_ids (null: all), as_of (instant whose knowledge
-- is shown; null: now).
-- reads: published_video_costs, video_costs, videos, channels, priced_entries
-- Of an instant the ledger tells, each part rounded by itself: it may be a cent off what is kept
-- now, where the parts add up to the rounded total.
with kept as (
    select
        dear.video_id,
        dear.total_cost_micros,
        costs.openai_cost_cents,
        costs.elevenlabs_cost_cents,
        costs.stability_ai_cost_cents,
        costs.pexels_cost_cents,
        costs.other_api_cost_cents,
        costs.total_compute_cost_cents as compute_cost_cents
    from ytempire.published_video_costs as dear
    inner join ytempire.video_costs as costs on dear.video_id = costs.video_id
    where
        %(as_of)s::timestamptz is null
        and dear.total_cost_micros > %(alert_micros)s::bigint
        and dear.pacific_date >= %(first_day)s::date
        and dear.pacific_date <= %(last_day)s::date
        and (%(channel_ids)s::uuid[] is null or dear.channel_id = any(%(channel_ids)s::uuid[]))
),

known as (
    select
        videos.video_id,
        parts.total_cost_micros,
        round(parts.openai / 10000.0)::bigint as openai_cost_cents,
        round(parts.elevenlabs / 10000.0)::bigint as elevenlabs_cost_cents,
        round(parts.stability_ai / 10000.0)::bigint as stability_ai_cost_cents,
        round(parts.pexels / 10000.0)::bigint as pexels_cost_cents,
        round(parts.other_api / 10000.0)::bigint as other_api_cost_cents,
        round(parts.compute / 10000.0)::bigint as compute_cost_cents
    from ytempire.videos
    cross join
        lateral (
            select
                sum(amount_micros)::bigint as total_cost_micros,
                coalesce(sum(amount_micros) filter (where vendor = 'openai'), 0) as openai,
                coalesce(sum(amount_micros) filter (where vendor = 'elevenlabs'), 0)
                    as elevenlabs,
                coalesce(sum(amount_micros) filter (where vendor = 'stability_ai'), 0)
                    as stability_ai,
                coalesce(sum(amount_micros) filter (where vendor = 'pexels'), 0) as pexels,
                coalesce(
                    sum(amount_micros) filter (
                        where vendor not in (
                            'openai', 'elevenlabs', 'stability_ai', 'pexels', 'compute'
                        )
                    ),
                    0
                ) as other_api,
                coalesce(sum(amount_micros) filter (where vendor = 'compute'), 0) as compute
            from ytempire.priced_entries as entries
            where
                entries.factory_video_id = videos.factory_video_id
                and entries.known_at <= %(as_of)s::timestamptz
        ) as parts
    where
        %(as_of)s::timestamptz is not null
        and parts.total_cost_micros > %(alert_micros)s::bigint
        and videos.published_at >= %(first_at)s::timestamptz
        and videos.published_at < %(end_at)s::timestamptz
        and videos.published_at <= %(as_of)s::timestamptz
        and videos.created_at <= %(as_of)s::timestamptz
        and (%(channel_ids)s::uuid[] is null or videos.channel_id = any(%(channel_ids)s::uuid[]))
),

dear as (
    select
        video_id,
        total_cost_micros,
        openai_cost_cents,
        elevenlabs_cost_cents,
        stability_ai_cost_cents,
        pexels_cost_cents,
        other_api_cost_cents,
        compute_cost_cents
    from kept
    union all
    select
        video_id,
        total_cost_micros,
        openai_cost_cents,
        elevenlabs_cost_cents,
        stability_ai_cost_cents,
        pexels_cost_cents,
        other_api_cost_cents,
        compute_cost_cents
    from known
)

select
    videos.youtube_video_id,
    videos.title,
    channels.channel_name,
    dear.total_cost_micros,
    dear.total_cost_micros > %(limit_micros)s::bigint as is_over_limit,
    dear.openai_cost_cents,
    dear.elevenlabs_cost_cents,
    dear.stability_ai_cost_cents,
    dear.pexels_cost_cents,
    dear.other_api_cost_cents,
    dear.compute_cost_cents,
    videos.published_at
from dear
inner join ytempire.videos on dear.video_id = videos.video_id
inner join ytempire.channels on videos.channel_id = channels.channel_id
order by dear.total_cost_micros desc, dear.video_id asc
