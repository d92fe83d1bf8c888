-- ytempire.expected_lags: how far behind each source is by nature.
-- grain: one row a source and scope; scope '*' holds for those without a row of their own.
create table ytempire.expected_lags (
    source text not null,
    scope text not null default '*',
    expected_lag interval not null check (expected_lag > interval '0'),
    note text not null,
    primary key (source, scope)
);

comment on table ytempire.expected_lags is
'how far behind a source is by nature; one row a source and scope';
comment on column ytempire.expected_lags.source is 'the source, as in source_watermarks';
comment on column ytempire.expected_lags.scope is
'the scope, as in source_watermarks; *: all that have no row of their own';
comment on column ytempire.expected_lags.expected_lag is
'longest time that is usual between what was read and now; for a source that tells whole days, '
'since the end of the last day told in full';
comment on column ytempire.expected_lags.note is 'why it is so';

insert into ytempire.expected_lags (source, scope, expected_lag, note) values
('youtube_data', '*', '3 hours', 'hourly at least; minutes while the network is live'),
(
    'youtube_analytics', '*', '96 hours',
    'a Pacific day is told 48 to 72 hours after its end, and the next a day later'
),
('youtube_reporting', '*', '96 hours', 'a report of a day is made 48 hours after it, or later'),
('youtube_basic_reports', '*', '96 hours', 'as the other reports'),
('internal_db', '*', '3 hours', 'hourly at least'),
('openai_usage', '*', '50 hours', 'whole UTC days are told, and read once a day at least'),
('elevenlabs_usage', '*', '50 hours', 'whole UTC days are told, and read once a day at least'),
('youtube_quota', '*', '3 hours', 'looked at every five minutes by the scheduler'),
('system_health', '*', '3 hours', 'measured each minute by the scheduler');
