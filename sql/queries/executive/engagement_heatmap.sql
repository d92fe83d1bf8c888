-- executive/engagement_heatmap: live engagement and views by Pacific hour of the week.
-- grain: one row an hour of the week with readings. Parameter: days: complete UTC days.
-- reads: engagement_hours
with hours as (
    select
        day,
        hour_of_week,
        followed_seconds,
        views_gained,
        engagement_views,
        engagement_likes,
        engagement_comments
    from ytempire.engagement_hours
),

sums as (
    select
        hour_of_week,
        sum(views_gained)::bigint as views_gained,
        sum(engagement_likes)::bigint as likes,
        sum(engagement_comments)::bigint as comments,
        sum(engagement_views)::bigint as views,
        max(day) as last_day
    from hours
    where
        day >= (ytempire.clock_now() at time zone 'UTC')::date - %(days)s::integer
        and day < (ytempire.clock_now() at time zone 'UTC')::date
    group by hour_of_week
)

select
    hour_of_week / 24 as day_of_week,
    hour_of_week - 24 * (hour_of_week / 24) as hour_of_day,
    views_gained,
    likes,
    comments,
    views,
    ytempire.engagement_live(likes, comments, views) as engagement_live,
    last_day
from sums
order by hour_of_week
