-- ytempire.channel_days_as_of(at): channels' Pacific days as they were known at an instant.
-- grain: one row a channel and Pacific day of which anything was known; entries of the ledger
-- that name no channel have a row without one.
-- reads: video_daily_facts_as_of, video_publications, cost_ledger.
-- A report of yesterday, run again as of yesterday, gives yesterday's numbers.
-- The ledger's recorded_at is the vendor's or the factory's word; an entry counts from when it
-- was written here, and from recorded_at where that was not noted yet.
create function ytempire.channel_days_as_of(at timestamptz)
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
    with told as (
        select
            facts.pacific_date,
            facts.channel_id,
            0 as videos_published,
            facts.views,
            facts.engaged_views,
            facts.estimated_revenue_micros as revenue_micros,
            null::bigint as ledger_micros
        from ytempire.video_daily_facts_as_of(at) as facts
    ),

    known_publications as (
        select
            publications.channel_id,
            publications.published_at,
            row_number() over (
                partition by publications.video_id order by publications.known_from desc
            ) as recency
        from ytempire.video_publications as publications
        where publications.known_from <= at
    ),

    published as (
        select
            (known.published_at at time zone 'America/Los_Angeles')::date as pacific_date,
            known.channel_id,
            1 as videos_published,
            null::bigint as views,
            null::bigint as engaged_views,
            null::bigint as revenue_micros,
            null::bigint as ledger_micros
        from known_publications as known
        where known.recency = 1 and known.published_at <= at
    ),

    spent as (
        select
            (ledger.occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
            ledger.channel_id,
            0 as videos_published,
            null::bigint as views,
            null::bigint as engaged_views,
            null::bigint as revenue_micros,
            ledger.amount_micros as ledger_micros
        from ytempire.cost_ledger as ledger
        where coalesce(ledger.ingested_at, ledger.recorded_at) <= at
    ),

    parts as (
        select
            pacific_date,
            channel_id,
            videos_published,
            views,
            engaged_views,
            revenue_micros,
            ledger_micros
        from told
        union all
        select
            pacific_date,
            channel_id,
            videos_published,
            views,
            engaged_views,
            revenue_micros,
            ledger_micros
        from published
        union all
        select
            pacific_date,
            channel_id,
            videos_published,
            views,
            engaged_views,
            revenue_micros,
            ledger_micros
        from spent
    )

    select
        parts.pacific_date,
        parts.channel_id,
        sum(parts.videos_published)::bigint as videos_published,
        sum(parts.views)::bigint as views,
        sum(parts.engaged_views)::bigint as engaged_views,
        sum(parts.revenue_micros)::bigint as revenue_micros,
        sum(parts.ledger_micros)::bigint as ledger_micros
    from parts
    group by parts.pacific_date, parts.channel_id;
end;
comment on function ytempire.channel_days_as_of(timestamptz) is
'views, engaged views, videos published, estimated revenue and ledger cost (micro-dollars) of each '
'channel and Pacific day, as known here at an instant; a null is unknown';
