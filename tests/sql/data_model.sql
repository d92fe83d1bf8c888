-- The data model as its document states it, word for word but for comments and spaces: tables, keys,
-- checks, defaults, indexes, views with the text of each formula, the aggregate and its policy.
-- It does not run as it stands: data_model.py says what is changed to make it run.

CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS "timescaledb";

CREATE SCHEMA IF NOT EXISTS ytempire;

CREATE TABLE ytempire.channels (
    channel_id UUID PRIMARY KEY DEFAULT uuid_generate_v4(),
    youtube_channel_id VARCHAR(50) UNIQUE NOT NULL,
    channel_name VARCHAR(255) NOT NULL,
    channel_handle VARCHAR(100) UNIQUE,
    niche VARCHAR(100) NOT NULL,
    status VARCHAR(20) DEFAULT 'active' CHECK (status IN ('active', 'paused', 'suspended', 'archived')),
    tier VARCHAR(20) DEFAULT 'standard' CHECK (tier IN ('test', 'standard', 'premium', 'flagship')),
    oauth_refresh_token TEXT,
    oauth_token_expires_at TIMESTAMP,
    current_subscribers INTEGER DEFAULT 0,
    total_videos INTEGER DEFAULT 0,
    total_views BIGINT DEFAULT 0,
    monthly_revenue_target DECIMAL(10,2),
    current_month_revenue DECIMAL(10,2) DEFAULT 0,
    lifetime_revenue DECIMAL(12,2) DEFAULT 0,
    created_at TIMESTAMP DEFAULT NOW(),
    updated_at TIMESTAMP DEFAULT NOW(),
    last_video_published_at TIMESTAMP,
    INDEX idx_channels_status (status),
    INDEX idx_channels_niche (niche),
    INDEX idx_channels_tier (tier)
);

CREATE TABLE ytempire.videos (
    video_id UUID PRIMARY KEY DEFAULT uuid_generate_v4(),
    channel_id UUID NOT NULL REFERENCES ytempire.channels(channel_id),
    youtube_video_id VARCHAR(20) UNIQUE,
    title VARCHAR(500) NOT NULL,
    description TEXT,
    tags TEXT[],
    category VARCHAR(100),
    content_type VARCHAR(50) CHECK (content_type IN ('educational', 'entertainment', 'news', 'tutorial', 'review')),
    generation_method VARCHAR(50) NOT NULL,
    script_id UUID,
    thumbnail_id UUID,
    duration_seconds INTEGER,
    resolution VARCHAR(20) DEFAULT '1920x1080',
    file_size_mb DECIMAL(10,2),
    status VARCHAR(30) DEFAULT 'queued' CHECK (status IN ('queued', 'generating', 'processing', 'uploading', 'published', 'failed', 'deleted')),
    queued_at TIMESTAMP DEFAULT NOW(),
    generation_started_at TIMESTAMP,
    generation_completed_at TIMESTAMP,
    uploaded_at TIMESTAMP,
    published_at TIMESTAMP,
    views INTEGER DEFAULT 0,
    likes INTEGER DEFAULT 0,
    dislikes INTEGER DEFAULT 0,
    comments INTEGER DEFAULT 0,
    shares INTEGER DEFAULT 0,
    watch_time_hours DECIMAL(12,2) DEFAULT 0,
    ctr DECIMAL(5,4),
    retention_rate DECIMAL(5,4),
    engagement_rate DECIMAL(5,4),
    estimated_revenue DECIMAL(10,2) DEFAULT 0,
    actual_revenue DECIMAL(10,2),
    created_at TIMESTAMP DEFAULT NOW(),
    updated_at TIMESTAMP DEFAULT NOW(),
    INDEX idx_videos_channel (channel_id),
    INDEX idx_videos_status (status),
    INDEX idx_videos_published (published_at DESC),
    INDEX idx_videos_performance (views DESC, engagement_rate DESC)
);

