-- ytempire.revenue_cohorts (DuckDB): cost, revenue and payback of a day's videos at stated ages.
-- grain: one row a Pacific day of publication, channel and stated age in days.
-- reads: paybacks (cohort_paybacks of the days), video_facts (Pacific days of the 91 from
-- publication), cohort_ages.
with aged as (
    select
        paybacks.published_date,
        paybacks.channel_id,
        paybacks.video_id,
        cohort_ages.age_days,
        paybacks.loaded_micros,
        paybacks.estimated_payback_days,
        paybacks.told_days > cohort_ages.age_days as is_told,
        is_told and paybacks.loaded_micros is not null as is_counted
    from paybacks
    cross join cohort_ages
),

earned as (
    select
        aged.video_id,
        aged.age_days,
        sum(facts.revenue_micros) as revenue_micros
    from aged
    inner join video_facts as facts on aged.video_id = facts.video_id
    where
        aged.is_counted
        and facts.pacific_date >= aged.published_date
        and facts.pacific_date <= aged.published_date + cast(aged.age_days as integer)
    group by aged.video_id, aged.age_days
)

select
    aged.published_date,
    aged.channel_id,
    aged.age_days,
    count(*) as videos,
    count(*) filter (where aged.is_told) as videos_told,
    count(*) filter (where aged.is_counted) as videos_counted,
    cast(sum(aged.loaded_micros) filter (where aged.is_counted) as bigint) as loaded_micros,
    cast(
        sum(coalesce(earned.revenue_micros, 0)) filter (where aged.is_counted) as bigint
    ) as revenue_micros,
    count(*) filter (
        where aged.is_counted and aged.estimated_payback_days <= aged.age_days
    ) as videos_paid_back
from aged
left join earned on aged.video_id = earned.video_id and aged.age_days = earned.age_days
group by aged.published_date, aged.channel_id, aged.age_days
