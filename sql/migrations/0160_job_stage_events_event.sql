-- ytempire.job_stage_events_event: which stage events the stream told, and the production database
-- has not told yet.
-- grain: as ytempire.job_stage_events.
-- The production database's word of a stage that was left holds; until it comes the event's does,
-- and of several the one that says it was left last.
alter table ytempire.job_stage_events add column event_id uuid;

comment on column ytempire.job_stage_events.event_id is
'the event of the stream that told it; null: the production database did';
