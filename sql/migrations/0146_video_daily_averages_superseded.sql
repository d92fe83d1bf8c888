-- ytempire.video_daily_averages_superseded: the averages that a superseded version of a day told.
-- grain: none. reads: video_daily_facts, video_daily_facts_superseded.
-- They follow from the sums: a change of them alone makes no version.
alter table ytempire.video_daily_facts_superseded
add column average_view_seconds double precision,
add column average_view_ratio double precision;

comment on column ytempire.video_daily_facts_superseded.average_view_seconds is
'mean seconds watched of an engaged view, as told then; null: none, or not told';
comment on column ytempire.video_daily_facts_superseded.average_view_ratio is
'mean share of the video that a view watched, as told then; null: none, or not told';

create or replace function ytempire.keep_superseded_daily_facts() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'truncate would lose what video_daily_facts said: delete its rows instead';
    elsif tg_op = 'DELETE' then
        insert into ytempire.video_daily_facts_superseded (
            video_id, channel_id, pacific_date, views, engaged_views, watch_seconds, likes,
            dislikes, comments, shares, subscribers_gained, subscribers_lost,
            estimated_revenue_micros, view_definition, source, as_of, known_from, known_until,
            average_view_seconds, average_view_ratio
        )
        select
            said.video_id, said.channel_id, said.pacific_date, said.views, said.engaged_views,
            said.watch_seconds, said.likes, said.dislikes, said.comments, said.shares,
            said.subscribers_gained, said.subscribers_lost, said.estimated_revenue_micros,
            said.view_definition, said.source, said.as_of,
            coalesce(said.unchanged_since, said.ingested_at),
            ytempire.clock_now(), said.average_view_seconds, said.average_view_ratio
        from said
        where coalesce(said.unchanged_since, said.ingested_at) < ytempire.clock_now()
        on conflict do nothing;
    else
        insert into ytempire.video_daily_facts_superseded (
            video_id, channel_id, pacific_date, views, engaged_views, watch_seconds, likes,
            dislikes, comments, shares, subscribers_gained, subscribers_lost,
            estimated_revenue_micros, view_definition, source, as_of, known_from, known_until,
            average_view_seconds, average_view_ratio
        )
        select
            said.video_id, said.channel_id, said.pacific_date, said.views, said.engaged_views,
            said.watch_seconds, said.likes, said.dislikes, said.comments, said.shares,
            said.subscribers_gained, said.subscribers_lost, said.estimated_revenue_micros,
            said.view_definition, said.source, said.as_of,
            coalesce(said.unchanged_since, said.ingested_at),
            coalesce(says.ingested_at, ytempire.clock_now()), said.average_view_seconds,
            said.average_view_ratio
        from said
        left join says
            on said.video_id = says.video_id and said.pacific_date = says.pacific_date
        where
            (
                said.channel_id, said.views, said.engaged_views, said.watch_seconds, said.likes,
                said.dislikes, said.comments, said.shares, said.subscribers_gained,
                said.subscribers_lost, said.estimated_revenue_micros, said.view_definition,
                said.source
            ) is distinct from (
                says.channel_id, says.views, says.engaged_views, says.watch_seconds, says.likes,
                says.dislikes, says.comments, says.shares, says.subscribers_gained,
                says.subscribers_lost, says.estimated_revenue_micros, says.view_definition,
                says.source
            )
            and coalesce(said.unchanged_since, said.ingested_at)
            < coalesce(says.ingested_at, ytempire.clock_now())
        on conflict do nothing;
    end if;
    return null;
end
$$;
