-- all_that_pages_read_told: who listens to ytempire_changes hears of every table that a page reads,
-- through whatever views and functions.
-- reads: the rows that a statement changed, where that is cheap.
-- A statement on these tells of no channel. Of those that are written with every batch of calls or
-- events the rows are not gathered: a transaction says the table once, and the trigger costs
-- nothing after that. Triggers of tables that tell write channel_day_changes and cost_days.
do $$
declare
    quiet constant text[] := array[
        'channel_health_anchors', 'channel_period_facts', 'expected_lags', 'quota_closures',
        'quota_limits', 'video_period_facts'
    ];
    busy constant text[] := array[
        'ai_usage', 'quota_reservations', 'stream_events', 'video_age_points', 'youtube_api_usage'
    ];
    told text;
    verb text;
begin
    foreach told in array busy loop
        execute format(
            'create trigger note_change after insert or update or delete on ytempire.%I '
            'for each statement execute function ytempire.note_change()', told
        );
    end loop;
    foreach told in array quiet loop
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
