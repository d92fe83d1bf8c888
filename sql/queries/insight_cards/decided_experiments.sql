-- insight_cards/decided_experiments: experiments that have said something and wait for somebody.
-- grain: one row an experiment: of its newest look the arm to use, which is the better one with the
-- largest effect; where none is and all are decided, the one with the largest effect. Parameters:
-- first_day and end_day (of publication, Pacific, the last not included).
-- reads: experiments, experiment_looks, experiment_arms, cohort_paybacks
-- revenue_micros: what all videos published in these days have earned so far.
with newest as (
    select
        experiment_id,
        max(looked_at) as looked_at
    from ytempire.experiment_looks
    group by experiment_id
),

others as (
    select
        looks.experiment_id,
        sum(looks.units) filter (where looks.lift_ratio is not null) as units,
        bool_and(looks.decision in ('better', 'worse', 'too small')) as are_decided
    from ytempire.experiment_looks as looks
    inner join newest
        on looks.experiment_id = newest.experiment_id and looks.looked_at = newest.looked_at
    inner join ytempire.experiment_arms as arms
        on looks.experiment_id = arms.experiment_id and looks.arm = arms.arm
    where arms.place > 0
    group by looks.experiment_id
),

arms as (
    select distinct on (looks.experiment_id)
        looks.experiment_id,
        looks.looked_at,
        looks.arm,
        looks.decision,
        others.units,
        looks.lift_ratio,
        looks.lift_low_ratio,
        looks.lift_high_ratio
    from ytempire.experiment_looks as looks
    inner join newest
        on looks.experiment_id = newest.experiment_id and looks.looked_at = newest.looked_at
    inner join ytempire.experiment_arms as arms
        on looks.experiment_id = arms.experiment_id and looks.arm = arms.arm
    inner join others on looks.experiment_id = others.experiment_id
    where
        arms.place > 0 and looks.lift_ratio is not null
        and (looks.decision = 'better' or others.are_decided)
    order by
        looks.experiment_id asc, (looks.decision = 'better') desc, looks.lift_ratio desc,
        looks.arm asc
),

controls as (
    select
        looks.experiment_id,
        looks.units
    from ytempire.experiment_looks as looks
    inner join newest
        on looks.experiment_id = newest.experiment_id and looks.looked_at = newest.looked_at
    inner join ytempire.experiment_arms as arms
        on looks.experiment_id = arms.experiment_id and looks.arm = arms.arm
    where arms.place = 0
),

earned as (
    select sum(revenue_micros) as revenue_micros
    from ytempire.cohort_paybacks
    where published_date >= %(first_day)s::date and published_date < %(end_day)s::date
)

select
    experiments.experiment_id::text as experiment_id,
    experiments.name,
    experiments.design,
    experiments.metric,
    arms.arm,
    arms.decision,
    (arms.units + controls.units)::bigint as units,
    earned.revenue_micros::bigint as revenue_micros,
    arms.lift_ratio,
    arms.lift_low_ratio,
    arms.lift_high_ratio,
    1 - experiments.alpha as interval_ratio,
    (experiments.starts_at at time zone 'America/Los_Angeles')::date as starts_date,
    (arms.looked_at at time zone 'America/Los_Angeles')::date as looked_date
from ytempire.experiments
inner join arms on experiments.experiment_id = arms.experiment_id
inner join controls on experiments.experiment_id = controls.experiment_id
cross join earned
where experiments.concluded_at is null
order by experiments.name
