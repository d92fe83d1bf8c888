-- insights/switchback_days: the days of a switchback, with the views of each after its wash-out.
-- grain: one row a day. Parameters: experiment (its name), wash_out_hours.
-- reads: experiments, experiment_assignments, video_metrics_hourly
-- outcome is null unless every hour after the wash-out is told: a part of a day is not a day.
with days as (
    select
        experiments.video_id,
        assignments.stratum,
        assignments.position,
        assignments.arm,
        assignments.unit_id::date as pacific_date,
        (assignments.unit_id::date)::timestamp at time zone 'America/Los_Angeles'
        + make_interval(hours => %(wash_out_hours)s::integer) as counts_from,
        (assignments.unit_id::date + 1)::timestamp at time zone 'America/Los_Angeles' as counts_to
    from ytempire.experiments
    inner join ytempire.experiment_assignments as assignments
        on experiments.experiment_id = assignments.experiment_id
    where experiments.name = %(experiment)s::text and experiments.design = 'switchback'
),

counted as (
    select
        days.pacific_date,
        count(hours.views_gained_in_hour) as hours,
        sum(hours.views_gained_in_hour) as views
    from days
    inner join ytempire.video_metrics_hourly as hours
        on
            days.video_id = hours.video_id
            and days.counts_from <= hours.hour
            and days.counts_to > hours.hour
    group by days.pacific_date
)

select
    days.stratum,
    days.position,
    days.arm,
    days.pacific_date,
    coalesce(counted.hours, 0) as hours,
    days.counts_to <= ytempire.clock_now() as is_due,
    case
        when
            counted.hours = extract(epoch from days.counts_to - days.counts_from) / 3600
            then ln(1 + greatest(counted.views, 0))::double precision
    end as outcome
from days
left join counted on days.pacific_date = counted.pacific_date
order by days.pacific_date
