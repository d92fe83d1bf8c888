-- insights_told: who listens to ytempire_changes hears of insights, decisions, experiments and of
-- what stands beside a channel's best videos.
-- reads: the rows that a statement changed.
do $$
declare
    told text;
    verb text;
begin
    foreach told in array array[
        'insights', 'insight_decisions', 'content_effects', 'content_mixes', 'upload_timings',
        'experiments', 'experiment_arms', 'experiment_assignments', 'experiment_looks',
        'youtube_test_results', 'channel_bands', 'shrunk_rankings', 'video_forecasts',
        'view_definition_epochs'
    ] loop
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
