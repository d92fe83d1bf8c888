-- ytempire.rollup_days: from what each day of a roll-up of history was made.
-- grain: one row a roll-up and day (the day its table is replaced by). A run compares the
-- fingerprint with that of the facts as they are now, and rolls up the days that differ.
create table ytempire.rollup_days (
    rollup text not null,
    day date not null,
    fingerprint bigint not null,
    figures bigint not null,
    rolled_up_at timestamptz not null default ytempire.clock_now(),
    primary key (rollup, day)
);

comment on table ytempire.rollup_days is
'from what each day of a roll-up of history was made; one row a roll-up and day';
comment on column ytempire.rollup_days.rollup is 'name of the table that holds the figures';
comment on column ytempire.rollup_days.day is
'the day of the table: UTC day, or Pacific day where the table says so';
comment on column ytempire.rollup_days.fingerprint is
'drawn from all facts that the day depends on, and from the SQL that rolls them up';
comment on column ytempire.rollup_days.figures is 'rows that came of it';
comment on column ytempire.rollup_days.rolled_up_at is 'when it was rolled up last';
