-- collection/segment_sums: a video's Pacific day, summed over the parts that reports tell.
-- grain: one row a video and day asked for that has parts.
-- reads: video_segment_daily_facts
-- A figure that some part does not tell is not known of the whole.
with wanted as (
    select
        video_id,
        pacific_date
    from unnest(%(video_ids)s::uuid[], %(days)s::date[]) as wanted (video_id, pacific_date)
)

select
    facts.video_id,
    facts.channel_id,
    facts.pacific_date,
    sum(facts.views)::bigint as views,
    case when count(facts.engaged_views) = count(*) then sum(facts.engaged_views) end::bigint
        as engaged_views,
    round(sum(facts.watch_seconds))::bigint as watch_seconds,
    sum(facts.likes)::bigint as likes,
    sum(facts.dislikes)::bigint as dislikes,
    sum(facts.comments)::bigint as comments,
    sum(facts.shares)::bigint as shares,
    sum(facts.subscribers_gained)::bigint as subscribers_gained,
    sum(facts.subscribers_lost)::bigint as subscribers_lost,
    max(facts.as_of) as as_of
from wanted
inner join ytempire.video_segment_daily_facts as facts
    on wanted.video_id = facts.video_id and wanted.pacific_date = facts.pacific_date
group by facts.video_id, facts.channel_id, facts.pacific_date
