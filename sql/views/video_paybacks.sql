-- ytempire.video_paybacks: when each video had earned what it cost.
-- grain: one row a published video whose loaded cost is known.
-- reads: videos, video_loaded_costs, video_metrics_daily, video_actual_revenue, source_watermarks
-- A day's revenue is its part of the month's statements, by estimated revenue, where statements
-- speak of the video, and else what YouTube estimates. A video that has not paid yet stays in,
-- with how long it was observed: leaving it out would make paybacks look early.
create view ytempire.video_paybacks as
with costs as (
    select
        loaded.video_id,
        loaded.channel_id,
        loaded.loaded_micros,
        videos.published_at,
        (videos.published_at at time zone 'America/Los_Angeles')::date as published_date
    from ytempire.video_loaded_costs as loaded
    inner join ytempire.videos on loaded.video_id = videos.video_id
    where videos.published_at <= ytempire.clock_now()
),

revenue as (
    select
        days.video_id,
        days.pacific_date,
        case
            when stated.actual_micros is not null and stated.estimated_micros > 0
                then
                    days.revenue_micros::double precision
                    * stated.actual_micros
                    / stated.estimated_micros
            else days.revenue_micros::double precision
        end as micros
    from ytempire.video_metrics_daily as days
    left join ytempire.video_actual_revenue as stated
        on
            days.video_id = stated.video_id
            and stated.pacific_month = date_trunc('month', days.pacific_date)::date
    where days.revenue_micros is not null
),

watermarks as (
    select
        scope,
        complete_date
    from ytempire.source_watermarks
    where source = 'youtube_analytics'
)

select
    costs.video_id,
    costs.channel_id,
    costs.published_at,
    costs.loaded_micros,
    earned.micros::bigint as revenue_micros,
    earned.payback_date,
    earned.payback_date - costs.published_date as payback_day,
    case
        when watermarks.complete_date is not null
            then greatest(watermarks.complete_date - costs.published_date, 0)
    end as observed_days,
    earned.payback_date is not null as is_paid_back
from costs
cross join
    lateral (
        select
            sum(running.micros) as micros,
            -- Micro-dollars are whole: what a share of a statement lost in division is not missing.
            min(running.pacific_date) filter (
                where round(running.so_far) >= costs.loaded_micros
            ) as payback_date
        from (
            select
                revenue.pacific_date,
                revenue.micros,
                sum(revenue.micros) over (order by revenue.pacific_date) as so_far
            from revenue
            where revenue.video_id = costs.video_id
        ) as running
    ) as earned
left join watermarks on watermarks.scope = costs.channel_id::text;

comment on view ytempire.video_paybacks is
'when a video had earned its loaded cost; one row a published video whose loaded cost is known';
comment on column ytempire.video_paybacks.video_id is 'the video';
comment on column ytempire.video_paybacks.channel_id is 'the video''s channel';
comment on column ytempire.video_paybacks.published_at is 'when it went public';
comment on column ytempire.video_paybacks.loaded_micros is
'micro-dollars: direct cost and shares of what was spent on no video';
comment on column ytempire.video_paybacks.revenue_micros is
'micro-dollars to now: statements where there are any, else YouTube''s estimate; null: not told';
comment on column ytempire.video_paybacks.payback_date is
'first Pacific day at whose end revenue to date reached loaded_micros; null: not paid back yet';
comment on column ytempire.video_paybacks.payback_day is
'days from the Pacific day of publication (0) to payback_date; null: not paid back yet, which '
'says more than nothing: count the video as unpaid for observed_days; YTEMPIRE-derived';
comment on column ytempire.video_paybacks.observed_days is
'days from the Pacific day of publication to the last day that Analytics has told in full of the '
'channel; null: not told of any';
comment on column ytempire.video_paybacks.is_paid_back is
'revenue told so far has reached loaded_micros';
