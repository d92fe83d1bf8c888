--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: ytempire; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA ytempire;


--
-- Name: clock_now(); Type: FUNCTION; Schema: ytempire; Owner: -
--

CREATE FUNCTION ytempire.clock_now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE((NULLIF(current_setting('ytempire.clock_at'::text, true), ''::text))::timestamp with time zone, now());


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: video_metrics_timeseries; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_metrics_timeseries (
    "time" timestamp with time zone NOT NULL,
    video_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    views bigint,
    views_delta bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    watch_time_hours numeric(16,4),
    impressions bigint,
    clicks bigint,
    ctr double precision,
    retention_rate double precision,
    engagement_rate double precision,
    estimated_revenue_cents bigint,
    estimated_revenue_micros bigint,
    likes_state text DEFAULT 'ok'::text NOT NULL,
    comments_state text DEFAULT 'ok'::text NOT NULL,
    flags text[] DEFAULT '{}'::text[] NOT NULL,
    view_definition smallint NOT NULL,
    source text NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    CONSTRAINT video_metrics_timeseries_comments_state_check CHECK ((comments_state = ANY (ARRAY['ok'::text, 'disabled'::text, 'absent'::text]))),
    CONSTRAINT video_metrics_timeseries_likes_state_check CHECK ((likes_state = ANY (ARRAY['ok'::text, 'hidden'::text, 'absent'::text])))
);


--
-- Name: COLUMN video_metrics_timeseries.views_delta; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.views_delta IS 'signed change since the reading before that is not flagged; null: no such reading, or flagged';


--
-- Name: COLUMN video_metrics_timeseries.likes_state; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.likes_state IS 'hidden: the channel hides likes; absent: YouTube sent no count';


--
-- Name: COLUMN video_metrics_timeseries.flags; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.flags IS 'why a reading is doubtful, as zero_after_positive; a flagged reading never counts as growth';


--
-- Name: COLUMN video_metrics_timeseries.view_definition; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.view_definition IS 'what a view was: 1 to 2025-03-30, 2 Shorts count starts, 3 all count starts (2026-08-24)';


--
-- Name: repair_views_delta(uuid[]); Type: FUNCTION; Schema: ytempire; Owner: -
--

CREATE FUNCTION ytempire.repair_views_delta(repaired_videos uuid[]) RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
 WITH believed AS (
          SELECT readings.video_id,
             readings."time",
             (readings.views - lag(readings.views) OVER (PARTITION BY readings.video_id ORDER BY readings."time")) AS views_delta
            FROM ytempire.video_metrics_timeseries readings
           WHERE ((readings.video_id = ANY (repair_views_delta.repaired_videos)) AND (readings.flags = '{}'::text[]) AND (readings.views IS NOT NULL))
         ), repaired AS (
          UPDATE ytempire.video_metrics_timeseries stored SET views_delta = believed.views_delta
            FROM believed
           WHERE ((stored.video_id = believed.video_id) AND (stored."time" = believed."time") AND (stored.views_delta IS DISTINCT FROM believed.views_delta))
           RETURNING stored."time"
         )
  SELECT count(*) AS count
    FROM repaired;
END;


--
-- Name: channel_metrics_daily; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.channel_metrics_daily (
    pacific_date date NOT NULL,
    channel_id uuid NOT NULL,
    videos_published bigint NOT NULL,
    videos_with_cost bigint NOT NULL,
    views_gained bigint,
    views_reported bigint,
    engaged_views bigint,
    watch_seconds bigint,
    likes_reported bigint,
    comments_reported bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    revenue_micros bigint,
    impressions bigint,
    clicks bigint,
    published_cost_micros bigint,
    is_revenue_complete boolean NOT NULL
);


--
-- Name: COLUMN channel_metrics_daily.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.revenue_micros IS 'revenue earned that day by all videos, as YouTube estimates it';


--
-- Name: COLUMN channel_metrics_daily.published_cost_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.published_cost_micros IS 'direct cost of the videos published that day; null: none has a known cost';


--
-- Name: COLUMN channel_metrics_daily.is_revenue_complete; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.is_revenue_complete IS 'YouTube has told the whole day for this channel';


--
-- Name: channel_period_facts; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.channel_period_facts (
    channel_id uuid NOT NULL,
    source text NOT NULL,
    source_ref text NOT NULL,
    window_start date,
    window_end date,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    subscribers_net bigint,
    revenue_micros bigint,
    impressions bigint,
    ctr double precision,
    rows_listed bigint NOT NULL,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: COLUMN channel_period_facts.window_end; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.window_end IS 'day after the last day of the window';


--
-- Name: COLUMN channel_period_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.views IS 'what the file calls the total; more than its listed videos when the export is capped';


--
-- Name: COLUMN channel_period_facts.rows_listed; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.rows_listed IS 'videos listed in the file';


--
-- Name: channels; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.channels (
    channel_id uuid DEFAULT gen_random_uuid() NOT NULL,
    youtube_channel_id character varying(50),
    channel_name character varying(255) NOT NULL,
    channel_handle character varying(100),
    niche character varying(100),
    status character varying(20) DEFAULT 'active'::character varying NOT NULL,
    tier character varying(20) DEFAULT 'standard'::character varying NOT NULL,
    oauth_refresh_token text,
    oauth_token_expires_at timestamp with time zone,
    current_subscribers bigint,
    total_videos bigint,
    total_views bigint,
    is_monetized boolean,
    monthly_revenue_target numeric(12,2),
    current_month_revenue numeric(18,6),
    lifetime_revenue numeric(18,6),
    created_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    updated_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    last_video_published_at timestamp with time zone,
    statistics_as_of timestamp with time zone,
    CONSTRAINT channels_status_check CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'paused'::character varying, 'suspended'::character varying, 'archived'::character varying])::text[]))),
    CONSTRAINT channels_tier_check CHECK (((tier)::text = ANY ((ARRAY['test'::character varying, 'standard'::character varying, 'premium'::character varying, 'flagship'::character varying])::text[])))
);


--
-- Name: COLUMN channels.oauth_refresh_token; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.oauth_refresh_token IS 'ciphertext only, never the token';


--
-- Name: COLUMN channels.current_subscribers; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.current_subscribers IS 'public count, rounded down by YouTube to three figures; null: hidden or not collected';


--
-- Name: COLUMN channels.total_videos; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.total_videos IS 'public videos as YouTube counts them';


--
-- Name: COLUMN channels.total_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.total_views IS 'views of the channel as YouTube counts them';


--
-- Name: COLUMN channels.is_monetized; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.is_monetized IS 'in the YouTube Partner Programme; null: not known';


--
-- Name: COLUMN channels.monthly_revenue_target; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.monthly_revenue_target IS 'US dollars a month';


--
-- Name: COLUMN channels.current_month_revenue; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.current_month_revenue IS 'US dollars, estimated, Pacific month to the latest complete day';


--
-- Name: COLUMN channels.lifetime_revenue; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.lifetime_revenue IS 'US dollars, estimated, over all daily facts held';


--
-- Name: COLUMN channels.statistics_as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.statistics_as_of IS 'when YouTube told the three counters';


--
-- Name: check_results; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.check_results (
    run_id uuid NOT NULL,
    check_name text NOT NULL,
    severity text NOT NULL,
    rows_broken bigint NOT NULL,
    sample jsonb NOT NULL,
    checked_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    CONSTRAINT check_results_severity_check CHECK ((severity = ANY (ARRAY['warning'::text, 'error'::text])))
);


--
-- Name: cost_ledger; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.cost_ledger (
    entry_id bigint NOT NULL,
    idempotency_key text NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    channel_id uuid,
    factory_video_id uuid,
    job_id uuid,
    attempt integer,
    stage text,
    vendor text NOT NULL,
    component text NOT NULL,
    quantity numeric NOT NULL,
    unit text NOT NULL,
    unit_price_usd numeric(20,12) NOT NULL,
    amount_micros bigint NOT NULL,
    source text NOT NULL
);


--
-- Name: COLUMN cost_ledger.factory_video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.factory_video_id IS 'the video the call was made for, by the factory''s id; null: an attempt that published nothing';


--
-- Name: COLUMN cost_ledger.vendor; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.vendor IS 'openai, elevenlabs, stability_ai, pexels, other_api, or compute for our own machines';


--
-- Name: COLUMN cost_ledger.component; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.component IS 'what was bought; for compute: cpu, gpu, storage, bandwidth';


--
-- Name: COLUMN cost_ledger.amount_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.amount_micros IS 'micro-dollars';


--
-- Name: cost_ledger_entry_id_seq; Type: SEQUENCE; Schema: ytempire; Owner: -
--

ALTER TABLE ytempire.cost_ledger ALTER COLUMN entry_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME ytempire.cost_ledger_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: source_watermarks; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.source_watermarks (
    source text NOT NULL,
    scope text NOT NULL,
    complete_through timestamp with time zone,
    complete_date date,
    last_attempt_at timestamp with time zone NOT NULL,
    last_ok_at timestamp with time zone,
    state text DEFAULT 'ok'::text NOT NULL,
    note text,
    CONSTRAINT source_watermarks_state_check CHECK ((state = ANY (ARRAY['ok'::text, 'not_connected'::text, 'refused'::text, 'failed'::text])))
);


--
-- Name: COLUMN source_watermarks.complete_through; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.complete_through IS 'all that the source knew up to this instant has been read';


--
-- Name: COLUMN source_watermarks.complete_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.complete_date IS 'for sources that report by Pacific day: the last day told in full';


--
-- Name: COLUMN source_watermarks.state; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.state IS 'refused: the source answered that it may not tell, as revenue outside the Partner Programme';


--
-- Name: network_metrics_daily; Type: VIEW; Schema: ytempire; Owner: -
--

CREATE VIEW ytempire.network_metrics_daily AS
 WITH channels AS (
         SELECT channels.channel_id,
            channels.status,
            channels.is_monetized
           FROM ytempire.channels
        ), channel_days AS (
         SELECT channel_metrics_daily.pacific_date,
            channel_metrics_daily.channel_id,
            channel_metrics_daily.videos_published,
            channel_metrics_daily.videos_with_cost,
            channel_metrics_daily.views_gained,
            channel_metrics_daily.views_reported,
            channel_metrics_daily.engaged_views,
            channel_metrics_daily.watch_seconds,
            channel_metrics_daily.subscribers_gained,
            channel_metrics_daily.subscribers_lost,
            channel_metrics_daily.impressions,
            channel_metrics_daily.clicks,
            channel_metrics_daily.revenue_micros,
            channel_metrics_daily.published_cost_micros,
            channel_metrics_daily.is_revenue_complete
           FROM ytempire.channel_metrics_daily
        ), watermarks AS (
         SELECT source_watermarks.scope,
            source_watermarks.complete_date
           FROM ytempire.source_watermarks
          WHERE (source_watermarks.source = 'youtube_analytics'::text)
        ), days AS (
         SELECT channel_days.pacific_date,
            (sum(channel_days.videos_published))::bigint AS videos_published,
            (sum(channel_days.videos_with_cost))::bigint AS videos_with_cost,
            (sum(channel_days.views_gained))::bigint AS views_gained,
            (sum(channel_days.views_reported))::bigint AS views_reported,
            (sum(channel_days.engaged_views))::bigint AS engaged_views,
            (sum(channel_days.watch_seconds))::bigint AS watch_seconds,
            (sum((channel_days.subscribers_gained - channel_days.subscribers_lost)))::bigint AS subscribers_net,
            (sum(channel_days.impressions))::bigint AS impressions,
            (sum(channel_days.clicks))::bigint AS clicks,
            (sum(channel_days.revenue_micros))::bigint AS revenue_micros,
            (sum(channel_days.published_cost_micros))::bigint AS published_cost_micros
           FROM channel_days
          GROUP BY channel_days.pacific_date
        ), earning AS (
         SELECT channels.channel_id,
            watermarks.complete_date
           FROM (channels
             LEFT JOIN watermarks ON ((watermarks.scope = (channels.channel_id)::text)))
          WHERE (((channels.status)::text = 'active'::text) AND channels.is_monetized)
        ), told AS (
         SELECT days_1.pacific_date,
            count(earning.channel_id) AS channels_earning,
            count(earning.channel_id) FILTER (WHERE (COALESCE(channel_days.is_revenue_complete, false) OR (earning.complete_date >= days_1.pacific_date))) AS channels_told
           FROM ((days days_1
             LEFT JOIN earning ON (true))
             LEFT JOIN channel_days ON (((days_1.pacific_date = channel_days.pacific_date) AND (earning.channel_id = channel_days.channel_id))))
          GROUP BY days_1.pacific_date
        )
 SELECT days.pacific_date,
    told.channels_earning,
    told.channels_told,
    days.videos_published,
    days.videos_with_cost,
    days.views_gained,
    days.views_reported,
    days.engaged_views,
    days.watch_seconds,
    days.subscribers_net,
    days.impressions,
    days.clicks,
    days.revenue_micros,
    days.published_cost_micros,
    ((told.channels_earning > 0) AND (told.channels_told = told.channels_earning)) AS is_revenue_complete
   FROM (days
     JOIN told ON ((days.pacific_date = told.pacific_date)));


--
-- Name: VIEW network_metrics_daily; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON VIEW ytempire.network_metrics_daily IS 'one row a Pacific day: the whole network';


--
-- Name: COLUMN network_metrics_daily.channels_earning; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.channels_earning IS 'active channels that are known to be monetised';


--
-- Name: COLUMN network_metrics_daily.channels_told; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.channels_told IS 'of those, channels whose day YouTube has told in full';


--
-- Name: COLUMN network_metrics_daily.is_revenue_complete; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.is_revenue_complete IS 'YouTube has told the day for every active monetised channel, of which there is one or more';


