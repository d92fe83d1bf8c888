-- ytempire.channel_health_inputs (DuckDB): sums over the 28 Pacific days up to each day.
-- grain: one row a channel, Pacific day, part of the health score and format with a denominator.
-- reads: frames days, video_days (one row a video and day; a part's numerator and denominator are
-- both known or both null), money_days (a channel's days on which revenue is told and all cost of
-- what was published is known), videos (those published, with their direct cost).
-- A video is one draw of its channel, however often it was shown: so its days are summed first, and
-- how videos differ tells how far the rate can be trusted.
with days as (
    select pacific_date
    from days
),

money_days as (
    select
        channel_id,
        pacific_date
    from money_days
),

facts as (
    select
        video_id,
        channel_id,
        pacific_date,
        coalesce(format, 'unknown') as format,
        engagement,
        engaged_views,
        watched_seconds,
        watchable_seconds,
        clicks,
        impressions
    from video_days
),

windows as (
    select
        days.pacific_date,
        facts.channel_id,
        facts.video_id,
        facts.format,
        sum(facts.engagement) as engagement,
        sum(facts.engaged_views) as engaged_views,
        sum(facts.watched_seconds) as watched_seconds,
        sum(facts.watchable_seconds) as watchable_seconds,
        sum(facts.clicks) as clicks,
        sum(facts.impressions) as impressions
    from days
    inner join facts
        on
            facts.pacific_date > days.pacific_date - 28
            and days.pacific_date >= facts.pacific_date
    group by days.pacific_date, facts.channel_id, facts.video_id, facts.format
),

-- Both sides of the return are of the same days.
money as (
    select
        video_days.channel_id,
        video_days.video_id,
        video_days.pacific_date,
        video_days.revenue_micros,
        0 as cost_micros
    from video_days
    inner join money_days
        on
            video_days.channel_id = money_days.channel_id
            and video_days.pacific_date = money_days.pacific_date
    where video_days.revenue_micros is not null
    union all
    select
        videos.channel_id,
        videos.video_id,
        videos.pacific_date,
        0 as revenue_micros,
        videos.cost_micros
    from videos
    inner join money_days
        on
            videos.channel_id = money_days.channel_id
            and videos.pacific_date = money_days.pacific_date
),

parts as (
    select
        pacific_date,
        channel_id,
        'engagement' as part,
        format,
        engagement as numerator,
        engaged_views as denominator
    from windows
    where engaged_views is not null
    union all
    select
        pacific_date,
        channel_id,
        'retention' as part,
        format,
        watched_seconds as numerator,
        watchable_seconds as denominator
    from windows
    where watchable_seconds is not null
    union all
    select
        pacific_date,
        channel_id,
        'ctr' as part,
        format,
        clicks as numerator,
        impressions as denominator
    from windows
    where impressions is not null
    union all
    select
        days.pacific_date,
        money.channel_id,
        'roi' as part,
        'all' as format,
        sum(money.revenue_micros) as numerator,
        sum(money.cost_micros) as denominator
    from days
    inner join money
        on
            money.pacific_date > days.pacific_date - 28
            and days.pacific_date >= money.pacific_date
    group by days.pacific_date, money.channel_id, money.video_id
),

sums as (
    select
        pacific_date,
        channel_id,
        part,
        format,
        count(*) filter (where denominator > 0) as videos,
        count(*) as all_videos,
        sum(numerator) as numerator,
        sum(denominator) as denominator,
        sum(numerator::double * numerator::double) as numerator_squares,
        sum(numerator::double * denominator::double) as products,
        sum(denominator::double * denominator::double) as denominator_squares
    from parts
    group by pacific_date, channel_id, part, format
)

select
    pacific_date,
    channel_id,
    part,
    format,
    videos,
    numerator::bigint as numerator,
    denominator::bigint as denominator,
    denominator::double * denominator::double / nullif(denominator_squares, 0) as effective_videos,
    -- Of a ratio of sums over videos (Cochran, Sampling Techniques, 6.4).
    greatest(
        numerator_squares
        - 2 * (numerator / denominator) * products
        + power(numerator / denominator, 2) * denominator_squares,
        0
    )
    / power(denominator::double, 2)
    * all_videos / nullif(all_videos - 1, 0) as rate_variance
from sums
where denominator > 0
order by pacific_date, channel_id, part, format
