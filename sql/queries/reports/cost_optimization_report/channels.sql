-- reports/cost_optimization_report/channels: what each channel's published videos cost.
-- grain: one row a channel with videos published in the window, or in the one before. Parameters:
-- first_day, last_day, days, alert_micros, limit_micros, target_micros.
-- reads: published_video_costs, channels
-- What is above a mark is what such videos cost beyond it, all of them together.
with videos as (
    select
        channel_id,
        total_cost_micros,
        loaded_micros,
        pacific_date >= %(first_day)s::date as is_in_window
    from ytempire.published_video_costs
    where
        pacific_date >= %(first_day)s::date - %(days)s::integer
        and pacific_date <= %(last_day)s::date
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
