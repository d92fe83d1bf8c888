-- ytempire.purge_expired(): remove observations that may no longer be held.
-- reads: video_metrics_timeseries, video_hours_frozen, channel_snapshots, channels, videos. Returns
-- the number of rows removed per table. Nothing of a channel that is ours is touched: its owner
-- consents. What was held beside the rows goes with them: counters of videos and channels fall back
-- to the latest reading that stays, unless something younger told them, and changes are counted
-- between readings that stay. Of days that were dropped their hours tell, until those expire.
create or replace function ytempire.purge_expired()
returns table (removed_from text, rows_removed bigint)
language plpgsql
as $$
declare
    removed_videos uuid[];
    removed_channels uuid[];
    newest_removed timestamptz;
begin
    with removed as (
        delete from ytempire.video_metrics_timeseries as readings
        using ytempire.channels
        where
            readings.channel_id = channels.channel_id
            and channels.is_ours is not true
            and readings.expires_at <= ytempire.clock_now()
        returning
            readings.video_id,
            readings.time
    )
    select
        coalesce(array_agg(removed.video_id), '{}'),
        max(removed.time)
    into removed_videos, newest_removed
    from removed;

    perform ytempire.repair_views_delta(removed_videos);
    update ytempire.videos as stored
    set
        views = latest.views,
        likes = latest.likes,
        comments = latest.comments,
        statistics_as_of = latest.time
    from ytempire.videos as held
    left join lateral (
        select
            known.views,
            known.likes,
            known.comments,
            known.time
        from (
            (
                select
                    readings.views,
                    readings.likes,
                    readings.comments,
                    readings.time
                from ytempire.video_metrics_timeseries as readings
                where
                    readings.video_id = held.video_id
                    and readings.flags = '{}'
                    and readings.views is not null
                order by readings.time desc
                limit 1
            )
            union all
            (
                select
                    hours.views,
                    hours.likes,
                    hours.comments,
                    hours.last_views_at
                from ytempire.video_hours_frozen as hours
                where
                    hours.video_id = held.video_id
                    and hours.views is not null
                    and coalesce(hours.expires_at > ytempire.clock_now(), true)
                order by hours.hour desc
                limit 1
            )
        ) as known
        order by known.time desc
        limit 1
    ) as latest on true
    where
        stored.video_id = held.video_id
        and held.video_id = any(removed_videos)
        and stored.statistics_as_of <= newest_removed
        and stored.statistics_as_of is distinct from latest.time;

    with removed as (
        delete from ytempire.channel_snapshots as readings
        using ytempire.channels
        where
            readings.channel_id = channels.channel_id
            and channels.is_ours is not true
            and readings.expires_at <= ytempire.clock_now()
        returning
            readings.channel_id,
            readings.time
    )
    select
        coalesce(array_agg(removed.channel_id), '{}'),
        max(removed.time)
    into removed_channels, newest_removed
    from removed;

    update ytempire.channels as stored
    set
        current_subscribers = latest.subscribers,
        total_views = latest.total_views,
        total_videos = latest.total_videos,
        statistics_as_of = latest.time
    from ytempire.channels as held
    left join lateral (
        select
            readings.subscribers,
            readings.total_views,
            readings.total_videos,
            readings.time
        from ytempire.channel_snapshots as readings
        where readings.channel_id = held.channel_id and readings.flags = '{}'
        order by readings.time desc
        limit 1
    ) as latest on true
    where
        stored.channel_id = held.channel_id
        and held.channel_id = any(removed_channels)
        and stored.statistics_as_of <= newest_removed
        and stored.statistics_as_of is distinct from latest.time;

    return query
    values
    ('video_metrics_timeseries', cardinality(removed_videos)::bigint),
    ('channel_snapshots', cardinality(removed_channels)::bigint);
end
$$;
