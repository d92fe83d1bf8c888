-- ytempire.lake_days_removals_done: which removals the file of a day has forgotten, while another
-- day still waits to. What comes for a removed channel afterwards is new, and stays.
-- grain: as ytempire.lake_days. reads: nothing.
alter table ytempire.lake_days
add column removals_done bigint[] not null default '{}';

comment on column ytempire.lake_days.removals_done is
'removal_id of the lake_removals that this day is through with, and that another day is not';
