-- checks/revenue_shares_sum_to_statements: what videos and nobody get of statements is what was
-- stated, to the micro-dollar.
-- severity: error
-- grain: one row a channel and Pacific month.
-- reads: revenue_statement_lines, video_actual_revenue, unattributed_revenue.
with parts as (
    select
        pacific_month,
        channel_id,
        amount_micros as stated_micros,
        0 as shared_micros
    from ytempire.revenue_statement_lines
    union all
    select
        pacific_month,
        channel_id,
        0 as stated_micros,
        actual_micros as shared_micros
    from ytempire.video_actual_revenue
    union all
    select
        pacific_month,
        channel_id,
        0 as stated_micros,
        amount_micros as shared_micros
    from ytempire.unattributed_revenue
)

select
    pacific_month,
    channel_id,
    sum(stated_micros) as stated_micros,
    sum(shared_micros) as shared_micros
from parts
group by pacific_month, channel_id
having sum(stated_micros) <> coalesce(sum(shared_micros), 0)
order by pacific_month, channel_id
