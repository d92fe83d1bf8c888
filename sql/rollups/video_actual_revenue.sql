-- video_actual_revenue: what was stated for channels, shared out to their videos.
-- grain: one row a video and Pacific month with an estimate, of the months asked for.
-- reads: lines (statements that count), estimates (videos' months).
-- Each line is shared out by the positive estimates of its channel's videos of that month: ads to
-- what is no Short, shorts to Shorts, any other kind to all. Shares are whole micro-dollars; those
-- left over go to the largest remainders, so that a line's shares sum to it. A line that nobody can
-- share is in unattributed_revenue.
with claims as (
    select
        lines.payee,
        lines.kind,
        lines.channel_id,
        lines.pacific_month,
        estimates.video_id,
        sign(lines.amount_micros) as direction,
        abs(lines.amount_micros)::hugeint as amount_micros,
        estimates.estimated_micros::hugeint as estimated_micros,
        sum(estimates.estimated_micros) over (
            partition by lines.payee, lines.kind, lines.channel_id, lines.pacific_month
        )::hugeint as total_micros
    from lines
    inner join estimates
        on
            lines.channel_id = estimates.channel_id
            and lines.pacific_month = estimates.pacific_month
            and (lines.kind = estimates.kind or lines.kind not in ('ads', 'shorts'))
    where estimates.estimated_micros > 0
),

floors as (
    select
        payee,
        kind,
        channel_id,
        pacific_month,
        video_id,
        direction,
        amount_micros,
        amount_micros * estimated_micros // total_micros as floor_micros,
        amount_micros * estimated_micros % total_micros as remainder
    from claims
),

in_turn as (
    select
        pacific_month,
        video_id,
        direction,
        floor_micros,
        amount_micros - sum(floor_micros) over line as left_over,
        row_number() over (line order by remainder desc, video_id asc) as place
    from floors
    window line as (partition by payee, kind, channel_id, pacific_month)
),

shares as (
    select
        pacific_month,
        video_id,
        sum(
            direction * (floor_micros + case when place <= left_over then 1 else 0 end)
        )::bigint as actual_micros
    from in_turn
    group by pacific_month, video_id
)

select
    estimates.pacific_month,
    estimates.video_id,
    estimates.channel_id,
    estimates.kind,
    estimates.estimated_micros,
    shares.actual_micros
from estimates
left join shares
    on
        estimates.pacific_month = shares.pacific_month
        and estimates.video_id = shares.video_id
order by estimates.pacific_month, estimates.video_id
