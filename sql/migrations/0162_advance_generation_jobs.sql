-- ytempire.advance_generation_jobs(touched): bring generation jobs to what was told of them.
-- reads: generation_jobs_told (unique per job), job_stage_events, videos (unique per
-- factory_video_id). Writes: video_generation_jobs. Returns the number of rows written.
-- The job's beginning is the production database's word once that has spoken, and the events' until
-- then; its state is whichever is told of the later instant, of one instant the events'. What one
-- of them does not know is left as the other said it. Whoever writes jobs or their stages calls it
-- last, in the same transaction, so that nobody's older word winds a job back, whoever comes first.
alter table ytempire.video_generation_jobs
add column is_told_by_events boolean not null default false;
comment on column ytempire.video_generation_jobs.is_told_by_events is
'the stream alone told of the job so far; false: the production database did';

-- What a job says of its stages is folded here and nowhere else: the stages that ended well, in
-- order and each once; and the seconds in each, all attempts together, of those that were left.
create function ytempire.fold_job_stages(touched uuid[])
returns table (job_id uuid, stages_completed jsonb, stage_timings jsonb)
language sql stable
begin atomic
    with events as (
        select
            stages.job_id,
            stages.attempt,
            stages.seq,
            stages.stage,
            stages.outcome,
            trunc(extract(epoch from stages.left_at - stages.entered_at) * 1000) as spent_ms
        from ytempire.job_stage_events as stages
        where stages.job_id = any(touched)
    ),

    by_stage as (
        select
            events.job_id,
            events.stage,
            min(array[events.attempt, events.seq]) filter (where events.outcome = 'ok') as place,
            trim_scale(sum(events.spent_ms) / 1000) as seconds
        from events
        group by events.job_id, events.stage
    )

    select
        by_stage.job_id,
        coalesce(
            jsonb_agg(by_stage.stage order by by_stage.place)
            filter (where by_stage.place is not null),
            '[]'
        ) as stages_completed,
        coalesce(
            jsonb_object_agg(by_stage.stage, by_stage.seconds)
            filter (where by_stage.seconds is not null),
            '{}'
        ) as stage_timings
    from by_stage
    group by by_stage.job_id;
end;
comment on function ytempire.fold_job_stages(uuid[]) is
'what jobs say of their stages: those completed, and seconds per stage; one row a job with stages';

create function ytempire.advance_generation_jobs(touched uuid[]) returns bigint
language plpgsql volatile
as $$
declare
    fresh uuid[];
    rows_added bigint;
    rows_changed bigint;
