-- ytempire.job_stage_events: who listens to ytempire_changes hears of jobs that change their stage.
-- The executive page's funnel counts them.
create trigger note_change after insert or update or delete on ytempire.job_stage_events
for each statement execute function ytempire.note_change();
