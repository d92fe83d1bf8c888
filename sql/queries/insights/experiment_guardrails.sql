-- insights/experiment_guardrails: what the units of an experiment have of its guardrails.
-- grain: one row an assigned unit and guardrail. Parameter: experiment (its name).
-- reads: experiments, experiment_guardrails, experiment_assignments, videos, video_costs,
-- video_metrics_daily
-- outcome is a logarithm, and null while it is not known: of cost until it is charged.
-- Click-through and retention are of the Pacific days within the horizon, at least one, and wait
-- until all of them are told; clicks have half a click added and impressions one, so that a video
-- without any click has a logarithm.
with experiment as (
    select
        experiment_id,
        greatest(1, horizon_hours / 24) as horizon_days
    from ytempire.experiments
    where name = %(experiment)s::text
),

assigned as (
    select
        experiment.horizon_days,
        assignments.unit_id,
        assignments.arm,
        case
            when
                assignments.unit_id
                ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
                then assignments.unit_id::uuid
        end as factory_video_id
    from experiment
    inner join ytempire.experiment_assignments as assignments
        on experiment.experiment_id = assignments.experiment_id
),

found as (
    select
        assigned.unit_id,
        assigned.arm,
        assigned.horizon_days,
        coalesce(ours.video_id, theirs.video_id) as video_id,
        (
            coalesce(ours.published_at, theirs.published_at)
            at time zone 'America/Los_Angeles'
        )::date as published_date
    from assigned
    left join ytempire.videos as ours on assigned.factory_video_id = ours.factory_video_id
    left join ytempire.videos as theirs on assigned.unit_id = theirs.youtube_video_id
),

told as (
    select
        found.unit_id,
        found.horizon_days,
        count(days.clicks) as days_of_clicks,
        sum(least(days.clicks, days.impressions)) as clicks,
        sum(days.impressions) as impressions,
        count(days.watch_seconds) as days_of_watching,
        sum(days.watch_seconds) as watch_seconds,
        sum(days.engaged_views) as engaged_views
    from found
    inner join ytempire.video_metrics_daily as days
        on
            found.video_id = days.video_id
            and found.published_date <= days.pacific_date
            and found.published_date + found.horizon_days > days.pacific_date
    group by found.unit_id, found.horizon_days
),

measured as (
    select
        found.unit_id,
        found.arm,
        costs.total_cost_micros as cost_micros,
        case
            when told.days_of_clicks = told.horizon_days and told.impressions > 0
                then (told.clicks + 0.5) / nullif(told.impressions + 1, 0)
        end as ctr,
        case
            when told.days_of_watching = told.horizon_days
                then
                    told.watch_seconds
                    / nullif(told.engaged_views * videos.duration_seconds, 0)::double precision
        end as retention
    from found
    left join ytempire.videos on found.video_id = videos.video_id
    left join ytempire.video_costs as costs on found.video_id = costs.video_id
    left join told on found.unit_id = told.unit_id
)

select
    measured.unit_id,
    measured.arm,
    guardrails.guardrail,
    guardrails.largest_harm_ratio,
    -- What is nothing has no logarithm: it is not known how many times another it is.
    ln(
        nullif(
            greatest(
                case guardrails.guardrail
                    when 'cost' then measured.cost_micros::double precision
                    when 'ctr' then measured.ctr::double precision
                    when 'retention' then measured.retention
                end,
                0
            ),
            0
        )
    ) as outcome
from experiment
inner join ytempire.experiment_guardrails as guardrails
    on experiment.experiment_id = guardrails.experiment_id
cross join measured
order by guardrails.guardrail, measured.unit_id
