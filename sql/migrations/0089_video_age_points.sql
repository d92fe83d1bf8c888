-- ytempire.video_age_points: views, likes and comments of a video at stated ages.
-- grain: one row a video and stated age at which its views are known. Written by
-- sql/rollups/video_age_points.sql only, replaced by reached_date; keys are checked where the
-- facts are written.
create table ytempire.video_age_points (
    reached_date date not null,
    video_id uuid not null,
    channel_id uuid not null,
    age_hours integer not null check (age_hours > 0),
    views bigint not null,
    likes bigint,
    comments bigint,
    views_per_hour double precision,
    gap_seconds bigint not null,
    primary key (video_id, age_hours, reached_date)
);
create index video_age_points_reached on ytempire.video_age_points (reached_date);
create index video_age_points_channel on ytempire.video_age_points (channel_id, age_hours);

comment on table ytempire.video_age_points is
'age-aligned curves: a video''s counters at stated ages (YTEMPIRE-derived, interpolated); one row '
'a video and age at which they are known';
comment on column ytempire.video_age_points.reached_date is
'UTC day on which the video reached the age';
comment on column ytempire.video_age_points.video_id is 'the video';
comment on column ytempire.video_age_points.channel_id is 'the video''s channel';
comment on column ytempire.video_age_points.age_hours is 'hours since publication';
comment on column ytempire.video_age_points.views is
'view counter at that age, on the line between the readings before and after; a video begins at 0';
comment on column ytempire.video_age_points.likes is
'like counter at that age, likewise; null: one of the two readings does not tell it';
comment on column ytempire.video_age_points.comments is
'comment counter at that age, likewise; null: one of the two readings does not tell it';
comment on column ytempire.video_age_points.views_per_hour is
'views an hour, signed, between the readings nearest to that age and to an hour before (a day '
'before from 48 hours of age on); null: there are no two';
comment on column ytempire.video_age_points.gap_seconds is
'seconds between the readings before and after; farther apart than the age allows, no row';
