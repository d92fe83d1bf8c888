-- ytempire.video_hours: what a video's hour held and gained, rolled up or counted right now.
-- fresh_video_hours() counts from the readings: the hours after the watermark, and of a video
-- whose readings changed, all from the first changed hour on.
-- grain: one row a video and UTC hour with a reading that is not flagged.
-- requires: native
-- reads: video_metrics_timeseries, videos, video_hours_state, video_hours_changed, and
-- video_hours_rolled for what was known before. The view and the refresh both ask that function:
-- what a refresh stores is what was seen before it, and the view equals a plain count of the
-- readings at any moment, also between a late reading and the refresh after it.
create view ytempire.video_hours_stale as
select
    changed.video_id,
    greatest(
        min(changed.hour),
        (
            select state.floor
            from ytempire.video_hours_state as state
        )
    ) as since
from ytempire.video_hours_changed as changed
where
    changed.hour < (
        select state.watermark
        from ytempire.video_hours_state as state
    )
group by changed.video_id;

comment on view ytempire.video_hours_stale is
'videos whose rolled-up hours are out of date; one row a video';
comment on column ytempire.video_hours_stale.video_id is 'the video';
comment on column ytempire.video_hours_stale.since is
'its hours from here on are out of date: a gain counts from the reading before';

-- Immutable is not quite true. It lets a plan know the instant, and so leave out the partitions of
-- all earlier days: a year of them takes longer to plan than a query to run. A plan that is kept
-- knows an earlier watermark than there is by now, and is as right: it counts more hours from
-- readings. When days are dropped, kept plans are made anew.
create function ytempire.hours_watermark() returns timestamptz
language sql immutable parallel safe
begin atomic
    select state.watermark
    from ytempire.video_hours_state as state;
end;
comment on function ytempire.hours_watermark() is
'hours before it are rolled up, as known when a query was planned';

create function ytempire.hours_recent() returns timestamptz
language sql immutable parallel safe
begin atomic
    select state.watermark - interval '2 days'
    from ytempire.video_hours_state as state;
end;
comment on function ytempire.hours_recent() is
'what changes after it is looked up video by video: two days before hours_watermark()';

create function ytempire.late_readings(recent timestamptz, until timestamptz)
returns setof ytempire.video_metrics_timeseries
language plpgsql stable
as $$
declare
    earliest timestamptz;
begin
    select min(stale.since)
    into earliest
    from ytempire.video_hours_stale as stale
    where stale.since < recent;
    if earliest is not null then
        return query
        select held.*
        from ytempire.video_hours_stale as stale
        inner join ytempire.video_metrics_timeseries as held
            on stale.video_id = held.video_id and stale.since <= held.time
        where
            stale.since < recent
            and held.time >= earliest
            and held.time < until
            and held.flags = '{}';
    end if;
end
$$;
comment on function ytempire.late_readings(timestamptz, timestamptz) is
'readings until an instant of videos of which one before `recent` changed, from that one on';

