-- ytempire.upload_times: early views by the hour of the week of publication.
-- grain: one row a Pacific day of publication, channel, format and hour of the week. Written by
-- sql/rollups/upload_times.sql only, replaced by published_date. Sums add up over days: a cell of
-- the grid is a sum of rows, with the means to say how sure it is.
create table ytempire.upload_times (
    published_date date not null,
    channel_id uuid not null,
    format text,
    hour_of_week integer not null check (hour_of_week between 0 and 167),
    videos bigint not null,
    videos_measured bigint not null,
    views_24h bigint,
    log_views_24h double precision,
    log_views_24h_squares double precision,
    unique nulls not distinct (published_date, channel_id, format, hour_of_week)
);

comment on table ytempire.upload_times is
'upload-time grid: views at 24 hours of age by the Pacific hour of the week of publication '
'(YTEMPIRE-derived); one row a day of publication, channel, format and hour. An hour that did well '
'once did so by chance: sum cells, and compare within a channel';
comment on column ytempire.upload_times.published_date is 'Pacific day of publication';
comment on column ytempire.upload_times.channel_id is 'the channel';
comment on column ytempire.upload_times.format is 'format of the videos; null: not known';
comment on column ytempire.upload_times.hour_of_week is
'Pacific hour of the week of publication: 0 is Monday from midnight, 167 Sunday from 23:00';
comment on column ytempire.upload_times.videos is 'videos published then';
comment on column ytempire.upload_times.videos_measured is
'videos of these whose views at 24 hours are known';
comment on column ytempire.upload_times.views_24h is
'views at 24 hours of age, summed; null: known of none';
comment on column ytempire.upload_times.log_views_24h is
'sum of the natural logarithm of 1 + views at 24 hours; null: known of none';
comment on column ytempire.upload_times.log_views_24h_squares is
'sum of its squares, for the variance; null: known of none';
