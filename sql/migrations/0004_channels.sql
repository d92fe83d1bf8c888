-- ytempire.channels: the network's channels.
-- grain: one row a channel.
-- differs: youtube_channel_id and niche may be null (an export cannot know them); counters are
-- bigint; times carry a zone; money also in micros; the plain refresh token is not stored here
-- (oauth_refresh_token stays for the seed's contract and holds ciphertext only).
create table ytempire.channels (
    channel_id uuid primary key default gen_random_uuid(),
    youtube_channel_id varchar(50) unique,
    channel_name varchar(255) not null,
    channel_handle varchar(100) unique,
    niche varchar(100),
    status varchar(20) not null default 'active'
    check (status in ('active', 'paused', 'suspended', 'archived')),
    tier varchar(20) not null default 'standard'
    check (tier in ('test', 'standard', 'premium', 'flagship')),

    oauth_refresh_token text,
    oauth_token_expires_at timestamptz,

    current_subscribers bigint,
    total_videos bigint,
    total_views bigint,
    is_monetized boolean,

    monthly_revenue_target numeric(12, 2),
    current_month_revenue numeric(18, 6),
    lifetime_revenue numeric(18, 6),

    created_at timestamptz not null default ytempire.clock_now(),
    updated_at timestamptz not null default ytempire.clock_now(),
    last_video_published_at timestamptz,
    statistics_as_of timestamptz
);
create index idx_channels_status on ytempire.channels (status);
create index idx_channels_niche on ytempire.channels (niche);
create index idx_channels_tier on ytempire.channels (tier);

comment on column ytempire.channels.current_subscribers is
'public count, rounded down by YouTube to three figures; null: hidden or not collected';
comment on column ytempire.channels.total_videos is 'public videos as YouTube counts them';
comment on column ytempire.channels.total_views is 'views of the channel as YouTube counts them';
comment on column ytempire.channels.is_monetized is
'in the YouTube Partner Programme; null: not known';
comment on column ytempire.channels.monthly_revenue_target is 'US dollars a month';
comment on column ytempire.channels.current_month_revenue is
'US dollars, estimated, Pacific month to the latest complete day';
comment on column ytempire.channels.lifetime_revenue is
'US dollars, estimated, over all daily facts held';
comment on column ytempire.channels.statistics_as_of is 'when YouTube told the three counters';
comment on column ytempire.channels.oauth_refresh_token is 'ciphertext only, never the token';
