-- checks/video_days_end_at_latest_reading: the newest rolled up day of a video ends at its latest
-- reading: no reading was missed.
-- severity: error
-- grain: one row a video. reads: videos, video_metrics_daily, video_metrics_timeseries.
select
    videos.video_id,
    rolled_up.pacific_date,
    rolled_up.views_end as rolled_up_views,
    latest.views as latest_views,
    latest.time as latest_time
from ytempire.videos
cross join
    lateral (
        select
            readings.views,
            readings.time
        from ytempire.video_metrics_timeseries as readings
        where
            readings.video_id = videos.video_id
            and readings.flags = '{}'
            and readings.views is not null
        order by readings.time desc
        limit 1
    ) as latest
left join lateral (
    select
        days.views_end,
        days.pacific_date
    from ytempire.video_metrics_daily as days
    where days.video_id = videos.video_id and days.views_end is not null
    order by days.pacific_date desc
    limit 1
) as rolled_up on true
where rolled_up.views_end is distinct from latest.views
order by videos.video_id