CREATE TABLE ytempire.video_generation_jobs (
    job_id UUID PRIMARY KEY DEFAULT uuid_generate_v4(),
    video_id UUID REFERENCES ytempire.videos(video_id),
    channel_id UUID NOT NULL REFERENCES ytempire.channels(channel_id),
    priority INTEGER DEFAULT 5 CHECK (priority BETWEEN 1 AND 10),
    topic VARCHAR(500) NOT NULL,
    style VARCHAR(100),
    target_duration_seconds INTEGER,
    current_stage VARCHAR(50) DEFAULT 'queued',
    stages_completed JSONB DEFAULT '[]'::jsonb,
    stage_timings JSONB DEFAULT '{}'::jsonb,
    progress_percentage INTEGER DEFAULT 0 CHECK (progress_percentage BETWEEN 0 AND 100),
    status VARCHAR(30) DEFAULT 'pending',
    error_message TEXT,
    retry_count INTEGER DEFAULT 0,
    created_at TIMESTAMP DEFAULT NOW(),
    started_at TIMESTAMP,
    completed_at TIMESTAMP,
    failed_at TIMESTAMP,
    cpu_seconds_used DECIMAL(10,2),
    gpu_seconds_used DECIMAL(10,2),
    memory_mb_peak INTEGER,
    INDEX idx_generation_status (status, priority DESC),
    INDEX idx_generation_channel (channel_id),
    INDEX idx_generation_created (created_at DESC)
);

CREATE TABLE ytempire.video_costs (
    cost_id UUID PRIMARY KEY DEFAULT uuid_generate_v4(),
    video_id UUID NOT NULL REFERENCES ytempire.videos(video_id),
    openai_cost_cents INTEGER DEFAULT 0,
    elevenlabs_cost_cents INTEGER DEFAULT 0,
    stability_ai_cost_cents INTEGER DEFAULT 0,
    pexels_cost_cents INTEGER DEFAULT 0,
    other_api_cost_cents INTEGER DEFAULT 0,
    cpu_compute_cost_cents INTEGER DEFAULT 0,
    gpu_compute_cost_cents INTEGER DEFAULT 0,
    storage_cost_cents INTEGER DEFAULT 0,
    bandwidth_cost_cents INTEGER DEFAULT 0,
    total_api_cost_cents INTEGER GENERATED ALWAYS AS (
        openai_cost_cents + elevenlabs_cost_cents + stability_ai_cost_cents +
        pexels_cost_cents + other_api_cost_cents
    ) STORED,
    total_compute_cost_cents INTEGER GENERATED ALWAYS AS (
        cpu_compute_cost_cents + gpu_compute_cost_cents +
        storage_cost_cents + bandwidth_cost_cents
    ) STORED,
    total_cost_cents INTEGER GENERATED ALWAYS AS (
        openai_cost_cents + elevenlabs_cost_cents + stability_ai_cost_cents +
        pexels_cost_cents + other_api_cost_cents + cpu_compute_cost_cents +
        gpu_compute_cost_cents + storage_cost_cents + bandwidth_cost_cents
    ) STORED,
    total_cost_dollars DECIMAL(10,2) GENERATED ALWAYS AS (total_cost_cents / 100.0) STORED,
    created_at TIMESTAMP DEFAULT NOW(),
    updated_at TIMESTAMP DEFAULT NOW(),
    CONSTRAINT max_cost_per_video CHECK (total_cost_cents <= 300),
    INDEX idx_costs_video (video_id),
    INDEX idx_costs_total (total_cost_dollars DESC)
);

CREATE TABLE ytempire.video_metrics_timeseries (
    time TIMESTAMP NOT NULL,
    video_id UUID NOT NULL,
    channel_id UUID NOT NULL,
    views INTEGER,
    views_delta INTEGER,
    likes INTEGER,
    comments INTEGER,
    watch_time_hours DECIMAL(10,2),
    ctr DECIMAL(5,4),
    retention_rate DECIMAL(5,4),
    engagement_rate DECIMAL(5,4),
    estimated_revenue_cents INTEGER,
    PRIMARY KEY (video_id, time)
);

SELECT create_hypertable('ytempire.video_metrics_timeseries', 'time');

