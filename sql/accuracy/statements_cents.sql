-- accuracy/statements_cents: cents by which what videos were given of statements differs from what
-- was stated, channel by channel and month by month.
-- unit: cents
-- target: 0
-- grain: one row.
-- reads: revenue_statement_lines, video_actual_revenue, unattributed_revenue.
with parts as (
    select
        pacific_month,
        channel_id,
        amount_micros
    from ytempire.revenue_statement_lines
    union all
    select
        pacific_month,
        channel_id,
        -actual_micros as amount_micros
    from ytempire.video_actual_revenue
    union all
    select
        pacific_month,
        channel_id,
        -amount_micros as amount_micros
    from ytempire.unattributed_revenue
),

compared as (
    select
        pacific_month,
        channel_id,
        abs(sum(amount_micros)) as micros_apart
    from parts
    group by pacific_month, channel_id
)

select
    count(*) as rows_compared,
    coalesce(sum(micros_apart), 0) / 10000 as value
from compared