begin
    fresh := array(
        select told.job_id
        from ytempire.generation_jobs_told as told
        left join ytempire.video_generation_jobs as jobs on told.job_id = jobs.job_id
        where told.job_id = any(touched) and told.begun_at is not null and jobs.job_id is null
    );
    insert into ytempire.video_generation_jobs (
        job_id, video_id, channel_id, factory_video_id, priority, topic, style,
        target_duration_seconds, current_stage, stages_completed, stage_timings,
        progress_percentage, status, error_message, retry_count, created_at, started_at,
        completed_at, failed_at, updated_at, is_told_by_events
    )
    select
        told.job_id,
        videos.video_id,
        told.channel_id,
        told.factory_video_id,
        told.priority,
        told.topic,
        told.style,
        told.target_duration_seconds,
        told.current_stage,
        coalesce(folded.stages_completed, '[]'),
        coalesce(folded.stage_timings, '{}'),
        told.progress_percentage,
        told.status,
        told.error_message,
        told.retry_count,
        told.queued_at,
        told.begun_at,
        case when told.status = 'completed' then told.state_at end,
        case when told.status = 'failed' then told.state_at end,
        told.state_at,
        true
    from ytempire.generation_jobs_told as told
    left join ytempire.fold_job_stages(fresh) as folded on told.job_id = folded.job_id
    left join ytempire.videos on told.factory_video_id = videos.factory_video_id
    where told.job_id = any(fresh)
    order by told.job_id
    on conflict (job_id) do nothing;
    get diagnostics rows_added = row_count;
    if rows_added = cardinality(fresh) then
        -- Nobody else has written one of them meanwhile: they are as they should be.
        touched := array(select unnest(touched) except select unnest(fresh));
    end if;

    -- Locked in one order, so that two writers wait for each other and do not lock each other out.
    perform 1
    from ytempire.video_generation_jobs as jobs
    where jobs.job_id = any(touched)
    order by jobs.job_id
    for update;

    with wanted as (
        select
            jobs.job_id,
            coalesce(jobs.video_id, videos.video_id) as video_id,
            case when words.is_ours then told.channel_id else jobs.channel_id end as channel_id,
            case when words.is_ours then told.factory_video_id else jobs.factory_video_id end
            as factory_video_id,
            case when words.is_ours then told.priority else jobs.priority end as priority,
            case when words.is_ours then told.topic else jobs.topic end as topic,
            case when words.is_ours then told.style else jobs.style end as style,
            case
                when words.is_ours then told.target_duration_seconds
                else jobs.target_duration_seconds
            end as target_duration_seconds,
            case when words.is_farther then told.current_stage else jobs.current_stage end
            as current_stage,
            coalesce(folded.stages_completed, jobs.stages_completed) as stages_completed,
            coalesce(folded.stage_timings, jobs.stage_timings) as stage_timings,
            case
                when not words.is_farther then jobs.progress_percentage
                when told.state_at = jobs.updated_at
                    then greatest(told.progress_percentage, jobs.progress_percentage)
                else told.progress_percentage
            end as progress_percentage,
            case when words.is_farther then told.status else jobs.status end as status,
            case
                when not words.is_farther then jobs.error_message
                when told.status in ('failed', 'cancelled')
                    then coalesce(told.error_message, jobs.error_message)
            end as error_message,
            case when words.is_ours then told.retry_count else jobs.retry_count end
            as retry_count,
            case when words.is_ours then told.queued_at else jobs.created_at end as created_at,
            coalesce(told.begun_at, jobs.started_at) as started_at,
            case
                when not words.is_farther then jobs.completed_at
                when told.status = 'completed' then told.state_at
            end as completed_at,
            case
                when not words.is_farther then jobs.failed_at
                when told.status = 'failed' then told.state_at
            end as failed_at,
            case when words.is_farther then told.state_at else jobs.updated_at end as updated_at
        from ytempire.video_generation_jobs as jobs
        left join ytempire.generation_jobs_told as told on jobs.job_id = told.job_id
        left join ytempire.fold_job_stages(touched) as folded on jobs.job_id = folded.job_id
        left join ytempire.videos on jobs.factory_video_id = videos.factory_video_id
        cross join lateral (
            select
                coalesce(told.state_at >= jobs.updated_at, false) as is_farther,
                jobs.is_told_by_events and told.begun_at is not null as is_ours
        ) as words
        where jobs.job_id = any(touched)
    )

    update ytempire.video_generation_jobs as jobs
    set
        video_id = wanted.video_id,
        channel_id = wanted.channel_id,
        factory_video_id = wanted.factory_video_id,
        priority = wanted.priority,
        topic = wanted.topic,
        style = wanted.style,
        target_duration_seconds = wanted.target_duration_seconds,
        current_stage = wanted.current_stage,
        stages_completed = wanted.stages_completed,
        stage_timings = wanted.stage_timings,
        progress_percentage = wanted.progress_percentage,
        status = wanted.status,
        error_message = wanted.error_message,
        retry_count = wanted.retry_count,
        created_at = wanted.created_at,
        started_at = wanted.started_at,
        completed_at = wanted.completed_at,
        failed_at = wanted.failed_at,
        updated_at = wanted.updated_at
    from wanted
    where
        jobs.job_id = wanted.job_id
        and (
            jobs.video_id, jobs.channel_id, jobs.factory_video_id, jobs.priority, jobs.topic,
            jobs.style, jobs.target_duration_seconds, jobs.current_stage, jobs.stages_completed,
            jobs.stage_timings, jobs.progress_percentage, jobs.status, jobs.error_message,
            jobs.retry_count, jobs.created_at, jobs.started_at, jobs.completed_at, jobs.failed_at,
            jobs.updated_at
        ) is distinct from (
            wanted.video_id, wanted.channel_id, wanted.factory_video_id, wanted.priority,
            wanted.topic, wanted.style, wanted.target_duration_seconds, wanted.current_stage,
            wanted.stages_completed, wanted.stage_timings, wanted.progress_percentage,
            wanted.status, wanted.error_message, wanted.retry_count, wanted.created_at,
            wanted.started_at, wanted.completed_at, wanted.failed_at, wanted.updated_at
        );
    get diagnostics rows_changed = row_count;
    return rows_added + rows_changed;
end
$$;
comment on function ytempire.advance_generation_jobs(uuid[]) is
'brings generation jobs to what events and the production database told of them; returns the rows '
'written';
