-- insight_cards/slow_paybacks: niches that pay back more slowly than the network.
-- grain: one row a niche whose whole interval lies below the network's share. Parameters: today,
-- first_day and end_day (of publication, Pacific, the last not included), day (of age).
-- reads: payback_shares, cohort_paybacks, channels
-- unpaid_micros: what the niche's videos of these days cost more than they earned.
with shares as (
    select
        grouping,
        niche,
        videos,
        at_risk,
        share_ratio,
        low_ratio,
        high_ratio,
        interval_ratio
    from ytempire.payback_shares
    where estimated_date = %(today)s::date and day = %(day)s::integer
),

network as (
    select share_ratio
    from shares
    where grouping = 'network'
),

unpaid as (
    select
        channels.niche,
        case
            when count(paybacks.revenue_micros) = count(*)
                then sum(paybacks.loaded_micros) - sum(paybacks.revenue_micros)
        end as unpaid_micros
    from ytempire.cohort_paybacks as paybacks
    inner join ytempire.channels on paybacks.channel_id = channels.channel_id
    where
        paybacks.published_date >= %(first_day)s::date
        and paybacks.published_date < %(end_day)s::date
        and paybacks.loaded_micros is not null
    group by channels.niche
)

select
    shares.niche,
    shares.videos,
    shares.at_risk,
    unpaid.unpaid_micros::bigint as unpaid_micros,
    shares.share_ratio,
    shares.low_ratio,
    shares.high_ratio,
    network.share_ratio as network_share_ratio,
    shares.interval_ratio
from shares
cross join network
left join unpaid on shares.niche is not distinct from unpaid.niche
where
    shares.grouping = 'niche'
    and shares.niche is not null
    and shares.high_ratio < network.share_ratio
order by shares.niche
