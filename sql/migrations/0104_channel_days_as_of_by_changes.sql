-- ytempire.channel_days_as_of_by_changes: channel_days_as_of(at), channels' Pacific days as they
-- were known at an instant, from now on as a sum of changes.
-- grain: one row a channel and Pacific day of which anything was known; entries of the ledger
-- that name no channel have a row without one.
-- reads: channel_day_changes, whose rows up to the instant add up to it: days asked for are found
-- by their date, however many videos there are.
-- The ledger's recorded_at is the vendor's or the factory's word; an entry counts from when it
-- was written here, and from recorded_at where that was not noted yet.
create or replace function ytempire.channel_days_as_of(at timestamptz)
returns table (
    pacific_date date,
    channel_id uuid,
    videos_published bigint,
    views bigint,
    engaged_views bigint,
    revenue_micros bigint,
    ledger_micros bigint
)
language sql stable parallel safe
begin atomic
    select
        changes.pacific_date,
        changes.channel_id,
        sum(changes.videos_published)::bigint as videos_published,
        case when sum(changes.views_told) > 0 then sum(changes.views)::bigint end as views,
        case when sum(changes.engaged_views_told) > 0 then sum(changes.engaged_views)::bigint end
            as engaged_views,
        case when sum(changes.revenue_told) > 0 then sum(changes.revenue_micros)::bigint end
            as revenue_micros,
        case when sum(changes.ledger_entries) > 0 then sum(changes.ledger_micros)::bigint end
            as ledger_micros
    from ytempire.channel_day_changes as changes
    where changes.known_from <= at
    group by changes.pacific_date, changes.channel_id
    having
        sum(changes.facts) > 0
        or sum(changes.videos_published) > 0
        or sum(changes.ledger_entries) > 0;
end;
