-- ytempire.video_hours_state: how far the hours of videos are rolled up.
-- grain: one row in all. reads: nothing. Trigger: none.
create table ytempire.video_hours_state (
    is_the_row boolean primary key default true check (is_the_row),
    threshold timestamptz not null default '-infinity',
    watermark timestamptz not null default '-infinity',
    floor timestamptz not null default '-infinity',
    refreshed_at timestamptz
);
insert into ytempire.video_hours_state default values;

comment on table ytempire.video_hours_state is
'how far the hours of videos are rolled up; one row in all';
comment on column ytempire.video_hours_state.is_the_row is 'true: there is one row';
comment on column ytempire.video_hours_state.threshold is
'readings before this instant are noted in video_hours_changed when they are written, for a '
'refresh may have passed them; native backend only';
comment on column ytempire.video_hours_state.watermark is
'hours before this instant are read from video_hours_rolled, those after it from the readings; '
'native backend only';
comment on column ytempire.video_hours_state.floor is
'hours before this instant stay as they are, whatever comes late: their readings were dropped';
comment on column ytempire.video_hours_state.refreshed_at is
'when the last refresh ended; null: there was none';