--
-- Name: video_period_facts; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_period_facts (
    video_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    source text NOT NULL,
    source_ref text NOT NULL,
    window_start date,
    window_end date,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    subscribers_net bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    average_view_seconds double precision,
    average_view_ratio double precision,
    revenue_micros bigint,
    impressions bigint,
    clicks double precision,
    ctr double precision,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: COLUMN video_period_facts.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.source_ref IS 'sha-256 of the file: the same file read twice is one import';


--
-- Name: COLUMN video_period_facts.window_start; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.window_start IS 'first day of the window; null: the export does not say and nobody told us';


--
-- Name: COLUMN video_period_facts.window_end; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.window_end IS 'day after the last day of the window';


--
-- Name: COLUMN video_period_facts.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.clicks IS 'impressions * ctr, not rounded';


--
-- Name: COLUMN video_period_facts.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.ctr IS 'as exported, 0..1; null: blank in the file';


--
-- Name: period_summaries; Type: VIEW; Schema: ytempire; Owner: -
--

CREATE VIEW ytempire.period_summaries AS
 WITH channels AS (
         SELECT channels_1.channel_id,
            channels_1.channel_name
           FROM ytempire.channels channels_1
        ), facts AS (
         SELECT video_period_facts.channel_id,
            video_period_facts.source,
            video_period_facts.source_ref,
            video_period_facts.window_start,
            video_period_facts.window_end,
            video_period_facts.views,
            video_period_facts.watch_seconds,
            video_period_facts.subscribers_net,
            video_period_facts.revenue_micros,
            video_period_facts.impressions,
            video_period_facts.clicks,
            video_period_facts.as_of
           FROM ytempire.video_period_facts
        ), totals AS (
         SELECT channel_period_facts.channel_id,
            channel_period_facts.source,
            channel_period_facts.source_ref,
            channel_period_facts.window_start,
            channel_period_facts.window_end,
            channel_period_facts.views,
            channel_period_facts.watch_seconds,
            channel_period_facts.subscribers_net,
            channel_period_facts.revenue_micros,
            channel_period_facts.impressions,
            channel_period_facts.ctr,
            channel_period_facts.as_of
           FROM ytempire.channel_period_facts
        ), listed AS (
         SELECT facts.channel_id,
            facts.source,
            facts.source_ref,
            count(*) AS videos,
            (sum(facts.views))::bigint AS views,
            (sum(facts.watch_seconds))::bigint AS watch_seconds,
            (sum(facts.subscribers_net))::bigint AS subscribers_net,
            (sum(facts.revenue_micros))::bigint AS revenue_micros,
            (sum(facts.impressions))::bigint AS impressions,
            (sum(facts.clicks) / (NULLIF(sum(facts.impressions) FILTER (WHERE (facts.clicks IS NOT NULL)), (0)::numeric))::double precision) AS ctr,
            min(facts.window_start) AS window_start,
            max(facts.window_end) AS window_end,
            max(facts.as_of) AS as_of
           FROM facts
          GROUP BY facts.channel_id, facts.source, facts.source_ref
        )
 SELECT COALESCE(listed.channel_id, totals.channel_id) AS channel_id,
    channels.channel_name,
    COALESCE(listed.source, totals.source) AS source,
    COALESCE(listed.source_ref, totals.source_ref) AS source_ref,
    COALESCE(listed.videos, (0)::bigint) AS videos_listed,
    listed.views,
    totals.views AS views_total,
    (totals.views - listed.views) AS views_unlisted,
    listed.watch_seconds,
    totals.watch_seconds AS watch_seconds_total,
    listed.subscribers_net,
    totals.subscribers_net AS subscribers_net_total,
    listed.impressions,
    totals.impressions AS impressions_total,
    (totals.impressions - listed.impressions) AS impressions_unlisted,
    listed.revenue_micros,
    totals.revenue_micros AS revenue_micros_total,
    (totals.revenue_micros - listed.revenue_micros) AS revenue_micros_unlisted,
    listed.ctr,
    totals.ctr AS ctr_total,
    COALESCE(listed.window_start, totals.window_start) AS window_start,
    COALESCE(listed.window_end, totals.window_end) AS window_end,
    COALESCE(listed.as_of, totals.as_of) AS as_of
   FROM ((listed
     FULL JOIN totals ON (((listed.channel_id = totals.channel_id) AND (listed.source = totals.source) AND (listed.source_ref = totals.source_ref))))
     JOIN channels ON ((channels.channel_id = COALESCE(listed.channel_id, totals.channel_id))));


--
-- Name: VIEW period_summaries; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON VIEW ytempire.period_summaries IS 'one row a channel and imported file: sums over its listed videos, the file''s Total, the rest';


--
-- Name: COLUMN period_summaries.views_unlisted; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.views_unlisted IS 'Total less listed: videos that the export left out, as it is capped';


--
-- Name: COLUMN period_summaries.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.ctr IS 'sum of clicks / sum of impressions over the listed videos with a rate, 0..1';


--
-- Name: pipeline_runs; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.pipeline_runs (
    run_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    notebook text NOT NULL,
    parameters jsonb NOT NULL,
    code_version text NOT NULL,
    notebook_sha256 text NOT NULL,
    parameters_sha256 text NOT NULL,
    window_start timestamp with time zone,
    window_end timestamp with time zone,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    duration_seconds double precision,
    status text NOT NULL,
    outcome text,
    rows_in bigint,
    rows_out bigint,
    rows_rejected bigint,
    written jsonb,
    output_path text,
    error text,
    CONSTRAINT pipeline_runs_status_check CHECK ((status = ANY (ARRAY['running'::text, 'ok'::text, 'failed'::text])))
);


--
-- Name: COLUMN pipeline_runs.batch_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.batch_id IS 'the pipeline run that this step belongs to';


--
-- Name: COLUMN pipeline_runs.outcome; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.outcome IS 'one sentence for people, as: not connected: no OAuth file';


--
-- Name: COLUMN pipeline_runs.rows_out; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.rows_out IS 'rows added or changed';


--
-- Name: COLUMN pipeline_runs.written; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.written IS 'rows written per target table';


--
-- Name: COLUMN pipeline_runs.output_path; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.output_path IS 'the executed notebook, below YTEMPIRE_HOME or the reports folder';


--
-- Name: video_costs; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_costs (
    cost_id uuid DEFAULT gen_random_uuid() NOT NULL,
    video_id uuid NOT NULL,
    openai_cost_cents bigint DEFAULT 0 NOT NULL,
    elevenlabs_cost_cents bigint DEFAULT 0 NOT NULL,
    stability_ai_cost_cents bigint DEFAULT 0 NOT NULL,
    pexels_cost_cents bigint DEFAULT 0 NOT NULL,
    other_api_cost_cents bigint DEFAULT 0 NOT NULL,
    cpu_compute_cost_cents bigint DEFAULT 0 NOT NULL,
    gpu_compute_cost_cents bigint DEFAULT 0 NOT NULL,
    storage_cost_cents bigint DEFAULT 0 NOT NULL,
    bandwidth_cost_cents bigint DEFAULT 0 NOT NULL,
    total_api_cost_cents bigint GENERATED ALWAYS AS (((((openai_cost_cents + elevenlabs_cost_cents) + stability_ai_cost_cents) + pexels_cost_cents) + other_api_cost_cents)) STORED,
    total_compute_cost_cents bigint GENERATED ALWAYS AS ((((cpu_compute_cost_cents + gpu_compute_cost_cents) + storage_cost_cents) + bandwidth_cost_cents)) STORED,
    total_cost_cents bigint GENERATED ALWAYS AS (((((((((openai_cost_cents + elevenlabs_cost_cents) + stability_ai_cost_cents) + pexels_cost_cents) + other_api_cost_cents) + cpu_compute_cost_cents) + gpu_compute_cost_cents) + storage_cost_cents) + bandwidth_cost_cents)) STORED,
    total_cost_dollars numeric(12,2) GENERATED ALWAYS AS (((((((((((openai_cost_cents + elevenlabs_cost_cents) + stability_ai_cost_cents) + pexels_cost_cents) + other_api_cost_cents) + cpu_compute_cost_cents) + gpu_compute_cost_cents) + storage_cost_cents) + bandwidth_cost_cents))::numeric / 100.0)) STORED,
    total_cost_micros bigint NOT NULL,
    created_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    updated_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: COLUMN video_costs.total_cost_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.total_cost_micros IS 'micro-dollars: the sum of the ledger for this video, failed attempts included';


--
-- Name: videos; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.videos (
    video_id uuid DEFAULT gen_random_uuid() NOT NULL,
    channel_id uuid NOT NULL,
    youtube_video_id character varying(20),
    factory_video_id uuid,
    title character varying(500) NOT NULL,
    description text,
    tags text[],
    category character varying(100),
    content_type character varying(50),
    format text,
    generation_method character varying(50),
    script_id uuid,
    thumbnail_id uuid,
    duration_seconds integer,
    resolution character varying(20),
    file_size_mb numeric(10,2),
    status character varying(30) DEFAULT 'queued'::character varying NOT NULL,
    queued_at timestamp with time zone,
    generation_started_at timestamp with time zone,
    generation_completed_at timestamp with time zone,
    uploaded_at timestamp with time zone,
    published_at timestamp with time zone,
    views bigint,
    likes bigint,
    dislikes bigint,
    comments bigint,
    shares bigint,
    watch_time_hours numeric(16,4),
    ctr double precision,
    retention_rate double precision,
    engagement_rate double precision,
    estimated_revenue numeric(18,6),
    actual_revenue numeric(18,6),
    estimated_revenue_micros bigint,
    statistics_as_of timestamp with time zone,
    created_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    updated_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    CONSTRAINT videos_content_type_check CHECK (((content_type)::text = ANY ((ARRAY['educational'::character varying, 'entertainment'::character varying, 'news'::character varying, 'tutorial'::character varying, 'review'::character varying])::text[]))),
    CONSTRAINT videos_format_check CHECK ((format = ANY (ARRAY['long'::text, 'shorts'::text, 'live'::text]))),
    CONSTRAINT videos_status_check CHECK (((status)::text = ANY ((ARRAY['queued'::character varying, 'generating'::character varying, 'processing'::character varying, 'uploading'::character varying, 'published'::character varying, 'failed'::character varying, 'deleted'::character varying])::text[])))
);


--
-- Name: COLUMN videos.factory_video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.factory_video_id IS 'the id of the video in the company''s own production database';


--
-- Name: COLUMN videos.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.views IS 'latest counter that is not flagged; null: never read. Kept in step by the loader';


--
-- Name: COLUMN videos.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.likes IS 'null: hidden by the channel, or never read';


--
-- Name: COLUMN videos.dislikes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.dislikes IS 'owner only, from Analytics; null: not collected';


--
-- Name: COLUMN videos.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.comments IS 'null: comments disabled, or never read';


--
-- Name: COLUMN videos.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.ctr IS 'thumbnail clicks / impressions, 0..1';


--
-- Name: COLUMN videos.retention_rate; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.retention_rate IS 'watch time / (engaged views * duration); rewatching can lift it above 1';


--
-- Name: COLUMN videos.engagement_rate; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.engagement_rate IS '(likes + 2 comments + 3 shares) / engaged views over all daily facts held';


--
-- Name: COLUMN videos.estimated_revenue; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.estimated_revenue IS 'US dollars = estimated_revenue_micros / 1e6';


--
-- Name: COLUMN videos.statistics_as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.statistics_as_of IS 'when the latest counters were read';


--
-- Name: published_video_costs; Type: VIEW; Schema: ytempire; Owner: -
--

CREATE VIEW ytempire.published_video_costs AS
 WITH videos AS (
         SELECT videos_1.video_id,
            videos_1.channel_id,
            videos_1.published_at
           FROM ytempire.videos videos_1
          WHERE (videos_1.published_at IS NOT NULL)
        ), costs AS (
         SELECT video_costs.video_id,
            video_costs.total_cost_micros
           FROM ytempire.video_costs
        )
 SELECT videos.video_id,
    videos.channel_id,
    costs.total_cost_micros,
    videos.published_at,
    ((videos.published_at AT TIME ZONE 'America/Los_Angeles'::text))::date AS pacific_date
   FROM (videos
     LEFT JOIN costs ON ((videos.video_id = costs.video_id)));


--
-- Name: VIEW published_video_costs; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON VIEW ytempire.published_video_costs IS 'one row a published video: its direct cost';


--
-- Name: COLUMN published_video_costs.total_cost_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.published_video_costs.total_cost_micros IS 'micro-dollars, failed attempts included; null: no cost is known';


--
-- Name: COLUMN published_video_costs.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.published_video_costs.pacific_date IS 'Pacific day of publication';


--
-- Name: rejected_rows; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.rejected_rows (
    rejected_id uuid NOT NULL,
    source text NOT NULL,
    source_ref text NOT NULL,
    row_number bigint,
    target text NOT NULL,
    reason text NOT NULL,
    row_values jsonb NOT NULL,
    first_seen_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    occurrences bigint DEFAULT 1 NOT NULL
);


--
-- Name: COLUMN rejected_rows.rejected_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.rejected_id IS 'derived from source, source_ref, row and reason: the same refusal is the same row';


--
-- Name: revenue_estimates; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.revenue_estimates (
    pacific_date date NOT NULL,
    revenue_micros bigint NOT NULL,
    low_micros bigint NOT NULL,
    high_micros bigint NOT NULL,
    interval_ratio double precision NOT NULL,
    past_days bigint NOT NULL,
    method text NOT NULL,
    as_of timestamp with time zone NOT NULL,
    CONSTRAINT revenue_estimates_check CHECK (((low_micros <= revenue_micros) AND (revenue_micros <= high_micros)))
);


--
-- Name: COLUMN revenue_estimates.interval_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.interval_ratio IS 'share of days the interval should hold, 0..1';


--
-- Name: COLUMN revenue_estimates.past_days; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.past_days IS 'days of history that the interval rests on';


--
-- Name: schema_migrations; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.schema_migrations (
    number integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    is_skipped boolean DEFAULT false NOT NULL
);


--
-- Name: source_freshness; Type: VIEW; Schema: ytempire; Owner: -
--

CREATE VIEW ytempire.source_freshness AS
 WITH watermarks AS (
         SELECT source_watermarks.source,
            source_watermarks.scope,
            source_watermarks.complete_through,
            source_watermarks.complete_date,
            source_watermarks.last_attempt_at,
            source_watermarks.last_ok_at,
            source_watermarks.state,
            source_watermarks.note
           FROM ytempire.source_watermarks
        )
 SELECT source,
    count(*) AS scopes,
    count(*) FILTER (WHERE (state = 'failed'::text)) AS scopes_failed,
    count(*) FILTER (WHERE (state = 'refused'::text)) AS scopes_refused,
    count(*) FILTER (WHERE (state = 'not_connected'::text)) AS scopes_not_connected,
    min(note) FILTER (WHERE (state <> 'ok'::text)) AS note,
    min(complete_date) AS complete_date,
    min(complete_through) AS complete_through,
    max(last_attempt_at) AS last_attempt_at,
    max(last_ok_at) AS last_ok_at
   FROM watermarks
  GROUP BY source;


--
-- Name: VIEW source_freshness; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON VIEW ytempire.source_freshness IS 'one row a source: how far it has been read';


--
-- Name: COLUMN source_freshness.note; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.note IS 'what the first scope that is not ok says';


--
-- Name: video_daily_facts; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_daily_facts (
    video_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    pacific_date date NOT NULL,
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
    view_definition smallint NOT NULL,
    source text NOT NULL,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: COLUMN video_daily_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.views IS 'views of the day; may be negative when YouTube takes views back';


--
-- Name: COLUMN video_daily_facts.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.watch_seconds IS 'estimated minutes watched * 60';


--
-- Name: COLUMN video_daily_facts.estimated_revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.estimated_revenue_micros IS 'micro-dollars, estimated by YouTube, after its share; null: not monetised or not told';


--
-- Name: video_generation_jobs; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_generation_jobs (
    job_id uuid DEFAULT gen_random_uuid() NOT NULL,
    video_id uuid,
    channel_id uuid NOT NULL,
    factory_video_id uuid,
    priority integer DEFAULT 5,
    topic character varying(500) NOT NULL,
    style character varying(100),
    target_duration_seconds integer,
    current_stage character varying(50) DEFAULT 'queued'::character varying NOT NULL,
    stages_completed jsonb DEFAULT '[]'::jsonb NOT NULL,
    stage_timings jsonb DEFAULT '{}'::jsonb NOT NULL,
    progress_percentage integer DEFAULT 0 NOT NULL,
    status character varying(30) DEFAULT 'queued'::character varying NOT NULL,
    error_message text,
    retry_count integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    failed_at timestamp with time zone,
    updated_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    cpu_seconds_used numeric(12,2),
    gpu_seconds_used numeric(12,2),
    memory_mb_peak integer,
    CONSTRAINT video_generation_jobs_priority_check CHECK (((priority >= 1) AND (priority <= 10))),
    CONSTRAINT video_generation_jobs_progress_percentage_check CHECK (((progress_percentage >= 0) AND (progress_percentage <= 100))),
    CONSTRAINT video_generation_jobs_status_check CHECK (((status)::text = ANY ((ARRAY['queued'::character varying, 'processing'::character varying, 'completed'::character varying, 'failed'::character varying, 'cancelled'::character varying])::text[])))
);


--
-- Name: COLUMN video_generation_jobs.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.video_id IS 'the published video; null: not published, or not yet';


--
-- Name: COLUMN video_generation_jobs.stages_completed; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.stages_completed IS 'names of the stages that ended well, in order';


--
-- Name: COLUMN video_generation_jobs.stage_timings; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.stage_timings IS 'seconds per stage';


--
-- Name: video_metrics_daily; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_metrics_daily (
    pacific_date date NOT NULL,
    video_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    readings bigint NOT NULL,
    views_end bigint,
    views_gained bigint,
    likes_gained bigint,
    comments_gained bigint,
    views_reported bigint,
    engaged_views bigint,
    watch_seconds bigint,
    likes_reported bigint,
    comments_reported bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    revenue_micros bigint,
    impressions bigint,
    clicks bigint
);


--
-- Name: COLUMN video_metrics_daily.readings; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.readings IS 'readings of the public counters that are not flagged';


--
-- Name: COLUMN video_metrics_daily.views_end; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.views_end IS 'counter at the last reading of the day';


--
-- Name: COLUMN video_metrics_daily.views_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.views_gained IS 'signed change of the counter over the day''s readings; a new video starts from 0';


--
-- Name: COLUMN video_metrics_daily.views_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.views_reported IS 'views of the day by Analytics, 48 to 72 h late';


--
-- Name: video_reach_daily; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_reach_daily (
    video_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    pacific_date date NOT NULL,
    impressions bigint NOT NULL,
    ctr double precision,
    clicks bigint,
    report_id text NOT NULL,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: COLUMN video_reach_daily.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.ctr IS 'as reported, 0..1; null at 0 impressions';


--
-- Name: COLUMN video_reach_daily.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.clicks IS 'impressions * ctr, rounded: YouTube tells the rate only';


--
-- Name: view_definitions; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.view_definitions (
    name text NOT NULL,
    kind text NOT NULL,
    checksum text NOT NULL
);


--
-- Name: warehouse_identity; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.warehouse_identity (
    is_the_row boolean DEFAULT true NOT NULL,
    network text NOT NULL,
    named_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    CONSTRAINT warehouse_identity_is_the_row_check CHECK (is_the_row),
    CONSTRAINT warehouse_identity_network_check CHECK ((network = ANY (ARRAY['youtube'::text, 'simulated'::text, 'import'::text])))
);


--
-- Name: COLUMN warehouse_identity.network; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.warehouse_identity.network IS 'youtube: collected from YouTube; simulated: from the simulator; import: files only';


--
-- Name: youtube_api_usage; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.youtube_api_usage (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    api_method character varying(100) NOT NULL,
    endpoint character varying(255) NOT NULL,
    quota_cost integer NOT NULL,
    quota_bucket text NOT NULL,
    account_used character varying(100),
    request_params jsonb,
    items_requested integer,
    items_returned integer,
    response_code integer,
    response_time_ms integer,
    error_message text,
    created_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    quota_date date GENERATED ALWAYS AS (((created_at AT TIME ZONE 'America/Los_Angeles'::text))::date) STORED NOT NULL
);


--
-- Name: COLUMN youtube_api_usage.quota_cost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.quota_cost IS 'units of the bucket, failures included';


--
-- Name: COLUMN youtube_api_usage.account_used; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.account_used IS 'the Google project or channel that paid';


--
-- Name: COLUMN youtube_api_usage.request_params; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.request_params IS 'without keys and tokens';


--
-- Data for Name: channel_metrics_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.channel_metrics_daily VALUES
	('2026-09-23', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 0, NULL, 38972, 30252, 3982320, 1872, 37, 74, 165, 32, 50088000, NULL, NULL, NULL, true),
	('2026-09-25', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 9507, 7380, 1059960, 439, 9, 18, 41, 8, 14157000, NULL, NULL, NULL, true),
	('2026-09-26', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 7523, 5840, 810540, 381, 7, 15, 32, 6, 10584000, NULL, NULL, NULL, true),
	('2026-09-30', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 3683, 2860, 397980, 188, 3, 7, 16, 3, 5207000, NULL, NULL, NULL, true),
	('2026-10-01', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 3968, 3080, 452340, 201, 4, 7, 17, 4, 6126000, NULL, NULL, NULL, true),
	('2026-10-03', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 2937, 2280, 305400, 130, 2, 6, 13, 2, 3892000, NULL, NULL, NULL, true),
	('2026-10-06', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 148570, 92517, 4137960, 3974, 354, 870, 747, 84, 6773000, NULL, NULL, NULL, true),
	('2026-10-07', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 0, NULL, 212888, 128964, 5517060, 5955, 386, 827, 784, 105, 9413000, NULL, NULL, NULL, true),
	('2026-10-08', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 176753, 106843, 4389960, 5085, 261, 653, 627, 88, 7916000, NULL, NULL, NULL, true),
	('2026-10-09', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 126334, 77271, 3371280, 3542, 304, 560, 514, 65, 6669000, NULL, NULL, NULL, true),
	('2026-10-11', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 64545, 39673, 1739280, 1793, 118, 298, 272, 34, 3966000, NULL, NULL, NULL, true),
	('2026-10-12', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 46889, 28824, 1242180, 1313, 108, 215, 198, 24, 2884000, NULL, NULL, NULL, true),
	('2026-10-14', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 36517, 22492, 1003620, 1026, 75, 169, 154, 19, 2689000, NULL, NULL, NULL, true),
	('2026-10-15', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 34056, 20980, 932100, 936, 85, 157, 144, 19, 2486000, NULL, NULL, NULL, true),
	('2026-10-17', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 29456, 18149, 802080, 886, 60, 135, 125, 16, 2106000, NULL, NULL, NULL, true),
	('2026-10-18', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 23247, 14325, 638100, 652, 46, 106, 97, 12, 1748000, NULL, NULL, NULL, true),
	('2026-10-23', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 14592, 9025, 424920, 527, -68, 67, 62, 7, 1294000, NULL, NULL, NULL, true),
	('2026-10-25', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 12506, 7748, 355020, 272, 26, 58, 54, 6, 1160000, NULL, NULL, NULL, true),
	('2026-10-26', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 10317, 6393, 302940, 348, 20, 48, 44, 7, 1061000, NULL, NULL, NULL, true),
	('2026-10-27', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 9861, 6123, 287100, 211, 21, 47, 43, 5, 930000, NULL, NULL, NULL, true),
	('2026-10-28', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 8376, 5192, 243000, 212, -7, 39, 36, 5, 784000, NULL, NULL, NULL, true),
	('2026-10-29', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 0, NULL, 10167, 6379, 363840, 280, 46, 50, 47, 6, 2872000, NULL, NULL, NULL, true),
	('2026-10-30', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 15416, 9970, 787500, 489, 44, 86, 79, 12, 11085000, NULL, NULL, NULL, true),
	('2026-10-31', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 11051, 7084, 522960, 138, 11, 60, 55, 9, 6808000, NULL, NULL, NULL, true),
	('2026-11-03', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 8856, 5991, 1029780, 325, 18, 38, 49, 7, 9793000, NULL, NULL, NULL, true),
	('2026-11-04', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 7925, 5301, 852660, 261, 20, 35, 41, 4, 8155000, NULL, NULL, NULL, true),
	('2026-11-08', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 6173, 4015, 463200, 192, 12, 28, 29, 3, 4016000, NULL, NULL, NULL, true),
	('2026-11-12', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 4962, 3185, 295320, 18, 30, 23, 24, 3, 2358000, NULL, NULL, NULL, true),
	('2026-11-13', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 4889, 3144, 295200, 272, 10, 22, 22, 1, 2341000, NULL, NULL, NULL, true),
	('2026-11-15', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 4273, 2727, 243000, -8, 123, 19, 20, 3, 1823000, NULL, NULL, NULL, true),
	('2026-09-24', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 0, NULL, 13, 9, 1620, 0, 0, 0, 0, 0, 11000, NULL, NULL, NULL, true),
	('2026-09-27', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 6, 5, 900, 0, 0, 0, 0, 0, 7000, NULL, NULL, NULL, true),
	('2026-09-28', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 4, 2, 360, 0, 0, 0, 0, 0, 2000, NULL, NULL, NULL, true),
	('2026-09-29', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 3, 2, 300, 0, 0, 0, 0, 0, 3000, NULL, NULL, NULL, true),
	('2026-10-02', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 202, 159, 29640, 6, 1, 2, 1, 0, 189000, NULL, NULL, NULL, true),
	('2026-10-04', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 68, 54, 9600, 2, 0, 0, 0, 0, 61000, NULL, NULL, NULL, true),
	('2026-10-05', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 55, 43, 8100, 1, 0, 1, 1, 0, 52000, NULL, NULL, NULL, true),
	('2026-10-10', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 34, 26, 4680, 0, 1, 1, 0, 0, 30000, NULL, NULL, NULL, true),
	('2026-10-13', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 20, 15, 2580, 1, 0, 0, 0, 0, 16000, NULL, NULL, NULL, true),
	('2026-10-16', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 16, 11, 2100, 0, 0, 0, 0, 0, 13000, NULL, NULL, NULL, true),
	('2026-10-19', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 10, 8, 1500, 0, 0, 0, 0, 0, 10000, NULL, NULL, NULL, true),
	('2026-10-20', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 8, 6, 1020, 0, 0, 0, 0, 0, 7000, NULL, NULL, NULL, true),
	('2026-10-21', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 10, 7, 1260, 1, -1, 0, 0, 0, 8000, NULL, NULL, NULL, true),
	('2026-10-22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 8, 6, 1080, 0, 1, 0, 0, 0, 7000, NULL, NULL, NULL, true),
	('2026-10-24', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 8, 6, 1140, 1, 1, 0, 0, 0, 7000, NULL, NULL, NULL, true),
	('2026-11-01', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 271, 210, 20220, 6, 0, 2, 2, 0, 414000, NULL, NULL, NULL, true),
	('2026-11-02', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 118, 91, 9360, 4, 0, 1, 1, 0, 198000, NULL, NULL, NULL, true),
	('2026-11-05', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 37, 27, 2820, 2, 1, 0, 0, 0, 52000, NULL, NULL, NULL, true),
	('2026-11-06', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 28, 21, 2280, 1, 0, 1, 0, 0, 42000, NULL, NULL, NULL, true),
	('2026-11-07', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 23, 20, 2280, -1, -1, 0, 1, 0, 41000, NULL, NULL, NULL, true);
INSERT INTO ytempire.channel_metrics_daily VALUES
	('2026-11-09', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 18, 13, 1440, 0, 0, 0, 0, 0, 27000, NULL, NULL, NULL, true),
	('2026-11-10', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 0, NULL, 176, 114, 14400, 5, 0, 0, 0, 0, 28000, NULL, NULL, NULL, true),
	('2026-11-11', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 214, 137, 17640, 7, 0, 1, 1, 0, 23000, NULL, NULL, NULL, true),
	('2026-11-16', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2, 1, 1047, 1172, 782, 91380, 37, 3, 6, 1, 1, 1516000, 6286, 373, 1217265, true),
	('2026-11-17', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, 883, 1322, 961, 136740, 44, 2, 5, 7, 2, 1751000, 9386, 472, NULL, true),
	('2026-11-18', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1, 3379, 3244, 2209, 900780, 115, 7, 5, 9, 3, 3522000, 17698, 1129, 1948189, true),
	('2026-11-14', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 107, 70, 9300, 3, 0, 2, 0, 0, 18000, NULL, NULL, NULL, true),
	('2026-11-19', '99517fd3-535a-5a33-bf38-d59588724f43', 3, 3, 159430, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 415391, 12584, 5069516, false),
	('2026-11-21', '99517fd3-535a-5a33-bf38-d59588724f43', 2, 2, 276591, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2700606, false),
	('2026-11-20', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2, 2, 1632, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3056679, false),
	('2026-11-22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, 589, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
	('2026-09-24', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 18345, 18232, 2609040, 1133, 23, 44, 100, 19, 34762000, NULL, NULL, NULL, true),
	('2026-09-27', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 6038, 4687, 640260, 281, 2, 11, 25, 5, 8270000, NULL, NULL, NULL, true),
	('2026-09-28', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 5188, 4027, 594540, 239, 9, 10, 22, 5, 8078000, NULL, NULL, NULL, true),
	('2026-09-29', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 4660, 3617, 524820, 216, 5, 9, 20, 3, 7055000, NULL, NULL, NULL, true),
	('2026-10-02', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 3592, 2788, 409020, 162, 4, 7, 15, 3, 5537000, NULL, NULL, NULL, true),
	('2026-10-04', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 0, NULL, 52043, 32749, 1619280, 1434, 121, 295, 259, 30, 5770000, NULL, NULL, NULL, true),
	('2026-10-05', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 204600, 127334, 5777160, 5419, 489, 1200, 1031, 116, 9295000, NULL, NULL, NULL, true),
	('2026-10-10', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 87291, 53575, 2453220, 2385, 183, 401, 365, 46, 5202000, NULL, NULL, NULL, true),
	('2026-10-13', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 43837, 26976, 1223280, 1210, 74, 206, 186, 24, 2741000, NULL, NULL, NULL, true),
	('2026-10-16', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 29681, 18297, 852960, 843, 60, 138, 125, 15, 2352000, NULL, NULL, NULL, true),
	('2026-10-19', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 19182, 11866, 533940, 556, 41, 91, 83, 11, 1681000, NULL, NULL, NULL, true),
	('2026-10-20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 17564, 10841, 481920, 502, 29, 81, 74, 10, 1342000, NULL, NULL, NULL, true),
	('2026-10-21', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 16573, 10247, 470700, 524, 40, 78, 72, 8, 1412000, NULL, NULL, NULL, true),
	('2026-10-22', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 14824, 9162, 443460, 208, 30, 70, 63, 8, 1314000, NULL, NULL, NULL, true),
	('2026-10-24', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 14840, 9188, 437940, 470, 129, 71, 64, 9, 1339000, NULL, NULL, NULL, true),
	('2026-11-01', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 0, NULL, 14481, 9978, 2106780, 441, -53, 62, 82, 9, 21876000, NULL, NULL, NULL, true),
	('2026-11-02', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 11051, 7559, 1433760, 212, 126, 48, 60, 5, 13730000, NULL, NULL, NULL, true),
	('2026-11-05', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 8183, 5412, 757200, 86, 14, 37, 42, 5, 6905000, NULL, NULL, NULL, true),
	('2026-11-06', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 7670, 5020, 641700, 216, -87, 35, 38, 2, 5794000, NULL, NULL, NULL, true),
	('2026-11-07', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 6941, 4544, 552180, 160, 121, 31, 35, 6, 4719000, NULL, NULL, NULL, true),
	('2026-11-09', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 5257, 3402, 344400, 201, 2, 23, 25, 3, 2824000, NULL, NULL, NULL, true),
	('2026-11-10', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 4998, 3235, 346980, 177, 21, 24, 25, 2, 2943000, NULL, NULL, NULL, true),
	('2026-11-11', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 4449, 2877, 313260, 157, -11, 20, 21, 4, 2678000, NULL, NULL, NULL, true),
	('2026-11-14', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 5033, 3217, 289860, 108, -104, 23, 24, 4, 2247000, NULL, NULL, NULL, true),
	('2026-09-25', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 16, 10, 1800, 0, 0, 0, 0, 0, 13000, NULL, NULL, NULL, true),
	('2026-09-26', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 9, 6, 1080, 1, 0, 0, 0, 0, 8000, NULL, NULL, NULL, true),
	('2026-09-30', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 0, NULL, 306, 240, 44520, 9, 0, 3, 1, 0, 283000, NULL, NULL, NULL, true),
	('2026-10-01', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 512, 402, 73620, 16, 2, 5, 2, 0, 463000, NULL, NULL, NULL, true),
	('2026-10-03', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 107, 84, 16080, 4, 0, 1, 0, 0, 106000, NULL, NULL, NULL, true),
	('2026-10-06', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 45, 35, 6480, 3, 0, 0, 0, 0, 41000, NULL, NULL, NULL, true),
	('2026-10-07', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 45, 35, 6000, 1, 1, 1, 0, 0, 37000, NULL, NULL, NULL, true),
	('2026-10-08', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 38, 30, 5640, 1, -1, 0, 0, 0, 37000, NULL, NULL, NULL, true),
	('2026-10-09', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 38, 30, 5460, 1, 0, 0, 0, 0, 35000, NULL, NULL, NULL, true),
	('2026-10-11', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 29, 22, 3840, 2, 0, 0, 1, 0, 24000, NULL, NULL, NULL, true),
	('2026-10-12', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 20, 17, 3180, 1, 0, 0, 0, 0, 21000, NULL, NULL, NULL, true),
	('2026-10-14', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 18, 14, 2580, 0, 0, 1, 0, 0, 17000, NULL, NULL, NULL, true),
	('2026-10-15', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 15, 12, 2100, 1, 0, 0, 0, 0, 13000, NULL, NULL, NULL, true),
	('2026-10-17', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 14, 11, 1920, 0, 0, 0, 0, 0, 12000, NULL, NULL, NULL, true),
	('2026-10-18', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 12, 9, 1740, 1, 0, 0, 0, 0, 11000, NULL, NULL, NULL, true);
INSERT INTO ytempire.channel_metrics_daily VALUES
	('2026-10-23', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 8, 7, 1320, -1, -1, 1, 0, 0, 9000, NULL, NULL, NULL, true),
	('2026-10-25', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 8, 6, 1020, 1, 0, 0, 0, 0, 6000, NULL, NULL, NULL, true),
	('2026-10-26', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 6, 5, 900, 0, 0, 0, 0, 0, 5000, NULL, NULL, NULL, true),
	('2026-10-27', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 6, 4, 720, -1, 0, 0, 0, 0, 4000, NULL, NULL, NULL, true),
	('2026-10-28', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 6, 4, 720, 1, 0, 0, 0, 1, 5000, NULL, NULL, NULL, true),
	('2026-10-29', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 6, 5, 840, -1, 0, 0, 0, 0, 6000, NULL, NULL, NULL, true),
	('2026-10-30', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 5, 4, 720, 0, 1, 0, 0, 0, 5000, NULL, NULL, NULL, true),
	('2026-10-31', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 0, NULL, 152, 117, 12180, 5, 0, 0, 0, 0, 256000, NULL, NULL, NULL, true),
	('2026-11-03', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 58, 45, 4860, 1, 0, 0, 0, 0, 99000, NULL, NULL, NULL, true),
	('2026-11-04', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 40, 31, 3180, 0, 0, 0, 0, 0, 60000, NULL, NULL, NULL, true),
	('2026-11-08', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 21, 15, 1620, 2, 1, 0, 1, 0, 29000, NULL, NULL, NULL, true),
	('2026-11-16', '99517fd3-535a-5a33-bf38-d59588724f43', 0, 0, NULL, 3789, 2421, 207360, 236, -122, 17, 18, 1, 1616000, 11745, 415, NULL, true),
	('2026-11-17', '99517fd3-535a-5a33-bf38-d59588724f43', 3, 3, 26401, 26726, 17951, 2337480, 1027, 191, 76, 111, 18, 7928000, 54271, 2640, 4714457, true),
	('2026-11-18', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 1, 17355, 28657, 18690, 2604540, 1136, 77, 73, 101, 19, 10240000, 64816, 3267, 1763923, true),
	('2026-11-12', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 156, 101, 12600, 4, -1, 1, 0, 0, 22000, NULL, NULL, NULL, true),
	('2026-11-13', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 144, 94, 12000, 3, 1, 1, 1, 0, 23000, NULL, NULL, NULL, true),
	('2026-11-15', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, 86, 55, 6900, 5, 0, 0, 0, 0, 19000, NULL, NULL, NULL, true),
	('2026-11-19', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1, 1352, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 11113, 734, 1477747, false),
	('2026-11-22', '99517fd3-535a-5a33-bf38-d59588724f43', 2, 2, 134701, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2952403, false),
	('2026-11-20', '99517fd3-535a-5a33-bf38-d59588724f43', 2, 2, 158775, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3190383, false),
	('2026-11-21', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, 987, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
	('2026-09-23', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true);


--
-- Data for Name: channel_period_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: channels; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.channels VALUES
	('99517fd3-535a-5a33-bf38-d59588724f43', 'UC72AlDvOqXfWExazek9Nh11', 'Mosaic Notebook History 1', '@history-001', 'history', 'active', 'flagship', NULL, NULL, 310000, 18, 2599118, true, 25000.00, 111.986000, 370.834000, '2025-04-08 21:43:29+00', '2026-11-22 21:43:30.00221+00', NULL, '2026-11-22 21:43:30.00221+00'),
	('136d6d7b-bba9-575d-b33e-bcf5516f373c', 'UCQHghL-Yab7NUoOPwI8mNFP', 'Amber Signal Gaming 2', '@gaming-002', 'gaming', 'active', 'standard', NULL, NULL, 13300, 9, 12784, true, 900.00, 7.884000, 9.724000, '2025-11-03 21:43:29+00', '2026-11-22 21:43:30.00221+00', NULL, '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: check_results; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.check_results VALUES
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'channel_days_equal_video_days', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'clicks_exceed_impressions', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'completed_job_without_video', 'warning', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'facts_name_the_channel_of_their_video', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'flagged_reading_has_no_delta', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'reading_before_publication', 'warning', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'reading_in_the_future', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'video_cost_cents_sum_to_total', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'video_costs_equal_ledger', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'video_days_end_at_latest_reading', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'videos_views_is_latest_reading', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00'),
	('b96a3ec9-25d1-424c-badc-2c66302dfcae', 'views_delta_sums_to_change', 'error', 0, '[]', '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: cost_ledger; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(1, 'vendor_call:89ff6277-037b-8dd3-802c-00fa4f5e90ac', '2026-11-17 06:15:22.397+00', '2026-11-17 06:15:24.136+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 2601.000000000000, 'output_token', 0.000010000000, 26010, 'internal_db'),
	(2, 'vendor_call:8f51e9a8-222e-8472-9ab8-ed7d57f6bf34', '2026-11-17 06:15:22.397+00', '2026-11-17 06:15:41.32+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 6520.000000000000, 'input_token', 0.000002500000, 16300, 'internal_db'),
	(3, 'vendor_call:5b7ca42c-2226-87b1-b05b-542bc2e09a4e', '2026-11-17 06:16:06.376+00', '2026-11-17 06:16:08.5+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'embedding', 719.000000000000, 'input_token', 0.000000020000, 14, 'internal_db'),
	(4, 'vendor_call:07a323b8-e8c5-8252-b67c-05c698f7bdc0', '2026-11-17 06:16:02.925+00', '2026-11-17 06:16:11.914+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 661.000000000000, 'output_token', 0.000000600000, 397, 'internal_db'),
	(5, 'vendor_call:cbd474e7-3974-8857-b931-3a481730f1f1', '2026-11-17 06:16:02.925+00', '2026-11-17 06:16:17.711+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 1681.000000000000, 'input_token', 0.000000150000, 252, 'internal_db'),
	(6, 'vendor_call:46f9a772-5a5a-8c4a-a438-e8cda17f7ffa', '2026-11-17 06:17:49.07+00', '2026-11-17 06:17:56.715+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'voice', 'elevenlabs', 'voice', 2258.000000000000, 'character', 0.000110000000, 248380, 'internal_db'),
	(7, 'vendor_call:8ae2c640-5f2d-83d4-a9f6-0794b964a46b', '2026-11-17 06:17:58.149+00', '2026-11-17 06:18:06.521+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'voice', 'elevenlabs', 'voice', 2258.000000000000, 'character', 0.000110000000, 248380, 'internal_db'),
	(8, 'vendor_call:bf7d6122-e490-88b4-b126-66b987200c39', '2026-11-17 06:18:01.727+00', '2026-11-17 06:18:12.301+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(9, 'vendor_call:dafc0f22-66d8-82b7-986b-8c33a91151fc', '2026-11-17 06:19:13.35+00', '2026-11-17 06:19:31.8+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'stability_ai', 'image', 11.000000000000, 'image', 0.040000000000, 440000, 'internal_db'),
	(10, 'vendor_call:8b730107-03e7-8a73-be17-84851bf26387', '2026-11-17 06:24:35.071+00', '2026-11-17 06:24:43.049+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'render', 'compute', 'cpu', 1645.646000000000, 'cpu_second', 0.000012500000, 20571, 'internal_db'),
	(11, 'vendor_call:68613af6-f3a2-8b5b-aeb2-00346e890e2e', '2026-11-17 06:24:37.563+00', '2026-11-17 06:24:50.094+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'render', 'compute', 'gpu', 349.700000000000, 'gpu_second', 0.000580000000, 202826, 'internal_db'),
	(12, 'vendor_call:c81f43b4-683e-8c7a-b76d-4892ca5501e3', '2026-11-17 06:28:11.926+00', '2026-11-17 06:28:29.41+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'upload', 'compute', 'storage', 0.514000000000, 'gb_month', 0.023000000000, 11822, 'internal_db'),
	(13, 'vendor_call:ef2e3c38-b012-83c8-bfcf-209011ac9ea8', '2026-11-17 06:29:05.347+00', '2026-11-17 06:29:13.762+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'upload', 'compute', 'bandwidth', 0.257000000000, 'gb', 0.009000000000, 2313, 'internal_db'),
	(14, 'vendor_call:7d99e57e-e582-8d0b-ac0b-6fd6c42780e8', '2026-11-17 08:10:49.336+00', '2026-11-17 08:10:52.5+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 589.000000000000, 'output_token', 0.000010000000, 5890, 'internal_db'),
	(15, 'vendor_call:1a2529dd-4a39-8a05-afe4-0d7f41214b05', '2026-11-17 08:10:47.669+00', '2026-11-17 08:10:53.794+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'embedding', 658.000000000000, 'input_token', 0.000000020000, 13, 'internal_db'),
	(16, 'vendor_call:79195921-fbbe-8a01-9685-de8b08ab9799', '2026-11-17 08:10:49.336+00', '2026-11-17 08:10:58.786+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 2693.000000000000, 'input_token', 0.000002500000, 6732, 'internal_db'),
	(17, 'vendor_call:6b17247b-4a4c-81e0-a147-0a4c9a7279d1', '2026-11-17 08:11:08.99+00', '2026-11-17 08:11:12.612+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 1687.000000000000, 'input_token', 0.000000150000, 253, 'internal_db'),
	(18, 'vendor_call:3df5ad24-a087-87d3-a54e-55b4e445fabb', '2026-11-17 08:11:08.99+00', '2026-11-17 08:11:12.622+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 377.000000000000, 'output_token', 0.000000600000, 226, 'internal_db'),
	(19, 'vendor_call:2500dc9f-756e-84d5-81b6-49c1ffa4a7dc', '2026-11-17 08:12:47.645+00', '2026-11-17 08:13:04.107+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'voice', 'elevenlabs', 'voice', 2209.000000000000, 'character', 0.000110000000, 242990, 'internal_db'),
	(20, 'vendor_call:2fbf13db-6117-8c3d-9529-1b30987c06ca', '2026-11-17 08:16:04.914+00', '2026-11-17 08:16:06.59+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(21, 'vendor_call:25c087e5-b31f-871d-af2c-1606f2fedcf0', '2026-11-17 08:19:32.198+00', '2026-11-17 08:19:46.905+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(22, 'vendor_call:c0e38a0a-21c5-8dea-8e8f-29ef029875d3', '2026-11-17 08:19:49.362+00', '2026-11-17 08:19:53.748+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(23, 'vendor_call:86cb2d50-0b04-83e3-af8c-7a7f106a6de9', '2026-11-17 08:19:48.75+00', '2026-11-17 08:20:00.266+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(24, 'vendor_call:b89b4179-f98a-8ad6-a8df-6bae2439864f', '2026-11-17 08:22:01.074+00', '2026-11-17 08:22:01.841+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'render', 'compute', 'cpu', 3126.629000000000, 'cpu_second', 0.000012500000, 39083, 'internal_db'),
	(25, 'vendor_call:d4d18439-296d-80c6-8583-078de08af6de', '2026-11-17 08:23:56.602+00', '2026-11-17 08:24:09.106+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'render', 'compute', 'gpu', 664.409000000000, 'gpu_second', 0.000580000000, 385357, 'internal_db'),
	(26, 'vendor_call:c85620cd-731a-82bd-908d-92ac0c1d1282', '2026-11-17 08:33:27.197+00', '2026-11-17 08:33:46.326+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'upload', 'compute', 'bandwidth', 0.119000000000, 'gb', 0.009000000000, 1071, 'internal_db'),
	(27, 'vendor_call:538e0105-e800-837c-8cd4-fc8a4ba89031', '2026-11-17 08:34:01.63+00', '2026-11-17 08:34:12.74+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'upload', 'compute', 'storage', 0.238000000000, 'gb_month', 0.023000000000, 5474, 'internal_db'),
	(28, 'vendor_call:3a2d7fa1-eaba-80d9-a0f1-d44c025769a2', '2026-11-17 10:34:07.902+00', '2026-11-17 10:34:18.448+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'embedding', 561.000000000000, 'input_token', 0.000000020000, 11, 'internal_db'),
	(29, 'vendor_call:60ced5e6-3f63-85a5-baa8-0051f995b7ba', '2026-11-17 10:34:32.416+00', '2026-11-17 10:34:42.845+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 2541.000000000000, 'input_token', 0.000002500000, 6352, 'internal_db'),
	(30, 'vendor_call:ed31d1a8-d9c8-8421-a8e7-59227c1cb803', '2026-11-17 10:34:32.416+00', '2026-11-17 10:34:49.19+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 490.000000000000, 'output_token', 0.000010000000, 4900, 'internal_db'),
	(31, 'vendor_call:459feddc-333a-89be-a9a1-07018c1d0fdc', '2026-11-17 10:34:39.113+00', '2026-11-17 10:34:49.954+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 396.000000000000, 'output_token', 0.000000600000, 238, 'internal_db'),
	(32, 'vendor_call:3372bac2-2182-8f9d-b10d-3b9e0bffe8d3', '2026-11-17 10:34:39.113+00', '2026-11-17 10:34:57.055+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 1518.000000000000, 'input_token', 0.000000150000, 228, 'internal_db'),
	(33, 'vendor_call:da1d83c3-287b-8ede-aab8-c19b828ca038', '2026-11-17 10:36:00.299+00', '2026-11-17 10:36:06.31+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'voice', 'elevenlabs', 'voice', 1120.000000000000, 'character', 0.000110000000, 123200, 'internal_db'),
	(34, 'vendor_call:81b5d41e-b0fd-8513-92b3-3b115fe211a7', '2026-11-17 10:38:26.6+00', '2026-11-17 10:38:44.395+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(35, 'vendor_call:ce24d4a6-53d4-8a0c-b4aa-6f2914e8dd8a', '2026-11-17 10:45:00.77+00', '2026-11-17 10:45:01.957+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(36, 'vendor_call:fc93de79-f7ae-8f77-8167-61e8856714af', '2026-11-17 10:45:08.26+00', '2026-11-17 10:45:27.82+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(37, 'vendor_call:94abb6ed-ecee-8cb4-91fe-65d1ba06abf1', '2026-11-17 10:50:30.116+00', '2026-11-17 10:50:40.68+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'render', 'compute', 'cpu', 1864.932000000000, 'cpu_second', 0.000012500000, 23312, 'internal_db'),
	(38, 'vendor_call:5952a43a-29ae-8e2b-a56f-a88257875e36', '2026-11-17 10:54:51.723+00', '2026-11-17 10:54:59.385+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'render', 'compute', 'gpu', 396.298000000000, 'gpu_second', 0.000580000000, 229853, 'internal_db'),
	(39, 'vendor_call:05103ace-1741-8c1d-9a74-f76d3763c510', '2026-11-17 10:57:03.338+00', '2026-11-17 10:57:05.955+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'upload', 'compute', 'bandwidth', 0.068000000000, 'gb', 0.009000000000, 612, 'internal_db'),
	(40, 'vendor_call:273975b5-cbed-85b8-bdc4-c9b0cb0acb04', '2026-11-17 10:57:20.243+00', '2026-11-17 10:57:40.102+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'upload', 'compute', 'storage', 0.136000000000, 'gb_month', 0.023000000000, 3128, 'internal_db'),
	(41, 'vendor_call:84ffe453-efe7-81b3-af58-18423ace90c2', '2026-11-17 21:33:09.892+00', '2026-11-17 21:33:11.501+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'embedding', 897.000000000000, 'input_token', 0.000000020000, 18, 'internal_db'),
	(42, 'vendor_call:0928dcd2-1a26-8fe1-adf4-b0d14fe20fc1', '2026-11-17 21:33:03.798+00', '2026-11-17 21:33:18.612+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 4075.000000000000, 'output_token', 0.000010000000, 40750, 'internal_db'),
	(43, 'vendor_call:b2c59e49-1a5b-807c-8703-24bf2cb32d20', '2026-11-17 21:33:03.798+00', '2026-11-17 21:33:22.557+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 8370.000000000000, 'input_token', 0.000002500000, 20925, 'internal_db'),
	(44, 'vendor_call:05075315-fa02-8241-a37f-9470039982d8', '2026-11-17 21:33:26.704+00', '2026-11-17 21:33:42.33+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 844.000000000000, 'input_token', 0.000000150000, 127, 'internal_db'),
	(45, 'vendor_call:625002fc-5298-8ced-a9a4-27fdf03b87b3', '2026-11-17 21:33:26.704+00', '2026-11-17 21:33:42.9+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 607.000000000000, 'output_token', 0.000000600000, 364, 'internal_db'),
	(46, 'vendor_call:348838a1-0b6b-8b0a-b0fc-da1d848af1d7', '2026-11-17 21:33:54.049+00', '2026-11-17 21:34:00.991+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'voice', 'elevenlabs', 'voice', 5129.000000000000, 'character', 0.000110000000, 564190, 'internal_db'),
	(47, 'vendor_call:20be52cf-6dab-8fe4-9776-b4f0552c93ed', '2026-11-17 21:35:06.784+00', '2026-11-17 21:35:15.103+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'voice', 'elevenlabs', 'voice', 5129.000000000000, 'character', 0.000110000000, 564190, 'internal_db'),
	(48, 'vendor_call:e49ad2c2-80f8-87d9-a650-5f60a24d8cf7', '2026-11-17 21:40:07.706+00', '2026-11-17 21:40:10.103+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(49, 'vendor_call:070f75d4-5679-8b07-a777-4d11a538214d', '2026-11-17 21:40:28.402+00', '2026-11-17 21:40:32.757+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'stability_ai', 'image', 10.000000000000, 'image', 0.040000000000, 400000, 'internal_db'),
	(50, 'vendor_call:839a12e7-89d9-83a8-8902-d90734038959', '2026-11-17 21:43:58.211+00', '2026-11-17 21:44:05.346+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(51, 'vendor_call:321ccc7c-0ed0-8ff8-b985-8d3e977df456', '2026-11-17 21:51:10.859+00', '2026-11-17 21:51:24.016+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'render', 'compute', 'gpu', 620.642000000000, 'gpu_second', 0.000580000000, 359972, 'internal_db'),
	(52, 'vendor_call:d63a4e4b-dbe7-8a3e-9439-c4fe20e990b0', '2026-11-17 21:54:46.624+00', '2026-11-17 21:54:54.957+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'render', 'compute', 'cpu', 2920.670000000000, 'cpu_second', 0.000012500000, 36508, 'internal_db'),
	(53, 'vendor_call:6b06baf6-a7be-8120-b5e7-4f2d391c529d', '2026-11-17 21:56:47.213+00', '2026-11-17 21:56:52.096+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'upload', 'compute', 'bandwidth', 0.518000000000, 'gb', 0.009000000000, 4662, 'internal_db'),
	(54, 'vendor_call:11f68696-e3a5-8629-aa81-845788a64d33', '2026-11-17 21:58:02.58+00', '2026-11-17 21:58:20.387+00', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'upload', 'compute', 'storage', 1.036000000000, 'gb_month', 0.023000000000, 23828, 'internal_db'),
	(55, 'vendor_call:677488ab-9934-8f59-aba5-94114fe0cf85', '2026-11-18 14:30:39.666+00', '2026-11-18 14:30:54.613+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'embedding', 458.000000000000, 'input_token', 0.000000020000, 9, 'internal_db'),
	(56, 'vendor_call:604a81e4-f0cc-8c02-9c22-0db8fce2f45d', '2026-11-18 14:30:44.95+00', '2026-11-18 14:31:01.764+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 326.000000000000, 'output_token', 0.000000600000, 196, 'internal_db'),
	(57, 'vendor_call:406d13ac-5d1a-872e-8333-615485d31ea6', '2026-11-18 14:30:44.95+00', '2026-11-18 14:31:04.662+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 1455.000000000000, 'input_token', 0.000000150000, 218, 'internal_db'),
	(58, 'vendor_call:d17f2aee-f4d3-82d8-9f81-582e39d89a73', '2026-11-18 14:31:09.13+00', '2026-11-18 14:31:14.86+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 424.000000000000, 'output_token', 0.000010000000, 4240, 'internal_db'),
	(59, 'vendor_call:265e88e5-6fe7-8f49-bf7a-6cca984e276d', '2026-11-18 14:31:09.13+00', '2026-11-18 14:31:28.937+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 3425.000000000000, 'input_token', 0.000002500000, 8562, 'internal_db'),
	(60, 'vendor_call:eb87ae0d-a9e0-8ab0-b538-583e6ecec3cf', '2026-11-18 14:32:15.412+00', '2026-11-18 14:32:29.286+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'voice', 'elevenlabs', 'voice', 1389.000000000000, 'character', 0.000110000000, 152790, 'internal_db'),
	(61, 'vendor_call:381fabb8-cde3-83c9-b436-0fe8e0367604', '2026-11-18 14:34:56.634+00', '2026-11-18 14:35:09.221+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(62, 'vendor_call:4a805eed-7670-8f81-a1bc-bc42d7e6a6ad', '2026-11-18 14:35:17.032+00', '2026-11-18 14:35:29.935+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(63, 'vendor_call:4eb73506-0333-8fe0-962f-42d8600cdfff', '2026-11-18 14:41:43.577+00', '2026-11-18 14:41:49.702+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(64, 'vendor_call:1ac42d0d-2ac8-8986-891e-e4ea74bbd222', '2026-11-18 14:43:09.274+00', '2026-11-18 14:43:23.719+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(65, 'vendor_call:5a8c5610-52ad-8920-af6d-ffecbbb0b2e1', '2026-11-18 14:49:16.161+00', '2026-11-18 14:49:25.101+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'render', 'compute', 'gpu', 538.408000000000, 'gpu_second', 0.000580000000, 312277, 'internal_db'),
	(66, 'vendor_call:67254b03-a7c6-8cd3-b174-ecb2e209b4e8', '2026-11-18 14:49:50.618+00', '2026-11-18 14:49:53.137+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'render', 'compute', 'cpu', 2533.683000000000, 'cpu_second', 0.000012500000, 31671, 'internal_db'),
	(67, 'vendor_call:103dc8f8-a8da-81b0-9673-2736444b63bf', '2026-11-18 14:57:29.853+00', '2026-11-18 14:57:38.108+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'upload', 'compute', 'storage', 0.144000000000, 'gb_month', 0.023000000000, 3312, 'internal_db'),
	(68, 'vendor_call:ad9cc24e-4a79-8beb-ba05-9d490bd7b2fa', '2026-11-18 14:57:52.215+00', '2026-11-18 14:58:01.462+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'upload', 'compute', 'bandwidth', 0.072000000000, 'gb', 0.009000000000, 648, 'internal_db'),
	(69, 'vendor_call:be35602f-0d65-8e3f-b35c-bbd0c28f3680', '2026-11-18 15:35:49.446+00', '2026-11-18 15:36:04.246+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 548.000000000000, 'output_token', 0.000000600000, 329, 'internal_db'),
	(70, 'vendor_call:50946a7c-da33-8c23-8faa-fd01c3a5164c', '2026-11-18 15:35:49.446+00', '2026-11-18 15:36:05.203+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 1638.000000000000, 'input_token', 0.000000150000, 246, 'internal_db'),
	(71, 'vendor_call:33a53558-9f75-8350-ab50-c11b587d6a55', '2026-11-18 15:35:59.025+00', '2026-11-18 15:36:08.335+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 5160.000000000000, 'output_token', 0.000010000000, 51600, 'internal_db'),
	(72, 'vendor_call:3db31d31-31d4-8d38-98f3-9792ae8974f2', '2026-11-18 15:35:59.025+00', '2026-11-18 15:36:15.843+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 6309.000000000000, 'input_token', 0.000002500000, 15772, 'internal_db'),
	(73, 'vendor_call:0c414926-1c14-81a9-943f-cbc8d74346eb', '2026-11-18 15:36:04.996+00', '2026-11-18 15:36:19.2+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'embedding', 369.000000000000, 'input_token', 0.000000020000, 7, 'internal_db'),
	(74, 'vendor_call:fd41d666-b006-8274-b305-d738ff52d834', '2026-11-18 15:37:29.939+00', '2026-11-18 15:37:40.09+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'voice', 'elevenlabs', 'voice', 5616.000000000000, 'character', 0.000110000000, 617760, 'internal_db'),
	(75, 'vendor_call:41df8d9f-62ba-8dc7-ab1a-0bc9aa6ae04f', '2026-11-18 15:39:47.734+00', '2026-11-18 15:40:04.314+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'voice', 'elevenlabs', 'voice', 5616.000000000000, 'character', 0.000110000000, 617760, 'internal_db'),
	(76, 'vendor_call:a4ac63c6-1d61-833d-bf02-feda6a006e40', '2026-11-18 15:42:07.644+00', '2026-11-18 15:42:13.582+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'stability_ai', 'image', 10.000000000000, 'image', 0.040000000000, 400000, 'internal_db'),
	(77, 'vendor_call:c7dfad46-ad16-814c-ac94-304a3c872457', '2026-11-18 15:44:28.686+00', '2026-11-18 15:44:46.191+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(78, 'vendor_call:a6c19b49-1042-8a4f-b43a-4506318ce74f', '2026-11-18 15:47:45.534+00', '2026-11-18 15:48:03.315+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'render', 'compute', 'cpu', 1547.616000000000, 'cpu_second', 0.000012500000, 19345, 'internal_db'),
	(79, 'vendor_call:7081c4d8-8c1f-8572-b849-f6576e76f1f1', '2026-11-18 15:50:54.102+00', '2026-11-18 15:51:00.34+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'render', 'compute', 'gpu', 328.868000000000, 'gpu_second', 0.000580000000, 190743, 'internal_db'),
	(80, 'vendor_call:c6a3389f-5825-8d13-b16a-c2b305da075c', '2026-11-18 15:53:59.285+00', '2026-11-18 15:54:04.08+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'upload', 'compute', 'bandwidth', 0.630000000000, 'gb', 0.009000000000, 5670, 'internal_db'),
	(81, 'vendor_call:b751de6c-e2d5-85b0-81ae-005e7459f38a', '2026-11-18 15:54:10.764+00', '2026-11-18 15:54:19.753+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'upload', 'compute', 'storage', 1.259000000000, 'gb_month', 0.023000000000, 28957, 'internal_db'),
	(82, 'vendor_call:51dcccaa-372b-8018-a651-1b600c9e2db3', '2026-11-19 13:47:55.967+00', '2026-11-19 13:47:58.913+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 1785.000000000000, 'input_token', 0.000000150000, 268, 'internal_db'),
	(83, 'vendor_call:d5bb48e5-cb50-812e-a46d-909ba8f6d87d', '2026-11-19 13:47:55.967+00', '2026-11-19 13:48:12.709+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 345.000000000000, 'output_token', 0.000000600000, 207, 'internal_db'),
	(84, 'vendor_call:cb18cf30-ab6d-8214-8952-4171579f22a6', '2026-11-19 13:48:52.298+00', '2026-11-19 13:48:54.007+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'embedding', 408.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(85, 'vendor_call:35a03bc0-7374-8ec3-a42f-bbbfbbf02f11', '2026-11-19 13:48:56.162+00', '2026-11-19 13:49:12.533+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 4732.000000000000, 'input_token', 0.000002500000, 11830, 'internal_db'),
	(86, 'vendor_call:93f84a25-8270-88d0-a961-50f3cbea8351', '2026-11-19 13:48:56.162+00', '2026-11-19 13:49:14.16+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 411.000000000000, 'output_token', 0.000010000000, 4110, 'internal_db'),
	(87, 'vendor_call:c671013a-bc9b-8216-a01c-33e4e0287206', '2026-11-19 13:50:10.256+00', '2026-11-19 13:50:21.726+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'voice', 'elevenlabs', 'voice', 858.000000000000, 'character', 0.000110000000, 94380, 'internal_db'),
	(88, 'vendor_call:4ea78821-3710-8d47-9cfc-c708645942f0', '2026-11-19 13:53:08.854+00', '2026-11-19 13:53:24.871+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'pexels', 'footage', 3.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(89, 'vendor_call:b084371f-2189-88f1-94c7-7144501cf82c', '2026-11-19 13:54:26.591+00', '2026-11-19 13:54:28.348+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(90, 'vendor_call:0f73bc98-9d17-8718-bd06-1699e0e34b3a', '2026-11-19 13:55:03.281+00', '2026-11-19 13:55:21.491+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(91, 'vendor_call:48f4179a-e60b-84c8-8c63-fcdb77792ead', '2026-11-19 13:55:14.133+00', '2026-11-19 13:55:30.809+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(92, 'vendor_call:1e9c8f5f-0b42-85c6-8e9e-a0652f3d5ed0', '2026-11-19 13:56:35.92+00', '2026-11-19 13:56:45.633+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'render', 'compute', 'cpu', 2167.602000000000, 'cpu_second', 0.000012500000, 27095, 'internal_db'),
	(93, 'vendor_call:8212a023-15d2-8d1e-953c-2cee33597f47', '2026-11-19 13:59:32.164+00', '2026-11-19 13:59:34.193+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'render', 'compute', 'gpu', 460.615000000000, 'gpu_second', 0.000580000000, 267157, 'internal_db'),
	(94, 'vendor_call:eeac1013-c664-8374-8629-7edecbdef585', '2026-11-19 14:05:41.268+00', '2026-11-19 14:05:43.87+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'upload', 'compute', 'storage', 0.107000000000, 'gb_month', 0.023000000000, 2461, 'internal_db'),
	(95, 'vendor_call:a77e9b77-366d-8ac6-8022-5b351aa5b7ee', '2026-11-19 14:06:37.952+00', '2026-11-19 14:06:42.533+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'upload', 'compute', 'bandwidth', 0.054000000000, 'gb', 0.009000000000, 486, 'internal_db'),
	(96, 'vendor_call:10133164-c198-8748-a4e2-66bf23c00539', '2026-11-19 15:04:09.18+00', '2026-11-19 15:04:21.273+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'embedding', 768.000000000000, 'input_token', 0.000000020000, 15, 'internal_db'),
	(97, 'vendor_call:13738386-d2a0-8355-a3d2-a7c7e094d099', '2026-11-19 15:05:32.107+00', '2026-11-19 15:05:35.371+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 640.000000000000, 'output_token', 0.000000600000, 384, 'internal_db'),
	(98, 'vendor_call:a20fcac3-d214-843d-8dd1-568e738897a5', '2026-11-19 15:05:32.107+00', '2026-11-19 15:05:36.725+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 1412.000000000000, 'input_token', 0.000000150000, 212, 'internal_db'),
	(99, 'vendor_call:10f7afae-704c-8466-a6bc-7f5d3e73188a', '2026-11-19 15:05:32.832+00', '2026-11-19 15:05:39.65+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 9260.000000000000, 'input_token', 0.000002500000, 23150, 'internal_db'),
	(100, 'vendor_call:1d619418-fee0-8746-a23e-f746e8248d0d', '2026-11-19 15:05:32.832+00', '2026-11-19 15:05:49.19+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 2644.000000000000, 'output_token', 0.000010000000, 26440, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(101, 'vendor_call:312443cb-e126-8617-a2c8-7a00b3a00bb2', '2026-11-19 15:06:21.809+00', '2026-11-19 15:06:25.872+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'voice', 'elevenlabs', 'voice', 5243.000000000000, 'character', 0.000110000000, 576730, 'internal_db'),
	(102, 'vendor_call:dd706117-397e-8e8e-900f-6a82337f9d52', '2026-11-19 15:07:44.677+00', '2026-11-19 15:07:49.522+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'voice', 'elevenlabs', 'voice', 5243.000000000000, 'character', 0.000110000000, 576730, 'internal_db'),
	(103, 'vendor_call:97627b55-c43e-8f31-b872-a5047342686f', '2026-11-19 15:11:12.896+00', '2026-11-19 15:11:23.053+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(104, 'vendor_call:462ffaeb-0219-87a2-a227-bb76b9913b15', '2026-11-19 15:13:18.404+00', '2026-11-19 15:13:21.024+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(105, 'vendor_call:bd7f6848-6eaf-8294-85ee-dd6418a67202', '2026-11-19 15:19:04.745+00', '2026-11-19 15:19:05.316+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'render', 'compute', 'gpu', 376.397000000000, 'gpu_second', 0.000580000000, 218310, 'internal_db'),
	(106, 'vendor_call:94beb024-9854-8242-983c-cac14a66593c', '2026-11-19 15:19:02.449+00', '2026-11-19 15:19:16.448+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'render', 'compute', 'cpu', 1771.279000000000, 'cpu_second', 0.000012500000, 22141, 'internal_db'),
	(107, 'vendor_call:33dd073a-3e2d-80d0-b5bb-6211bc46282e', '2026-11-19 15:21:53.943+00', '2026-11-19 15:21:58.174+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'upload', 'compute', 'bandwidth', 0.553000000000, 'gb', 0.009000000000, 4977, 'internal_db'),
	(108, 'vendor_call:4beb3781-5b22-8634-896b-0f9ec7d052eb', '2026-11-19 15:22:11.674+00', '2026-11-19 15:22:18.997+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'upload', 'compute', 'storage', 1.106000000000, 'gb_month', 0.023000000000, 25438, 'internal_db'),
	(109, 'vendor_call:2db2ef1f-f14f-8b99-a2d3-28423d7db3f5', '2026-11-19 16:40:25.976+00', '2026-11-19 16:40:35.167+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 10760.000000000000, 'input_token', 0.000002500000, 26900, 'internal_db'),
	(110, 'vendor_call:fc38058f-ec37-8c67-9689-63d4f72a7150', '2026-11-19 16:40:25.976+00', '2026-11-19 16:40:40.55+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 4988.000000000000, 'output_token', 0.000010000000, 49880, 'internal_db'),
	(111, 'vendor_call:3e376c6b-733b-88d7-a33d-4153ec2d0687', '2026-11-19 16:40:48.457+00', '2026-11-19 16:40:50.177+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 622.000000000000, 'output_token', 0.000000600000, 373, 'internal_db'),
	(112, 'vendor_call:89270ac8-ddf0-83ce-b93a-c203f09dc3d6', '2026-11-19 16:40:38.413+00', '2026-11-19 16:40:55.234+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'embedding', 580.000000000000, 'input_token', 0.000000020000, 12, 'internal_db'),
	(113, 'vendor_call:7f7aa90a-6595-85ea-8d41-936552de5c58', '2026-11-19 16:40:48.457+00', '2026-11-19 16:41:05.091+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 1169.000000000000, 'input_token', 0.000000150000, 175, 'internal_db'),
	(114, 'vendor_call:d5030df1-355f-8a78-93b6-a753874cf134', '2026-11-19 16:41:22.116+00', '2026-11-19 16:41:33.888+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'voice', 'elevenlabs', 'voice', 2026.000000000000, 'character', 0.000110000000, 222860, 'internal_db'),
	(115, 'vendor_call:50c092bd-1920-8f86-9466-089fae8b2620', '2026-11-19 16:41:42.349+00', '2026-11-19 16:41:58.677+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'voice', 'elevenlabs', 'voice', 2026.000000000000, 'character', 0.000110000000, 222860, 'internal_db'),
	(116, 'vendor_call:19a368ec-9b82-873e-bdfc-9664206aa63a', '2026-11-19 16:46:48.947+00', '2026-11-19 16:46:54.147+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(117, 'vendor_call:1d30f0f1-dd1c-8499-9d93-f8c33d9be49e', '2026-11-19 16:47:42.602+00', '2026-11-19 16:47:59.132+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(118, 'vendor_call:9aff5ec3-f47e-822d-9c74-e934b37bb5ca', '2026-11-19 16:48:02.521+00', '2026-11-19 16:48:19.997+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'stability_ai', 'image', 17.000000000000, 'image', 0.040000000000, 680000, 'internal_db'),
	(119, 'vendor_call:d026fee4-3cfe-80c0-a2e0-2dd99134a6a9', '2026-11-19 16:48:29.801+00', '2026-11-19 16:48:37.803+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'render', 'compute', 'gpu', 331.917000000000, 'gpu_second', 0.000580000000, 192512, 'internal_db'),
	(120, 'vendor_call:cf192df1-1e5d-8964-bc94-36fee134172d', '2026-11-19 16:51:37.911+00', '2026-11-19 16:51:49.335+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'render', 'compute', 'cpu', 1561.964000000000, 'cpu_second', 0.000012500000, 19525, 'internal_db'),
	(121, 'vendor_call:47dd6c44-0a95-870b-8f75-ced720cf61ca', '2026-11-19 16:54:59.908+00', '2026-11-19 16:55:03.723+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'upload', 'compute', 'storage', 0.460000000000, 'gb_month', 0.023000000000, 10580, 'internal_db'),
	(122, 'vendor_call:2862279b-5dcd-8e1b-ab21-7428f2ee030a', '2026-11-19 16:56:00.772+00', '2026-11-19 16:56:04.362+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'upload', 'compute', 'bandwidth', 0.230000000000, 'gb', 0.009000000000, 2070, 'internal_db'),
	(123, 'vendor_call:dada64ad-c559-8990-ad9d-401f2f55a978', '2026-11-19 22:09:06.702+00', '2026-11-19 22:09:11.631+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 3915.000000000000, 'output_token', 0.000010000000, 39150, 'internal_db'),
	(124, 'vendor_call:d2dc72a1-ca35-8072-bba4-adb321d2325e', '2026-11-19 22:09:03.097+00', '2026-11-19 22:09:19.87+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'embedding', 885.000000000000, 'input_token', 0.000000020000, 18, 'internal_db'),
	(125, 'vendor_call:e089f357-4982-88f9-b9bb-36f2b5507ec9', '2026-11-19 22:09:06.702+00', '2026-11-19 22:09:21.975+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 10013.000000000000, 'input_token', 0.000002500000, 25032, 'internal_db'),
	(126, 'vendor_call:2ef1041f-f8cb-8967-a973-779b6e24afd8', '2026-11-19 22:09:12.623+00', '2026-11-19 22:09:30.487+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 1402.000000000000, 'input_token', 0.000000150000, 210, 'internal_db'),
	(127, 'vendor_call:41d2d055-f3a3-8acc-948e-3519005f27da', '2026-11-19 22:09:12.623+00', '2026-11-19 22:09:30.489+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 427.000000000000, 'output_token', 0.000000600000, 256, 'internal_db'),
	(128, 'vendor_call:a2df7703-44d9-86cc-a556-1cd3896ff87c', '2026-11-19 22:09:58.787+00', '2026-11-19 22:10:09.174+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'voice', 'elevenlabs', 'voice', 3390.000000000000, 'character', 0.000110000000, 372900, 'internal_db'),
	(129, 'vendor_call:ce16a17a-57f4-8f7e-829b-cfe1fab0e320', '2026-11-19 22:10:42.085+00', '2026-11-19 22:10:55.71+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'voice', 'elevenlabs', 'voice', 3390.000000000000, 'character', 0.000110000000, 372900, 'internal_db'),
	(130, 'vendor_call:18573b91-a364-8c88-a2a8-6a2f7c313840', '2026-11-19 22:18:55.556+00', '2026-11-19 22:19:12.753+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'stability_ai', 'image', 10.000000000000, 'image', 0.040000000000, 400000, 'internal_db'),
	(131, 'vendor_call:c0cdbb48-cd22-886b-98bf-13e659449cc2', '2026-11-19 22:19:23.348+00', '2026-11-19 22:19:29.659+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(132, 'vendor_call:7ebecee4-1ed8-8844-8e59-0a4890859aaa', '2026-11-19 22:21:10.504+00', '2026-11-19 22:21:24.457+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(133, 'vendor_call:430e3e49-a9ff-89da-ba79-ec8c663733dc', '2026-11-19 22:23:24.368+00', '2026-11-19 22:23:32.316+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'render', 'compute', 'cpu', 1543.658000000000, 'cpu_second', 0.000012500000, 19296, 'internal_db'),
	(134, 'vendor_call:6851097f-5090-8e53-a54a-450cc46e030a', '2026-11-19 22:23:41.583+00', '2026-11-19 22:23:57.1+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 1746.000000000000, 'input_token', 0.000000150000, 262, 'internal_db'),
	(135, 'vendor_call:0ebd9117-26d1-875e-9538-0ff08bbb1f0d', '2026-11-19 22:23:41.583+00', '2026-11-19 22:23:58.771+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 464.000000000000, 'output_token', 0.000000600000, 278, 'internal_db'),
	(136, 'vendor_call:0c5ba1f7-7ac2-8768-99b6-626a7a8e910f', '2026-11-19 22:24:04.985+00', '2026-11-19 22:24:20.843+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'embedding', 217.000000000000, 'input_token', 0.000000020000, 4, 'internal_db'),
	(137, 'vendor_call:fd65331f-bae5-8e62-a6eb-84c4d3091f8a', '2026-11-19 22:24:25.19+00', '2026-11-19 22:24:35.744+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 8416.000000000000, 'input_token', 0.000002500000, 21040, 'internal_db'),
	(138, 'vendor_call:818f9243-36f9-8afc-8944-4a7394babbe7', '2026-11-19 22:24:25.19+00', '2026-11-19 22:24:36.63+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 4525.000000000000, 'output_token', 0.000010000000, 45250, 'internal_db'),
	(139, 'vendor_call:0f405c6f-4595-828f-bf2b-6dd94fea71b4', '2026-11-19 22:26:29.46+00', '2026-11-19 22:26:48.029+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'render', 'compute', 'gpu', 328.027000000000, 'gpu_second', 0.000580000000, 190256, 'internal_db'),
	(140, 'vendor_call:1b559329-1a27-8246-8bdd-05082f9a3071', '2026-11-19 22:27:31.736+00', '2026-11-19 22:27:33.669+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'voice', 'elevenlabs', 'voice', 3168.000000000000, 'character', 0.000110000000, 348480, 'internal_db'),
	(141, 'vendor_call:330cc946-2d59-8597-8b6c-5f5252a4ff27', '2026-11-19 22:27:33.638+00', '2026-11-19 22:27:44.825+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'voice', 'elevenlabs', 'voice', 3168.000000000000, 'character', 0.000110000000, 348480, 'internal_db'),
	(142, 'vendor_call:4134352b-d17f-8286-92ea-4f66961385e1', '2026-11-19 22:28:33.454+00', '2026-11-19 22:28:42.611+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'upload', 'compute', 'storage', 0.657000000000, 'gb_month', 0.023000000000, 15111, 'internal_db'),
	(143, 'vendor_call:b2d143bb-83e2-889b-afc1-44ad652927ea', '2026-11-19 22:29:16.617+00', '2026-11-19 22:29:17.669+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'upload', 'compute', 'bandwidth', 0.328000000000, 'gb', 0.009000000000, 2952, 'internal_db'),
	(144, 'vendor_call:03125f74-d158-8927-95d2-bd4af55ce523', '2026-11-19 22:31:14.065+00', '2026-11-19 22:31:32.618+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'stability_ai', 'image', 9.000000000000, 'image', 0.040000000000, 360000, 'internal_db'),
	(145, 'vendor_call:c3018f69-841d-8c8c-ac53-845222bd8159', '2026-11-19 22:33:01.221+00', '2026-11-19 22:33:11.935+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(146, 'vendor_call:68789e95-226f-8fe7-8d7d-3f484fe33b9d', '2026-11-19 22:36:45.701+00', '2026-11-19 22:36:48.718+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(147, 'vendor_call:290b9c81-cb82-8d09-8e37-5bdbf908fa40', '2026-11-19 22:42:07.003+00', '2026-11-19 22:42:08.366+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'render', 'compute', 'gpu', 352.414000000000, 'gpu_second', 0.000580000000, 204400, 'internal_db'),
	(148, 'vendor_call:cb6839ab-f258-81f9-a6ea-25f27ff2e815', '2026-11-19 22:42:36.569+00', '2026-11-19 22:42:39.489+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'render', 'compute', 'cpu', 1658.421000000000, 'cpu_second', 0.000012500000, 20730, 'internal_db'),
	(149, 'vendor_call:4b3d9bfd-5752-88a6-b3bf-52df92b8b8d0', '2026-11-19 22:45:21.162+00', '2026-11-19 22:45:30.533+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'upload', 'compute', 'bandwidth', 0.328000000000, 'gb', 0.009000000000, 2952, 'internal_db'),
	(150, 'vendor_call:158f17b1-8478-82d2-8650-0ad424f3bd24', '2026-11-19 22:45:13.463+00', '2026-11-19 22:45:32.175+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'upload', 'compute', 'storage', 0.657000000000, 'gb_month', 0.023000000000, 15111, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(151, 'vendor_call:6fa9dc06-7cc9-822f-8d39-325162650b95', '2026-11-19 23:12:55.709+00', '2026-11-19 23:13:00.958+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 6990.000000000000, 'input_token', 0.000002500000, 17475, 'internal_db'),
	(152, 'vendor_call:7cdf8651-5626-82e8-b3a4-21284b994805', '2026-11-19 23:12:55.709+00', '2026-11-19 23:13:09.648+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 4196.000000000000, 'output_token', 0.000010000000, 41960, 'internal_db'),
	(153, 'vendor_call:8475c4ca-19f1-8869-a555-8b184159745c', '2026-11-19 23:13:02.287+00', '2026-11-19 23:13:16.554+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'embedding', 624.000000000000, 'input_token', 0.000000020000, 12, 'internal_db'),
	(154, 'vendor_call:53cf6133-4f71-8328-b7ad-3e1d8c6c4383', '2026-11-19 23:13:13.845+00', '2026-11-19 23:13:26.574+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 654.000000000000, 'input_token', 0.000000150000, 98, 'internal_db'),
	(155, 'vendor_call:bae28c26-17f0-8c3e-a80b-b3e57bed2213', '2026-11-19 23:13:13.845+00', '2026-11-19 23:13:28.088+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 258.000000000000, 'output_token', 0.000000600000, 155, 'internal_db'),
	(156, 'vendor_call:5b1b92bd-2892-836b-9dde-2f8319a9d83b', '2026-11-20 16:13:43.594+00', '2026-11-20 16:13:47.374+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 1768.000000000000, 'input_token', 0.000000150000, 265, 'internal_db'),
	(157, 'vendor_call:e49f4990-9e6e-8e0c-ac4b-9f95aa6a570e', '2026-11-20 16:13:43.594+00', '2026-11-20 16:13:50.068+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 363.000000000000, 'output_token', 0.000000600000, 218, 'internal_db'),
	(158, 'vendor_call:139fb4cb-5cd3-8fe9-9d49-6ff56e6f4063', '2026-11-20 16:14:09.873+00', '2026-11-20 16:14:10.842+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 7301.000000000000, 'input_token', 0.000002500000, 18252, 'internal_db'),
	(159, 'vendor_call:05da322f-73ad-82c2-9ebd-05cba646caa9', '2026-11-20 16:14:09.873+00', '2026-11-20 16:14:27.296+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 4582.000000000000, 'output_token', 0.000010000000, 45820, 'internal_db'),
	(160, 'vendor_call:ed6af5a8-a7fa-8653-9f94-3157a258f2aa', '2026-11-20 16:14:27.3+00', '2026-11-20 16:14:38.326+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'embedding', 400.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(161, 'vendor_call:d7f0951d-e359-813c-af94-eb600bb27365', '2026-11-20 16:16:02.386+00', '2026-11-20 16:16:09.246+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'voice', 'elevenlabs', 'voice', 5318.000000000000, 'character', 0.000110000000, 584980, 'internal_db'),
	(162, 'vendor_call:4f21dca8-2eb9-8d7f-90d7-46aeb3c4700f', '2026-11-20 16:16:59.256+00', '2026-11-20 16:17:14.941+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'voice', 'elevenlabs', 'voice', 5318.000000000000, 'character', 0.000110000000, 584980, 'internal_db'),
	(163, 'vendor_call:5ec6f681-877e-89f7-b5b5-90db411db77a', '2026-11-20 16:18:07.777+00', '2026-11-20 16:18:13.179+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(164, 'vendor_call:be955f5a-5a10-8beb-9cef-6b241d80ecc9', '2026-11-20 16:18:52.137+00', '2026-11-20 16:19:08.88+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(165, 'vendor_call:3b77cda2-586e-8e9d-8a85-be6495694cae', '2026-11-20 16:19:43.882+00', '2026-11-20 16:19:44.733+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(166, 'vendor_call:5f4686b0-3d8b-8d74-a90d-24cab2fbe82a', '2026-11-20 16:26:50.019+00', '2026-11-20 16:26:53.906+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'render', 'compute', 'cpu', 2011.416000000000, 'cpu_second', 0.000012500000, 25143, 'internal_db'),
	(167, 'vendor_call:ea90b1f4-4d79-84eb-8a99-b2a069e2f963', '2026-11-20 16:28:03.072+00', '2026-11-20 16:28:13.934+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'render', 'compute', 'gpu', 427.426000000000, 'gpu_second', 0.000580000000, 247907, 'internal_db'),
	(168, 'vendor_call:798be96b-f277-8d64-938b-90a3b512cac5', '2026-11-20 16:29:27.614+00', '2026-11-20 16:29:32.627+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'upload', 'compute', 'bandwidth', 0.609000000000, 'gb', 0.009000000000, 5481, 'internal_db'),
	(169, 'vendor_call:b5c635fd-e9e1-8e41-92cd-73801472f890', '2026-11-20 16:30:00.495+00', '2026-11-20 16:30:03.598+00', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'upload', 'compute', 'storage', 1.219000000000, 'gb_month', 0.023000000000, 28037, 'internal_db'),
	(170, 'vendor_call:394acb55-94ab-8d56-b0ae-c019e85f5913', '2026-11-20 17:58:25.245+00', '2026-11-20 17:58:25.778+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 4269.000000000000, 'output_token', 0.000010000000, 42690, 'internal_db'),
	(171, 'vendor_call:159987af-e240-8327-a84b-ac699f60e48b', '2026-11-20 17:58:25.245+00', '2026-11-20 17:58:31.087+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 6056.000000000000, 'input_token', 0.000002500000, 15140, 'internal_db'),
	(172, 'vendor_call:10279068-3d27-8fe2-b4ab-37cc8865f4ed', '2026-11-20 17:58:24.369+00', '2026-11-20 17:58:37.72+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 304.000000000000, 'output_token', 0.000000600000, 182, 'internal_db'),
	(173, 'vendor_call:919d51a9-a725-846d-b3c8-7adc328ba8c6', '2026-11-20 17:58:24.369+00', '2026-11-20 17:58:43.595+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 1333.000000000000, 'input_token', 0.000000150000, 200, 'internal_db'),
	(174, 'vendor_call:712ab67f-269c-81dd-90ac-52813b8aa43b', '2026-11-20 17:59:12.641+00', '2026-11-20 17:59:15.453+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'embedding', 818.000000000000, 'input_token', 0.000000020000, 16, 'internal_db'),
	(175, 'vendor_call:f0a58af8-f6f5-8e39-94ed-c898541d545d', '2026-11-20 17:59:55.678+00', '2026-11-20 18:00:13.234+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'voice', 'elevenlabs', 'voice', 3206.000000000000, 'character', 0.000110000000, 352660, 'internal_db'),
	(176, 'vendor_call:6488f0d6-e0f2-8993-a4fa-27d2fbd91ddb', '2026-11-20 18:01:11.732+00', '2026-11-20 18:01:31.106+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'voice', 'elevenlabs', 'voice', 3206.000000000000, 'character', 0.000110000000, 352660, 'internal_db'),
	(177, 'vendor_call:5fd9e8e5-9603-8bbc-8091-7441a65de8f5', '2026-11-20 18:01:42.199+00', '2026-11-20 18:01:42.803+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(178, 'vendor_call:67a9b096-f3a2-8e6f-b863-cc257a6f55b5', '2026-11-20 18:03:42.919+00', '2026-11-20 18:03:55.749+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(179, 'vendor_call:68bf39e1-b3be-83a6-acfe-c278487b1170', '2026-11-20 18:03:56.127+00', '2026-11-20 18:04:03.231+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'pexels', 'footage', 3.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(180, 'vendor_call:aba39edc-6a85-8ff8-99f5-c126ceff2dcb', '2026-11-20 18:08:29.763+00', '2026-11-20 18:08:40.363+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'render', 'compute', 'cpu', 1615.414000000000, 'cpu_second', 0.000012500000, 20193, 'internal_db'),
	(181, 'vendor_call:b045dd7e-2aa3-8238-a2e5-09a4be6f7219', '2026-11-20 18:10:12.939+00', '2026-11-20 18:10:22.572+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'render', 'compute', 'gpu', 343.275000000000, 'gpu_second', 0.000580000000, 199100, 'internal_db'),
	(182, 'vendor_call:b06a5183-35da-8919-8e59-484bd5bb696c', '2026-11-20 18:13:49.95+00', '2026-11-20 18:13:58.272+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'upload', 'compute', 'storage', 0.689000000000, 'gb_month', 0.023000000000, 15847, 'internal_db'),
	(183, 'vendor_call:8959cb14-97f8-8405-b896-d61b5b94c094', '2026-11-20 18:13:53.549+00', '2026-11-20 18:14:03.813+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'upload', 'compute', 'bandwidth', 0.344000000000, 'gb', 0.009000000000, 3096, 'internal_db'),
	(184, 'vendor_call:d19288c1-1f71-8616-aae0-78303d7879a6', '2026-11-20 21:44:47.39+00', '2026-11-20 21:44:49.818+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'embedding', 640.000000000000, 'input_token', 0.000000020000, 13, 'internal_db'),
	(185, 'vendor_call:523089e5-f593-80e1-b9d7-c04f16fb8a45', '2026-11-20 21:45:43.652+00', '2026-11-20 21:45:44.21+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 695.000000000000, 'input_token', 0.000000150000, 104, 'internal_db'),
	(186, 'vendor_call:670ed9cf-5164-8988-8aa7-f7d54b9d1c9f', '2026-11-20 21:45:43.652+00', '2026-11-20 21:45:54.895+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 404.000000000000, 'output_token', 0.000000600000, 242, 'internal_db'),
	(187, 'vendor_call:d3d88786-80bb-8aea-a9a8-71a9726d93a5', '2026-11-20 21:46:35.903+00', '2026-11-20 21:46:43.919+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 5897.000000000000, 'input_token', 0.000002500000, 14742, 'internal_db'),
	(188, 'vendor_call:f82814a0-dc5c-8bf8-9ab0-3011107d01c7', '2026-11-20 21:46:35.903+00', '2026-11-20 21:46:48.839+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 525.000000000000, 'output_token', 0.000010000000, 5250, 'internal_db'),
	(189, 'vendor_call:d7b771b1-4f4b-88c1-97f7-a1234b6efd34', '2026-11-20 21:49:42.525+00', '2026-11-20 21:49:44.815+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'voice', 'elevenlabs', 'voice', 2347.000000000000, 'character', 0.000110000000, 258170, 'internal_db'),
	(190, 'vendor_call:1be201ff-6e85-863a-a029-9d58ae9cebf4', '2026-11-20 21:50:38.043+00', '2026-11-20 21:50:39.089+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'stability_ai', 'image', 7.000000000000, 'image', 0.040000000000, 280000, 'internal_db'),
	(191, 'vendor_call:6b0766a8-3d42-8855-a658-b23c3a024ac7', '2026-11-20 21:50:37.893+00', '2026-11-20 21:50:49.457+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(192, 'vendor_call:84ee839c-b250-8ba2-9fa8-5b8b058f6ddb', '2026-11-20 21:52:49.145+00', '2026-11-20 21:52:58.048+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(193, 'vendor_call:46f88da1-73e0-8594-9a2f-105a7e8a0a02', '2026-11-20 21:55:52.25+00', '2026-11-20 21:55:53.792+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'render', 'compute', 'gpu', 198.037000000000, 'gpu_second', 0.000580000000, 114861, 'internal_db'),
	(194, 'vendor_call:361fd925-3264-8f3a-91d1-76e89f826f29', '2026-11-20 21:55:45.632+00', '2026-11-20 21:56:04.005+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'render', 'compute', 'cpu', 931.940000000000, 'cpu_second', 0.000012500000, 11649, 'internal_db'),
	(195, 'vendor_call:86aead9c-2080-8797-aef3-0789001a5734', '2026-11-20 22:21:57.047+00', '2026-11-20 22:22:16.06+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'embedding', 376.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(196, 'vendor_call:e7c30206-9b9c-87ee-b190-98a9be841653', '2026-11-20 22:22:36.256+00', '2026-11-20 22:22:51.361+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 3721.000000000000, 'input_token', 0.000002500000, 9302, 'internal_db'),
	(197, 'vendor_call:cda01fe0-30a7-844e-9ec3-0202a9912327', '2026-11-20 22:22:36.256+00', '2026-11-20 22:22:52.979+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 805.000000000000, 'output_token', 0.000010000000, 8050, 'internal_db'),
	(198, 'vendor_call:bd44662d-5b71-848b-8fca-6887a9016087', '2026-11-20 22:22:45.993+00', '2026-11-20 22:23:00.064+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 436.000000000000, 'output_token', 0.000000600000, 262, 'internal_db'),
	(199, 'vendor_call:31f02b8e-d371-8384-a921-2fdc95d397ca', '2026-11-20 22:22:45.993+00', '2026-11-20 22:23:05.234+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 1539.000000000000, 'input_token', 0.000000150000, 231, 'internal_db'),
	(200, 'vendor_call:9770db15-66ba-866c-b39e-b330f4fd0592', '2026-11-20 22:23:16.768+00', '2026-11-20 22:23:33.55+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'voice', 'elevenlabs', 'voice', 2170.000000000000, 'character', 0.000110000000, 238700, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(201, 'vendor_call:304fa297-3bf0-8375-a6cc-032a42c1f578', '2026-11-20 22:26:40.701+00', '2026-11-20 22:26:59.182+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(202, 'vendor_call:f3a1d1c8-6272-82ca-9ba2-36cc36499b55', '2026-11-20 22:28:28.376+00', '2026-11-20 22:28:37.826+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(203, 'vendor_call:1317a4dc-bc72-8513-92e4-f46cbe107710', '2026-11-20 22:28:25.271+00', '2026-11-20 22:28:42.754+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(204, 'vendor_call:4f004fe6-1ee6-8b88-8739-274219ecc701', '2026-11-20 22:29:23.849+00', '2026-11-20 22:29:30.573+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(205, 'vendor_call:5e9a3367-5b00-89da-84cd-c57813b4679f', '2026-11-20 22:38:05.397+00', '2026-11-20 22:38:16.421+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'embedding', 357.000000000000, 'input_token', 0.000000020000, 7, 'internal_db'),
	(206, 'vendor_call:bb9a06d4-ebfa-8512-8b30-87eecf6802cb', '2026-11-20 22:38:06.869+00', '2026-11-20 22:38:23.697+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'render', 'compute', 'gpu', 260.587000000000, 'gpu_second', 0.000580000000, 151140, 'internal_db'),
	(207, 'vendor_call:fd607425-7ea5-8415-bc6c-7ac4bc5cea75', '2026-11-20 22:38:34.424+00', '2026-11-20 22:38:41.018+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 553.000000000000, 'output_token', 0.000010000000, 5530, 'internal_db'),
	(208, 'vendor_call:90aa0b9c-8def-82f0-b1b0-0697b61823c5', '2026-11-20 22:38:34.424+00', '2026-11-20 22:38:51.466+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 5415.000000000000, 'input_token', 0.000002500000, 13538, 'internal_db'),
	(209, 'vendor_call:78b3b087-01c0-8f43-835d-41f82cb994ee', '2026-11-20 22:39:20.591+00', '2026-11-20 22:39:22.43+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 539.000000000000, 'output_token', 0.000000600000, 323, 'internal_db'),
	(210, 'vendor_call:865fe8db-6569-8fac-b7fd-4d70a460996c', '2026-11-20 22:39:20.591+00', '2026-11-20 22:39:30.896+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 812.000000000000, 'input_token', 0.000000150000, 122, 'internal_db'),
	(211, 'vendor_call:3be38a0a-ca25-8a81-9464-308b913f70dd', '2026-11-20 22:40:03.451+00', '2026-11-20 22:40:22.58+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'voice', 'elevenlabs', 'voice', 2065.000000000000, 'character', 0.000110000000, 227150, 'internal_db'),
	(212, 'vendor_call:15a2a398-0bf6-8810-8217-a63fb9359def', '2026-11-20 22:40:30.946+00', '2026-11-20 22:40:49.897+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'render', 'compute', 'cpu', 1226.291000000000, 'cpu_second', 0.000012500000, 15329, 'internal_db'),
	(213, 'vendor_call:7fee52ea-a82c-8034-a32f-6787e1da72e2', '2026-11-20 22:41:58.306+00', '2026-11-20 22:42:06.026+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'upload', 'compute', 'storage', 0.228000000000, 'gb_month', 0.023000000000, 5244, 'internal_db'),
	(214, 'vendor_call:fc6b1d1e-dc69-8437-aba1-604caec23c99', '2026-11-20 22:42:18.926+00', '2026-11-20 22:42:23.905+00', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'upload', 'compute', 'bandwidth', 0.114000000000, 'gb', 0.009000000000, 1026, 'internal_db'),
	(215, 'vendor_call:9dd685fb-b2fc-8142-ac58-4e5fde58dbd1', '2026-11-20 22:42:26.411+00', '2026-11-20 22:42:39.057+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(216, 'vendor_call:699b32f2-0cb1-8030-b3b5-5d1eef2c2fc4', '2026-11-20 22:43:40.055+00', '2026-11-20 22:43:48.585+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(217, 'vendor_call:c6a8096f-4360-87cf-a86a-c0f5dea34e67', '2026-11-20 22:44:35.416+00', '2026-11-20 22:44:49.141+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(218, 'vendor_call:edf8fea5-61e6-8c43-a44b-016cb4c3f126', '2026-11-20 22:44:42.548+00', '2026-11-20 22:44:58.892+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(219, 'vendor_call:7c94c479-32db-8be5-bf63-adb347b69029', '2026-11-20 22:51:38.918+00', '2026-11-20 22:51:43.182+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'render', 'compute', 'cpu', 2630.975000000000, 'cpu_second', 0.000012500000, 32887, 'internal_db'),
	(220, 'vendor_call:3f87dc50-84fe-83f1-8625-dc693aeec211', '2026-11-20 22:54:10.998+00', '2026-11-20 22:54:17.146+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'render', 'compute', 'gpu', 559.082000000000, 'gpu_second', 0.000580000000, 324268, 'internal_db'),
	(221, 'vendor_call:df1c7b11-22a4-8f8f-a0c2-f4b72c76bd10', '2026-11-20 23:15:31.129+00', '2026-11-20 23:15:34.505+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'embedding', 215.000000000000, 'input_token', 0.000000020000, 4, 'internal_db'),
	(222, 'vendor_call:7249d476-6531-86cd-9c34-539cc3d2c543', '2026-11-20 23:15:39.521+00', '2026-11-20 23:15:40.231+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 642.000000000000, 'input_token', 0.000000150000, 96, 'internal_db'),
	(223, 'vendor_call:67744e0a-b25a-8b2a-bd27-bf9c43e2abb5', '2026-11-20 23:15:39.521+00', '2026-11-20 23:15:44.307+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 470.000000000000, 'output_token', 0.000000600000, 282, 'internal_db'),
	(224, 'vendor_call:2cc92812-bb08-860f-8873-b8627b152d49', '2026-11-20 23:16:27.765+00', '2026-11-20 23:16:40.467+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 754.000000000000, 'output_token', 0.000010000000, 7540, 'internal_db'),
	(225, 'vendor_call:615cea8d-f608-8221-8888-7170bcca2a97', '2026-11-20 23:16:27.765+00', '2026-11-20 23:16:42.987+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 4779.000000000000, 'input_token', 0.000002500000, 11948, 'internal_db'),
	(226, 'vendor_call:50fcba72-851b-87ff-b523-b15a54a85c55', '2026-11-20 23:17:37.102+00', '2026-11-20 23:17:50.578+00', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'voice', 'elevenlabs', 'voice', 2259.000000000000, 'character', 0.000110000000, 248490, 'internal_db'),
	(227, 'vendor_call:94436e4d-3616-81ce-a8a9-0d7bf22fa86c', '2026-11-20 23:43:20.964+00', '2026-11-20 23:43:22.58+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'embedding', 310.000000000000, 'input_token', 0.000000020000, 6, 'internal_db'),
	(228, 'vendor_call:48bd6dce-f546-84c7-9156-5d17e1753daf', '2026-11-20 23:43:36.886+00', '2026-11-20 23:43:40.05+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 9821.000000000000, 'input_token', 0.000002500000, 24552, 'internal_db'),
	(229, 'vendor_call:5d19da2f-7e24-887a-83df-e90491dc5603', '2026-11-20 23:43:36.886+00', '2026-11-20 23:43:41.568+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 4967.000000000000, 'output_token', 0.000010000000, 49670, 'internal_db'),
	(230, 'vendor_call:c949b64e-b16c-8607-a46d-c49c373d0fb8', '2026-11-20 23:43:57.4+00', '2026-11-20 23:44:13.254+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 395.000000000000, 'output_token', 0.000000600000, 237, 'internal_db'),
	(231, 'vendor_call:8bd8573e-b9d8-89fe-a132-479bbee1ea39', '2026-11-20 23:43:57.4+00', '2026-11-20 23:44:14.41+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 1530.000000000000, 'input_token', 0.000000150000, 230, 'internal_db'),
	(232, 'vendor_call:a4bdb8c5-ceb0-83b7-a992-24b85b178a58', '2026-11-20 23:44:09.774+00', '2026-11-20 23:44:23.097+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'voice', 'elevenlabs', 'voice', 3099.000000000000, 'character', 0.000110000000, 340890, 'internal_db'),
	(233, 'vendor_call:c42ccf23-93f7-8ee8-a12a-1daec7b94666', '2026-11-20 23:44:10.424+00', '2026-11-20 23:44:27.009+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'voice', 'elevenlabs', 'voice', 3099.000000000000, 'character', 0.000110000000, 340890, 'internal_db'),
	(234, 'vendor_call:f7b79b3a-e0e2-88a6-9d5d-8ee47fae4107', '2026-11-20 23:52:01.23+00', '2026-11-20 23:52:18.49+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'stability_ai', 'image', 7.000000000000, 'image', 0.040000000000, 280000, 'internal_db'),
	(235, 'vendor_call:caf38750-9e75-8ef7-a3bf-60c82fcdbf8d', '2026-11-20 23:52:30.187+00', '2026-11-20 23:52:40.973+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(236, 'vendor_call:b1d81bdd-eaca-8faf-b38b-a338d94e522d', '2026-11-20 23:53:29.979+00', '2026-11-20 23:53:41.94+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(237, 'vendor_call:627de167-110f-8084-8b37-6a344227c4ef', '2026-11-21 00:01:26.287+00', '2026-11-21 00:01:27.394+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'render', 'compute', 'cpu', 3091.624000000000, 'cpu_second', 0.000012500000, 38645, 'internal_db'),
	(238, 'vendor_call:69757ec5-76a4-851b-87c5-ea74cef2529c', '2026-11-21 00:05:37.942+00', '2026-11-21 00:05:55.783+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'render', 'compute', 'gpu', 656.970000000000, 'gpu_second', 0.000580000000, 381043, 'internal_db'),
	(239, 'vendor_call:bbb37037-5581-8959-8987-7d54363816a6', '2026-11-21 00:08:18.947+00', '2026-11-21 00:08:29.336+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'upload', 'compute', 'bandwidth', 0.341000000000, 'gb', 0.009000000000, 3069, 'internal_db'),
	(240, 'vendor_call:595abc79-d925-8b68-a1e3-821516ce00f2', '2026-11-21 00:08:35.549+00', '2026-11-21 00:08:39.65+00', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'upload', 'compute', 'storage', 0.681000000000, 'gb_month', 0.023000000000, 15663, 'internal_db'),
	(241, 'vendor_call:7f10f2ee-fa85-8d1d-901d-f06de309be0d', '2026-11-21 11:39:46.007+00', '2026-11-21 11:39:58.694+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 624.000000000000, 'output_token', 0.000000600000, 374, 'internal_db'),
	(242, 'vendor_call:697519c3-5d43-8b20-91e9-3719019e8896', '2026-11-21 11:39:46.007+00', '2026-11-21 11:40:04.648+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 1335.000000000000, 'input_token', 0.000000150000, 200, 'internal_db'),
	(243, 'vendor_call:20ba9871-3528-88b5-8aef-726728957631', '2026-11-21 11:40:44.544+00', '2026-11-21 11:40:54.177+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'embedding', 550.000000000000, 'input_token', 0.000000020000, 11, 'internal_db'),
	(244, 'vendor_call:3eae35a4-54ab-8f26-8274-19bcb1da2b92', '2026-11-21 11:40:57.661+00', '2026-11-21 11:41:00.529+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 3558.000000000000, 'input_token', 0.000002500000, 8895, 'internal_db'),
	(245, 'vendor_call:97c03821-7cb2-87b6-adc7-011ace240445', '2026-11-21 11:40:57.661+00', '2026-11-21 11:41:05.577+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 401.000000000000, 'output_token', 0.000010000000, 4010, 'internal_db'),
	(246, 'vendor_call:093c8004-2f36-8d3c-9196-e26b59ded3df', '2026-11-21 11:42:13.468+00', '2026-11-21 11:42:30.954+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'voice', 'elevenlabs', 'voice', 1246.000000000000, 'character', 0.000110000000, 137060, 'internal_db'),
	(247, 'vendor_call:d5d5752f-4807-8a1f-8a1a-8958ea8d614a', '2026-11-21 11:46:42.094+00', '2026-11-21 11:46:58.668+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(248, 'vendor_call:168e62b0-b1ba-8fb8-865e-10e707a77765', '2026-11-21 11:47:52.41+00', '2026-11-21 11:48:03.121+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(249, 'vendor_call:f0f584db-8d1f-8e79-8682-c7ce1a6473cb', '2026-11-21 11:47:55.879+00', '2026-11-21 11:48:03.753+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(250, 'vendor_call:f95e75d2-f51f-8a35-88b9-6f11317e8668', '2026-11-21 11:48:05.941+00', '2026-11-21 11:48:19.272+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(251, 'vendor_call:135f08a5-aabf-86cf-91e1-19012e9a8493', '2026-11-21 11:49:30.264+00', '2026-11-21 11:49:44.241+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'render', 'compute', 'gpu', 472.238000000000, 'gpu_second', 0.000580000000, 273898, 'internal_db'),
	(252, 'vendor_call:b1cd9a6f-032b-8777-b43e-8e2a2dcc6484', '2026-11-21 11:54:09.871+00', '2026-11-21 11:54:24.714+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'render', 'compute', 'cpu', 2222.295000000000, 'cpu_second', 0.000012500000, 27779, 'internal_db'),
	(253, 'vendor_call:5c461d5f-1e2f-81a3-ab4b-a35bc12c2bc8', '2026-11-21 11:58:29.372+00', '2026-11-21 11:58:31.204+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'upload', 'compute', 'storage', 0.146000000000, 'gb_month', 0.023000000000, 3358, 'internal_db'),
	(254, 'vendor_call:26c22777-6357-83d4-8469-0d7ac8888664', '2026-11-21 11:59:36.822+00', '2026-11-21 11:59:55.531+00', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'upload', 'compute', 'bandwidth', 0.073000000000, 'gb', 0.009000000000, 657, 'internal_db'),
	(255, 'vendor_call:f3d31655-7191-8e38-a081-836c6a5524df', '2026-11-22 06:41:50.954+00', '2026-11-22 06:41:53.051+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'embedding', 817.000000000000, 'input_token', 0.000000020000, 16, 'internal_db'),
	(256, 'vendor_call:146230ff-3460-8b36-b7cd-a77a9da55fcc', '2026-11-22 06:41:58.059+00', '2026-11-22 06:42:10.421+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 550.000000000000, 'output_token', 0.000010000000, 5500, 'internal_db'),
	(257, 'vendor_call:19166ae8-2649-8923-9fcf-d1926a789655', '2026-11-22 06:42:05.527+00', '2026-11-22 06:42:13.022+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 1590.000000000000, 'input_token', 0.000000150000, 238, 'internal_db'),
	(258, 'vendor_call:ef053b0c-4684-8507-af9d-34249d3b9b19', '2026-11-22 06:42:05.527+00', '2026-11-22 06:42:14.042+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 671.000000000000, 'output_token', 0.000000600000, 403, 'internal_db'),
	(259, 'vendor_call:785d4718-7df1-808f-bfb8-9e25ba55132e', '2026-11-22 06:41:58.059+00', '2026-11-22 06:42:15.802+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 3070.000000000000, 'input_token', 0.000002500000, 7675, 'internal_db'),
	(260, 'vendor_call:47618f05-7afb-8b3a-8173-1a2d99c208ef', '2026-11-22 06:44:43.084+00', '2026-11-22 06:44:44.259+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'voice', 'elevenlabs', 'voice', 2083.000000000000, 'character', 0.000110000000, 229130, 'internal_db'),
	(261, 'vendor_call:706510e3-be86-801b-b5ad-b896d94f5063', '2026-11-22 06:47:53.355+00', '2026-11-22 06:47:58.324+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'stability_ai', 'image', 4.000000000000, 'image', 0.040000000000, 160000, 'internal_db'),
	(262, 'vendor_call:5dc1ff71-6945-82a8-adb1-88341bee22cb', '2026-11-22 06:49:04.014+00', '2026-11-22 06:49:04.75+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(263, 'vendor_call:319c521b-979f-8994-9ade-cb7d1b25c6a9', '2026-11-22 06:49:40.597+00', '2026-11-22 06:49:47.826+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(264, 'vendor_call:e358e9dd-78a0-8c18-ba4f-b030376beeea', '2026-11-22 06:50:15.726+00', '2026-11-22 06:50:25.083+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(265, 'vendor_call:b82dcaf8-a3a0-8438-93c6-7687ffce3f04', '2026-11-22 06:53:36.59+00', '2026-11-22 06:53:53.077+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'render', 'compute', 'gpu', 648.977000000000, 'gpu_second', 0.000580000000, 376407, 'internal_db'),
	(266, 'vendor_call:f2b99a22-8f89-8d2f-933e-071942d4bb96', '2026-11-22 07:00:51.431+00', '2026-11-22 07:01:09.71+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'render', 'compute', 'cpu', 3054.009000000000, 'cpu_second', 0.000012500000, 38175, 'internal_db'),
	(267, 'vendor_call:3c7dd2d7-8c7b-8321-9c1e-ceb1e5be0f35', '2026-11-22 07:06:33.402+00', '2026-11-22 07:06:44.542+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'upload', 'compute', 'storage', 0.248000000000, 'gb_month', 0.023000000000, 5704, 'internal_db'),
	(268, 'vendor_call:f532f432-da15-8323-b4d9-d20e6df90cd7', '2026-11-22 07:06:36.506+00', '2026-11-22 07:06:46.049+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'upload', 'compute', 'bandwidth', 0.124000000000, 'gb', 0.009000000000, 1116, 'internal_db'),
	(269, 'vendor_call:6ac6f252-92a8-82aa-92f0-4be78963c367', '2026-11-22 09:46:39.704+00', '2026-11-22 09:46:54.939+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 4405.000000000000, 'input_token', 0.000002500000, 11012, 'internal_db'),
	(270, 'vendor_call:f4615e32-d380-81c1-93aa-e51b1c4dc4fc', '2026-11-22 09:46:39.704+00', '2026-11-22 09:46:55.96+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 659.000000000000, 'output_token', 0.000010000000, 6590, 'internal_db'),
	(271, 'vendor_call:b0e2d20b-cfcd-8fbe-b8da-a5348b6eda0f', '2026-11-22 09:47:08.1+00', '2026-11-22 09:47:16.127+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 544.000000000000, 'output_token', 0.000000600000, 326, 'internal_db'),
	(272, 'vendor_call:b34af9af-fb19-84b1-ac4f-adfcdf3190c4', '2026-11-22 09:47:08.1+00', '2026-11-22 09:47:19.542+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 1388.000000000000, 'input_token', 0.000000150000, 208, 'internal_db'),
	(273, 'vendor_call:5b493e56-cf05-8add-9edb-2a8187d1f9c6', '2026-11-22 09:47:50.597+00', '2026-11-22 09:48:03.678+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'embedding', 840.000000000000, 'input_token', 0.000000020000, 17, 'internal_db'),
	(274, 'vendor_call:2b248966-c685-8095-bfa2-3caea695474f', '2026-11-22 09:48:48.071+00', '2026-11-22 09:48:50.827+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'voice', 'elevenlabs', 'voice', 1123.000000000000, 'character', 0.000110000000, 123530, 'internal_db'),
	(275, 'vendor_call:931fa5b2-ba91-89b0-81e0-c7a3f7d4b09b', '2026-11-22 09:51:20.821+00', '2026-11-22 09:51:25.754+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(276, 'vendor_call:1efb46da-cb15-8a52-8c29-410d4fc9c456', '2026-11-22 09:51:07.729+00', '2026-11-22 09:51:27.531+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(277, 'vendor_call:0c60527d-b5a8-8b4e-852b-200821cd17a3', '2026-11-22 09:52:45.657+00', '2026-11-22 09:52:54.37+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(278, 'vendor_call:6d9e905b-df83-8bc6-82d5-9ff92941e0c6', '2026-11-22 09:54:51.329+00', '2026-11-22 09:54:52.042+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(279, 'vendor_call:9705acc6-da06-8f5d-9311-5220afe6d5d0', '2026-11-22 09:58:04.022+00', '2026-11-22 09:58:08.498+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'render', 'compute', 'gpu', 437.595000000000, 'gpu_second', 0.000580000000, 253805, 'internal_db'),
	(280, 'vendor_call:5e835c8b-a3e9-89ad-be20-4f1a68ad729b', '2026-11-22 10:01:45.628+00', '2026-11-22 10:01:53.529+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'render', 'compute', 'cpu', 2059.272000000000, 'cpu_second', 0.000012500000, 25741, 'internal_db'),
	(281, 'vendor_call:5fee4cce-b302-8df6-a5dd-60db1c0fde72', '2026-11-22 10:05:18.373+00', '2026-11-22 10:05:34.012+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'upload', 'compute', 'bandwidth', 0.067000000000, 'gb', 0.009000000000, 603, 'internal_db'),
	(282, 'vendor_call:634c27ad-586a-8d59-a6bc-6d35ecde8500', '2026-11-22 10:06:01.037+00', '2026-11-22 10:06:05.958+00', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'upload', 'compute', 'storage', 0.134000000000, 'gb_month', 0.023000000000, 3082, 'internal_db'),
	(283, 'vendor_call:513f586a-513b-89b2-ad8d-aaef49936843', '2026-11-22 14:36:57.743+00', '2026-11-22 14:37:00.378+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 807.000000000000, 'output_token', 0.000010000000, 8070, 'internal_db'),
	(284, 'vendor_call:e4550301-c351-8bde-b70b-d185baf0b0ab', '2026-11-22 14:36:52.11+00', '2026-11-22 14:37:00.807+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'embedding', 296.000000000000, 'input_token', 0.000000020000, 6, 'internal_db'),
	(285, 'vendor_call:a70ef829-12c2-8cc7-abfc-07626960e87a', '2026-11-22 14:36:57.743+00', '2026-11-22 14:37:14.458+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 2770.000000000000, 'input_token', 0.000002500000, 6925, 'internal_db'),
	(286, 'vendor_call:3bac29e3-4e50-86bc-a81d-c2c4136d4c54', '2026-11-22 14:37:28.704+00', '2026-11-22 14:37:34.975+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 630.000000000000, 'output_token', 0.000000600000, 378, 'internal_db'),
	(287, 'vendor_call:ad74a9c7-6f75-89a4-84bc-f56e89876eab', '2026-11-22 14:37:28.704+00', '2026-11-22 14:37:46.429+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 826.000000000000, 'input_token', 0.000000150000, 124, 'internal_db'),
	(288, 'vendor_call:3a49803a-0b5d-841a-af27-3a1c94c4b1cf', '2026-11-22 14:39:26.307+00', '2026-11-22 14:39:42.35+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'voice', 'elevenlabs', 'voice', 937.000000000000, 'character', 0.000110000000, 103070, 'internal_db'),
	(289, 'vendor_call:5f1f4906-4578-8beb-8904-f94e27828bfa', '2026-11-22 14:43:04.689+00', '2026-11-22 14:43:06.824+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'stability_ai', 'video_clip', 3.000000000000, 'clip', 0.200000000000, 600000, 'internal_db'),
	(290, 'vendor_call:d74fa4c2-2a22-86c9-93bd-8a2d628f939d', '2026-11-22 14:43:22.667+00', '2026-11-22 14:43:32.452+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(291, 'vendor_call:56c38a28-ebfe-8946-a858-f1c7ffe4d60c', '2026-11-22 14:43:41.569+00', '2026-11-22 14:43:54.78+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(292, 'vendor_call:ce7891ec-3e58-8f44-a4f5-4171d6f8798d', '2026-11-22 14:47:25.24+00', '2026-11-22 14:47:30.463+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(293, 'vendor_call:59652ebe-debd-8d8b-b245-890cd19e83d1', '2026-11-22 14:51:57.155+00', '2026-11-22 14:52:04.377+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'render', 'compute', 'gpu', 729.418000000000, 'gpu_second', 0.000580000000, 423062, 'internal_db'),
	(294, 'vendor_call:973fdaae-640a-891d-ad3b-93bbab499ee2', '2026-11-22 15:00:29.459+00', '2026-11-22 15:00:46.436+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'render', 'compute', 'cpu', 3432.555000000000, 'cpu_second', 0.000012500000, 42907, 'internal_db'),
	(295, 'vendor_call:64d13870-cf2f-8765-8fad-cc5d28f54bc3', '2026-11-22 15:04:30.563+00', '2026-11-22 15:04:49.086+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'upload', 'compute', 'storage', 0.107000000000, 'gb_month', 0.023000000000, 2461, 'internal_db'),
	(296, 'vendor_call:46bee781-008b-8151-a295-d3ce88301cb4', '2026-11-22 15:04:52.631+00', '2026-11-22 15:05:00.094+00', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'upload', 'compute', 'bandwidth', 0.054000000000, 'gb', 0.009000000000, 486, 'internal_db'),
	(297, 'vendor_call:baf61d78-1929-872b-b5a8-65a76ed52ead', '2026-11-22 21:21:38.946+00', '2026-11-22 21:21:42.881+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'script', 'openai', 'script', 1519.000000000000, 'input_token', 0.000000150000, 228, 'internal_db'),
	(298, 'vendor_call:e48d80eb-3e10-8e25-bb6d-3452245e42c7', '2026-11-22 21:21:38.946+00', '2026-11-22 21:21:55.228+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'script', 'openai', 'script', 455.000000000000, 'output_token', 0.000000600000, 273, 'internal_db'),
	(299, 'vendor_call:4f721618-2d50-8ed9-b979-0c39e12e894f', '2026-11-22 21:22:01.638+00', '2026-11-22 21:22:03.609+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'script', 'openai', 'script', 785.000000000000, 'output_token', 0.000010000000, 7850, 'internal_db'),
	(300, 'vendor_call:0d0fa7cf-3720-81a7-b1a8-0a64b680f236', '2026-11-22 21:22:01.638+00', '2026-11-22 21:22:05.275+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'script', 'openai', 'script', 5017.000000000000, 'input_token', 0.000002500000, 12542, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(301, 'vendor_call:96652d8e-fea9-826c-871d-3862d7662ea8', '2026-11-22 21:22:09.164+00', '2026-11-22 21:22:21.064+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'script', 'openai', 'embedding', 450.000000000000, 'input_token', 0.000000020000, 9, 'internal_db'),
	(302, 'vendor_call:da5ecd5a-af39-8cd6-9442-f0ea4a6c5745', '2026-11-22 21:23:12.01+00', '2026-11-22 21:23:17.524+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'voice', 'elevenlabs', 'voice', 309.000000000000, 'character', 0.000110000000, 33990, 'internal_db'),
	(303, 'vendor_call:012ebfee-4380-86e1-a711-c1cac7820181', '2026-11-22 21:26:38.305+00', '2026-11-22 21:26:58.012+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(304, 'vendor_call:300bb9d3-5835-8b9d-a04f-aa8dd10357bd', '2026-11-22 21:27:36.131+00', '2026-11-22 21:27:52.795+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(305, 'vendor_call:03a75932-e98c-8b6a-b1e3-2218b2cda7fc', '2026-11-22 21:28:34.249+00', '2026-11-22 21:28:38.732+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'visuals', 'stability_ai', 'image', 4.000000000000, 'image', 0.040000000000, 160000, 'internal_db'),
	(306, 'vendor_call:df4a41be-f689-8042-b538-2a252b73627a', '2026-11-22 21:32:43.772+00', '2026-11-22 21:33:03.263+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'visuals', 'pexels', 'footage', 3.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(307, 'vendor_call:b62e73a5-b60e-8f51-83fc-fc6b62ca684c', '2026-11-22 21:36:19.243+00', '2026-11-22 21:36:36.443+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'render', 'compute', 'cpu', 1311.848000000000, 'cpu_second', 0.000012500000, 16398, 'internal_db'),
	(308, 'vendor_call:da63a9f6-c3f9-8b07-bb05-0039da0daacc', '2026-11-22 21:36:56.398+00', '2026-11-22 21:37:10.446+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'render', 'compute', 'gpu', 278.768000000000, 'gpu_second', 0.000580000000, 161685, 'internal_db'),
	(309, 'vendor_call:93757056-e435-89dc-8363-da4ca8173736', '2026-11-22 21:41:33.776+00', '2026-11-22 21:41:52.567+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'upload', 'compute', 'storage', 0.039000000000, 'gb_month', 0.023000000000, 897, 'internal_db'),
	(310, 'vendor_call:fdaf367c-65d8-8cea-811c-e182e3ae1dd5', '2026-11-22 21:42:09.061+00', '2026-11-22 21:42:11.993+00', '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 'b40eaa20-3411-89b1-b70e-ec95f3e5e50c', 1, 'upload', 'compute', 'bandwidth', 0.020000000000, 'gb', 0.009000000000, 180, 'internal_db');


--
-- Data for Name: pipeline_runs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.pipeline_runs VALUES
	('335eb9f5-5340-4b22-a529-46df3b34ffe6', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/10_create_schema', '{}', '0.1.0', '4a42343e8c0fd77de27d96f6893fcb6502f0d92ecd350c78dde572b8e6a3f738', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', 2.411092323000048, 'ok', 'network: simulated', 0, 26, 0, '{"schema_migrations": 26}', 'runs/20261116T214329Z-f33f7908/10_create_schema.ipynb', NULL),
	('3bd19c5b-6b43-4844-9930-4d73628b73a1', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/20_ingest_channels', '{}', '0.1.0', '283a9b79afdfd4aa2eec4f66f5c9f988d46b60289443be8d191e7b9c7e7c059a', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', 2.2430617600002734, 'ok', NULL, 2, 3, 0, '{"channels": 2, "youtube_api_usage": 1}', 'runs/20261116T214329Z-f33f7908/20_ingest_channels.ipynb', NULL),
	('654d46a7-7b30-4899-9e04-8873eacdb418', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/21_ingest_videos', '{}', '0.1.0', 'a3f74e59b20cb9f701c2f845bf842a232cacf1da9fdf9b034a738afd4357931c', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', 2.262060797000231, 'ok', NULL, 10, 13, 0, '{"videos": 10, "youtube_api_usage": 3}', 'runs/20261116T214329Z-f33f7908/21_ingest_videos.ipynb', NULL),
	('5fa6ccd7-d53c-4f95-a534-140983b45a00', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/22_ingest_metrics', '{}', '0.1.0', '573fa57466f9b443261286907079793e89bfe33eea6f8ed1a2049a748dc7aab9', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00', 5.030803888999799, 'ok', NULL, 886, 1225, 0, '{"videos": 46, "channels": 4, "video_daily_facts": 308, "video_reach_daily": 58, "youtube_api_usage": 307, "video_metrics_timeseries": 502}', 'runs/20261116T214329Z-f33f7908/22_ingest_metrics.ipynb', NULL),
	('22f5e0dd-3c33-4a4a-9787-e18449a4ccbb', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/23_ingest_costs', '{}', '0.1.0', 'd73bdb964c30c22ebbe5a70ffd3a39746030901962557ab472de099c76a674bd', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 2.210704604000057, 'ok', NULL, 310, 328, 0, '{"cost_ledger": 310, "video_costs": 18}', 'runs/20261116T214329Z-f33f7908/23_ingest_costs.ipynb', NULL),
	('da6992ca-6cf0-405c-aa6a-42174c4685a6', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/24_ingest_jobs', '{}', '0.1.0', 'e8c292a43e959b6b27254cac4d47c7efe245b2ef7c540b2e0b952c6e1a1efbdb', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 1.537243502999445, 'ok', NULL, 24, 24, 0, '{"video_generation_jobs": 24}', 'runs/20261116T214329Z-f33f7908/24_ingest_jobs.ipynb', NULL),
	('aba3aa3a-23f2-4e06-9bbe-285f6331da51', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/30_roll_up_video_metrics', '{}', '0.1.0', '5af22793f1fa623010c57cc3cfb9f5bdd06bedb105fcd1ccf7966dcafd0bf0a3', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 1.3949295120000897, 'ok', '61 days rolled up', 896, 411, 0, '{"videos": 20, "video_metrics_daily": 391}', 'runs/20261116T214329Z-f33f7908/30_roll_up_video_metrics.ipynb', NULL),
	('52c4f47e-cb88-466c-9a75-76fe1053a41e', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/31_roll_up_channels', '{}', '0.1.0', '48b820383f5d0c896bf2b100bc76bf2cbcc6f7ceacd87a5e49bb762c8c1e59d9', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 1.5718876070004626, 'ok', '4 days estimated', 421, 128, 0, '{"channels": 2, "revenue_estimates": 4, "channel_metrics_daily": 122}', 'runs/20261116T214329Z-f33f7908/31_roll_up_channels.ipynb', NULL),
	('32243ad7-dff1-4755-9c80-955db407353e', 'f33f7908-7b6e-4a86-8947-70bb6ee938f8', 'pipeline/40_check_quality', '{}', '0.1.0', 'c7f91bf3c861ecad78e6384212ce764870dc06e8d8048fd8a40d200143bd19c5', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 0.622369771999729, 'ok', '12 of 12 checks hold', 12, 12, 0, '{"check_results": 12}', 'runs/20261116T214329Z-f33f7908/40_check_quality.ipynb', NULL);


--
-- Data for Name: rejected_rows; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: revenue_estimates; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.revenue_estimates VALUES
	('2026-11-19', 3034689, 1938285, 19715280, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20', 2761799, 1668337, 23673730, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21', 2452229, 1412823, 22786663, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22', 2208942, 1301266, 20218021, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.schema_migrations VALUES
	(1, 'schema', '3ecd27be7c6d0301f7253edd42bc8dc7d3672a262e6f3bcd689fca4232bb276b', '2026-11-22 21:43:36.796952+00', false),
	(2, 'clock_now', 'ff9778e7a632d3a3ee423425e52c1c0d8bd024980593c8e6b45392185f92999c', '2026-11-22 21:43:36.801362+00', false),
	(3, 'warehouse_identity', '00da6d2bd1ebdb49e6b8530cf819da18924f152e43af4b35b22f13d013193a4c', '2026-11-22 21:43:36.810858+00', false),
	(4, 'channels', '0e293e1768eaf4afcbcde5e747fba7b6c64970909e959142f140c0b69d61d052', '2026-11-22 21:43:36.823884+00', false),
	(5, 'videos', '5b9e995dc29d335d668cefc83d3447037dd57878aed66087ef25339cff16ca38', '2026-11-22 21:43:36.838565+00', false),
	(6, 'video_generation_jobs', 'c7795a46a3a98dbc9946176d930a3986f1123dafc344ad142f689fabd868194a', '2026-11-22 21:43:36.852581+00', false),
	(7, 'cost_ledger', '747c36737dfe0b4ee26c440dfa42a51346df768bd2a3fa5ac6e9e54771179974', '2026-11-22 21:43:36.86304+00', false),
	(8, 'video_costs', 'c7264b42a0b8c3208aec2679ef104981ce6c8036d317535121a87396e50e01d5', '2026-11-22 21:43:36.872039+00', false),
	(9, 'video_metrics_timeseries', '84ad53400cb90d066b20cfad6bf7e2d5babd912b247a330b0775785732a43f82', '2026-11-22 21:43:36.881714+00', false),
	(10, 'video_daily_facts', '6a8dede511046d330f7e9751e96c22f0ff36f76baeb3128e665ca31c590f8103', '2026-11-22 21:43:36.889469+00', false),
	(11, 'video_reach_daily', 'f7f3a5f5efc04513c6eedd1516176c7321cea5b4661adfae287aa511bcb0a4b1', '2026-11-22 21:43:36.897204+00', false),
	(12, 'video_period_facts', '5909f316db99d12a265917854db8285f6ea2ffa135356f791a0fd533748bb095', '2026-11-22 21:43:36.904607+00', false),
	(13, 'channel_period_facts', '5d120ee8bf2f8fe59df31b95a8d037ef7b0a32914def8305edd33830ee5be01a', '2026-11-22 21:43:36.911964+00', false),
	(14, 'youtube_api_usage', '344099f673ed99f555fb54929888b04f883baa1d2e4310dfb93e8646e3fe5feb', '2026-11-22 21:43:36.917519+00', false),
	(15, 'pipeline_runs', 'da9cc8b900903fadd72cc82d8792ae228be3e19544a8a5e004dc345689c16ae6', '2026-11-22 21:43:36.925069+00', false),
	(16, 'rejected_rows', 'b6fae444221b203058eb62c5b4520ebde63a029ab448759f291f0117ee5da0bf', '2026-11-22 21:43:36.931647+00', false),
	(17, 'source_watermarks', '1cb7995842104350ef42d5a19c06db8ba6c8b0fd1ae096d41d9f404016dac5cd', '2026-11-22 21:43:36.937476+00', false),
	(18, 'video_metrics_daily', '33481e4faeff11e699017cfc2b36976174d0a706df8286b23298284bcb0f5aa2', '2026-11-22 21:43:36.942335+00', false),
	(19, 'channel_metrics_daily', '155b1754484f55bf9b915b50185e84fea1cb6a23034851fbced4c26fdc3bb296', '2026-11-22 21:43:36.946358+00', false),
	(20, 'revenue_estimates', '3fda3bd2627d5dd9bdf4fc93135a250e47f5af17f6bb77f6047a229589cc456d', '2026-11-22 21:43:36.950769+00', false),
	(21, 'check_results', '039768153347a3190ae9bdb9a9658fac5e6ad63afbe43bafd64289ee97193590', '2026-11-22 21:43:36.95574+00', false),
	(22, 'repair_views_delta', 'a7000bcf83c75e1ec36364354d519cce8ed72577ab5d0c545a88531e4e061ca8', '2026-11-22 21:43:36.961351+00', false);


--
-- Data for Name: source_watermarks; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.source_watermarks VALUES
	('youtube_data', 'channels', '2026-11-16 21:43:29+00', NULL, '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', 'ok', NULL),
	('internal_db', 'videos', '2026-11-16 21:43:29+00', NULL, '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', 'ok', NULL),
	('youtube_data', 'videos', '2026-11-16 21:43:29+00', NULL, '2026-11-16 21:43:29+00', '2026-11-16 21:43:29+00', 'ok', NULL),
	('youtube_data', 'video_metrics_timeseries', '2026-11-22 21:00:00+00', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('internal_db', 'published', '2026-11-22 21:43:30.00221+00', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('youtube_analytics', '99517fd3-535a-5a33-bf38-d59588724f43', NULL, '2026-11-18', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('youtube_reporting', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-22 12:32:21+00', '2026-11-19', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('youtube_analytics', '136d6d7b-bba9-575d-b33e-bcf5516f373c', NULL, '2026-11-18', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('youtube_reporting', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-22 12:32:21+00', '2026-11-19', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('internal_db', 'vendor_calls', '2026-11-22 21:43:30.00221+00', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('internal_db', 'jobs', '2026-11-22 21:43:30.00221+00', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', NULL),
	('rollup', 'video_metrics_daily', '2026-11-22 21:43:30.00221+00', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', 'transactions seen: 799:799:'),
	('rollup', 'channel_metrics_daily', '2026-11-22 21:43:30.00221+00', NULL, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00', 'ok', 'transactions seen: 799:799:');


--
-- Data for Name: video_costs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_costs VALUES
	('15963b32-5a61-4ae6-ad63-d995c157e9ec', '034fe50f-3166-57c9-a5ae-6b42adbe8414', 1, 12, 100, 0, 0, 3, 23, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1391834, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('92f38908-d6c3-4c3f-8f24-d46fef90955e', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', 8, 45, 68, 0, 5, 2, 19, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1477747, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('b82bf1a0-d7c9-4af1-a1f2-01e069aa426c', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', 1, 14, 52, 0, 5, 3, 28, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1026242, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('511a1e92-61e9-4687-bab1-f64ede1a644e', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', 6, 113, 40, 0, 5, 4, 36, 2, 1, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 2065534, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('a1b8bae6-678f-483e-9804-59278f1921d9', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', 1, 23, 96, 0, 5, 4, 38, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1674364, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('86adb04b-c47e-4a06-8816-3e4ed034bec7', '7fecee13-b295-5a24-90c6-e5e834974cd7', 2, 12, 104, 0, 5, 3, 25, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1514914, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('89845a4e-aece-4a7f-9ea7-ba552eb3fe84', '80973d76-80e0-5b94-b08e-de18f0c12fd9', 2, 11, 80, 0, 5, 4, 42, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1437489, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('50af0564-c67e-43c2-a8ea-86929ca5d450', '839788e6-9f43-520f-afbd-d961899f2adb', 6, 70, 48, 0, 5, 2, 20, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1531784, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('8d9f5018-69ab-4297-9b6d-7d5efb70fd93', '8e53adfd-41c3-5d12-9548-21f1c472f331', 6, 117, 48, 0, 5, 2, 25, 3, 1, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 2071091, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('992556c2-98e3-41e1-abcb-54abecc15ea7', '90fb490c-d9fb-5610-810c-fd4308799ce1', 7, 68, 28, 0, 5, 4, 38, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1524895, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('baeda807-4ebe-4827-9aca-f402355dfdd0', '993d4398-f52a-500e-8ab4-cbe1747576b2', 1, 24, 52, 0, 5, 4, 39, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1257089, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('c37ce959-66bc-4281-8355-dee76d7ee13f', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', 2, 24, 64, 0, 5, 2, 15, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1119292, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('da05a225-705b-47dc-b577-77552b9e050c', 'bffcd928-5615-5c99-992d-11a814147a83', 2, 9, 124, 0, 5, 3, 27, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1698002, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('14fab810-0d44-49f9-aded-d2b89f4518de', 'df798f4b-9b81-5e50-8a47-822cb7de328a', 7, 123, 40, 0, 0, 2, 19, 3, 1, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1948189, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('16500e93-ab10-47ca-8508-824aa723bf0b', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', 7, 70, 36, 0, 5, 2, 20, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1416987, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('a158855d-bf0d-4b77-9a24-d5049de9321e', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', 1, 15, 120, 0, 5, 3, 31, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1763923, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('95df809d-4aee-4a60-b064-5cc8fcca2583', 'f3ada383-abee-5c05-98e4-46d71462b065', 5, 115, 48, 0, 0, 2, 22, 3, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1954527, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('a6be4975-a660-4621-810a-568b1ddcaaf3', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', 5, 50, 44, 0, 0, 2, 20, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1217265, '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: video_daily_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_daily_facts VALUES
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-23', 38972, 30252, 3982320, 1872, 56, 37, 74, 165, 32, 50088000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-24', 18345, 18232, 2609040, 1133, 33, 23, 44, 100, 19, 34762000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-25', 9507, 7380, 1059960, 439, 13, 9, 18, 41, 8, 14157000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-26', 7523, 5840, 810540, 381, 11, 7, 15, 32, 6, 10584000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-27', 6038, 4687, 640260, 281, 8, 2, 11, 25, 5, 8270000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-28', 5188, 4027, 594540, 239, 7, 9, 10, 22, 5, 8078000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-29', 4660, 3617, 524820, 216, 6, 5, 9, 20, 3, 7055000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-09-30', 3683, 2860, 397980, 188, 5, 3, 7, 16, 3, 5207000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-01', 3968, 3080, 452340, 201, 6, 4, 7, 17, 4, 6126000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-02', 3592, 2788, 409020, 162, 4, 4, 7, 15, 3, 5537000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-03', 2937, 2280, 305400, 130, 3, 2, 6, 13, 2, 3892000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-04', 49107, 30470, 1287060, 1282, 38, 118, 290, 247, 27, 1291000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-04', 2936, 2279, 332220, 152, 4, 3, 5, 12, 3, 4479000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-05', 202142, 125426, 5504160, 5310, 159, 486, 1195, 1020, 114, 5657000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-05', 2458, 1908, 273000, 109, 3, 3, 5, 11, 2, 3638000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-06', 146438, 90862, 3917760, 3850, 115, 352, 866, 738, 83, 3982000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-06', 2132, 1655, 220200, 124, 3, 2, 4, 9, 1, 2791000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-07', 113515, 70434, 3064320, 2935, 88, 273, 671, 573, 64, 3132000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-07', 2015, 1564, 229560, 71, 2, -3, 4, 8, 2, 3108000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-07', 97358, 56966, 2223180, 2949, 88, 116, 152, 203, 39, 3173000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-08', 86021, 53375, 2288640, 2274, 68, 148, 509, 433, 49, 2318000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-08', 1983, 1539, 225900, 116, 3, 7, 4, 9, 2, 3060000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-08', 88749, 51929, 1875420, 2695, 80, 106, 140, 185, 37, 2538000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-09', 83207, 51629, 2271900, 2202, 66, 258, 492, 420, 47, 2339000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-09', 2130, 1654, 237240, 84, 2, -3, 4, 9, 1, 3167000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-09', 40997, 23988, 862140, 1256, 37, 49, 64, 85, 17, 1163000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-10', 60845, 37753, 1671960, 1548, 46, 147, 360, 307, 34, 1728000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-10', 1817, 1411, 198780, 103, 3, 6, 3, 7, 2, 2623000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-10', 24629, 14411, 582480, 734, 22, 30, 38, 51, 10, 851000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-11', 45115, 27993, 1179120, 1207, 36, 108, 267, 227, 26, 1180000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-11', 1632, 1266, 173820, 69, 2, 2, 3, 7, 1, 2253000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-11', 17798, 10414, 386340, 517, 15, 8, 28, 38, 7, 533000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-12', 32529, 20184, 815040, 832, 24, 78, 192, 165, 18, 792000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-12', 1240, 963, 130260, 65, 1, 1, 2, 6, 1, 1671000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-12', 13120, 7677, 296880, 416, 12, 29, 21, 27, 5, 421000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-13', 31173, 19342, 858420, 781, 23, 75, 185, 157, 18, 888000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-13', 1171, 909, 120360, 54, 1, 1, 3, 5, 1, 1520000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-13', 11493, 6725, 244500, 375, 11, -2, 18, 24, 5, 333000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-14', 25790, 16002, 650400, 727, 21, 62, 152, 130, 14, 636000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-14', 1119, 868, 127320, 54, 1, 1, 2, 4, 1, 1725000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-14', 9608, 5622, 225900, 245, 7, 12, 15, 20, 4, 328000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-15', 23890, 14823, 602940, 593, 17, 58, 141, 120, 14, 589000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-15', 1091, 847, 120420, 74, 2, 1, 2, 5, 1, 1598000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-15', 9075, 5310, 208740, 269, 8, 26, 14, 19, 4, 299000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-16', 20696, 12842, 565800, 541, 16, 50, 123, 105, 11, 583000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-16', 1032, 802, 114840, 22, 0, 1, 2, 4, 1, 1532000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-16', 7953, 4653, 172320, 280, 8, 9, 13, 16, 3, 237000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-17', 20522, 12733, 529800, 586, 17, 49, 121, 103, 12, 526000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-17', 985, 764, 104640, 58, 1, 1, 2, 5, 1, 1354000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-17', 7949, 4652, 167640, 242, 7, 10, 12, 17, 3, 226000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-18', 16031, 9947, 407700, 436, 13, 38, 95, 81, 9, 401000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-18', 816, 634, 87900, 54, 1, 1, 1, 3, 0, 1147000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-18', 6400, 3744, 142500, 162, 4, 7, 10, 13, 3, 200000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-19', 13880, 8613, 348660, 378, 11, 34, 82, 70, 8, 340000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-19', 791, 614, 89640, 26, 0, 1, 2, 3, 1, 1211000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-19', 4511, 2639, 95640, 152, 4, 6, 7, 10, 2, 130000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-20', 12253, 7603, 313380, 317, 9, 29, 72, 62, 7, 309000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-20', 681, 528, 70620, 8, 0, -5, 1, 3, 1, 900000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-20', 4630, 2710, 97920, 177, 5, 5, 8, 9, 2, 133000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-21', 11932, 7403, 307920, 348, 10, 29, 71, 60, 7, 306000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-21', 674, 523, 74100, 70, 2, 6, 1, 3, 0, 981000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-21', 3967, 2321, 88680, 106, 3, 5, 6, 9, 1, 125000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-22', 10517, 6526, 289560, 127, 3, 25, 62, 53, 5, 299000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-22', 604, 469, 66780, 11, 0, 1, 2, 3, 1, 888000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-22', 3703, 2167, 87120, 70, 2, 4, 6, 7, 2, 127000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-23', 10199, 6328, 274560, 354, 10, -73, 60, 51, 6, 280000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-23', 666, 517, 70260, 46, 1, 0, 1, 3, 0, 904000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-23', 3727, 2180, 80100, 127, 3, 5, 6, 8, 1, 110000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-24', 10870, 6745, 289380, 347, 10, 124, 65, 55, 6, 293000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-24', 627, 487, 69780, 25, 0, 1, 1, 2, 1, 931000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-24', 3343, 1956, 78780, 98, 2, 4, 5, 7, 2, 115000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-25', 8964, 5562, 226200, 116, 3, 22, 53, 45, 5, 221000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-25', 593, 460, 64620, 35, 1, 1, 1, 3, 0, 850000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-25', 2949, 1726, 64200, 121, 3, 3, 4, 6, 1, 89000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-26', 7280, 4517, 185400, 249, 7, 17, 43, 37, 5, 182000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-26', 519, 403, 58800, 6, 0, 0, 1, 2, 1, 794000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-26', 2518, 1473, 58740, 93, 2, 3, 4, 5, 1, 85000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-27', 7152, 4438, 183420, 164, 4, 17, 42, 36, 4, 181000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-27', 519, 403, 53460, 20, 0, 1, 1, 2, 0, 677000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-27', 2190, 1282, 50220, 27, 0, 3, 4, 5, 1, 72000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-28', 5916, 3670, 154620, 109, 3, 14, 35, 30, 3, 155000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-28', 431, 335, 44760, 15, 0, -6, 1, 2, 1, 570000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-28', 2029, 1187, 43620, 88, 2, -15, 3, 4, 1, 59000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-29', 6663, 4135, 170640, 200, 6, 16, 39, 34, 4, 168000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-29', 1113, 756, 94860, 18, 0, 4, 7, 7, 1, 1906000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-29', 468, 363, 53760, 29, 0, 6, 1, 2, 0, 733000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-29', 1923, 1125, 44580, 33, 0, 20, 3, 4, 1, 65000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-30', 6204, 3849, 157500, 272, 8, 15, 37, 31, 3, 155000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-30', 6755, 4592, 535920, 114, 3, 26, 45, 42, 9, 10243000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-30', 478, 371, 49260, 34, 1, 1, 1, 2, 0, 623000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-30', 1979, 1158, 44820, 69, 2, 2, 3, 4, 0, 64000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-31', 5163, 3203, 127620, 33, 0, 13, 31, 26, 3, 123000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-31', 3674, 2498, 302640, 64, 1, 14, 25, 23, 4, 5937000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-31', 456, 354, 51180, 1, 0, 0, 1, 2, 1, 687000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-10-31', 1758, 1029, 41520, 40, 1, -16, 3, 4, 1, 61000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-01', 5081, 3153, 135840, 186, 5, -92, 30, 26, 3, 138000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-01', 2151, 1463, 188760, 37, 1, 9, 15, 14, 3, 3857000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-01', 5259, 4122, 1707120, 137, 4, 9, 15, 37, 2, 17313000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-01', 401, 311, 41220, 21, 0, 1, 0, 2, 0, 522000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-01', 1589, 929, 33840, 60, 1, 20, 2, 3, 1, 46000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-02', 4298, 2667, 107700, 28, 0, 114, 25, 21, 2, 105000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-02', 1177, 800, 95580, 20, 0, 4, 8, 7, 2, 1857000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-02', 3834, 3005, 1161180, 100, 3, 6, 11, 28, 1, 11255000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-02', 353, 274, 36540, 44, 1, 0, 1, 1, 0, 465000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-02', 1389, 813, 32760, 20, 0, 2, 3, 3, 0, 48000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-03', 3741, 2322, 92940, 210, 6, 9, 22, 19, 3, 90000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-03', 971, 660, 76560, 16, 0, 4, 6, 6, 1, 1457000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-03', 2637, 2067, 798240, 70, 2, 4, 8, 19, 1, 7734000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-03', 313, 243, 35160, -7, 0, 0, 1, 2, 1, 473000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-03', 1194, 699, 26880, 36, 1, 1, 1, 3, 1, 39000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-04', 3794, 2354, 96660, 117, 3, 9, 23, 19, 2, 95000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-04', 736, 500, 58680, 11, 0, 3, 5, 5, 1, 1126000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-04', 1995, 1563, 636720, 54, 1, 5, 5, 14, 1, 6391000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-04', 336, 261, 37980, 7, 0, 1, 0, 1, 0, 512000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-04', 1064, 623, 22620, 72, 2, 2, 2, 2, 0, 31000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-05', 4110, 2550, 103680, -30, 0, 10, 24, 21, 2, 101000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-05', 695, 473, 57360, 13, 0, 2, 5, 5, 1, 1127000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-05', 1734, 1359, 526620, 43, 1, 1, 5, 12, 1, 5115000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-05', 358, 278, 39180, 29, 0, 0, 1, 1, 0, 517000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-05', 1286, 752, 30360, 31, 0, 1, 2, 3, 1, 45000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-06', 4000, 2481, 100620, 144, 4, -96, 24, 20, 2, 98000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-06', 614, 417, 48540, 10, 0, 3, 4, 3, 0, 926000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-06', 1357, 1063, 424800, 36, 1, 4, 4, 10, 0, 4212000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-06', 337, 262, 38280, 26, 0, 0, 1, 2, 0, 517000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-06', 1362, 797, 29460, 0, 0, 2, 2, 3, 0, 41000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-07', 3752, 2329, 97560, 31, 0, 115, 22, 19, 2, 98000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-07', 504, 342, 39960, 8, 0, 2, 3, 4, 1, 765000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-07', 1184, 928, 350880, 32, 0, 2, 4, 9, 1, 3349000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-07', 354, 274, 36660, 21, 0, 1, 0, 1, 1, 468000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-07', 1147, 671, 27120, 68, 2, 1, 2, 2, 1, 39000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-08', 3366, 2088, 87120, 99, 2, 8, 20, 17, 2, 87000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-08', 398, 271, 34980, 6, 0, 1, 3, 2, 1, 716000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-08', 930, 729, 278460, 25, 0, 2, 2, 6, 0, 2678000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-08', 325, 252, 36900, 23, 0, 0, 1, 2, 0, 499000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-08', 1154, 675, 25740, 39, 1, 1, 2, 2, 0, 36000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-09', 3035, 1884, 74760, 127, 3, 7, 18, 15, 2, 72000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-09', 325, 221, 27060, 6, 0, -2, 2, 2, 0, 535000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-09', 659, 517, 191880, 19, 0, 1, 2, 5, 0, 1807000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-09', 285, 222, 29820, 10, 0, -6, 0, 1, 0, 381000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-09', 953, 558, 20880, 39, 1, 2, 1, 2, 1, 29000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-10', 2873, 1782, 72600, 123, 3, 7, 17, 15, 2, 71000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-10', 284, 193, 24240, 7, 0, 5, 2, 2, 0, 487000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-10', 644, 504, 198720, 16, 0, 1, 2, 5, 0, 1953000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-10', 293, 227, 31140, 20, 0, 7, 1, 1, 0, 403000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-10', 904, 529, 20280, 11, 0, 1, 2, 2, 0, 29000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-11', 2539, 1575, 64020, 107, 3, 6, 15, 13, 1, 62000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-11', 229, 156, 18720, 1, 0, 0, 2, 1, 1, 365000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-11', 570, 447, 184200, 13, 0, 1, 2, 4, 1, 1862000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-11', 258, 200, 27780, -8, 0, 0, 0, 1, 1, 363000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-11', 853, 499, 18540, 44, 1, -18, 1, 2, 0, 26000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-12', 3023, 1876, 76320, -67, 0, 8, 18, 15, 2, 75000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-12', 255, 173, 21900, 6, 0, 1, 1, 2, 0, 444000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-12', 493, 386, 146400, 16, 0, 1, 1, 3, 0, 1400000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-12', 278, 216, 30900, 37, 1, 0, 1, 2, 0, 412000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-12', 913, 534, 19800, 26, 0, 20, 2, 2, 1, 27000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-13', 2857, 1773, 72240, 229, 6, 7, 16, 14, 1, 71000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-13', 202, 137, 17460, 2, 0, 1, 2, 1, 0, 355000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-13', 502, 394, 147840, 11, 0, 1, 2, 4, 0, 1404000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-13', 325, 253, 36180, 5, 0, 0, 1, 1, 0, 482000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-13', 1003, 587, 21480, 25, 0, 1, 1, 2, 0, 29000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-14', 3120, 1936, 79980, 101, 3, -102, 19, 16, 2, 79000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-14', 208, 142, 16440, 6, 0, 1, 1, 2, 1, 313000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-14', 447, 350, 141480, 14, 0, 1, 1, 3, 0, 1414000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-14', 282, 218, 31020, 4, 0, -5, 0, 1, 0, 413000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-14', 976, 571, 20940, -17, 0, 1, 2, 2, 1, 28000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-15', 2480, 1538, 67680, -85, 0, 115, 15, 13, 2, 69000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-15', 179, 121, 13920, 2, 0, 1, 1, 1, 0, 265000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-15', 353, 277, 110580, 10, 0, 0, 1, 3, 0, 1096000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-15', 275, 214, 28440, 32, 0, 6, 1, 1, 1, 361000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-15', 986, 577, 22380, 33, 0, 1, 1, 2, 0, 32000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 2423, 1504, 60960, 189, 5, -103, 14, 12, 1, 60000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 138, 94, 11400, 1, 0, 0, 1, 1, 0, 224000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 285, 224, 92220, 7, 0, -1, 1, 2, 0, 932000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 245, 190, 27960, -22, 0, 0, 0, 1, 0, 380000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 698, 409, 14820, 61, 1, -18, 1, 2, 0, 20000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 10146, 7151, 849780, 496, 14, 20, 22, 67, 8, 422000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 2031, 1260, 54300, -58, 0, 114, 12, 10, 1, 56000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 3857, 2860, 1024440, 197, 5, 23, 7, 6, 3, 5847000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 114, 78, 9300, 2, 0, 1, 1, 0, 0, 182000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 237, 185, 72780, 5, 0, 0, 1, 1, 1, 715000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 224, 174, 24960, 19, 0, 0, 1, 1, 0, 333000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 748, 437, 16800, 44, 1, 20, 1, 1, 1, 24000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 9369, 5806, 285120, 322, 9, 13, 31, 25, 4, 349000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 5329, 3757, 479940, 263, 7, 12, 12, 35, 4, 250000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 2201, 1366, 59820, 113, 3, 5, 13, 11, 1, 61000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 6039, 4478, 1493640, 309, 9, 35, 12, 11, 4, 8112000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 112, 76, 9240, 3, 0, 0, 1, 1, 0, 182000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 224, 176, 72840, 6, 0, 3, 0, 2, 0, 739000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 227, 177, 25440, 19, 0, 1, 0, 1, 0, 341000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 709, 415, 16560, 11, 0, 1, 2, 2, 0, 24000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 4685, 2904, 142200, 163, 4, 7, 16, 13, 2, 174000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 9131, 5341, 304860, 249, 7, 13, 17, 25, 8, 357000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-24', 13, 9, 1620, 0, 0, 0, 0, 0, 0, 11000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-25', 16, 10, 1800, 0, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-26', 9, 6, 1080, 1, 0, 0, 0, 0, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-27', 6, 5, 900, 0, 0, 0, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-28', 4, 2, 360, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-29', 3, 2, 300, 0, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-30', 303, 238, 44220, 9, 0, 0, 3, 1, 0, 280000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-09-30', 3, 2, 300, 0, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-01', 509, 400, 73320, 16, 0, 2, 5, 2, 0, 460000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-01', 3, 2, 300, 0, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-02', 200, 157, 29280, 6, 0, 1, 2, 1, 0, 186000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-02', 2, 2, 360, 0, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-03', 105, 83, 15960, 4, 0, 0, 1, 0, 0, 104000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-03', 2, 1, 120, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-04', 66, 52, 9300, 2, 0, 0, 0, 0, 0, 58000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-04', 2, 2, 300, 0, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-05', 53, 42, 7980, 1, 0, 0, 1, 1, 0, 51000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-05', 2, 1, 120, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-06', 44, 34, 6300, 2, 0, 0, 0, 0, 0, 40000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-06', 1, 1, 180, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-07', 43, 34, 5880, 1, 0, 1, 1, 0, 0, 36000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-07', 2, 1, 120, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-08', 37, 29, 5520, 1, 0, -1, 0, 0, 0, 36000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-08', 1, 1, 120, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-09', 36, 29, 5340, 1, 0, 0, 0, 0, 0, 33000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-09', 2, 1, 120, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-10', 33, 25, 4500, 0, 0, 1, 1, 0, 0, 28000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-10', 1, 1, 180, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-11', 28, 22, 3840, 2, 0, 0, 0, 1, 0, 24000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-11', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-12', 19, 16, 3060, 1, 0, 0, 0, 0, 0, 20000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-12', 1, 1, 120, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-13', 19, 14, 2400, 1, 0, 0, 0, 0, 0, 15000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-13', 1, 1, 180, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-14', 17, 14, 2580, 0, 0, 0, 1, 0, 0, 17000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-14', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-15', 15, 12, 2100, 1, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-16', 15, 11, 2100, 0, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-16', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-17', 13, 10, 1740, 0, 0, 0, 0, 0, 0, 11000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-17', 1, 1, 180, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-18', 12, 9, 1740, 1, 0, 0, 0, 0, 0, 11000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-19', 9, 8, 1500, 0, 0, 0, 0, 0, 0, 10000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-19', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-20', 8, 6, 1020, 0, 0, 0, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-21', 9, 7, 1260, 1, 0, -1, 0, 0, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-21', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-22', 8, 6, 1080, 0, 0, 1, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-23', 7, 6, 1140, -1, 0, -1, 1, 0, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-23', 1, 1, 180, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-24', 8, 6, 1140, 1, 0, 1, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-25', 7, 6, 1020, 1, 0, 0, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-25', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-26', 6, 5, 900, 0, 0, 0, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-27', 6, 4, 720, -1, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-28', 5, 4, 720, 1, 0, 0, 0, 0, 1, 5000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-28', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-29', 6, 5, 840, -1, 0, 0, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-30', 5, 4, 720, 0, 0, 1, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-31', 5, 4, 720, 2, 0, 0, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-31', 1, 1, 120, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-10-31', 146, 112, 11340, 3, 0, 0, 0, 0, 0, 250000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-01', 5, 4, 720, 0, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-01', 266, 206, 19500, 6, 0, 0, 2, 2, 0, 410000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-02', 4, 3, 540, 0, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-02', 114, 88, 8820, 4, 0, 0, 1, 1, 0, 194000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-03', 4, 3, 540, 0, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-03', 54, 42, 4320, 1, 0, 0, 0, 0, 0, 96000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-04', 3, 3, 540, -1, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-04', 37, 28, 2640, 1, 0, 0, 0, 0, 0, 56000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-05', 5, 3, 540, 1, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-05', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-05', 31, 24, 2280, 1, 0, 1, 0, 0, 0, 49000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-06', 4, 3, 540, 0, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-06', 24, 18, 1740, 1, 0, 0, 1, 0, 0, 38000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-07', 4, 4, 660, 0, 0, -1, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-07', 19, 16, 1620, -1, 0, 0, 0, 1, 0, 36000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-08', 4, 3, 480, 1, 0, 1, 0, 1, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-08', 17, 12, 1140, 1, 0, 0, 0, 0, 0, 25000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-09', 3, 2, 360, -1, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-09', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-09', 14, 11, 1080, 1, 0, 0, 0, 0, 0, 24000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-10', 4, 3, 540, 1, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-10', 161, 102, 12960, 4, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-10', 11, 9, 900, 0, 0, 0, 0, 0, 0, 20000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-11', 3, 2, 360, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-11', 200, 127, 16560, 6, 0, 0, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-11', 11, 8, 720, 1, 0, 0, 0, 0, 0, 16000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-12', 3, 3, 480, 0, 0, -1, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-12', 144, 91, 11460, 4, 0, 0, 1, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-12', 9, 7, 660, 0, 0, 0, 0, 0, 0, 15000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-13', 4, 3, 480, 0, 0, 1, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-13', 130, 83, 10800, 4, 0, 0, 1, 1, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-13', 10, 8, 720, -1, 0, 0, 0, 0, 0, 16000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-14', 4, 3, 540, -1, 0, 0, 1, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-14', 95, 61, 8160, 3, 0, 0, 1, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-14', 8, 6, 600, 1, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-15', 3, 3, 540, 1, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-15', 74, 46, 5820, 2, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-15', 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-15', 8, 6, 540, 1, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 3, 2, 360, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 47, 30, 3600, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 65, 51, 8340, 2, 0, 0, 0, 0, 0, 91000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 1051, 694, 78660, 34, 1, 3, 6, 1, 1, 1412000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 6, 5, 420, 0, 0, 0, 0, 0, 0, 10000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 3, 2, 360, 1, 0, -1, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 41, 26, 3120, 1, 0, 0, 0, 1, 1, 1000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 697, 549, 90060, 24, 0, 2, 2, 5, 0, 973000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 576, 381, 42960, 18, 0, 1, 3, 1, 1, 769000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 5, 3, 240, 0, 0, 0, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 2, 2, 360, 0, 0, 1, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 37, 24, 2940, 0, 0, 0, 1, 0, 0, 0, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 369, 243, 25260, 13, 0, 2, 3, 0, 1, 429000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 5, 4, 360, 0, 0, -1, 0, 0, 0, 9000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 2831, 1936, 871860, 102, 3, 5, 1, 9, 2, 3081000, 3, 'youtube_analytics', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: video_generation_jobs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_generation_jobs VALUES
	('5305a44e-b024-8e44-beb0-fd26a7800289', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', 9, 'Why a battery that lasts matters', 'story', 351, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 114.901, "queued": 1512.614, "render": 411.412, "script": 55.317, "upload": 102.388, "visuals": 156.607}', 100, 'completed', NULL, 0, '2026-11-17 05:49:58.672+00', '2026-11-17 06:15:11.286+00', '2026-11-17 06:29:11.911+00', NULL, '2026-11-17 06:29:11.911+00', 1345.00, 349.70, 7585),
	('bbb16675-a83d-8525-9783-51eb0bd88b3a', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 'a103e624-8ec2-8014-a660-b53a0e795651', 3, 'The truth about deep-sea light', 'story', 159, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 136.173, "queued": 2151.639, "render": 781.658, "script": 92.773, "upload": 62.844, "visuals": 361.457}', 100, 'completed', NULL, 0, '2026-11-17 07:34:32.041+00', '2026-11-17 08:10:23.68+00', '2026-11-17 08:34:18.585+00', NULL, '2026-11-17 08:34:18.585+00', 2295.85, 664.41, 14179),
	('59948a16-3748-803a-babb-68fe3fecee7e', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', 7, 'The truth about paper money ✨', 'story', 88, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 118.0, "queued": 943.914, "render": 466.233, "script": 55.56, "upload": 102.272, "visuals": 684.583}', 100, 'completed', NULL, 0, '2026-11-17 10:18:19.039+00', '2026-11-17 10:34:02.953+00', '2026-11-17 10:57:49.601+00', NULL, '2026-11-17 10:57:49.601+00', 2282.64, 396.30, 7016),
	('0c09c8ca-838e-8817-b5e4-66ff76fd162d', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', '4734fb81-1e4e-8eef-88a6-4887e96091c6', 2, 'The truth about deep-sea light', 'news flash', 713, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 100.899, "queued": 840.417, "render": 730.168, "script": 146.378, "upload": 93.372, "visuals": 548.646}', 100, 'completed', NULL, 0, '2026-11-17 21:17:07.897+00', '2026-11-17 21:31:08.314+00', '2026-11-17 21:58:07.777+00', NULL, '2026-11-17 21:58:07.777+00', 2591.14, 620.64, 12650),
	('fe501172-f197-87f2-a342-b97bed8031b0', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', '48267c9e-3dcf-81a6-8784-1a834726c857', 4, 'Mountain weather: explained in 9 minutes ✨', 'explainer', 94, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 201.264, "queued": 863.0, "render": 633.42, "script": 87.09, "upload": 102.65, "visuals": 677.195}', 100, 'completed', NULL, 0, '2026-11-18 14:15:38.005+00', '2026-11-18 14:30:01.005+00', '2026-11-18 14:58:22.624+00', NULL, '2026-11-18 14:58:22.624+00', 2722.59, 538.41, 12769),
	('bda9a38a-a600-886e-8988-2b8ea148e2f9', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '1513d725-19d0-819d-9de6-0940b82b53f8', 3, 'The truth about paper money', 'list', 868, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 202.976, "queued": 472.466, "render": 386.904, "script": 95.38, "upload": 88.239, "visuals": 403.778}', 100, 'completed', NULL, 0, '2026-11-18 15:27:51.673+00', '2026-11-18 15:35:44.139+00', '2026-11-18 15:55:21.416+00', NULL, '2026-11-18 15:55:21.416+00', 1883.64, 328.87, 15001),
	('e6e0032b-1c69-8ab4-a87c-2b29258404ac', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 3, 'I studied paper money for 6 days', 'list', 68, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 197.455, "queued": 2580.602, "render": 541.901, "script": 77.708, "upload": 70.416, "visuals": 255.539}', 100, 'completed', NULL, 0, '2026-11-19 13:04:43.317+00', '2026-11-19 13:47:43.919+00', '2026-11-19 14:06:46.938+00', NULL, '2026-11-19 14:06:46.938+00', 1828.83, 460.62, 3464),
	('0e896115-c0f3-802b-bf0f-cb4382be48e0', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 'ebacf2df-5c22-812a-b33e-c7c90db29642', 4, 'I studied the longest tunnel for 22 days', 'documentary', 762, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 154.786, "queued": 650.753, "render": 442.819, "script": 139.881, "upload": 45.211, "visuals": 350.333}', 100, 'completed', NULL, 0, '2026-11-19 14:52:53.064+00', '2026-11-19 15:03:43.817+00', '2026-11-19 15:22:36.847+00', NULL, '2026-11-19 15:22:36.847+00', 1812.85, 376.40, 6073),
	('4da69a74-677d-80e2-b402-a26119bba35f', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', 6, 'Mountain weather: explained in 10 minutes ✨', 'explainer', 313, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 90.326, "queued": 469.836, "render": 390.491, "script": 126.215, "upload": 73.517, "visuals": 364.88}', 100, 'completed', NULL, 0, '2026-11-19 16:30:52.774+00', '2026-11-19 16:38:42.61+00', '2026-11-19 16:56:08.039+00', NULL, '2026-11-19 16:56:08.039+00', 1672.69, 331.92, 9907),
	('d2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', NULL, '99517fd3-535a-5a33-bf38-d59588724f43', 'bdb70008-4580-8b55-8054-390803496910', 7, 'I studied the ten-minute kitchen for 10 days', 'documentary', 450, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 169.282, "queued": 299.026, "render": 385.915, "script": 56.678, "upload": 72.922, "visuals": 561.53}', 83, 'failed', 'connection reset', 0, '2026-11-19 22:03:32.946+00', '2026-11-19 22:08:31.972+00', NULL, '2026-11-19 22:29:18.299+00', '2026-11-19 22:29:18.299+00', 1994.13, 328.03, 12921),
	('01fd9cb5-0758-8f4b-850a-a0f26cd09115', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', '56f220fa-d180-8089-9685-301e61e5c784', 3, 'Why paper money matters', 'documentary', 450, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 201.0, "queued": 948.666, "render": 414.605, "script": 93.777, "upload": 72.935, "visuals": 602.96}', 100, 'completed', NULL, 0, '2026-11-19 22:07:03.128+00', '2026-11-19 22:22:51.794+00', '2026-11-19 22:45:57.071+00', NULL, '2026-11-19 22:45:57.071+00', 2216.44, 352.41, 8818),
	('ed5f164d-c309-8edc-b117-2b3a56aafb7d', NULL, '99517fd3-535a-5a33-bf38-d59588724f43', 'bdb70008-4580-8b55-8054-390803496910', 7, 'I studied the ten-minute kitchen for 10 days', 'documentary', 450, 'voice', '["queued", "script"]', '{"voice": 38.458, "queued": 2233.369, "script": 67.37}', 33, 'failed', 'voice vendor answered 503', 1, '2026-11-19 22:35:33.778+00', '2026-11-19 23:12:47.147+00', NULL, '2026-11-19 23:14:32.975+00', '2026-11-19 23:14:32.975+00', 169.32, 0.00, 11406),
	('ffaf741c-a7df-8ef2-a571-79332ef52206', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 6, 'How paper money works', 'list', 840, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 179.947, "queued": 1868.545, "render": 502.854, "script": 104.672, "upload": 55.854, "visuals": 189.579}', 100, 'completed', NULL, 0, '2026-11-20 15:41:45.381+00', '2026-11-20 16:12:53.926+00', '2026-11-20 16:30:06.832+00', NULL, '2026-11-20 16:30:06.832+00', 1652.65, 427.43, 3359),
	('3f4010c5-2c14-8a9a-9e0a-389aee22ee75', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', 10, '24 facts about river trade', 'list', 472, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 130.543, "queued": 445.555, "render": 403.853, "script": 99.675, "upload": 95.752, "visuals": 262.641}', 100, 'completed', NULL, 0, '2026-11-20 17:50:15.389+00', '2026-11-20 17:57:40.944+00', '2026-11-20 18:14:13.408+00', NULL, '2026-11-20 18:14:13.408+00', 1587.94, 343.28, 12000),
	('42e33210-8dc6-89c8-be32-b81ecb14cf84', NULL, '99517fd3-535a-5a33-bf38-d59588724f43', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 152, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 207.608, "queued": 727.747, "render": 232.984, "script": 152.038, "upload": 44.977, "visuals": 266.991}', 83, 'failed', 'uploadLimitExceeded', 0, '2026-11-20 21:31:58.109+00', '2026-11-20 21:44:05.856+00', NULL, '2026-11-20 21:59:10.454+00', '2026-11-20 21:59:10.454+00', 1447.36, 198.04, 7443),
	('2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', 7, 'The truth about river trade 🍲', 'explainer', 152, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 188.601, "queued": 1209.051, "render": 306.573, "script": 59.252, "upload": 66.042, "visuals": 634.459}', 100, 'completed', NULL, 0, '2026-11-20 22:01:42.404+00', '2026-11-20 22:21:51.455+00', '2026-11-20 22:42:46.382+00', NULL, '2026-11-20 22:42:46.382+00', 2007.88, 260.59, 3486),
	('49b5ab83-60d0-8e44-8578-bee1b0adbbf4', NULL, '99517fd3-535a-5a33-bf38-d59588724f43', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 152, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 152.227, "queued": 2067.169, "render": 657.743, "script": 111.194, "upload": 63.922, "visuals": 179.654}', 83, 'failed', 'connection reset', 1, '2026-11-20 22:03:17.329+00', '2026-11-20 22:37:44.498+00', NULL, '2026-11-20 22:57:09.238+00', '2026-11-20 22:57:09.238+00', 1863.58, 559.08, 10460),
	('9dabf4e6-4eab-837f-903f-5259d8fe9c5b', NULL, '99517fd3-535a-5a33-bf38-d59588724f43', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 152, 'voice', '["queued", "script"]', '{"voice": 29.382, "queued": 962.116, "script": 116.131}', 33, 'cancelled', 'cancelled by an operator', 2, '2026-11-20 22:59:14.5+00', '2026-11-20 23:15:16.616+00', NULL, NULL, '2026-11-20 23:17:42.129+00', 232.82, 0.00, 5761),
	('a4ae41f0-eeb9-884c-9923-aa37e092ff86', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0d297410-4691-809d-9b70-921c493b7c0c', 2, 'The truth about a battery that lasts', 'news flash', 467, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 174.664, "queued": 475.686, "render": 772.906, "script": 110.21, "upload": 89.529, "visuals": 455.748}', 100, 'completed', NULL, 0, '2026-11-20 23:34:19.497+00', '2026-11-20 23:42:15.183+00', '2026-11-21 00:08:58.24+00', NULL, '2026-11-21 00:08:58.24+00', 2564.89, 656.97, 4577),
	('2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', '48518cd4-6b69-891d-af99-185e8b7200ed', 7, 'Why old arcade machines matters', 'news flash', 95, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 189.501, "queued": 1364.066, "render": 555.574, "script": 140.976, "upload": 98.282, "visuals": 214.342}', 100, 'completed', NULL, 0, '2026-11-21 11:16:55.638+00', '2026-11-21 11:39:39.704+00', '2026-11-21 11:59:38.379+00', NULL, '2026-11-21 11:59:38.379+00', 1917.88, 472.24, 7110),
	('743441db-4213-8903-b4f8-5531e89df4f1', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', 4, 'I studied old arcade machines for 23 days', 'news flash', 166, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 193.824, "queued": 1852.462, "render": 763.503, "script": 51.609, "upload": 43.184, "visuals": 480.857}', 100, 'completed', NULL, 0, '2026-11-22 06:10:23.948+00', '2026-11-22 06:41:16.41+00', '2026-11-22 07:06:49.387+00', NULL, '2026-11-22 07:06:49.387+00', 2452.76, 648.98, 6508),
	('f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', '59bd4cad-cc25-896d-99be-d8218cc3901b', 2, 'Small budgets: explained in 18 minutes', 'documentary', 87, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 153.304, "queued": 481.763, "render": 514.818, "script": 73.847, "upload": 99.183, "visuals": 343.063}', 100, 'completed', NULL, 0, '2026-11-22 09:38:36.176+00', '2026-11-22 09:46:37.939+00', '2026-11-22 10:06:22.154+00', NULL, '2026-11-22 10:06:22.154+00', 1894.75, 437.60, 11615),
	('3660caf6-f998-8da5-ac4b-f92d7c3c65ec', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', 1, 'Why a battery that lasts matters 👀', 'documentary', 68, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 111.632, "queued": 246.354, "render": 858.139, "script": 100.993, "upload": 53.814, "visuals": 627.893}', 100, 'completed', NULL, 0, '2026-11-22 14:31:47.715+00', '2026-11-22 14:35:54.069+00', '2026-11-22 15:05:06.54+00', NULL, '2026-11-22 15:05:06.54+00', 2803.95, 729.42, 12476),
	('b40eaa20-3411-89b1-b70e-ec95f3e5e50c', NULL, '99517fd3-535a-5a33-bf38-d59588724f43', 'a8fd312c-a43e-841a-b9f5-54bd308609e4', 8, 'I studied the longest tunnel for 26 days', 'list', 21, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 93.289, "queued": 572.12, "render": 327.962, "script": 86.423, "upload": 78.909, "visuals": 697.328}', 100, 'completed', NULL, 0, '2026-11-22 21:11:52.745+00', '2026-11-22 21:21:24.865+00', '2026-11-22 21:42:48.776+00', NULL, '2026-11-22 21:42:48.776+00', 2054.26, 278.77, 5650);


--
-- Data for Name: video_metrics_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-09-23', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 38972, 30252, 3982320, 1872, 37, 74, 165, 32, 50088000, NULL, NULL),
	('2026-09-24', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 18345, 18232, 2609040, 1133, 23, 44, 100, 19, 34762000, NULL, NULL),
	('2026-09-25', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 9507, 7380, 1059960, 439, 9, 18, 41, 8, 14157000, NULL, NULL),
	('2026-09-26', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 7523, 5840, 810540, 381, 7, 15, 32, 6, 10584000, NULL, NULL),
	('2026-09-27', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 6038, 4687, 640260, 281, 2, 11, 25, 5, 8270000, NULL, NULL),
	('2026-09-28', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 5188, 4027, 594540, 239, 9, 10, 22, 5, 8078000, NULL, NULL),
	('2026-09-29', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 4660, 3617, 524820, 216, 5, 9, 20, 3, 7055000, NULL, NULL),
	('2026-09-30', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3683, 2860, 397980, 188, 3, 7, 16, 3, 5207000, NULL, NULL),
	('2026-10-01', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3968, 3080, 452340, 201, 4, 7, 17, 4, 6126000, NULL, NULL),
	('2026-10-02', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3592, 2788, 409020, 162, 4, 7, 15, 3, 5537000, NULL, NULL),
	('2026-10-03', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2937, 2280, 305400, 130, 2, 6, 13, 2, 3892000, NULL, NULL),
	('2026-10-04', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 49107, 30470, 1287060, 1282, 118, 290, 247, 27, 1291000, NULL, NULL),
	('2026-10-04', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2936, 2279, 332220, 152, 3, 5, 12, 3, 4479000, NULL, NULL),
	('2026-10-05', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 202142, 125426, 5504160, 5310, 486, 1195, 1020, 114, 5657000, NULL, NULL),
	('2026-10-05', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2458, 1908, 273000, 109, 3, 5, 11, 2, 3638000, NULL, NULL),
	('2026-10-06', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 146438, 90862, 3917760, 3850, 352, 866, 738, 83, 3982000, NULL, NULL),
	('2026-10-06', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2132, 1655, 220200, 124, 2, 4, 9, 1, 2791000, NULL, NULL),
	('2026-10-07', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 113515, 70434, 3064320, 2935, 273, 671, 573, 64, 3132000, NULL, NULL),
	('2026-10-07', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2015, 1564, 229560, 71, -3, 4, 8, 2, 3108000, NULL, NULL),
	('2026-10-07', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 97358, 56966, 2223180, 2949, 116, 152, 203, 39, 3173000, NULL, NULL),
	('2026-10-08', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 86021, 53375, 2288640, 2274, 148, 509, 433, 49, 2318000, NULL, NULL),
	('2026-10-08', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1983, 1539, 225900, 116, 7, 4, 9, 2, 3060000, NULL, NULL),
	('2026-10-08', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 88749, 51929, 1875420, 2695, 106, 140, 185, 37, 2538000, NULL, NULL),
	('2026-10-09', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 83207, 51629, 2271900, 2202, 258, 492, 420, 47, 2339000, NULL, NULL),
	('2026-10-09', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2130, 1654, 237240, 84, -3, 4, 9, 1, 3167000, NULL, NULL),
	('2026-10-09', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 40997, 23988, 862140, 1256, 49, 64, 85, 17, 1163000, NULL, NULL),
	('2026-10-10', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 60845, 37753, 1671960, 1548, 147, 360, 307, 34, 1728000, NULL, NULL),
	('2026-10-10', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1817, 1411, 198780, 103, 6, 3, 7, 2, 2623000, NULL, NULL),
	('2026-10-10', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 24629, 14411, 582480, 734, 30, 38, 51, 10, 851000, NULL, NULL),
	('2026-10-11', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 45115, 27993, 1179120, 1207, 108, 267, 227, 26, 1180000, NULL, NULL),
	('2026-10-11', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1632, 1266, 173820, 69, 2, 3, 7, 1, 2253000, NULL, NULL),
	('2026-10-11', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 17798, 10414, 386340, 517, 8, 28, 38, 7, 533000, NULL, NULL),
	('2026-10-12', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 32529, 20184, 815040, 832, 78, 192, 165, 18, 792000, NULL, NULL),
	('2026-10-12', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1240, 963, 130260, 65, 1, 2, 6, 1, 1671000, NULL, NULL),
	('2026-10-12', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 13120, 7677, 296880, 416, 29, 21, 27, 5, 421000, NULL, NULL),
	('2026-10-13', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 31173, 19342, 858420, 781, 75, 185, 157, 18, 888000, NULL, NULL),
	('2026-10-13', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1171, 909, 120360, 54, 1, 3, 5, 1, 1520000, NULL, NULL),
	('2026-10-13', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 11493, 6725, 244500, 375, -2, 18, 24, 5, 333000, NULL, NULL),
	('2026-10-14', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 25790, 16002, 650400, 727, 62, 152, 130, 14, 636000, NULL, NULL),
	('2026-10-14', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1119, 868, 127320, 54, 1, 2, 4, 1, 1725000, NULL, NULL),
	('2026-10-14', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 9608, 5622, 225900, 245, 12, 15, 20, 4, 328000, NULL, NULL),
	('2026-10-15', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 23890, 14823, 602940, 593, 58, 141, 120, 14, 589000, NULL, NULL),
	('2026-10-15', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1091, 847, 120420, 74, 1, 2, 5, 1, 1598000, NULL, NULL),
	('2026-10-15', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 9075, 5310, 208740, 269, 26, 14, 19, 4, 299000, NULL, NULL),
	('2026-10-16', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 20696, 12842, 565800, 541, 50, 123, 105, 11, 583000, NULL, NULL),
	('2026-10-16', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1032, 802, 114840, 22, 1, 2, 4, 1, 1532000, NULL, NULL),
	('2026-10-16', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 7953, 4653, 172320, 280, 9, 13, 16, 3, 237000, NULL, NULL),
	('2026-10-17', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 20522, 12733, 529800, 586, 49, 121, 103, 12, 526000, NULL, NULL),
	('2026-10-17', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 985, 764, 104640, 58, 1, 2, 5, 1, 1354000, NULL, NULL),
	('2026-10-17', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 7949, 4652, 167640, 242, 10, 12, 17, 3, 226000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-10-18', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 16031, 9947, 407700, 436, 38, 95, 81, 9, 401000, NULL, NULL),
	('2026-10-18', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 816, 634, 87900, 54, 1, 1, 3, 0, 1147000, NULL, NULL),
	('2026-10-18', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 6400, 3744, 142500, 162, 7, 10, 13, 3, 200000, NULL, NULL),
	('2026-10-19', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 13880, 8613, 348660, 378, 34, 82, 70, 8, 340000, NULL, NULL),
	('2026-10-19', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 791, 614, 89640, 26, 1, 2, 3, 1, 1211000, NULL, NULL),
	('2026-10-19', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 4511, 2639, 95640, 152, 6, 7, 10, 2, 130000, NULL, NULL),
	('2026-10-20', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 12253, 7603, 313380, 317, 29, 72, 62, 7, 309000, NULL, NULL),
	('2026-10-20', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 681, 528, 70620, 8, -5, 1, 3, 1, 900000, NULL, NULL),
	('2026-10-20', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 4630, 2710, 97920, 177, 5, 8, 9, 2, 133000, NULL, NULL),
	('2026-10-21', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 11932, 7403, 307920, 348, 29, 71, 60, 7, 306000, NULL, NULL),
	('2026-10-21', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 674, 523, 74100, 70, 6, 1, 3, 0, 981000, NULL, NULL),
	('2026-10-21', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3967, 2321, 88680, 106, 5, 6, 9, 1, 125000, NULL, NULL),
	('2026-10-22', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 10517, 6526, 289560, 127, 25, 62, 53, 5, 299000, NULL, NULL),
	('2026-10-22', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 604, 469, 66780, 11, 1, 2, 3, 1, 888000, NULL, NULL),
	('2026-10-22', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3703, 2167, 87120, 70, 4, 6, 7, 2, 127000, NULL, NULL),
	('2026-10-23', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 10199, 6328, 274560, 354, -73, 60, 51, 6, 280000, NULL, NULL),
	('2026-10-23', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 666, 517, 70260, 46, 0, 1, 3, 0, 904000, NULL, NULL),
	('2026-10-23', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3727, 2180, 80100, 127, 5, 6, 8, 1, 110000, NULL, NULL),
	('2026-10-24', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 10870, 6745, 289380, 347, 124, 65, 55, 6, 293000, NULL, NULL),
	('2026-10-24', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 627, 487, 69780, 25, 1, 1, 2, 1, 931000, NULL, NULL),
	('2026-10-24', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3343, 1956, 78780, 98, 4, 5, 7, 2, 115000, NULL, NULL),
	('2026-10-25', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 8964, 5562, 226200, 116, 22, 53, 45, 5, 221000, NULL, NULL),
	('2026-10-25', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 593, 460, 64620, 35, 1, 1, 3, 0, 850000, NULL, NULL),
	('2026-10-25', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2949, 1726, 64200, 121, 3, 4, 6, 1, 89000, NULL, NULL),
	('2026-10-26', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 7280, 4517, 185400, 249, 17, 43, 37, 5, 182000, NULL, NULL),
	('2026-10-26', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 519, 403, 58800, 6, 0, 1, 2, 1, 794000, NULL, NULL),
	('2026-10-26', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2518, 1473, 58740, 93, 3, 4, 5, 1, 85000, NULL, NULL),
	('2026-10-27', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 7152, 4438, 183420, 164, 17, 42, 36, 4, 181000, NULL, NULL),
	('2026-10-27', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 519, 403, 53460, 20, 1, 1, 2, 0, 677000, NULL, NULL),
	('2026-10-27', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2190, 1282, 50220, 27, 3, 4, 5, 1, 72000, NULL, NULL),
	('2026-10-28', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 5916, 3670, 154620, 109, 14, 35, 30, 3, 155000, NULL, NULL),
	('2026-10-28', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 431, 335, 44760, 15, -6, 1, 2, 1, 570000, NULL, NULL),
	('2026-10-28', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2029, 1187, 43620, 88, -15, 3, 4, 1, 59000, NULL, NULL),
	('2026-10-29', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 6663, 4135, 170640, 200, 16, 39, 34, 4, 168000, NULL, NULL),
	('2026-10-29', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1113, 756, 94860, 18, 4, 7, 7, 1, 1906000, NULL, NULL),
	('2026-10-29', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 468, 363, 53760, 29, 6, 1, 2, 0, 733000, NULL, NULL),
	('2026-10-29', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1923, 1125, 44580, 33, 20, 3, 4, 1, 65000, NULL, NULL),
	('2026-10-30', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 6204, 3849, 157500, 272, 15, 37, 31, 3, 155000, NULL, NULL),
	('2026-10-30', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 6755, 4592, 535920, 114, 26, 45, 42, 9, 10243000, NULL, NULL),
	('2026-10-30', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 478, 371, 49260, 34, 1, 1, 2, 0, 623000, NULL, NULL),
	('2026-10-30', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1979, 1158, 44820, 69, 2, 3, 4, 0, 64000, NULL, NULL),
	('2026-10-31', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 5163, 3203, 127620, 33, 13, 31, 26, 3, 123000, NULL, NULL),
	('2026-10-31', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3674, 2498, 302640, 64, 14, 25, 23, 4, 5937000, NULL, NULL),
	('2026-10-31', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 456, 354, 51180, 1, 0, 1, 2, 1, 687000, NULL, NULL),
	('2026-10-31', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1758, 1029, 41520, 40, -16, 3, 4, 1, 61000, NULL, NULL),
	('2026-11-01', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 5081, 3153, 135840, 186, -92, 30, 26, 3, 138000, NULL, NULL),
	('2026-11-01', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2151, 1463, 188760, 37, 9, 15, 14, 3, 3857000, NULL, NULL),
	('2026-11-01', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 5259, 4122, 1707120, 137, 9, 15, 37, 2, 17313000, NULL, NULL),
	('2026-11-01', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 401, 311, 41220, 21, 1, 0, 2, 0, 522000, NULL, NULL),
	('2026-11-01', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1589, 929, 33840, 60, 20, 2, 3, 1, 46000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-02', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 4298, 2667, 107700, 28, 114, 25, 21, 2, 105000, NULL, NULL),
	('2026-11-02', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1177, 800, 95580, 20, 4, 8, 7, 2, 1857000, NULL, NULL),
	('2026-11-02', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3834, 3005, 1161180, 100, 6, 11, 28, 1, 11255000, NULL, NULL),
	('2026-11-02', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 353, 274, 36540, 44, 0, 1, 1, 0, 465000, NULL, NULL),
	('2026-11-02', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1389, 813, 32760, 20, 2, 3, 3, 0, 48000, NULL, NULL),
	('2026-11-03', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3741, 2322, 92940, 210, 9, 22, 19, 3, 90000, NULL, NULL),
	('2026-11-03', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 971, 660, 76560, 16, 4, 6, 6, 1, 1457000, NULL, NULL),
	('2026-11-03', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2637, 2067, 798240, 70, 4, 8, 19, 1, 7734000, NULL, NULL),
	('2026-11-03', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 313, 243, 35160, -7, 0, 1, 2, 1, 473000, NULL, NULL),
	('2026-11-03', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1194, 699, 26880, 36, 1, 1, 3, 1, 39000, NULL, NULL),
	('2026-11-04', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3794, 2354, 96660, 117, 9, 23, 19, 2, 95000, NULL, NULL),
	('2026-11-04', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 736, 500, 58680, 11, 3, 5, 5, 1, 1126000, NULL, NULL),
	('2026-11-04', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1995, 1563, 636720, 54, 5, 5, 14, 1, 6391000, NULL, NULL),
	('2026-11-04', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 336, 261, 37980, 7, 1, 0, 1, 0, 512000, NULL, NULL),
	('2026-11-04', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1064, 623, 22620, 72, 2, 2, 2, 0, 31000, NULL, NULL),
	('2026-11-05', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 4110, 2550, 103680, -30, 10, 24, 21, 2, 101000, NULL, NULL),
	('2026-11-05', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 695, 473, 57360, 13, 2, 5, 5, 1, 1127000, NULL, NULL),
	('2026-11-05', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1734, 1359, 526620, 43, 1, 5, 12, 1, 5115000, NULL, NULL),
	('2026-11-05', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 358, 278, 39180, 29, 0, 1, 1, 0, 517000, NULL, NULL),
	('2026-11-05', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1286, 752, 30360, 31, 1, 2, 3, 1, 45000, NULL, NULL),
	('2026-11-06', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 4000, 2481, 100620, 144, -96, 24, 20, 2, 98000, NULL, NULL),
	('2026-11-06', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 614, 417, 48540, 10, 3, 4, 3, 0, 926000, NULL, NULL),
	('2026-11-06', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1357, 1063, 424800, 36, 4, 4, 10, 0, 4212000, NULL, NULL),
	('2026-11-06', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 337, 262, 38280, 26, 0, 1, 2, 0, 517000, NULL, NULL),
	('2026-11-06', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1362, 797, 29460, 0, 2, 2, 3, 0, 41000, NULL, NULL),
	('2026-11-07', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3752, 2329, 97560, 31, 115, 22, 19, 2, 98000, NULL, NULL),
	('2026-11-07', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 504, 342, 39960, 8, 2, 3, 4, 1, 765000, NULL, NULL),
	('2026-11-07', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1184, 928, 350880, 32, 2, 4, 9, 1, 3349000, NULL, NULL),
	('2026-11-07', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 354, 274, 36660, 21, 1, 0, 1, 1, 468000, NULL, NULL),
	('2026-11-07', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1147, 671, 27120, 68, 1, 2, 2, 1, 39000, NULL, NULL),
	('2026-11-08', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3366, 2088, 87120, 99, 8, 20, 17, 2, 87000, NULL, NULL),
	('2026-11-08', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 398, 271, 34980, 6, 1, 3, 2, 1, 716000, NULL, NULL),
	('2026-11-08', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 930, 729, 278460, 25, 2, 2, 6, 0, 2678000, NULL, NULL),
	('2026-11-08', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 325, 252, 36900, 23, 0, 1, 2, 0, 499000, NULL, NULL),
	('2026-11-08', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1154, 675, 25740, 39, 1, 2, 2, 0, 36000, NULL, NULL),
	('2026-11-09', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3035, 1884, 74760, 127, 7, 18, 15, 2, 72000, NULL, NULL),
	('2026-11-09', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 325, 221, 27060, 6, -2, 2, 2, 0, 535000, NULL, NULL),
	('2026-11-09', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 659, 517, 191880, 19, 1, 2, 5, 0, 1807000, NULL, NULL),
	('2026-11-09', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 285, 222, 29820, 10, -6, 0, 1, 0, 381000, NULL, NULL),
	('2026-11-09', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 953, 558, 20880, 39, 2, 1, 2, 1, 29000, NULL, NULL),
	('2026-11-10', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2873, 1782, 72600, 123, 7, 17, 15, 2, 71000, NULL, NULL),
	('2026-11-10', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 284, 193, 24240, 7, 5, 2, 2, 0, 487000, NULL, NULL),
	('2026-11-10', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 644, 504, 198720, 16, 1, 2, 5, 0, 1953000, NULL, NULL),
	('2026-11-10', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 293, 227, 31140, 20, 7, 1, 1, 0, 403000, NULL, NULL),
	('2026-11-10', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 904, 529, 20280, 11, 1, 2, 2, 0, 29000, NULL, NULL),
	('2026-11-11', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2539, 1575, 64020, 107, 6, 15, 13, 1, 62000, NULL, NULL),
	('2026-11-11', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 229, 156, 18720, 1, 0, 2, 1, 1, 365000, NULL, NULL),
	('2026-11-11', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 570, 447, 184200, 13, 1, 2, 4, 1, 1862000, NULL, NULL),
	('2026-11-11', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 258, 200, 27780, -8, 0, 0, 1, 1, 363000, NULL, NULL),
	('2026-11-11', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 853, 499, 18540, 44, -18, 1, 2, 0, 26000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-12', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3023, 1876, 76320, -67, 8, 18, 15, 2, 75000, NULL, NULL),
	('2026-11-12', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 255, 173, 21900, 6, 1, 1, 2, 0, 444000, NULL, NULL),
	('2026-11-12', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 493, 386, 146400, 16, 1, 1, 3, 0, 1400000, NULL, NULL),
	('2026-11-12', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 278, 216, 30900, 37, 0, 1, 2, 0, 412000, NULL, NULL),
	('2026-11-12', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 913, 534, 19800, 26, 20, 2, 2, 1, 27000, NULL, NULL),
	('2026-11-13', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2857, 1773, 72240, 229, 7, 16, 14, 1, 71000, NULL, NULL),
	('2026-11-13', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 202, 137, 17460, 2, 1, 2, 1, 0, 355000, NULL, NULL),
	('2026-11-13', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 502, 394, 147840, 11, 1, 2, 4, 0, 1404000, NULL, NULL),
	('2026-11-13', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 325, 253, 36180, 5, 0, 1, 1, 0, 482000, NULL, NULL),
	('2026-11-13', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 1003, 587, 21480, 25, 1, 1, 2, 0, 29000, NULL, NULL),
	('2026-11-14', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 3120, 1936, 79980, 101, -102, 19, 16, 2, 79000, NULL, NULL),
	('2026-11-14', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 208, 142, 16440, 6, 1, 1, 2, 1, 313000, NULL, NULL),
	('2026-11-14', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 447, 350, 141480, 14, 1, 1, 3, 0, 1414000, NULL, NULL),
	('2026-11-14', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 282, 218, 31020, 4, -5, 0, 1, 0, 413000, NULL, NULL),
	('2026-11-14', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 976, 571, 20940, -17, 1, 2, 2, 1, 28000, NULL, NULL),
	('2026-11-15', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 2480, 1538, 67680, -85, 115, 15, 13, 2, 69000, NULL, NULL),
	('2026-11-15', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 179, 121, 13920, 2, 1, 1, 1, 0, 265000, NULL, NULL),
	('2026-11-15', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 353, 277, 110580, 10, 0, 1, 3, 0, 1096000, NULL, NULL),
	('2026-11-15', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 275, 214, 28440, 32, 6, 1, 1, 1, 361000, NULL, NULL),
	('2026-11-15', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 0, NULL, NULL, NULL, NULL, 986, 577, 22380, 33, 1, 1, 2, 0, 32000, NULL, NULL),
	('2026-09-24', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 13, 9, 1620, 0, 0, 0, 0, 0, 11000, NULL, NULL),
	('2026-09-25', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 16, 10, 1800, 0, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-09-26', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 9, 6, 1080, 1, 0, 0, 0, 0, 8000, NULL, NULL),
	('2026-09-27', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 6, 5, 900, 0, 0, 0, 0, 0, 7000, NULL, NULL),
	('2026-09-28', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 2, 360, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-09-29', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 2, 300, 0, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-09-30', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 303, 238, 44220, 9, 0, 3, 1, 0, 280000, NULL, NULL),
	('2026-09-30', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 2, 300, 0, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-10-01', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 509, 400, 73320, 16, 2, 5, 2, 0, 460000, NULL, NULL),
	('2026-10-01', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 2, 300, 0, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-10-02', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 200, 157, 29280, 6, 1, 2, 1, 0, 186000, NULL, NULL),
	('2026-10-02', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 2, 2, 360, 0, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-10-03', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 105, 83, 15960, 4, 0, 1, 0, 0, 104000, NULL, NULL),
	('2026-10-03', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 2, 1, 120, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-10-04', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 66, 52, 9300, 2, 0, 0, 0, 0, 58000, NULL, NULL),
	('2026-10-04', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 2, 2, 300, 0, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-10-05', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 53, 42, 7980, 1, 0, 1, 1, 0, 51000, NULL, NULL),
	('2026-10-05', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 2, 1, 120, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-06', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 44, 34, 6300, 2, 0, 0, 0, 0, 40000, NULL, NULL),
	('2026-10-06', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 180, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-07', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 43, 34, 5880, 1, 1, 1, 0, 0, 36000, NULL, NULL),
	('2026-10-07', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 2, 1, 120, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-08', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 37, 29, 5520, 1, -1, 0, 0, 0, 36000, NULL, NULL),
	('2026-10-08', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 120, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-09', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 36, 29, 5340, 1, 0, 0, 0, 0, 33000, NULL, NULL),
	('2026-10-09', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 2, 1, 120, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-10-10', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 33, 25, 4500, 0, 1, 1, 0, 0, 28000, NULL, NULL),
	('2026-10-10', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 180, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-10-11', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 28, 22, 3840, 2, 0, 0, 1, 0, 24000, NULL, NULL),
	('2026-10-11', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-10-12', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 19, 16, 3060, 1, 0, 0, 0, 0, 20000, NULL, NULL),
	('2026-10-12', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 120, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-13', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 19, 14, 2400, 1, 0, 0, 0, 0, 15000, NULL, NULL),
	('2026-10-13', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 180, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-14', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 17, 14, 2580, 0, 0, 1, 0, 0, 17000, NULL, NULL),
	('2026-10-14', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-10-15', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 15, 12, 2100, 1, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-10-16', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 15, 11, 2100, 0, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-10-16', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-10-17', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 13, 10, 1740, 0, 0, 0, 0, 0, 11000, NULL, NULL),
	('2026-10-17', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 180, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-18', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 12, 9, 1740, 1, 0, 0, 0, 0, 11000, NULL, NULL),
	('2026-10-19', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 9, 8, 1500, 0, 0, 0, 0, 0, 10000, NULL, NULL),
	('2026-10-19', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-10-20', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 8, 6, 1020, 0, 0, 0, 0, 0, 7000, NULL, NULL),
	('2026-10-21', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 9, 7, 1260, 1, -1, 0, 0, 0, 8000, NULL, NULL),
	('2026-10-21', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-10-22', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 8, 6, 1080, 0, 1, 0, 0, 0, 7000, NULL, NULL),
	('2026-10-23', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 7, 6, 1140, -1, -1, 1, 0, 0, 8000, NULL, NULL),
	('2026-10-23', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 180, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-24', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 8, 6, 1140, 1, 1, 0, 0, 0, 7000, NULL, NULL),
	('2026-10-25', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 7, 6, 1020, 1, 0, 0, 0, 0, 6000, NULL, NULL),
	('2026-10-25', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-10-26', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 6, 5, 900, 0, 0, 0, 0, 0, 5000, NULL, NULL),
	('2026-10-27', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 6, 4, 720, -1, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-10-28', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 5, 4, 720, 1, 0, 0, 0, 1, 5000, NULL, NULL),
	('2026-10-28', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-10-29', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 6, 5, 840, -1, 0, 0, 0, 0, 6000, NULL, NULL),
	('2026-10-30', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 5, 4, 720, 0, 1, 0, 0, 0, 5000, NULL, NULL),
	('2026-10-31', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 5, 4, 720, 2, 0, 0, 0, 0, 5000, NULL, NULL),
	('2026-10-31', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 1, 120, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-31', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 146, 112, 11340, 3, 0, 0, 0, 0, 250000, NULL, NULL),
	('2026-11-01', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 5, 4, 720, 0, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-01', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 266, 206, 19500, 6, 0, 2, 2, 0, 410000, NULL, NULL),
	('2026-11-02', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 3, 540, 0, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-02', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 114, 88, 8820, 4, 0, 1, 1, 0, 194000, NULL, NULL),
	('2026-11-03', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 3, 540, 0, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-11-03', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 54, 42, 4320, 1, 0, 0, 0, 0, 96000, NULL, NULL),
	('2026-11-04', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 3, 540, -1, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-04', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 37, 28, 2640, 1, 0, 0, 0, 0, 56000, NULL, NULL),
	('2026-11-05', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 5, 3, 540, 1, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-11-05', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-05', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 31, 24, 2280, 1, 1, 0, 0, 0, 49000, NULL, NULL),
	('2026-11-06', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 3, 540, 0, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-06', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 24, 18, 1740, 1, 0, 1, 0, 0, 38000, NULL, NULL),
	('2026-11-07', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 4, 660, 0, -1, 0, 0, 0, 5000, NULL, NULL),
	('2026-11-07', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 19, 16, 1620, -1, 0, 0, 1, 0, 36000, NULL, NULL),
	('2026-11-08', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 3, 480, 1, 1, 0, 1, 0, 4000, NULL, NULL),
	('2026-11-08', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 17, 12, 1140, 1, 0, 0, 0, 0, 25000, NULL, NULL),
	('2026-11-09', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 2, 360, -1, 0, 0, 0, 0, 3000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-09', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-09', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 14, 11, 1080, 1, 0, 0, 0, 0, 24000, NULL, NULL),
	('2026-11-10', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 3, 540, 1, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-10', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 161, 102, 12960, 4, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-10', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 11, 9, 900, 0, 0, 0, 0, 0, 20000, NULL, NULL),
	('2026-11-11', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 2, 360, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-11-16', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 1127636, NULL, NULL, NULL, 2423, 1504, 60960, 189, -103, 14, 12, 1, 60000, 1941, 70),
	('2026-11-16', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 20548, NULL, NULL, NULL, 138, 94, 11400, 1, 0, 1, 1, 0, 224000, 1548, 43),
	('2026-11-16', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 22775, NULL, NULL, NULL, 285, 224, 92220, 7, -1, 1, 2, 0, 932000, 4356, 159),
	('2026-11-16', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 141399, NULL, NULL, NULL, 245, 190, 27960, -22, 0, 0, 1, 0, 380000, 2939, 125),
	('2026-11-16', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 391567, NULL, NULL, NULL, 698, 409, 14820, 61, -18, 1, 2, 0, 20000, 961, 18),
	('2026-11-17', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 22, 10029, 10029, 492, 20, 10146, 7151, 849780, 496, 20, 22, 67, 8, 422000, 10358, 333),
	('2026-11-17', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 1129784, 2148, 146, 5, 2031, 1260, 54300, -58, 114, 12, 10, 1, 56000, 1627, 65),
	('2026-11-17', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 9, 3652, 3652, 187, 22, 3857, 2860, 1024440, 197, 23, 7, 6, 3, 5847000, 24344, 1659),
	('2026-11-17', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 20674, 126, 1, 1, 114, 78, 9300, 2, 1, 1, 0, 0, 182000, 1287, 35),
	('2026-11-17', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 23012, 237, 7, 0, 237, 185, 72780, 5, 0, 1, 1, 1, 715000, 3605, 122),
	('2026-11-17', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 141640, 241, 20, 6, 224, 174, 24960, 19, 0, 1, 1, 0, 333000, 2702, 110),
	('2026-11-17', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 392306, 739, -24, 1, 748, 437, 16800, 44, 20, 1, 1, 1, 24000, 1030, 22),
	('2026-11-17', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 20, 9229, 9229, 317, 13, 9369, 5806, 285120, 322, 13, 31, 25, 4, 349000, 9318, 294),
	('2026-11-18', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 3, 10372, 343, 15, 1, 5329, 3757, 479940, 263, 12, 12, 35, 4, 250000, 5441, 197),
	('2026-11-18', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 1131891, 2107, -21, 5, 2201, 1366, 59820, 113, 5, 13, 11, 1, 61000, 1762, 72),
	('2026-11-18', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 16, 7772, 4120, 211, 25, 6039, 4478, 1493640, 309, 35, 12, 11, 4, 8112000, 38110, 2301),
	('2026-11-18', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 20781, 107, 3, 0, 112, 76, 9240, 3, 0, 1, 1, 0, 182000, 1257, 35),
	('2026-11-18', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 23242, 230, 8, 0, 224, 176, 72840, 6, 3, 0, 2, 0, 739000, 3425, 126),
	('2026-11-18', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 141859, 219, -16, 1, 227, 177, 25440, 19, 1, 0, 1, 0, 341000, 2733, 112),
	('2026-11-18', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 392962, 656, 79, 1, 709, 415, 16560, 11, 1, 2, 2, 0, 24000, 976, 22),
	('2026-11-18', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 5, 9934, 705, 26, 1, 4685, 2904, 142200, 163, 7, 16, 13, 2, 174000, 4660, 146),
	('2026-11-18', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 16, 8868, 8868, 241, 13, 9131, 5341, 304860, 249, 13, 17, 25, 8, 357000, 6452, 256),
	('2026-11-16', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1715, NULL, NULL, NULL, 3, 2, 360, 0, 0, 0, 0, 0, 2000, 13, 1),
	('2026-11-16', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 832, NULL, NULL, NULL, 47, 30, 3600, 1, 0, 0, 0, 0, 1000, 54, 1),
	('2026-11-16', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 14, 14, 0, 0, 65, 51, 8340, 2, 0, 0, 0, 0, 91000, 580, 26),
	('2026-11-16', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 10, 1033, 1033, 33, 3, 1051, 694, 78660, 34, 3, 6, 1, 1, 1412000, 5552, 343),
	('2026-11-16', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 782, NULL, NULL, NULL, 6, 5, 420, 0, 0, 0, 0, 0, 10000, 86, 2),
	('2026-11-17', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1718, 3, 1, 0, 3, 2, 360, 1, -1, 0, 0, 0, 2000, 11, 0),
	('2026-11-17', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 875, 43, NULL, NULL, 41, 26, 3120, 1, 0, 0, 1, 1, 1000, 47, 1),
	('2026-11-17', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 20, 755, 741, 26, 2, 697, 549, 90060, 24, 2, 2, 5, 0, 973000, 6209, 282),
	('2026-11-17', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 5, 1123, 90, 3, 0, 576, 381, 42960, 18, 1, 3, 1, 1, 769000, 3044, 187),
	('2026-11-17', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 788, 6, 0, 1, 5, 3, 240, 0, 0, 0, 0, 0, 6000, 75, 2),
	('2026-11-18', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1720, 2, 1, 0, 2, 2, 360, 0, 1, 0, 0, 0, 3000, 12, 1),
	('2026-11-18', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 914, 39, NULL, NULL, 37, 24, 2940, 0, 0, 1, 0, 0, 0, 43, 1),
	('2026-11-18', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1677, 554, 18, 2, 369, 243, 25260, 13, 2, 3, 0, 1, 429000, 1947, 104),
	('2026-11-18', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 793, 5, 0, 0, 5, 4, 360, 0, -1, 0, 0, 0, 9000, 72, 2),
	('2026-11-18', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 15, 2779, 2779, 100, 5, 2831, 1936, 871860, 102, 5, 1, 9, 2, 3081000, 15623, 1021),
	('2026-11-11', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 200, 127, 16560, 6, 0, 1, 1, 0, 5000, NULL, NULL),
	('2026-11-11', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 11, 8, 720, 1, 0, 0, 0, 0, 16000, NULL, NULL),
	('2026-11-12', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 3, 480, 0, -1, 0, 0, 0, 3000, NULL, NULL),
	('2026-11-12', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 144, 91, 11460, 4, 0, 1, 0, 0, 4000, NULL, NULL),
	('2026-11-12', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 9, 7, 660, 0, 0, 0, 0, 0, 15000, NULL, NULL),
	('2026-11-13', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 3, 480, 0, 1, 0, 0, 0, 3000, NULL, NULL),
	('2026-11-13', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 130, 83, 10800, 4, 0, 1, 1, 0, 4000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-13', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 10, 8, 720, -1, 0, 0, 0, 0, 16000, NULL, NULL),
	('2026-11-14', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 4, 3, 540, -1, 0, 1, 0, 0, 3000, NULL, NULL),
	('2026-11-14', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 95, 61, 8160, 3, 0, 1, 0, 0, 2000, NULL, NULL),
	('2026-11-14', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 8, 6, 600, 1, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-11-15', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 3, 3, 540, 1, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-15', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 74, 46, 5820, 2, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-11-15', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 1, 0, 0, 1, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-15', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 0, NULL, NULL, NULL, NULL, 8, 6, 540, 1, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-11-19', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 16, 12655, 12655, 262, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 145449, 4398),
	('2026-11-19', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 14478, 4544, 157, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3042, 91),
	('2026-11-19', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 142101, 242, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2903, 112),
	('2026-11-19', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 87, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 0),
	('2026-11-19', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 23489, 247, 7, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3252, 110),
	('2026-11-19', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 17, 121629, 121629, 3256, 173, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 158694, 3556),
	('2026-11-19', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 393745, 783, -19, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1012, 19),
	('2026-11-16', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 87, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 0),
	('2026-11-19', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 15667, 5295, 261, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3266, 109),
	('2026-11-19', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 9, 11443, 2575, 71, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 4849, 208),
	('2026-11-19', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 2021, 344, 11, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1323, 79),
	('2026-11-19', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 797, 4, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 67, 2),
	('2026-11-22', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 24378, 3500, 71, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 20319, 3393, 92, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 21320, 1769, 57, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 394539, 794, 38, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 8, 70637, 70637, 1941, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 2420, 151, 4, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 18837, 3170, 155, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 806, 4, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 16926, 5483, 153, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 395305, 766, 30, -18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 17, 180850, 110213, 3040, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 2269, 248, 9, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 21145, 2308, 109, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 802, 5, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 360621, 83468, 2233, 119, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 9, 14897, 2242, 46, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 17358, 2880, 99, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 142322, 221, 29, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 87, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 11, 19791, 19791, 591, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 23881, 193, 5, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 22982, 1837, 91, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 277153, 122962, 3289, 176, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 20878, 5981, 124, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 22428, 2109, 57, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 19551, 2193, 76, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 142587, 265, -4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 14, 1654, 1654, 48, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 2533, 113, 5, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 87, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-22', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 6, 2046, 2046, 56, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 23688, 199, 4, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 8, 154191, 32562, 886, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-19', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 10, 3622, 843, 31, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 8791, 576),
	('2026-11-19', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1723, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 12, 1),
	('2026-11-19', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 1134191, 2300, 91, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1865, 76),
	('2026-11-19', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 8, 4548, 4548, NULL, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 68231, 2417),
	('2026-11-19', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 950, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 41, 1),
	('2026-11-19', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 12261, 4489, 228, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 21675, 1454),
	('2026-11-19', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 14, 122, 122, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 878, 75),
	('2026-11-19', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 20904, 123, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1153, 34),
	('2026-11-18', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 87, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 0),
	('2026-11-21', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 12, 260, 100, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 18, 223, 143, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 5461, 296, 10, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 6, 12082, 954, 34, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 56453, 17573, NULL, 97, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 13, 160, 160, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 7, 80, 80, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 276, 37, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1012, 29, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 10, 38880, 8816, NULL, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 4677, 1055, 38, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 16988, 1864, 97, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1726, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 1136263, 2072, 17, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 239, 69, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 17, 10042, 5494, NULL, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 21103, 105, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 983, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 15, 30064, 30064, NULL, 192, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 403, 143, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 5165, 488, 18, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 19, 11128, 11128, 405, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-17', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 87, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 15124, 2863, 145, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1, 1729, 3, 0, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 1138688, 2425, 114, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 11, 170, 48, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 14021, 3979, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 1, 20998, 94, 2, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: video_metrics_timeseries; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-16 21:43:29+00', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 141399, NULL, 7037, 135, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 87, NULL, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1715, NULL, 52, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1127636, NULL, 29457, 2711, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 391567, NULL, 11889, 468, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 20548, NULL, 349, 79, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 782, NULL, 20, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 22775, NULL, 596, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 832, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 21:43:29+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 657, NULL, 21, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-16 23:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 731, 74, 22, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 00:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 791, 60, 24, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 01:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 841, 50, 27, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 02:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 886, 45, 29, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 03:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 926, 40, 30, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 04:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 961, 35, 31, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 05:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 992, 31, 32, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 06:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1014, 22, 33, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 07:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 14, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 07:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1033, 19, 33, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 08:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 65, 51, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 08:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1051, 18, 34, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 09:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 112, 47, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 09:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1068, 17, 35, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 10:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 459, NULL, 21, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 10:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 157, 45, 5, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 10:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1085, 17, 35, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 11:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 959, 500, 46, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 11:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 203, 46, 6, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 11:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1103, 18, 36, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 12:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 244, NULL, 8, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 12:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 1489, 530, 72, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 12:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 250, 47, 7, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 12:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1123, 20, 36, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 13:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 2058, 569, 100, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 13:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 298, 48, 9, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 13:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 801, 557, 27, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 14:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 2671, 613, 130, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 14:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 348, 50, 12, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 14:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 1399, 598, 48, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 15:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 3325, 654, 162, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 15:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 400, 52, 14, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 15:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 2037, 638, 70, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 16:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 4015, 690, 196, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 16:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 445, 45, 16, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 16:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 2708, 671, 93, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 17:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 4703, 688, 230, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 17:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 479, 34, 17, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 17:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 3402, 694, 117, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 18:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 5062, 359, 248, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-17 18:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 512, 33, 18, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 18:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 4106, 704, 141, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 19:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 5429, 367, 265, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 19:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 545, 33, 19, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 19:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 4648, 542, 160, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 20:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 5797, 368, 283, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 20:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 576, 31, 20, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 20:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 5138, 490, 177, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 21:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 6160, 363, 302, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 21:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 605, 29, 21, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 21:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 5613, 475, 194, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1718, 3, 53, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 875, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1129784, 2148, 29603, 2716, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 20674, 126, 350, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 23012, 237, 603, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 141640, 241, 7057, 141, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 87, 0, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 392306, 739, 11865, 469, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 788, 6, 20, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 6510, 350, 319, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 639, 34, 22, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 22:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 6067, 454, 208, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 23:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 530, NULL, 26, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 23:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 7144, 634, 348, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 23:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 669, 30, 24, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-17 23:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 6493, 426, 223, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 00:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 7748, 604, 377, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 00:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 1107, 577, 56, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 00:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 696, 27, 25, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 00:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 6964, 471, 240, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 01:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 8294, 546, 404, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 01:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 1636, 529, 83, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 01:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 720, 24, 25, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 01:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 7432, 468, 256, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 02:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 8778, 484, 429, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 02:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 2109, 473, 107, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 02:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 740, 20, 26, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 02:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 7846, 414, 270, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 03:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 9203, 425, 450, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 03:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 2527, 418, 128, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 03:00:00+00', 'fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 755, 15, 26, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 03:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 8210, 364, 282, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 04:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 9573, 370, 468, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 04:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 2895, 368, 147, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 04:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 8528, 318, 294, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 05:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 9768, 195, 479, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 05:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 3187, 292, 163, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 05:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 8805, 277, 304, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 06:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 9905, 137, 486, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-18 06:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 3432, 245, 175, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 06:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 9048, 243, 312, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 07:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 10029, 124, 492, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 07:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 3652, 220, 187, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 07:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 9229, 181, 317, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 08:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 10146, 117, 496, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 08:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 3857, 205, 197, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 08:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 9369, 140, 322, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 09:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 10258, 112, 501, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 09:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 4055, 198, 207, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 09:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 9504, 135, 327, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 10:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 10372, 114, 507, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 10:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 4254, 199, 217, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 10:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 9640, 136, 332, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 11:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 4463, 209, 227, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 11:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 9782, 142, 338, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 12:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 4686, 223, 238, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 12:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1677, 554, 54, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 12:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 9934, 152, 343, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 13:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 4929, 243, 250, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 14:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 5186, 257, 264, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 15:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 5376, 190, 274, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 16:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 583, NULL, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 16:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 5582, 206, 285, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 17:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 136, NULL, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 17:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 5801, 219, 297, 35, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 17:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 1440, 857, 38, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 18:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 6030, 229, 306, 37, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 18:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 468, 332, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 18:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 2314, 874, 63, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 19:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 6266, 236, 319, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 19:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 792, 324, 28, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 19:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 3188, 874, 87, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 20:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 6572, 306, 335, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 20:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1101, 309, 38, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 20:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 4046, 858, 111, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 21:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 6993, 421, 357, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 21:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1389, 288, 50, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 21:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 4767, 721, 131, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1720, 2, 54, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 914, 39, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1131891, 2107, 29582, 2721, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 7395, 402, 375, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 20781, 107, 353, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 23242, 230, 611, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 141859, 219, 7041, 142, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 87, 0, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 392962, 656, 11944, 470, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 793, 5, 20, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 22:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1643, 254, 58, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-18 22:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 5260, 493, 144, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 23:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 7772, 377, 398, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 23:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1845, 202, 65, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-18 23:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 5726, 466, 156, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 00:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2026, 181, 73, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 00:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 6158, 432, 168, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 01:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2208, 182, 80, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 01:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 6606, 448, 181, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 02:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2367, 159, 85, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 02:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 7028, 422, 193, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 03:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2503, 136, 90, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 03:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 7498, 470, 206, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 04:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2590, 87, 93, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 04:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 7908, 410, 217, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 05:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2661, 71, 95, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 05:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 8268, 360, 227, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 06:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2724, 63, 98, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 06:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 8584, 316, 236, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 07:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2779, 55, 100, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 07:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 8868, 284, 241, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 08:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2831, 52, 102, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 08:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 9131, 263, 249, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 09:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2880, 49, 103, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 09:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 9384, 253, 256, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 10:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 15667, 5295, 768, 32, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 10:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2930, 50, 105, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 10:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 9633, 249, 264, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 11:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2981, 51, 107, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 11:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 9882, 249, 271, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 12:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2021, 344, 65, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 12:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 14478, 4544, 500, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 12:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 3050, 69, 110, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 12:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 10147, 265, 279, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 13:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 3155, 105, 114, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 13:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 10434, 287, 285, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 14:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 3266, 111, 118, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 14:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 10747, 313, 294, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 15:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 3813, NULL, 102, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 15:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 3382, 116, 121, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 15:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 11084, 337, 302, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 16:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 816, NULL, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 16:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 3501, 119, 127, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 16:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 11443, 359, 312, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 16:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 15187, 11374, 408, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 17:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 2232, 1416, 46, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 17:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 3622, 121, 131, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 17:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 27243, 12056, 729, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 18:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 13, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 18:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 3628, 1396, 75, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 18:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 39798, 12555, 1065, 56, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-19 19:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 28, 15, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 19:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 4976, 1348, 103, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 19:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 52629, 12831, 1416, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 20:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 44, 16, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 20:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 6251, 1275, 129, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 20:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 62636, 10007, 1686, 89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 21:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 58, 14, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 21:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 7068, 817, 145, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 21:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 68804, 6168, 1853, 98, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 69, 11, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1723, 3, 54, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 950, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1134191, 2300, 29673, 2726, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 7765, 697, 160, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 20904, 123, 354, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 23489, 247, 618, 39, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 142101, 242, 7044, 142, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 87, 0, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 393745, 783, 11925, 470, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 797, 4, 20, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 22:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 74838, 6034, 2006, 107, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 23:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 77, 8, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 23:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 12261, 4489, 626, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 23:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 8411, 646, 173, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-19 23:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 80633, 5795, 2167, 115, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 00:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 701, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 00:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 84, 7, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 00:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 8999, 588, 186, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 00:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 86101, 5468, 2314, 123, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 01:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 90, 6, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 01:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 9577, 578, 198, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 01:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 1545, 844, NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 01:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 92789, 6688, 2496, 132, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 02:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 95, 5, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 02:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 10297, 720, 213, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 02:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 2278, 733, NULL, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 02:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 99013, 6224, 2653, 141, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 03:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 101, 6, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 03:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 10917, 620, 225, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 03:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 2910, 632, NULL, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 03:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 104609, 5596, 2803, 149, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 04:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 107, 6, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 04:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 11449, 532, 236, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 04:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 3452, 542, NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 04:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 109596, 4987, 2936, 156, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 05:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 113, 6, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 05:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 11906, 457, 246, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 05:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 3918, 466, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 05:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 114030, 4434, 3066, 163, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 06:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 118, 5, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-20 06:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 12303, 397, 255, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 06:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 4268, 350, NULL, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 06:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 117997, 3967, 3172, 168, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 07:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 122, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 07:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 12655, 352, 262, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 07:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 4548, 280, NULL, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 07:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 121629, 3632, 3256, 173, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 08:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 126, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 08:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 12976, 321, 269, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 08:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 4805, 257, NULL, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 08:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 125181, 3552, 3351, 179, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 09:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 130, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 09:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 13196, 220, 272, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 09:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 5051, 246, NULL, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 09:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 128633, 3452, 3444, 184, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 10:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 134, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 10:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 18837, 3170, 923, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 10:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 13394, 198, 276, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 10:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 5296, 245, NULL, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 10:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 132130, 3497, 3537, 189, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 11:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 138, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 11:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 13599, 205, 281, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 11:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 5549, 253, NULL, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 11:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 135806, 3676, 3654, 194, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 12:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 142, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 12:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 13819, 220, 284, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 12:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2269, 248, 74, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 12:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 5817, 268, NULL, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 12:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 17358, 2880, 599, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 12:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 139778, 3972, 3761, 199, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 13:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 146, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 13:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 14056, 237, 289, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 13:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 6106, 289, NULL, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 13:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 144135, 4357, 3872, 206, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 14:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 150, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 14:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 14314, 258, 297, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 14:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 6416, 310, NULL, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 14:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 148933, 4798, 4001, 213, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 15:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 155, 5, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 15:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 14591, 277, 302, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 15:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 6857, 441, NULL, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 15:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 154191, 5258, 4142, 220, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 16:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 159, 4, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 16:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 14897, 306, 308, 29, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 16:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 7330, 473, NULL, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 16:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 16926, 5483, 465, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 17:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 621, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 17:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 165, 6, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 17:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 7812, 482, NULL, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 17:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 4677, 1055, 169, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-20 18:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 170, 5, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 18:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 8294, 482, NULL, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 18:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 3533, 2912, NULL, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 19:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 16, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 19:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 8767, 473, NULL, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 19:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 6449, 2916, NULL, 41, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 20:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 9097, 330, NULL, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 20:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 9312, 2863, NULL, 59, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 20:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 37, 21, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 21:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 9355, 258, NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 21:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 12067, 2755, NULL, 77, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 21:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 57, 20, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1726, 3, 54, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 983, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1136263, 2072, 29690, 2731, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 20998, 94, 356, 81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 23688, 199, 622, 41, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 9600, 245, NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 14706, 2639, NULL, 94, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 142322, 221, 7073, 142, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 87, 0, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 394539, 794, 11963, 471, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 802, 5, 20, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 22:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 77, 20, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 23:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 15124, 2863, 771, 93, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 23:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 9829, 229, NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 23:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 17180, 2474, NULL, 110, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-20 23:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 94, 17, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 00:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 8141, NULL, 223, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 00:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 10042, 213, NULL, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 00:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 19438, 2258, NULL, 124, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 00:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 104, 10, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 01:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 5, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 01:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 21264, 13123, 585, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 01:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 21676, 2238, NULL, 138, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 01:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 115, 11, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 02:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 32949, 11685, 907, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 02:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 23655, 1979, NULL, 151, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 02:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 124, 9, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 02:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 22, 17, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 03:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 43242, 10293, 1188, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 03:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 25322, 1667, NULL, 162, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 03:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 132, 8, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 03:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 38, 16, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 04:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 52252, 9010, 1435, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 04:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 26749, 1427, NULL, 171, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 04:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 139, 7, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 04:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 51, 13, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 05:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 59972, 7720, 1648, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 05:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 27993, 1244, NULL, 179, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-21 05:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 147, 8, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 05:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 62, 11, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 06:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 65581, 5609, 1802, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 06:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 29086, 1093, NULL, 186, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 06:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 154, 7, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 06:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 72, 10, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 07:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 70637, 5056, 1941, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 07:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 30064, 978, NULL, 192, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 07:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 160, 6, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 07:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 80, 8, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 08:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 75331, 4694, 2082, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 08:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 30965, 901, NULL, 198, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 08:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 165, 5, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 08:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 89, 9, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 09:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 79857, 4526, 2207, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 09:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 31829, 864, NULL, 204, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 09:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 171, 6, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 09:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 98, 9, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 10:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 21145, 2308, 1032, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 10:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 84407, 4550, 2332, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 10:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 32678, 849, NULL, 209, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 10:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 176, 5, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 10:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 107, 9, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 11:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 89152, 4745, 2462, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 11:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 33391, 713, NULL, 214, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 11:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 182, 6, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 11:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 115, 8, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 12:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 94236, 5084, 2602, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 12:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2420, 151, 78, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 12:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 34154, 763, NULL, 218, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 12:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 19551, 2193, 675, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 12:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 188, 6, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 12:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 125, 10, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 13:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 559, NULL, 20, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 13:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 99761, 5525, 2755, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 13:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 34981, 827, NULL, 224, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 13:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 197, 9, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 13:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 134, 9, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 14:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 1390, 831, 50, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 14:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 105269, 5508, 2902, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 14:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 35880, 899, NULL, 230, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 14:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 206, 9, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 14:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 145, 11, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 15:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 2256, 866, 82, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 15:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 111220, 5951, 3067, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 15:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 36852, 972, NULL, 236, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 15:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 277153, 122962, 7431, 396, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 15:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 217, 11, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 15:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 154, 9, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 16:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 3146, 890, 115, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-21 16:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 20878, 5981, 432, 41, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 16:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 117606, 6386, 3238, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 16:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 37890, 1038, NULL, 242, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 16:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 20319, 3393, 557, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 16:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 228, 11, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 16:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 161, 7, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 17:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 4041, 895, 148, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 17:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 124351, 6745, 3418, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 17:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 38880, 990, NULL, 249, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 17:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 5165, 488, 187, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 17:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 240, 12, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 17:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 169, 8, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 18:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 239, 69, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 18:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 4872, 831, 177, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 18:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 131351, 7000, 3610, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 18:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 251, 11, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 18:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 176, 7, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 19:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 5574, 702, 203, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 19:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 140410, 9059, 3873, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 19:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 260, 9, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 19:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 183, 7, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 20:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 6247, 673, 227, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 20:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 149754, 9344, 4118, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 20:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 191, 8, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 21:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 6881, 634, 250, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 21:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 158820, 9066, 4368, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 21:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 197, 6, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', '532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1729, 3, 54, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 7497, 616, 274, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', '0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 1012, 29, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', 'd695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', 1138688, 2425, 29804, 2737, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', 'ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 21103, 105, 358, 81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 167453, 8633, 4606, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', 'bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 23881, 193, 627, 41, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', 'f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 142587, 265, 7069, 142, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', '1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 87, 0, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', '459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 395305, 766, 11993, 453, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', '107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 806, 4, 20, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 22:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 204, 7, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 23:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 8190, 693, 300, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 23:00:00+00', '4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', 16988, 1864, 868, 104, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 23:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 174609, 7156, 4807, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-21 23:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 210, 6, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 00:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 8799, 609, 321, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 00:00:00+00', 'ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 180850, 6241, 4981, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 00:00:00+00', 'e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 14021, 3979, NULL, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 00:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 216, 6, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 01:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 9326, 527, 339, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 01:00:00+00', '90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 223, 7, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 02:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 9780, 454, 356, 42, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-22 03:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 10150, 370, 369, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 04:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 10450, 300, 380, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 05:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 10707, 257, 390, 44, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 06:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 10931, 224, 398, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 07:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 11128, 197, 405, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 08:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 42, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 08:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 11308, 180, 412, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 09:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 11478, 170, 418, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 09:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 148, 106, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 10:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 11647, 169, 424, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 10:00:00+00', '993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', 22982, 1837, 1123, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 10:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 255, 107, 7, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 11:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 692, NULL, 19, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 11:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 11790, 143, 430, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 11:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 367, 112, 10, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 12:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 11931, 141, 435, 51, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 12:00:00+00', '75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 2533, 113, 83, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 12:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 487, 120, 14, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 12:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 2283, 1591, 67, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 12:00:00+00', '034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 21320, 1769, 732, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 13:00:00+00', '36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', 12082, 151, 439, 52, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 13:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 618, 131, 18, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 13:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 4003, 1720, 119, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 14:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 761, 143, 22, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 14:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 5866, 1863, 175, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 15:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 917, 156, 27, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 15:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 7872, 2006, 236, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 15:00:00+00', 'bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 360621, 83468, 9664, 515, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 16:00:00+00', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 173, NULL, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 16:00:00+00', 'f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', 24378, 3500, 503, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 16:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 1023, 106, 30, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 16:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 10006, 2134, 299, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 16:00:00+00', 'e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 22428, 2109, 614, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 17:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 1135, 112, 32, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 17:00:00+00', '8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 56453, 17573, NULL, 346, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 17:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 12115, 2109, 362, 42, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 17:00:00+00', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 565, 392, 15, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 17:00:00+00', 'df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 5461, 296, 197, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 18:00:00+00', '2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 276, 37, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 18:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 1252, 117, 36, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 18:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 14038, 1923, 420, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 18:00:00+00', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 970, 405, 27, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 19:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 1373, 121, 41, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 19:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 15989, 1951, 477, 55, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 19:00:00+00', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 1379, 409, 38, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 19:00:00+00', '839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 403, 143, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 20:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 1506, 133, 44, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 20:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 17929, 1940, 535, 59, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 20:00:00+00', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 1782, 403, 49, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 21:00:00+00', '4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 1654, 148, 48, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-22 21:00:00+00', '7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 19791, 1862, 591, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00'),
	('2026-11-22 21:00:00+00', '80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 2046, 264, 56, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: video_period_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: video_reach_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_reach_daily VALUES
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 2939, 0.042531473290234774, 125, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 1941, 0.03606388459556929, 70, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 961, 0.018730489073881373, 18, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 1548, 0.027777777777777776, 43, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-16', 4356, 0.03650137741046832, 159, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 1, 0, 0, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 13, 0.07692307692307693, 1, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 86, 0.023255813953488372, 2, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 54, 0.018518518518518517, 1, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 5552, 0.06177953890489914, 343, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-16', 580, 0.04482758620689655, 26, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 2702, 0.04071058475203553, 110, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 1627, 0.03995082974800246, 65, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 1030, 0.021359223300970873, 22, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 1287, 0.027195027195027196, 35, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 3605, 0.03384188626907073, 122, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 10358, 0.03214906352577718, 333, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 9318, 0.031551835157759174, 294, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-17', 24344, 0.0681482090042721, 1659, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 11, 0, 0, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 75, 0.02666666666666667, 2, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 47, 0.02127659574468085, 1, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 3044, 0.0614323258869908, 187, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-17', 6209, 0.04541794169753584, 282, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 2733, 0.040980607391145264, 112, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 1762, 0.04086265607264472, 72, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 976, 0.022540983606557378, 22, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 1257, 0.02784407319013524, 35, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 3425, 0.03678832116788321, 126, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 5441, 0.036206579672854254, 197, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 4660, 0.03133047210300429, 146, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 38110, 0.06037785358173708, 2301, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-18', 6452, 0.03967761934283943, 256, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 1, 0, 0, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 12, 0.08333333333333333, 1, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 72, 0.027777777777777776, 2, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 43, 0.023255813953488372, 1, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 1947, 0.05341551104262968, 104, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-18', 15623, 0.06535236510273315, 1021, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 2903, 0.038580778504994834, 112, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 1865, 0.04075067024128686, 76, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 1012, 0.018774703557312252, 19, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 1153, 0.029488291413703384, 34, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 3252, 0.033825338253382534, 110, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 3266, 0.033374157991426824, 109, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 3042, 0.029914529914529916, 91, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 21675, 0.06708189158016148, 1454, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 4849, 0.04289544235924933, 208, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 158694, 0.022407904520649804, 3556, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 145449, 0.030237402800981788, 4398, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00');
INSERT INTO ytempire.video_reach_daily VALUES
	('e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', '2026-11-19', 68231, 0.03542378097932025, 2417, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-19', 1, 0, 0, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-19', 12, 0.08333333333333333, 1, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-19', 67, 0.029850746268656716, 2, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-19', 41, 0.024390243902439025, 1, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-19', 1323, 0.05971277399848828, 79, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-19', 8791, 0.06552155613695826, 576, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00'),
	('2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2026-11-19', 878, 0.08542141230068337, 75, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: videos; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.videos VALUES
	('fdff6f82-e5bf-5f0b-a872-ddc9715c4e7a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 'BcWQ6hhRLPp', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', 'Why a battery that lasts matters', 'Why a battery that lasts matters

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,explained}', 'gaming', 'entertainment', 'long', 'ai_full', '7ae7ad4e-ea8f-8729-8497-fc8b665278fe', 'a2352f29-eb6b-86b1-96c0-4082b049c35e', 351, '1920x1080', 257.20, 'published', '2026-11-17 05:49:58.672+00', '2026-11-17 06:15:11.286+00', '2026-11-17 06:27:29.523+00', '2026-11-17 06:29:11.911+00', '2026-11-17 06:44:40+00', 755, 26, 0, 2, 2, 27.3333, 0.04536750626012667, 0.4672364672364672, 0.06, 1.064000, NULL, 1064000, '2026-11-18 03:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('d695d889-32d0-51df-8a92-8c02577548bc', '99517fd3-535a-5a33-bf38-d59588724f43', '7t3jEL7qpdP', NULL, 'Why mountain weather matters', 'Why mountain weather matters

Made with synthetic narration. Topic: history.
#history', '{history,explained,howto}', 'Education', NULL, NULL, NULL, NULL, NULL, 50, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-05 02:51:41+00', 1138688, 29804, 877, 2737, 6698, 8374.6333, 0.03933287004864489, 0.8579040898064296, 0.07856924357433004, 30.542000, NULL, 30542000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('1eeed0db-2a04-54e7-b225-5739e7b94a52', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 'aXTE3fnn4o0', NULL, 'I studied river trade for 6 days', 'I studied river trade for 6 days

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,explained}', 'Gaming', NULL, NULL, NULL, NULL, NULL, 352, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-09-24 19:47:02+00', 87, 2, 0, 0, 0, 2.5167, 0, 0.47664141414141414, 0.05555555555555555, 0.071000, NULL, 71000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('ddb1ffe5-ca28-5b48-8d8d-ff44646e331a', '99517fd3-535a-5a33-bf38-d59588724f43', 'CjxcINxcEE4', NULL, 'I studied deep-sea light for 20 days', 'I studied deep-sea light for 20 days

Made with synthetic narration. Topic: history.
#history', '{history,stories,explained}', 'Education', NULL, NULL, NULL, NULL, NULL, 379, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-30 04:24:12+00', 21103, 358, 5, 81, 140, 473.2000, 0.028026692087702573, 0.31736042685826926, 0.06587587375556027, 33.269000, NULL, 33269000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('0f1d1c9c-3c16-5cae-8900-274cfcb326ae', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '2wTRtZxK8ly', NULL, 'River trade: explained in 8 minutes', 'River trade: explained in 8 minutes

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,shorts,howto}', 'Gaming', NULL, NULL, NULL, NULL, NULL, 159, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-10 18:53:22+00', 1012, NULL, 0, NULL, 5, 20.9500, 0.021621621621621623, 0.8039654621042532, 0.06779661016949153, 0.023000, NULL, 23000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('107e0639-d74e-578a-a35f-f43a56f50f22', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 'eEHy_dxD6Pw', NULL, 'I studied river trade for 22 days | old arcade machines — river trade', 'I studied river trade for 22 days | old arcade machines — river trade

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,explained,stories}', 'Gaming', NULL, NULL, NULL, NULL, NULL, 334, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-01 00:57:22+00', 806, 20, 0, 1, 4, 16.5667, 0.02666666666666667, 0.29129343271043556, 0.052202283849918436, 1.296000, NULL, 1296000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('bf09a46a-bfe9-5f72-aca0-7b28366f7e20', '99517fd3-535a-5a33-bf38-d59588724f43', 'GaCDuSoQNRb', NULL, 'Why paper money matters', 'Why paper money matters

Made with synthetic narration. Topic: history.
#history', '{history,2026,shorts}', 'Education', NULL, NULL, NULL, NULL, NULL, 844, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-01 16:12:27+00', 23881, 627, 12, 41, 67, 2011.9333, 0.03531903265473425, 0.4690482160656669, 0.04902710975076519, 71.369000, NULL, 71369000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('8e53adfd-41c3-5d12-9548-21f1c472f331', '99517fd3-535a-5a33-bf38-d59588724f43', 'VlEmPXCBIkX', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'How paper money works', 'How paper money works

Made with synthetic narration. Topic: history.
#history', '{history,facts,howto}', 'history', 'educational', 'long', 'ai_full', '2abd3aca-aef8-8bf1-86bb-b1f45a18897c', '252476b0-e1bd-8fff-9043-1c61931b4401', 840, '1920x1080', 609.30, 'published', '2026-11-20 15:41:45.381+00', '2026-11-20 16:12:53.926+00', '2026-11-20 16:29:10.978+00', '2026-11-20 16:30:06.832+00', '2026-11-20 16:46:43+00', 56453, NULL, NULL, 346, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 17:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('839788e6-9f43-520f-afbd-d961899f2adb', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 'vyX8GWfyGib', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '24 facts about river trade', '24 facts about river trade

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,documentary,howto}', 'gaming', 'entertainment', 'long', 'ai_full', '1a6d625f-9690-8bbf-ada3-ef8a3f660624', '5ac4dbcc-22e9-8525-be90-6153b3c0b68b', 472, '1920x1080', 344.30, 'published', '2026-11-20 17:50:15.389+00', '2026-11-20 17:57:40.944+00', '2026-11-20 18:12:37.656+00', '2026-11-20 18:14:13.408+00', '2026-11-20 18:15:02+00', 403, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 19:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('ba4e3cdf-f85d-55e7-b62e-27ae08e5fa42', '99517fd3-535a-5a33-bf38-d59588724f43', 'DNwv720-ziK', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', 'The truth about river trade 🍲', 'The truth about river trade 🍲

Made with synthetic narration. Topic: history.
#history', '{history,shorts,documentary}', 'history', 'educational', 'shorts', 'ai_full', '0a1486dd-16fa-8fef-89eb-6c3b6f46b374', 'f500e570-e5b5-8630-a37a-a7ff36009d5f', 152, '1080x1920', 113.90, 'published', '2026-11-20 22:01:42.404+00', '2026-11-20 22:21:51.455+00', '2026-11-20 22:41:40.34+00', '2026-11-20 22:42:46.382+00', '2026-11-20 23:22:32+00', 180850, 4981, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('90fb490c-d9fb-5610-810c-fd4308799ce1', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 'zjOtUJ5pfZG', '0d297410-4691-809d-9b70-921c493b7c0c', 'The truth about a battery that lasts', 'The truth about a battery that lasts

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,2026,howto}', 'gaming', 'entertainment', 'long', 'ai_full', '0a3dc9a7-ab94-8bda-a68b-3c5df57fe3a7', 'd5e150e9-4018-8df0-97e1-8fd236d351b1', 467, '1920x1080', 340.70, 'published', '2026-11-20 23:34:19.497+00', '2026-11-20 23:42:15.183+00', '2026-11-21 00:07:28.711+00', '2026-11-21 00:08:58.24+00', '2026-11-21 00:44:05+00', 223, 2, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 01:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('36295c0d-22bb-588a-b9ae-e0e54c4103a1', '99517fd3-535a-5a33-bf38-d59588724f43', '1WUgIcIUVAi', '48518cd4-6b69-891d-af99-185e8b7200ed', 'Why old arcade machines matters', 'Why old arcade machines matters

Made with synthetic narration. Topic: history.
#history', '{history,explained,facts}', 'history', 'educational', 'shorts', 'ai_full', '802f8314-f84e-8170-ba44-a37154d591f7', 'd19be87a-9b5d-8917-a90e-d5446c5dc367', 95, '1080x1920', 72.90, 'published', '2026-11-21 11:16:55.638+00', '2026-11-21 11:39:39.704+00', '2026-11-21 11:58:00.097+00', '2026-11-21 11:59:38.379+00', '2026-11-21 12:17:11+00', 12082, 439, NULL, 52, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 13:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('4ab053af-ba3f-5013-81ce-4dc08afe0f5f', '99517fd3-535a-5a33-bf38-d59588724f43', 'Nicx-q0azF3', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', 'I studied old arcade machines for 23 days', 'I studied old arcade machines for 23 days

Made with synthetic narration. Topic: history.
#history', '{history,documentary,howto}', 'history', 'educational', 'shorts', 'ai_full', '5cedfd2d-6577-8e45-bd0e-cb9c105cb04f', '508c6f3a-c94b-829d-a120-122ed36a7c28', 166, '1080x1920', 124.00, 'published', '2026-11-22 06:10:23.948+00', '2026-11-22 06:41:16.41+00', '2026-11-22 07:06:06.203+00', '2026-11-22 07:06:49.387+00', '2026-11-22 07:36:46+00', 1654, 48, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('7fecee13-b295-5a24-90c6-e5e834974cd7', '99517fd3-535a-5a33-bf38-d59588724f43', 'bNvVQUf1HTE', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'Small budgets: explained in 18 minutes', 'Small budgets: explained in 18 minutes

Made with synthetic narration. Topic: history.
#history', '{history,stories,2026}', 'history', 'educational', 'shorts', 'ai_full', '091d8943-54e5-822d-b73c-d597fb8ad10a', '2b42f15a-6d7b-8cf1-b125-a0267b7c83f8', 87, '1080x1920', 67.10, 'published', '2026-11-22 09:38:36.176+00', '2026-11-22 09:46:37.939+00', '2026-11-22 10:04:42.971+00', '2026-11-22 10:06:22.154+00', '2026-11-22 10:31:59+00', 19791, 591, NULL, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('80973d76-80e0-5b94-b08e-de18f0c12fd9', '99517fd3-535a-5a33-bf38-d59588724f43', 'l5BCATp_-TD', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', 'Why a battery that lasts matters 👀', 'Why a battery that lasts matters 👀

Made with synthetic narration. Topic: history.
#history', '{history,explained,shorts}', 'history', 'educational', 'shorts', 'ai_full', '300c85d3-2896-8519-baef-7faaed4e644d', 'af0c163c-95e0-8153-a455-02eed415a267', 68, '1080x1920', 53.50, 'published', '2026-11-22 14:31:47.715+00', '2026-11-22 14:35:54.069+00', '2026-11-22 15:04:12.726+00', '2026-11-22 15:05:06.54+00', '2026-11-22 15:32:00+00', 2046, 56, NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('df798f4b-9b81-5e50-8a47-822cb7de328a', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 'o_zqMPffCBb', '1513d725-19d0-819d-9de6-0940b82b53f8', 'The truth about paper money', 'The truth about paper money

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,stories}', 'gaming', 'entertainment', 'long', 'ai_full', 'c1a4c201-76f0-8793-8ba8-6c52c3277bac', '8a9f2540-dd48-8f98-ad68-f243b25ad2f6', 868, '1920x1080', 629.50, 'published', '2026-11-18 15:27:51.673+00', '2026-11-18 15:35:44.139+00', '2026-11-18 15:53:53.177+00', '2026-11-18 15:55:21.416+00', '2026-11-18 16:35:01+00', 5461, 197, 3, 10, 1, 242.1833, 0.06541328745801589, 0.5188259321323837, 0.059400826446280995, 3.081000, NULL, 3081000, '2026-11-22 17:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('2f6cc9fa-9ce6-5f2a-823b-a333742d4a45', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0BR33Z24aSd', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', 'Mountain weather: explained in 10 minutes ✨', 'Mountain weather: explained in 10 minutes ✨

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,stories,howto}', 'gaming', 'entertainment', 'long', 'ai_full', 'ef83cd8d-c351-8270-9743-c75820e67d91', '76cc7f7b-8334-8c52-b447-31287fc73706', 313, '1920x1080', 229.90, 'published', '2026-11-19 16:30:52.774+00', '2026-11-19 16:38:42.61+00', '2026-11-19 16:54:54.522+00', '2026-11-19 16:56:08.039+00', '2026-11-19 17:09:12+00', 276, NULL, NULL, 1, NULL, NULL, 0.08542141230068337, NULL, NULL, NULL, NULL, NULL, '2026-11-22 18:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('e93218f7-2def-5c59-8361-7dd2cd6b580f', '99517fd3-535a-5a33-bf38-d59588724f43', 'sBDcPBcm5Fw', '48267c9e-3dcf-81a6-8784-1a834726c857', 'Mountain weather: explained in 9 minutes ✨', 'Mountain weather: explained in 9 minutes ✨

Made with synthetic narration. Topic: history.
#history', '{history,documentary,howto}', 'history', 'educational', 'shorts', 'ai_full', '4cea5891-c21c-869c-9db4-52ba7724f269', 'f117dcd7-7af4-8556-a300-00e72678c886', 94, '1080x1920', 72.20, 'published', '2026-11-18 14:15:38.005+00', '2026-11-18 14:30:01.005+00', '2026-11-18 14:56:39.974+00', '2026-11-18 14:58:22.624+00', '2026-11-18 15:17:13+00', 22428, 614, 7, 33, 17, 84.6833, 0.041058313423590835, 0.6072255175738068, 0.061037258940273356, 0.357000, NULL, 357000, '2026-11-22 16:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('4a5a5588-c3d3-5569-98f7-098ece9b24e9', '99517fd3-535a-5a33-bf38-d59588724f43', '8yQsc3j9sSA', '4734fb81-1e4e-8eef-88a6-4887e96091c6', 'The truth about deep-sea light', 'The truth about deep-sea light

Made with synthetic narration. Topic: history.
#history', '{history,stories,2026}', 'history', 'educational', 'long', 'ai_full', 'dc8fa02a-9dac-8a73-8e6d-711fe52bc172', '4b373c90-6505-8a26-830f-bf1cb94f4320', 713, '1920x1080', 517.90, 'published', '2026-11-17 21:17:07.897+00', '2026-11-17 21:31:08.314+00', '2026-11-17 21:56:34.405+00', '2026-11-17 21:58:07.777+00', '2026-11-17 22:09:01+00', 16988, 868, 14, 104, 19, 699.4667, 0.06435355228280379, 0.4812849556020133, 0.0925320250749523, 13.959000, NULL, 13959000, '2026-11-21 23:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('e8c9dcdc-7824-5f03-a2eb-f9ce954e338e', '99517fd3-535a-5a33-bf38-d59588724f43', 'TYCa3_I4t_H', '56f220fa-d180-8089-9685-301e61e5c784', 'Why paper money matters', 'Why paper money matters

Made with synthetic narration. Topic: history.
#history', '{history,documentary,shorts}', 'history', 'educational', 'long', 'ai_full', '50eef409-042c-84b5-a780-5037044d495b', '49375225-f5d3-88c6-86f9-f769844d030a', 450, '1920x1080', 328.50, 'published', '2026-11-19 22:07:03.128+00', '2026-11-19 22:22:51.794+00', '2026-11-19 22:44:44.136+00', '2026-11-19 22:45:57.071+00', '2026-11-19 23:17:09+00', 14021, NULL, NULL, 36, NULL, NULL, 0.03542378097932025, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('034fe50f-3166-57c9-a5ae-6b42adbe8414', '99517fd3-535a-5a33-bf38-d59588724f43', 'lfkeJ2eEuIs', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', 'The truth about paper money ✨', 'The truth about paper money ✨

Made with synthetic narration. Topic: history.
#history', '{history,explained,shorts}', 'history', 'educational', 'shorts', 'ai_full', 'fe112915-16b8-8189-9a8a-db18af716c6e', '0bfe9cb3-dd1d-8017-bc11-d176c4577fb4', 88, '1080x1920', 67.90, 'published', '2026-11-17 10:18:19.039+00', '2026-11-17 10:34:02.953+00', '2026-11-17 10:56:07.329+00', '2026-11-17 10:57:49.601+00', '2026-11-17 11:31:30+00', 21320, 732, 13, 31, 47, 118.7000, 0.031198589894242068, 0.5575096545245799, 0.0764638346727899, 0.523000, NULL, 523000, '2026-11-22 12:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('f3ada383-abee-5c05-98e4-46d71462b065', '99517fd3-535a-5a33-bf38-d59588724f43', '9Pk1m7c2FRh', 'ebacf2df-5c22-812a-b33e-c7c90db29642', 'I studied the longest tunnel for 22 days', 'I studied the longest tunnel for 22 days

Made with synthetic narration. Topic: history.
#history', '{history,howto,shorts}', 'history', 'educational', 'long', 'ai_full', '9cf2f8c2-1067-8d79-878d-927355a44e2d', 'b10bcfc4-3e81-8474-ad71-0b1b29e2fae8', 762, '1920x1080', 553.10, 'published', '2026-11-19 14:52:53.064+00', '2026-11-19 15:03:43.817+00', '2026-11-19 15:21:51.636+00', '2026-11-19 15:22:36.847+00', '2026-11-19 15:24:41+00', 24378, 503, NULL, 47, NULL, NULL, 0.030237402800981788, NULL, NULL, NULL, NULL, NULL, '2026-11-22 16:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('993d4398-f52a-500e-8ab4-cbe1747576b2', '99517fd3-535a-5a33-bf38-d59588724f43', '3lFBr2Vdm3i', 'a103e624-8ec2-8014-a660-b53a0e795651', 'The truth about deep-sea light', 'The truth about deep-sea light

Made with synthetic narration. Topic: history.
#history', '{history,stories,facts}', 'history', 'educational', 'shorts', 'ai_full', 'fa41c9bb-8b4b-87eb-bf35-92e53ad27e1c', '2199a143-71c2-8b3f-a9bc-82a1afa490a7', 159, '1080x1920', 119.00, 'published', '2026-11-17 07:34:32.041+00', '2026-11-17 08:10:23.68+00', '2026-11-17 08:33:15.741+00', '2026-11-17 08:34:18.585+00', '2026-11-17 09:02:59+00', 22982, 1123, 21, 47, 34, 369.3667, 0.03351691581431943, 0.7666867315662383, 0.0848001466813348, 0.672000, NULL, 672000, '2026-11-22 10:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('532ab459-db7a-5d28-8c00-d4577129c33d', '136d6d7b-bba9-575d-b33e-bcf5516f373c', '0hrde_q8aZQ', NULL, 'Why the forgotten bridge matters', 'Why the forgotten bridge matters

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,stories,2026}', 'Gaming', NULL, NULL, NULL, NULL, NULL, 394, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-01 01:13:54+00', 1729, 54, 0, 4, 17, 69.1333, 0.0625, 0.4668700124933875, 0.08499630450849963, 1.579000, NULL, 1579000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('459e34e5-24a8-53dd-b2bd-95c274bfed3e', '99517fd3-535a-5a33-bf38-d59588724f43', 'dI6KQvUCTP6', NULL, 'The truth about deep-sea light 🏔️', 'The truth about deep-sea light 🏔️

Made with synthetic narration. Topic: history.
#history', '{history,facts,shorts}', 'Education', NULL, NULL, NULL, NULL, NULL, 40, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-07 20:28:49+00', 395305, 11993, 339, 453, 617, 2412.5667, 0.020356873586328223, 0.9435596365358793, 0.06403208774590538, 12.130000, NULL, 12130000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('f37f109c-e9b1-55d8-a356-35f138c2f990', '99517fd3-535a-5a33-bf38-d59588724f43', 'YXaYYNUoqcU', NULL, '22 facts about city maps', '22 facts about city maps

Made with synthetic narration. Topic: history.
#history', '{history,explained,documentary}', 'Education', NULL, NULL, NULL, NULL, NULL, 377, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-09-23 21:41:08+00', 142587, 7069, 188, 142, 279, 4415.3500, 0.040702314445331206, 0.3692666196822556, 0.0716243792641379, 208.013000, NULL, 208013000, '2026-11-21 22:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00'),
	('bffcd928-5615-5c99-992d-11a814147a83', '99517fd3-535a-5a33-bf38-d59588724f43', 't5zX7lfBAt0', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'I studied paper money for 6 days', 'I studied paper money for 6 days

Made with synthetic narration. Topic: history.
#history', '{history,howto,shorts}', 'history', 'educational', 'shorts', 'ai_full', '0b75cd34-3c7c-8de6-be49-d1e0cdfcd5a9', '620a116b-e4e3-8911-89f1-18846fc4ac2a', 68, '1080x1920', 53.50, 'published', '2026-11-19 13:04:43.317+00', '2026-11-19 13:47:43.919+00', '2026-11-19 14:05:36.522+00', '2026-11-19 14:06:46.938+00', '2026-11-19 14:38:13+00', 360621, 9664, NULL, 515, NULL, NULL, 0.022407904520649804, NULL, NULL, NULL, NULL, NULL, '2026-11-22 15:00:00+00', '2026-11-22 21:43:30.00221+00', '2026-11-22 21:43:30.00221+00'),
	('75a5bb41-7ef4-5f08-a402-4b05eab97a37', '136d6d7b-bba9-575d-b33e-bcf5516f373c', 'LH--BCqBW8w', NULL, 'A battery that lasts: explained in 26 minutes', 'A battery that lasts: explained in 26 minutes

Made with synthetic narration. Topic: gaming.
#gaming', '{gaming,explained,stories}', 'Gaming', NULL, NULL, NULL, NULL, NULL, 278, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-16 11:49:09+00', 2533, 83, 1, 7, 12, 40.8000, 0.06008764537333558, 0.40086898614643945, 0.08573596358118361, 2.610000, NULL, 2610000, '2026-11-22 12:00:00+00', '2026-11-16 21:43:29+00', '2026-11-22 21:43:30.00221+00');


--
-- Data for Name: view_definitions; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.view_definitions VALUES
	('published_video_costs', 'view', 'd46b096b70b74b29e37b33da220e7fe79ebddba6eed8d931c3ad03e914d61ed0'),
	('period_summaries', 'view', '4c75d8b82f202770fbf279b680f44c379b8e073372239e607046af65dfeff5a4'),
	('source_freshness', 'view', '8b50167512d9606d75e32b7cd9be7f572cbe838af220670b6f5ebd9510cfd5b6'),
	('network_metrics_daily', 'view', 'b5f20ae9e0f5c35fc4e39a013a85e435539495069776ea2d8dc2689737c591bd');


--
-- Data for Name: warehouse_identity; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.warehouse_identity VALUES
	(true, 'simulated', '2026-11-16 21:43:29+00');


--
-- Name: cost_ledger_entry_id_seq; Type: SEQUENCE SET; Schema: ytempire; Owner: -
--

SELECT pg_catalog.setval('ytempire.cost_ledger_entry_id_seq', 310, true);


--
-- Name: channel_metrics_daily channel_metrics_daily_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channel_metrics_daily
    ADD CONSTRAINT channel_metrics_daily_pkey PRIMARY KEY (channel_id, pacific_date);


--
-- Name: channel_period_facts channel_period_facts_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channel_period_facts
    ADD CONSTRAINT channel_period_facts_pkey PRIMARY KEY (channel_id, source, source_ref);


--
-- Name: channels channels_channel_handle_key; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channels
    ADD CONSTRAINT channels_channel_handle_key UNIQUE (channel_handle);


--
-- Name: channels channels_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channels
    ADD CONSTRAINT channels_pkey PRIMARY KEY (channel_id);


--
-- Name: channels channels_youtube_channel_id_key; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channels
    ADD CONSTRAINT channels_youtube_channel_id_key UNIQUE (youtube_channel_id);


--
-- Name: check_results check_results_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.check_results
    ADD CONSTRAINT check_results_pkey PRIMARY KEY (run_id, check_name);


--
-- Name: cost_ledger cost_ledger_idempotency_key_key; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.cost_ledger
    ADD CONSTRAINT cost_ledger_idempotency_key_key UNIQUE (idempotency_key);


--
-- Name: cost_ledger cost_ledger_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.cost_ledger
    ADD CONSTRAINT cost_ledger_pkey PRIMARY KEY (entry_id);


--
-- Name: pipeline_runs pipeline_runs_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.pipeline_runs
    ADD CONSTRAINT pipeline_runs_pkey PRIMARY KEY (run_id);


--
-- Name: rejected_rows rejected_rows_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.rejected_rows
    ADD CONSTRAINT rejected_rows_pkey PRIMARY KEY (rejected_id);


--
-- Name: revenue_estimates revenue_estimates_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.revenue_estimates
    ADD CONSTRAINT revenue_estimates_pkey PRIMARY KEY (pacific_date);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (number);


--
-- Name: source_watermarks source_watermarks_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.source_watermarks
    ADD CONSTRAINT source_watermarks_pkey PRIMARY KEY (source, scope);


--
-- Name: video_costs video_costs_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_costs
    ADD CONSTRAINT video_costs_pkey PRIMARY KEY (cost_id);


--
-- Name: video_costs video_costs_video_id_key; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_costs
    ADD CONSTRAINT video_costs_video_id_key UNIQUE (video_id);


--
-- Name: video_daily_facts video_daily_facts_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_daily_facts
    ADD CONSTRAINT video_daily_facts_pkey PRIMARY KEY (video_id, pacific_date);


--
-- Name: video_generation_jobs video_generation_jobs_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_generation_jobs
    ADD CONSTRAINT video_generation_jobs_pkey PRIMARY KEY (job_id);


--
-- Name: video_metrics_daily video_metrics_daily_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_metrics_daily
    ADD CONSTRAINT video_metrics_daily_pkey PRIMARY KEY (video_id, pacific_date);


--
-- Name: video_metrics_timeseries video_metrics_timeseries_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_metrics_timeseries
    ADD CONSTRAINT video_metrics_timeseries_pkey PRIMARY KEY (video_id, "time");


--
-- Name: video_period_facts video_period_facts_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_period_facts
    ADD CONSTRAINT video_period_facts_pkey PRIMARY KEY (video_id, source, source_ref);


--
-- Name: video_reach_daily video_reach_daily_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_reach_daily
    ADD CONSTRAINT video_reach_daily_pkey PRIMARY KEY (video_id, pacific_date);


--
-- Name: videos videos_factory_video_id_key; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.videos
    ADD CONSTRAINT videos_factory_video_id_key UNIQUE (factory_video_id);


--
-- Name: videos videos_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.videos
    ADD CONSTRAINT videos_pkey PRIMARY KEY (video_id);


--
-- Name: videos videos_youtube_video_id_key; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.videos
    ADD CONSTRAINT videos_youtube_video_id_key UNIQUE (youtube_video_id);


--
-- Name: view_definitions view_definitions_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.view_definitions
    ADD CONSTRAINT view_definitions_pkey PRIMARY KEY (name);


--
-- Name: warehouse_identity warehouse_identity_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.warehouse_identity
    ADD CONSTRAINT warehouse_identity_pkey PRIMARY KEY (is_the_row);


--
-- Name: youtube_api_usage youtube_api_usage_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.youtube_api_usage
    ADD CONSTRAINT youtube_api_usage_pkey PRIMARY KEY (id);


--
-- Name: channel_metrics_daily_date; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX channel_metrics_daily_date ON ytempire.channel_metrics_daily USING btree (pacific_date);


--
-- Name: check_results_at; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX check_results_at ON ytempire.check_results USING btree (checked_at DESC);


--
-- Name: cost_ledger_factory_video; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX cost_ledger_factory_video ON ytempire.cost_ledger USING btree (factory_video_id);


--
-- Name: cost_ledger_occurred; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX cost_ledger_occurred ON ytempire.cost_ledger USING btree (occurred_at);


--
-- Name: idx_api_usage_account; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_api_usage_account ON ytempire.youtube_api_usage USING btree (account_used);


--
-- Name: idx_api_usage_method; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_api_usage_method ON ytempire.youtube_api_usage USING btree (api_method);


--
-- Name: idx_api_usage_time; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_api_usage_time ON ytempire.youtube_api_usage USING btree (created_at DESC);


--
-- Name: idx_channels_niche; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_channels_niche ON ytempire.channels USING btree (niche);


--
-- Name: idx_channels_status; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_channels_status ON ytempire.channels USING btree (status);


--
-- Name: idx_channels_tier; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_channels_tier ON ytempire.channels USING btree (tier);


--
-- Name: idx_costs_total; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_costs_total ON ytempire.video_costs USING btree (total_cost_dollars DESC);


--
-- Name: idx_costs_video; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_costs_video ON ytempire.video_costs USING btree (video_id);


--
-- Name: idx_generation_channel; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_generation_channel ON ytempire.video_generation_jobs USING btree (channel_id);


--
-- Name: idx_generation_created; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_generation_created ON ytempire.video_generation_jobs USING btree (created_at DESC);


--
-- Name: idx_generation_status; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_generation_status ON ytempire.video_generation_jobs USING btree (status, priority DESC);


--
-- Name: idx_generation_video; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_generation_video ON ytempire.video_generation_jobs USING btree (video_id);


--
-- Name: idx_videos_channel; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_videos_channel ON ytempire.videos USING btree (channel_id);


--
-- Name: idx_videos_performance; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_videos_performance ON ytempire.videos USING btree (views DESC, engagement_rate DESC);


--
-- Name: idx_videos_published; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_videos_published ON ytempire.videos USING btree (published_at DESC);


--
-- Name: idx_videos_status; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX idx_videos_status ON ytempire.videos USING btree (status);


--
-- Name: pipeline_runs_notebook; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX pipeline_runs_notebook ON ytempire.pipeline_runs USING btree (notebook, started_at DESC);


--
-- Name: pipeline_runs_started; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX pipeline_runs_started ON ytempire.pipeline_runs USING btree (started_at DESC);


--
-- Name: rejected_rows_seen; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX rejected_rows_seen ON ytempire.rejected_rows USING btree (last_seen_at DESC);


--
-- Name: video_daily_facts_date; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_daily_facts_date ON ytempire.video_daily_facts USING btree (pacific_date);


--
-- Name: video_daily_facts_ingested; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_daily_facts_ingested ON ytempire.video_daily_facts USING btree (ingested_at);


--
-- Name: video_metrics_daily_date; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_metrics_daily_date ON ytempire.video_metrics_daily USING btree (pacific_date);


--
-- Name: video_metrics_timeseries_ingested; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_metrics_timeseries_ingested ON ytempire.video_metrics_timeseries USING btree (ingested_at);


--
-- Name: video_metrics_timeseries_time; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_metrics_timeseries_time ON ytempire.video_metrics_timeseries USING btree ("time");


--
-- Name: video_period_facts_channel; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_period_facts_channel ON ytempire.video_period_facts USING btree (channel_id);


--
-- Name: video_reach_daily_date; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_reach_daily_date ON ytempire.video_reach_daily USING btree (pacific_date);


--
-- Name: video_reach_daily_ingested; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_reach_daily_ingested ON ytempire.video_reach_daily USING btree (ingested_at);


--
-- Name: channel_metrics_daily channel_metrics_daily_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channel_metrics_daily
    ADD CONSTRAINT channel_metrics_daily_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: channel_period_facts channel_period_facts_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channel_period_facts
    ADD CONSTRAINT channel_period_facts_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: cost_ledger cost_ledger_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.cost_ledger
    ADD CONSTRAINT cost_ledger_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_costs video_costs_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_costs
    ADD CONSTRAINT video_costs_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: video_daily_facts video_daily_facts_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_daily_facts
    ADD CONSTRAINT video_daily_facts_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_daily_facts video_daily_facts_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_daily_facts
    ADD CONSTRAINT video_daily_facts_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: video_generation_jobs video_generation_jobs_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_generation_jobs
    ADD CONSTRAINT video_generation_jobs_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_generation_jobs video_generation_jobs_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_generation_jobs
    ADD CONSTRAINT video_generation_jobs_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: video_metrics_timeseries video_metrics_timeseries_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_metrics_timeseries
    ADD CONSTRAINT video_metrics_timeseries_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_metrics_timeseries video_metrics_timeseries_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_metrics_timeseries
    ADD CONSTRAINT video_metrics_timeseries_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: video_period_facts video_period_facts_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_period_facts
    ADD CONSTRAINT video_period_facts_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_period_facts video_period_facts_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_period_facts
    ADD CONSTRAINT video_period_facts_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: video_reach_daily video_reach_daily_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_reach_daily
    ADD CONSTRAINT video_reach_daily_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_reach_daily video_reach_daily_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_reach_daily
    ADD CONSTRAINT video_reach_daily_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: videos videos_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.videos
    ADD CONSTRAINT videos_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- PostgreSQL database dump complete
--


