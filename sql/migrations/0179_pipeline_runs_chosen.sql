-- ytempire.pipeline_runs_chosen: a column of ytempire.pipeline_runs: what part of the network a
-- report is about.
alter table ytempire.pipeline_runs
add column chosen jsonb;

comment on column ytempire.pipeline_runs.chosen is
'of a report: the part of the network that it is about, as {"channel": "UC..."}; null: all of it, '
'or the row is no report''s';
