-- insight_cards/dear_niches: niches whose videos cost more than the limit, and the stage of it.
-- grain: one row a niche with a video over the limit. Parameters: first_day and end_day (of
-- publication, Pacific, the last not included), limit_micros.
-- reads: video_loaded_costs, videos, channels, cost_ledger
-- stage: the one that most of what videos over the limit cost more than the others is spent in.
with costs as (
    select
        videos.video_id,
        videos.factory_video_id,
        channels.niche,
        costs.direct_micros,
        costs.direct_micros > %(limit_micros)s::bigint as is_over
    from ytempire.videos
    inner join ytempire.video_loaded_costs as costs on videos.video_id = costs.video_id
    inner join ytempire.channels on videos.channel_id = channels.channel_id
    where
        (videos.published_at at time zone 'America/Los_Angeles')::date >= %(first_day)s::date
        and (videos.published_at at time zone 'America/Los_Angeles')::date < %(end_day)s::date
),

niches as (
    select
        niche,
        count(*) as videos,
        count(*) filter (where is_over) as videos_over,
        sum(direct_micros - %(limit_micros)s::bigint) filter (where is_over) as excess_micros
    from costs
    group by niche
),

stages as (
    select
        costs.niche,
        coalesce(ledger.stage, 'no stage') as stage,
        sum(ledger.amount_micros) filter (where costs.is_over) as over_micros,
        sum(ledger.amount_micros) filter (where not costs.is_over) as other_micros
    from costs
    inner join ytempire.cost_ledger as ledger on costs.factory_video_id = ledger.factory_video_id
    group by costs.niche, coalesce(ledger.stage, 'no stage')
),

extra as (
    select distinct on (niches.niche)
        niches.niche,
        stages.stage,
        coalesce(stages.over_micros, 0)::double precision / nullif(niches.videos_over, 0)
        - coalesce(stages.other_micros, 0)::double precision
        / nullif(niches.videos - niches.videos_over, 0) as extra_micros
    from niches
    inner join stages on niches.niche is not distinct from stages.niche
    order by niches.niche asc, extra_micros desc nulls last, stages.stage asc
)

select
    niches.niche,
    niches.videos,
    niches.videos_over,
    niches.excess_micros::bigint as excess_micros,
    extra.stage,
    extra.extra_micros
from niches
left join extra on niches.niche is not distinct from extra.niche
where niches.videos_over > 0
order by niches.niche