create function ytempire.fresh_video_hours(
    before timestamptz, watermark timestamptz, recent timestamptz
)
returns setof ytempire.video_hours_rolled
language sql stable
begin atomic
    -- The channel is the video's own, asked for here: who reads one channel reads no other's.
    with fresh as (
        select
            newer.*,
            videos.channel_id as owner_id,
            videos.published_at
        from ytempire.video_metrics_timeseries as newer
        inner join ytempire.videos on newer.video_id = videos.video_id
        where
            newer.time >= watermark
            and newer.time < before
            and newer.flags = '{}'
        union all
        select
            changed.*,
            videos.channel_id as owner_id,
            videos.published_at
        from ytempire.video_hours_stale as stale
        inner join ytempire.videos on stale.video_id = videos.video_id
        -- Video by video: few of very many readings are asked for, which no estimate knows.
        cross join
            lateral (
                select held.*
                from ytempire.video_metrics_timeseries as held
                where
                    held.video_id = stale.video_id
                    and held.time >= stale.since
                    and held.time >= recent
                    and held.time < least(before, watermark)
                    and held.flags = '{}'
                offset 0 -- noqa: AM09
            ) as changed
        where stale.since >= recent
        union all
        select
            late.*,
            videos.channel_id as owner_id,
            videos.published_at
        from ytempire.late_readings(recent, least(before, watermark)) as late
        inner join ytempire.videos on late.video_id = videos.video_id
    ),

    readings as (
        select
            fresh.time,
            fresh.video_id,
            fresh.owner_id,
            fresh.published_at,
            fresh.views,
            fresh.likes,
            fresh.comments,
            fresh.impressions,
            fresh.clicks,
            fresh.retention_rate,
            fresh.expires_at,
            coalesce(
                fresh.estimated_revenue_micros, fresh.estimated_revenue_cents * 10000
            ) as revenue_micros,
            date_trunc('hour', fresh.time, 'UTC') as hour
        from fresh
    ),

    -- One order for all that is last (or, from the other end, first): the rows are sorted once.
    gathered as (
        select
            readings.video_id,
            readings.owner_id,
            readings.published_at,
            readings.hour,
            count(*) as readings,
            array_agg(readings.views order by readings.time desc)
            filter (where readings.views is not null) as views,
            array_agg(readings.likes order by readings.time desc)
            filter (where readings.likes is not null) as likes,
            array_agg(readings.comments order by readings.time desc)
            filter (where readings.comments is not null) as comments,
            array_agg(readings.impressions order by readings.time desc)
            filter (where readings.clicks is not null) as impressions,
            array_agg(readings.clicks order by readings.time desc)
            filter (where readings.clicks is not null) as clicks,
            array_agg(readings.retention_rate order by readings.time desc)
            filter (where readings.retention_rate is not null) as retention_rates,
            array_agg(readings.revenue_micros order by readings.time desc)
            filter (where readings.revenue_micros is not null) as revenues,
            max(readings.views) as views_peak,
            min(readings.time) filter (where readings.views is not null) as first_views_at,
            max(readings.time) filter (where readings.views is not null) as last_views_at,
            max(readings.time) as as_of,
            min(readings.expires_at) as expires_at
        from readings
        group by readings.video_id, readings.owner_id, readings.published_at, readings.hour
    ),

    hours as (
        select
            gathered.*,
            gathered.views[1] as last_views,
            gathered.revenues[1] as revenue_micros,
            -- A video first read within two days of going public has grown from nothing, as in
            -- video_metrics_daily; one met later has no known gain in its first hour.
            case
                when gathered.published_at > gathered.first_views_at - interval '48 hours'
                    then gathered.published_at
            end as new_since_at,
            -- The last known before the hour, of the fresh ones: the greatest by its time.
            max(
                array[
                    (extract(epoch from gathered.last_views_at) * 1000000)::bigint,
                    gathered.views[1]
                ]
            ) filter (where gathered.last_views_at is not null) over before_hour as views_known,
            max(
                array[extract(epoch from gathered.hour)::bigint, gathered.revenues[1]]
            ) filter (where gathered.revenues is not null) over before_hour as revenue_known
        from gathered
        window before_hour as (
            partition by gathered.video_id, gathered.owner_id
            order by gathered.hour
            rows between unbounded preceding and 1 preceding
        )
    )

    select
        hours.hour,
        hours.video_id,
        hours.owner_id as channel_id,
        hours.readings,
        hours.last_views as views,
        hours.views[cardinality(hours.views)] as first_views,
        hours.views_peak,
        coalesce(
            hours.views_known[2], stored.views, case when hours.new_since_at is not null then 0 end
        ) as views_before,
        hours.likes[1] as likes,
        hours.comments[1] as comments,
        hours.impressions[1] as impressions,
        hours.clicks[1] as clicks,
        hours.retention_rates[1] as retention_rate,
        hours.revenue_micros,
        case
            when hours.revenue_micros is not null
                then coalesce(
                    hours.revenue_known[2],
                    paid.revenue_micros,
                    case when hours.new_since_at is not null then 0 end
                )
        end as revenue_micros_before,
        hours.first_views_at,
        hours.last_views_at,
        coalesce(
            timestamptz 'epoch' + hours.views_known[1] * interval '1 microsecond',
            stored.last_views_at,
            hours.new_since_at
        ) as gained_since_at,
        hours.as_of,
        hours.expires_at
    from hours
    left join ytempire.video_hours_stale as stale on hours.video_id = stale.video_id
    left join
        lateral (
            select
                rolled.views,
                rolled.last_views_at
            from ytempire.video_hours_rolled as rolled
            where
                hours.views_known is null
                and rolled.video_id = hours.video_id
                and rolled.hour < coalesce(stale.since, hours.hour)
                and rolled.hour < hours.hour
                and rolled.views is not null
            order by rolled.hour desc
            limit 1
        ) as stored
        on true
    left join
        lateral (
            select rolled.revenue_micros
            from ytempire.video_hours_rolled as rolled
            where
                hours.revenue_known is null
                and hours.revenue_micros is not null
                and rolled.video_id = hours.video_id
                and rolled.hour < coalesce(stale.since, hours.hour)
                and rolled.hour < hours.hour
                and rolled.revenue_micros is not null
            order by rolled.hour desc
            limit 1
        ) as paid
        on true;
