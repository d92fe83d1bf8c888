-- checks/alerts_follow_their_events: an alert fired as often as its events say, and is open or
-- resolved as the last of them left it.
-- severity: error
-- grain: one row an alert that fired. reads: alerts, alert_events.
with events as (
    select
        alert_id,
        count(*) filter (where action in ('fire', 'reopen')) as openings,
        (
            array_agg(action order by event_id desc)
            filter (where action in ('fire', 'reopen', 'resolve', 'false_positive'))
        )[1] in ('resolve', 'false_positive') as is_resolved
    from ytempire.alert_events
    group by alert_id
)

select
    alerts.alert_id,
    alerts.openings,
    alerts.resolved_at,
    events.openings as openings_told,
    events.is_resolved as is_resolved_told
from ytempire.alerts
left join events on alerts.alert_id = events.alert_id
where
    alerts.fired_at is not null
    and (
        events.openings is distinct from alerts.openings
        or events.is_resolved is distinct from (alerts.resolved_at is not null)
    )
order by alerts.alert_id
