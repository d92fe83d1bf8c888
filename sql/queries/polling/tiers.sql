-- polling/tiers: how fresh the counters are that are read live, by tier of age.
-- grain: one row a tier with any video. reads: poll_schedule, poll_pins
with instant as (
    select ytempire.clock_now() as at
),

pins as (
    select distinct poll_pins.video_id
    from ytempire.poll_pins
    cross join instant
    where poll_pins.pinned_until > instant.at
)

select
    schedule.tier,
    count(*) as videos,
    count(*) filter (where schedule.due_at <= instant.at) as videos_due,
    count(pins.video_id) as videos_pinned,
    min(schedule.due_at) as first_due_at,
    percentile_cont(0.5) within group (
        order by extract(epoch from instant.at - schedule.read_at)
    ) as age_p50_seconds,
    percentile_cont(0.95) within group (
        order by extract(epoch from instant.at - schedule.read_at)
    ) as age_p95_seconds
from ytempire.poll_schedule as schedule
cross join instant
left join pins on schedule.video_id = pins.video_id
group by schedule.tier
order by schedule.tier
