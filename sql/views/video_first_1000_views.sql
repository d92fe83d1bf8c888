-- ytempire.video_first_1000_views: how often a video was shared in its first 1,000 views.
-- grain: one row a published video with a reading that is believed.
-- reads: videos, video_metrics_timeseries, video_hours_frozen, video_daily_facts
-- The instant comes from the readings: on the line between the last below 1,000 and the first that
-- is not. Of days that were dropped it comes from their hours, which hold the first and the last
-- reading: the same, or between these two where it lies within an hour. Shares are told by the
-- Pacific day, so of that instant's day as large a part is counted as of the day's engaged views
-- came before the 1,000th; none of it, and all, are the bounds.
create view ytempire.video_first_1000_views as
with videos as (
    select
        video_id,
        channel_id,
        published_at
    from ytempire.videos
    where published_at <= ytempire.clock_now()
),

readings as not materialized (
    select
        video_id,
        time,
        views
    from ytempire.video_metrics_timeseries
    where flags = '{}' and views is not null
),

dropped as not materialized (
    select
        video_id,
        hour,
        views,
        first_views,
        views_peak,
        first_views_at,
        last_views_at
    from ytempire.video_hours_frozen
    where views is not null
),

facts as (
    select
        video_id,
        pacific_date,
        engaged_views,
        shares
    from ytempire.video_daily_facts
),

reached as (
    select
        videos.video_id,
        videos.channel_id,
        videos.published_at,
        newest.views,
        past.time as past_at,
        past.views as views_past,
        coalesce(
            greatest(below.time, below_dropped.time),
            case when past.is_new then videos.published_at end
        ) as below_at,
        coalesce(greatest(below.views, below_dropped.views), 0) as views_below
    from videos
    inner join
        lateral (
            (
                select
                    readings.time,
                    readings.views
                from readings
                where readings.video_id = videos.video_id
                order by readings.time desc
                limit 1
            )
            union all
            (
                select
                    dropped.last_views_at as time,
                    dropped.views
                from dropped
                where dropped.video_id = videos.video_id
                order by dropped.hour desc
                limit 1
            )
            order by time desc
            limit 1
        ) as newest
        on true
    left join
        lateral (
            (
                select
                    readings.time,
                    readings.views,
                    readings.time < videos.published_at + interval '48 hours' as is_new
                from readings
                where readings.video_id = videos.video_id and readings.views >= 1000
                order by readings.time
                limit 1
            )
            union all
            (
                select
                    reached.time,
                    reached.views,
                    reached.time < videos.published_at + interval '48 hours' as is_new
                from dropped
                cross join
                    lateral (
                        values
                        (dropped.first_views_at, dropped.first_views),
                        (dropped.last_views_at, dropped.views_peak)
                    ) as reached (time, views)
                where
                    dropped.video_id = videos.video_id
                    and dropped.views_peak >= 1000
                    and reached.views >= 1000
                order by dropped.hour, reached.time
                limit 1
            )
            order by time
            limit 1
        ) as past
        on true
    left join
        lateral (
            -- YouTube takes views back: the line begins at the highest counter so far.
            select
                max(readings.time) as time,
                max(readings.views) as views
            from readings
            where readings.video_id = videos.video_id and readings.time < past.time
        ) as below
        on true
    left join
        lateral (
            select
                max(reached.time) as time,
                max(reached.views) as views
            from dropped
            cross join
                lateral (
                    values
                    (dropped.first_views_at, dropped.first_views),
                    (dropped.last_views_at, dropped.views_peak)
                ) as reached (time, views)
            where dropped.video_id = videos.video_id and reached.time < past.time
        ) as below_dropped
        on true
),

instants as (
    select
        video_id,
        channel_id,
        published_at,
        views,
        below_at
        + (past_at - below_at)
        * ((1000 - views_below)::double precision / (views_past - views_below)) as reached_at
    from reached
),

