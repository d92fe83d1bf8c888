-- ytempire.reading_day_sums(day): what PostgreSQL's readings of a UTC day add up to.
-- grain: one row. reads: video_metrics_timeseries. A file of the lake must add up to the same:
-- lake/sums.py draws the same fingerprint from its rows.
create function ytempire.reading_day_sums(wanted_day date)
returns table (
    readings bigint,
    views bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    impressions bigint,
    clicks bigint,
    watch_time_hours numeric,
    revenue_micros bigint,
    fingerprint text,
    first_expires_at timestamptz
)
language sql stable
begin atomic
    with held as (
        select
            rows_of_day.*,
            coalesce(
                rows_of_day.estimated_revenue_micros, rows_of_day.estimated_revenue_cents * 10000
            ) as micros
        from ytempire.video_metrics_timeseries as rows_of_day
        where
            rows_of_day.time >= wanted_day::timestamp at time zone 'UTC'
            and rows_of_day.time < (wanted_day + 1)::timestamp at time zone 'UTC'
    )

    select
        count(*) as readings,
        coalesce(sum(held.views), 0)::bigint as views,
        coalesce(sum(held.likes), 0)::bigint as likes,
        coalesce(sum(held.comments), 0)::bigint as comments,
        coalesce(sum(held.shares), 0)::bigint as shares,
        coalesce(sum(held.impressions), 0)::bigint as impressions,
        coalesce(sum(held.clicks), 0)::bigint as clicks,
        coalesce(sum(held.watch_time_hours), 0) as watch_time_hours,
        coalesce(sum(held.micros), 0)::bigint as revenue_micros,
        coalesce(sum((
            'x' || left(md5(array_to_string(
                array[
                    held.video_id::text,
                    (extract(epoch from held.time) * 1000000)::bigint::text,
                    held.channel_id::text,
                    held.views::text,
                    held.likes::text,
                    held.comments::text,
                    held.shares::text,
                    (held.watch_time_hours * 10000)::bigint::text,
                    held.impressions::text,
                    held.clicks::text,
                    floor(held.retention_rate * 1000000000)::bigint::text,
                    held.micros::text,
                    held.likes_state,
                    held.comments_state,
                    array_to_string(held.flags, ','),
                    held.view_definition::text,
                    held.source,
                    (extract(epoch from held.ingested_at) * 1000000)::bigint::text,
                    held.authorisation,
                    (extract(epoch from held.expires_at) * 1000000)::bigint::text
                ],
                '|', ''
            )), 15)
        )::bit(60)::bigint), 0)::text as fingerprint,
        min(held.expires_at) as first_expires_at
    from held;
end;

comment on function ytempire.reading_day_sums(date) is
'what the readings of a UTC day add up to, and a fingerprint of all their columns';
