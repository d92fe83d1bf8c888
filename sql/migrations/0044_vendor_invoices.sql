-- ytempire.vendor_invoices: what vendors charge for a period.
-- grain: one row a vendor, first day of a period and document; of several documents for one
-- vendor and first day, the one received last counts (views: vendor_invoice_reconciliation).
-- A vendor's days are UTC days.
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
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (vendor, period_start, source_ref),
    constraint vendor_invoices_period check (period_end > period_start),
    constraint vendor_invoices_rate check (
        abs(amount_micros - currency_amount_micros * usd_per_unit) <= 0.5
    )
);

comment on table ytempire.vendor_invoices is
'what vendors charge for a period; one row a vendor, first day and document';
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
'when it came; of several for one vendor and first day, the last counts';
comment on column ytempire.vendor_invoices.source is
'where it was taken from: internal_db or import';
comment on column ytempire.vendor_invoices.source_ref is 'the document, by its name at the source';
comment on column ytempire.vendor_invoices.ingested_at is 'when we took it over';
