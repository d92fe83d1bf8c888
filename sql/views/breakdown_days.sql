-- ytempire.breakdown_days: each figure of a breakdown's value and day once, from the newest file.
-- grain: one row a channel, breakdown, value and Pacific day.
-- reads: breakdown_daily_facts
create view ytempire.breakdown_days as
with facts as (
    select
        channel_id,
        breakdown,
        breakdown_value,
        value_name,
        video_id,
        pacific_date,
        source_ref,
        views,
        engaged_views,
        watch_seconds,
        subscribers_net,
        likes,
        comments,
        shares,
        average_view_seconds,
        average_view_ratio,
        revenue_micros,
        revenue_currency,
        revenue_currency_micros,
        impressions,
        clicks,
        ctr,
        views_ratio,
        watch_time_ratio,
        as_of
    from ytempire.breakdown_daily_facts
)

select
    channel_id,
    breakdown,
    breakdown_value,
    pacific_date,
    (
        array_agg(value_name order by as_of desc, source_ref desc)
        filter (where value_name is not null)
    )[1] as value_name,
    (
        array_agg(video_id order by as_of desc, source_ref desc)
        filter (where video_id is not null)
    )[1] as video_id,
    (
        array_agg(views order by as_of desc, source_ref desc)
        filter (where views is not null)
    )[1] as views,
    (
        array_agg(engaged_views order by as_of desc, source_ref desc)
        filter (where engaged_views is not null)
    )[1] as engaged_views,
    (
        array_agg(watch_seconds order by as_of desc, source_ref desc)
        filter (where watch_seconds is not null)
    )[1] as watch_seconds,
    (
        array_agg(subscribers_net order by as_of desc, source_ref desc)
        filter (where subscribers_net is not null)
    )[1] as subscribers_net,
    (
        array_agg(likes order by as_of desc, source_ref desc)
        filter (where likes is not null)
    )[1] as likes,
    (
        array_agg(comments order by as_of desc, source_ref desc)
        filter (where comments is not null)
    )[1] as comments,
    (
        array_agg(shares order by as_of desc, source_ref desc)
        filter (where shares is not null)
    )[1] as shares,
    (
        array_agg(average_view_seconds order by as_of desc, source_ref desc)
        filter (where average_view_seconds is not null)
    )[1] as average_view_seconds,
    (
        array_agg(average_view_ratio order by as_of desc, source_ref desc)
        filter (where average_view_ratio is not null)
    )[1] as average_view_ratio,
    (
        array_agg(revenue_micros order by as_of desc, source_ref desc)
        filter (where revenue_micros is not null)
    )[1] as revenue_micros,
    (
        array_agg(revenue_currency order by as_of desc, source_ref desc)
        filter (where revenue_currency_micros is not null)
    )[1] as revenue_currency,
    (
        array_agg(revenue_currency_micros order by as_of desc, source_ref desc)
        filter (where revenue_currency_micros is not null)
    )[1] as revenue_currency_micros,
    (
        array_agg(impressions order by as_of desc, source_ref desc)
        filter (where impressions is not null)
    )[1] as impressions,
    (
        array_agg(clicks order by as_of desc, source_ref desc)
        filter (where clicks is not null)
    )[1] as clicks,
    (
        array_agg(ctr order by as_of desc, source_ref desc)
        filter (where ctr is not null)
    )[1] as ctr,
    (
        array_agg(views_ratio order by as_of desc, source_ref desc)
        filter (where views_ratio is not null)
    )[1] as views_ratio,
    (
        array_agg(watch_time_ratio order by as_of desc, source_ref desc)
        filter (where watch_time_ratio is not null)
    )[1] as watch_time_ratio,
    max(as_of) as as_of
from facts
group by channel_id, breakdown, breakdown_value, pacific_date;

comment on view ytempire.breakdown_days is
'imported charts and totals, one row a value and Pacific day: each figure from the newest file';
comment on column ytempire.breakdown_days.breakdown is
'video, geography, traffic source ..., or total: the channel''s own figures of the day';
comment on column ytempire.breakdown_days.breakdown_value is
'as the file writes it: YouTube''s id of a video, US, YouTube search; total: total';
comment on column ytempire.breakdown_days.as_of is 'of the newest file that speaks of the day';
comment on column ytempire.breakdown_days.channel_id is 'whose export it is';
comment on column ytempire.breakdown_days.pacific_date is
'day of the file; Studio counts days in US Pacific time, whatever the channel''s zone';
comment on column ytempire.breakdown_days.value_name is
'what the value means, where it is a code: the name of a city; null: not told';
comment on column ytempire.breakdown_days.video_id is 'the video, where breakdown is video';
comment on column ytempire.breakdown_days.views is
'views; may be negative when YouTube takes views back';
comment on column ytempire.breakdown_days.engaged_views is
'views that went on past the first seconds';
comment on column ytempire.breakdown_days.watch_seconds is 'watch time, seconds';
comment on column ytempire.breakdown_days.subscribers_net is 'subscribers gained less lost';
comment on column ytempire.breakdown_days.likes is 'likes less likes taken back';
comment on column ytempire.breakdown_days.comments is 'comments added';
comment on column ytempire.breakdown_days.shares is 'times a share button was used';
comment on column ytempire.breakdown_days.average_view_seconds is
'mean watch time of a view, seconds';
comment on column ytempire.breakdown_days.average_view_ratio is
'mean share of a video that is watched; above 1 where viewers watch again';
comment on column ytempire.breakdown_days.revenue_micros is
'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';
comment on column ytempire.breakdown_days.revenue_currency is
'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';
comment on column ytempire.breakdown_days.revenue_currency_micros is
'estimated revenue as the file has it, millionths of one unit of revenue_currency';
comment on column ytempire.breakdown_days.impressions is 'thumbnails shown';
comment on column ytempire.breakdown_days.clicks is 'impressions * ctr, not rounded';
comment on column ytempire.breakdown_days.ctr is 'as exported, 0..1; null: blank in the file';
comment on column ytempire.breakdown_days.views_ratio is
'share of the channel''s views, 0..1; Studio tells shares of age and gender, no counts';
comment on column ytempire.breakdown_days.watch_time_ratio is
'share of the channel''s watch time, 0..1';
