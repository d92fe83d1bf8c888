-- insights/paybacks: when videos had earned their loaded cost, and how long they are followed.
-- grain: one row a published video. Parameter: days (of publication, before today).
-- reads: cohort_paybacks, videos, channels
select
    paybacks.channel_id::text as channel_id,
    channels.niche,
    videos.format,
    paybacks.told_days,
    paybacks.loaded_micros,
    paybacks.estimated_payback_days
from ytempire.cohort_paybacks as paybacks
inner join ytempire.videos on paybacks.video_id = videos.video_id
inner join ytempire.channels on paybacks.channel_id = channels.channel_id
where
    paybacks.published_date
    >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
    and paybacks.published_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
order by paybacks.published_date, paybacks.video_id
