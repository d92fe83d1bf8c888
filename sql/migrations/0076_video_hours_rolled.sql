-- ytempire.video_hours_rolled: what a video's hour held and gained, rolled up once.
-- grain: one row a video and UTC hour with a reading that is not flagged.
-- requires: native
-- reads: nothing; refresh_video_hours() fills it, the view video_hours reads it. Deleting a video
-- removes its hours by a trigger, for a foreign key would be asked for each of millions of rows.
create table ytempire.video_hours_rolled (
    hour timestamptz not null,
    video_id uuid not null,
    channel_id uuid not null,
    readings bigint not null,
    views bigint,
    first_views bigint,
    views_peak bigint,
    views_before bigint,
    likes bigint,
    comments bigint,
    impressions bigint,
    clicks bigint,
    retention_rate double precision,
    revenue_micros bigint,
    revenue_micros_before bigint,
    first_views_at timestamptz,
    last_views_at timestamptz,
    gained_since_at timestamptz,
    as_of timestamptz not null,
    expires_at timestamptz,
    primary key (video_id, hour)
);
create index video_hours_rolled_channel on ytempire.video_hours_rolled (channel_id, hour);
create index video_hours_rolled_hour on ytempire.video_hours_rolled (hour);
create index video_hours_rolled_expires
on ytempire.video_hours_rolled (expires_at) where expires_at is not null;

create function ytempire.remove_video_hours() returns trigger
language plpgsql
as $$
begin
    delete from ytempire.video_hours_rolled as hours
    using removed
    where hours.video_id = removed.video_id;
    return null;
end
$$;
create trigger remove_video_hours after delete on ytempire.videos
referencing old table as removed
for each statement execute function ytempire.remove_video_hours();

comment on table ytempire.video_hours_rolled is
'hours of videos as the last refresh left them; read the view video_hours instead; one row a '
'video and UTC hour';
comment on column ytempire.video_hours_rolled.hour is 'start of the hour, UTC';
comment on column ytempire.video_hours_rolled.video_id is 'the video';
comment on column ytempire.video_hours_rolled.channel_id is
'the video''s channel';
comment on column ytempire.video_hours_rolled.readings is
'readings of the hour that are not flagged';
comment on column ytempire.video_hours_rolled.views is
'view counter last known in the hour; null: not told in it';
comment on column ytempire.video_hours_rolled.first_views is
'view counter first known in the hour; null: not told in it';
comment on column ytempire.video_hours_rolled.views_peak is
'highest view counter of the hour; null: not told in it';
comment on column ytempire.video_hours_rolled.views_before is
'view counter at gained_since_at; null: no such reading';
comment on column ytempire.video_hours_rolled.likes is
'like counter last known in the hour; null: hidden or not told';
comment on column ytempire.video_hours_rolled.comments is
'comment counter last known in the hour; null: disabled or not told';
comment on column ytempire.video_hours_rolled.impressions is
'impressions of the video''s life, last known with clicks in the hour; null: not told';
comment on column ytempire.video_hours_rolled.clicks is
'thumbnail clicks of the video''s life, last known in the hour; null: not told';
comment on column ytempire.video_hours_rolled.retention_rate is
'ratio, last known in the hour; null: not told';
comment on column ytempire.video_hours_rolled.revenue_micros is
'micro-dollars: estimated revenue of the video''s life, last known in the hour; null: not told';
comment on column ytempire.video_hours_rolled.revenue_micros_before is
'micro-dollars: the same last known before the hour; null: not known, or not told in the hour';
comment on column ytempire.video_hours_rolled.first_views_at is
'first reading of the hour that told views; null: none';
comment on column ytempire.video_hours_rolled.last_views_at is
'last reading of the hour that told views; null: none';
comment on column ytempire.video_hours_rolled.gained_since_at is
'last reading before the hour that told views, or the publication of a new video; null: neither';
comment on column ytempire.video_hours_rolled.as_of is 'the hour''s last reading';
comment on column ytempire.video_hours_rolled.expires_at is
'when the first of the hour''s readings expires; null: none does';
