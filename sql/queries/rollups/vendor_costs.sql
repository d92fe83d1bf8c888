-- rollups/vendor_costs: what videos published in the months cost at some vendors.
-- grain: one row a video and vendor.
-- reads: videos (unique per factory_video_id), cost_ledger. Parameters: months (first days),
-- vendors.
with published as (
    select
        videos.video_id,
        videos.factory_video_id
    from ytempire.videos
    where
        date_trunc('month', videos.published_at at time zone 'America/Los_Angeles')::date
        = any(%(months)s::date[])
        and videos.published_at <= ytempire.clock_now()
)

select
    published.video_id,
    ledger.vendor,
    sum(ledger.amount_micros)::bigint as amount_micros
from published
inner join ytempire.cost_ledger as ledger
    on published.factory_video_id = ledger.factory_video_id
where ledger.vendor = any(%(vendors)s::text[])
group by published.video_id, ledger.vendor
