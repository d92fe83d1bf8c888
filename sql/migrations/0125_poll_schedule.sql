-- ytempire.poll_schedule: when each video is to be read next, while the network is live.
-- grain: one row a video that was read live.
create table ytempire.poll_schedule (
    video_id uuid primary key references ytempire.videos (video_id),
    read_at timestamptz not null,
    due_at timestamptz not null,
    tier smallint not null check (tier >= 0),
    views_per_hour double precision,
    unchanged_readings integer not null default 0 check (unchanged_readings >= 0)
) with (fillfactor = 70);

comment on table ytempire.poll_schedule is
'when each video is read next while the network is live; one row a video that was read live';
comment on column ytempire.poll_schedule.video_id is 'the video';
comment on column ytempire.poll_schedule.read_at is
'when it was last asked for, whether or not YouTube told it';
comment on column ytempire.poll_schedule.due_at is 'when it is due next';
comment on column ytempire.poll_schedule.tier is
'tier of its age in network.yaml (live.tiers) at its last reading, from 0, the youngest; the '
'highest waits first when units are short';
comment on column ytempire.poll_schedule.views_per_hour is
'count: views gained an hour, the last hour weighing most, negative where it lost some; null: '
'fewer than two readings';
comment on column ytempire.poll_schedule.unchanged_readings is
'readings in a row that found the same views';
