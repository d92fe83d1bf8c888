-- ytempire.revenue_statement_lines: the statement that counts of each thing stated.
-- grain: one row a payee, Pacific month, kind and channel (null: the payee as a whole).
-- reads: revenue_statements
-- Of several documents that state what was earned the one finalised last counts, kind by kind, with
-- all its lines; of those finalised at one instant the one given last. A document of corrections
-- alone adds to it. What is restated is kept and shown beside it.
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
        -- What a payee finalised at one instant is one document, where nothing else tells.
        coalesce(document_ref, finalised_at::text) as document_ref,
        kind in ('ads', 'shorts', 'premium', 'fan_funding') as is_earned
    from ytempire.revenue_statements
),

kinds_of_documents as (
    select
        payee,
        month,
        document_ref,
        bool_or(is_earned) as states_earned
    from statements
    group by payee, month, document_ref
),

documents as (
    select
        statements.payee,
        statements.month,
        statements.kind,
        statements.channel_id,
        statements.document_ref,
        statements.is_earned,
        kinds_of_documents.states_earned,
        sum(statements.amount_micros)::bigint as amount_micros,
        max(statements.finalised_at) as finalised_at,
        max(statements.ingested_at) as ingested_at,
        max(statements.statement_id) as statement_id
    from statements
    inner join kinds_of_documents
        on
            statements.payee = kinds_of_documents.payee
            and statements.month = kinds_of_documents.month
            and statements.document_ref = kinds_of_documents.document_ref
    group by
        statements.payee,
        statements.month,
        statements.kind,
        statements.channel_id,
        statements.document_ref,
        statements.is_earned,
        kinds_of_documents.states_earned
),

in_turn as (
    select
        payee,
        month,
        kind,
        channel_id,
        is_earned,
        amount_micros,
        finalised_at,
        not states_earned or row_number() over (
            partition by payee, month, kind, channel_id, states_earned
            order by finalised_at desc, ingested_at desc, statement_id desc
        ) = 1 as counts,
        row_number() over (
            partition by payee, month, kind, channel_id
            order by finalised_at asc, ingested_at asc, statement_id asc
        ) = 1 as is_first
    from documents
)

select
    payee,
    month as pacific_month,
    kind,
    channel_id,
    count(*) as documents,
    sum(amount_micros) filter (where counts)::bigint as amount_micros,
    max(amount_micros) filter (where is_first) as first_amount_micros,
    is_earned,
    max(finalised_at) filter (where counts) as finalised_at
from in_turn
group by payee, month, kind, channel_id, is_earned;

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
'documents that state this; more than one: it was restated, or corrected again';
comment on column ytempire.revenue_statement_lines.amount_micros is
'micro-dollars by the documents that count, signed';
comment on column ytempire.revenue_statement_lines.first_amount_micros is
'micro-dollars by the document that was finalised first';
comment on column ytempire.revenue_statement_lines.is_earned is
'false: adjustment, withholding or fx, which put right what was earned';
comment on column ytempire.revenue_statement_lines.finalised_at is
'when the last of the documents that count was finalised';
