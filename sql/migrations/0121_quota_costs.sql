-- ytempire.quota_costs: what a call costs, and of which bucket.
-- grain: one row a method and first day. Google changes prices, so they are data: a new price is a
-- new row, and what was spent before keeps the price of its day.
create table ytempire.quota_costs (
    api_method text not null,
    valid_from date not null,
    quota_bucket text not null,
    units integer not null check (units >= 0),
    note text,
    primary key (api_method, valid_from)
);

comment on table ytempire.quota_costs is
'what one request of a method costs; one row a method and first Pacific day';
comment on column ytempire.quota_costs.api_method is
'Google''s name of the method, as in youtube_api_usage: youtube.videos.list ...';
comment on column ytempire.quota_costs.valid_from is
'first Pacific day of the price; it holds until a later row begins';
comment on column ytempire.quota_costs.quota_bucket is
'the bucket that pays, as in quota_limits';
comment on column ytempire.quota_costs.units is
'units of the bucket a request, and a page of it, also when it fails';
comment on column ytempire.quota_costs.note is 'where the price stands, or why it changed';

insert into ytempire.quota_costs (api_method, valid_from, quota_bucket, units, note) values
('youtube.videos.batchGetStats', '2026-06-03', 'batchGetStats', 1, 'a bucket of its own'),
('youtube.videos.list', '-infinity', 'general', 1, null),
('youtube.channels.list', '-infinity', 'general', 1, null),
('youtube.playlistItems.list', '-infinity', 'general', 1, null),
('youtube.commentThreads.list', '-infinity', 'general', 1, null),
('youtube.search.list', '-infinity', 'general', 100, null),
('youtube.search.list', '2026-06-01', 'search.list', 1, 'a bucket of its own'),
('youtube.videos.insert', '-infinity', 'general', 1600, null),
('youtube.videos.insert', '2025-12-04', 'general', 100, 'uploads became cheaper'),
('youtube.videos.insert', '2026-06-01', 'videos.insert', 1, 'a bucket of its own'),
('youtube.videos.update', '-infinity', 'general', 50, null),
('youtube.videos.delete', '-infinity', 'general', 50, null),
('youtube.videos.rate', '-infinity', 'general', 50, null),
('youtube.thumbnails.set', '-infinity', 'general', 50, null),
('youtube.playlistItems.insert', '-infinity', 'general', 50, null),
('youtube.captions.list', '-infinity', 'general', 50, null),
('youtube.captions.insert', '-infinity', 'general', 400, null),
('youtube.captions.update', '-infinity', 'general', 450, null),
('youtubeAnalytics.reports.query', '-infinity', 'analytics', 1, null),
('youtubereporting.jobs.list', '-infinity', 'reporting', 1, null),
('youtubereporting.jobs.create', '-infinity', 'reporting', 1, null),
('youtubereporting.jobs.reports.list', '-infinity', 'reporting', 1, null),
('youtubereporting.media.download', '-infinity', 'reporting', 1, null);
