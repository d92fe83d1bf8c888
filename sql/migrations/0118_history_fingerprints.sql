-- ytempire.history_fingerprints: a number for each day of what history is rolled up from; another
-- number, other facts.
-- grain: one row a source and Pacific day that has any facts.
-- reads: history_days_touched, videos, channels, video_loaded_costs, video_generation_jobs, by
-- refresh_history_fingerprints, which draws the numbers of touched days anew: its time grows with
-- what changed, not with history.
create table ytempire.history_fingerprints (
    source text not null,
    pacific_date date not null,
    fingerprint bigint not null,
    primary key (source, pacific_date)
);
create table ytempire.history_fingerprints_drawn (
    only_row boolean primary key default true check (only_row),
    drawn_at timestamptz not null
);

comment on table ytempire.history_fingerprints is
'a number for each day of publications, costs and jobs: another number, other facts';
comment on column ytempire.history_fingerprints.source is 'publications, costs or jobs';
comment on column ytempire.history_fingerprints.pacific_date is 'Pacific day of the facts';
comment on column ytempire.history_fingerprints.fingerprint is
'sum of a hash of each fact of the day, by a prime';
comment on table ytempire.history_fingerprints_drawn is
'when the numbers were drawn last, by the product''s clock; one row';
comment on column ytempire.history_fingerprints_drawn.only_row is 'true: there is one row at most';
comment on column ytempire.history_fingerprints_drawn.drawn_at is
'videos that were to go public later counted from then on';

-- Called by one at a time (RollupBooks.alone), in a transaction of its own. One statement, one
-- snapshot: what is taken off the list is what the numbers have seen.
-- A text, not a parsed body: of two `excluded` in one statement pg_dump writes one under another
-- name, and its dump cannot be restored.
create function ytempire.refresh_history_fingerprints() returns void
language sql
as $$
    with listed as (
        delete from ytempire.history_days_touched
        returning source, pacific_date
    ),

    -- Nobody writes when a video that was announced goes public: its day is looked at until then.
    due as (
        select distinct
            sources.source,
            (videos.published_at at time zone 'America/Los_Angeles')::date as pacific_date
        from ytempire.videos
        cross join (values ('publications'), ('costs')) as sources (source)
        where
            videos.published_at > least(
                ytempire.clock_now(),
                (select drawn.drawn_at from ytempire.history_fingerprints_drawn as drawn)
            )
    ),

    jobs_due as (
        select distinct
            'jobs' as source,
            (jobs.created_at at time zone 'America/Los_Angeles')::date as pacific_date
        from ytempire.videos
        inner join ytempire.video_generation_jobs as jobs on videos.video_id = jobs.video_id
        where
            videos.published_at > least(
                ytempire.clock_now(),
                (select drawn.drawn_at from ytempire.history_fingerprints_drawn as drawn)
            )
    ),

    touched as (
        select
            source,
            pacific_date
        from listed
        union
        select
            source,
            pacific_date
        from due
        union
        select
            source,
            pacific_date
        from jobs_due
    ),

    published as (
        select
            days.pacific_date,
            videos.video_id,
            videos.channel_id,
            videos.published_at,
            videos.format,
            channels.niche,
            costs.loaded_micros
        from (
            select distinct touched.pacific_date
            from touched
            where touched.source in ('publications', 'costs')
        ) as days
        inner join ytempire.videos
            on
                days.pacific_date
                = (videos.published_at at time zone 'America/Los_Angeles')::date
        inner join ytempire.channels on videos.channel_id = channels.channel_id
        left join ytempire.video_loaded_costs as costs on videos.video_id = costs.video_id
        where videos.published_at <= ytempire.clock_now()
    ),

    jobs as (
        select
            days.pacific_date,
            jobs.*
        from (
            select touched.pacific_date
            from touched
            where touched.source = 'jobs'
        ) as days
        inner join ytempire.video_generation_jobs as jobs
            on
                jobs.created_at
                >= days.pacific_date::timestamp at time zone 'America/Los_Angeles'
                and jobs.created_at
                < (days.pacific_date + 1)::timestamp at time zone 'America/Los_Angeles'
    ),

    drawn as (
        select
            'publications' as source,
            published.pacific_date,
            hashtextextended(
                row(
                    published.video_id, published.channel_id, published.published_at,
                    published.format, published.niche
                )::text,
                0
            ) as number
        from published
        union all
        select
            'costs' as source,
            published.pacific_date,
            hashtextextended(row(published.video_id, published.loaded_micros)::text, 0) as number
        from published
        where published.loaded_micros is not null
        union all
        select
            'jobs' as source,
            jobs.pacific_date,
            hashtextextended(
                row(
                    jobs.job_id, jobs.channel_id, videos.video_id, jobs.status, jobs.retry_count,
                    jobs.started_at, jobs.completed_at, jobs.failed_at, jobs.cpu_seconds_used,
                    jobs.gpu_seconds_used, costs.direct_micros, costs.failed_share_micros
                )::text,
                0
            ) as number
        from jobs
        left join ytempire.videos
            on jobs.video_id = videos.video_id and videos.published_at <= ytempire.clock_now()
        left join ytempire.video_loaded_costs as costs on videos.video_id = costs.video_id
    ),

    numbers as (
        select
            drawn.source,
            drawn.pacific_date,
            mod(sum(drawn.number), 4611686018427387847)::bigint as fingerprint
        from drawn
        group by drawn.source, drawn.pacific_date
    ),

    gone as (
        delete from ytempire.history_fingerprints as held
        using touched
        where
            held.source = touched.source
            and held.pacific_date = touched.pacific_date
            and not exists (
                select numbers.source
                from numbers
                where
                    numbers.source = touched.source
                    and numbers.pacific_date = touched.pacific_date
            )
    ),

    noted as (
        insert into ytempire.history_fingerprints_drawn as held (drawn_at)
        values (ytempire.clock_now())
        on conflict (only_row) do update set drawn_at = excluded.drawn_at
    )

    insert into ytempire.history_fingerprints as held (source, pacific_date, fingerprint)
    select
        numbers.source,
        numbers.pacific_date,
        numbers.fingerprint
    from numbers
    inner join touched
        on numbers.source = touched.source and numbers.pacific_date = touched.pacific_date
    on conflict (source, pacific_date) do update set fingerprint = excluded.fingerprint
    where held.fingerprint <> excluded.fingerprint;
$$;
comment on function ytempire.refresh_history_fingerprints() is
'draws the numbers of the days anew whose facts may have changed since';
