-- ytempire.cost_ledger_covered: what rules and pages ask of the ledger, from its indexes alone.
-- grain: none. reads: cost_ledger. They take the place of indexes without the columns asked for.
create index cost_ledger_amounts on ytempire.cost_ledger (factory_video_id)
include (amount_micros);
drop index ytempire.cost_ledger_factory_video;
create index cost_ledger_came on ytempire.cost_ledger (ingested_at)
include (recorded_at, factory_video_id, job_id);
drop index ytempire.cost_ledger_ingested;
