-- ytempire.channel_monetization: when a channel was in the YouTube Partner Programme.
-- grain: one row a channel and time during which it was, or was not.
create table ytempire.channel_monetization (
    channel_id uuid not null references ytempire.channels (channel_id),
    valid_from timestamptz not null,
    valid_to timestamptz,
    is_monetized boolean not null,
    primary key (channel_id, valid_from),
    check (valid_to > valid_from)
);
create unique index channel_monetization_now
on ytempire.channel_monetization (channel_id) where valid_to is null;

-- What is known today was known when Analytics last answered; since when, nobody noted.
insert into ytempire.channel_monetization (channel_id, valid_from, is_monetized)
select
    channels.channel_id,
    coalesce(watermarks.last_ok_at, channels.updated_at) as valid_from,
    channels.is_monetized
from ytempire.channels
left join ytempire.source_watermarks as watermarks
    on
        watermarks.source = 'youtube_analytics'
        and watermarks.scope = channels.channel_id::text
where channels.is_monetized is not null;

comment on table ytempire.channel_monetization is
'when a channel earned, as we learned it; one row a channel and time of one state';
comment on column ytempire.channel_monetization.channel_id is 'the channel';
comment on column ytempire.channel_monetization.valid_from is
'when Analytics first answered so: the change itself lies between the answer before and this one';
comment on column ytempire.channel_monetization.valid_to is
'when it first answered otherwise; null: it is so now';
comment on column ytempire.channel_monetization.is_monetized is
'in the YouTube Partner Programme: Analytics tells its revenue';
