-- ytempire.period_summaries: an imported window of a channel: its listed videos against its Total.
-- grain: one row a channel, source and source file.
-- reads: video_period_facts, channel_period_facts, channels
create view ytempire.period_summaries as
with channels as (
    select
        channel_id,
        channel_name
    from ytempire.channels
),

facts as (
    select
        channel_id,
        source,
        source_ref,
        window_start,
        window_end,
        views,
        watch_seconds,
        subscribers_net,
        revenue_micros,
        impressions,
        clicks,
        as_of
    from ytempire.video_period_facts
),

totals as (
    select
        channel_id,
        source,
        source_ref,
        window_start,
        window_end,
        views,
        watch_seconds,
        subscribers_net,
        revenue_micros,
        impressions,
        ctr,
        as_of
    from ytempire.channel_period_facts
),

listed as (
    select
        channel_id,
        source,
        source_ref,
        count(*) as videos,
        sum(views)::bigint as views,
        sum(watch_seconds)::bigint as watch_seconds,
        sum(subscribers_net)::bigint as subscribers_net,
        sum(revenue_micros)::bigint as revenue_micros,
        sum(impressions)::bigint as impressions,
        -- A rate counts with the impressions it was given for, and with no others.
        ytempire.ctr(sum(clicks), sum(impressions) filter (where clicks is not null)) as ctr,
        min(window_start) as window_start,
        max(window_end) as window_end,
        max(as_of) as as_of
    from facts
    group by channel_id, source, source_ref
)

select
    coalesce(listed.channel_id, totals.channel_id) as channel_id,
    channels.channel_name,
    coalesce(listed.source, totals.source) as source,
    coalesce(listed.source_ref, totals.source_ref) as source_ref,
    coalesce(listed.videos, 0) as videos_listed,
    listed.views,
    totals.views as views_total,
    totals.views - listed.views as views_unlisted,
    listed.watch_seconds,
    totals.watch_seconds as watch_seconds_total,
    listed.subscribers_net,
    totals.subscribers_net as subscribers_net_total,
    listed.impressions,
    totals.impressions as impressions_total,
    totals.impressions - listed.impressions as impressions_unlisted,
    listed.revenue_micros,
    totals.revenue_micros as revenue_micros_total,
    totals.revenue_micros - listed.revenue_micros as revenue_micros_unlisted,
    listed.ctr,
    totals.ctr as ctr_total,
    coalesce(listed.window_start, totals.window_start) as window_start,
    coalesce(listed.window_end, totals.window_end) as window_end,
    coalesce(listed.as_of, totals.as_of) as as_of
from listed
full outer join totals
    on
        listed.channel_id = totals.channel_id
        and listed.source = totals.source
        and listed.source_ref = totals.source_ref
inner join channels on channels.channel_id = coalesce(listed.channel_id, totals.channel_id);

comment on view ytempire.period_summaries is
'one row a channel and imported file: sums over its listed videos, the file''s Total, the rest';
comment on column ytempire.period_summaries.ctr is
'sum of clicks / sum of impressions over the listed videos with a rate, 0..1';
comment on column ytempire.period_summaries.views_unlisted is
'Total less listed: videos that the export left out, as it is capped';
comment on column ytempire.period_summaries.channel_id is 'the channel';
comment on column ytempire.period_summaries.channel_name is 'title of the channel';
comment on column ytempire.period_summaries.source is 'which kind of export, as studio_export';
comment on column ytempire.period_summaries.source_ref is 'sha-256 of the file';
comment on column ytempire.period_summaries.videos_listed is 'videos listed in the file';
comment on column ytempire.period_summaries.views is 'views of the listed videos';
comment on column ytempire.period_summaries.views_total is 'views as the file totals them';
comment on column ytempire.period_summaries.watch_seconds is 'seconds watched, listed videos';
comment on column ytempire.period_summaries.watch_seconds_total is
'seconds watched, as the file totals them';
comment on column ytempire.period_summaries.subscribers_net is
'subscribers won less lost, listed videos';
comment on column ytempire.period_summaries.subscribers_net_total is
'subscribers won less lost, as the file totals them';
comment on column ytempire.period_summaries.impressions is 'thumbnail impressions, listed videos';
comment on column ytempire.period_summaries.impressions_total is
'thumbnail impressions, as the file totals them';
comment on column ytempire.period_summaries.impressions_unlisted is 'Total less listed';
comment on column ytempire.period_summaries.revenue_micros is 'micro-dollars, listed videos';
comment on column ytempire.period_summaries.revenue_micros_total is
'micro-dollars, as the file totals them';
comment on column ytempire.period_summaries.revenue_micros_unlisted is
'micro-dollars: Total less listed';
comment on column ytempire.period_summaries.ctr_total is
'thumbnail clicks / impressions, as the file states it, 0..1';
comment on column ytempire.period_summaries.window_start is
'first day of the window; null: not known';
comment on column ytempire.period_summaries.window_end is 'day after the last day of the window';
comment on column ytempire.period_summaries.as_of is 'when the export was made or read';
