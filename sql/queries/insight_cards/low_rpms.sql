-- insight_cards/low_rpms: channels that earn less with a view than is usual of their niche.
-- grain: one row a channel whose whole interval lies below most_share of its niche's median.
-- Parameters: today, first_day and end_day (Pacific, the last not included), most_share.
-- reads: shrunk_rankings, channels, channel_metrics_daily
-- Half of all channels lie below a median, and niches earn differently: a channel is held against
-- four or more of its own niche, and has to lie well below.
with ranked as (
    select
        rankings.subject_id as channel_id,
        channels.channel_name,
        channels.niche,
        rankings.shrunk,
        rankings.low,
        rankings.high,
        rankings.interval_ratio
    from ytempire.shrunk_rankings as rankings
    inner join ytempire.channels on rankings.subject_id = channels.channel_id
    where
        rankings.ranking = 'channel_rpm'
        and rankings.estimated_date = %(today)s::date
        and channels.status = 'active'
),

niches as (
    select
        niche,
        percentile_cont(0.5) within group (order by shrunk) as usual
    from ranked
    group by niche
    having count(*) >= 4
),

views as (
    select
        channel_id,
        sum(views_reported) as views
    from ytempire.channel_metrics_daily
    where
        is_revenue_complete
        and pacific_date >= %(first_day)s::date
        and pacific_date < %(end_day)s::date
    group by channel_id
)

select
    ranked.channel_id::text as channel_id,
    ranked.channel_name,
    ranked.niche,
    views.views::bigint as views,
    ranked.shrunk,
    ranked.low,
    ranked.high,
    niches.usual,
    ranked.interval_ratio
from ranked
inner join niches on ranked.niche = niches.niche
inner join views on ranked.channel_id = views.channel_id
where ranked.high < %(most_share)s::double precision * niches.usual and views.views > 0
order by ranked.channel_id
