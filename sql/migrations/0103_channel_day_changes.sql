-- ytempire.channel_day_changes: by how much a channel's Pacific day became known otherwise.
-- grain: one row a channel and Pacific day and instant; entries of the ledger that name no channel
-- have rows without one.
-- reads: video_daily_facts, video_daily_facts_superseded, video_publications and cost_ledger, whose
-- triggers write it: a row of theirs adds what it says from the instant at which it is known, and
-- takes it away at the instant at which it is not known any more. What was known at an instant is
-- the sum of the rows up to it, and what moved between two instants the sum of the rows between.
create table ytempire.channel_day_changes (
    pacific_date date not null,
    channel_id uuid,
    known_from timestamptz not null,
    videos_published bigint not null default 0,
    facts bigint not null default 0,
    views numeric not null default 0,
    views_told bigint not null default 0,
    engaged_views numeric not null default 0,
    engaged_views_told bigint not null default 0,
    revenue_micros numeric not null default 0,
    revenue_told bigint not null default 0,
    ledger_micros numeric not null default 0,
    ledger_entries bigint not null default 0,
    unique nulls not distinct (pacific_date, channel_id, known_from)
);
create index channel_day_changes_known on ytempire.channel_day_changes (known_from);

comment on table ytempire.channel_day_changes is
'by how much a channel''s Pacific day became known otherwise, and when; kept by the triggers of '
'its facts, publications and ledger, never written otherwise';
comment on column ytempire.channel_day_changes.pacific_date is
'Pacific day of the facts, of the publication, or in which the cost arose';
comment on column ytempire.channel_day_changes.channel_id is
'the channel; null: costs of no channel';
comment on column ytempire.channel_day_changes.known_from is 'since when it is known otherwise';
comment on column ytempire.channel_day_changes.videos_published is
'signed change of the videos known to be published that day';
comment on column ytempire.channel_day_changes.facts is
'signed change of the number of videos of which Analytics told the day';
comment on column ytempire.channel_day_changes.views is 'count: signed change of the day''s views';
comment on column ytempire.channel_day_changes.views_told is
'signed change of the videos whose views are told: none told is an unknown sum, not 0';
comment on column ytempire.channel_day_changes.engaged_views is
'count: signed change of the day''s engaged views';
comment on column ytempire.channel_day_changes.engaged_views_told is
'signed change of the videos whose engaged views are told';
comment on column ytempire.channel_day_changes.revenue_micros is
'signed change of the day''s estimated revenue, micro-dollars';
comment on column ytempire.channel_day_changes.revenue_told is
'signed change of the videos whose revenue is told';
comment on column ytempire.channel_day_changes.ledger_micros is
'signed change of what the ledger says arose that day, micro-dollars';
comment on column ytempire.channel_day_changes.ledger_entries is
'change of the number of entries of the ledger';

-- Each trigger names its transition table "changed" and says by its argument whether those rows
-- come (1) or go (-1); an update is both. Rows are written in one order, so that writers of the
-- same days wait for each other and do not lock each other out.
create function ytempire.note_changes_of_facts() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.channel_day_changes as held (
        pacific_date, channel_id, known_from, facts, views, views_told, engaged_views,
        engaged_views_told, revenue_micros, revenue_told
    )
    select
        pacific_date,
        channel_id,
        coalesce(unchanged_since, ingested_at) as known_from,
        count(*) * tg_argv[0]::integer,
        coalesce(sum(views), 0) * tg_argv[0]::integer,
        count(views) * tg_argv[0]::integer,
        coalesce(sum(engaged_views), 0) * tg_argv[0]::integer,
        count(engaged_views) * tg_argv[0]::integer,
        coalesce(sum(estimated_revenue_micros), 0) * tg_argv[0]::integer,
        count(estimated_revenue_micros) * tg_argv[0]::integer
    from changed
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict (pacific_date, channel_id, known_from) do update
    set
        facts = held.facts + excluded.facts,
        views = held.views + excluded.views,
        views_told = held.views_told + excluded.views_told,
        engaged_views = held.engaged_views + excluded.engaged_views,
        engaged_views_told = held.engaged_views_told + excluded.engaged_views_told,
        revenue_micros = held.revenue_micros + excluded.revenue_micros,
        revenue_told = held.revenue_told + excluded.revenue_told;
    return null;
