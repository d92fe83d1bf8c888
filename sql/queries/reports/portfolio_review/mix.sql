-- reports/portfolio_review/mix: the suggested mix of the next day's videos.
-- grain: one row a topic and format, of a day of estimation.
-- Parameter: estimated_date.
-- reads: content_mixes
select
    mixes.topic,
    mixes.format,
    mixes.estimated_date,
    mixes.videos,
    mixes.measured,
    mixes.propensity_ratio,
    mixes.explored_ratio,
    mixes.roi_ratio,
    mixes.low_ratio,
    mixes.high_ratio
from ytempire.content_mixes as mixes
where mixes.estimated_date = %(estimated_date)s::date
order by mixes.videos desc, mixes.roi_ratio desc, mixes.topic asc, mixes.format asc
