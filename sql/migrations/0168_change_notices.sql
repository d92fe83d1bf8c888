-- ytempire.change_notices: note_change() tells listeners to ytempire_changes which table changed.
-- reads: the rows that a statement changed. A trigger on each table that pages and reports read, so
-- that nobody who writes there can forget it.
-- A notice is {"table": "videos", "channels": ["<channel_id>", ...]}; null: many, or not known.
-- PostgreSQL delivers it when the transaction commits. Of one table a transaction says each channel
-- once, and that there are many once: what was said is noted in a setting that ends with the
-- transaction. After that word the trigger costs nothing.
-- The trigger's argument says how the channels are known: by "channel_id" or by "video_id" of the
-- changed rows; without one they are not looked at.
create function ytempire.note_change() returns trigger
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
    if tg_nargs > 0 then
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
comment on function ytempire.note_change() is
'the trigger that tells listeners to ytempire_changes which table changed, and of which channels';

create trigger note_change_on_insert after insert on ytempire.channels
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_update after update on ytempire.channels
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_delete after delete on ytempire.channels
referencing old table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_insert after insert on ytempire.videos
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_update after update on ytempire.videos
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_delete after delete on ytempire.videos
referencing old table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_insert after insert on ytempire.video_generation_jobs
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_update after update on ytempire.video_generation_jobs
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_delete after delete on ytempire.video_generation_jobs
referencing old table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_insert after insert on ytempire.cost_ledger
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_insert after insert on ytempire.video_costs
referencing new table as changed
for each statement execute function ytempire.note_change('video_id');
create trigger note_change_on_update after update on ytempire.video_costs
referencing new table as changed
for each statement execute function ytempire.note_change('video_id');
create trigger note_change_on_delete after delete on ytempire.video_costs
referencing old table as changed
for each statement execute function ytempire.note_change('video_id');
create trigger note_change_on_insert after insert on ytempire.channel_metrics_daily
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_update after update on ytempire.channel_metrics_daily
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_delete after delete on ytempire.channel_metrics_daily
referencing old table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_insert after insert on ytempire.channel_health_daily
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_update after update on ytempire.channel_health_daily
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_delete after delete on ytempire.channel_health_daily
referencing old table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_insert after insert on ytempire.channel_targets
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_update after update on ytempire.channel_targets
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
create trigger note_change_on_delete after delete on ytempire.channel_targets
referencing old table as changed
for each statement execute function ytempire.note_change('channel_id');

-- Of these the table says enough; readings come by the hundred thousand.
create trigger note_change after insert or update or delete on ytempire.video_metrics_timeseries
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.video_metrics_daily
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.video_daily_facts
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.channel_history
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.video_loaded_costs
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.revenue_estimates
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.revenue_statements
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.unattributed_revenue
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.alerts
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.alert_events
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.pipeline_runs
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.check_results
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.accuracy_figures
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.source_watermarks
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.system_samples
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.scheduled_jobs
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.quota_told
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.dead_letters
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.stream_samples
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.age_bands
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.viral_coefficients
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.engagement_hours
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.cohort_paybacks
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.revenue_cohorts
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.generation_efficiency
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.upload_times
for each statement execute function ytempire.note_change();
create trigger note_change after insert or update or delete on ytempire.video_actual_revenue
for each statement execute function ytempire.note_change();
