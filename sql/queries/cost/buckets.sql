-- cost/buckets: in how many videos of the last complete Pacific days each cost bucket has.
-- grain: one row a bucket, each video in one. Parameter: days.
-- reads: cost_breakdown_analysis
with sums as (
    select
        coalesce(sum(videos_under_1_dollar), 0)::bigint as under_1,
        coalesce(sum(videos_1_to_2_dollars), 0)::bigint as from_1_to_2,
        coalesce(sum(videos_2_to_3_dollars), 0)::bigint as from_2_to_3,
        coalesce(sum(videos_over_3_dollars), 0)::bigint as over_3,
        coalesce(sum(videos_published - videos_with_cost), 0)::bigint as unknown,
        coalesce(sum(videos_published), 0)::bigint as videos_published
    from ytempire.cost_breakdown_analysis
    where
        date >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
)

select
    buckets.place,
    buckets.bucket,
    buckets.videos,
    sums.videos_published,
    buckets.videos::double precision / nullif(sums.videos_published, 0) as videos_ratio
from sums
cross join
    lateral (
        values
        (1, 'under $1', sums.under_1),
        (2, '$1 to under $2', sums.from_1_to_2),
        (3, '$2 to $3', sums.from_2_to_3),
        (4, 'over $3', sums.over_3),
        (5, 'cost not known', sums.unknown)
    ) as buckets (place, bucket, videos)
order by buckets.place
