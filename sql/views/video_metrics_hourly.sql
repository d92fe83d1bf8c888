-- ytempire.video_metrics_hourly: a video's hour: where its counters stood, what they gained.
-- grain: one row a video and UTC hour with a reading that is not flagged.
-- reads: video_hours
-- differs: counters are those of the hour's last reading, and the peak has a column of its own
-- (counter_falls); gains are signed and derived (late_reading), and say since when they count
-- (gap_between_readings); a rate is of the counters, not a mean of rates (rate_of_counters);
-- revenue grows over a video's life, so what an hour added is told beside it
-- (revenue_is_cumulative); counters are bigint, rates double precision, the hour is an instant.
-- Either backend rolls video_hours up and counts what is not rolled up
-- yet when it is asked.
create view ytempire.video_metrics_hourly as
select
    hour,
    video_id,
    channel_id,
    readings,
    views,
    views_peak,
    views - views_before as views_gained,
    (
        views - first_views
        -- Of the gain up to the hour's first reading, as much as lies within the hour.
        + (first_views - views_before)
        * case
            when gained_since_at >= hour then 1
            else
                extract(epoch from first_views_at - hour)
                / nullif(extract(epoch from first_views_at - gained_since_at), 0)
        end
    )::double precision as views_gained_in_hour,
    likes,
    comments,
    round(revenue_micros / 10000.0)::bigint as revenue_cents,
    revenue_micros,
    revenue_micros - revenue_micros_before as revenue_micros_gained,
    ytempire.ctr(clicks, impressions) as avg_ctr,
    retention_rate as avg_retention,
    ytempire.engagement_live(likes, comments, views) as avg_engagement,
    gained_since_at,
    as_of
from ytempire.video_hours;

comment on view ytempire.video_metrics_hourly is
'a video''s hour; one row a video and UTC hour with a reading that is believed';
comment on column ytempire.video_metrics_hourly.hour is 'start of the hour, UTC';
comment on column ytempire.video_metrics_hourly.video_id is 'the video';
comment on column ytempire.video_metrics_hourly.channel_id is
'the video''s channel';
comment on column ytempire.video_metrics_hourly.readings is
'readings of the hour that are not flagged';
comment on column ytempire.video_metrics_hourly.views is
'public view counter at the hour''s last reading; null: not told in this hour';
comment on column ytempire.video_metrics_hourly.views_peak is
'highest view counter of the hour: more than views when YouTube took views back';
comment on column ytempire.video_metrics_hourly.views_gained is
'signed change of the counter from gained_since_at to the hour''s last reading: summed over '
'hours it is the whole change; null: no earlier reading, or none in this hour';
comment on column ytempire.video_metrics_hourly.views_gained_in_hour is
'views: the part of views_gained that falls into this hour, were they evenly spread between two '
'readings; what came after the last reading is told by the next; not a whole number';
comment on column ytempire.video_metrics_hourly.likes is
'public like counter, last known in the hour; null: hidden or not told';
comment on column ytempire.video_metrics_hourly.comments is
'public comment counter, last known in the hour; null: disabled or not told';
comment on column ytempire.video_metrics_hourly.revenue_cents is
'cents: estimated revenue of the video''s life so far, not of the hour; null: not told by readings';
comment on column ytempire.video_metrics_hourly.revenue_micros is
'micro-dollars: estimated revenue of the video''s life so far; null: not told by readings';
comment on column ytempire.video_metrics_hourly.revenue_micros_gained is
'micro-dollars: signed change of revenue_micros since the last reading before the hour';
comment on column ytempire.video_metrics_hourly.avg_ctr is
'thumbnail clicks / impressions of the video''s life at the hour''s last reading, 0..1; null: '
'not told by public counters';
comment on column ytempire.video_metrics_hourly.avg_retention is
'ratio as recorded with the hour''s last reading; null: not told by public counters';
comment on column ytempire.video_metrics_hourly.avg_engagement is
'live engagement of the video''s life: (likes + 2 comments) / views at the hour''s last reading, '
'shares being told days later; ratio, may exceed 1; null: a part is not told';
comment on column ytempire.video_metrics_hourly.gained_since_at is
'the reading that views_gained counts from, which may lie hours back, or the publication of a '
'new video; null: no gain is known';
comment on column ytempire.video_metrics_hourly.as_of is 'the hour''s last reading';
