-- ytempire.check_results_name: the results of a check from the newest on, which pages ask for.
-- grain: none. reads: check_results.
create index check_results_name on ytempire.check_results (check_name, checked_at desc);
