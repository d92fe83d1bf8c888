-- alerts/stale_sources: how late each source is, as a multiple of what is usual for it.
-- Parameters: answered_hours, complete_hours: source -> hours within which it answers, and within
-- which what it tells is complete. A source in neither is not measured: a file that was imported
-- once does not grow stale.
-- grain: one row a source; the channel that is latest counts. Left out are scopes without
-- credentials or rights, and channels that are not active.
-- reads: source_watermarks, channels, pipeline_runs
with usual as (
    select
        sources.source,
        (%(answered_hours)s::jsonb ->> sources.source)::double precision as answered_hours,
        (%(complete_hours)s::jsonb ->> sources.source)::double precision as complete_hours
    from (
        select jsonb_object_keys(%(answered_hours)s::jsonb) as source
        union
        select jsonb_object_keys(%(complete_hours)s::jsonb) as source
    ) as sources
),

-- What never answered has been late since we began to ask.
beginning as (select min(started_at) as asked_since from ytempire.pipeline_runs),

marks as (
    select
        watermarks.source,
        channels.channel_id,
        coalesce(watermarks.last_ok_at, beginning.asked_since) as answered_at,
        coalesce(
            (watermarks.complete_date + 1)::timestamp at time zone 'America/Los_Angeles',
            watermarks.complete_through
        ) as complete_at
    from ytempire.source_watermarks as watermarks
    cross join beginning
    left join ytempire.channels on watermarks.scope = channels.channel_id::text
    where
        watermarks.state in ('ok', 'failed')
        and coalesce(channels.status = 'active', true)
),

-- Every channel is asked for; of tables, each read at its own pace, the latest counts.
scopes as (
    select
        source,
        extract(epoch from ytempire.clock_now() - max(answered_at)) / 3600 as answered_ago_hours,
        extract(epoch from ytempire.clock_now() - max(complete_at)) / 3600 as complete_ago_hours
    from marks
    group by source, channel_id
),

latest as (
    select
        usual.source,
        usual.answered_hours,
        usual.complete_hours,
        max(scopes.answered_ago_hours)::double precision as answered_ago_hours,
        max(scopes.complete_ago_hours)::double precision as complete_ago_hours
    from usual
    inner join scopes on usual.source = scopes.source
    group by usual.source, usual.answered_hours, usual.complete_hours
)

select
    'source' as subject_kind,
    source as subject_id,
    source as subject_name,
    greatest(
        answered_ago_hours / nullif(answered_hours, 0),
        complete_ago_hours / nullif(complete_hours, 0)
    ) as value,
    'x the usual lag' as unit,
    concat_ws(
        ', ',
        'answered ' || round(answered_ago_hours::numeric, 1) || ' h ago',
        'complete up to ' || round(complete_ago_hours::numeric, 1) || ' h ago'
    ) as detail
from latest
