-- ytempire.video_hours_frozen: hours that stay as they are, for their readings were dropped.
-- grain: one row a video and UTC hour before the floor with a reading that is not flagged.
-- reads: video_hours_state, and video_hours_rolled or, with TimescaleDB, video_hours_gathered:
-- never the readings, so that of one video it is an index's walk. Empty where no day was dropped.
do $$
begin
    execute format(
        'create view ytempire.video_hours_frozen as '
        'select '
        'hours.video_id, hours.hour, hours.views, hours.first_views, hours.views_peak, '
        'hours.likes, hours.comments, hours.first_views_at, hours.last_views_at, hours.expires_at '
        'from ytempire.%I as hours '
        'where hours.hour < (select state.floor from ytempire.video_hours_state as state)',
        case (select backend from ytempire.timeseries_backend)
            when 'timescaledb' then 'video_hours_gathered'
            else 'video_hours_rolled'
        end
    );
end
$$;

comment on view ytempire.video_hours_frozen is
'hours of videos whose readings were dropped: what was known of counters before the readings that '
'PostgreSQL holds; one row a video and UTC hour';
comment on column ytempire.video_hours_frozen.video_id is 'the video';
comment on column ytempire.video_hours_frozen.hour is 'start of the hour, UTC';
comment on column ytempire.video_hours_frozen.views is
'view counter last known in the hour; null: not told in it';
comment on column ytempire.video_hours_frozen.first_views is
'view counter first known in the hour; null: not told in it';
comment on column ytempire.video_hours_frozen.views_peak is
'highest view counter of the hour; null: not told in it';
comment on column ytempire.video_hours_frozen.likes is
'like counter last known in the hour; null: hidden or not told';
comment on column ytempire.video_hours_frozen.comments is
'comment counter last known in the hour; null: disabled or not told';
comment on column ytempire.video_hours_frozen.first_views_at is
'first reading of the hour that told views; null: none';
comment on column ytempire.video_hours_frozen.last_views_at is
'last reading of the hour that told views; null: none';
comment on column ytempire.video_hours_frozen.expires_at is
'when the first of the hour''s readings expires; null: none does';
