-- ytempire.published_video_costs: what each published video cost.
-- grain: one row a published video; cost is null where none is known.
-- reads: videos, video_costs
create view ytempire.published_video_costs as
with videos as (
    select
        video_id,
        channel_id,
        published_at
    from ytempire.videos
    where published_at is not null
),

costs as (
    select
        video_id,
        total_cost_micros
    from ytempire.video_costs
)

select
    videos.video_id,
    videos.channel_id,
    costs.total_cost_micros,
    videos.published_at,
    (videos.published_at at time zone 'America/Los_Angeles')::date as pacific_date
from videos
left join costs on videos.video_id = costs.video_id;

comment on view ytempire.published_video_costs is 'one row a published video: its direct cost';
comment on column ytempire.published_video_costs.total_cost_micros is
'micro-dollars, failed attempts included; null: no cost is known';
comment on column ytempire.published_video_costs.pacific_date is 'Pacific day of publication';
comment on column ytempire.published_video_costs.video_id is 'the video';
comment on column ytempire.published_video_costs.channel_id is 'the video''s channel';
comment on column ytempire.published_video_costs.published_at is 'when it went public';
