-- insights/experiment_units: the units of an experiment on videos, with what is measured of them.
-- grain: one row an assigned unit. Parameter: experiment (its name).
-- reads: experiments, experiment_assignments, videos, video_age_points, video_metrics_daily
-- outcome is null while a video is not old enough, or where its count is not known. is_due says
-- that it is old enough: of those, the arms must be measured alike.
with experiment as (
    select
        experiment_id,
        metric,
        horizon_hours
    from ytempire.experiments
    where name = %(experiment)s::text
),

assigned as (
    select
        experiment.metric,
        experiment.horizon_hours,
        assignments.unit_id,
        assignments.stratum,
        assignments.position,
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

-- A unit is named by the factory's id or YouTube's, each of which is unique.
found as (
    select
        assigned.unit_id,
        assigned.stratum,
        assigned.position,
        assigned.arm,
        assigned.metric,
        assigned.horizon_hours,
        coalesce(ours.video_id, theirs.video_id) as video_id,
        coalesce(ours.channel_id, theirs.channel_id) as channel_id,
        coalesce(ours.format, theirs.format) as format,
        coalesce(ours.published_at, theirs.published_at) as published_at
    from assigned
    left join ytempire.videos as ours on assigned.factory_video_id = ours.factory_video_id
    left join ytempire.videos as theirs on assigned.unit_id = theirs.youtube_video_id
),

engaged as (
    select
        found.unit_id,
        sum(days.engaged_views) as engaged_views
    from found
    inner join ytempire.video_metrics_daily as days
        on
            found.video_id = days.video_id
            and (found.published_at at time zone 'America/Los_Angeles')::date
            <= days.pacific_date
            and (found.published_at at time zone 'America/Los_Angeles')::date
            + found.horizon_hours / 24
            > days.pacific_date
    where found.metric = 'engaged_views'
    group by found.unit_id
    -- Analytics has told of all the days, or the sum is not one of the horizon.
    having count(days.engaged_views) = max(found.horizon_hours) / 24
),

counted as (
    select
        found.unit_id,
        case found.metric when 'views' then points.views else engaged.engaged_views end as outcome
    from found
    left join ytempire.video_age_points as points
        on found.video_id = points.video_id and found.horizon_hours = points.age_hours
    left join engaged on found.unit_id = engaged.unit_id
)

select
    found.unit_id,
    found.stratum,
    found.position,
    found.arm,
    found.channel_id::text as channel_id,
    found.format,
    found.published_at,
    coalesce(
        found.published_at
        + make_interval(
            hours => found.horizon_hours
            + case found.metric when 'engaged_views' then 96 else 24 end
        )
        <= ytempire.clock_now(),
        false
    ) as is_due,
    -- The greatest of what is not known and 0 would be 0.
    case
        when counted.outcome is not null
            then ln(1 + greatest(counted.outcome, 0))::double precision
    end as outcome
from found
inner join counted on found.unit_id = counted.unit_id
order by found.published_at nulls last, found.unit_id
