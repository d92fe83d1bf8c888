-- ytempire.video_retention_curves: which part of a video its viewers watch.
-- grain: one row a video, age of its window and point of the video (a hundred of them).
-- reads: Analytics, one query a video; video_retention_asked says which were asked.
create table ytempire.video_retention_curves (
    video_id uuid not null references ytempire.videos (video_id),
    age_days smallint not null check (age_days > 0),
    elapsed_ratio double precision not null check (elapsed_ratio >= 0 and elapsed_ratio <= 1),
    audience_watch_ratio double precision check (audience_watch_ratio >= 0),
    relative_performance double precision check (
        relative_performance >= 0 and relative_performance <= 1
    ),
    window_start date not null,
    window_end date not null check (window_end > window_start),
    as_of timestamptz not null,
    primary key (video_id, age_days, elapsed_ratio)
);

comment on table ytempire.video_retention_curves is
'retention: how many of a video''s viewers watch each part of it, at certain ages of the video';
comment on column ytempire.video_retention_curves.video_id is 'the video';
comment on column ytempire.video_retention_curves.age_days is
'days from its publication to the end of the window';
comment on column ytempire.video_retention_curves.elapsed_ratio is
'the point of the video: 0 its beginning, 1 its end';
comment on column ytempire.video_retention_curves.audience_watch_ratio is
'times this part was watched for each start of the video, above 1 by rewatching; null: not told';
comment on column ytempire.video_retention_curves.relative_performance is
'retention beside that of videos of like length on YouTube, 0..1, 0.5 the median; null: not told';
comment on column ytempire.video_retention_curves.window_start is
'first Pacific day of the views, that of the publication';
comment on column ytempire.video_retention_curves.window_end is
'day after the last Pacific day of the views';
comment on column ytempire.video_retention_curves.as_of is 'when YouTube told it';
