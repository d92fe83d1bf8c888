-- ytempire.video_cost_months: what the videos of a month cost, directly and loaded.
-- grain: one row a Pacific month of publication and channel, and one a month without a channel:
-- the network's.
-- reads: published_video_costs
create view ytempire.video_cost_months as
with costs as (
    select
        channel_id,
        total_cost_micros,
        loaded_micros,
        date_trunc('month', pacific_date)::date as pacific_month
    from ytempire.published_video_costs
),

sums as (
    select
        pacific_month,
        channel_id,
        count(*) as videos_published,
        count(total_cost_micros) as videos_with_cost,
        count(*) filter (where total_cost_micros < 3000000) as videos_under_target,
        sum(total_cost_micros)::bigint as published_cost_micros,
        count(loaded_micros) as videos,
        count(*) filter (where loaded_micros < 3000000) as videos_loaded_under_target,
        sum(loaded_micros)::bigint as loaded_micros,
        percentile_cont(0.95) within group (order by loaded_micros) as loaded_cost_p95_micros
    from costs
    group by grouping sets ((pacific_month, channel_id), (pacific_month))
)

select
    pacific_month,
    channel_id,
    videos_published,
    videos_with_cost,
    videos_under_target,
    published_cost_micros,
    ytempire.cost_per_video(published_cost_micros, videos_with_cost) as cost_per_video,
    ytempire.share_under_target(videos_under_target, videos_with_cost) as share_under_target,
    videos,
    videos_loaded_under_target,
    loaded_micros,
    ytempire.loaded_cost_per_video(loaded_micros, videos) as loaded_cost_per_video,
    ytempire.loaded_share_under_target(videos_loaded_under_target, videos)
        as loaded_share_under_target,
    loaded_cost_p95_micros
from sums;

comment on view ytempire.video_cost_months is
'cost of a month''s videos; one row a Pacific month and channel, one a month for the network';
comment on column ytempire.video_cost_months.pacific_month is
'first day of the Pacific month of publication';
comment on column ytempire.video_cost_months.channel_id is 'the channel; null: the whole network';
comment on column ytempire.video_cost_months.videos_published is 'videos that went public';
comment on column ytempire.video_cost_months.videos_with_cost is
'of those, videos whose direct cost is known';
comment on column ytempire.video_cost_months.videos_under_target is
'of those, videos whose direct cost is less than $3';
comment on column ytempire.video_cost_months.published_cost_micros is
'micro-dollars: direct cost of the videos, failed attempts at them included';
comment on column ytempire.video_cost_months.cost_per_video is
'micro-dollars: published_cost_micros / videos_with_cost; null: no cost is known';
comment on column ytempire.video_cost_months.share_under_target is
'ratio: videos_under_target / videos_with_cost; null: no cost is known';
comment on column ytempire.video_cost_months.videos is
'videos whose loaded cost is known: the loaded figures speak of them';
comment on column ytempire.video_cost_months.videos_loaded_under_target is
'of those, videos whose loaded cost is less than $3';
comment on column ytempire.video_cost_months.loaded_micros is
'micro-dollars: loaded cost of the videos; null: not rolled up';
comment on column ytempire.video_cost_months.loaded_cost_per_video is
'micro-dollars: loaded_micros / videos; null: not rolled up';
comment on column ytempire.video_cost_months.loaded_share_under_target is
'ratio: videos_loaded_under_target / videos; null: not rolled up';
comment on column ytempire.video_cost_months.loaded_cost_p95_micros is
'micro-dollars: 19 of 20 videos of known loaded cost cost no more; null: not rolled up';
