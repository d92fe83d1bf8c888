-- checks/view_definition_matches_epoch: a fact's view definition is one that held when it was
-- counted.
-- severity: error
-- grain: one row a table, definition and Pacific month. reads: view_definition_epochs,
-- video_metrics_timeseries, video_daily_facts.
-- A definition ends for good when a later one holds for all formats.
with epochs as (
    select
        held.view_definition,
        coalesce(held.effective_date, '-infinity'::date) as first_date,
        coalesce(min(later.effective_date), 'infinity'::date) as end_date
    from ytempire.view_definition_epochs as held
    left join ytempire.view_definition_epochs as later
        on
            held.view_definition < later.view_definition
            and later.formats @> '{long,shorts,live}'
    group by held.view_definition, held.effective_date
),

periods as (
    select
        view_definition,
        first_date,
        end_date,
        first_date::timestamp at time zone 'America/Los_Angeles' as first_instant,
        end_date::timestamp at time zone 'America/Los_Angeles' as end_instant
    from epochs
),

broken as (
    select
        'video_metrics_timeseries' as found_in,
        readings.view_definition,
        (readings.time at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.video_metrics_timeseries as readings
    left join periods on readings.view_definition = periods.view_definition
    where
        periods.view_definition is null
        or readings.time < periods.first_instant
        or readings.time >= periods.end_instant
    union all
    select
        'video_daily_facts' as found_in,
        facts.view_definition,
        facts.pacific_date
    from ytempire.video_daily_facts as facts
    left join periods on facts.view_definition = periods.view_definition
    where
        periods.view_definition is null
        or facts.pacific_date < periods.first_date
        or facts.pacific_date >= periods.end_date
)

select
    broken.found_in,
    broken.view_definition,
    date_trunc('month', broken.pacific_date)::date as pacific_month,
    count(*) as facts
from broken
group by broken.found_in, broken.view_definition, date_trunc('month', broken.pacific_date)
order by broken.found_in, broken.view_definition, pacific_month
