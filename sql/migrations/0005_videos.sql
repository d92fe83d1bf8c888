-- ytempire.videos: the network's videos.
-- grain: one row a video.
-- differs: generation_method may be null (an export cannot know it); counters are bigint and
-- null when unknown; ratios are double precision 0..1 and may exceed 1; money in micros beside
-- the seed's dollars; resolution has no default (a Short is 1080x1920) nor has queued_at (a video
-- found on YouTube was never in our queue); format is stored.
create table ytempire.videos (
    video_id uuid primary key default gen_random_uuid(),
    channel_id uuid not null references ytempire.channels (channel_id),
    youtube_video_id varchar(20) unique,
    factory_video_id uuid unique,

    title varchar(500) not null,
    description text,
    tags text[],
    category varchar(100),
    content_type varchar(50)
    check (content_type in ('educational', 'entertainment', 'news', 'tutorial', 'review')),
    format text check (format in ('long', 'shorts', 'live')),

    generation_method varchar(50),
    script_id uuid,
    thumbnail_id uuid,

    duration_seconds integer,
    resolution varchar(20),
    file_size_mb numeric(10, 2),

    status varchar(30) not null default 'queued'
    check (
        status in (
            'queued', 'generating', 'processing', 'uploading', 'published', 'failed', 'deleted'
        )
    ),

    queued_at timestamptz,
    generation_started_at timestamptz,
    generation_completed_at timestamptz,
    uploaded_at timestamptz,
    published_at timestamptz,

    views bigint,
    likes bigint,
    dislikes bigint,
    comments bigint,
    shares bigint,
    watch_time_hours numeric(16, 4),

    ctr double precision,
    retention_rate double precision,
    engagement_rate double precision,

    estimated_revenue numeric(18, 6),
    actual_revenue numeric(18, 6),
    estimated_revenue_micros bigint,

    statistics_as_of timestamptz,
    created_at timestamptz not null default ytempire.clock_now(),
    updated_at timestamptz not null default ytempire.clock_now()
);
create index idx_videos_channel on ytempire.videos (channel_id);
create index idx_videos_status on ytempire.videos (status);
create index idx_videos_published on ytempire.videos (published_at desc);
create index idx_videos_performance on ytempire.videos (views desc, engagement_rate desc);

comment on column ytempire.videos.factory_video_id is
'the id of the video in the company''s own production database';
comment on column ytempire.videos.views is
'latest counter that is not flagged; null: never read. Kept in step by the loader';
comment on column ytempire.videos.likes is 'null: hidden by the channel, or never read';
comment on column ytempire.videos.comments is 'null: comments disabled, or never read';
comment on column ytempire.videos.dislikes is 'owner only, from Analytics; null: not collected';
comment on column ytempire.videos.ctr is 'thumbnail clicks / impressions, 0..1';
comment on column ytempire.videos.retention_rate is
'watch time / (engaged views * duration); rewatching can lift it above 1';
comment on column ytempire.videos.engagement_rate is
'(likes + 2 comments + 3 shares) / engaged views over all daily facts held';
comment on column ytempire.videos.estimated_revenue is
'US dollars = estimated_revenue_micros / 1e6';
comment on column ytempire.videos.statistics_as_of is 'when the latest counters were read';
