-- ytempire.video_reach_superseded: what video_reach_daily said before it was told otherwise.
-- grain: one row a video, Pacific day and version; kept by triggers on video_reach_daily,
-- which itself holds what is known now.
-- Columns: those of video_reach_daily, and known_from and known_until instead of ingested_at.
-- An update that says the same again (report_id, as_of, ingested_at apart) makes no version.
-- Instants are those of transactions (clock_now() stands still within one), so a report that ran
-- while a load was under way is not repeated to the last row.
alter table ytempire.video_reach_daily add column unchanged_since timestamptz;
comment on column ytempire.video_reach_daily.unchanged_since is
'since when the row says this, where it was written again without a change; null: ingested_at';

create table ytempire.video_reach_superseded (
    video_id uuid not null,
    channel_id uuid not null,
    pacific_date date not null,
    impressions bigint not null,
    ctr double precision,
    clicks bigint,
    report_id text not null,
    as_of timestamptz not null,
    known_from timestamptz not null,
    known_until timestamptz not null,
    primary key (video_id, pacific_date, known_from),
    check (known_from < known_until)
);
create index video_reach_superseded_until
on ytempire.video_reach_superseded (known_until);

comment on table ytempire.video_reach_superseded is
'reach of a video and Pacific day as said before it was told otherwise; one row a version';
comment on column ytempire.video_reach_superseded.video_id is
'the video';
comment on column ytempire.video_reach_superseded.channel_id is
'the video''s channel, as then known';
comment on column ytempire.video_reach_superseded.pacific_date is
'Pacific day';
comment on column ytempire.video_reach_superseded.impressions is
'times the thumbnail was shown';
comment on column ytempire.video_reach_superseded.ctr is
'clicks / impressions as reported, 0..1; null at 0 impressions';
comment on column ytempire.video_reach_superseded.clicks is
'impressions * ctr, rounded; null: not told';
comment on column ytempire.video_reach_superseded.report_id is
'YouTube''s id of the report';
comment on column ytempire.video_reach_superseded.as_of is
'when YouTube made the report';
comment on column ytempire.video_reach_superseded.known_from is
'when the warehouse was told this';
comment on column ytempire.video_reach_superseded.known_until is
'when the warehouse was told otherwise, or the row was taken out; not known so from then on';

create function ytempire.keep_superseded_reach() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'truncate would lose what video_reach_daily said: delete its rows instead';
    elsif tg_op = 'DELETE' then
        insert into ytempire.video_reach_superseded (
            video_id, channel_id, pacific_date, impressions, ctr, clicks, report_id, as_of,
            known_from, known_until
        )
        select
            said.video_id, said.channel_id, said.pacific_date, said.impressions, said.ctr,
            said.clicks, said.report_id, said.as_of,
            coalesce(said.unchanged_since, said.ingested_at),
            ytempire.clock_now()
        from said
        where coalesce(said.unchanged_since, said.ingested_at) < ytempire.clock_now()
        on conflict do nothing;
    else
        insert into ytempire.video_reach_superseded (
            video_id, channel_id, pacific_date, impressions, ctr, clicks, report_id, as_of,
            known_from, known_until
        )
        select
            said.video_id, said.channel_id, said.pacific_date, said.impressions, said.ctr,
            said.clicks, said.report_id, said.as_of,
            coalesce(said.unchanged_since, said.ingested_at),
            coalesce(says.ingested_at, ytempire.clock_now())
        from said
        left join says
            on said.video_id = says.video_id and said.pacific_date = says.pacific_date
        where
            (
                said.channel_id, said.impressions, said.ctr, said.clicks
            ) is distinct from (
                says.channel_id, says.impressions, says.ctr, says.clicks
            )
            and coalesce(said.unchanged_since, said.ingested_at)
            < coalesce(says.ingested_at, ytempire.clock_now())
        on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger keep_superseded_on_update
after update on ytempire.video_reach_daily
referencing old table as said new table as says
for each statement execute function ytempire.keep_superseded_reach();
create trigger keep_superseded_on_delete
after delete on ytempire.video_reach_daily
referencing old table as said
for each statement execute function ytempire.keep_superseded_reach();
create trigger keep_superseded_on_truncate
before truncate on ytempire.video_reach_daily
for each statement execute function ytempire.keep_superseded_reach();
create trigger said_again before update on ytempire.video_reach_daily
for each row when (
    new.ingested_at <> old.ingested_at
    and (
        old.video_id, old.pacific_date, old.channel_id, old.impressions, old.ctr, old.clicks
    ) is not distinct from (
        new.video_id, new.pacific_date, new.channel_id, new.impressions, new.ctr, new.clicks
    )
) execute function ytempire.said_again();
create trigger said_otherwise before update on ytempire.video_reach_daily
for each row when (
    (new.ingested_at <= old.ingested_at or old.unchanged_since is not null)
    and (
        old.video_id, old.pacific_date, old.channel_id, old.impressions, old.ctr, old.clicks
    ) is distinct from (
        new.video_id, new.pacific_date, new.channel_id, new.impressions, new.ctr, new.clicks
    )
) execute function ytempire.said_otherwise();

-- What was told otherwise, or taken out, at an instant cannot have been known so before it.
create function ytempire.known_after_superseded_reach() returns trigger
language plpgsql
as $$
begin
    select greatest(new.ingested_at, max(versions.known_until)) into new.ingested_at
    from ytempire.video_reach_superseded as versions
    where versions.video_id = new.video_id and versions.pacific_date = new.pacific_date;
    return new;
end
$$;
create trigger known_after_superseded before insert on ytempire.video_reach_daily
for each row when (new.ingested_at < ytempire.clock_now())
execute function ytempire.known_after_superseded_reach();

create trigger video_reach_superseded_is_append_only
before update or delete on ytempire.video_reach_superseded
for each row execute function ytempire.refuse_change_of_books(
    'it is what was once known; write to video_reach_daily, and its triggers keep what it said'
);
create trigger video_reach_superseded_is_never_emptied
before truncate on ytempire.video_reach_superseded
for each statement execute function ytempire.refuse_change_of_books(
    'it is what was once known; write to video_reach_daily, and its triggers keep what it said'
);

create function ytempire.video_reach_as_of(at timestamptz)
returns table (
    video_id uuid,
    channel_id uuid,
    pacific_date date,
    impressions bigint,
    ctr double precision,
    clicks bigint,
    report_id text,
    as_of timestamptz,
    ingested_at timestamptz
)
language sql stable parallel safe
begin atomic
    select
        facts.video_id,
        facts.channel_id,
        facts.pacific_date,
        facts.impressions,
        facts.ctr,
        facts.clicks,
        facts.report_id,
        facts.as_of,
        coalesce(facts.unchanged_since, facts.ingested_at) as ingested_at
    from ytempire.video_reach_daily as facts
    where coalesce(facts.unchanged_since, facts.ingested_at) <= at
    union all
    select
        versions.video_id,
        versions.channel_id,
        versions.pacific_date,
        versions.impressions,
        versions.ctr,
        versions.clicks,
        versions.report_id,
        versions.as_of,
        versions.known_from as ingested_at
    from ytempire.video_reach_superseded as versions
    where versions.known_from <= at and versions.known_until > at;
end;
comment on function ytempire.video_reach_as_of(timestamptz) is
'video_reach_daily as known here at an instant: restated, late and deleted rows as then';
