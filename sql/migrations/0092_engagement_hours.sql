-- ytempire.engagement_hours: what viewers did in each hour of the week.
-- grain: one row a UTC day, channel, format and Pacific hour of the week with readings. Written by
-- sql/rollups/engagement_hours.sql only, replaced by day. Sums add up over days, so that an hour of
-- the week over any time is a sum, and its rate a ratio of sums.
create table ytempire.engagement_hours (
    day date not null,
    channel_id uuid not null,
    format text,
    hour_of_week integer not null check (hour_of_week between 0 and 167),
    followed_seconds bigint not null,
    views_gained bigint not null,
    engagement_views bigint,
    engagement_likes bigint,
    engagement_comments bigint,
    unique nulls not distinct (day, channel_id, format, hour_of_week)
);

comment on table ytempire.engagement_hours is
'views, likes and comments gained by hour of the week, of videos up to 90 days old, where two '
'readings lie at most 90 minutes apart; one row a UTC day, channel, format and hour of the week';
comment on column ytempire.engagement_hours.day is 'UTC day of the later reading';
comment on column ytempire.engagement_hours.channel_id is 'the channel';
comment on column ytempire.engagement_hours.format is 'format of the videos; null: not known';
comment on column ytempire.engagement_hours.hour_of_week is
'Pacific hour of the week: 0 is Monday from midnight, 167 Sunday from 23:00';
comment on column ytempire.engagement_hours.followed_seconds is
'seconds of the hour that lie between two readings of a video, summed over videos: views_gained '
'over them is views a second of a video';
comment on column ytempire.engagement_hours.views_gained is
'signed change of the view counters in the hour; between two readings views come evenly';
comment on column ytempire.engagement_hours.engagement_views is
'the part of views_gained of which likes and comments are known, too; null: of none';
comment on column ytempire.engagement_hours.engagement_likes is
'signed change of the like counters over the same readings; null: of none';
comment on column ytempire.engagement_hours.engagement_comments is
'signed change of the comment counters over the same readings; null: of none';
