-- cost/paybacks: the share of videos that have paid their loaded cost, by age: Kaplan and Meier's.
-- grain: one row an age in days at which a video paid. Parameter: days (of publication).
-- reads: cohort_paybacks
-- A video counts at an age while it is told to it: one that is young, or that YouTube has not told
-- of, leaves the count unpaid and is neither a success nor a failure. The interval is Greenwood's
-- of 0.95, on the scale of log(-log), which keeps it between 0 and 1.
with videos as (
    select
        coalesce(estimated_payback_days, told_days - 1) as last_age,
        estimated_payback_days is not null as is_paid
    from ytempire.cohort_paybacks
    where
        loaded_micros is not null
        and told_days > 0
        and published_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and published_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
),

ages as (
    select
        last_age as age_days,
        count(*) as leaving,
        count(*) filter (where is_paid) as paying
    from videos
    group by last_age
),

at_risk as (
    select
        age_days,
        paying,
        sum(leaving) over (order by age_days desc)::bigint as videos_at_risk,
        sum(leaving) over ()::bigint as videos
    from ages
),

curve as (
    select
        age_days,
        paying,
        videos_at_risk,
        videos,
        -- All that are left pay at once: the logarithm of nothing is left out, and unpaid is 0.
        bool_or(paying = videos_at_risk) over (order by age_days) as all_paid,
        sum(ln(1 - paying::double precision / nullif(videos_at_risk, paying)))
            over (order by age_days) as log_unpaid,
        sum(paying::double precision / nullif(videos_at_risk * (videos_at_risk - paying), 0))
            over (order by age_days) as variance
    from at_risk
),

shares as (
    select
        age_days,
        paying,
        videos_at_risk,
        videos,
        variance,
        case when all_paid then 0 else exp(log_unpaid) end as unpaid,
        case when not all_paid then log_unpaid end as log_unpaid
    from curve
    where paying > 0
)

select
    age_days,
    videos,
    videos_at_risk,
    paying as videos_paying,
    1 - unpaid as paid_back_ratio,
    1 - exp(log_unpaid * exp(-1.96 * sqrt(variance) / nullif(abs(log_unpaid), 0)))
        as low_ratio,
    1 - exp(log_unpaid * exp(1.96 * sqrt(variance) / nullif(abs(log_unpaid), 0)))
        as high_ratio
from shares
order by age_days
