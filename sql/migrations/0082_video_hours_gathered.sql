-- ytempire.video_hours_gathered: a video's hour by its own readings, and video_hours on it.
-- grain: one row a video and UTC hour with a reading that is not flagged.
-- requires: timescaledb
-- reads: video_metrics_timeseries, videos. A continuous aggregate knows no window functions, so it
-- holds the hour's own counters, and the view finds what was known before. Made without data: a
-- refresh that reaches the present hour would freeze it, so each ends at the last full one. The
-- policy looks three days back, and days are dropped later than that (freeze_video_hours).
create materialized view ytempire.video_hours_gathered
with (timescaledb.continuous, timescaledb.materialized_only = false) as
select
    time_bucket(interval '1 hour', time) as hour,
    video_id,
    count(*) as readings,
    last(views, time) filter (where views is not null) as views,
    first(views, time) filter (where views is not null) as first_views,
    max(views) as views_peak,
    last(likes, time) filter (where likes is not null) as likes,
    last(comments, time) filter (where comments is not null) as comments,
    last(impressions, time) filter (where clicks is not null) as impressions,
    last(clicks, time) filter (where clicks is not null) as clicks,
    last(retention_rate, time) filter (where retention_rate is not null) as retention_rate,
    last(coalesce(estimated_revenue_micros, estimated_revenue_cents * 10000), time)
    filter (where coalesce(estimated_revenue_micros, estimated_revenue_cents) is not null)
        as revenue_micros,
    min(time) filter (where views is not null) as first_views_at,
    max(time) filter (where views is not null) as last_views_at,
    max(time) as as_of,
    min(expires_at) as expires_at
from ytempire.video_metrics_timeseries
where flags = '{}'
group by time_bucket(interval '1 hour', time), video_id
with no data;

do $$
begin
    perform add_continuous_aggregate_policy(
        'ytempire.video_hours_gathered',
        start_offset => interval '3 days',
        end_offset => interval '10 minutes',
        schedule_interval => interval '5 minutes'
    );
end
$$;

create view ytempire.video_hours as
with hours as (
    select
        gathered.*,
        videos.channel_id,
        case
            when videos.published_at > gathered.first_views_at - interval '48 hours'
                then videos.published_at
        end as new_since_at
    from ytempire.video_hours_gathered as gathered
    inner join ytempire.videos on gathered.video_id = videos.video_id
)

select
    hours.hour,
    hours.video_id,
    hours.channel_id,
    hours.readings,
    hours.views,
    hours.first_views,
    hours.views_peak,
    coalesce(earlier.views, case when hours.new_since_at is not null then 0 end) as views_before,
    hours.likes,
    hours.comments,
    hours.impressions,
    hours.clicks,
    hours.retention_rate,
    hours.revenue_micros,
    case
        when hours.revenue_micros is not null
            then coalesce(
                paid.revenue_micros, case when hours.new_since_at is not null then 0 end
            )
    end as revenue_micros_before,
    hours.first_views_at,
    hours.last_views_at,
    coalesce(earlier.last_views_at, hours.new_since_at) as gained_since_at,
    hours.as_of,
    hours.expires_at
from hours
left join
    lateral (
        select
            known.views,
            known.last_views_at
        from ytempire.video_hours_gathered as known
        where
            known.video_id = hours.video_id
            and known.hour < hours.hour
            and known.views is not null
        order by known.hour desc
        limit 1
    ) as earlier
    on true
left join
    lateral (
        select known.revenue_micros
        from ytempire.video_hours_gathered as known
        where
            known.video_id = hours.video_id
            and known.hour < hours.hour
            and known.revenue_micros is not null
        order by known.hour desc
        limit 1
    ) as paid
    on true;

grant select on ytempire.video_hours_gathered to ytempire_reader, ytempire_writer;
comment on view ytempire.video_hours_gathered is
'hours of videos by their own readings, in real time; read the view video_hours instead; one row '
'a video and UTC hour';
comment on view ytempire.video_hours is
'what a video''s hour held and gained; video_metrics_hourly shows it by the data model''s names; '
'one row a video and UTC hour';
