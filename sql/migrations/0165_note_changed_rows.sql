-- ytempire.note_changed_rows: a statement that changes no row tells nobody.
-- grain: none. reads: the rows that a statement changed.
-- Of these tables the table says enough, but an upsert of what was known is no change. Readings and
-- daily facts come by the hundred thousand, and are not looked at: they tell of each statement.
create or replace function ytempire.note_change() returns trigger
language plpgsql
as $$
declare
    most_channels constant integer := 20;
    most_rows constant integer := 2000;
    noted constant text := 'ytempire.noted_' || tg_table_name;
    said text := coalesce(current_setting(noted, true), '');
    looked_at bigint;
    found text[];
    fresh text[];
begin
    if said = 'many' then
        return null;
    end if;
    if tg_argv[0] = 'rows' then
        if not exists (select 1 from changed) then
            return null;
        end if;
    elsif tg_nargs > 0 then
        select count(*) into looked_at from (select 1 from changed limit most_rows + 1) as first_rows;
        if looked_at <= most_rows and tg_argv[0] = 'channel_id' then
            found := array(select distinct coalesce(channel_id::text, '') from changed);
        elsif looked_at <= most_rows then
            found := array(
                select distinct videos.channel_id::text
                from changed
                inner join ytempire.videos on changed.video_id = videos.video_id
            );
        end if;
    end if;
    -- A row of no channel is of none in particular: whoever listens looks at all.
    if found is null or '' = any(found) then
        fresh := null;
    else
        fresh := array(
            select channel
            from unnest(found) as channel
            where channel <> all(string_to_array(said, ','))
            order by channel
        );
        if cardinality(fresh) = 0 then
            return null;
        elsif cardinality(fresh) + cardinality(string_to_array(said, ',')) > most_channels then
            fresh := null;
        end if;
    end if;
    perform set_config(
        noted,
        case
            when fresh is null then 'many'
            else array_to_string(string_to_array(nullif(said, ''), ',') || fresh, ',')
        end,
        true
    );
    perform pg_notify(
        'ytempire_changes',
        jsonb_build_object('table', tg_table_name, 'channels', to_jsonb(fresh))::text
    );
    return null;
end
$$;

do $$
declare
    tables constant text[] := array[
        'channel_history', 'video_loaded_costs', 'revenue_estimates', 'revenue_statements',
        'unattributed_revenue', 'alerts', 'alert_events', 'pipeline_runs', 'check_results',
        'accuracy_figures', 'source_watermarks', 'system_samples', 'scheduled_jobs',
        'quota_told', 'dead_letters', 'stream_samples', 'age_bands', 'viral_coefficients',
        'engagement_hours', 'cohort_paybacks', 'revenue_cohorts', 'generation_efficiency',
        'upload_times', 'video_actual_revenue'
    ];
    told text;
    verb text;
begin
    foreach told in array tables loop
        execute format('drop trigger note_change on ytempire.%I', told);
        foreach verb in array array['insert', 'update', 'delete'] loop
            execute format(
                'create trigger note_change_on_%s after %s on ytempire.%I '
                'referencing %s table as changed '
                'for each statement execute function ytempire.note_change(''rows'')',
                verb, verb, told, case verb when 'delete' then 'old' else 'new' end
            );
        end loop;
    end loop;
end
$$;
