-- cost/returns: return of the videos published lately, by the age to which they are told.
-- grain: one row a stated age. Parameter: days (of publication).
-- reads: revenue_cohorts
-- Each age speaks of the videos that are told to it: fewer, and older ones, at a higher age.
with sums as (
    select
        age_days,
        sum(videos)::bigint as videos,
        sum(videos_told)::bigint as videos_told,
        sum(videos_counted)::bigint as videos_counted,
        sum(videos_paid_back)::bigint as videos_paid_back,
        sum(loaded_micros)::bigint as loaded_micros,
        sum(revenue_micros)::bigint as revenue_micros
    from ytempire.revenue_cohorts
    where
        published_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and published_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    group by age_days
)

select
    age_days,
    videos,
    videos_told,
    videos_counted,
    videos_paid_back,
    loaded_micros,
    revenue_micros,
    ytempire.roi_cohort(revenue_micros, loaded_micros) as roi_ratio
from sums
order by age_days
