-- rollups/history_recorded: from what each day of the roll-ups of history was made.
-- grain: one row a roll-up and day. reads: rollup_days.
select
    rollup,
    day,
    fingerprint
from ytempire.rollup_days
