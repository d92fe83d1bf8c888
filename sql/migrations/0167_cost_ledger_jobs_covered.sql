-- ytempire.cost_ledger_jobs_covered: what an attempt cost, from the index alone.
-- grain: none. reads: cost_ledger. It takes the place of an index without the amount.
create index cost_ledger_job_amounts on ytempire.cost_ledger (job_id) include (amount_micros);
drop index ytempire.cost_ledger_job;
