-- readings of whole Pacific days, for video_metrics_daily.
-- grain: one row a video and instant; flagged readings never count.
-- reads: video_metrics_timeseries. Parameters: first_dates, end_dates: runs of days, half-open.
with runs as (
    select
        first_date::timestamp at time zone 'America/Los_Angeles' as starts_at,
        end_date::timestamp at time zone 'America/Los_Angeles' as ends_at
    from unnest(%(first_dates)s::date[], %(end_dates)s::date[]) as given (first_date, end_date)
)

select
    readings.video_id,
    readings.views,
    readings.likes,
    readings.comments,
    readings.time
from runs
inner join ytempire.video_metrics_timeseries as readings
    on runs.starts_at <= readings.time and runs.ends_at > readings.time
where readings.flags = '{}'
