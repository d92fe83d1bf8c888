-- ytempire.video_metrics_hourly: a video's hour: where its counters stood, what they gained.
-- grain: one row a video and UTC hour with a reading that is not flagged.
-- reads: video_metrics_timeseries, videos
-- differs: counters are those of the hour's last reading, and the peak has a column of its own
-- (counter_falls); gains are signed and derived (late_reading), and say since when they count
-- (gap_between_readings); a rate is of the counters, not a mean of rates (rate_of_counters);
-- revenue grows over a video's life, so what an hour added is told beside it
-- (revenue_is_cumulative); counters are bigint, rates double precision, the hour is an instant.
-- A plain view: every row is recomputed from the readings.
create view ytempire.video_metrics_hourly as
with readings as (
    select
        time,
        video_id,
        channel_id,
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
        published_at
    from ytempire.videos
),

-- One order for all that is last (or, from the other end, first): the rows are sorted once.
gathered as (
    select
        video_id,
        hour,
        count(*) as readings,
        array_agg(channel_id order by time desc) as channels,
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
        gathered.channels[1] as channel_id,
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
inner join begun on hours.video_id = begun.video_id and hours.hour = begun.hour;

comment on view ytempire.video_metrics_hourly is
'a video''s hour; one row a video and UTC hour with a reading that is believed';
comment on column ytempire.video_metrics_hourly.hour is 'start of the hour, UTC';
comment on column ytempire.video_metrics_hourly.video_id is 'the video';
comment on column ytempire.video_metrics_hourly.channel_id is
'the video''s channel at the hour''s last reading';
comment on column ytempire.video_metrics_hourly.readings is
'readings of the hour that are not flagged';
comment on column ytempire.video_metrics_hourly.views is
'public view counter at the hour''s last reading; null: not told in this hour';
comment on column ytempire.video_metrics_hourly.views_peak is
'highest view counter of the hour: more than views when YouTube took views back';
comment on column ytempire.video_metrics_hourly.views_gained is
'signed change of the counter from gained_since_at to the hour''s last reading: summed over '
'hours it is the whole change; null: no earlier reading, or none in this hour';
comment on column ytempire.video_metrics_hourly.views_gained_in_hour is
'views: the part of views_gained that falls into this hour, were they evenly spread between two '
'readings; what came after the last reading is told by the next; not a whole number';
comment on column ytempire.video_metrics_hourly.likes is
'public like counter, last known in the hour; null: hidden or not told';
comment on column ytempire.video_metrics_hourly.comments is
'public comment counter, last known in the hour; null: disabled or not told';
comment on column ytempire.video_metrics_hourly.revenue_cents is
'cents: estimated revenue of the video''s life so far, not of the hour; null: not told by readings';
comment on column ytempire.video_metrics_hourly.revenue_micros is
'micro-dollars: estimated revenue of the video''s life so far; null: not told by readings';
comment on column ytempire.video_metrics_hourly.revenue_micros_gained is
'micro-dollars: signed change of revenue_micros since the last reading before the hour';
comment on column ytempire.video_metrics_hourly.avg_ctr is
'thumbnail clicks / impressions of the video''s life at the hour''s last reading, 0..1; null: '
'not told by public counters';
comment on column ytempire.video_metrics_hourly.avg_retention is
'ratio as recorded with the hour''s last reading; null: not told by public counters';
comment on column ytempire.video_metrics_hourly.avg_engagement is
'live engagement of the video''s life: (likes + 2 comments) / views at the hour''s last reading, '
'shares being told days later; ratio, may exceed 1; null: a part is not told';
comment on column ytempire.video_metrics_hourly.gained_since_at is
'the reading that views_gained counts from, which may lie hours back, or the publication of a '
'new video; null: no gain is known';
comment on column ytempire.video_metrics_hourly.as_of is 'the hour''s last reading';
