-- ytempire.insight_decisions: what people made of insights.
-- grain: one row a decision; append-only, the last of an insight holds. Written by
-- decide_on_insight only.
create table ytempire.insight_decisions (
    decision_id bigint generated always as identity primary key,
    insight_id uuid not null references ytempire.insights (insight_id),
    decided_at timestamptz not null,
    decision text not null check (decision in ('accept', 'dismiss')),
    actor text not null check (btrim(actor) <> ''),
    note text
);
create index insight_decisions_insight on ytempire.insight_decisions (insight_id, decision_id);

create trigger insight_decisions_is_append_only
before update or delete on ytempire.insight_decisions
for each row execute function ytempire.refuse_change_of_books('decide again: the last word holds');

comment on table ytempire.insight_decisions is
'what people made of insights; one row a decision, the last of an insight holds';
comment on column ytempire.insight_decisions.decision_id is 'the decision; later ones are larger';
comment on column ytempire.insight_decisions.insight_id is 'the insight';
comment on column ytempire.insight_decisions.decided_at is 'when';
comment on column ytempire.insight_decisions.decision is
'accept: it is acted on; dismiss: it is not, and it is not shown again';
comment on column ytempire.insight_decisions.actor is 'who decided';
comment on column ytempire.insight_decisions.note is 'why, in words; null: not told';
