-- reports/told_through: the last Pacific day that Analytics had told of most channels.
-- grain: one row; null where no day was told. Parameters: as_of (instant), channel_ids (null: all).
-- reads: channel_days_as_of
-- The days of three weeks are looked at. A day counts when at least nine of ten channels have views
-- of it, of as many as the best of these days has: some channels are refused, or not connected, for
-- long, and must not hold the others up.
with told as (
    select
        pacific_date,
        count(views) as channels_told
    from ytempire.channel_days_as_of(%(as_of)s::timestamptz)
    where
        pacific_date
        >= (%(as_of)s::timestamptz at time zone 'America/Los_Angeles')::date - 21
        and channel_id is not null
        and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
    group by pacific_date
),

most as (
    select max(channels_told) as channels_told
    from told
)

select max(told.pacific_date) as pacific_date
from told
inner join most on most.channels_told * 0.9 <= told.channels_told
where told.channels_told > 0
