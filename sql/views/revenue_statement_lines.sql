-- ytempire.revenue_statement_lines: the statement that counts of each thing stated.
-- grain: one row a payee, Pacific month, kind and channel (null: the payee as a whole).
-- reads: revenue_statements
-- Of several documents about the same thing the one finalised last counts, with all its lines; of
-- those finalised at one instant the one given last. What it restates is kept and shown beside it.
create view ytempire.revenue_statement_lines as
with statements as (
    select
        statement_id,
        payee,
        month,
        kind,
        channel_id,
        amount_micros,
        finalised_at,
        ingested_at,
        coalesce(document_ref, source_ref) as document_ref
    from ytempire.revenue_statements
),

documents as (
    select
        payee,
        month,
        kind,
        channel_id,
        document_ref,
        sum(amount_micros)::bigint as amount_micros,
        max(finalised_at) as finalised_at,
        max(ingested_at) as ingested_at,
        max(statement_id) as statement_id
    from statements
    group by payee, month, kind, channel_id, document_ref
),

in_turn as (
    select
        payee,
        month,
        kind,
        channel_id,
        amount_micros,
        finalised_at,
        count(*) over line as documents,
        row_number() over (
            line order by finalised_at desc, ingested_at desc, statement_id desc
        ) as recency,
        first_value(amount_micros) over (
            line order by finalised_at asc, ingested_at asc, statement_id asc
        ) as first_amount_micros
    from documents
    window line as (partition by payee, month, kind, channel_id)
)

select
    payee,
    month as pacific_month,
    kind,
    channel_id,
    documents,
    amount_micros,
    first_amount_micros,
    kind in ('ads', 'shorts', 'premium', 'fan_funding') as is_earned,
    finalised_at
from in_turn
where recency = 1;

comment on view ytempire.revenue_statement_lines is
'the statement that counts; one row a payee, Pacific month, kind and channel';
comment on column ytempire.revenue_statement_lines.payee is 'who stated it';
comment on column ytempire.revenue_statement_lines.pacific_month is
'first day of the Pacific month that was earned in';
comment on column ytempire.revenue_statement_lines.kind is
'ads, shorts, premium, fan_funding, adjustment, withholding or fx';
comment on column ytempire.revenue_statement_lines.channel_id is
'the channel; null: the statement is of the payee as a whole';
comment on column ytempire.revenue_statement_lines.documents is
'documents that state this; more than one: it was restated';
comment on column ytempire.revenue_statement_lines.amount_micros is
'micro-dollars by the document that counts, signed';
comment on column ytempire.revenue_statement_lines.first_amount_micros is
'micro-dollars by the document that was finalised first';
comment on column ytempire.revenue_statement_lines.is_earned is
'false: adjustment, withholding or fx, which put right what was earned';
comment on column ytempire.revenue_statement_lines.finalised_at is
'when the document that counts was finalised';
