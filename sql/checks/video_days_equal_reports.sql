-- checks/video_days_equal_reports: what a video's rolled up day says of Analytics and of reach is
-- what Analytics and the reach reports say of that day, and the day is there.
-- severity: error
-- grain: one row a video and Pacific day.
-- reads: video_metrics_daily, video_daily_facts, video_reach_daily, source_watermarks.
-- Facts that came after the last roll-up wait for the next.
with rolled_up as (
    select complete_through
    from ytempire.source_watermarks
    where source = 'rollup' and scope = 'video_metrics_daily'
),

compared as (
    select
        video_id,
        pacific_date,
        array_remove(
            array[
                case when stored.video_id is null then 'no such day' end,
                case
                    when stored.views_reported is distinct from facts.views
                        then 'views_reported'
                end,
                case
                    when stored.engaged_views is distinct from facts.engaged_views
                        then 'engaged_views'
                end,
                case
                    when stored.watch_seconds is distinct from facts.watch_seconds
                        then 'watch_seconds'
                end,
                case
                    when stored.likes_reported is distinct from facts.likes
                        then 'likes_reported'
                end,
                case
                    when stored.comments_reported is distinct from facts.comments
                        then 'comments_reported'
                end,
                case when stored.shares is distinct from facts.shares then 'shares' end,
                case
                    when stored.subscribers_gained is distinct from facts.subscribers_gained
                        then 'subscribers_gained'
                end,
                case
                    when stored.subscribers_lost is distinct from facts.subscribers_lost
                        then 'subscribers_lost'
                end,
                case
                    when stored.revenue_micros is distinct from facts.estimated_revenue_micros
                        then 'revenue_micros'
                end,
                case
                    when stored.impressions is distinct from reach.impressions
                        then 'impressions'
                end,
                case when stored.clicks is distinct from reach.clicks then 'clicks' end
            ],
            null
        ) as differing,
        greatest(facts.ingested_at, reach.ingested_at) as ingested_at
    from ytempire.video_metrics_daily as stored
    full join ytempire.video_daily_facts as facts using (video_id, pacific_date)
    full join ytempire.video_reach_daily as reach using (video_id, pacific_date)
)

select
    compared.video_id,
    compared.pacific_date,
    compared.differing
from compared
cross join rolled_up
where
    compared.differing <> '{}'
    and coalesce(compared.ingested_at <= rolled_up.complete_through, true)
order by compared.pacific_date, compared.video_id
