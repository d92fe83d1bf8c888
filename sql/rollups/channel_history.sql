-- ytempire.channel_history (DuckDB): a channel's 28 Pacific days beside the 28 before.
-- grain: one row a channel and Pacific day of channel_days.
-- reads: days (Pacific), channel_days (channel_metrics_daily of these and the 55 days before each),
-- age_points (video_age_points of these and the 27 days before).
with windows as (
    select
        own.pacific_date,
        own.channel_id,
        around.pacific_date > own.pacific_date - 28 as is_now,
        around.videos_published,
        around.videos_with_cost,
        around.views_gained,
        around.engaged_views,
        around.watch_seconds,
        around.impressions,
        around.clicks,
        around.subscribers_gained,
        around.subscribers_lost,
        around.revenue_micros,
        around.published_cost_micros
    from channel_days as own
    inner join days on own.pacific_date = days.day
    inner join channel_days as around
        on
            own.channel_id = around.channel_id
            and own.pacific_date >= around.pacific_date
            and own.pacific_date < around.pacific_date + 56
),

sums as (
    select
        pacific_date,
        channel_id,
        count(*) filter (where is_now) as days,
        count(*) filter (where not is_now) as days_before,
        sum(videos_published) filter (where is_now) as videos_published,
        coalesce(sum(videos_published) filter (where not is_now), 0) as videos_published_before,
        sum(views_gained) filter (where is_now) as views_gained,
        sum(views_gained) filter (where not is_now) as views_gained_before,
        sum(engaged_views) filter (where is_now) as engaged_views,
        sum(watch_seconds) filter (where is_now) as watch_seconds,
        sum(impressions) filter (where is_now) as impressions,
        sum(clicks) filter (where is_now) as clicks,
        sum(subscribers_gained) filter (where is_now) as subscribers_gained,
        sum(subscribers_lost) filter (where is_now) as subscribers_lost,
        sum(revenue_micros) filter (where is_now) as revenue_micros,
        sum(revenue_micros) filter (where not is_now) as revenue_micros_before,
        sum(published_cost_micros) filter (where is_now) as published_cost_micros,
        sum(videos_with_cost) filter (where is_now) as videos_with_cost
    from windows
    group by pacific_date, channel_id
),

aged as (
    select
        days.day,
        age_points.channel_id,
        count(*) as videos_aged_7_days,
        quantile_cont(age_points.views, 0.5) as views_at_7_days_p50
    from days
    inner join age_points
        on days.day >= age_points.reached_date and days.day < age_points.reached_date + 28
    where age_points.age_hours = 168
    group by days.day, age_points.channel_id
)

select
    sums.pacific_date,
    sums.channel_id,
    sums.days,
    sums.days_before,
    cast(sums.videos_published as bigint) as videos_published,
    cast(sums.videos_published_before as bigint) as videos_published_before,
    cast(sums.views_gained as bigint) as views_gained,
    cast(sums.views_gained_before as bigint) as views_gained_before,
    cast(sums.engaged_views as bigint) as engaged_views,
    cast(sums.watch_seconds as bigint) as watch_seconds,
    cast(sums.impressions as bigint) as impressions,
    cast(sums.clicks as bigint) as clicks,
    cast(sums.subscribers_gained as bigint) as subscribers_gained,
    cast(sums.subscribers_lost as bigint) as subscribers_lost,
    cast(sums.revenue_micros as bigint) as revenue_micros,
    cast(sums.revenue_micros_before as bigint) as revenue_micros_before,
    cast(sums.published_cost_micros as bigint) as published_cost_micros,
    cast(sums.videos_with_cost as bigint) as videos_with_cost,
    coalesce(aged.videos_aged_7_days, 0) as videos_aged_7_days,
    aged.views_at_7_days_p50
from sums
left join aged on sums.channel_id = aged.channel_id and sums.pacific_date = aged.day
