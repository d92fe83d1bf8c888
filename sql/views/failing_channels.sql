-- ytempire.failing_channels: active channels that fail, each with why.
-- grain: one row a channel that fails. YTEMPIRE-derived.
-- reads: channels, channel_health_daily (one version of the anchors: the newest)
-- A channel fails when its newest score is below the limit, and its whole interval below the middle
-- of the scale; when it lost more points within some days than it may, and more than its interval
-- allows for; or when it published nothing for so many days. The limits are those that
-- parameters/network.yaml gave when it was scored last.
create view ytempire.failing_channels as
with channels as (
    select
        channel_id,
        channel_name,
        niche,
        last_video_published_at
    from ytempire.channels
    where status = 'active'
),

health as (
    select
        channel_id,
        pacific_date,
        anchors_version,
        score,
        low,
        high,
        coverage_ratio,
        videos,
        engagement_points,
        retention_points,
        ctr_points,
        roi_points,
        roi_ratio,
        low_limit_points,
        fall_limit_points,
        fall_limit_days,
        silence_limit_days
    from ytempire.channel_health_daily
    where
        anchors_version = (
            select max(newest.anchors_version)
            from ytempire.channel_health_daily as newest
        )
),

newest as (
    select
        channel_id,
        pacific_date,
        anchors_version,
        score,
        low,
        high,
        coverage_ratio,
        videos,
        engagement_points,
        retention_points,
        ctr_points,
        roi_points,
        roi_ratio,
        low_limit_points,
        fall_limit_points,
        fall_limit_days,
        silence_limit_days
    from health
    where pacific_date = (select max(days.pacific_date) from health as days)
),

-- No health is known where YouTube has told nothing yet; the limit of silence is the same for all.
limits as (select max(silence_limit_days) as silence_limit_days from newest),

seen as (
    select
        channels.channel_id,
        channels.channel_name,
        channels.niche,
        newest.pacific_date,
        newest.anchors_version,
        newest.score,
        newest.low,
        newest.high,
        newest.coverage_ratio,
        newest.videos,
        newest.engagement_points,
        newest.retention_points,
        newest.ctr_points,
        newest.roi_points,
        newest.roi_ratio,
        newest.low_limit_points,
        newest.fall_limit_points,
        newest.fall_limit_days,
        limits.silence_limit_days,
        earlier.score as score_before,
        earlier.score - newest.score as fall_points,
        channels.last_video_published_at,
        extract(epoch from ytempire.clock_now() - channels.last_video_published_at) / 86400
            as silent_days,
        -- 50 is the usual channel: chance videos alone must not put one on the list.
        coalesce(newest.score < newest.low_limit_points and newest.high < 50, false) as is_low,
        coalesce(
            earlier.score - newest.score >= newest.fall_limit_points
            and newest.high < earlier.score,
            false
        ) as is_falling
    from channels
    cross join limits
    left join newest on channels.channel_id = newest.channel_id
    left join health as earlier
        on
            newest.channel_id = earlier.channel_id
            and newest.pacific_date - newest.fall_limit_days = earlier.pacific_date
),

judged as (
    select
        channel_id,
        channel_name,
        niche,
        pacific_date,
        anchors_version,
        score,
        low,
        high,
        coverage_ratio,
        videos,
        engagement_points,
        retention_points,
        ctr_points,
        roi_points,
        roi_ratio,
        low_limit_points,
        fall_limit_points,
        fall_limit_days,
        silence_limit_days,
        score_before,
        fall_points,
        last_video_published_at,
        silent_days::double precision as silent_days,
        is_low,
        is_falling,
        coalesce(silent_days >= silence_limit_days, false) as is_silent
    from seen
)

select
    channel_id,
    channel_name,
    niche,
    pacific_date,
    anchors_version,
    concat_ws(
        '; ',
        case
            when is_low
                then
                    'score ' || round(score::numeric) || ' of 100, below '
                    || round(low_limit_points::numeric)
        end,
        case
            when is_falling
                then
                    'lost ' || round(fall_points::numeric) || ' points in ' || fall_limit_days
                    || ' days'
        end,
        case when is_silent then 'no video for ' || floor(silent_days) || ' days' end
    ) as reason,
    is_low,
    is_falling,
    is_silent,
    videos,
    score,
    low,
    high,
    coverage_ratio,
    score_before,
    fall_points,
    engagement_points,
    retention_points,
    ctr_points,
    roi_points,
    roi_ratio,
    low_limit_points,
    fall_limit_points,
    fall_limit_days,
    silent_days,
    silence_limit_days,
    last_video_published_at
from judged
where is_low or is_falling or is_silent;

comment on view ytempire.failing_channels is
'active channels that fail, and why; one row a channel. YTEMPIRE-derived';
comment on column ytempire.failing_channels.channel_id is 'the channel';
comment on column ytempire.failing_channels.channel_name is 'its name';
comment on column ytempire.failing_channels.niche is 'its niche; null: not known';
comment on column ytempire.failing_channels.pacific_date is
'last Pacific day of the score; null: the channel has none';
comment on column ytempire.failing_channels.anchors_version is
'version of channel_health_anchors that it was measured with';
comment on column ytempire.failing_channels.reason is 'why it is listed, for people';
comment on column ytempire.failing_channels.is_low is
'its score is below low_limit_points, and its whole interval below 50, the usual channel';
comment on column ytempire.failing_channels.is_falling is
'it lost fall_limit_points or more, and more than its interval allows for';
comment on column ytempire.failing_channels.is_silent is
'it published nothing for silence_limit_days or more';
comment on column ytempire.failing_channels.videos is
'videos with any figure in the 28 days of the score';
comment on column ytempire.failing_channels.score is
'points, 0 to 100; null: too little is known';
comment on column ytempire.failing_channels.low is 'points: lower end of the 80 % interval';
comment on column ytempire.failing_channels.high is 'points: upper end of the 80 % interval';
comment on column ytempire.failing_channels.coverage_ratio is
'share of the score that is known, 0..1';
comment on column ytempire.failing_channels.score_before is
'points: the score fall_limit_days earlier, in the same version; null: there was none';
comment on column ytempire.failing_channels.fall_points is
'points lost since then; negative: it gained';
comment on column ytempire.failing_channels.engagement_points is
'points that engagement adds to the score; null: not known';
comment on column ytempire.failing_channels.retention_points is
'points that retention adds to the score; null: not known';
comment on column ytempire.failing_channels.ctr_points is
'points that click-through adds to the score; null: not known';
comment on column ytempire.failing_channels.roi_points is
'points that the return adds to the score; null: not known, or not monetised';
comment on column ytempire.failing_channels.roi_ratio is
'(revenue - cost) / cost, a ratio; null: not known, or not monetised';
comment on column ytempire.failing_channels.low_limit_points is
'points below which a channel is listed';
comment on column ytempire.failing_channels.fall_limit_points is 'points it may lose';
comment on column ytempire.failing_channels.fall_limit_days is 'Pacific days over which it may';
comment on column ytempire.failing_channels.silent_days is
'days since it last published; null: it never did';
comment on column ytempire.failing_channels.silence_limit_days is
'days without a video from which a channel is listed';
comment on column ytempire.failing_channels.last_video_published_at is
'when it last published; null: never';
