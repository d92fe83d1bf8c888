-- ytempire.*: observation_authorisation: by what right each observation of YouTube is held.
-- reads: nothing. One notion in three tables: channels.is_ours is the consent, the observations
-- (video_metrics_timeseries, channel_snapshots) say which right held when they were read.
alter table ytempire.channels add column is_ours boolean;
alter table ytempire.channels alter column is_ours set default false;

alter table ytempire.video_metrics_timeseries
add column authorisation text check (authorisation in ('owner', 'public', 'imported')),
add column expires_at timestamptz;

alter table ytempire.channel_snapshots
add column authorisation text check (authorisation in ('owner', 'public', 'imported')),
add column expires_at timestamptz;

-- What came from files is known; by which right the rest was read, nobody noted.
update ytempire.video_metrics_timeseries set authorisation = 'imported'
where source = 'snapshots';
update ytempire.channel_snapshots set authorisation = 'imported'
where source = 'snapshots';

create index video_metrics_timeseries_expires
on ytempire.video_metrics_timeseries (expires_at) where expires_at is not null;
create index channel_snapshots_expires
on ytempire.channel_snapshots (expires_at) where expires_at is not null;

comment on column ytempire.channels.is_ours is
'true: its owner runs this warehouse, who named it in parameters/network.yaml or whose production '
'database publishes to it, and that is the consent to read and keep its data; false: known from '
'files or no longer named; null: written before this was noted. Only channels of which it is not '
'false are collected';

comment on column ytempire.video_metrics_timeseries.authorisation is
'owner: read while the channel was ours (channels.is_ours), that is with its owner''s consent; '
'public: read from YouTube without it; imported: from a file, for which who gave it answers; '
'null: written before this was noted';
comment on column ytempire.video_metrics_timeseries.expires_at is
'30 days after it was read, where authorisation is public: YouTube lets nobody keep such data '
'longer; null: does not expire, or written before this was noted';
comment on column ytempire.channel_snapshots.authorisation is
'owner, public or imported: see video_metrics_timeseries.authorisation';
comment on column ytempire.channel_snapshots.expires_at is
'30 days after it was read, where authorisation is public; null: does not expire, or not noted';
