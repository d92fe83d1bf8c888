-- ytempire.pipeline_batches_job: column of ytempire.pipeline_batches: whose run of steps it is.
-- grain: as ytempire.pipeline_batches.
alter table ytempire.pipeline_batches add column job text;

comment on column ytempire.pipeline_batches.job is
'the schedule''s job that runs these steps; null: they were asked for by hand';
