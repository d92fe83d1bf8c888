-- executive/identity: whose facts these are, and what time it is.
-- grain: one row.
-- reads: warehouse_identity
select
    (
        select identity.network
        from ytempire.warehouse_identity as identity
    ) as network,
    (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as pacific_today,
    ytempire.clock_now() as asked_at
