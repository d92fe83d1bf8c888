-- ytempire.reading_day_sums_of_any_value: ytempire.reading_day_sums(day) without a bound: sums are
-- numeric, and the fingerprint has a text for every rate. Values that had sums before keep them.
-- grain: one row. reads: video_metrics_timeseries. A file of the lake must add up to the same:
-- lake/sums.py draws the same fingerprint from its rows. Hours that are no number are unknown.
drop function ytempire.reading_day_sums(date);

create function ytempire.reading_day_sums(wanted_day date)
returns table (
    readings bigint,
    views numeric,
    likes numeric,
    comments numeric,
    shares numeric,
    impressions numeric,
    clicks numeric,
    watch_time_hours numeric,
    revenue_micros numeric,
    fingerprint text,
    first_expires_at timestamptz
)
language sql stable
begin atomic
    with held as (
        select
            rows_of_day.*,
            nullif(rows_of_day.watch_time_hours, 'NaN') as hours,
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
        coalesce(sum(held.views), 0) as views,
        coalesce(sum(held.likes), 0) as likes,
        coalesce(sum(held.comments), 0) as comments,
        coalesce(sum(held.shares), 0) as shares,
        coalesce(sum(held.impressions), 0) as impressions,
        coalesce(sum(held.clicks), 0) as clicks,
        coalesce(sum(held.hours), 0) as watch_time_hours,
        coalesce(sum(held.micros), 0) as revenue_micros,
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
                    (held.hours * 10000)::bigint::text,
                    held.impressions::text,
                    held.clicks::text,
                    -- What lies beyond a bigint of billionths is written as its bits.
                    case
                        when abs(held.retention_rate) <= 9223372036.854774::double precision
                            then floor(held.retention_rate * 1000000000)::bigint::text
                        when held.retention_rate = 'NaN' then 'NaN'
                        else ('x' || encode(float8send(held.retention_rate), 'hex'))::bit(64)::text
                    end,
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
