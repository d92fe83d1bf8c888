-- ytempire.cost_ledger_books: cost_ledger as a book: append-only, reversals, currency, prices.
-- grain: one row an entry, as before. reads: cost_ledger, clock_now.
alter table ytempire.cost_ledger
add column currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
add column currency_amount_micros bigint,
add column usd_per_unit numeric not null default 1 check (usd_per_unit > 0),
add column basis text not null default 'metered'
check (basis in ('metered', 'estimated', 'invoiced', 'allocated')),
add column reverses bigint references ytempire.cost_ledger (entry_id),
add column price_version text,
add column reason text,
-- Without a default for the rows that are there: when they were taken over is not known.
add column ingested_at timestamptz;

update ytempire.cost_ledger set currency_amount_micros = amount_micros;

alter table ytempire.cost_ledger
alter column ingested_at set default ytempire.clock_now(),
alter column currency_amount_micros set not null,
add constraint cost_ledger_rate check (
    abs(amount_micros - currency_amount_micros * usd_per_unit) <= 0.5
);
create unique index cost_ledger_reverses on ytempire.cost_ledger (reverses)
where reverses is not null;
-- Entries come in the order of ingested_at, so a few pages of this index cover them all.
create index cost_ledger_ingested on ytempire.cost_ledger using brin (ingested_at);
create index cost_ledger_job on ytempire.cost_ledger (job_id);

comment on column ytempire.cost_ledger.amount_micros is
'micro-dollars, rounded half-even once; negative: a refund or a reversal';
comment on column ytempire.cost_ledger.currency is 'ISO 4217: currency it was charged in';
comment on column ytempire.cost_ledger.currency_amount_micros is
'millionths of a unit of currency; not given: the amount in dollars';
comment on column ytempire.cost_ledger.usd_per_unit is 'US dollars for one unit of currency';
comment on column ytempire.cost_ledger.basis is
'metered (counted use), estimated, invoiced or allocated: how the amount was come by';
comment on column ytempire.cost_ledger.reverses is
'the entry that this one takes back: all its keys and the exact negative; at most once each';
comment on column ytempire.cost_ledger.price_version is
'the version of vendor_prices in force at occurred_at with this price; null: none was known';
comment on column ytempire.cost_ledger.reason is 'why it was reversed; null: no reversal';
comment on column ytempire.cost_ledger.ingested_at is
'when the entry was written here; null: before that was noted, and recorded_at stands for it';

create function ytempire.refuse_change_of_books() returns trigger
language plpgsql
as $$
begin
    raise exception '% is append-only: what is written stays', tg_table_name
    using errcode = 'restrict_violation', hint = tg_argv[0];
end
$$;
comment on function ytempire.refuse_change_of_books() is
'the trigger that keeps append-only tables so; its argument says what to do instead';

create trigger cost_ledger_is_append_only
before update or delete on ytempire.cost_ledger
for each row execute function ytempire.refuse_change_of_books(
    'take an entry back with: select ytempire.reverse_cost(entry_id, ''why'')'
);
create trigger cost_ledger_is_never_emptied
before truncate on ytempire.cost_ledger
for each statement execute function ytempire.refuse_change_of_books(
    'take an entry back with: select ytempire.reverse_cost(entry_id, ''why'')'
);
create trigger vendor_prices_is_append_only
before update or delete on ytempire.vendor_prices
for each row execute function ytempire.refuse_change_of_books(
    'change parameters/prices.yaml: the next run writes a new version of the price'
);
create trigger vendor_prices_is_never_emptied
before truncate on ytempire.vendor_prices
for each statement execute function ytempire.refuse_change_of_books(
    'change parameters/prices.yaml: the next run writes a new version of the price'
);

create function ytempire.check_cost_entry() returns trigger
language plpgsql
as $$
declare
    reversed ytempire.cost_ledger;
begin
    new.currency_amount_micros := coalesce(
        new.currency_amount_micros, case when new.currency = 'USD' then new.amount_micros end
    );
    if new.reverses is null then
        return new;
    end if;
    select ledger.* into reversed
    from ytempire.cost_ledger as ledger
    where ledger.entry_id = new.reverses;
    if reversed.reverses is not null then
        raise exception 'entry % is a reversal itself, which cannot be taken back', new.reverses
        using errcode = 'restrict_violation', hint = 'Tell the cost again as a new entry.';
    end if;
    if (
        new.occurred_at, new.channel_id, new.factory_video_id, new.job_id, new.attempt, new.stage,
        new.vendor, new.component, new.quantity, new.unit, new.unit_price_usd, new.amount_micros,
        new.currency, new.currency_amount_micros, new.usd_per_unit, new.basis, new.price_version
    ) is distinct from (
        reversed.occurred_at, reversed.channel_id, reversed.factory_video_id, reversed.job_id,
        reversed.attempt, reversed.stage, reversed.vendor, reversed.component,
        -reversed.quantity, reversed.unit, reversed.unit_price_usd, -reversed.amount_micros,
        reversed.currency, -reversed.currency_amount_micros, reversed.usd_per_unit,
        reversed.basis, reversed.price_version
    ) then
        raise exception 'a reversal has the keys of entry % and exactly its negative', new.reverses
        using errcode = 'restrict_violation', hint = 'Use ytempire.reverse_cost(entry_id, ''why'').';
    end if;
    return new;
end
$$;
comment on function ytempire.check_cost_entry() is
'the trigger that completes an entry in dollars and holds a reversal to what it reverses';

create trigger cost_ledger_entry
before insert on ytempire.cost_ledger
for each row when (new.currency_amount_micros is null or new.reverses is not null)
execute function ytempire.check_cost_entry();
