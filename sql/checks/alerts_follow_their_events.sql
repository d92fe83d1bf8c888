-- checks/alerts_follow_their_events: an alert is as its events left it: how often it fired, whether
-- and how it ended, who has it, and until when it is silent.
-- severity: error
-- grain: one row an alert that fired. reads: alerts, alert_events.
with turns as (
    select
        alert_id,
        event_id,
        action,
        actor,
        lag(actor) over (partition by alert_id order by event_id) as actor_before
    from ytempire.alert_events
    where action in ('fire', 'reopen', 'resolve', 'false_positive')
),

openings as (
    select
        alert_id,
        count(*) filter (where action in ('fire', 'reopen')) as openings
    from turns
    group by alert_id
),

endings as (
    select distinct on (alert_id)
        alert_id,
        case
            when action = 'false_positive' then 'false_positive'
            when action = 'resolve' and actor = 'engine' then 'by_itself'
            when action = 'resolve' then 'by_hand'
        end as ended
    from turns
    order by alert_id asc, event_id desc
),

-- Nobody has any more what somebody reopened, or what is wrong again after somebody resolved it.
takings as (
    select
        alert_id,
        event_id,
        case when action = 'ack' then actor end as taken_by
    from ytempire.alert_events
    where action in ('ack', 'unack')
    union all
    select
        alert_id,
        event_id,
        null as taken_by
    from turns
    where action = 'reopen' and (actor <> 'engine' or actor_before <> 'engine')
),

last_takings as (
    select distinct on (alert_id)
        alert_id,
        taken_by
    from takings
    order by alert_id asc, event_id desc
),

silences as (
    select
        alert_id,
        event_id,
        until
    from ytempire.alert_events
    where action = 'snooze'
    union all
    select
        alert_id,
        event_id,
        null as until
    from turns
    where action = 'reopen' and actor <> 'engine'
),

last_silences as (
    select distinct on (alert_id)
        alert_id,
        until
    from silences
    order by alert_id asc, event_id desc
)

select
    alerts.alert_id,
    alerts.openings,
    openings.openings as openings_told,
    alerts.resolution,
    endings.ended as ended_told,
    alerts.acknowledged_by,
    last_takings.taken_by as taken_by_told,
    alerts.snoozed_until,
    last_silences.until as silent_until_told
from ytempire.alerts
left join openings on alerts.alert_id = openings.alert_id
left join endings on alerts.alert_id = endings.alert_id
left join last_takings on alerts.alert_id = last_takings.alert_id
left join last_silences on alerts.alert_id = last_silences.alert_id
where
    alerts.fired_at is not null
    and (
        openings.openings is distinct from alerts.openings
        or endings.ended is distinct from case
            when alerts.resolution in ('cleared', 'vanished', 'retired') then 'by_itself'
            else alerts.resolution
        end
        or last_takings.taken_by is distinct from alerts.acknowledged_by
        -- A snooze that is over is taken out by the next evaluation.
        or last_silences.until is distinct from alerts.snoozed_until
        and (alerts.snoozed_until is not null or last_silences.until > ytempire.clock_now())
    )
order by alerts.alert_id
