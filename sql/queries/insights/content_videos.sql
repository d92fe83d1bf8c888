-- insights/content_videos: how videos were made, what they have at 7 days and what they earned.
-- grain: one row a published video. Parameter: since (instant of publication; not before it).
-- reads: videos, video_age_points, video_metrics_daily, video_loaded_costs, video_generation_jobs,
-- experiment_assignments, experiments
-- Hook, voice and thumbnail_style are told by the production database. Those with drawn_ before
-- them are of videos that got theirs by lot, of which it is not asked.
-- Revenue is null until all days to the age are told. Live videos do not count.
with published as (
    select
        video_id,
        channel_id,
        factory_video_id,
        youtube_video_id,
        category,
        format,
        duration_seconds,
        published_at,
        (published_at at time zone 'America/Los_Angeles')::date as published_date
    from ytempire.videos
    where
        published_at >= %(since)s::timestamptz
        and published_at <= ytempire.clock_now()
        and format is distinct from 'live'
),

styles as (
    select distinct on (factory_video_id)
        factory_video_id,
        style,
        hook,
        voice,
        thumbnail_style
    from ytempire.video_generation_jobs
    where factory_video_id is not null
    order by factory_video_id asc, created_at desc
),

assigned as (
    select
        assignments.unit_id,
        experiments.surface,
        experiments.registered_at,
        experiments.name || ': ' || assignments.arm as arm
    from ytempire.experiment_assignments as assignments
    inner join ytempire.experiments on assignments.experiment_id = experiments.experiment_id
    where experiments.design = 'videos'
),

named as (
    select
        video_id,
        factory_video_id::text as unit_id
    from published
    where factory_video_id is not null
    union all
    select
        video_id,
        youtube_video_id as unit_id
    from published
    where youtube_video_id is not null
),

drawn as (
    select
        named.video_id,
        max(assigned.arm) filter (
            where assigned.surface in ('title', 'prompt')
        ) as drawn_hook,
        max(assigned.arm) filter (where assigned.surface = 'voice') as drawn_voice,
        max(assigned.arm) filter (
            where assigned.surface = 'thumbnail'
        ) as drawn_thumbnail_style
    from named
    inner join assigned on named.unit_id = assigned.unit_id
    group by named.video_id
),

earned as (
    select
        published.video_id,
        count(days.revenue_micros) as told_days,
        sum(days.revenue_micros) as revenue_7d,
        count(
            case when published.published_date + 2 > days.pacific_date then days.revenue_micros end
        ) as early_days,
        sum(
            case when published.published_date + 2 > days.pacific_date then days.revenue_micros end
        ) as revenue_2d
    from published
    inner join ytempire.video_metrics_daily as days
        on
            published.video_id = days.video_id
            and published.published_date <= days.pacific_date
            and published.published_date + 7 > days.pacific_date
    group by published.video_id
)

select
    published.channel_id::text as channel_id,
    published.category as topic,
    published.format,
    styles.style,
    case when drawn.drawn_hook is null then styles.hook end as hook,
    case when drawn.drawn_voice is null then styles.voice end as voice,
    case
        when drawn.drawn_thumbnail_style is null then styles.thumbnail_style
    end as thumbnail_style,
    drawn.drawn_hook,
    drawn.drawn_voice,
    drawn.drawn_thumbnail_style,
    costs.loaded_micros,
    case when earned.told_days = 7 then earned.revenue_7d::bigint end as revenue_7d_micros,
    case when earned.early_days = 2 then earned.revenue_2d::bigint end as revenue_2d_micros,
    case
        when points.views is not null then ln(1 + greatest(points.views, 0))::double precision
    end as outcome,
    published.duration_seconds,
    published.published_at
from published
left join styles on published.factory_video_id = styles.factory_video_id
left join drawn on published.video_id = drawn.video_id
left join earned on published.video_id = earned.video_id
left join ytempire.video_loaded_costs as costs on published.video_id = costs.video_id
left join ytempire.video_age_points as points
    on published.video_id = points.video_id and points.age_hours = 168
order by published.published_at, published.video_id
