-- ytempire.warehouse_identity: one row: whose facts this warehouse holds.
-- grain: one row in all. A warehouse never mixes a simulated network with real data.
create table ytempire.warehouse_identity (
    is_the_row boolean primary key default true check (is_the_row),
    network text not null check (network in ('youtube', 'simulated', 'import')),
    named_at timestamptz not null default ytempire.clock_now()
);
comment on column ytempire.warehouse_identity.network is
'youtube: collected from YouTube; simulated: from the simulator; import: files only';
