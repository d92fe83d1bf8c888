-- collection/owner_reports_read: the newest report that was read of each day: when it was made.
-- Parameters: channel_ids; report_type.
-- grain: one row a channel and Pacific day.
-- reads: owner_reports_read
-- YouTube keeps reports for 60 days; older ones are not told again.
select
    channel_id,
    pacific_date,
    made_at,
    read_at
from ytempire.owner_reports_read
where
    channel_id = any(%(channel_ids)s::uuid[])
    and report_type = %(report_type)s
    and made_at >= ytempire.clock_now() - interval '70 days'
