-- insight_feed/outcomes: what people made of each detector's insights, with its precision.
-- grain: one row a detector that ever found anything. reads: insight_detector_outcomes
select
    detector,
    insights_found,
    insights_open,
    insights_decided,
    insights_accepted,
    insights_dismissed,
    precision_ratio,
    precision_low_ratio,
    precision_high_ratio
from ytempire.insight_detector_outcomes
order by detector