days as (
    select
        video_id,
        channel_id,
        published_at,
        views,
        reached_at,
        (published_at at time zone 'America/Los_Angeles')::date as published_date,
        (reached_at at time zone 'America/Los_Angeles')::date as reached_date
    from instants
),

shared as (
    select
        days.video_id,
        coalesce(before.shares, 0) as shares_before,
        of_day.shares as shares_of_day,
        -- Past a thousand engaged views before the day, or short of them after it: none, and all.
        case
            when of_day.engaged_views > 0 and before.days_unviewed = 0
                then
                    least(
                        greatest(1000 - coalesce(before.engaged_views, 0), 0)::double precision
                        / of_day.engaged_views,
                        1
                    )
        end as part_of_day
    from days
    inner join
        facts as of_day
        on
            days.video_id = of_day.video_id
            and days.reached_date = of_day.pacific_date
    cross join
        lateral (
            select
                sum(facts.shares)::bigint as shares,
                sum(facts.engaged_views)::bigint as engaged_views,
                count(*) filter (where facts.shares is null) as days_untold,
                count(*) filter (where facts.engaged_views is null) as days_unviewed,
                min(facts.pacific_date) as first_date
            from facts
            where facts.video_id = days.video_id and facts.pacific_date < days.reached_date
        ) as before
    -- A day without a row had no shares, but not before the day from which they are held.
    where
        of_day.shares is not null
        and before.days_untold = 0
        and coalesce(before.first_date, days.reached_date) <= days.published_date + 1
),

counted as (
    select
        days.video_id,
        days.channel_id,
        days.published_at,
        days.views,
        days.reached_at,
        shared.shares_before,
        shared.shares_before + shared.shares_of_day * shared.part_of_day as shares_in_first_1000,
        shared.shares_before + shared.shares_of_day as shares_through
    from days
    left join shared on days.video_id = shared.video_id
)

select
    video_id,
    channel_id,
    published_at,
    views,
    reached_at as reached_1000_at,
    shares_before as shares_before_day_of_1000,
    shares_in_first_1000,
    shares_through as shares_through_day_of_1000,
    ytempire.viral_coefficient(shares_in_first_1000, 1) as viral_coefficient,
    ytempire.viral_coefficient_low(shares_before, 1) as viral_coefficient_low,
    ytempire.viral_coefficient_high(shares_through, 1) as viral_coefficient_high
from counted;

comment on view ytempire.video_first_1000_views is
'shares in a video''s first 1,000 views; one row a published video that was read';
comment on column ytempire.video_first_1000_views.video_id is 'the video';
comment on column ytempire.video_first_1000_views.channel_id is 'the video''s channel';
comment on column ytempire.video_first_1000_views.published_at is 'when it went public';
comment on column ytempire.video_first_1000_views.views is
'public view counter now: how far it is on the way to 1,000';
comment on column ytempire.video_first_1000_views.reached_1000_at is
'when the counter reached 1,000, between two readings; null: it has not, or it had before it was '
'first read. Readings that were dropped tell it by the first and last of each hour';
comment on column ytempire.video_first_1000_views.shares_before_day_of_1000 is
'shares up to the Pacific day before reached_1000_at; null: not all of them are told';
comment on column ytempire.video_first_1000_views.shares_in_first_1000 is
'count of shares until reached_1000_at, not a whole number; null: shares or engaged views of that '
'day are not told';
comment on column ytempire.video_first_1000_views.shares_through_day_of_1000 is
'shares up to the end of the Pacific day of reached_1000_at; null: not all of them are told';
comment on column ytempire.video_first_1000_views.viral_coefficient is
'ratio: shares_in_first_1000 / 1,000; YTEMPIRE-derived, a true viral factor is not to be observed';
comment on column ytempire.video_first_1000_views.viral_coefficient_low is
'ratio: the coefficient''s lower bound, shares_before_day_of_1000 / 1,000';
comment on column ytempire.video_first_1000_views.viral_coefficient_high is
'ratio: the coefficient''s upper bound, shares_through_day_of_1000 / 1,000';
