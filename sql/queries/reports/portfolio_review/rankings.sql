-- reports/portfolio_review/rankings: channels by dollars a thousand views and by typical views, by
-- what few data and their kind say together, beside the raw figures and the raw ranks.
-- grain: one row a ranking and channel, of a day of estimation.
-- Parameters: estimated_date, channel_ids (null: all).
-- reads: shrunk_rankings, channels
-- Ranks are of all channels, also where some are asked for.
with ranked as (
    select
        rankings.ranking,
        rankings.subject_id,
        rankings.unit,
        rankings.estimated_date,
        rankings.rank,
        case
            when rankings.raw is not null
                then
                    rank() over (
                        partition by rankings.ranking
                        order by rankings.raw desc nulls last
                    )
        end as raw_rank,
        rankings.ranked,
        rankings.raw,
        rankings.shrunk,
        rankings.low,
        rankings.high,
        rankings.own_weight_ratio
    from ytempire.shrunk_rankings as rankings
    where
        rankings.estimated_date = %(estimated_date)s::date
        and rankings.ranking in ('channel_rpm', 'channel_views')
)

select
    ranked.ranking,
    ranked.subject_id::text as channel_id,
    channels.channel_name,
    channels.niche,
    ranked.unit,
    ranked.estimated_date,
    ranked.rank,
    ranked.raw_rank,
    ranked.ranked,
    ranked.raw,
    ranked.shrunk,
    ranked.low,
    ranked.high,
    ranked.own_weight_ratio
from ranked
inner join ytempire.channels on ranked.subject_id = channels.channel_id
where
    %(channel_ids)s::uuid[] is null
    or ranked.subject_id = any(%(channel_ids)s::uuid[])
order by ranked.ranking, ranked.rank, ranked.subject_id
