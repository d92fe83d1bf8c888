-- ytempire.revenue_statement_lines: the statement that counts of each thing stated.
-- grain: one row a payee, Pacific month, kind and channel (null: the payee as a whole).
-- reads: revenue_statement_lines_as_of
-- The rules stand in the header of revenue_statements; what is restated is kept, and shown beside.
create view ytempire.revenue_statement_lines as
select
    payee,
    pacific_month,
    kind,
    channel_id,
    documents,
    amount_micros,
    first_amount_micros,
    is_earned,
    finalised_at
from ytempire.revenue_statement_lines_as_of('infinity');

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
'micro-dollars by the documents that count, signed; 0: the statement was restated without it';
comment on column ytempire.revenue_statement_lines.first_amount_micros is
'micro-dollars by the document that was finalised first';
comment on column ytempire.revenue_statement_lines.is_earned is
'false: adjustment, withholding or fx, which put right what was earned';
comment on column ytempire.revenue_statement_lines.finalised_at is
'when the last of the documents that count, or the one that left it out, was finalised';
