-- job_stage_events_told: who listens to ytempire_changes hears of jobs that change their stage.
-- reads: job_stage_events, which the funnel of the executive page counts.
create trigger note_change after insert or update or delete on ytempire.job_stage_events
for each statement execute function ytempire.note_change();
