-- unattributed_revenue: stated revenue that is no video's share.
-- grain: one row a payee, Pacific month, kind and channel.
-- reads: lines (statements that count), estimates (videos' months).
with claims as (
    select distinct
        lines.payee,
        lines.kind,
        lines.channel_id,
        lines.pacific_month
    from lines
    inner join estimates
        on
            lines.channel_id = estimates.channel_id
            and lines.pacific_month = estimates.pacific_month
            and (lines.kind = estimates.kind or lines.kind not in ('ads', 'shorts'))
    where estimates.estimated_micros > 0
)

select
    lines.pacific_month,
    lines.payee,
    lines.kind,
    lines.channel_id,
    lines.amount_micros,
    case when lines.channel_id is null then 'no channel' else 'no estimate' end as reason
from lines
left join claims
    on
        lines.payee = claims.payee
        and lines.kind = claims.kind
        and lines.channel_id = claims.channel_id
        and lines.pacific_month = claims.pacific_month
where claims.payee is null
order by lines.pacific_month, lines.payee, lines.kind, lines.channel_id
