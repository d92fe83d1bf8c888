-- channel/content_features: what of a video's making goes with more views, within channels.
-- grain: one row a feature and level, those that stand first. Parameters: channel, rows.
-- reads: content_effects, videos
-- Weighed over all channels, within each; channel_videos says whether it makes such videos.
with newest as (
    select max(estimated_date) as estimated_date
    from ytempire.content_effects
),

own as (
    select
        category as topic,
        format,
        count(*) as videos
    from ytempire.videos
    where
        channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and published_at <= ytempire.clock_now()
        and published_at > ytempire.clock_now() - interval '90 days'
    group by category, format
)

select
    effects.feature,
    effects.level,
    effects.is_shown,
    effects.is_causal,
    effects.videos,
    (
        select sum(own.videos)::bigint
        from own
        where
            case effects.feature
                when 'topic' then own.topic = effects.level
                when 'format' then own.format = effects.level
            end
    ) as channel_videos,
    effects.lift_ratio,
    effects.low_ratio,
    effects.high_ratio,
    effects.explained_ratio,
    effects.estimated_date
from ytempire.content_effects as effects
inner join newest on effects.estimated_date = newest.estimated_date
order by
    effects.is_shown desc, abs(effects.lift_ratio) desc, effects.feature asc, effects.level asc
limit %(rows)s
