-- reports/revenue_reconciliation/payees: statements against estimates, payee by payee.
-- grain: one row a Pacific month, payee and kind. Parameters: first_day, last_day (of months).
-- reads: revenue_reconciliation
select
    pacific_month,
    payee,
    kind,
    estimated_micros,
    actual_micros,
    difference_micros,
    reconciliation_factor,
    threshold_ratio,
    is_beyond_threshold,
    is_restated
from ytempire.revenue_reconciliation
where pacific_month >= %(first_day)s::date and pacific_month <= %(last_day)s::date
order by pacific_month asc, payee asc, kind asc
