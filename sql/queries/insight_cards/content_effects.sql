-- insight_cards/content_effects: what of a video's making stands out by its views.
-- grain: one row a feature and level that is shown. Parameter: today.
-- reads: content_effects
select
    feature,
    level,
    videos,
    lift_ratio,
    low_ratio,
    high_ratio,
    is_causal
from ytempire.content_effects
where is_shown and estimated_date = %(today)s::date
order by feature, level