end;
comment on function ytempire.fresh_video_hours(timestamptz, timestamptz, timestamptz) is
'hours that are not rolled up, or no longer rightly so, counted from the readings before an '
'instant';

create view ytempire.video_hours as
select
    rolled.hour,
    rolled.video_id,
    rolled.channel_id,
    rolled.readings,
    rolled.views,
    rolled.first_views,
    rolled.views_peak,
    rolled.views_before,
    rolled.likes,
    rolled.comments,
    rolled.impressions,
    rolled.clicks,
    rolled.retention_rate,
    rolled.revenue_micros,
    rolled.revenue_micros_before,
    rolled.first_views_at,
    rolled.last_views_at,
    rolled.gained_since_at,
    rolled.as_of,
    rolled.expires_at
from ytempire.video_hours_rolled as rolled
where
    rolled.hour < ytempire.hours_watermark()
    and not exists (
        select 1
        from ytempire.video_hours_stale as stale
        where stale.video_id = rolled.video_id and stale.since <= rolled.hour
    )
union all
select
    fresh.hour,
    fresh.video_id,
    fresh.channel_id,
    fresh.readings,
    fresh.views,
    fresh.first_views,
    fresh.views_peak,
    fresh.views_before,
    fresh.likes,
    fresh.comments,
    fresh.impressions,
    fresh.clicks,
    fresh.retention_rate,
    fresh.revenue_micros,
    fresh.revenue_micros_before,
    fresh.first_views_at,
    fresh.last_views_at,
    fresh.gained_since_at,
    fresh.as_of,
    fresh.expires_at
from
    ytempire.fresh_video_hours(
        'infinity', ytempire.hours_watermark(), ytempire.hours_recent()
    ) as fresh;

comment on view ytempire.video_hours is
'what a video''s hour held and gained; video_metrics_hourly shows it by the data model''s names; '
'one row a video and UTC hour';
do $$
declare
    described record;
begin
    for described in
        select
            columns.attname,
            col_description(columns.attrelid, columns.attnum) as said
        from pg_attribute as columns
        where
            columns.attrelid = 'ytempire.video_hours_rolled'::regclass
            and columns.attnum > 0
    loop
        execute format(
            'comment on column ytempire.video_hours.%I is %L', described.attname, described.said
        );
    end loop;
end
$$;
