-- reports/each/channel: the channels of which a report each is made.
-- grain: one row a channel that is not archived; value: its YouTube id, or ours where it has none.
-- reads: channels
select coalesce(youtube_channel_id, channel_id::text) as value
from ytempire.channels
where status <> 'archived'
order by channel_name asc, channel_id asc