CREATE MATERIALIZED VIEW ytempire.video_metrics_hourly
WITH (timescaledb.continuous) AS
SELECT
    time_bucket('1 hour', time) AS hour,
    video_id,
    channel_id,
    MAX(views) as views,
    SUM(views_delta) as views_gained,
    MAX(likes) as likes,
    MAX(comments) as comments,
    AVG(ctr) as avg_ctr,
    AVG(retention_rate) as avg_retention,
    AVG(engagement_rate) as avg_engagement,
    MAX(estimated_revenue_cents) as revenue_cents
FROM ytempire.video_metrics_timeseries
GROUP BY hour, video_id, channel_id
WITH NO DATA;

SELECT add_continuous_aggregate_policy('ytempire.video_metrics_hourly',
    start_offset => INTERVAL '3 hours',
    end_offset => INTERVAL '1 hour',
    schedule_interval => INTERVAL '30 minutes'
);

CREATE TABLE ytempire.youtube_api_usage (
    id UUID PRIMARY KEY DEFAULT uuid_generate_v4(),
    api_method VARCHAR(100) NOT NULL,
    endpoint VARCHAR(255) NOT NULL,
    quota_cost INTEGER NOT NULL,
    account_used VARCHAR(100),
    request_params JSONB,
    response_code INTEGER,
    response_time_ms INTEGER,
    error_message TEXT,
    created_at TIMESTAMP DEFAULT NOW(),
    INDEX idx_api_usage_time (created_at DESC),
    INDEX idx_api_usage_account (account_used),
    INDEX idx_api_usage_method (api_method)
);

CREATE VIEW ytempire.youtube_quota_daily AS
SELECT
    DATE(created_at) as date,
    account_used,
    SUM(quota_cost) as quota_used,
    10000 - SUM(quota_cost) as quota_remaining,
    COUNT(*) as api_calls,
    AVG(response_time_ms) as avg_response_time_ms
FROM ytempire.youtube_api_usage
WHERE created_at >= CURRENT_DATE
GROUP BY DATE(created_at), account_used;

CREATE MATERIALIZED VIEW ytempire.channel_performance_daily AS
SELECT
    c.channel_id,
    c.channel_name,
    c.niche,
    c.tier,
    DATE(v.published_at) as date,
    COUNT(DISTINCT v.video_id) as videos_published,
    AVG(v.duration_seconds) as avg_video_duration,
    SUM(v.views) as total_views,
    AVG(v.views) as avg_views_per_video,
    SUM(v.likes) as total_likes,
    SUM(v.comments) as total_comments,
    AVG(v.ctr) as avg_ctr,
    AVG(v.retention_rate) as avg_retention,
    AVG(v.engagement_rate) as avg_engagement,
    SUM(v.estimated_revenue) as daily_revenue,
    AVG(vc.total_cost_dollars) as avg_cost_per_video,
    SUM(v.estimated_revenue) - SUM(vc.total_cost_dollars) as daily_profit,
    CASE
        WHEN SUM(vc.total_cost_dollars) > 0
        THEN (SUM(v.estimated_revenue) - SUM(vc.total_cost_dollars)) / SUM(vc.total_cost_dollars) * 100
        ELSE 0
    END as roi_percentage
FROM ytempire.channels c
JOIN ytempire.videos v ON c.channel_id = v.channel_id
LEFT JOIN ytempire.video_costs vc ON v.video_id = vc.video_id
WHERE v.published_at IS NOT NULL
GROUP BY c.channel_id, c.channel_name, c.niche, c.tier, DATE(v.published_at);

CREATE INDEX idx_channel_perf_daily ON ytempire.channel_performance_daily(channel_id, date DESC);

CREATE MATERIALIZED VIEW ytempire.generation_pipeline_metrics AS
SELECT
    DATE(g.created_at) as date,
    COUNT(*) as total_jobs,
    COUNT(CASE WHEN g.status = 'completed' THEN 1 END) as successful_jobs,
    COUNT(CASE WHEN g.status = 'failed' THEN 1 END) as failed_jobs,
    COUNT(CASE WHEN g.status = 'completed' THEN 1 END)::FLOAT /
        NULLIF(COUNT(*), 0) * 100 as success_rate,
    AVG(EXTRACT(EPOCH FROM (g.completed_at - g.started_at)) / 60) as avg_generation_time_minutes,
    MIN(EXTRACT(EPOCH FROM (g.completed_at - g.started_at)) / 60) as min_generation_time_minutes,
    MAX(EXTRACT(EPOCH FROM (g.completed_at - g.started_at)) / 60) as max_generation_time_minutes,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM (g.completed_at - g.started_at)) / 60) as median_generation_time_minutes,
    AVG(g.cpu_seconds_used) as avg_cpu_seconds,
    AVG(g.gpu_seconds_used) as avg_gpu_seconds,
    AVG(g.memory_mb_peak) as avg_memory_mb,
    AVG(vc.total_cost_dollars) as avg_cost_per_video,
    SUM(vc.total_cost_dollars) as total_daily_cost
