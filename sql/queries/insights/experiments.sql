-- insights/experiments: the experiments, with what they compare and how far they are.
-- grain: one row an experiment. Parameter: experiment (its name; null: all).
-- reads: experiments, experiment_arms, experiment_guardrails, experiment_assignments, videos
with arms as (
    select
        experiment_id,
        array_agg(arm order by place) as arms,
        array_agg(weight::text order by place) as weights
    from ytempire.experiment_arms
    group by experiment_id
),

guardrails as (
    select
        experiment_id,
        array_agg(guardrail order by guardrail) as guardrails,
        array_agg(largest_harm_ratio::text order by guardrail) as harms
    from ytempire.experiment_guardrails
    group by experiment_id
),

assigned as (
    select
        experiment_id,
        count(*) as units
    from ytempire.experiment_assignments
    group by experiment_id
)

select
    experiments.experiment_id::text as experiment_id,
    experiments.name,
    experiments.design,
    experiments.surface,
    experiments.hypothesis,
    experiments.metric,
    experiments.decision,
    experiments.adopted_arm,
    experiments.conclusion,
    videos.youtube_video_id,
    arms.arms,
    arms.weights,
    coalesce(guardrails.guardrails, '{}') as guardrails,
    coalesce(guardrails.harms, '{}') as harms,
    experiments.horizon_hours,
    experiments.planned_units,
    coalesce(assigned.units, 0) as assigned_units,
    experiments.smallest_lift_ratio,
    experiments.alpha,
    experiments.planned_error,
    experiments.first_date,
    experiments.registered_at,
    experiments.registered_by,
    experiments.starts_at,
    experiments.concluded_at
from ytempire.experiments
inner join arms on experiments.experiment_id = arms.experiment_id
left join guardrails on experiments.experiment_id = guardrails.experiment_id
left join assigned on experiments.experiment_id = assigned.experiment_id
left join ytempire.videos on experiments.video_id = videos.video_id
where %(experiment)s::text is null or experiments.name = %(experiment)s::text
order by experiments.registered_at desc, experiments.name asc
