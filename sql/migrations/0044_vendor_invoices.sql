-- ytempire.vendor_invoices: what vendors charge for a period.
-- grain: one row a line of an invoice: a vendor, a first day and a source_ref; append-only.
-- Invoices with numbers of their own add up; of several documents with one number the one received
-- last counts, with all its lines. Lines without a number are the vendor's whole bill for the
-- period that begins that day: those of one document add up, and of several documents the one
-- received last counts. An invoice is taken back by one of nothing. A vendor's days are UTC days.
create table ytempire.vendor_invoices (
    vendor text not null check (vendor <> ''),
    period_start date not null,
    period_end date not null,
    amount_micros bigint not null,
    currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    currency_amount_micros bigint not null,
    usd_per_unit numeric not null default 1 check (usd_per_unit > 0),
    received_at timestamptz not null,
    source text not null,
    source_ref text not null,
    invoice text check (invoice <> ''),
    document_ref text,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (vendor, period_start, source_ref),
    constraint vendor_invoices_period check (period_end > period_start),
    constraint vendor_invoices_rate check (
        abs(amount_micros - currency_amount_micros * usd_per_unit) <= 0.5
    )
);

comment on table ytempire.vendor_invoices is
'what vendors charge for a period; one row a line of an invoice, corrections beside what they '
'correct';
comment on column ytempire.vendor_invoices.vendor is 'the vendor, by its name in cost_ledger';
comment on column ytempire.vendor_invoices.period_start is 'first day charged for (UTC)';
comment on column ytempire.vendor_invoices.period_end is
'the day after the last day charged for (UTC)';
comment on column ytempire.vendor_invoices.amount_micros is 'micro-dollars';
comment on column ytempire.vendor_invoices.currency is 'currency of the document, as USD';
comment on column ytempire.vendor_invoices.currency_amount_micros is
'millionths of a unit of currency: the amount that the document states';
comment on column ytempire.vendor_invoices.usd_per_unit is 'US dollars a unit of currency';
comment on column ytempire.vendor_invoices.received_at is
'when it came; of several documents for one invoice, the last counts';
comment on column ytempire.vendor_invoices.source is
'where it was taken from: internal_db or import';
comment on column ytempire.vendor_invoices.source_ref is
'the line''s own reference: the same one again changes nothing';
comment on column ytempire.vendor_invoices.invoice is
'the number on the invoice; null: not told, and the line is of the whole bill of its period';
comment on column ytempire.vendor_invoices.document_ref is
'the document it is a line of: sha-256 of the file; null: the line is a document of its own';
comment on column ytempire.vendor_invoices.ingested_at is 'when we took it over';

create trigger vendor_invoices_is_append_only
before update or delete on ytempire.vendor_invoices
for each row execute function ytempire.refuse_change_of_books(
    'write the corrected invoice beside it, with the same invoice number: it will count'
);
create trigger vendor_invoices_is_never_emptied
before truncate on ytempire.vendor_invoices
for each statement execute function ytempire.refuse_change_of_books(
    'write the corrected invoice beside it, with the same invoice number: it will count'
);

create function ytempire.vendor_invoices_as_of(at timestamptz)
returns table (
    vendor text,
    invoice text,
    period_start date,
    period_end date,
    amount_micros bigint,
    currency text,
    currency_amount_micros bigint,
    received_at timestamptz,
    source_ref text
)
language sql stable parallel safe
begin atomic
    with known as (
        select
            invoices.vendor,
            invoices.invoice,
            invoices.period_start,
            invoices.period_end,
            invoices.amount_micros,
            invoices.currency,
            invoices.currency_amount_micros,
            invoices.received_at,
            invoices.ingested_at,
            invoices.source_ref,
            case when invoices.invoice is null then invoices.period_start end as bill_of,
            coalesce(invoices.document_ref, invoices.source_ref) as document
        from ytempire.vendor_invoices as invoices
        where invoices.ingested_at <= at
    ),

    in_turn as (
        select
            documents.vendor,
            documents.invoice,
            documents.bill_of,
            documents.document,
            row_number() over (
                partition by documents.vendor, documents.invoice, documents.bill_of
                order by
                    max(documents.received_at) desc,
                    min(documents.ingested_at) desc,
                    documents.document desc
            ) as place
        from known as documents
        group by documents.vendor, documents.invoice, documents.bill_of, documents.document
    )

    select
        known.vendor,
        known.invoice,
        known.period_start,
        known.period_end,
        known.amount_micros,
        known.currency,
        known.currency_amount_micros,
        known.received_at,
        known.source_ref
    from known
    inner join in_turn
        on
            known.vendor = in_turn.vendor
            and known.invoice is not distinct from in_turn.invoice
            and known.bill_of is not distinct from in_turn.bill_of
            and known.document = in_turn.document
    where in_turn.place = 1;
end;
comment on function ytempire.vendor_invoices_as_of(timestamptz) is
'the lines of invoices that count, by what was known here at an instant; infinity: all that is';
