-- ytempire.published_video_costs: what each published video cost, and cost a view.
-- grain: one row a published video; cost is null where none is known.
-- reads: videos, video_costs (unique per video), video_loaded_costs (unique per video)
create view ytempire.published_video_costs as
with videos as (
    select
        video_id,
        channel_id,
        published_at,
        views,
        statistics_as_of
    from ytempire.videos
    -- Asked for once, not by every row.
    where published_at <= (select ytempire.clock_now())
),

costs as (
    select
        video_id,
        total_cost_micros
    from ytempire.video_costs
),

loaded as (
    select
        video_id,
        loaded_micros,
        is_over_alert,
        is_over_limit,
        is_loaded_over_limit
    from ytempire.video_loaded_costs
)

select
    videos.video_id,
    videos.channel_id,
    costs.total_cost_micros,
    loaded.loaded_micros,
    loaded.is_over_alert,
    loaded.is_over_limit,
    loaded.is_loaded_over_limit,
    ytempire.cost_per_view(loaded.loaded_micros, videos.views) as cost_per_view,
    videos.statistics_as_of as views_as_of,
    videos.published_at,
    (videos.published_at at time zone 'America/Los_Angeles')::date as pacific_date
from videos
left join costs on videos.video_id = costs.video_id
left join loaded on videos.video_id = loaded.video_id;

comment on view ytempire.published_video_costs is
'one row a published video: its direct and its loaded cost';
comment on column ytempire.published_video_costs.loaded_micros is
'micro-dollars: direct cost and shares of what was spent on no video; null: not rolled up';
comment on column ytempire.published_video_costs.is_over_alert is
'direct cost above costs.alert_usd of parameters/network.yaml; null: not rolled up';
comment on column ytempire.published_video_costs.is_over_limit is
'direct cost above costs.limit_usd of parameters/network.yaml; null: not rolled up';
comment on column ytempire.published_video_costs.is_loaded_over_limit is
'loaded cost above costs.limit_usd of parameters/network.yaml; null: not rolled up';
comment on column ytempire.published_video_costs.total_cost_micros is
'micro-dollars, failed attempts included; null: no cost is known';
comment on column ytempire.published_video_costs.cost_per_view is
'micro-dollars: loaded cost / public view counter at views_as_of; null: not rolled up, or no '
'views; of a set of videos divide the sums';
comment on column ytempire.published_video_costs.views_as_of is
'when the view counter was last read: the age of the video at which cost_per_view stands';
comment on column ytempire.published_video_costs.pacific_date is 'Pacific day of publication';
comment on column ytempire.published_video_costs.video_id is 'the video';
comment on column ytempire.published_video_costs.channel_id is 'the video''s channel';
comment on column ytempire.published_video_costs.published_at is 'when it went public';
