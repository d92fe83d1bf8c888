-- ytempire.clock_now(): the product's one clock, in SQL.
-- reads: the setting ytempire.clock_at, which a transaction on a virtual clock (or a test)
-- carries; without it the real present. No other SQL asks for the time.
create function ytempire.clock_now() returns timestamptz
language sql stable parallel safe
return coalesce(
    nullif(current_setting('ytempire.clock_at', true), '')::timestamptz, now()
);
