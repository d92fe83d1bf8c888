-- reports/experiment_readout/looks: what experiments said each time that they were looked at.
-- grain: one row an experiment, look and arm. Parameter: experiment (its name; null: all).
-- reads: experiment_looks, experiments
select
    experiments.name as experiment,
    looks.looked_at,
    looks.arm,
    looks.units,
    looks.lift_ratio,
    looks.lift_low_ratio,
    looks.lift_high_ratio,
    looks.best_ratio,
    looks.expected_loss_ratio,
    looks.sample_ratio_p,
    looks.decision
from ytempire.experiment_looks as looks
inner join ytempire.experiments on looks.experiment_id = experiments.experiment_id
where %(experiment)s::text is null or experiments.name = %(experiment)s::text
order by experiments.name, looks.looked_at, looks.arm
