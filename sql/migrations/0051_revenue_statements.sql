-- ytempire.revenue_statements: what payees say was earned, line by line.
-- grain: one row a line of a statement; append-only. A restatement is another statement, with
-- lines of its own; which of them count is said by the view revenue_statement_lines.
create table ytempire.revenue_statements (
    statement_id bigint generated always as identity primary key,
    payee text not null check (payee <> ''),
    month date not null check (extract(day from month) = 1),
    kind text not null check (
        kind in ('ads', 'shorts', 'premium', 'fan_funding', 'adjustment', 'withholding', 'fx')
    ),
    channel_id uuid references ytempire.channels (channel_id),
    amount_micros bigint not null,
    currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    currency_amount_micros bigint not null,
    usd_per_unit numeric not null default 1 check (usd_per_unit > 0),
    finalised_at timestamptz not null,
    source text not null,
    source_ref text not null unique,
    document_ref text,
    ingested_at timestamptz not null default ytempire.clock_now(),
    check (currency <> 'USD' or (usd_per_unit = 1 and amount_micros = currency_amount_micros))
);
create index revenue_statements_line
on ytempire.revenue_statements (month, payee, kind, channel_id);

comment on table ytempire.revenue_statements is
'what payees say was earned; one row a line of a statement, restatements beside what they restate';
comment on column ytempire.revenue_statements.statement_id is 'number of the line here';
comment on column ytempire.revenue_statements.payee is
'who pays and states, as AdSense for YouTube';
comment on column ytempire.revenue_statements.month is
'first day of the Pacific month that was earned in';
comment on column ytempire.revenue_statements.kind is
'ads, shorts, premium or fan_funding: earned; adjustment, withholding or fx: put right afterwards';
comment on column ytempire.revenue_statements.channel_id is
'the channel; null: the line is of the payee as a whole';
comment on column ytempire.revenue_statements.amount_micros is
'micro-dollars, rounded half-even once; negative: taken back or withheld';
comment on column ytempire.revenue_statements.currency is 'ISO 4217, of the statement';
comment on column ytempire.revenue_statements.currency_amount_micros is
'the amount as stated, millionths of one unit of currency';
comment on column ytempire.revenue_statements.usd_per_unit is
'US dollars for one unit of currency, as told with the statement; 1 for dollars';
comment on column ytempire.revenue_statements.finalised_at is
'when the payee finalised it; where it does not say, when it was first given here';
comment on column ytempire.revenue_statements.source is
'where it came from: internal_db (the factory) or statement (an imported file)';
comment on column ytempire.revenue_statements.source_ref is
'the line''s own reference: the same one again changes nothing';
comment on column ytempire.revenue_statements.document_ref is
'the document it is a line of: sha-256 of the file; null: the line is a document of its own';
comment on column ytempire.revenue_statements.ingested_at is 'when it was written here';

create trigger revenue_statements_is_append_only
before update or delete on ytempire.revenue_statements
for each row execute function ytempire.refuse_change_of_books(
    'write the later statement beside it, with a source_ref of its own: it will count'
);
create trigger revenue_statements_is_never_emptied
before truncate on ytempire.revenue_statements
for each statement execute function ytempire.refuse_change_of_books(
    'write the later statement beside it, with a source_ref of its own: it will count'
);

comment on column ytempire.imported_files.kind is
'what the importer was asked for: studio, snapshots, reporting, answers, statement or invoice';
