-- ytempire.reverse_cost(entry_id, reason): take an entry of the ledger back, by a new entry.
-- reads: cost_ledger. Writes: cost_ledger, video_costs. Returns the number of the new entry.
-- The new entry has the keys of the old one, its moment too, so that the month it stood in nets to
-- nothing; recorded_at and ingested_at say when it was taken back.
create function ytempire.reverse_cost(reversed_entry bigint, why text) returns bigint
language plpgsql volatile
as $$
declare
    reversed ytempire.cost_ledger;
    made bigint;
begin
    if coalesce(trim(why), '') = '' then
        raise exception 'say why entry % is reversed', reversed_entry
        using errcode = 'null_value_not_allowed',
        hint = 'select ytempire.reverse_cost(17, ''charged twice'')';
    end if;
    select ledger.* into reversed
    from ytempire.cost_ledger as ledger
    where ledger.entry_id = reversed_entry;
    if reversed.entry_id is null then
        raise exception 'the ledger has no entry %', reversed_entry
        using errcode = 'no_data_found',
        hint = 'Look it up in ytempire.cost_ledger, column entry_id.';
    end if;
    if exists (
        select 1 from ytempire.cost_ledger as ledger where ledger.reverses = reversed_entry
    ) then
        raise exception 'entry % is reversed already', reversed_entry
        using errcode = 'unique_violation',
        hint = 'An entry is taken back once; see ytempire.cost_ledger, column reverses.';
    end if;
    insert into ytempire.cost_ledger (
        idempotency_key, occurred_at, recorded_at, channel_id, factory_video_id, job_id, attempt,
        stage, vendor, component, quantity, unit, unit_price_usd, amount_micros, currency,
        currency_amount_micros, usd_per_unit, basis, price_version, reverses, reason, source
    ) values (
        'reversal:' || reversed.idempotency_key, reversed.occurred_at, ytempire.clock_now(),
        reversed.channel_id, reversed.factory_video_id, reversed.job_id, reversed.attempt,
        reversed.stage, reversed.vendor, reversed.component, -reversed.quantity, reversed.unit,
        reversed.unit_price_usd, -reversed.amount_micros, reversed.currency,
        -reversed.currency_amount_micros, reversed.usd_per_unit, reversed.basis,
        reversed.price_version, reversed_entry, trim(why), 'reversal'
    )
    returning entry_id into made;
    perform ytempire.project_video_costs(
        array_remove(array[reversed.factory_video_id], null)
    );
    return made;
end
$$;

comment on function ytempire.reverse_cost(bigint, text) is
'takes an entry of cost_ledger back by a new one: the exact negative; returns its entry_id';
