-- checks/facts_name_the_channel_of_their_video: facts of a video name the channel that the video
-- belongs to.
-- severity: error
-- grain: one row a video, source table and other channel. reads: videos,
-- video_metrics_timeseries, video_daily_facts, video_reach_daily.
with facts as (
    select
        'video_metrics_timeseries' as found_in,
        video_id,
        channel_id
    from ytempire.video_metrics_timeseries
    union all
    select
        'video_daily_facts' as found_in,
        video_id,
        channel_id
    from ytempire.video_daily_facts
    union all
    select
        'video_reach_daily' as found_in,
        video_id,
        channel_id
    from ytempire.video_reach_daily
)

select
    facts.video_id,
    facts.channel_id,
    videos.channel_id as channel_id_of_the_video,
    facts.found_in,
    count(*) as facts
from facts
inner join ytempire.videos on facts.video_id = videos.video_id
where facts.channel_id <> videos.channel_id
group by facts.video_id, facts.channel_id, videos.channel_id, facts.found_in
order by facts.video_id, facts.found_in
