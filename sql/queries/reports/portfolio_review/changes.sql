-- reports/portfolio_review/changes: since when channels do otherwise, and its worth.
-- grain: one row a metric and channel, of a day of estimation.
-- Parameters: estimated_date, channel_ids (null: all).
-- reads: change_points, channels
select
    changes.metric,
    changes.channel_id::text as channel_id,
    channels.channel_name,
    channels.niche,
    changes.unit,
    changes.estimated_date,
    changes.changed_date,
    changes.days_after,
    changes.before,
    changes.after,
    changes.effect_usd,
    changes.q_value
from ytempire.change_points as changes
inner join ytempire.channels on changes.channel_id = channels.channel_id
where
    changes.estimated_date = %(estimated_date)s::date
    and (
        %(channel_ids)s::uuid[] is null
        or changes.channel_id = any(%(channel_ids)s::uuid[])
    )
order by abs(changes.effect_usd) desc, changes.metric asc, changes.channel_id asc
