-- ytempire.video_availability: when a video could be seen, and when not.
-- grain: one row a video and time during which its state was the same.
create table ytempire.video_availability (
    video_id uuid not null references ytempire.videos (video_id),
    valid_from timestamptz not null,
    valid_to timestamptz,
    state text not null check (state in ('public', 'unlisted', 'private', 'deleted', 'missing')),
    reason text,
    primary key (video_id, valid_from),
    check (valid_to > valid_from)
);
create unique index video_availability_now
on ytempire.video_availability (video_id) where valid_to is null;

comment on table ytempire.video_availability is
'when a video could be seen, as we learned it; one row a video and time of one state';
comment on column ytempire.video_availability.video_id is 'the video';
comment on column ytempire.video_availability.valid_from is
'when it was first found so: the change itself lies between the reading before and this one';
comment on column ytempire.video_availability.valid_to is
'when it was first found otherwise; null: it is so now';
comment on column ytempire.video_availability.state is
'public: YouTube tells its counters; missing: YouTube left it out, which says no more than that '
'it is private, deleted or forgotten once; unlisted, private, deleted: where YouTube says so';
comment on column ytempire.video_availability.reason is
'how that was learned, in words; null: its counters were told';
