-- ytempire.production_costs_told: what others say that productions cost, without the charges.
-- grain: one row a production: a video by the production database's id; the latest word of it.
-- The books are the ledger; this is heard for alerts only, until the charges themselves come.
create table ytempire.production_costs_told (
    production_id uuid primary key,
    channel_id uuid not null,
    total_micros bigint not null check (total_micros >= 0),
    told_at timestamptz not null
);
create index production_costs_told_at on ytempire.production_costs_told (told_at);

comment on table ytempire.production_costs_told is
'what the company''s services say that a production costs, without its charges; one row a '
'production, their latest word';
comment on column ytempire.production_costs_told.production_id is
'the video, published or not, by the production database''s id';
comment on column ytempire.production_costs_told.channel_id is 'the channel it is made for';
comment on column ytempire.production_costs_told.total_micros is
'micro-dollars: all of it so far, as told';
comment on column ytempire.production_costs_told.told_at is
'when it was so: an earlier word changes nothing any more, of two of one instant the higher holds';
