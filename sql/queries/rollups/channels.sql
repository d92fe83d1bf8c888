-- channels, and the last day that YouTube has told of each in full, for channel_metrics_daily.
-- grain: one row a channel. complete_date is null when no day is.
-- reads: channels, source_watermarks (unique per source and scope).
select
    channels.channel_id,
    channels.status = 'active' as is_active,
    channels.is_monetized,
    told.complete_date
from ytempire.channels
left join ytempire.source_watermarks as told
    on told.source = 'youtube_analytics' and told.scope = channels.channel_id::text