FROM ytempire.video_generation_jobs g
LEFT JOIN ytempire.videos v ON g.video_id = v.video_id
LEFT JOIN ytempire.video_costs vc ON v.video_id = vc.video_id
GROUP BY DATE(g.created_at);

CREATE VIEW ytempire.dashboard_overview AS
SELECT
    (SELECT COUNT(*) FROM ytempire.channels WHERE status = 'active') as active_channels,
    (SELECT COUNT(*) FROM ytempire.videos WHERE DATE(published_at) = CURRENT_DATE) as videos_today,
    (SELECT COUNT(*) FROM ytempire.video_generation_jobs WHERE status = 'processing') as videos_processing,
    (SELECT COUNT(*) FROM ytempire.video_generation_jobs WHERE status = 'queued') as videos_queued,
    (SELECT SUM(views) FROM ytempire.videos WHERE DATE(published_at) = CURRENT_DATE) as views_today,
    (SELECT AVG(engagement_rate) FROM ytempire.videos WHERE DATE(published_at) = CURRENT_DATE) as avg_engagement_today,
    (SELECT SUM(estimated_revenue) FROM ytempire.videos WHERE DATE(published_at) = CURRENT_DATE) as revenue_today,
    (SELECT AVG(total_cost_dollars) FROM ytempire.video_costs vc
     JOIN ytempire.videos v ON vc.video_id = v.video_id
     WHERE DATE(v.published_at) = CURRENT_DATE) as avg_cost_today,
    (SELECT quota_used FROM ytempire.youtube_quota_daily WHERE date = CURRENT_DATE LIMIT 1) as youtube_quota_used,
    (SELECT COUNT(*) FROM ytempire.video_generation_jobs
     WHERE status = 'failed' AND DATE(created_at) = CURRENT_DATE) as failures_today;

CREATE VIEW ytempire.cost_breakdown_analysis AS
SELECT
    DATE(v.published_at) as date,
    v.content_type,
    v.generation_method,
    AVG(vc.openai_cost_cents / 100.0) as avg_openai_cost,
    AVG(vc.elevenlabs_cost_cents / 100.0) as avg_elevenlabs_cost,
    AVG(vc.stability_ai_cost_cents / 100.0) as avg_stability_cost,
    AVG((vc.cpu_compute_cost_cents + vc.gpu_compute_cost_cents) / 100.0) as avg_compute_cost,
    AVG(vc.total_cost_dollars) as avg_total_cost,
    COUNT(CASE WHEN vc.total_cost_dollars < 1.0 THEN 1 END) as videos_under_1_dollar,
    COUNT(CASE WHEN vc.total_cost_dollars BETWEEN 1.0 AND 2.0 THEN 1 END) as videos_1_to_2_dollars,
    COUNT(CASE WHEN vc.total_cost_dollars BETWEEN 2.0 AND 3.0 THEN 1 END) as videos_2_to_3_dollars,
    COUNT(CASE WHEN vc.total_cost_dollars > 3.0 THEN 1 END) as videos_over_3_dollars,
    AVG(v.views) as avg_views,
    AVG(v.estimated_revenue) as avg_revenue,
    AVG(v.estimated_revenue / NULLIF(vc.total_cost_dollars, 0)) as avg_roi_ratio
FROM ytempire.videos v
JOIN ytempire.video_costs vc ON v.video_id = vc.video_id
WHERE v.published_at IS NOT NULL
GROUP BY DATE(v.published_at), v.content_type, v.generation_method
ORDER BY date DESC;
