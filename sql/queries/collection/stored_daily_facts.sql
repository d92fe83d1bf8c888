-- collection/stored_daily_facts: what is held of these videos and Pacific days.
-- grain: one row a video and day asked for that is stored.
-- reads: video_daily_facts
with wanted as (
    select
        video_id,
        pacific_date
    from unnest(%(video_ids)s::uuid[], %(days)s::date[]) as wanted (video_id, pacific_date)
)

select
    facts.video_id,
    facts.pacific_date,
    facts.views,
    facts.engaged_views,
    facts.watch_seconds,
    facts.likes,
    facts.dislikes,
    facts.comments,
    facts.shares,
    facts.subscribers_gained,
    facts.subscribers_lost,
    facts.estimated_revenue_micros,
    facts.average_view_seconds,
    facts.average_view_ratio,
    facts.source,
    facts.as_of
from wanted
inner join ytempire.video_daily_facts as facts
    on wanted.video_id = facts.video_id and wanted.pacific_date = facts.pacific_date