end
$$;
create function ytempire.note_changes_of_versions() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.channel_day_changes as held (
        pacific_date, channel_id, known_from, facts, views, views_told, engaged_views,
        engaged_views_told, revenue_micros, revenue_told
    )
    select
        changed.pacific_date,
        changed.channel_id,
        ends.known_from,
        sum(ends.sign),
        coalesce(sum(changed.views * ends.sign), 0),
        coalesce(sum(ends.sign) filter (where changed.views is not null), 0),
        coalesce(sum(changed.engaged_views * ends.sign), 0),
        coalesce(sum(ends.sign) filter (where changed.engaged_views is not null), 0),
        coalesce(sum(changed.estimated_revenue_micros * ends.sign), 0),
        coalesce(sum(ends.sign) filter (where changed.estimated_revenue_micros is not null), 0)
    from changed
    cross join lateral (
        values
        (changed.known_from, tg_argv[0]::integer),
        (changed.known_until, -tg_argv[0]::integer)
    ) as ends (known_from, sign)
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict (pacific_date, channel_id, known_from) do update
    set
        facts = held.facts + excluded.facts,
        views = held.views + excluded.views,
        views_told = held.views_told + excluded.views_told,
        engaged_views = held.engaged_views + excluded.engaged_views,
        engaged_views_told = held.engaged_views_told + excluded.engaged_views_told,
        revenue_micros = held.revenue_micros + excluded.revenue_micros,
        revenue_told = held.revenue_told + excluded.revenue_told;
    return null;
end
$$;
create function ytempire.note_changes_of_publications() returns trigger
language plpgsql
as $$
begin
    -- A video that is known to go public later counts from then on.
    insert into ytempire.channel_day_changes as held (
        pacific_date, channel_id, known_from, videos_published
    )
    select
        (changed.published_at at time zone 'America/Los_Angeles')::date as pacific_date,
        changed.channel_id,
        ends.known_from,
        sum(ends.sign)
    from changed
    cross join lateral (
        values
        (greatest(changed.known_from, changed.published_at), tg_argv[0]::integer),
        (changed.known_until, -tg_argv[0]::integer)
    ) as ends (known_from, sign)
    where
        changed.published_at is not null
        and ends.known_from is not null
        and (
            changed.known_until is null
            or changed.known_until > greatest(changed.known_from, changed.published_at)
        )
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict (pacific_date, channel_id, known_from) do update
    set videos_published = held.videos_published + excluded.videos_published;
    return null;
end
$$;
create function ytempire.note_changes_of_ledger() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.channel_day_changes as held (
        pacific_date, channel_id, known_from, ledger_micros, ledger_entries
    )
    select
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
        channel_id,
        coalesce(ingested_at, recorded_at) as known_from,
        sum(amount_micros),
        count(*)
    from changed
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict (pacific_date, channel_id, known_from) do update
    set
        ledger_micros = held.ledger_micros + excluded.ledger_micros,
        ledger_entries = held.ledger_entries + excluded.ledger_entries;
    return null;
end
$$;

create trigger note_changes_on_insert after insert on ytempire.video_daily_facts
referencing new table as changed
for each statement execute function ytempire.note_changes_of_facts('1');
create trigger note_changes_on_delete after delete on ytempire.video_daily_facts
referencing old table as changed
for each statement execute function ytempire.note_changes_of_facts('-1');
create trigger note_changes_on_update_before after update on ytempire.video_daily_facts
referencing old table as changed
for each statement execute function ytempire.note_changes_of_facts('-1');
create trigger note_changes_on_update_now after update on ytempire.video_daily_facts
referencing new table as changed
for each statement execute function ytempire.note_changes_of_facts('1');

create trigger note_changes_on_insert after insert on ytempire.video_daily_facts_superseded
referencing new table as changed
for each statement execute function ytempire.note_changes_of_versions('1');
create trigger note_changes_on_delete after delete on ytempire.video_daily_facts_superseded
referencing old table as changed
for each statement execute function ytempire.note_changes_of_versions('-1');

