-- ytempire.video_misses: videos that YouTube left out once, which alone says nothing yet.
-- grain: one row a video that waits to be told again, or to be missed a second time.
create table ytempire.video_misses (
    video_id uuid primary key references ytempire.videos (video_id),
    first_missed_at timestamptz not null
);

comment on table ytempire.video_misses is
'videos that were left out of an answer and are not given up yet; one row a video';
comment on column ytempire.video_misses.video_id is 'the video';
comment on column ytempire.video_misses.first_missed_at is
'when neither its counters nor its status were told for the first time; an hour later it is asked '
'for once more, and missing since then if it is not told again';
