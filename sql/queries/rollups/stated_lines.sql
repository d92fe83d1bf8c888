-- rollups/stated_lines: the statements that count, of some months.
-- grain: one row a payee, Pacific month, kind and channel. Parameters: months.
-- reads: revenue_statement_lines
select
    payee,
    pacific_month,
    kind,
    channel_id,
    amount_micros
from ytempire.revenue_statement_lines
where pacific_month = any(%(months)s::date[])
order by pacific_month, payee, kind, channel_id