create trigger note_changes_on_insert after insert on ytempire.video_publications
referencing new table as changed
for each statement execute function ytempire.note_changes_of_publications('1');
create trigger note_changes_on_delete after delete on ytempire.video_publications
referencing old table as changed
for each statement execute function ytempire.note_changes_of_publications('-1');
create trigger note_changes_on_update_before after update on ytempire.video_publications
referencing old table as changed
for each statement execute function ytempire.note_changes_of_publications('-1');
create trigger note_changes_on_update_now after update on ytempire.video_publications
referencing new table as changed
for each statement execute function ytempire.note_changes_of_publications('1');

create trigger note_changes_on_insert after insert on ytempire.cost_ledger
referencing new table as changed
for each statement execute function ytempire.note_changes_of_ledger();

insert into ytempire.channel_day_changes (
    pacific_date, channel_id, known_from, videos_published, facts, views, views_told,
    engaged_views, engaged_views_told, revenue_micros, revenue_told, ledger_micros, ledger_entries
)
with told as (
    select
        pacific_date,
        channel_id,
        coalesce(unchanged_since, ingested_at) as known_from,
        1 as sign,
        views,
        engaged_views,
        estimated_revenue_micros as revenue_micros
    from ytempire.video_daily_facts
    union all
    select
        versions.pacific_date,
        versions.channel_id,
        ends.known_from,
        ends.sign,
        versions.views,
        versions.engaged_views,
        versions.estimated_revenue_micros as revenue_micros
    from ytempire.video_daily_facts_superseded as versions
    cross join
        lateral (
            values (versions.known_from, 1), (versions.known_until, -1)
        ) as ends (known_from, sign)
),

published as (
    select
        (versions.published_at at time zone 'America/Los_Angeles')::date as pacific_date,
        versions.channel_id,
        ends.known_from,
        ends.sign
    from ytempire.video_publications as versions
    cross join
        lateral (
            values
            (greatest(versions.known_from, versions.published_at), 1),
            (versions.known_until, -1)
        ) as ends (known_from, sign)
    where
        versions.published_at is not null
        and ends.known_from is not null
        and (
            versions.known_until is null
            or versions.known_until > greatest(versions.known_from, versions.published_at)
        )
),

spent as (
    select
        channel_id,
        amount_micros,
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
        coalesce(ingested_at, recorded_at) as known_from
    from ytempire.cost_ledger
),

parts as (
    select
        pacific_date,
        channel_id,
        known_from,
        0 as videos_published,
        sum(sign) as facts,
        coalesce(sum(views * sign), 0) as views,
        coalesce(sum(sign) filter (where views is not null), 0) as views_told,
        coalesce(sum(engaged_views * sign), 0) as engaged_views,
        coalesce(sum(sign) filter (where engaged_views is not null), 0) as engaged_views_told,
        coalesce(sum(revenue_micros * sign), 0) as revenue_micros,
        coalesce(sum(sign) filter (where revenue_micros is not null), 0) as revenue_told,
        0 as ledger_micros,
        0 as ledger_entries
    from told
    group by pacific_date, channel_id, known_from
    union all
    select
        pacific_date,
        channel_id,
        known_from,
        sum(sign) as videos_published,
        0 as facts,
        0 as views,
        0 as views_told,
        0 as engaged_views,
        0 as engaged_views_told,
        0 as revenue_micros,
        0 as revenue_told,
        0 as ledger_micros,
        0 as ledger_entries
    from published
    group by pacific_date, channel_id, known_from
    union all
    select
        pacific_date,
        channel_id,
        known_from,
        0 as videos_published,
        0 as facts,
        0 as views,
        0 as views_told,
        0 as engaged_views,
        0 as engaged_views_told,
        0 as revenue_micros,
        0 as revenue_told,
        sum(amount_micros) as ledger_micros,
        count(*) as ledger_entries
    from spent
    group by pacific_date, channel_id, known_from
)

select
    pacific_date,
    channel_id,
    known_from,
    sum(videos_published) as videos_published,
    sum(facts) as facts,
    sum(views) as views,
    sum(views_told) as views_told,
    sum(engaged_views) as engaged_views,
    sum(engaged_views_told) as engaged_views_told,
    sum(revenue_micros) as revenue_micros,
    sum(revenue_told) as revenue_told,
    sum(ledger_micros) as ledger_micros,
    sum(ledger_entries) as ledger_entries
from parts
group by pacific_date, channel_id, known_from
order by pacific_date, channel_id, known_from;
