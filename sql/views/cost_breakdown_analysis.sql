-- ytempire.cost_breakdown_analysis: what videos cost, by component, beside what they brought.
-- grain: one row a Pacific day of publication, content type and generation method.
-- reads: published_video_costs, videos, video_costs
-- differs: a video counts once (second_cost_row) and in one bucket (two_dollars_exactly), by
-- micro-dollars; a video without a known cost is counted as such and in no bucket
-- (one_cost_missing); avg_roi_ratio is (revenue - cost) / cost of the sums, where the data model
-- averages revenue / cost of single videos (roi_of_sums); means of sums are double precision.
create view ytempire.cost_breakdown_analysis as
with published as (
    select
        video_id,
        pacific_date,
        total_cost_micros
    from ytempire.published_video_costs
),

videos as (
    select
        video_id,
        content_type,
        generation_method,
        views,
        estimated_revenue_micros
    from ytempire.videos
),

costs as (
    select
        video_id,
        openai_cost_cents,
        elevenlabs_cost_cents,
        stability_ai_cost_cents,
        cpu_compute_cost_cents + gpu_compute_cost_cents as compute_cost_cents,
        pexels_cost_cents
        + other_api_cost_cents
        + storage_cost_cents
        + bandwidth_cost_cents as other_cost_cents
    from ytempire.video_costs
),

sums as (
    select
        published.pacific_date,
        videos.content_type,
        videos.generation_method,
        count(*) as videos_published,
        count(published.total_cost_micros) as videos_with_cost,
        count(*) filter (where published.total_cost_micros < 1000000) as videos_under_1_dollar,
        count(*) filter (
            where published.total_cost_micros >= 1000000 and published.total_cost_micros < 2000000
        ) as videos_1_to_2_dollars,
        count(*) filter (
            where published.total_cost_micros >= 2000000 and published.total_cost_micros <= 3000000
        ) as videos_2_to_3_dollars,
        count(*) filter (where published.total_cost_micros > 3000000) as videos_over_3_dollars,
        sum(costs.openai_cost_cents) as openai_cost_cents,
        sum(costs.elevenlabs_cost_cents) as elevenlabs_cost_cents,
        sum(costs.stability_ai_cost_cents) as stability_ai_cost_cents,
        sum(costs.compute_cost_cents) as compute_cost_cents,
        sum(costs.other_cost_cents) as other_cost_cents,
        sum(published.total_cost_micros)::bigint as cost_micros,
        avg(videos.views)::double precision as avg_views,
        avg(videos.estimated_revenue_micros) as avg_revenue_micros,
        -- Return and cost of the same videos: those of which both are known.
        count(*) filter (
            where
            published.total_cost_micros is not null
            and videos.estimated_revenue_micros is not null
        ) as videos_with_roi,
        sum(videos.estimated_revenue_micros) filter (
            where published.total_cost_micros is not null
        )::bigint as roi_revenue_micros,
        sum(published.total_cost_micros) filter (
            where videos.estimated_revenue_micros is not null
        )::bigint as roi_cost_micros
    from published
    inner join videos on published.video_id = videos.video_id
    left join costs on published.video_id = costs.video_id
    group by published.pacific_date, videos.content_type, videos.generation_method
)

select
    pacific_date as date,
    content_type,
    generation_method,
    videos_published,
    videos_with_cost,
    videos_with_roi,
    videos_under_1_dollar,
    videos_1_to_2_dollars,
    videos_2_to_3_dollars,
    videos_over_3_dollars,
    avg_views,
    round(openai_cost_cents / 100.0 / nullif(videos_with_cost, 0), 6) as avg_openai_cost,
    round(elevenlabs_cost_cents / 100.0 / nullif(videos_with_cost, 0), 6) as avg_elevenlabs_cost,
    round(stability_ai_cost_cents / 100.0 / nullif(videos_with_cost, 0), 6) as avg_stability_cost,
    round(compute_cost_cents / 100.0 / nullif(videos_with_cost, 0), 6) as avg_compute_cost,
    round(other_cost_cents / 100.0 / nullif(videos_with_cost, 0), 6) as avg_other_cost,
    ytempire.cost_per_video(cost_micros, videos_with_cost) / 1000000 as avg_total_cost,
    round(avg_revenue_micros / 1000000.0, 6) as avg_revenue,
    cost_micros,
    ytempire.roi_cohort(roi_revenue_micros, roi_cost_micros) as avg_roi_ratio
from sums;

comment on view ytempire.cost_breakdown_analysis is
'cost and return of published videos; one row a Pacific day, content type and method';
comment on column ytempire.cost_breakdown_analysis.date is 'Pacific day of publication';
comment on column ytempire.cost_breakdown_analysis.content_type is
'educational, entertainment, news, tutorial or review; null: not told';
comment on column ytempire.cost_breakdown_analysis.generation_method is
'how the factory made it; null: not told';
comment on column ytempire.cost_breakdown_analysis.videos_published is 'videos of the row';
comment on column ytempire.cost_breakdown_analysis.videos_with_cost is
'of those, videos with a known cost: all averages of cost and the four counts speak of them';
comment on column ytempire.cost_breakdown_analysis.videos_with_roi is
'of those, videos whose revenue is known too: avg_roi_ratio speaks of them';
comment on column ytempire.cost_breakdown_analysis.videos_under_1_dollar is
'videos that cost less than $1';
comment on column ytempire.cost_breakdown_analysis.videos_1_to_2_dollars is
'videos that cost $1 or more and less than $2';
comment on column ytempire.cost_breakdown_analysis.videos_2_to_3_dollars is
'videos that cost $2 or more and $3 at most';
comment on column ytempire.cost_breakdown_analysis.videos_over_3_dollars is
'videos that cost more than $3';
comment on column ytempire.cost_breakdown_analysis.avg_views is
'views to now, mean over the videos whose counter was read';
comment on column ytempire.cost_breakdown_analysis.avg_openai_cost is
'US dollars a video: OpenAI, from the cents of video_costs';
comment on column ytempire.cost_breakdown_analysis.avg_elevenlabs_cost is
'US dollars a video: ElevenLabs, from the cents of video_costs';
comment on column ytempire.cost_breakdown_analysis.avg_stability_cost is
'US dollars a video: Stability AI, from the cents of video_costs';
comment on column ytempire.cost_breakdown_analysis.avg_compute_cost is
'US dollars a video: CPU and GPU, from the cents of video_costs';
comment on column ytempire.cost_breakdown_analysis.avg_other_cost is
'US dollars a video: Pexels, other vendors, storage and bandwidth, from the cents of video_costs';
comment on column ytempire.cost_breakdown_analysis.avg_total_cost is
'US dollars a video, from micro-dollars: direct cost, failed attempts included';
comment on column ytempire.cost_breakdown_analysis.avg_revenue is
'US dollars to now, as YouTube estimates them, mean over the videos with a known revenue';
comment on column ytempire.cost_breakdown_analysis.cost_micros is
'micro-dollars: direct cost of videos_with_cost';
comment on column ytempire.cost_breakdown_analysis.avg_roi_ratio is
'(revenue to now - cost) / cost of the sums; ratio, -1 is all lost; YTEMPIRE-derived';
