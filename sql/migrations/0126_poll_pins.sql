-- ytempire.poll_pins: videos that are read often for a while, whatever their age.
-- grain: one row a video and pin.
create table ytempire.poll_pins (
    video_id uuid not null references ytempire.videos (video_id),
    pinned_at timestamptz not null default ytempire.clock_now(),
    pinned_until timestamptz not null,
    reason text not null,
    primary key (video_id, pinned_at),
    check (pinned_until > pinned_at)
);

comment on table ytempire.poll_pins is
'videos that are read often for a while, as those of an experiment; one row a video and pin';
comment on column ytempire.poll_pins.video_id is 'the video';
comment on column ytempire.poll_pins.pinned_at is 'since when';
comment on column ytempire.poll_pins.pinned_until is 'until when; the latest of its pins holds';
comment on column ytempire.poll_pins.reason is 'why, in words';
