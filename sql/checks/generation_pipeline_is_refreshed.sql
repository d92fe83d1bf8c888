-- checks/generation_pipeline_is_refreshed: generation_pipeline_metrics is not older than what it is
-- made from: its jobs are those of video_generation_jobs, and its costs those of the ledger.
-- severity: error
-- grain: one row a Pacific day.
-- reads: generation_pipeline_metrics, video_generation_jobs, cost_ledger.
-- Costs are compared on the days for which an entry came in the last two days: a run looks at all
-- that changed since the one before.
with jobs as (
    select
        (created_at at time zone 'America/Los_Angeles')::date as pacific_date,
        array[
            count(*),
            count(*) filter (where status = 'completed'),
            count(*) filter (where status = 'failed'),
            count(*) filter (where status = 'cancelled'),
            count(*) filter (where status in ('queued', 'processing'))
        ] as figures
    from ytempire.video_generation_jobs
    group by (created_at at time zone 'America/Los_Angeles')::date
),

came as (
    select distinct (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.cost_ledger
    where ingested_at > ytempire.clock_now() - interval '2 days'
),

spent as (
    select
        came.pacific_date,
        sum(ledger.amount_micros) as cost_micros
    from came
    inner join ytempire.cost_ledger as ledger
        on
            ledger.occurred_at
            >= came.pacific_date::timestamp at time zone 'America/Los_Angeles'
            and ledger.occurred_at
            < (came.pacific_date + 1)::timestamp at time zone 'America/Los_Angeles'
    group by came.pacific_date
),

shown as (
    select
        date as pacific_date,
        cost_micros,
        array[
            total_jobs, successful_jobs, failed_jobs, cancelled_jobs, unfinished_jobs
        ] as figures
    from ytempire.generation_pipeline_metrics
)

select
    pacific_date,
    shown.figures as figures_shown,
    jobs.figures as figures_of_jobs,
    shown.cost_micros as cost_micros_shown,
    spent.cost_micros as cost_micros_spent
from shown
full join jobs using (pacific_date)
full join spent using (pacific_date)
where
    coalesce(shown.figures, '{}') <> coalesce(jobs.figures, '{0,0,0,0,0}')
    or (spent.pacific_date is not null and shown.cost_micros is distinct from spent.cost_micros)
order by pacific_date
