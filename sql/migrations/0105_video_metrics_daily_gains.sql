-- ytempire.video_metrics_daily_gains: the videos of a Pacific day from the most views gained on,
-- by which a ranking over many days is found without summing every video.
-- grain: none. reads: video_metrics_daily.
create index video_metrics_daily_gains
on ytempire.video_metrics_daily (pacific_date, views_gained desc) include (video_id)
where views_gained > 0;
