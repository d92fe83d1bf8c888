-- ytempire.cost_days: what was spent in a day, by vendor, component and stage.
-- grain: one row a Pacific day, vendor, component and stage.
-- reads: cost_ledger, whose trigger writes it. The ledger only ever grows, and an entry is taken
-- back by another, so a sum that each entry is added to is the sum of all of them.
create table ytempire.cost_days (
    pacific_date date not null,
    vendor text not null,
    component text not null,
    stage text,
    entries bigint not null,
    amount_micros bigint not null,
    known_through timestamptz not null,
    unique nulls not distinct (pacific_date, vendor, component, stage)
);

comment on table ytempire.cost_days is
'sums of cost_ledger, kept by its trigger and never written otherwise; one row a Pacific day, '
'vendor, component and stage';
comment on column ytempire.cost_days.pacific_date is 'Pacific day of occurred_at';
comment on column ytempire.cost_days.vendor is 'who charged it, as the ledger names it';
comment on column ytempire.cost_days.component is 'what was bought';
comment on column ytempire.cost_days.stage is
'stage of the generation that it was bought for; null: for none in particular';
comment on column ytempire.cost_days.entries is 'entries of the ledger, reversals among them';
comment on column ytempire.cost_days.amount_micros is
'micro-dollars: the sum of these entries; reversals and refunds take away from it';
comment on column ytempire.cost_days.known_through is 'when the last of these entries was written';

create function ytempire.add_to_cost_days() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.cost_days as held (
        pacific_date, vendor, component, stage, entries, amount_micros, known_through
    )
    select
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
        vendor,
        component,
        stage,
        count(*),
        sum(amount_micros)::bigint,
        max(coalesce(ingested_at, recorded_at))
    from added
    group by 1, 2, 3, 4
    -- In one order, so that two writers wait for each other and never in a circle.
    order by 1, 2, 3, 4
    on conflict (pacific_date, vendor, component, stage) do update
    set
        entries = held.entries + excluded.entries,
        amount_micros = held.amount_micros + excluded.amount_micros,
        known_through = greatest(held.known_through, excluded.known_through);
    return null;
end
$$;
comment on function ytempire.add_to_cost_days() is
'the trigger that adds each entry of cost_ledger to its day';

create trigger add_to_cost_days after insert on ytempire.cost_ledger
referencing new table as added
for each statement execute function ytempire.add_to_cost_days();

insert into ytempire.cost_days (
    pacific_date, vendor, component, stage, entries, amount_micros, known_through
)
select
    (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
    vendor,
    component,
    stage,
    count(*) as entries,
    sum(amount_micros)::bigint as amount_micros,
    max(coalesce(ingested_at, recorded_at)) as known_through
from ytempire.cost_ledger
group by 1, 2, 3, 4;
