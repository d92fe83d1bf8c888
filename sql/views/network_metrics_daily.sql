-- ytempire.network_metrics_daily: the network's Pacific day.
-- grain: one row a Pacific day that any channel has figures for.
-- reads: channels, channel_metrics_daily, source_watermarks
create view ytempire.network_metrics_daily as
with channels as (
    select
        channel_id,
        status,
        is_monetized
    from ytempire.channels
),

channel_days as not materialized (
    select
        pacific_date,
        channel_id,
        videos_published,
        videos_with_cost,
        views_gained,
        views_reported,
        engaged_views,
        watch_seconds,
        subscribers_gained,
        subscribers_lost,
        impressions,
        clicks,
        revenue_micros,
        rpm_revenue_micros,
        rpm_views,
        erpm_revenue_micros,
        erpm_engaged_views,
        published_cost_micros,
        is_revenue_complete
    from ytempire.channel_metrics_daily
),

watermarks as (
    select
        scope,
        complete_date
    from ytempire.source_watermarks
    where source = 'youtube_analytics'
),

days as not materialized (
    select
        pacific_date,
        sum(videos_published)::bigint as videos_published,
        sum(videos_with_cost)::bigint as videos_with_cost,
        sum(views_gained)::bigint as views_gained,
        sum(views_reported)::bigint as views_reported,
        sum(engaged_views)::bigint as engaged_views,
        sum(watch_seconds)::bigint as watch_seconds,
        sum(subscribers_gained - subscribers_lost)::bigint as subscribers_net,
        sum(impressions)::bigint as impressions,
        sum(clicks)::bigint as clicks,
        sum(revenue_micros)::bigint as revenue_micros,
        sum(rpm_revenue_micros)::bigint as rpm_revenue_micros,
        sum(rpm_views)::bigint as rpm_views,
        sum(erpm_revenue_micros)::bigint as erpm_revenue_micros,
        sum(erpm_engaged_views)::bigint as erpm_engaged_views,
        sum(published_cost_micros)::bigint as published_cost_micros
    from channel_days
    group by pacific_date
    order by pacific_date desc
),

earning as (
    select
        channels.channel_id,
        watermarks.complete_date
    from channels
    left join watermarks on watermarks.scope = channels.channel_id::text
    where channels.status = 'active' and channels.is_monetized
)

select
    days.pacific_date,
    told.channels_earning,
    told.channels_told,
    days.videos_published,
    days.videos_with_cost,
    days.views_gained,
    days.views_reported,
    days.engaged_views,
    days.watch_seconds,
    days.subscribers_net,
    days.impressions,
    days.clicks,
    days.revenue_micros,
    ytempire.rpm(days.rpm_revenue_micros, days.rpm_views) as rpm,
    ytempire.erpm(days.erpm_revenue_micros, days.erpm_engaged_views) as erpm,
    days.published_cost_micros,
    told.channels_earning > 0
    and told.channels_told = told.channels_earning as is_revenue_complete
from days
-- Day by day: who asks for some days waits for no others.
cross join
    lateral (
        select
            count(earning.channel_id) as channels_earning,
            -- A channel without a row for the day is told when its watermark has passed the day.
            count(earning.channel_id) filter (
                where
                coalesce(channel_days.is_revenue_complete, false)
                or earning.complete_date >= days.pacific_date
            ) as channels_told
        from earning
        left join channel_days
            on
                earning.channel_id = channel_days.channel_id
                and days.pacific_date = channel_days.pacific_date
    ) as told
-- From the last day on: who asks for the latest one that is told does not wait for them all.
order by days.pacific_date desc;

comment on view ytempire.network_metrics_daily is 'one row a Pacific day: the whole network';
comment on column ytempire.network_metrics_daily.channels_earning is
'active channels that are known to be monetised';
comment on column ytempire.network_metrics_daily.channels_told is
'of those, channels whose day YouTube has told in full';
comment on column ytempire.network_metrics_daily.is_revenue_complete is
'YouTube has told the day for every active monetised channel, of which there is one or more';
comment on column ytempire.network_metrics_daily.pacific_date is 'Pacific day';
comment on column ytempire.network_metrics_daily.videos_published is
'videos that went public that day';
comment on column ytempire.network_metrics_daily.videos_with_cost is
'of those, videos with a known cost';
comment on column ytempire.network_metrics_daily.views_gained is
'signed change of the public counters; null: no two readings';
comment on column ytempire.network_metrics_daily.views_reported is
'views of the day by Analytics, 48 to 72 h late; null: not told';
comment on column ytempire.network_metrics_daily.engaged_views is
'views past the first frame, by Analytics';
comment on column ytempire.network_metrics_daily.watch_seconds is 'seconds watched, by Analytics';
comment on column ytempire.network_metrics_daily.subscribers_net is
'subscribers won less lost, by Analytics';
comment on column ytempire.network_metrics_daily.impressions is
'times a thumbnail was shown; null: no reach report';
comment on column ytempire.network_metrics_daily.clicks is
'thumbnail clicks; null: no reach report';
comment on column ytempire.network_metrics_daily.revenue_micros is
'micro-dollars, YouTube''s estimate; part of the day until is_revenue_complete';
comment on column ytempire.network_metrics_daily.rpm is
'micro-dollars a 1,000 views: revenue / views by Analytics of the day, over videos of which both '
'are told; YTEMPIRE-derived';
comment on column ytempire.network_metrics_daily.erpm is
'micro-dollars a 1,000 engaged views: revenue / engaged views of the day, over videos of which '
'both are told; comparable across 24 August 2026; YTEMPIRE-derived';
comment on column ytempire.network_metrics_daily.published_cost_micros is
'micro-dollars: direct cost of the videos published that day';
