create table ytempire.c (
    a integer,
    total_cost_cents integer generated always as (a) stored,
    total_cost_dollars decimal(10, 2) generated always as (total_cost_cents / 100.0) stored
)
