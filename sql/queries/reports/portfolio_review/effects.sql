-- reports/portfolio_review/effects: what of a video's making goes with more views, or causes them.
-- grain: one row a feature and level, of a day of estimation.
-- Parameter: estimated_date.
-- reads: content_effects
select
    effects.feature,
    effects.level,
    effects.estimated_date,
    effects.videos,
    effects.is_shown,
    effects.is_causal,
    effects.lift_ratio,
    effects.low_ratio,
    effects.high_ratio,
    effects.explained_ratio
from ytempire.content_effects as effects
where effects.estimated_date = %(estimated_date)s::date
order by
    effects.is_shown desc, abs(effects.lift_ratio) desc, effects.feature asc, effects.level asc
