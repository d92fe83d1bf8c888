-- channel/experiments: what experiments said when they were looked at last.
-- grain: one row an experiment and arm: those that deal new videos of all channels, and the
-- switchbacks of the channel's videos. Parameters: channel, rows.
-- reads: experiments, experiment_arms, experiment_looks, videos
with chosen as (
    select
        experiments.experiment_id,
        experiments.name,
        experiments.design,
        experiments.surface,
        experiments.metric,
        experiments.decision as concluded,
        experiments.planned_units,
        experiments.alpha,
        experiments.starts_at
    from ytempire.experiments
    left join ytempire.videos on experiments.video_id = videos.video_id
    where
        experiments.design = 'videos'
        or videos.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
),

newest as (
    select
        experiment_id,
        max(looked_at) as looked_at
    from ytempire.experiment_looks
    group by experiment_id
)

select
    chosen.experiment_id::text as experiment_id,
    chosen.name,
    chosen.design,
    chosen.surface,
    chosen.metric,
    arms.arm,
    arms.place = 0 as is_control,
    chosen.concluded,
    looks.decision,
    looks.units,
    chosen.planned_units,
    looks.lift_ratio,
    looks.lift_low_ratio,
    looks.lift_high_ratio,
    1 - chosen.alpha as interval_ratio,
    looks.looked_at,
    chosen.starts_at
from chosen
inner join ytempire.experiment_arms as arms on chosen.experiment_id = arms.experiment_id
left join newest on chosen.experiment_id = newest.experiment_id
left join ytempire.experiment_looks as looks
    on
        newest.experiment_id = looks.experiment_id
        and newest.looked_at = looks.looked_at
        and arms.arm = looks.arm
order by chosen.starts_at desc, chosen.name asc, arms.place asc
limit %(rows)s
