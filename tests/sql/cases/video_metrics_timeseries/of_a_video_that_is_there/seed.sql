insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views)
values (
    '2026-11-02 18:00', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 7
)
returning views
