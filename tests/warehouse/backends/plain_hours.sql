-- plain_hours: what video_metrics_hourly must say, counted from the readings with no state.
-- grain: one row a video and UTC hour with a reading that is not flagged.
-- reads: video_metrics_timeseries, videos
with readings as (
    select
        time,
        video_id,
        views,
        likes,
        comments,
        impressions,
        clicks,
        retention_rate,
        coalesce(estimated_revenue_micros, estimated_revenue_cents * 10000) as revenue_micros,
        date_trunc('hour', time, 'UTC') as hour
    from ytempire.video_metrics_timeseries
    where flags = '{}'
),

videos as (
    select
        video_id,
        channel_id,
        published_at
    from ytempire.videos
),

-- One order for all that is last (or, from the other end, first): the rows are sorted once.
gathered as (
    select
        video_id,
        hour,
        count(*) as readings,
        array_agg(views order by time desc) filter (where views is not null) as views,
        array_agg(likes order by time desc) filter (where likes is not null) as likes,
        array_agg(comments order by time desc) filter (where comments is not null) as comments,
        array_agg(impressions order by time desc) filter (where clicks is not null) as impressions,
        array_agg(clicks order by time desc) filter (where clicks is not null) as clicks,
        array_agg(retention_rate order by time desc) filter (where retention_rate is not null)
            as retention_rates,
        array_agg(revenue_micros order by time desc) filter (where revenue_micros is not null)
            as revenues,
        max(views) as views_peak,
        min(time) filter (where views is not null) as first_views_at,
        max(time) as as_of
    from readings
    group by video_id, hour
),

hours as (
    select
        gathered.video_id,
        gathered.hour,
        videos.channel_id,
        gathered.readings,
        gathered.views[1] as views,
        gathered.views[cardinality(gathered.views)] as first_views,
        gathered.views_peak,
        gathered.likes[1] as likes,
        gathered.comments[1] as comments,
        gathered.impressions[1] as impressions,
        gathered.clicks[1] as clicks,
        gathered.retention_rates[1] as retention_rate,
        gathered.revenues[1] as revenue_micros,
        gathered.first_views_at,
        -- A video first read within two days of going public has grown from nothing, as in
        -- video_metrics_daily; one met later has no known gain in its first hour.
        case
            when videos.published_at > gathered.first_views_at - interval '48 hours'
                then videos.published_at
        end as new_since_at,
        gathered.as_of
    from gathered
    inner join videos on gathered.video_id = videos.video_id
),

begun as (
    select
        hours.video_id,
        hours.hour,
        coalesce(earlier.views, case when hours.new_since_at is not null then 0 end)
            as views_before,
        coalesce(paid.revenue_micros, case when hours.new_since_at is not null then 0 end)
            as revenue_micros_before,
        coalesce(earlier.time, hours.new_since_at) as gained_since_at
    from hours
    left join
        lateral (
            select
                readings.time,
                readings.views
            from readings
            where
                readings.video_id = hours.video_id
                and readings.time < hours.hour
                and readings.views is not null
            order by readings.time desc
            limit 1
        ) as earlier
        on true
    left join
        lateral (
            select readings.revenue_micros
            from readings
            where
                readings.video_id = hours.video_id
                and readings.time < hours.hour
                and readings.revenue_micros is not null
            order by readings.time desc
            limit 1
        ) as paid
        on hours.revenue_micros is not null
)

select
    hours.hour,
    hours.video_id,
    hours.channel_id,
    hours.readings,
    hours.views,
    hours.views_peak,
    hours.views - begun.views_before as views_gained,
    (
        hours.views - hours.first_views
        -- Of the gain up to the hour's first reading, as much as lies within the hour.
        + (hours.first_views - begun.views_before)
        * case
            when begun.gained_since_at >= hours.hour then 1
            else
                extract(epoch from hours.first_views_at - hours.hour)
                / nullif(extract(epoch from hours.first_views_at - begun.gained_since_at), 0)
        end
    )::double precision as views_gained_in_hour,
    hours.likes,
    hours.comments,
    round(hours.revenue_micros / 10000.0)::bigint as revenue_cents,
    hours.revenue_micros,
    hours.revenue_micros - begun.revenue_micros_before as revenue_micros_gained,
    ytempire.ctr(hours.clicks, hours.impressions) as avg_ctr,
    hours.retention_rate as avg_retention,
    ytempire.engagement_live(hours.likes, hours.comments, hours.views) as avg_engagement,
    begun.gained_since_at,
    hours.as_of
from hours
inner join begun on hours.video_id = begun.video_id and hours.hour = begun.hour
