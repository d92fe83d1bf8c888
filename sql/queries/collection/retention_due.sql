-- collection/retention_due: the retention curves to ask for now, the most viewed until then first.
-- Parameters: channel_ids; ages, in days; most: curves a Pacific day, those asked for today
-- included; late_days: a curve that was not asked for so long after it was due is let go.
-- grain: one row a video and age.
-- reads: videos, source_watermarks (one row a channel), video_retention_asked, video_daily_facts,
-- video_availability
-- A window is complete when Analytics has told its last day in full.
with today as (
    select count(*) as asked
    from ytempire.video_retention_asked
    where
        as_of >= date_trunc('day', ytempire.clock_now() at time zone 'America/Los_Angeles')
        at time zone 'America/Los_Angeles'
),

told as (
    select
        scope::uuid as channel_id,
        complete_date
    from ytempire.source_watermarks
    where
        source = 'youtube_analytics'
        and scope = any(%(channel_ids)s::text[])
        and complete_date is not null
),

windows as (
    select
        videos.video_id,
        videos.channel_id,
        videos.youtube_video_id,
        ages.age_days,
        (videos.published_at at time zone 'America/Los_Angeles')::date as window_start,
        (videos.published_at at time zone 'America/Los_Angeles')::date + ages.age_days + 1
            as window_end,
        told.complete_date
    from told
    inner join ytempire.videos on told.channel_id = videos.channel_id
    cross join unnest(%(ages)s::integer[]) as ages (age_days)
    where videos.youtube_video_id is not null and videos.published_at is not null
),

due as (
    select
        windows.video_id,
        windows.channel_id,
        windows.youtube_video_id,
        windows.age_days,
        windows.window_start,
        windows.window_end
    from windows
    left join ytempire.video_retention_asked as asked
        on windows.video_id = asked.video_id and windows.age_days = asked.age_days
    where
        asked.video_id is null
        and windows.complete_date >= windows.window_end - 1
        and windows.complete_date < windows.window_end - 1 + %(late_days)s::integer
        and not exists (
            select 1
            from ytempire.video_availability as availability
            where
                availability.video_id = windows.video_id
                and availability.valid_to is null
                and availability.state = 'missing'
        )
),

viewed as (
    select
        due.video_id,
        due.age_days,
        sum(facts.views) as views
    from due
    inner join ytempire.video_daily_facts as facts
        on due.video_id = facts.video_id and due.window_end > facts.pacific_date
    group by due.video_id, due.age_days
)

select
    due.video_id,
    due.channel_id,
    due.youtube_video_id,
    due.age_days,
    due.window_start,
    due.window_end,
    viewed.views::bigint as views
from due
left join viewed on due.video_id = viewed.video_id and due.age_days = viewed.age_days
order by viewed.views desc nulls last, due.video_id asc, due.age_days asc
limit (select greatest(%(most)s::integer - today.asked, 0) from today)
