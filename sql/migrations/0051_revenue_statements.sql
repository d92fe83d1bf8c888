-- ytempire.revenue_statements: what payees say was earned, line by line.
-- grain: one row a line of a statement; append-only. A restatement is another document, with
-- lines of its own.
-- A later document of the same statement, by its name, takes the place of all its lines: what it
-- leaves out is stated no more. Of statements of several names that state what was earned the one
-- finalised last counts, kind by kind and channel by channel, with all its lines; of those
-- finalised at one instant the one given last. A statement of corrections alone adds to them.
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
    statement text check (statement <> ''),
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
comment on column ytempire.revenue_statements.statement is
'name or number of the statement: a later document with the same one takes its place; null: not '
'told, and it goes by the first 16 characters of document_ref';
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

create function ytempire.revenue_statement_lines_as_of(at timestamptz)
returns table (
    payee text,
    pacific_month date,
    kind text,
    channel_id uuid,
    documents bigint,
    amount_micros bigint,
    first_amount_micros bigint,
    is_earned boolean,
    finalised_at timestamptz
)
language sql stable parallel safe
begin atomic
    with known as (
        select
            statements.statement_id,
            statements.payee,
            statements.month,
            statements.kind,
            statements.channel_id,
            statements.amount_micros,
            statements.finalised_at,
            statements.ingested_at,
            -- What a payee finalised at one instant is one document, where nothing else tells.
            coalesce(statements.document_ref, statements.finalised_at::text) as document,
            coalesce(
                statements.statement,
                left(statements.document_ref, 16),
                statements.finalised_at::text
            ) as statement,
            statements.kind in ('ads', 'shorts', 'premium', 'fan_funding') as is_earned
        from ytempire.revenue_statements as statements
        where statements.ingested_at <= at
    ),

    documents as (
        select
            known.payee,
            known.month,
            known.statement,
            known.document,
            bool_or(known.is_earned) as states_earned,
            max(max(known.finalised_at)) over (
                partition by known.payee, known.month, known.statement
            ) as restated_at,
            row_number() over (
                partition by known.payee, known.month, known.statement
                order by
                    max(known.finalised_at) desc,
                    min(known.ingested_at) desc,
                    min(known.statement_id) desc
            ) = 1 as is_in_force
        from known
        group by known.payee, known.month, known.statement, known.document
    ),

    lines as (
        select
            known.payee,
            known.month,
            known.kind,
            known.channel_id,
            known.is_earned,
            documents.states_earned,
            documents.is_in_force,
            documents.restated_at,
            sum(known.amount_micros)::bigint as amount_micros,
            max(known.finalised_at) as finalised_at,
            max(known.ingested_at) as ingested_at,
            max(known.statement_id) as statement_id
        from known
        inner join documents
            on
                known.payee = documents.payee
                and known.month = documents.month
                and known.statement = documents.statement
                and known.document = documents.document
        group by
            known.payee,
            known.month,
            known.kind,
            known.channel_id,
            known.is_earned,
            known.statement,
            known.document,
            documents.states_earned,
            documents.is_in_force,
            documents.restated_at
    ),

    in_turn as (
        select
            lines.payee,
            lines.month,
            lines.kind,
            lines.channel_id,
            lines.is_earned,
            lines.amount_micros,
            lines.finalised_at,
            lines.restated_at,
            lines.is_in_force and (
                not lines.states_earned or row_number() over (
                    partition by
                        lines.payee,
                        lines.month,
                        lines.kind,
                        lines.channel_id,
                        lines.states_earned,
                        lines.is_in_force
                    order by
                        lines.finalised_at desc, lines.ingested_at desc, lines.statement_id desc
                ) = 1
            ) as counts,
            row_number() over (
                partition by lines.payee, lines.month, lines.kind, lines.channel_id
                order by lines.finalised_at asc, lines.ingested_at asc, lines.statement_id asc
            ) = 1 as is_first
        from lines
    )

    select
        in_turn.payee,
        in_turn.month as pacific_month,
        in_turn.kind,
        in_turn.channel_id,
        count(*) as documents,
        coalesce(sum(in_turn.amount_micros) filter (where in_turn.counts), 0)::bigint
            as amount_micros,
        max(in_turn.amount_micros) filter (where in_turn.is_first) as first_amount_micros,
        in_turn.is_earned,
        coalesce(
            max(in_turn.finalised_at) filter (where in_turn.counts), max(in_turn.restated_at)
        ) as finalised_at
    from in_turn
    group by
        in_turn.payee, in_turn.month, in_turn.kind, in_turn.channel_id, in_turn.is_earned;
end;
comment on function ytempire.revenue_statement_lines_as_of(timestamptz) is
'what payees state, by what was known here at an instant, as revenue_statement_lines has it; '
'infinity: all that is known';

comment on column ytempire.imported_files.kind is
'what the importer was asked for: studio, snapshots, reporting, answers, statement or invoice';
