-- reports/portfolio_review/paybacks: share of videos that earned their loaded cost by an age.
-- grain: one row a group of videos and age, of a day of estimation.
-- Parameter: estimated_date.
-- reads: payback_shares
select
    shares.grouping,
    shares.niche,
    shares.format,
    shares.day,
    shares.estimated_date,
    shares.videos,
    shares.paid_back,
    shares.at_risk,
    shares.share_ratio,
    shares.low_ratio,
    shares.high_ratio,
    shares.interval_ratio,
    shares.median_days
from ytempire.payback_shares as shares
where shares.estimated_date = %(estimated_date)s::date
order by
    array_position(array['network', 'format', 'niche', 'niche+format'], shares.grouping) asc,
    shares.niche asc nulls first,
    shares.format asc nulls first,
    shares.day asc
