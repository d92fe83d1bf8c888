-- reports/cost_optimization_report/channels: what each channel's published videos cost.
-- grain: one row a channel with videos published in the window, or in the one before. Parameters:
-- first_day, last_day, days, alert_micros, limit_micros, target_micros, channel_ids (null: all),
-- as_of (instant whose knowledge is shown; null: now), before_at, first_at, end_at (instants at
-- which the window before, the window, and what comes after begin).
-- reads: published_video_costs, channels, videos, priced_entries
-- What is above a mark is what such videos cost beyond it, all of them together.
with videos as (
    select
        channel_id,
        total_cost_micros,
        pacific_date >= %(first_day)s::date as is_in_window
    from ytempire.published_video_costs
    where
        %(as_of)s::timestamptz is null
        and pacific_date >= %(first_day)s::date - %(days)s::integer
        and pacific_date <= %(last_day)s::date
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
    union all
    -- What was known at an instant is told by the ledger alone, which only grows.
    select
        videos.channel_id,
        known.total_cost_micros,
        videos.published_at >= %(first_at)s::timestamptz as is_in_window
    from ytempire.videos
    cross join
        lateral (
            select sum(entries.amount_micros)::bigint as total_cost_micros
            from ytempire.priced_entries as entries
            where
                entries.factory_video_id = videos.factory_video_id
                and entries.known_at <= %(as_of)s::timestamptz
        ) as known
    where
        %(as_of)s::timestamptz is not null
        and videos.published_at >= %(before_at)s::timestamptz
        and videos.published_at < %(end_at)s::timestamptz
        and videos.published_at <= %(as_of)s::timestamptz
        and videos.created_at <= %(as_of)s::timestamptz
        and (%(channel_ids)s::uuid[] is null or videos.channel_id = any(%(channel_ids)s::uuid[]))
),

sums as (
    select
        channel_id,
        count(*) filter (where is_in_window) as videos_published,
        count(total_cost_micros) filter (where is_in_window) as videos_with_cost,
        sum(total_cost_micros) filter (where is_in_window)::bigint as published_cost_micros,
        count(*) filter (where is_in_window and total_cost_micros < %(target_micros)s::bigint)
            as videos_under_target,
        count(*) filter (where is_in_window and total_cost_micros > %(alert_micros)s::bigint)
            as videos_over_alert,
        count(*) filter (where is_in_window and total_cost_micros > %(limit_micros)s::bigint)
            as videos_over_limit,
        coalesce(
            sum(total_cost_micros - %(alert_micros)s::bigint) filter (
                where is_in_window and total_cost_micros > %(alert_micros)s::bigint
            ),
            0
        )::bigint as above_alert_micros,
        coalesce(
            sum(total_cost_micros - %(limit_micros)s::bigint) filter (
                where is_in_window and total_cost_micros > %(limit_micros)s::bigint
            ),
            0
        )::bigint as above_limit_micros,
        count(*) filter (where not is_in_window) as videos_published_before,
        count(total_cost_micros) filter (where not is_in_window) as videos_with_cost_before,
        sum(total_cost_micros) filter (where not is_in_window)::bigint
            as published_cost_before_micros
    from videos
    group by channel_id
)

select
    channels.youtube_channel_id,
    channels.channel_name,
    sums.videos_published,
    sums.videos_with_cost,
    sums.videos_under_target,
    sums.videos_over_alert,
    sums.videos_over_limit,
    sums.published_cost_micros,
    sums.above_alert_micros,
    sums.above_limit_micros,
    sums.videos_published_before,
    sums.videos_with_cost_before,
    sums.published_cost_before_micros
from sums
inner join ytempire.channels on sums.channel_id = channels.channel_id
order by
    sums.published_cost_micros / nullif(sums.videos_with_cost, 0)::double precision desc nulls last,
    channels.channel_name asc,
    sums.channel_id asc
