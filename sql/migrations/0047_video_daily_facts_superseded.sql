-- ytempire.video_daily_facts_superseded: what video_daily_facts said before it was told otherwise.
-- grain: one row a video, Pacific day and version; kept by triggers on video_daily_facts,
-- which itself holds what is known now.
-- Columns: those of video_daily_facts, and known_from and known_until instead of ingested_at.
-- An update that says the same again (as_of, ingested_at apart) makes no version.
-- Instants are those of transactions (clock_now() stands still within one), so a report that ran
-- while a load was under way is not repeated to the last row.
alter table ytempire.video_daily_facts add column unchanged_since timestamptz;
comment on column ytempire.video_daily_facts.unchanged_since is
'since when the row says this, where it was written again without a change; null: ingested_at';

create table ytempire.video_daily_facts_superseded (
    video_id uuid not null,
    channel_id uuid not null,
    pacific_date date not null,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    likes bigint,
    dislikes bigint,
    comments bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    estimated_revenue_micros bigint,
    view_definition smallint not null,
    source text not null,
    as_of timestamptz not null,
    known_from timestamptz not null,
    known_until timestamptz not null,
    primary key (video_id, pacific_date, known_from),
    check (known_from < known_until)
);
create index video_daily_facts_superseded_until
on ytempire.video_daily_facts_superseded (known_until);

comment on table ytempire.video_daily_facts_superseded is
'what was said of a video and Pacific day before it was told otherwise; one row a version';
comment on column ytempire.video_daily_facts_superseded.video_id is
'the video';
comment on column ytempire.video_daily_facts_superseded.channel_id is
'the video''s channel, as then known';
comment on column ytempire.video_daily_facts_superseded.pacific_date is
'Pacific day';
comment on column ytempire.video_daily_facts_superseded.views is
'views of the day, signed';
comment on column ytempire.video_daily_facts_superseded.engaged_views is
'engaged views of the day, signed; null: not told';
comment on column ytempire.video_daily_facts_superseded.watch_seconds is
'seconds watched: estimated minutes * 60';
comment on column ytempire.video_daily_facts_superseded.likes is
'likes less likes taken back that day';
comment on column ytempire.video_daily_facts_superseded.dislikes is
'dislikes of the day; null: not told';
comment on column ytempire.video_daily_facts_superseded.comments is
'comments of the day';
comment on column ytempire.video_daily_facts_superseded.shares is
'shares of the day';
comment on column ytempire.video_daily_facts_superseded.subscribers_gained is
'subscribers won through the video that day';
comment on column ytempire.video_daily_facts_superseded.subscribers_lost is
'subscribers lost through the video that day';
comment on column ytempire.video_daily_facts_superseded.estimated_revenue_micros is
'micro-dollars, estimated by YouTube, after its share; null: not monetised or not told';
comment on column ytempire.video_daily_facts_superseded.view_definition is
'what YouTube counted as a view on that day, 1 to 3';
comment on column ytempire.video_daily_facts_superseded.source is
'which source told it';
comment on column ytempire.video_daily_facts_superseded.as_of is
'when YouTube told it';
comment on column ytempire.video_daily_facts_superseded.known_from is
'when the warehouse was told this';
comment on column ytempire.video_daily_facts_superseded.known_until is
'when the warehouse was told otherwise, or the row was taken out; not known so from then on';

create function ytempire.keep_superseded_daily_facts() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'truncate would lose what video_daily_facts said: delete its rows instead';
    elsif tg_op = 'DELETE' then
        insert into ytempire.video_daily_facts_superseded (
            video_id, channel_id, pacific_date, views, engaged_views, watch_seconds, likes,
            dislikes, comments, shares, subscribers_gained, subscribers_lost,
            estimated_revenue_micros, view_definition, source, as_of, known_from, known_until
        )
        select
            said.video_id, said.channel_id, said.pacific_date, said.views, said.engaged_views,
            said.watch_seconds, said.likes, said.dislikes, said.comments, said.shares,
            said.subscribers_gained, said.subscribers_lost, said.estimated_revenue_micros,
            said.view_definition, said.source, said.as_of,
            coalesce(said.unchanged_since, said.ingested_at),
            ytempire.clock_now()
        from said
        where coalesce(said.unchanged_since, said.ingested_at) < ytempire.clock_now()
        on conflict do nothing;
    else
        insert into ytempire.video_daily_facts_superseded (
            video_id, channel_id, pacific_date, views, engaged_views, watch_seconds, likes,
            dislikes, comments, shares, subscribers_gained, subscribers_lost,
            estimated_revenue_micros, view_definition, source, as_of, known_from, known_until
        )
        select
            said.video_id, said.channel_id, said.pacific_date, said.views, said.engaged_views,
            said.watch_seconds, said.likes, said.dislikes, said.comments, said.shares,
            said.subscribers_gained, said.subscribers_lost, said.estimated_revenue_micros,
            said.view_definition, said.source, said.as_of,
            coalesce(said.unchanged_since, said.ingested_at),
            coalesce(says.ingested_at, ytempire.clock_now())
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
create trigger keep_superseded_on_update
after update on ytempire.video_daily_facts
referencing old table as said new table as says
for each statement execute function ytempire.keep_superseded_daily_facts();
create trigger keep_superseded_on_delete
after delete on ytempire.video_daily_facts
referencing old table as said
for each statement execute function ytempire.keep_superseded_daily_facts();
create trigger keep_superseded_on_truncate
before truncate on ytempire.video_daily_facts
for each statement execute function ytempire.keep_superseded_daily_facts();

