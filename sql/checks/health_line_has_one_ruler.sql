-- checks/health_line_has_one_ruler: a channel that was scored on a day is scored on it with the
-- newest anchors too: a line read in the newest version has no gap.
-- severity: warning
-- grain: one row a channel and Pacific day. reads: channel_health_daily.
select
    health.channel_id,
    health.pacific_date,
    max(health.anchors_version) as anchors_version
from ytempire.channel_health_daily as health
group by health.channel_id, health.pacific_date
having
    max(health.anchors_version)
    < (select max(newest.anchors_version) from ytempire.channel_health_daily as newest)
order by health.pacific_date, health.channel_id
