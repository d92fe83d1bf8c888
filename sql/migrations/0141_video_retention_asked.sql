-- ytempire.video_retention_asked: which curves of retention were asked for, and what came.
-- grain: one row a video and age of its window.
-- reads: Analytics. It keeps the day's number of questions, and a video that has no curve from
-- being asked for each day.
create table ytempire.video_retention_asked (
    video_id uuid not null references ytempire.videos (video_id),
    age_days smallint not null check (age_days > 0),
    window_start date not null,
    window_end date not null check (window_end > window_start),
    points smallint not null check (points >= 0),
    as_of timestamptz not null,
    primary key (video_id, age_days)
);
create index video_retention_asked_as_of on ytempire.video_retention_asked (as_of);

comment on table ytempire.video_retention_asked is
'questions for retention curves that YouTube answered; one row a video and age';
comment on column ytempire.video_retention_asked.video_id is 'the video';
comment on column ytempire.video_retention_asked.age_days is
'days from its publication to the end of the window';
comment on column ytempire.video_retention_asked.window_start is
'first Pacific day of the views';
comment on column ytempire.video_retention_asked.window_end is
'day after the last Pacific day of the views';
comment on column ytempire.video_retention_asked.points is
'points of the curve; 0: YouTube had nothing to tell, as of a video that few watched';
comment on column ytempire.video_retention_asked.as_of is 'when YouTube answered';