-- What is said again without a change is known since it was first said; what is restated is
-- known from now on, never from before what it replaces.
create function ytempire.said_again() returns trigger
language plpgsql
as $$
begin
    new.unchanged_since := coalesce(old.unchanged_since, old.ingested_at);
    return new;
end
$$;
create function ytempire.said_otherwise() returns trigger
language plpgsql
as $$
begin
    new.unchanged_since := null;
    new.ingested_at := greatest(ytempire.clock_now(), old.ingested_at);
    return new;
end
$$;
create trigger said_again before update on ytempire.video_daily_facts
for each row when (
    new.ingested_at <> old.ingested_at
    and (
        old.video_id, old.pacific_date, old.channel_id, old.views, old.engaged_views,
        old.watch_seconds, old.likes, old.dislikes, old.comments, old.shares,
        old.subscribers_gained, old.subscribers_lost, old.estimated_revenue_micros,
        old.view_definition, old.source
    ) is not distinct from (
        new.video_id, new.pacific_date, new.channel_id, new.views, new.engaged_views,
        new.watch_seconds, new.likes, new.dislikes, new.comments, new.shares,
        new.subscribers_gained, new.subscribers_lost, new.estimated_revenue_micros,
        new.view_definition, new.source
    )
) execute function ytempire.said_again();
create trigger said_otherwise before update on ytempire.video_daily_facts
for each row when (
    (new.ingested_at <= old.ingested_at or old.unchanged_since is not null)
    and (
        old.video_id, old.pacific_date, old.channel_id, old.views, old.engaged_views,
        old.watch_seconds, old.likes, old.dislikes, old.comments, old.shares,
        old.subscribers_gained, old.subscribers_lost, old.estimated_revenue_micros,
        old.view_definition, old.source
    ) is distinct from (
        new.video_id, new.pacific_date, new.channel_id, new.views, new.engaged_views,
        new.watch_seconds, new.likes, new.dislikes, new.comments, new.shares,
        new.subscribers_gained, new.subscribers_lost, new.estimated_revenue_micros,
        new.view_definition, new.source
    )
) execute function ytempire.said_otherwise();

-- What was told otherwise, or taken out, at an instant cannot have been known so before it.
create function ytempire.known_after_superseded_daily_facts() returns trigger
language plpgsql
as $$
begin
    select greatest(new.ingested_at, max(versions.known_until)) into new.ingested_at
    from ytempire.video_daily_facts_superseded as versions
    where versions.video_id = new.video_id and versions.pacific_date = new.pacific_date;
    return new;
end
$$;
create trigger known_after_superseded before insert on ytempire.video_daily_facts
for each row when (new.ingested_at < ytempire.clock_now())
execute function ytempire.known_after_superseded_daily_facts();

create trigger video_daily_facts_superseded_is_append_only
before update or delete on ytempire.video_daily_facts_superseded
for each row execute function ytempire.refuse_change_of_books(
    'it is what was once known; write to video_daily_facts, and its triggers keep what it said'
);
create trigger video_daily_facts_superseded_is_never_emptied
before truncate on ytempire.video_daily_facts_superseded
for each statement execute function ytempire.refuse_change_of_books(
    'it is what was once known; write to video_daily_facts, and its triggers keep what it said'
);

create function ytempire.video_daily_facts_as_of(at timestamptz)
returns table (
    video_id uuid,
    channel_id uuid,
    pacific_date date,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    likes bigint,
    dislikes bigint,
    comments bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    estimated_revenue_micros bigint,
    view_definition smallint,
    source text,
    as_of timestamptz,
    ingested_at timestamptz
)
language sql stable parallel safe
begin atomic
    select
        facts.video_id,
        facts.channel_id,
        facts.pacific_date,
        facts.views,
        facts.engaged_views,
        facts.watch_seconds,
        facts.likes,
        facts.dislikes,
        facts.comments,
        facts.shares,
        facts.subscribers_gained,
        facts.subscribers_lost,
        facts.estimated_revenue_micros,
        facts.view_definition,
        facts.source,
        facts.as_of,
        coalesce(facts.unchanged_since, facts.ingested_at) as ingested_at
    from ytempire.video_daily_facts as facts
    where coalesce(facts.unchanged_since, facts.ingested_at) <= at
    union all
    select
        versions.video_id,
        versions.channel_id,
        versions.pacific_date,
        versions.views,
        versions.engaged_views,
        versions.watch_seconds,
        versions.likes,
        versions.dislikes,
        versions.comments,
        versions.shares,
        versions.subscribers_gained,
        versions.subscribers_lost,
        versions.estimated_revenue_micros,
        versions.view_definition,
        versions.source,
        versions.as_of,
        versions.known_from as ingested_at
    from ytempire.video_daily_facts_superseded as versions
    where versions.known_from <= at and versions.known_until > at;
end;
comment on function ytempire.video_daily_facts_as_of(timestamptz) is
'video_daily_facts as known here at an instant: restated, late and deleted rows as then';
