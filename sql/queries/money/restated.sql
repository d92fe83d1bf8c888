-- money/restated: what is known otherwise at one instant than at an earlier one.
-- grain: one row a channel and Pacific day that moved; the largest changes of revenue first. The
-- columns all_* are the sums over all that moved, listed or not.
-- Parameters: since, until (instants), channel_ids (null: all, and costs of no channel), rows (how
-- many are listed).
-- reads: channel_day_changes, channels
with touched as (
    select distinct pacific_date
    from ytempire.channel_day_changes
    where known_from > %(since)s::timestamptz and known_from <= %(until)s::timestamptz
),

-- Day by day, from the index: days that nothing was said of are not read.
sums as (
    select
        touched.pacific_date,
        steps.is_before,
        known.*
    from touched
    cross join
        (values (true, %(since)s::timestamptz), (false, %(until)s::timestamptz))
            as steps (is_before, at)
    cross join
        lateral (
            select
                changes.channel_id,
                sum(changes.videos_published) as videos_published,
                case when sum(changes.views_told) > 0 then sum(changes.views) end as views,
                case when sum(changes.engaged_views_told) > 0 then sum(changes.engaged_views) end
                    as engaged_views,
                case when sum(changes.revenue_told) > 0 then sum(changes.revenue_micros) end
                    as revenue_micros,
                case when sum(changes.ledger_entries) > 0 then sum(changes.ledger_micros) end
                    as ledger_micros
            from ytempire.channel_day_changes as changes
            where
                changes.pacific_date = touched.pacific_date
                and changes.known_from <= steps.at
                and (
                    %(channel_ids)s::uuid[] is null
                    or changes.channel_id = any(%(channel_ids)s::uuid[])
                )
            group by changes.channel_id
            -- As in channel_days_as_of: a day of which nothing is known has no row.
            having
                sum(changes.facts) > 0
                or sum(changes.videos_published) > 0
                or sum(changes.ledger_entries) > 0
        ) as known
),

compared as (
    select
        pacific_date,
        channel_id,
        bool_or(is_before) as was_known,
        sum(videos_published) filter (where is_before)::bigint as videos_before,
        sum(videos_published) filter (where not is_before)::bigint as videos_after,
        sum(views) filter (where is_before)::bigint as views_before,
        sum(views) filter (where not is_before)::bigint as views_after,
        sum(engaged_views) filter (where is_before)::bigint as engaged_before,
        sum(engaged_views) filter (where not is_before)::bigint as engaged_after,
        sum(revenue_micros) filter (where is_before)::bigint as revenue_before_micros,
        sum(revenue_micros) filter (where not is_before)::bigint as revenue_after_micros,
        sum(ledger_micros) filter (where is_before)::bigint as ledger_before_micros,
        sum(ledger_micros) filter (where not is_before)::bigint as ledger_after_micros
    from sums
    group by pacific_date, channel_id
),

moved as (
    select
        pacific_date,
        channel_id,
        was_known,
        videos_before,
        videos_after,
        views_before,
        views_after,
        revenue_before_micros,
        revenue_after_micros,
        ledger_before_micros,
        ledger_after_micros,
        coalesce(views_after, 0) - coalesce(views_before, 0) as views_change,
        coalesce(revenue_after_micros, 0) - coalesce(revenue_before_micros, 0)
            as revenue_change_micros,
        coalesce(ledger_after_micros, 0) - coalesce(ledger_before_micros, 0)
            as ledger_change_micros
    from compared
    where
        (videos_before, views_before, engaged_before, revenue_before_micros, ledger_before_micros)
        is distinct from
        (videos_after, views_after, engaged_after, revenue_after_micros, ledger_after_micros)
)

select
    moved.pacific_date,
    channels.channel_name,
    moved.was_known,
    moved.videos_before,
    moved.videos_after,
    moved.views_before,
    moved.views_after,
    moved.revenue_before_micros,
    moved.revenue_after_micros,
    moved.ledger_before_micros,
    moved.ledger_after_micros,
    channels.youtube_channel_id,
    count(*) filter (where moved.was_known) over () as all_restated,
    count(*) filter (where not moved.was_known) over () as all_new,
    sum(moved.revenue_change_micros) filter (where moved.was_known) over ()::bigint
        as all_revenue_change_micros,
    sum(moved.views_change) filter (where moved.was_known) over ()::bigint as all_views_change,
    sum(moved.ledger_change_micros) filter (where moved.was_known) over ()::bigint
        as all_ledger_change_micros,
    sum(moved.revenue_change_micros) filter (where not moved.was_known) over ()::bigint
        as all_new_revenue_micros,
    sum(moved.views_change) filter (where not moved.was_known) over ()::bigint as all_new_views
from moved
left join ytempire.channels on moved.channel_id = channels.channel_id
order by
    moved.was_known desc,
    abs(moved.revenue_change_micros) desc,
    moved.pacific_date desc,
    channels.channel_name asc nulls last,
    moved.channel_id asc
limit %(rows)s
