-- ytempire.view_definition_epochs: since when YouTube counts what as a view.
-- grain: one row a definition. The same facts as lib/ytempire/metrics/view_definition.py.
create table ytempire.view_definition_epochs (
    view_definition smallint primary key,
    effective_date date,
    formats text[] not null,
    note text not null
);

insert into ytempire.view_definition_epochs (view_definition, effective_date, formats, note)
values
(1, null, '{long,shorts,live}', 'a view is a play that lasted a while'),
(2, '2025-03-31', '{shorts}', 'Shorts: a start counts as a view'),
(3, '2026-08-24', '{long,shorts,live}', 'all formats: a start counts as a view');

comment on table ytempire.view_definition_epochs is
'since when YouTube counts what as a view; one row a definition';
comment on column ytempire.view_definition_epochs.view_definition is
'number of the definition, as in view_definition of the facts';
comment on column ytempire.view_definition_epochs.effective_date is
'first Pacific day on which it holds; null: from the beginning';
comment on column ytempire.view_definition_epochs.formats is
'formats it holds for from that day; the others keep the definition before';
comment on column ytempire.view_definition_epochs.note is 'what counts, in words';
