-- reports/channel_performance_summary/stated_as_of: what payees and vendors had stated of the
-- months of the window and of the one before, which is stated meanwhile, as known at an instant.
-- grain: one row a payee, Pacific month and kind, and one a vendor and period. Parameters: as_of
-- (instant), first_day, last_day.
-- reads: revenue_statement_lines_as_of, vendor_invoices_as_of
with statements as (
    select
        payee,
        pacific_month,
        kind,
        amount_micros
    from ytempire.revenue_statement_lines_as_of(%(as_of)s::timestamptz)
),

invoices as (
    select
        vendor,
        period_start,
        period_end,
        amount_micros
    from ytempire.vendor_invoices_as_of(%(as_of)s::timestamptz)
)

select
    true as is_revenue,
    payee as stated_by,
    kind,
    pacific_month as first_day,
    (pacific_month + interval '1 month')::date - 1 as last_day,
    sum(amount_micros)::bigint as amount_micros
from statements
where
    pacific_month <= %(last_day)s::date
    and pacific_month >= date_trunc('month', %(first_day)s::date) - interval '1 month'
group by payee, kind, pacific_month
union all
select
    false as is_revenue,
    vendor as stated_by,
    null as kind,
    period_start as first_day,
    period_end - 1 as last_day,
    sum(amount_micros)::bigint as amount_micros
from invoices
where
    period_start <= %(last_day)s::date
    and period_end > date_trunc('month', %(first_day)s::date) - interval '1 month'
group by vendor, period_start, period_end
order by is_revenue desc, first_day asc, stated_by asc, kind asc
