-- ytempire.source_watermarks: how far each source has been read.
-- grain: one row a source and scope (a channel, a table, or '*').
create table ytempire.source_watermarks (
    source text not null,
    scope text not null,
    complete_through timestamptz,
    complete_date date,
    last_attempt_at timestamptz not null,
    last_ok_at timestamptz,
    state text not null default 'ok' check (state in ('ok', 'not_connected', 'refused', 'failed')),
    note text,
    primary key (source, scope)
);

comment on column ytempire.source_watermarks.complete_through is
'all that the source knew up to this instant has been read';
comment on column ytempire.source_watermarks.complete_date is
'for sources that report by Pacific day: the last day told in full';
comment on column ytempire.source_watermarks.state is
'refused: the source answered that it may not tell, as revenue outside the Partner Programme';
