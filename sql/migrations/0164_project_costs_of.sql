-- ytempire.project_costs_of(factory_videos): bring video_costs in step with the ledger, of these
-- videos only.
-- reads: cost_ledger, videos (unique per factory_video_id), video_costs.
-- project_video_costs looks for every video without a row as well, and so at all of them: too much
-- for a batch of events, which knows its own. It finds those first and leaves the rest to this one.
create function ytempire.project_costs_of(factory_videos uuid[]) returns bigint
language plpgsql volatile
as $$
declare
    rows_written bigint;
begin
    -- One at a time: who had to wait sees the entries of who went before.
    perform pg_advisory_xact_lock(hashtext('ytempire.project_video_costs'));
    with to_project as (
        select
            videos.video_id,
            videos.factory_video_id
        from ytempire.videos
        where videos.factory_video_id = any(factory_videos)
    ),

    parts as (
        select
            to_project.video_id,
            case
                when ledger.vendor = 'openai' then 1
                when ledger.vendor = 'elevenlabs' then 2
                when ledger.vendor = 'stability_ai' then 3
                when ledger.vendor = 'pexels' then 4
                when ledger.vendor = 'compute' and ledger.component = 'cpu' then 6
                when ledger.vendor = 'compute' and ledger.component = 'gpu' then 7
                when ledger.vendor = 'compute' and ledger.component = 'storage' then 8
                when ledger.vendor = 'compute' and ledger.component = 'bandwidth' then 9
                else 5
            end as part,
            sum(ledger.amount_micros)::bigint as micros
        from to_project
        inner join ytempire.cost_ledger as ledger
            on to_project.factory_video_id = ledger.factory_video_id
        group by 1, 2
    ),

    floors as (
        select
            video_id,
            part,
            micros,
            floor(micros / 10000.0)::bigint as cents,
            row_number() over (
                partition by video_id order by mod(mod(micros, 10000) + 10000, 10000) desc, part
            ) as place
        from parts
    ),

    totals as (
        select
            video_id,
            sum(micros)::bigint as micros,
            sum(cents)::bigint as cents,
            floor(sum(micros) / 10000.0)::bigint as whole
        from floors
        group by video_id
    ),

    left_over as (
        select
            video_id,
            micros,
            whole - cents + case
                when micros - whole * 10000 > 5000 then 1
                when micros - whole * 10000 = 5000 then abs(mod(whole, 2))
                else 0
            end as cents
        from totals
    ),

    shares as (
        select
            floors.video_id,
            floors.part,
            left_over.micros as total_micros,
            floors.cents + (floors.place <= left_over.cents)::integer as cents
        from floors
        inner join left_over on floors.video_id = left_over.video_id
    ),

    wanted as (
        select
            video_id,
            coalesce(max(cents) filter (where part = 1), 0) as openai,
            coalesce(max(cents) filter (where part = 2), 0) as elevenlabs,
            coalesce(max(cents) filter (where part = 3), 0) as stability_ai,
            coalesce(max(cents) filter (where part = 4), 0) as pexels,
            coalesce(max(cents) filter (where part = 5), 0) as other_api,
            coalesce(max(cents) filter (where part = 6), 0) as cpu,
            coalesce(max(cents) filter (where part = 7), 0) as gpu,
            coalesce(max(cents) filter (where part = 8), 0) as storage,
            coalesce(max(cents) filter (where part = 9), 0) as bandwidth,
            max(total_micros) as total_micros
        from shares
        group by video_id
    ),

    written as (
        insert into ytempire.video_costs as stored (
            video_id, openai_cost_cents, elevenlabs_cost_cents, stability_ai_cost_cents,
            pexels_cost_cents, other_api_cost_cents, cpu_compute_cost_cents,
            gpu_compute_cost_cents, storage_cost_cents, bandwidth_cost_cents, total_cost_micros
        )
        select
            video_id,
            openai,
            elevenlabs,
            stability_ai,
            pexels,
            other_api,
            cpu,
            gpu,
            storage,
            bandwidth,
            total_micros
        from wanted
        order by video_id
        on conflict (video_id) do update set
            openai_cost_cents = excluded.openai_cost_cents,
            elevenlabs_cost_cents = excluded.elevenlabs_cost_cents,
            stability_ai_cost_cents = excluded.stability_ai_cost_cents,
            pexels_cost_cents = excluded.pexels_cost_cents,
            other_api_cost_cents = excluded.other_api_cost_cents,
            cpu_compute_cost_cents = excluded.cpu_compute_cost_cents,
            gpu_compute_cost_cents = excluded.gpu_compute_cost_cents,
            storage_cost_cents = excluded.storage_cost_cents,
            bandwidth_cost_cents = excluded.bandwidth_cost_cents,
            total_cost_micros = excluded.total_cost_micros,
            updated_at = ytempire.clock_now()
        where
            (
                stored.openai_cost_cents, stored.elevenlabs_cost_cents,
                stored.stability_ai_cost_cents, stored.pexels_cost_cents,
                stored.other_api_cost_cents, stored.cpu_compute_cost_cents,
                stored.gpu_compute_cost_cents, stored.storage_cost_cents,
                stored.bandwidth_cost_cents, stored.total_cost_micros
            ) is distinct from (
                excluded.openai_cost_cents, excluded.elevenlabs_cost_cents,
                excluded.stability_ai_cost_cents, excluded.pexels_cost_cents,
                excluded.other_api_cost_cents, excluded.cpu_compute_cost_cents,
                excluded.gpu_compute_cost_cents, excluded.storage_cost_cents,
                excluded.bandwidth_cost_cents, excluded.total_cost_micros
            )
        returning video_id
    )

    select count(*) into rows_written from written;
    return rows_written;
end
$$;

comment on function ytempire.project_costs_of(uuid[]) is
'brings video_costs in step with cost_ledger for these videos; returns the rows written';

create or replace function ytempire.project_video_costs(factory_videos uuid[]) returns bigint
language plpgsql volatile
as $$
begin
    -- Held before the videos are looked for: who had to wait finds what was projected meanwhile.
    perform pg_advisory_xact_lock(hashtext('ytempire.project_video_costs'));
    return ytempire.project_costs_of(
        factory_videos || array(
            select videos.factory_video_id
            from ytempire.videos
            left join ytempire.video_costs on videos.video_id = video_costs.video_id
            where videos.factory_video_id is not null and video_costs.video_id is null
        )
    );
end
$$;
