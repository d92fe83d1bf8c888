-- ytempire.production_costs(productions): what these productions cost, all attempts.
-- grain: one row a production with a cost: a video by the production database's id, published or
-- not, or a job without one; so it is the same subject before and after its publication.
-- reads: cost_ledger, production_costs_told (unique per production), video_generation_jobs, videos
-- (unique per factory_video_id).
-- Jobs and ledger are long, and these are few of them: an array is looked up by one walk along the
-- index, which neither a join nor a lateral query is.
create function ytempire.production_costs(productions uuid[])
returns table (
    production_id uuid,
    name text,
    cost_micros bigint,
    ledger_micros bigint,
    detail text
)
language sql stable
begin atomic
    with attempts as (
        select
            coalesce(jobs.factory_video_id, jobs.job_id) as production_id,
            jobs.job_id,
            jobs.topic,
            jobs.status,
            jobs.current_stage,
            jobs.retry_count,
            jobs.created_at
        from ytempire.video_generation_jobs as jobs
        where coalesce(jobs.factory_video_id, jobs.job_id) = any(productions)
    ),

    spent as (
        select
            entries.factory_video_id as production_id,
            entries.amount_micros
        from ytempire.cost_ledger as entries
        where entries.factory_video_id = any(productions)
        union all
        select
            attempts.production_id,
            entries.amount_micros
        from ytempire.cost_ledger as entries
        inner join attempts on entries.job_id = attempts.job_id
        where
            entries.factory_video_id is null
            and entries.job_id = any(array(select tried.job_id from attempts as tried))
    ),

    booked as (
        select
            spent.production_id,
            sum(spent.amount_micros)::bigint as micros
        from spent
        group by spent.production_id
    ),

    told as (
        select
            said.production_id,
            said.total_micros as micros
        from ytempire.production_costs_told as said
        where said.production_id = any(productions)
    ),

    costs as (
        select
            coalesce(booked.production_id, told.production_id) as production_id,
            booked.micros as booked_micros,
            greatest(booked.micros, told.micros) as micros
        from booked
        full join told on booked.production_id = told.production_id
    ),

    last_attempts as (
        select distinct on (attempts.production_id)
            attempts.production_id,
            attempts.topic,
            attempts.status,
            attempts.current_stage
        from attempts
        order by
            attempts.production_id asc, attempts.retry_count desc, attempts.created_at desc,
            attempts.job_id asc
    )

    select
        costs.production_id,
        coalesce(videos.title, last_attempts.topic, 'not published yet') as name,
        costs.micros as cost_micros,
        costs.booked_micros as ledger_micros,
        concat_ws(
            '; ',
            case
                when videos.published_at <= ytempire.clock_now()
                    then
                        'published '
                        || to_char(videos.published_at at time zone 'UTC', 'YYYY-MM-DD')
                else
                    'not published; ' || last_attempts.status || ' in the stage '
                    || last_attempts.current_stage
            end,
            case
                when costs.micros is distinct from costs.booked_micros
                    then
                        'as told by an event; charges booked so far: $'
                        || to_char(coalesce(costs.booked_micros, 0) / 1000000.0, 'FM999999990.00')
            end
        ) as detail
    from costs
    left join ytempire.videos on costs.production_id = videos.factory_video_id
    left join last_attempts on costs.production_id = last_attempts.production_id;
end;
comment on function ytempire.production_costs(uuid[]) is
'what productions cost, all attempts, in micro-dollars: the ledger''s sum, or what an event says '
'where that is more; one row a production with a cost';
