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
	('2026-09-27', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 0, NULL, 17037, 11323, 727980, 700, 31, 146, 113, 13, 871000, NULL, NULL, NULL, true),
	('2026-09-28', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 6810, 4527, 273180, 278, 12, 59, 45, 5, 314000, NULL, NULL, NULL, true),
	('2026-09-29', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 0, NULL, 32505, 24912, 5936760, 968, 54, 277, 174, 31, 68259000, NULL, NULL, NULL, true),
	('2026-10-02', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 17642, 13566, 3350520, 519, 30, 150, 94, 17, 39279000, NULL, NULL, NULL, true),
	('2026-10-04', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 10080, 7728, 1867860, 299, 10, 85, 54, 10, 21722000, NULL, NULL, NULL, true),
	('2026-10-05', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 8602, 6594, 1650960, 275, 24, 74, 46, 8, 19623000, NULL, NULL, NULL, true),
	('2026-10-10', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 9789, 7359, 2522940, 337, 12, 53, 42, 10, 17933000, NULL, NULL, NULL, true),
	('2026-10-13', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 5573, 4214, 1349280, 203, 12, 35, 25, 5, 11282000, NULL, NULL, NULL, true),
	('2026-10-16', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4166, 3161, 1011780, 155, -10, 27, 18, 4, 8847000, NULL, NULL, NULL, true),
	('2026-10-19', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 27152, 18959, 1443420, 806, 53, 81, 95, 27, 6018000, NULL, NULL, NULL, true),
	('2026-10-20', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 14759, 10405, 1049100, 419, 32, 50, 55, 15, 6168000, NULL, NULL, NULL, true),
	('2026-10-21', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 9930, 7036, 792180, 305, 36, 37, 37, 10, 5139000, NULL, NULL, NULL, true),
	('2026-10-22', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 7641, 5436, 637260, 241, 15, 29, 30, 7, 4371000, NULL, NULL, NULL, true),
	('2026-10-24', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 6600, 4723, 644160, 230, 20, 28, 25, 7, 4789000, NULL, NULL, NULL, true),
	('2026-11-01', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 3305, 2379, 351600, 85, -3, 15, 13, 3, 2863000, NULL, NULL, NULL, true),
	('2026-11-02', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 2538, 1824, 256200, 73, 22, 13, 11, 3, 1955000, NULL, NULL, NULL, true),
	('2026-11-05', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 25653, 17411, 1423260, 768, 107, 81, 185, 23, 2768000, NULL, NULL, NULL, true),
	('2026-11-06', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 18537, 12613, 1052220, 528, 59, 61, 131, 15, 2646000, NULL, NULL, NULL, true),
	('2026-11-07', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 13937, 9506, 871440, 444, 79, 48, 98, 12, 2377000, NULL, NULL, NULL, true),
	('2026-11-09', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 7577, 5194, 503820, 213, 15, 27, 51, 7, 1834000, NULL, NULL, NULL, true),
	('2026-11-10', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 5902, 4068, 430560, 190, 36, 21, 38, 3, 1963000, NULL, NULL, NULL, true),
	('2026-11-11', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4692, 3234, 341580, 141, 18, 16, 31, 5, 1540000, NULL, NULL, NULL, true),
	('2026-11-14', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 3808, 2651, 318720, 131, 13, 15, 21, 4, 1706000, NULL, NULL, NULL, true),
	('2026-09-22', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 0, NULL, 803, 562, 92220, 29, 2, 3, 5, 0, 887000, NULL, NULL, NULL, true),
	('2026-09-23', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 540, 379, 59400, 20, 1, 3, 3, 0, 553000, NULL, NULL, NULL, true),
	('2026-09-25', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 252, 177, 29400, 10, 1, 1, 2, 0, 284000, NULL, NULL, NULL, true),
	('2026-09-26', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 177, 125, 20760, 7, 0, 1, 1, 0, 201000, NULL, NULL, NULL, true),
	('2026-09-30', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 80, 55, 9180, 3, 0, 0, 1, 0, 90000, NULL, NULL, NULL, true),
	('2026-10-01', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 82, 58, 9780, 2, 0, 0, 0, 0, 96000, NULL, NULL, NULL, true),
	('2026-10-03', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 58, 40, 6240, 4, 1, 0, 0, 0, 58000, NULL, NULL, NULL, true),
	('2026-10-06', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 43, 30, 4860, 2, 0, 0, 0, 0, 46000, NULL, NULL, NULL, true),
	('2026-10-07', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 35, 24, 3900, 1, 0, 0, 0, 0, 37000, NULL, NULL, NULL, true),
	('2026-10-08', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 34, 24, 3840, 0, 0, 0, 0, 0, 37000, NULL, NULL, NULL, true),
	('2026-10-09', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 33, 23, 3960, 2, 0, 0, 1, 0, 40000, NULL, NULL, NULL, true),
	('2026-10-11', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 24, 17, 2700, 0, 0, 0, 0, 0, 26000, NULL, NULL, NULL, true),
	('2026-10-12', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 21, 15, 2400, 1, 0, 1, 0, 0, 24000, NULL, NULL, NULL, true),
	('2026-10-14', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 17, 12, 2040, 1, 0, 0, 0, 0, 21000, NULL, NULL, NULL, true),
	('2026-10-15', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 16, 11, 1800, 0, 0, 0, 0, 0, 19000, NULL, NULL, NULL, true),
	('2026-10-17', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 16, 10, 1620, 0, 0, 0, 1, 0, 16000, NULL, NULL, NULL, true),
	('2026-10-18', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 12, 9, 1440, 2, 0, 0, 0, 0, 14000, NULL, NULL, NULL, true),
	('2026-10-23', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 11, 8, 1320, 2, 0, 0, 0, 0, 13000, NULL, NULL, NULL, true),
	('2026-10-25', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 11, 7, 1080, 1, 1, 0, 0, 0, 11000, NULL, NULL, NULL, true),
	('2026-10-26', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 0, NULL, 494, 370, 52140, 11, 4, 1, 2, 0, 582000, NULL, NULL, NULL, true),
	('2026-10-27', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 296, 221, 32160, 4, 3, 1, 1, 0, 365000, NULL, NULL, NULL, true),
	('2026-10-28', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 199, 148, 21720, 4, 3, 1, 1, 0, 249000, NULL, NULL, NULL, true),
	('2026-10-29', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 135, 102, 14040, 4, 0, 0, 0, 0, 153000, NULL, NULL, NULL, true),
	('2026-10-30', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 106, 78, 10620, 3, 1, 1, 1, 0, 113000, NULL, NULL, NULL, true),
	('2026-10-31', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 79, 59, 8400, 1, 1, 1, 0, 0, 93000, NULL, NULL, NULL, true),
	('2026-11-03', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 45, 34, 4800, 0, 2, 1, 1, 0, 52000, NULL, NULL, NULL, true),
	('2026-11-04', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 39, 28, 3720, 2, 0, 0, 0, 0, 40000, NULL, NULL, NULL, true);
INSERT INTO ytempire.channel_metrics_daily VALUES
	('2026-11-08', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 34, 25, 3600, 0, 1, 0, 0, 0, 40000, NULL, NULL, NULL, true),
	('2026-11-12', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 456, 291, 51960, 12, 0, 4, 2, 0, 37000, NULL, NULL, NULL, true),
	('2026-11-13', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 0, NULL, 1769, 1037, 45540, 46, 15, 6, 4, 0, 88000, NULL, NULL, NULL, true),
	('2026-11-16', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 1, 18773, 44116, 28145, 2003460, 817, 42, 149, 173, 34, 3078000, 72045, 1714, 1304094, true),
	('2026-11-17', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2, 2, 458273, 442726, 280315, 19487280, 8662, 367, 1605, 1641, 340, 16198000, 627625, 13096, 2747955, true),
	('2026-11-18', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 1, 262648, 293842, 195731, 22587660, 7685, 309, 1396, 1237, 204, 193199000, 598821, 45963, 1403019, true),
	('2026-11-15', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 587, 348, 18060, 19, 4, 3, 3, 1, 43000, NULL, NULL, NULL, true),
	('2026-11-19', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, 3912, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 50706, 1283, NULL, false),
	('2026-11-22', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2, 2, 51161, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3168511, false),
	('2026-11-20', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2, 2, 135729, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2493387, false),
	('2026-11-21', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, 21219, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
	('2026-09-30', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 46457, 35888, 9164820, 1361, 77, 396, 246, 46, 108980000, NULL, NULL, NULL, true),
	('2026-10-01', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 28973, 22340, 5751000, 848, 49, 247, 155, 28, 68937000, NULL, NULL, NULL, true),
	('2026-10-03', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 15583, 11971, 3045540, 461, 22, 134, 83, 15, 36506000, NULL, NULL, NULL, true),
	('2026-10-06', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 0, NULL, 18045, 13441, 5117100, 693, 28, 77, 69, 16, 28928000, NULL, NULL, NULL, true),
	('2026-10-07', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 25379, 18752, 8012880, 1030, 65, 81, 89, 24, 38882000, NULL, NULL, NULL, true),
	('2026-10-08', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 13309, 9960, 3463020, 502, 30, 65, 55, 12, 22659000, NULL, NULL, NULL, true),
	('2026-10-09', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 11582, 8708, 2975100, 425, 19, 64, 49, 11, 21349000, NULL, NULL, NULL, true),
	('2026-10-11', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 7864, 5939, 1874940, 305, 28, 49, 35, 6, 13701000, NULL, NULL, NULL, true),
	('2026-10-12', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 5909, 4469, 1363260, 163, 10, 36, 27, 7, 10596000, NULL, NULL, NULL, true),
	('2026-10-14', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4711, 3568, 1095720, 163, -5, 30, 22, 4, 8541000, NULL, NULL, NULL, true),
	('2026-10-15', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4837, 3669, 1087860, 162, 23, 32, 24, 5, 9188000, NULL, NULL, NULL, true),
	('2026-10-17', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4001, 3038, 878700, 141, 25, 28, 19, 4, 7510000, NULL, NULL, NULL, true),
	('2026-10-18', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 0, NULL, 72617, 50443, 3147060, 2066, 174, 198, 253, 75, 9717000, NULL, NULL, NULL, true),
	('2026-10-23', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, -8530, 1710, 480300, 169, 12, 28, 26, 7, 4460000, NULL, NULL, NULL, true),
	('2026-10-25', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 6060, 4332, 595140, 152, -18, 24, 24, 7, 4380000, NULL, NULL, NULL, true),
	('2026-10-26', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4774, 3425, 466860, 179, 38, 21, 20, 4, 3484000, NULL, NULL, NULL, true),
	('2026-10-27', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4735, 3387, 440820, 112, 0, 20, 18, 5, 3190000, NULL, NULL, NULL, true),
	('2026-10-28', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4057, 2915, 416520, 132, 24, 17, 16, 4, 3320000, NULL, NULL, NULL, true),
	('2026-10-29', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 3996, 2863, 386700, 102, -6, 18, 16, 3, 2754000, NULL, NULL, NULL, true),
	('2026-10-30', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 3775, 2720, 393180, 121, 23, 17, 16, 5, 3010000, NULL, NULL, NULL, true),
	('2026-10-31', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 3598, 2580, 358920, 110, 2, 15, 14, 3, 2627000, NULL, NULL, NULL, true),
	('2026-11-03', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 2434, 1755, 265200, 102, 1, 10, 9, 2, 2130000, NULL, NULL, NULL, true),
	('2026-11-04', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 0, NULL, 22467, 15251, 1308180, 690, 93, 71, 163, 18, 2575000, NULL, NULL, NULL, true),
	('2026-11-08', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 9658, 6605, 640140, 283, 39, 30, 67, 8, 2032000, NULL, NULL, NULL, true),
	('2026-11-12', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4738, 3277, 354900, 161, 1, 17, 31, 4, 1671000, NULL, NULL, NULL, true),
	('2026-11-13', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 4022, 2795, 321120, 117, 30, 17, 25, 4, 1729000, NULL, NULL, NULL, true),
	('2026-11-15', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, 3120, 2180, 262860, 93, 7, 11, 20, 2, 1494000, NULL, NULL, NULL, true),
	('2026-09-24', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 280, 195, 31500, 9, 0, 1, 2, 0, 300000, NULL, NULL, NULL, true),
	('2026-09-27', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 155, 108, 17700, 5, 1, 1, 1, 1, 170000, NULL, NULL, NULL, true),
	('2026-09-28', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 124, 87, 13620, 4, 1, 0, 0, 0, 128000, NULL, NULL, NULL, true),
	('2026-09-29', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 102, 72, 12420, 5, 0, 1, 1, 0, 123000, NULL, NULL, NULL, true),
	('2026-10-02', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 73, 51, 8520, 2, 0, 1, 1, 0, 83000, NULL, NULL, NULL, true),
	('2026-10-04', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 54, 38, 6600, 2, 0, 0, 0, 0, 66000, NULL, NULL, NULL, true),
	('2026-10-05', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 42, 30, 4680, 1, 0, 1, 1, 0, 43000, NULL, NULL, NULL, true),
	('2026-10-10', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 32, 22, 3420, 2, 0, 0, 0, 0, 32000, NULL, NULL, NULL, true),
	('2026-10-13', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 18, 13, 2160, 0, 0, 0, 0, 0, 22000, NULL, NULL, NULL, true),
	('2026-10-16', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 15, 11, 1800, 1, 1, 0, 0, 0, 18000, NULL, NULL, NULL, true),
	('2026-10-19', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 12, 8, 1260, 0, 0, 0, 0, 0, 12000, NULL, NULL, NULL, true),
	('2026-10-20', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 10, 8, 1380, -1, 0, 0, 0, 0, 13000, NULL, NULL, NULL, true);
INSERT INTO ytempire.channel_metrics_daily VALUES
	('2026-10-21', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 11, 7, 1200, 2, 0, 0, 0, 0, 13000, NULL, NULL, NULL, true),
	('2026-10-22', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 9, 6, 1020, -1, 0, 0, 0, 0, 10000, NULL, NULL, NULL, true),
	('2026-10-24', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 9, 7, 1200, -1, -1, 0, 0, 0, 12000, NULL, NULL, NULL, true),
	('2026-11-01', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 67, 50, 7260, 1, 2, 0, 1, 0, 81000, NULL, NULL, NULL, true),
	('2026-11-02', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 51, 38, 5400, 2, -1, 0, 0, 0, 60000, NULL, NULL, NULL, true),
	('2026-11-05', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 47, 35, 4920, 0, -1, 0, 0, 0, 54000, NULL, NULL, NULL, true),
	('2026-11-06', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 40, 29, 4260, 2, 2, 0, 0, 0, 47000, NULL, NULL, NULL, true),
	('2026-11-07', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 37, 28, 4020, 1, -1, 0, 1, 0, 44000, NULL, NULL, NULL, true),
	('2026-11-09', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 27, 19, 2760, 1, 0, 0, 0, 0, 29000, NULL, NULL, NULL, true),
	('2026-11-10', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 25, 20, 2820, 0, 1, 0, 0, 0, 31000, NULL, NULL, NULL, true),
	('2026-11-11', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 0, NULL, 186, 120, 21360, 6, 0, 0, 0, 0, 33000, NULL, NULL, NULL, true),
	('2026-11-16', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 0, 699, 1098, 686, 18000, 22, 4, 3, 5, 0, 52000, 991, 36, NULL, true),
	('2026-11-17', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1, 380, 880, 553, 17640, 18, 3, 2, 5, 0, 72000, 954, 39, 1682624, true),
	('2026-11-18', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3, 3, 35555, 36135, 25801, 839700, 1164, 91, 97, 196, 33, 2674000, 65573, 1619, 4269472, true),
	('2026-11-14', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, 0, NULL, 1000, 588, 30540, 20, 9, 4, 2, 0, 60000, NULL, NULL, NULL, true),
	('2026-11-19', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 1, 206084, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 463508, 41995, 1437132, false),
	('2026-11-21', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 1, 128566, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1090097, false),
	('2026-11-20', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3, 3, 29503, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 4818771, false),
	('2026-11-22', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1, 16108, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1587159, false),
	('2026-09-26', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-09-23', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-09-24', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-09-22', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-09-25', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true);


--
-- Data for Name: channel_period_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: channels; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.channels VALUES
	('fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'UCfRNHmmloEJMDCi7MdJUGBS', 'Amber Signal Entertainment 2', '@entertainment-002', 'entertainment', 'active', 'standard', NULL, NULL, 7380, 13, 124303, true, 900.00, 3.537000, 8.610000, '2026-07-19 21:53:38+00', '2026-11-22 21:53:59.344293+00', NULL, '2026-11-22 21:53:53.134464+00'),
	('3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'UCAkDG7bXYsmGLCLJ-ekisnJ', 'Mosaic Notebook History 1', '@history-001', 'history', 'active', 'flagship', NULL, NULL, 218000, 15, 1929704, true, 25000.00, 243.758000, 871.092000, '2025-05-17 21:53:38+00', '2026-11-22 21:53:59.344293+00', NULL, '2026-11-22 21:53:53.134464+00');


--
-- Data for Name: check_results; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.check_results VALUES
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'channel_days_equal_video_days', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'clicks_exceed_impressions', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'completed_job_without_video', 'warning', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'facts_name_the_channel_of_their_video', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'flagged_reading_has_no_delta', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'reading_before_publication', 'warning', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'reading_in_the_future', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'video_cost_cents_sum_to_total', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'video_costs_equal_ledger', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'video_days_end_at_latest_reading', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'videos_views_is_latest_reading', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00'),
	('7480a917-1f97-4f1d-8dad-6386d573d488', 'views_delta_sums_to_change', 'error', 0, '[]', '2026-11-22 21:54:00.434511+00');


--
-- Data for Name: cost_ledger; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(1, 'vendor_call:037bbdd3-402c-80fa-8f5e-90ac00dd7609', '2026-11-17 05:45:53.704+00', '2026-11-17 05:46:04.715+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 794.000000000000, 'output_token', 0.000010000000, 7940, 'internal_db'),
	(2, 'vendor_call:222e2472-5ab8-8d7d-97f6-bf34f9ef0ab6', '2026-11-17 05:45:53.704+00', '2026-11-17 05:46:05.121+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 2760.000000000000, 'input_token', 0.000002500000, 6900, 'internal_db'),
	(3, 'vendor_call:07a323b8-e8c5-8252-b67c-05c698f7bdc0', '2026-11-17 05:46:39.925+00', '2026-11-17 05:46:48.914+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 661.000000000000, 'output_token', 0.000000600000, 397, 'internal_db'),
	(4, 'vendor_call:cbd474e7-3974-8857-b931-3a481730f1f1', '2026-11-17 05:46:39.925+00', '2026-11-17 05:46:54.711+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 1681.000000000000, 'input_token', 0.000000150000, 252, 'internal_db'),
	(5, 'vendor_call:b14c942a-e44b-890b-9cfc-18951f8418e9', '2026-11-17 05:46:42.341+00', '2026-11-17 05:46:59.524+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'embedding', 821.000000000000, 'input_token', 0.000000020000, 16, 'internal_db'),
	(6, 'vendor_call:4033d3f6-a901-8c74-82e8-67d0f886450e', '2026-11-17 05:47:03.945+00', '2026-11-17 05:47:14.096+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'voice', 'elevenlabs', 'voice', 931.000000000000, 'character', 0.000110000000, 102410, 'internal_db'),
	(7, 'vendor_call:bf7d6122-e490-88b4-b126-66b987200c39', '2026-11-17 05:48:38.727+00', '2026-11-17 05:48:49.301+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(8, 'vendor_call:75718b95-6181-8b0c-846f-5139446a3f27', '2026-11-17 05:50:03.467+00', '2026-11-17 05:50:10.987+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(9, 'vendor_call:dafc0f22-66d8-82b7-986b-8c33a91151fc', '2026-11-17 05:50:18.023+00', '2026-11-17 05:50:36.473+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'stability_ai', 'image', 4.000000000000, 'image', 0.040000000000, 160000, 'internal_db'),
	(10, 'vendor_call:8b730107-03e7-8a73-be17-84851bf26387', '2026-11-17 05:55:12.071+00', '2026-11-17 05:55:20.049+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'render', 'compute', 'cpu', 1645.646000000000, 'cpu_second', 0.000012500000, 20571, 'internal_db'),
	(11, 'vendor_call:68613af6-f3a2-8b5b-aeb2-00346e890e2e', '2026-11-17 05:55:14.563+00', '2026-11-17 05:55:27.094+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'render', 'compute', 'gpu', 349.700000000000, 'gpu_second', 0.000580000000, 202826, 'internal_db'),
	(12, 'vendor_call:c81f43b4-683e-8c7a-b76d-4892ca5501e3', '2026-11-17 05:58:48.926+00', '2026-11-17 05:59:06.41+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'upload', 'compute', 'storage', 0.101000000000, 'gb_month', 0.023000000000, 2323, 'internal_db'),
	(13, 'vendor_call:ef2e3c38-b012-83c8-bfcf-209011ac9ea8', '2026-11-17 05:59:42.347+00', '2026-11-17 05:59:50.762+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'upload', 'compute', 'bandwidth', 0.051000000000, 'gb', 0.009000000000, 459, 'internal_db'),
	(14, 'vendor_call:7d99e57e-e582-8d0b-ac0b-6fd6c42780e8', '2026-11-17 15:25:01.336+00', '2026-11-17 15:25:04.5+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 589.000000000000, 'output_token', 0.000010000000, 5890, 'internal_db'),
	(15, 'vendor_call:1a2529dd-4a39-8a05-afe4-0d7f41214b05', '2026-11-17 15:24:59.669+00', '2026-11-17 15:25:05.794+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'embedding', 658.000000000000, 'input_token', 0.000000020000, 13, 'internal_db'),
	(16, 'vendor_call:79195921-fbbe-8a01-9685-de8b08ab9799', '2026-11-17 15:25:01.336+00', '2026-11-17 15:25:10.786+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 2693.000000000000, 'input_token', 0.000002500000, 6732, 'internal_db'),
	(17, 'vendor_call:6b17247b-4a4c-81e0-a147-0a4c9a7279d1', '2026-11-17 15:25:20.99+00', '2026-11-17 15:25:24.612+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 1687.000000000000, 'input_token', 0.000000150000, 253, 'internal_db'),
	(18, 'vendor_call:3df5ad24-a087-87d3-a54e-55b4e445fabb', '2026-11-17 15:25:20.99+00', '2026-11-17 15:25:24.622+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 377.000000000000, 'output_token', 0.000000600000, 226, 'internal_db'),
	(19, 'vendor_call:2500dc9f-756e-84d5-81b6-49c1ffa4a7dc', '2026-11-17 15:26:59.645+00', '2026-11-17 15:27:16.107+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'voice', 'elevenlabs', 'voice', 2321.000000000000, 'character', 0.000110000000, 255310, 'internal_db'),
	(20, 'vendor_call:2fbf13db-6117-8c3d-9529-1b30987c06ca', '2026-11-17 15:30:16.914+00', '2026-11-17 15:30:18.59+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(21, 'vendor_call:25c087e5-b31f-871d-af2c-1606f2fedcf0', '2026-11-17 15:33:44.198+00', '2026-11-17 15:33:58.905+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(22, 'vendor_call:c0e38a0a-21c5-8dea-8e8f-29ef029875d3', '2026-11-17 15:34:01.362+00', '2026-11-17 15:34:05.748+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(23, 'vendor_call:86cb2d50-0b04-83e3-af8c-7a7f106a6de9', '2026-11-17 15:34:00.75+00', '2026-11-17 15:34:12.266+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(24, 'vendor_call:b89b4179-f98a-8ad6-a8df-6bae2439864f', '2026-11-17 15:36:13.074+00', '2026-11-17 15:36:13.841+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'render', 'compute', 'cpu', 3126.629000000000, 'cpu_second', 0.000012500000, 39083, 'internal_db'),
	(25, 'vendor_call:d4d18439-296d-80c6-8583-078de08af6de', '2026-11-17 15:38:08.602+00', '2026-11-17 15:38:21.106+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'render', 'compute', 'gpu', 664.409000000000, 'gpu_second', 0.000580000000, 385357, 'internal_db'),
	(26, 'vendor_call:c85620cd-731a-82bd-908d-92ac0c1d1282', '2026-11-17 15:47:39.197+00', '2026-11-17 15:47:58.326+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'upload', 'compute', 'bandwidth', 0.125000000000, 'gb', 0.009000000000, 1125, 'internal_db'),
	(27, 'vendor_call:538e0105-e800-837c-8cd4-fc8a4ba89031', '2026-11-17 15:48:13.63+00', '2026-11-17 15:48:24.74+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'upload', 'compute', 'storage', 0.249000000000, 'gb_month', 0.023000000000, 5727, 'internal_db'),
	(28, 'vendor_call:3a2d7fa1-eaba-80d9-a0f1-d44c025769a2', '2026-11-17 20:27:33.902+00', '2026-11-17 20:27:44.448+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'embedding', 561.000000000000, 'input_token', 0.000000020000, 11, 'internal_db'),
	(29, 'vendor_call:60ced5e6-3f63-85a5-baa8-0051f995b7ba', '2026-11-17 20:27:58.416+00', '2026-11-17 20:28:08.845+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 2541.000000000000, 'input_token', 0.000002500000, 6352, 'internal_db'),
	(30, 'vendor_call:ed31d1a8-d9c8-8421-a8e7-59227c1cb803', '2026-11-17 20:27:58.416+00', '2026-11-17 20:28:15.19+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 490.000000000000, 'output_token', 0.000010000000, 4900, 'internal_db'),
	(31, 'vendor_call:459feddc-333a-89be-a9a1-07018c1d0fdc', '2026-11-17 20:28:05.113+00', '2026-11-17 20:28:15.954+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 396.000000000000, 'output_token', 0.000000600000, 238, 'internal_db'),
	(32, 'vendor_call:3372bac2-2182-8f9d-b10d-3b9e0bffe8d3', '2026-11-17 20:28:05.113+00', '2026-11-17 20:28:23.055+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 1518.000000000000, 'input_token', 0.000000150000, 228, 'internal_db'),
	(33, 'vendor_call:da1d83c3-287b-8ede-aab8-c19b828ca038', '2026-11-17 20:29:26.299+00', '2026-11-17 20:29:32.31+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'voice', 'elevenlabs', 'voice', 1884.000000000000, 'character', 0.000110000000, 207240, 'internal_db'),
	(34, 'vendor_call:81b5d41e-b0fd-8513-92b3-3b115fe211a7', '2026-11-17 20:31:52.6+00', '2026-11-17 20:32:10.395+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(35, 'vendor_call:ce24d4a6-53d4-8a0c-b4aa-6f2914e8dd8a', '2026-11-17 20:38:26.77+00', '2026-11-17 20:38:27.957+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(36, 'vendor_call:fc93de79-f7ae-8f77-8167-61e8856714af', '2026-11-17 20:38:34.26+00', '2026-11-17 20:38:53.82+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(37, 'vendor_call:94abb6ed-ecee-8cb4-91fe-65d1ba06abf1', '2026-11-17 20:43:56.116+00', '2026-11-17 20:44:06.68+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'render', 'compute', 'cpu', 1864.932000000000, 'cpu_second', 0.000012500000, 23312, 'internal_db'),
	(38, 'vendor_call:5952a43a-29ae-8e2b-a56f-a88257875e36', '2026-11-17 20:48:17.723+00', '2026-11-17 20:48:25.385+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'render', 'compute', 'gpu', 396.298000000000, 'gpu_second', 0.000580000000, 229853, 'internal_db'),
	(39, 'vendor_call:05103ace-1741-8c1d-9a74-f76d3763c510', '2026-11-17 20:50:29.338+00', '2026-11-17 20:50:31.955+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'upload', 'compute', 'bandwidth', 0.111000000000, 'gb', 0.009000000000, 999, 'internal_db'),
	(40, 'vendor_call:273975b5-cbed-85b8-bdc4-c9b0cb0acb04', '2026-11-17 20:50:46.243+00', '2026-11-17 20:51:06.102+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'upload', 'compute', 'storage', 0.222000000000, 'gb_month', 0.023000000000, 5106, 'internal_db'),
	(41, 'vendor_call:84ffe453-efe7-81b3-af58-18423ace90c2', '2026-11-18 06:29:30.892+00', '2026-11-18 06:29:32.501+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'embedding', 897.000000000000, 'input_token', 0.000000020000, 18, 'internal_db'),
	(42, 'vendor_call:0928dcd2-1a26-8fe1-adf4-b0d14fe20fc1', '2026-11-18 06:29:24.798+00', '2026-11-18 06:29:39.612+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 4075.000000000000, 'output_token', 0.000010000000, 40750, 'internal_db'),
	(43, 'vendor_call:b2c59e49-1a5b-807c-8703-24bf2cb32d20', '2026-11-18 06:29:24.798+00', '2026-11-18 06:29:43.557+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 8370.000000000000, 'input_token', 0.000002500000, 20925, 'internal_db'),
	(44, 'vendor_call:05075315-fa02-8241-a37f-9470039982d8', '2026-11-18 06:29:47.704+00', '2026-11-18 06:30:03.33+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 844.000000000000, 'input_token', 0.000000150000, 127, 'internal_db'),
	(45, 'vendor_call:625002fc-5298-8ced-a9a4-27fdf03b87b3', '2026-11-18 06:29:47.704+00', '2026-11-18 06:30:03.9+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 607.000000000000, 'output_token', 0.000000600000, 364, 'internal_db'),
	(46, 'vendor_call:348838a1-0b6b-8b0a-b0fc-da1d848af1d7', '2026-11-18 06:30:15.049+00', '2026-11-18 06:30:21.991+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'voice', 'elevenlabs', 'voice', 3431.000000000000, 'character', 0.000110000000, 377410, 'internal_db'),
	(47, 'vendor_call:20be52cf-6dab-8fe4-9776-b4f0552c93ed', '2026-11-18 06:31:27.784+00', '2026-11-18 06:31:36.103+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'voice', 'elevenlabs', 'voice', 3431.000000000000, 'character', 0.000110000000, 377410, 'internal_db'),
	(48, 'vendor_call:e49ad2c2-80f8-87d9-a650-5f60a24d8cf7', '2026-11-18 06:36:28.706+00', '2026-11-18 06:36:31.103+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(49, 'vendor_call:070f75d4-5679-8b07-a777-4d11a538214d', '2026-11-18 06:36:49.402+00', '2026-11-18 06:36:53.757+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'stability_ai', 'image', 10.000000000000, 'image', 0.040000000000, 400000, 'internal_db'),
	(50, 'vendor_call:839a12e7-89d9-83a8-8902-d90734038959', '2026-11-18 06:40:19.211+00', '2026-11-18 06:40:26.346+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(51, 'vendor_call:321ccc7c-0ed0-8ff8-b985-8d3e977df456', '2026-11-18 06:47:31.859+00', '2026-11-18 06:47:45.016+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'render', 'compute', 'gpu', 620.642000000000, 'gpu_second', 0.000580000000, 359972, 'internal_db'),
	(52, 'vendor_call:d63a4e4b-dbe7-8a3e-9439-c4fe20e990b0', '2026-11-18 06:51:07.624+00', '2026-11-18 06:51:15.957+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'render', 'compute', 'cpu', 2920.670000000000, 'cpu_second', 0.000012500000, 36508, 'internal_db'),
	(53, 'vendor_call:6b06baf6-a7be-8120-b5e7-4f2d391c529d', '2026-11-18 06:53:08.213+00', '2026-11-18 06:53:13.096+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'upload', 'compute', 'bandwidth', 0.348000000000, 'gb', 0.009000000000, 3132, 'internal_db'),
	(54, 'vendor_call:11f68696-e3a5-8629-aa81-845788a64d33', '2026-11-18 06:54:23.58+00', '2026-11-18 06:54:41.387+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'upload', 'compute', 'storage', 0.696000000000, 'gb_month', 0.023000000000, 16008, 'internal_db'),
	(55, 'vendor_call:677488ab-9934-8f59-aba5-94114fe0cf85', '2026-11-18 09:33:44.666+00', '2026-11-18 09:33:59.613+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'embedding', 458.000000000000, 'input_token', 0.000000020000, 9, 'internal_db'),
	(56, 'vendor_call:604a81e4-f0cc-8c02-9c22-0db8fce2f45d', '2026-11-18 09:33:49.95+00', '2026-11-18 09:34:06.764+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 326.000000000000, 'output_token', 0.000000600000, 196, 'internal_db'),
	(57, 'vendor_call:406d13ac-5d1a-872e-8333-615485d31ea6', '2026-11-18 09:33:49.95+00', '2026-11-18 09:34:09.662+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 1455.000000000000, 'input_token', 0.000000150000, 218, 'internal_db'),
	(58, 'vendor_call:d17f2aee-f4d3-82d8-9f81-582e39d89a73', '2026-11-18 09:34:14.13+00', '2026-11-18 09:34:19.86+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 424.000000000000, 'output_token', 0.000010000000, 4240, 'internal_db'),
	(59, 'vendor_call:265e88e5-6fe7-8f49-bf7a-6cca984e276d', '2026-11-18 09:34:14.13+00', '2026-11-18 09:34:33.937+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 3425.000000000000, 'input_token', 0.000002500000, 8562, 'internal_db'),
	(60, 'vendor_call:eb87ae0d-a9e0-8ab0-b538-583e6ecec3cf', '2026-11-18 09:35:20.412+00', '2026-11-18 09:35:34.286+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'voice', 'elevenlabs', 'voice', 458.000000000000, 'character', 0.000110000000, 50380, 'internal_db'),
	(61, 'vendor_call:381fabb8-cde3-83c9-b436-0fe8e0367604', '2026-11-18 09:38:01.634+00', '2026-11-18 09:38:14.221+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(62, 'vendor_call:4a805eed-7670-8f81-a1bc-bc42d7e6a6ad', '2026-11-18 09:38:22.032+00', '2026-11-18 09:38:34.935+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(63, 'vendor_call:4eb73506-0333-8fe0-962f-42d8600cdfff', '2026-11-18 09:44:48.577+00', '2026-11-18 09:44:54.702+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(64, 'vendor_call:1ac42d0d-2ac8-8986-891e-e4ea74bbd222', '2026-11-18 09:46:14.274+00', '2026-11-18 09:46:28.719+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(65, 'vendor_call:5a8c5610-52ad-8920-af6d-ffecbbb0b2e1', '2026-11-18 09:52:21.161+00', '2026-11-18 09:52:30.101+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'render', 'compute', 'gpu', 538.408000000000, 'gpu_second', 0.000580000000, 312277, 'internal_db'),
	(66, 'vendor_call:67254b03-a7c6-8cd3-b174-ecb2e209b4e8', '2026-11-18 09:52:55.618+00', '2026-11-18 09:52:58.137+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'render', 'compute', 'cpu', 2533.683000000000, 'cpu_second', 0.000012500000, 31671, 'internal_db'),
	(67, 'vendor_call:103dc8f8-a8da-81b0-9673-2736444b63bf', '2026-11-18 10:00:34.853+00', '2026-11-18 10:00:43.108+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'upload', 'compute', 'storage', 0.054000000000, 'gb_month', 0.023000000000, 1242, 'internal_db'),
	(68, 'vendor_call:ad9cc24e-4a79-8beb-ba05-9d490bd7b2fa', '2026-11-18 10:00:57.215+00', '2026-11-18 10:01:06.462+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'upload', 'compute', 'bandwidth', 0.027000000000, 'gb', 0.009000000000, 243, 'internal_db'),
	(69, 'vendor_call:be35602f-0d65-8e3f-b35c-bbd0c28f3680', '2026-11-18 19:07:41.446+00', '2026-11-18 19:07:56.246+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 548.000000000000, 'output_token', 0.000000600000, 329, 'internal_db'),
	(70, 'vendor_call:50946a7c-da33-8c23-8faa-fd01c3a5164c', '2026-11-18 19:07:41.446+00', '2026-11-18 19:07:57.203+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 1638.000000000000, 'input_token', 0.000000150000, 246, 'internal_db'),
	(71, 'vendor_call:33a53558-9f75-8350-ab50-c11b587d6a55', '2026-11-18 19:07:51.025+00', '2026-11-18 19:08:00.335+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 770.000000000000, 'output_token', 0.000010000000, 7700, 'internal_db'),
	(72, 'vendor_call:3db31d31-31d4-8d38-98f3-9792ae8974f2', '2026-11-18 19:07:51.025+00', '2026-11-18 19:08:07.843+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 2654.000000000000, 'input_token', 0.000002500000, 6635, 'internal_db'),
	(73, 'vendor_call:0c414926-1c14-81a9-943f-cbc8d74346eb', '2026-11-18 19:07:56.996+00', '2026-11-18 19:08:11.2+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'embedding', 369.000000000000, 'input_token', 0.000000020000, 7, 'internal_db'),
	(74, 'vendor_call:fd41d666-b006-8274-b305-d738ff52d834', '2026-11-18 19:09:21.939+00', '2026-11-18 19:09:32.09+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'voice', 'elevenlabs', 'voice', 828.000000000000, 'character', 0.000110000000, 91080, 'internal_db'),
	(75, 'vendor_call:a4ac63c6-1d61-833d-bf02-feda6a006e40', '2026-11-18 19:15:23.93+00', '2026-11-18 19:15:29.867+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(76, 'vendor_call:c7dfad46-ad16-814c-ac94-304a3c872457', '2026-11-18 19:16:20.686+00', '2026-11-18 19:16:38.191+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(77, 'vendor_call:cb34d039-d319-8692-81df-8d9f62baedc7', '2026-11-18 19:18:49.438+00', '2026-11-18 19:18:54.896+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'stability_ai', 'video_clip', 3.000000000000, 'clip', 0.200000000000, 600000, 'internal_db'),
	(78, 'vendor_call:a6c19b49-1042-8a4f-b43a-4506318ce74f', '2026-11-18 19:19:37.534+00', '2026-11-18 19:19:55.315+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'render', 'compute', 'cpu', 1547.616000000000, 'cpu_second', 0.000012500000, 19345, 'internal_db'),
	(79, 'vendor_call:7081c4d8-8c1f-8572-b849-f6576e76f1f1', '2026-11-18 19:22:46.102+00', '2026-11-18 19:22:52.34+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'render', 'compute', 'gpu', 328.868000000000, 'gpu_second', 0.000580000000, 190743, 'internal_db'),
	(80, 'vendor_call:c6a3389f-5825-8d13-b16a-c2b305da075c', '2026-11-18 19:25:51.285+00', '2026-11-18 19:25:56.08+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'upload', 'compute', 'bandwidth', 0.051000000000, 'gb', 0.009000000000, 459, 'internal_db'),
	(81, 'vendor_call:b751de6c-e2d5-85b0-81ae-005e7459f38a', '2026-11-18 19:26:02.764+00', '2026-11-18 19:26:11.753+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'upload', 'compute', 'storage', 0.101000000000, 'gb_month', 0.023000000000, 2323, 'internal_db'),
	(82, 'vendor_call:e5b5eb5b-93f8-8a25-8270-e8d0e96150f3', '2026-11-18 22:22:44.612+00', '2026-11-18 22:22:48.685+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 13358.000000000000, 'input_token', 0.000002500000, 33395, 'internal_db'),
	(83, 'vendor_call:92970ad1-e4fb-8fd1-a144-094d343869e0', '2026-11-18 22:22:44.612+00', '2026-11-18 22:22:49.561+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 4432.000000000000, 'output_token', 0.000010000000, 44320, 'internal_db'),
	(84, 'vendor_call:51dcccaa-372b-8018-a651-1b600c9e2db3', '2026-11-18 22:22:54.967+00', '2026-11-18 22:22:57.913+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 1785.000000000000, 'input_token', 0.000000150000, 268, 'internal_db'),
	(85, 'vendor_call:d5bb48e5-cb50-812e-a46d-909ba8f6d87d', '2026-11-18 22:22:54.967+00', '2026-11-18 22:23:11.709+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 345.000000000000, 'output_token', 0.000000600000, 207, 'internal_db'),
	(86, 'vendor_call:dad37d13-58fa-8fbc-814d-b2c00b1e2e90', '2026-11-18 22:23:47.931+00', '2026-11-18 22:23:50.449+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'embedding', 873.000000000000, 'input_token', 0.000000020000, 17, 'internal_db'),
	(87, 'vendor_call:159c7e2d-2a4b-8a63-af5d-bedb6a2ab45a', '2026-11-18 22:24:57.619+00', '2026-11-18 22:24:59.072+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'voice', 'elevenlabs', 'voice', 3493.000000000000, 'character', 0.000110000000, 384230, 'internal_db'),
	(88, 'vendor_call:5179db2a-8c3d-8df9-b34c-f613a47ecc75', '2026-11-18 22:26:40.602+00', '2026-11-18 22:26:41.257+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'voice', 'elevenlabs', 'voice', 3493.000000000000, 'character', 0.000110000000, 384230, 'internal_db'),
	(89, 'vendor_call:1e632acf-af1a-8e8a-a389-2ce66bfcc2ab', '2026-11-18 22:29:54.787+00', '2026-11-18 22:29:55.503+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(90, 'vendor_call:1d4495b2-80eb-8cf1-bcfa-60a9e2ee3c63', '2026-11-18 22:30:42.105+00', '2026-11-18 22:30:48.43+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'stability_ai', 'image', 9.000000000000, 'image', 0.040000000000, 360000, 'internal_db'),
	(91, 'vendor_call:5116fa51-3bb5-8da7-880d-9894b59959b5', '2026-11-18 22:30:50.478+00', '2026-11-18 22:31:04.911+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(92, 'vendor_call:6663a953-2f38-8242-b759-b9f68506945e', '2026-11-18 22:36:49.522+00', '2026-11-18 22:37:03.301+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'render', 'compute', 'gpu', 460.615000000000, 'gpu_second', 0.000580000000, 267157, 'internal_db'),
	(93, 'vendor_call:61a4063c-1b7d-8cec-9f54-a02b9cf09c96', '2026-11-18 22:38:14.602+00', '2026-11-18 22:38:25.654+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'render', 'compute', 'cpu', 2167.602000000000, 'cpu_second', 0.000012500000, 27095, 'internal_db'),
	(94, 'vendor_call:d9d726aa-c185-83a3-9141-611c236465d5', '2026-11-18 22:41:07.676+00', '2026-11-18 22:41:15.03+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'upload', 'compute', 'bandwidth', 0.375000000000, 'gb', 0.009000000000, 3375, 'internal_db'),
	(95, 'vendor_call:1b970798-eeac-8013-8664-037406297ede', '2026-11-18 22:41:29.724+00', '2026-11-18 22:41:33.545+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'upload', 'compute', 'storage', 0.751000000000, 'gb_month', 0.023000000000, 17273, 'internal_db'),
	(96, 'vendor_call:10133164-c198-8748-a4e2-66bf23c00539', '2026-11-18 23:08:10.18+00', '2026-11-18 23:08:22.273+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'embedding', 768.000000000000, 'input_token', 0.000000020000, 15, 'internal_db'),
	(97, 'vendor_call:13738386-d2a0-8355-a3d2-a7c7e094d099', '2026-11-18 23:09:33.107+00', '2026-11-18 23:09:36.371+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 640.000000000000, 'output_token', 0.000000600000, 384, 'internal_db'),
	(98, 'vendor_call:a20fcac3-d214-843d-8dd1-568e738897a5', '2026-11-18 23:09:33.107+00', '2026-11-18 23:09:37.725+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 1412.000000000000, 'input_token', 0.000000150000, 212, 'internal_db'),
	(99, 'vendor_call:10f7afae-704c-8466-a6bc-7f5d3e73188a', '2026-11-18 23:09:33.832+00', '2026-11-18 23:09:40.65+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 9260.000000000000, 'input_token', 0.000002500000, 23150, 'internal_db'),
	(100, 'vendor_call:1d619418-fee0-8746-a23e-f746e8248d0d', '2026-11-18 23:09:33.832+00', '2026-11-18 23:09:50.19+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 2644.000000000000, 'output_token', 0.000010000000, 26440, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(101, 'vendor_call:312443cb-e126-8617-a2c8-7a00b3a00bb2', '2026-11-18 23:10:22.809+00', '2026-11-18 23:10:26.872+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'voice', 'elevenlabs', 'voice', 2800.000000000000, 'character', 0.000110000000, 308000, 'internal_db'),
	(102, 'vendor_call:dd706117-397e-8e8e-900f-6a82337f9d52', '2026-11-18 23:11:45.677+00', '2026-11-18 23:11:50.522+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'voice', 'elevenlabs', 'voice', 2800.000000000000, 'character', 0.000110000000, 308000, 'internal_db'),
	(103, 'vendor_call:97627b55-c43e-8f31-b872-a5047342686f', '2026-11-18 23:15:13.896+00', '2026-11-18 23:15:24.053+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(104, 'vendor_call:462ffaeb-0219-87a2-a227-bb76b9913b15', '2026-11-18 23:17:19.404+00', '2026-11-18 23:17:22.024+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(105, 'vendor_call:bd7f6848-6eaf-8294-85ee-dd6418a67202', '2026-11-18 23:23:05.745+00', '2026-11-18 23:23:06.316+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'render', 'compute', 'gpu', 376.397000000000, 'gpu_second', 0.000580000000, 218310, 'internal_db'),
	(106, 'vendor_call:94beb024-9854-8242-983c-cac14a66593c', '2026-11-18 23:23:03.449+00', '2026-11-18 23:23:17.448+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'render', 'compute', 'cpu', 1771.279000000000, 'cpu_second', 0.000012500000, 22141, 'internal_db'),
	(107, 'vendor_call:33dd073a-3e2d-80d0-b5bb-6211bc46282e', '2026-11-18 23:25:54.943+00', '2026-11-18 23:25:59.174+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'upload', 'compute', 'bandwidth', 0.298000000000, 'gb', 0.009000000000, 2682, 'internal_db'),
	(108, 'vendor_call:4beb3781-5b22-8634-896b-0f9ec7d052eb', '2026-11-18 23:26:12.674+00', '2026-11-18 23:26:19.997+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'upload', 'compute', 'storage', 0.595000000000, 'gb_month', 0.023000000000, 13685, 'internal_db'),
	(109, 'vendor_call:2db2ef1f-f14f-8b99-a2d3-28423d7db3f5', '2026-11-19 20:35:13.976+00', '2026-11-19 20:35:23.167+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 4880.000000000000, 'input_token', 0.000002500000, 12200, 'internal_db'),
	(110, 'vendor_call:fc38058f-ec37-8c67-9689-63d4f72a7150', '2026-11-19 20:35:13.976+00', '2026-11-19 20:35:28.55+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 748.000000000000, 'output_token', 0.000010000000, 7480, 'internal_db'),
	(111, 'vendor_call:3e376c6b-733b-88d7-a33d-4153ec2d0687', '2026-11-19 20:35:36.457+00', '2026-11-19 20:35:38.177+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 622.000000000000, 'output_token', 0.000000600000, 373, 'internal_db'),
	(112, 'vendor_call:89270ac8-ddf0-83ce-b93a-c203f09dc3d6', '2026-11-19 20:35:26.413+00', '2026-11-19 20:35:43.234+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'embedding', 580.000000000000, 'input_token', 0.000000020000, 12, 'internal_db'),
	(113, 'vendor_call:7f7aa90a-6595-85ea-8d41-936552de5c58', '2026-11-19 20:35:36.457+00', '2026-11-19 20:35:53.091+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 1169.000000000000, 'input_token', 0.000000150000, 175, 'internal_db'),
	(114, 'vendor_call:50c092bd-1920-8f86-9466-089fae8b2620', '2026-11-19 20:36:30.349+00', '2026-11-19 20:36:46.677+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'voice', 'elevenlabs', 'voice', 660.000000000000, 'character', 0.000110000000, 72600, 'internal_db'),
	(115, 'vendor_call:9134a6a9-f9ee-808e-be98-230e9df8847a', '2026-11-19 20:37:43.694+00', '2026-11-19 20:37:56.6+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(116, 'vendor_call:d02ebc34-26a4-88d8-a198-4ef56a8389bb', '2026-11-19 20:38:25.47+00', '2026-11-19 20:38:31.225+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(117, 'vendor_call:184c3f65-0576-8c69-9edb-bbbd9aff5ec3', '2026-11-19 20:38:44.915+00', '2026-11-19 20:39:02.701+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'stability_ai', 'image', 7.000000000000, 'image', 0.040000000000, 280000, 'internal_db'),
	(118, 'vendor_call:874cf134-f7e7-85fe-bb44-2c9d0090aaeb', '2026-11-19 20:39:01.243+00', '2026-11-19 20:39:03.245+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(119, 'vendor_call:f2ee030a-217a-81f8-ad4a-d832616701e6', '2026-11-19 20:48:27.93+00', '2026-11-19 20:48:31.715+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'render', 'compute', 'cpu', 1561.964000000000, 'cpu_second', 0.000012500000, 19525, 'internal_db'),
	(120, 'vendor_call:e134172d-3cc7-8b83-b60a-5fb0be01e10c', '2026-11-19 20:48:29.537+00', '2026-11-19 20:48:49.277+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'render', 'compute', 'gpu', 331.917000000000, 'gpu_second', 0.000580000000, 192512, 'internal_db'),
	(121, 'vendor_call:2b85851d-47dd-8c44-8a95-170b4f75ced7', '2026-11-19 20:49:54.119+00', '2026-11-19 20:50:13.068+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'upload', 'compute', 'bandwidth', 0.041000000000, 'gb', 0.009000000000, 369, 'internal_db'),
	(122, 'vendor_call:af101098-92e0-8071-99fc-a4db52527b95', '2026-11-19 20:50:55.656+00', '2026-11-19 20:51:05.96+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'upload', 'compute', 'storage', 0.082000000000, 'gb_month', 0.023000000000, 1886, 'internal_db'),
	(123, 'vendor_call:dada64ad-c559-8990-ad9d-401f2f55a978', '2026-11-20 09:03:44.702+00', '2026-11-20 09:03:49.631+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 3915.000000000000, 'output_token', 0.000010000000, 39150, 'internal_db'),
	(124, 'vendor_call:d2dc72a1-ca35-8072-bba4-adb321d2325e', '2026-11-20 09:03:41.097+00', '2026-11-20 09:03:57.87+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'embedding', 885.000000000000, 'input_token', 0.000000020000, 18, 'internal_db'),
	(125, 'vendor_call:e089f357-4982-88f9-b9bb-36f2b5507ec9', '2026-11-20 09:03:44.702+00', '2026-11-20 09:03:59.975+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 10013.000000000000, 'input_token', 0.000002500000, 25032, 'internal_db'),
	(126, 'vendor_call:2ef1041f-f8cb-8967-a973-779b6e24afd8', '2026-11-20 09:03:50.623+00', '2026-11-20 09:04:08.487+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 1402.000000000000, 'input_token', 0.000000150000, 210, 'internal_db'),
	(127, 'vendor_call:41d2d055-f3a3-8acc-948e-3519005f27da', '2026-11-20 09:03:50.623+00', '2026-11-20 09:04:08.489+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 427.000000000000, 'output_token', 0.000000600000, 256, 'internal_db'),
	(128, 'vendor_call:a2df7703-44d9-86cc-a556-1cd3896ff87c', '2026-11-20 09:04:36.787+00', '2026-11-20 09:04:47.174+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'voice', 'elevenlabs', 'voice', 2501.000000000000, 'character', 0.000110000000, 275110, 'internal_db'),
	(129, 'vendor_call:ce16a17a-57f4-8f7e-829b-cfe1fab0e320', '2026-11-20 09:05:20.085+00', '2026-11-20 09:05:33.71+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'voice', 'elevenlabs', 'voice', 2501.000000000000, 'character', 0.000110000000, 275110, 'internal_db'),
	(130, 'vendor_call:18573b91-a364-8c88-a2a8-6a2f7c313840', '2026-11-20 09:13:33.556+00', '2026-11-20 09:13:50.753+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'stability_ai', 'image', 10.000000000000, 'image', 0.040000000000, 400000, 'internal_db'),
	(131, 'vendor_call:c0cdbb48-cd22-886b-98bf-13e659449cc2', '2026-11-20 09:14:01.348+00', '2026-11-20 09:14:07.659+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(132, 'vendor_call:7ebecee4-1ed8-8844-8e59-0a4890859aaa', '2026-11-20 09:15:48.504+00', '2026-11-20 09:16:02.457+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(133, 'vendor_call:430e3e49-a9ff-89da-ba79-ec8c663733dc', '2026-11-20 09:18:02.368+00', '2026-11-20 09:18:10.316+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'render', 'compute', 'cpu', 1543.658000000000, 'cpu_second', 0.000012500000, 19296, 'internal_db'),
	(134, 'vendor_call:6851097f-5090-8e53-a54a-450cc46e030a', '2026-11-20 09:18:19.583+00', '2026-11-20 09:18:35.1+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 1746.000000000000, 'input_token', 0.000000150000, 262, 'internal_db'),
	(135, 'vendor_call:0ebd9117-26d1-875e-9538-0ff08bbb1f0d', '2026-11-20 09:18:19.583+00', '2026-11-20 09:18:36.771+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 464.000000000000, 'output_token', 0.000000600000, 278, 'internal_db'),
	(136, 'vendor_call:0c5ba1f7-7ac2-8768-99b6-626a7a8e910f', '2026-11-20 09:18:42.985+00', '2026-11-20 09:18:58.843+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'embedding', 217.000000000000, 'input_token', 0.000000020000, 4, 'internal_db'),
	(137, 'vendor_call:fd65331f-bae5-8e62-a6eb-84c4d3091f8a', '2026-11-20 09:19:03.19+00', '2026-11-20 09:19:13.744+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 8416.000000000000, 'input_token', 0.000002500000, 21040, 'internal_db'),
	(138, 'vendor_call:818f9243-36f9-8afc-8944-4a7394babbe7', '2026-11-20 09:19:03.19+00', '2026-11-20 09:19:14.63+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 4525.000000000000, 'output_token', 0.000010000000, 45250, 'internal_db'),
	(139, 'vendor_call:0f405c6f-4595-828f-bf2b-6dd94fea71b4', '2026-11-20 09:21:07.46+00', '2026-11-20 09:21:26.029+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'render', 'compute', 'gpu', 328.027000000000, 'gpu_second', 0.000580000000, 190256, 'internal_db'),
	(140, 'vendor_call:1b559329-1a27-8246-8bdd-05082f9a3071', '2026-11-20 09:22:09.736+00', '2026-11-20 09:22:11.669+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'voice', 'elevenlabs', 'voice', 2337.000000000000, 'character', 0.000110000000, 257070, 'internal_db'),
	(141, 'vendor_call:330cc946-2d59-8597-8b6c-5f5252a4ff27', '2026-11-20 09:22:11.638+00', '2026-11-20 09:22:22.825+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'voice', 'elevenlabs', 'voice', 2337.000000000000, 'character', 0.000110000000, 257070, 'internal_db'),
	(142, 'vendor_call:4134352b-d17f-8286-92ea-4f66961385e1', '2026-11-20 09:23:11.454+00', '2026-11-20 09:23:20.611+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'upload', 'compute', 'storage', 0.487000000000, 'gb_month', 0.023000000000, 11201, 'internal_db'),
	(143, 'vendor_call:b2d143bb-83e2-889b-afc1-44ad652927ea', '2026-11-20 09:23:54.617+00', '2026-11-20 09:23:55.669+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'upload', 'compute', 'bandwidth', 0.244000000000, 'gb', 0.009000000000, 2196, 'internal_db'),
	(144, 'vendor_call:03125f74-d158-8927-95d2-bd4af55ce523', '2026-11-20 09:25:52.065+00', '2026-11-20 09:26:10.618+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'stability_ai', 'image', 9.000000000000, 'image', 0.040000000000, 360000, 'internal_db'),
	(145, 'vendor_call:c3018f69-841d-8c8c-ac53-845222bd8159', '2026-11-20 09:27:39.221+00', '2026-11-20 09:27:49.935+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(146, 'vendor_call:68789e95-226f-8fe7-8d7d-3f484fe33b9d', '2026-11-20 09:31:23.701+00', '2026-11-20 09:31:26.718+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(147, 'vendor_call:290b9c81-cb82-8d09-8e37-5bdbf908fa40', '2026-11-20 09:36:45.003+00', '2026-11-20 09:36:46.366+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'render', 'compute', 'gpu', 352.414000000000, 'gpu_second', 0.000580000000, 204400, 'internal_db'),
	(148, 'vendor_call:cb6839ab-f258-81f9-a6ea-25f27ff2e815', '2026-11-20 09:37:14.569+00', '2026-11-20 09:37:17.489+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'render', 'compute', 'cpu', 1658.421000000000, 'cpu_second', 0.000012500000, 20730, 'internal_db'),
	(149, 'vendor_call:4b3d9bfd-5752-88a6-b3bf-52df92b8b8d0', '2026-11-20 09:39:59.162+00', '2026-11-20 09:40:08.533+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'upload', 'compute', 'bandwidth', 0.244000000000, 'gb', 0.009000000000, 2196, 'internal_db'),
	(150, 'vendor_call:158f17b1-8478-82d2-8650-0ad424f3bd24', '2026-11-20 09:39:51.463+00', '2026-11-20 09:40:10.175+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'upload', 'compute', 'storage', 0.487000000000, 'gb_month', 0.023000000000, 11201, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(151, 'vendor_call:6fa9dc06-7cc9-822f-8d39-325162650b95', '2026-11-20 10:07:33.709+00', '2026-11-20 10:07:38.958+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 6990.000000000000, 'input_token', 0.000002500000, 17475, 'internal_db'),
	(152, 'vendor_call:7cdf8651-5626-82e8-b3a4-21284b994805', '2026-11-20 10:07:33.709+00', '2026-11-20 10:07:47.648+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 4196.000000000000, 'output_token', 0.000010000000, 41960, 'internal_db'),
	(153, 'vendor_call:8475c4ca-19f1-8869-a555-8b184159745c', '2026-11-20 10:07:40.287+00', '2026-11-20 10:07:54.554+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'embedding', 624.000000000000, 'input_token', 0.000000020000, 12, 'internal_db'),
	(154, 'vendor_call:53cf6133-4f71-8328-b7ad-3e1d8c6c4383', '2026-11-20 10:07:51.845+00', '2026-11-20 10:08:04.574+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 654.000000000000, 'input_token', 0.000000150000, 98, 'internal_db'),
	(155, 'vendor_call:bae28c26-17f0-8c3e-a80b-b3e57bed2213', '2026-11-20 10:07:51.845+00', '2026-11-20 10:08:06.088+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 258.000000000000, 'output_token', 0.000000600000, 155, 'internal_db'),
	(156, 'vendor_call:5b1b92bd-2892-836b-9dde-2f8319a9d83b', '2026-11-20 13:13:35.594+00', '2026-11-20 13:13:39.374+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 1768.000000000000, 'input_token', 0.000000150000, 265, 'internal_db'),
	(157, 'vendor_call:e49f4990-9e6e-8e0c-ac4b-9f95aa6a570e', '2026-11-20 13:13:35.594+00', '2026-11-20 13:13:42.068+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 363.000000000000, 'output_token', 0.000000600000, 218, 'internal_db'),
	(158, 'vendor_call:139fb4cb-5cd3-8fe9-9d49-6ff56e6f4063', '2026-11-20 13:14:01.873+00', '2026-11-20 13:14:02.842+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 7301.000000000000, 'input_token', 0.000002500000, 18252, 'internal_db'),
	(159, 'vendor_call:05da322f-73ad-82c2-9ebd-05cba646caa9', '2026-11-20 13:14:01.873+00', '2026-11-20 13:14:19.296+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 4582.000000000000, 'output_token', 0.000010000000, 45820, 'internal_db'),
	(160, 'vendor_call:ed6af5a8-a7fa-8653-9f94-3157a258f2aa', '2026-11-20 13:14:19.3+00', '2026-11-20 13:14:30.326+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'embedding', 400.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(161, 'vendor_call:d7f0951d-e359-813c-af94-eb600bb27365', '2026-11-20 13:15:54.386+00', '2026-11-20 13:16:01.246+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'voice', 'elevenlabs', 'voice', 4989.000000000000, 'character', 0.000110000000, 548790, 'internal_db'),
	(162, 'vendor_call:4f21dca8-2eb9-8d7f-90d7-46aeb3c4700f', '2026-11-20 13:16:51.256+00', '2026-11-20 13:17:06.941+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'voice', 'elevenlabs', 'voice', 4989.000000000000, 'character', 0.000110000000, 548790, 'internal_db'),
	(163, 'vendor_call:5ec6f681-877e-89f7-b5b5-90db411db77a', '2026-11-20 13:17:59.777+00', '2026-11-20 13:18:05.179+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(164, 'vendor_call:be955f5a-5a10-8beb-9cef-6b241d80ecc9', '2026-11-20 13:18:44.137+00', '2026-11-20 13:19:00.88+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(165, 'vendor_call:3b77cda2-586e-8e9d-8a85-be6495694cae', '2026-11-20 13:19:35.882+00', '2026-11-20 13:19:36.733+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(166, 'vendor_call:5f4686b0-3d8b-8d74-a90d-24cab2fbe82a', '2026-11-20 13:26:42.019+00', '2026-11-20 13:26:45.906+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'render', 'compute', 'cpu', 2011.416000000000, 'cpu_second', 0.000012500000, 25143, 'internal_db'),
	(167, 'vendor_call:ea90b1f4-4d79-84eb-8a99-b2a069e2f963', '2026-11-20 13:27:55.072+00', '2026-11-20 13:28:05.934+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'render', 'compute', 'gpu', 427.426000000000, 'gpu_second', 0.000580000000, 247907, 'internal_db'),
	(168, 'vendor_call:798be96b-f277-8d64-938b-90a3b512cac5', '2026-11-20 13:29:19.614+00', '2026-11-20 13:29:24.627+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'upload', 'compute', 'bandwidth', 0.572000000000, 'gb', 0.009000000000, 5148, 'internal_db'),
	(169, 'vendor_call:b5c635fd-e9e1-8e41-92cd-73801472f890', '2026-11-20 13:29:52.495+00', '2026-11-20 13:29:55.598+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'upload', 'compute', 'storage', 1.144000000000, 'gb_month', 0.023000000000, 26312, 'internal_db'),
	(170, 'vendor_call:394acb55-94ab-8d56-b0ae-c019e85f5913', '2026-11-20 18:25:27.245+00', '2026-11-20 18:25:27.778+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 4269.000000000000, 'output_token', 0.000010000000, 42690, 'internal_db'),
	(171, 'vendor_call:159987af-e240-8327-a84b-ac699f60e48b', '2026-11-20 18:25:27.245+00', '2026-11-20 18:25:33.087+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 6056.000000000000, 'input_token', 0.000002500000, 15140, 'internal_db'),
	(172, 'vendor_call:10279068-3d27-8fe2-b4ab-37cc8865f4ed', '2026-11-20 18:25:26.369+00', '2026-11-20 18:25:39.72+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 304.000000000000, 'output_token', 0.000000600000, 182, 'internal_db'),
	(173, 'vendor_call:919d51a9-a725-846d-b3c8-7adc328ba8c6', '2026-11-20 18:25:26.369+00', '2026-11-20 18:25:45.595+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 1333.000000000000, 'input_token', 0.000000150000, 200, 'internal_db'),
	(174, 'vendor_call:712ab67f-269c-81dd-90ac-52813b8aa43b', '2026-11-20 18:26:14.641+00', '2026-11-20 18:26:17.453+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'embedding', 818.000000000000, 'input_token', 0.000000020000, 16, 'internal_db'),
	(175, 'vendor_call:f0a58af8-f6f5-8e39-94ed-c898541d545d', '2026-11-20 18:26:57.678+00', '2026-11-20 18:27:15.234+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'voice', 'elevenlabs', 'voice', 2540.000000000000, 'character', 0.000110000000, 279400, 'internal_db'),
	(176, 'vendor_call:6488f0d6-e0f2-8993-a4fa-27d2fbd91ddb', '2026-11-20 18:28:13.732+00', '2026-11-20 18:28:33.106+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'voice', 'elevenlabs', 'voice', 2540.000000000000, 'character', 0.000110000000, 279400, 'internal_db'),
	(177, 'vendor_call:5fd9e8e5-9603-8bbc-8091-7441a65de8f5', '2026-11-20 18:28:44.199+00', '2026-11-20 18:28:44.803+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(178, 'vendor_call:67a9b096-f3a2-8e6f-b863-cc257a6f55b5', '2026-11-20 18:30:44.919+00', '2026-11-20 18:30:57.749+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(179, 'vendor_call:68bf39e1-b3be-83a6-acfe-c278487b1170', '2026-11-20 18:30:58.127+00', '2026-11-20 18:31:05.231+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'pexels', 'footage', 3.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(180, 'vendor_call:aba39edc-6a85-8ff8-99f5-c126ceff2dcb', '2026-11-20 18:35:31.763+00', '2026-11-20 18:35:42.363+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'render', 'compute', 'cpu', 1615.414000000000, 'cpu_second', 0.000012500000, 20193, 'internal_db'),
	(181, 'vendor_call:b045dd7e-2aa3-8238-a2e5-09a4be6f7219', '2026-11-20 18:37:14.939+00', '2026-11-20 18:37:24.572+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'render', 'compute', 'gpu', 343.275000000000, 'gpu_second', 0.000580000000, 199100, 'internal_db'),
	(182, 'vendor_call:b06a5183-35da-8919-8e59-484bd5bb696c', '2026-11-20 18:40:51.95+00', '2026-11-20 18:41:00.272+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'upload', 'compute', 'storage', 0.548000000000, 'gb_month', 0.023000000000, 12604, 'internal_db'),
	(183, 'vendor_call:8959cb14-97f8-8405-b896-d61b5b94c094', '2026-11-20 18:40:55.549+00', '2026-11-20 18:41:05.813+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'upload', 'compute', 'bandwidth', 0.274000000000, 'gb', 0.009000000000, 2466, 'internal_db'),
	(184, 'vendor_call:d19288c1-1f71-8616-aae0-78303d7879a6', '2026-11-20 21:47:56.39+00', '2026-11-20 21:47:58.818+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'embedding', 640.000000000000, 'input_token', 0.000000020000, 13, 'internal_db'),
	(185, 'vendor_call:523089e5-f593-80e1-b9d7-c04f16fb8a45', '2026-11-20 21:48:52.652+00', '2026-11-20 21:48:53.21+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 695.000000000000, 'input_token', 0.000000150000, 104, 'internal_db'),
	(186, 'vendor_call:670ed9cf-5164-8988-8aa7-f7d54b9d1c9f', '2026-11-20 21:48:52.652+00', '2026-11-20 21:49:03.895+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 404.000000000000, 'output_token', 0.000000600000, 242, 'internal_db'),
	(187, 'vendor_call:d3d88786-80bb-8aea-a9a8-71a9726d93a5', '2026-11-20 21:49:44.903+00', '2026-11-20 21:49:52.919+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 12794.000000000000, 'input_token', 0.000002500000, 31985, 'internal_db'),
	(188, 'vendor_call:f82814a0-dc5c-8bf8-9ab0-3011107d01c7', '2026-11-20 21:49:44.903+00', '2026-11-20 21:49:57.839+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 3203.000000000000, 'output_token', 0.000010000000, 32030, 'internal_db'),
	(189, 'vendor_call:5fa85b8b-058f-8ddb-a730-ef6a2efe3b42', '2026-11-20 21:52:26.783+00', '2026-11-20 21:52:40.865+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'voice', 'elevenlabs', 'voice', 3869.000000000000, 'character', 0.000110000000, 425590, 'internal_db'),
	(190, 'vendor_call:d7b771b1-4f4b-88c1-97f7-a1234b6efd34', '2026-11-20 21:52:51.525+00', '2026-11-20 21:52:53.815+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'voice', 'elevenlabs', 'voice', 3869.000000000000, 'character', 0.000110000000, 425590, 'internal_db'),
	(191, 'vendor_call:e35b5efb-1f0e-8722-ae3b-219ecf6fc5b7', '2026-11-20 21:53:21.349+00', '2026-11-20 21:53:39.762+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'stability_ai', 'image', 9.000000000000, 'image', 0.040000000000, 360000, 'internal_db'),
	(192, 'vendor_call:4b6fd51b-913e-88fc-ab07-66a83d42d855', '2026-11-20 21:54:22.075+00', '2026-11-20 21:54:38.26+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(193, 'vendor_call:669b3a91-0dad-8e50-86f8-8da173e0f594', '2026-11-20 21:56:35.947+00', '2026-11-20 21:56:42.568+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(194, 'vendor_call:7f7bcebc-eaa3-8309-b61f-d9253264af3a', '2026-11-20 21:58:24.508+00', '2026-11-20 21:58:25.789+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'render', 'compute', 'gpu', 198.037000000000, 'gpu_second', 0.000580000000, 114861, 'internal_db'),
	(195, 'vendor_call:fe96ae0b-8e88-8e5a-8ffb-5e90001ac3e6', '2026-11-20 22:00:24.47+00', '2026-11-20 22:00:40.863+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'render', 'compute', 'cpu', 931.940000000000, 'cpu_second', 0.000012500000, 11649, 'internal_db'),
	(196, 'vendor_call:2fbd8ef8-73bd-8159-9237-ba814bcf8e2f', '2026-11-20 22:25:03.421+00', '2026-11-20 22:25:10.7+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 2846.000000000000, 'output_token', 0.000010000000, 28460, 'internal_db'),
	(197, 'vendor_call:1829d456-2c2e-8d22-a4bb-8986b0d8f88f', '2026-11-20 22:25:03.421+00', '2026-11-20 22:25:20.191+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 8443.000000000000, 'input_token', 0.000002500000, 21108, 'internal_db'),
	(198, 'vendor_call:61253ac1-f82b-8f33-863b-45bbdd23b37b', '2026-11-20 22:25:21.382+00', '2026-11-20 22:25:38.649+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'embedding', 601.000000000000, 'input_token', 0.000000020000, 12, 'internal_db'),
	(199, 'vendor_call:bd44662d-5b71-848b-8fca-6887a9016087', '2026-11-20 22:25:54.993+00', '2026-11-20 22:26:09.064+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 436.000000000000, 'output_token', 0.000000600000, 262, 'internal_db'),
	(200, 'vendor_call:31f02b8e-d371-8384-a921-2fdc95d397ca', '2026-11-20 22:25:54.993+00', '2026-11-20 22:26:14.234+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 1539.000000000000, 'input_token', 0.000000150000, 231, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(201, 'vendor_call:8c01480f-1d37-802b-ae6d-e9c43be7b911', '2026-11-20 22:26:17.177+00', '2026-11-20 22:26:25.377+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'voice', 'elevenlabs', 'voice', 3800.000000000000, 'character', 0.000110000000, 418000, 'internal_db'),
	(202, 'vendor_call:9d47d63d-bd8c-8b74-9cf6-7b50e6f4b3e1', '2026-11-20 22:26:55.994+00', '2026-11-20 22:27:10.672+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'voice', 'elevenlabs', 'voice', 3800.000000000000, 'character', 0.000110000000, 418000, 'internal_db'),
	(203, 'vendor_call:dba236cc-3649-8b55-b731-a4c06940cdbe', '2026-11-20 22:32:32.213+00', '2026-11-20 22:32:40.212+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'stability_ai', 'image', 13.000000000000, 'image', 0.040000000000, 520000, 'internal_db'),
	(204, 'vendor_call:c25465f0-ce9a-8871-925f-06f7cd1f3215', '2026-11-20 22:37:31.917+00', '2026-11-20 22:37:46.233+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(205, 'vendor_call:1317a4dc-bc72-8513-92e4-f46cbe107710', '2026-11-20 22:40:53.297+00', '2026-11-20 22:41:10.78+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'render', 'compute', 'cpu', 1226.291000000000, 'cpu_second', 0.000012500000, 15329, 'internal_db'),
	(206, 'vendor_call:5b00b9da-04cd-8578-93b4-679f3aec1536', '2026-11-20 22:41:10.602+00', '2026-11-20 22:41:18.308+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'embedding', 396.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(207, 'vendor_call:8deff2f0-71b0-8697-b618-23c5b12a9307', '2026-11-20 22:41:26.931+00', '2026-11-20 22:41:38.45+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 13444.000000000000, 'input_token', 0.000002500000, 33610, 'internal_db'),
	(208, 'vendor_call:7ea51415-3c6c-8ac4-bc5c-ea753cb7d8b7', '2026-11-20 22:41:26.931+00', '2026-11-20 22:41:46.731+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 5115.000000000000, 'output_token', 0.000010000000, 51150, 'internal_db'),
	(209, 'vendor_call:78b3b087-01c0-8f43-835d-41f82cb994ee', '2026-11-20 22:42:29.591+00', '2026-11-20 22:42:31.43+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 539.000000000000, 'output_token', 0.000000600000, 323, 'internal_db'),
	(210, 'vendor_call:865fe8db-6569-8fac-b7fd-4d70a460996c', '2026-11-20 22:42:29.591+00', '2026-11-20 22:42:39.896+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 812.000000000000, 'input_token', 0.000000150000, 122, 'internal_db'),
	(211, 'vendor_call:dea34e67-dc5f-8c14-a818-9d24a45f0cb3', '2026-11-20 22:42:57.078+00', '2026-11-20 22:43:10.406+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'voice', 'elevenlabs', 'voice', 3214.000000000000, 'character', 0.000110000000, 353540, 'internal_db'),
	(212, 'vendor_call:02148c09-51b5-8d79-8f00-4fe61ee60b88', '2026-11-20 22:43:08.163+00', '2026-11-20 22:43:11.287+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'render', 'compute', 'gpu', 260.587000000000, 'gpu_second', 0.000580000000, 151140, 'internal_db'),
	(213, 'vendor_call:ca251a81-d464-808b-913f-70dd23599d16', '2026-11-20 22:45:07.681+00', '2026-11-20 22:45:12.742+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'voice', 'elevenlabs', 'voice', 3214.000000000000, 'character', 0.000110000000, 353540, 'internal_db'),
	(214, 'vendor_call:bb9a06d4-ebfa-8512-8b30-87eecf6802cb', '2026-11-20 22:45:09.396+00', '2026-11-20 22:45:26.225+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'upload', 'compute', 'bandwidth', 0.365000000000, 'gb', 0.009000000000, 3285, 'internal_db'),
	(215, 'vendor_call:9dd685fb-b2fc-8142-ac58-4e5fde58dbd1', '2026-11-20 22:45:35.411+00', '2026-11-20 22:45:48.057+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(216, 'vendor_call:15a2a398-0bf6-8810-8217-a63fb9359def', '2026-11-20 22:45:40.433+00', '2026-11-20 22:45:59.384+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'upload', 'compute', 'storage', 0.730000000000, 'gb_month', 0.023000000000, 16790, 'internal_db'),
	(217, 'vendor_call:699b32f2-0cb1-8030-b3b5-5d1eef2c2fc4', '2026-11-20 22:46:49.055+00', '2026-11-20 22:46:57.585+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(218, 'vendor_call:edf8fea5-61e6-8c43-a44b-016cb4c3f126', '2026-11-20 22:47:51.548+00', '2026-11-20 22:48:07.892+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(219, 'vendor_call:7c94c479-32db-8be5-bf63-adb347b69029', '2026-11-20 22:54:47.918+00', '2026-11-20 22:54:52.182+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'render', 'compute', 'cpu', 2630.975000000000, 'cpu_second', 0.000012500000, 32887, 'internal_db'),
	(220, 'vendor_call:3f87dc50-84fe-83f1-8625-dc693aeec211', '2026-11-20 22:57:19.998+00', '2026-11-20 22:57:26.146+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'render', 'compute', 'gpu', 559.082000000000, 'gpu_second', 0.000580000000, 324268, 'internal_db'),
	(221, 'vendor_call:df1c7b11-22a4-8f8f-a0c2-f4b72c76bd10', '2026-11-20 23:18:40.129+00', '2026-11-20 23:18:43.505+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'embedding', 215.000000000000, 'input_token', 0.000000020000, 4, 'internal_db'),
	(222, 'vendor_call:7249d476-6531-86cd-9c34-539cc3d2c543', '2026-11-20 23:18:48.521+00', '2026-11-20 23:18:49.231+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 642.000000000000, 'input_token', 0.000000150000, 96, 'internal_db'),
	(223, 'vendor_call:67744e0a-b25a-8b2a-bd27-bf9c43e2abb5', '2026-11-20 23:18:48.521+00', '2026-11-20 23:18:53.307+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 470.000000000000, 'output_token', 0.000000600000, 282, 'internal_db'),
	(224, 'vendor_call:2cc92812-bb08-860f-8873-b8627b152d49', '2026-11-20 23:19:36.765+00', '2026-11-20 23:19:49.467+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 5032.000000000000, 'output_token', 0.000010000000, 50320, 'internal_db'),
	(225, 'vendor_call:615cea8d-f608-8221-8888-7170bcca2a97', '2026-11-20 23:19:36.765+00', '2026-11-20 23:19:51.987+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 10559.000000000000, 'input_token', 0.000002500000, 26398, 'internal_db'),
	(226, 'vendor_call:7e584b22-f33d-8edd-b5ce-c8d04336e14d', '2026-11-20 23:20:29.75+00', '2026-11-20 23:20:41.456+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'voice', 'elevenlabs', 'voice', 3724.000000000000, 'character', 0.000110000000, 409640, 'internal_db'),
	(227, 'vendor_call:50fcba72-851b-87ff-b523-b15a54a85c55', '2026-11-20 23:20:46.102+00', '2026-11-20 23:20:59.578+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'voice', 'elevenlabs', 'voice', 3724.000000000000, 'character', 0.000110000000, 409640, 'internal_db'),
	(228, 'vendor_call:94436e4d-3616-81ce-a8a9-0d7bf22fa86c', '2026-11-21 02:59:06.964+00', '2026-11-21 02:59:08.58+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'embedding', 310.000000000000, 'input_token', 0.000000020000, 6, 'internal_db'),
	(229, 'vendor_call:48bd6dce-f546-84c7-9156-5d17e1753daf', '2026-11-21 02:59:22.886+00', '2026-11-21 02:59:26.05+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 9821.000000000000, 'input_token', 0.000002500000, 24552, 'internal_db'),
	(230, 'vendor_call:5d19da2f-7e24-887a-83df-e90491dc5603', '2026-11-21 02:59:22.886+00', '2026-11-21 02:59:27.568+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 4967.000000000000, 'output_token', 0.000010000000, 49670, 'internal_db'),
	(231, 'vendor_call:c949b64e-b16c-8607-a46d-c49c373d0fb8', '2026-11-21 02:59:43.4+00', '2026-11-21 02:59:59.254+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 395.000000000000, 'output_token', 0.000000600000, 237, 'internal_db'),
	(232, 'vendor_call:8bd8573e-b9d8-89fe-a132-479bbee1ea39', '2026-11-21 02:59:43.4+00', '2026-11-21 03:00:00.41+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 1530.000000000000, 'input_token', 0.000000150000, 230, 'internal_db'),
	(233, 'vendor_call:a4bdb8c5-ceb0-83b7-a992-24b85b178a58', '2026-11-21 02:59:55.774+00', '2026-11-21 03:00:09.097+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'voice', 'elevenlabs', 'voice', 2986.000000000000, 'character', 0.000110000000, 328460, 'internal_db'),
	(234, 'vendor_call:aa579cfc-2ac5-8a9c-a3cd-5ce2f60fb5a2', '2026-11-21 03:03:31.743+00', '2026-11-21 03:03:44.364+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'stability_ai', 'image', 7.000000000000, 'image', 0.040000000000, 280000, 'internal_db'),
	(235, 'vendor_call:7fae4107-b706-889f-a22f-87224e3513cd', '2026-11-21 03:09:31.835+00', '2026-11-21 03:09:49.197+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(236, 'vendor_call:ae4ea907-20b0-8f0c-b86e-35d0c0b25977', '2026-11-21 03:17:09.49+00', '2026-11-21 03:17:26.542+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'render', 'compute', 'cpu', 3091.624000000000, 'cpu_second', 0.000012500000, 38645, 'internal_db'),
	(237, 'vendor_call:e3bf60c8-2fcd-8f8d-90c1-0557c45d6c02', '2026-11-21 03:22:05.886+00', '2026-11-21 03:22:18.456+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'render', 'compute', 'gpu', 656.970000000000, 'gpu_second', 0.000580000000, 381043, 'internal_db'),
	(238, 'vendor_call:9640473a-7ab8-88f6-a1b6-cad4d57c0277', '2026-11-21 03:23:56.203+00', '2026-11-21 03:24:09.738+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'upload', 'compute', 'storage', 0.333000000000, 'gb_month', 0.023000000000, 7659, 'internal_db'),
	(239, 'vendor_call:a5b2c95c-7303-8180-a2be-acea327d8b10', '2026-11-21 03:24:36.823+00', '2026-11-21 03:24:53.087+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'upload', 'compute', 'bandwidth', 0.166000000000, 'gb', 0.009000000000, 1494, 'internal_db'),
	(240, 'vendor_call:7f10f2ee-fa85-8d1d-901d-f06de309be0d', '2026-11-21 19:23:25.007+00', '2026-11-21 19:23:37.694+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 624.000000000000, 'output_token', 0.000000600000, 374, 'internal_db'),
	(241, 'vendor_call:697519c3-5d43-8b20-91e9-3719019e8896', '2026-11-21 19:23:25.007+00', '2026-11-21 19:23:43.648+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 1335.000000000000, 'input_token', 0.000000150000, 200, 'internal_db'),
	(242, 'vendor_call:20ba9871-3528-88b5-8aef-726728957631', '2026-11-21 19:24:23.544+00', '2026-11-21 19:24:33.177+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'embedding', 550.000000000000, 'input_token', 0.000000020000, 11, 'internal_db'),
	(243, 'vendor_call:3eae35a4-54ab-8f26-8274-19bcb1da2b92', '2026-11-21 19:24:36.661+00', '2026-11-21 19:24:39.529+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 3558.000000000000, 'input_token', 0.000002500000, 8895, 'internal_db'),
	(244, 'vendor_call:97c03821-7cb2-87b6-adc7-011ace240445', '2026-11-21 19:24:36.661+00', '2026-11-21 19:24:44.577+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 401.000000000000, 'output_token', 0.000010000000, 4010, 'internal_db'),
	(245, 'vendor_call:093c8004-2f36-8d3c-9196-e26b59ded3df', '2026-11-21 19:25:52.468+00', '2026-11-21 19:26:09.954+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'voice', 'elevenlabs', 'voice', 1811.000000000000, 'character', 0.000110000000, 199210, 'internal_db'),
	(246, 'vendor_call:d5d5752f-4807-8a1f-8a1a-8958ea8d614a', '2026-11-21 19:30:21.094+00', '2026-11-21 19:30:37.668+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(247, 'vendor_call:168e62b0-b1ba-8fb8-865e-10e707a77765', '2026-11-21 19:31:31.41+00', '2026-11-21 19:31:42.121+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(248, 'vendor_call:f0f584db-8d1f-8e79-8682-c7ce1a6473cb', '2026-11-21 19:31:34.879+00', '2026-11-21 19:31:42.753+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(249, 'vendor_call:f95e75d2-f51f-8a35-88b9-6f11317e8668', '2026-11-21 19:31:44.941+00', '2026-11-21 19:31:58.272+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(250, 'vendor_call:135f08a5-aabf-86cf-91e1-19012e9a8493', '2026-11-21 19:33:09.264+00', '2026-11-21 19:33:23.241+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'render', 'compute', 'gpu', 472.238000000000, 'gpu_second', 0.000580000000, 273898, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(251, 'vendor_call:b1cd9a6f-032b-8777-b43e-8e2a2dcc6484', '2026-11-21 19:37:48.871+00', '2026-11-21 19:38:03.714+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'render', 'compute', 'cpu', 2222.295000000000, 'cpu_second', 0.000012500000, 27779, 'internal_db'),
	(252, 'vendor_call:5c461d5f-1e2f-81a3-ab4b-a35bc12c2bc8', '2026-11-21 19:42:08.372+00', '2026-11-21 19:42:10.204+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'upload', 'compute', 'storage', 0.208000000000, 'gb_month', 0.023000000000, 4784, 'internal_db'),
	(253, 'vendor_call:26c22777-6357-83d4-8469-0d7ac8888664', '2026-11-21 19:43:15.822+00', '2026-11-21 19:43:34.531+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'upload', 'compute', 'bandwidth', 0.104000000000, 'gb', 0.009000000000, 936, 'internal_db'),
	(254, 'vendor_call:f3d31655-7191-8e38-a081-836c6a5524df', '2026-11-22 16:53:32.954+00', '2026-11-22 16:53:35.051+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'embedding', 817.000000000000, 'input_token', 0.000000020000, 16, 'internal_db'),
	(255, 'vendor_call:146230ff-3460-8b36-b7cd-a77a9da55fcc', '2026-11-22 16:53:40.059+00', '2026-11-22 16:53:52.421+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 550.000000000000, 'output_token', 0.000010000000, 5500, 'internal_db'),
	(256, 'vendor_call:19166ae8-2649-8923-9fcf-d1926a789655', '2026-11-22 16:53:47.527+00', '2026-11-22 16:53:55.022+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 1590.000000000000, 'input_token', 0.000000150000, 238, 'internal_db'),
	(257, 'vendor_call:ef053b0c-4684-8507-af9d-34249d3b9b19', '2026-11-22 16:53:47.527+00', '2026-11-22 16:53:56.042+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 671.000000000000, 'output_token', 0.000000600000, 403, 'internal_db'),
	(258, 'vendor_call:785d4718-7df1-808f-bfb8-9e25ba55132e', '2026-11-22 16:53:40.059+00', '2026-11-22 16:53:57.802+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 3070.000000000000, 'input_token', 0.000002500000, 7675, 'internal_db'),
	(259, 'vendor_call:47618f05-7afb-8b3a-8173-1a2d99c208ef', '2026-11-22 16:56:25.084+00', '2026-11-22 16:56:26.259+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'voice', 'elevenlabs', 'voice', 1267.000000000000, 'character', 0.000110000000, 139370, 'internal_db'),
	(260, 'vendor_call:706510e3-be86-801b-b5ad-b896d94f5063', '2026-11-22 16:59:35.355+00', '2026-11-22 16:59:40.324+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'stability_ai', 'image', 4.000000000000, 'image', 0.040000000000, 160000, 'internal_db'),
	(261, 'vendor_call:5dc1ff71-6945-82a8-adb1-88341bee22cb', '2026-11-22 17:00:46.014+00', '2026-11-22 17:00:46.75+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(262, 'vendor_call:319c521b-979f-8994-9ade-cb7d1b25c6a9', '2026-11-22 17:01:22.597+00', '2026-11-22 17:01:29.826+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(263, 'vendor_call:e358e9dd-78a0-8c18-ba4f-b030376beeea', '2026-11-22 17:01:57.726+00', '2026-11-22 17:02:07.083+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(264, 'vendor_call:b82dcaf8-a3a0-8438-93c6-7687ffce3f04', '2026-11-22 17:05:18.59+00', '2026-11-22 17:05:35.077+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'render', 'compute', 'gpu', 648.977000000000, 'gpu_second', 0.000580000000, 376407, 'internal_db'),
	(265, 'vendor_call:f2b99a22-8f89-8d2f-933e-071942d4bb96', '2026-11-22 17:12:33.431+00', '2026-11-22 17:12:51.71+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'render', 'compute', 'cpu', 3054.009000000000, 'cpu_second', 0.000012500000, 38175, 'internal_db'),
	(266, 'vendor_call:3c7dd2d7-8c7b-8321-9c1e-ceb1e5be0f35', '2026-11-22 17:18:15.402+00', '2026-11-22 17:18:26.542+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'upload', 'compute', 'storage', 0.154000000000, 'gb_month', 0.023000000000, 3542, 'internal_db'),
	(267, 'vendor_call:f532f432-da15-8323-b4d9-d20e6df90cd7', '2026-11-22 17:18:18.506+00', '2026-11-22 17:18:28.049+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'upload', 'compute', 'bandwidth', 0.077000000000, 'gb', 0.009000000000, 693, 'internal_db'),
	(268, 'vendor_call:6ac6f252-92a8-82aa-92f0-4be78963c367', '2026-11-22 17:25:15.704+00', '2026-11-22 17:25:30.939+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 4405.000000000000, 'input_token', 0.000002500000, 11012, 'internal_db'),
	(269, 'vendor_call:f4615e32-d380-81c1-93aa-e51b1c4dc4fc', '2026-11-22 17:25:15.704+00', '2026-11-22 17:25:31.96+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 659.000000000000, 'output_token', 0.000010000000, 6590, 'internal_db'),
	(270, 'vendor_call:b0e2d20b-cfcd-8fbe-b8da-a5348b6eda0f', '2026-11-22 17:25:44.1+00', '2026-11-22 17:25:52.127+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 544.000000000000, 'output_token', 0.000000600000, 326, 'internal_db'),
	(271, 'vendor_call:b34af9af-fb19-84b1-ac4f-adfcdf3190c4', '2026-11-22 17:25:44.1+00', '2026-11-22 17:25:55.542+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 1388.000000000000, 'input_token', 0.000000150000, 208, 'internal_db'),
	(272, 'vendor_call:5b493e56-cf05-8add-9edb-2a8187d1f9c6', '2026-11-22 17:26:26.597+00', '2026-11-22 17:26:39.678+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'embedding', 840.000000000000, 'input_token', 0.000000020000, 17, 'internal_db'),
	(273, 'vendor_call:2b248966-c685-8095-bfa2-3caea695474f', '2026-11-22 17:27:24.071+00', '2026-11-22 17:27:26.827+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'voice', 'elevenlabs', 'voice', 1756.000000000000, 'character', 0.000110000000, 193160, 'internal_db'),
	(274, 'vendor_call:931fa5b2-ba91-89b0-81e0-c7a3f7d4b09b', '2026-11-22 17:29:56.821+00', '2026-11-22 17:30:01.754+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(275, 'vendor_call:1efb46da-cb15-8a52-8c29-410d4fc9c456', '2026-11-22 17:29:43.729+00', '2026-11-22 17:30:03.531+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(276, 'vendor_call:0c60527d-b5a8-8b4e-852b-200821cd17a3', '2026-11-22 17:31:21.657+00', '2026-11-22 17:31:30.37+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(277, 'vendor_call:6d9e905b-df83-8bc6-82d5-9ff92941e0c6', '2026-11-22 17:33:27.329+00', '2026-11-22 17:33:28.042+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(278, 'vendor_call:9705acc6-da06-8f5d-9311-5220afe6d5d0', '2026-11-22 17:36:40.022+00', '2026-11-22 17:36:44.498+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'render', 'compute', 'gpu', 437.595000000000, 'gpu_second', 0.000580000000, 253805, 'internal_db'),
	(279, 'vendor_call:d4e0252e-a70e-8829-92c2-bcc7ebfc0762', '2026-11-22 17:37:11.837+00', '2026-11-22 17:37:25.082+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 6541.000000000000, 'input_token', 0.000002500000, 16352, 'internal_db'),
	(280, 'vendor_call:1c0791af-513f-886a-913b-09b26d8daaef', '2026-11-22 17:37:11.837+00', '2026-11-22 17:37:29.598+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 4782.000000000000, 'output_token', 0.000010000000, 47820, 'internal_db'),
	(281, 'vendor_call:e4550301-c351-8bde-b70b-d185baf0b0ab', '2026-11-22 17:37:59.11+00', '2026-11-22 17:38:07.807+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'embedding', 296.000000000000, 'input_token', 0.000000020000, 6, 'internal_db'),
	(282, 'vendor_call:3bac29e3-4e50-86bc-a81d-c2c4136d4c54', '2026-11-22 17:38:35.704+00', '2026-11-22 17:38:41.975+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 630.000000000000, 'output_token', 0.000000600000, 378, 'internal_db'),
	(283, 'vendor_call:ad74a9c7-6f75-89a4-84bc-f56e89876eab', '2026-11-22 17:38:35.704+00', '2026-11-22 17:38:53.429+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 826.000000000000, 'input_token', 0.000000150000, 124, 'internal_db'),
	(284, 'vendor_call:5e835c8b-a3e9-89ad-be20-4f1a68ad729b', '2026-11-22 17:40:21.628+00', '2026-11-22 17:40:29.529+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'render', 'compute', 'cpu', 2059.272000000000, 'cpu_second', 0.000012500000, 25741, 'internal_db'),
	(285, 'vendor_call:c904f94e-2782-8bfa-a86b-05a9c1183a5c', '2026-11-22 17:40:32.324+00', '2026-11-22 17:40:38.116+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'voice', 'elevenlabs', 'voice', 3040.000000000000, 'character', 0.000110000000, 334400, 'internal_db'),
	(286, 'vendor_call:3a49803a-0b5d-841a-af27-3a1c94c4b1cf', '2026-11-22 17:40:33.307+00', '2026-11-22 17:40:49.35+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'voice', 'elevenlabs', 'voice', 3040.000000000000, 'character', 0.000110000000, 334400, 'internal_db'),
	(287, 'vendor_call:5fee4cce-b302-8df6-a5dd-60db1c0fde72', '2026-11-22 17:43:54.373+00', '2026-11-22 17:44:10.012+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'upload', 'compute', 'bandwidth', 0.102000000000, 'gb', 0.009000000000, 918, 'internal_db'),
	(288, 'vendor_call:634c27ad-586a-8d59-a6bc-6d35ecde8500', '2026-11-22 17:44:37.037+00', '2026-11-22 17:44:41.958+00', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'upload', 'compute', 'storage', 0.205000000000, 'gb_month', 0.023000000000, 4715, 'internal_db'),
	(289, 'vendor_call:33480a24-a6e1-8d61-96c3-8a28ebfe6946', '2026-11-22 17:45:08.639+00', '2026-11-22 17:45:11.925+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(290, 'vendor_call:46cda4af-67ea-8caf-a94a-709932eefc60', '2026-11-22 17:46:08.704+00', '2026-11-22 17:46:27.332+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(291, 'vendor_call:e840e977-c31b-8d20-ab72-17ee2f5f3e9c', '2026-11-22 17:48:42.488+00', '2026-11-22 17:48:51.572+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'stability_ai', 'image', 8.000000000000, 'image', 0.040000000000, 320000, 'internal_db'),
	(292, 'vendor_call:0980dbc0-583e-8e61-9965-2ebedebdbd8b', '2026-11-22 17:58:27.901+00', '2026-11-22 17:58:42.827+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'render', 'compute', 'gpu', 729.418000000000, 'gpu_second', 0.000580000000, 423062, 'internal_db'),
	(293, 'vendor_call:1b0e9f6f-1032-8d99-85b1-835ebdd5cbb1', '2026-11-22 18:01:28.317+00', '2026-11-22 18:01:34.548+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'render', 'compute', 'cpu', 3432.555000000000, 'cpu_second', 0.000012500000, 42907, 'internal_db'),
	(294, 'vendor_call:cbd3e9db-de1b-8f96-8f9e-d93a54da8a38', '2026-11-22 18:05:34.094+00', '2026-11-22 18:05:49.826+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'upload', 'compute', 'bandwidth', 0.322000000000, 'gb', 0.009000000000, 2898, 'internal_db'),
	(295, 'vendor_call:886ac3c4-ec9e-85b9-a4d1-3870cf2f5765', '2026-11-22 18:05:39.012+00', '2026-11-22 18:05:54.066+00', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'upload', 'compute', 'storage', 0.644000000000, 'gb_month', 0.023000000000, 14812, 'internal_db');


--
-- Data for Name: pipeline_runs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.pipeline_runs VALUES
	('45e58150-dcdf-4fde-a322-ad9680b1bb21', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/10_create_schema', '{}', '0.1.0', '4a42343e8c0fd77de27d96f6893fcb6502f0d92ecd350c78dde572b8e6a3f738', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', 1.7262251299998752, 'ok', 'network: simulated', 0, 26, 0, '{"schema_migrations": 26}', 'runs/20261116T215338Z-216dcf0e/10_create_schema.ipynb', NULL),
	('b24fe30c-6dd0-4a8b-ab93-8a65747c8cf1', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/20_ingest_channels', '{}', '0.1.0', '283a9b79afdfd4aa2eec4f66f5c9f988d46b60289443be8d191e7b9c7e7c059a', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', 2.2806185569988884, 'ok', NULL, 2, 3, 0, '{"channels": 2, "youtube_api_usage": 1}', 'runs/20261116T215338Z-216dcf0e/20_ingest_channels.ipynb', NULL),
	('fc5d50e3-9a6c-4ab1-ab18-76a543877f16', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/21_ingest_videos', '{}', '0.1.0', 'a3f74e59b20cb9f701c2f845bf842a232cacf1da9fdf9b034a738afd4357931c', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', 1.7115497049999249, 'ok', NULL, 10, 13, 0, '{"videos": 10, "youtube_api_usage": 3}', 'runs/20261116T215338Z-216dcf0e/21_ingest_videos.ipynb', NULL),
	('03077c58-8739-4648-a54d-260b5c7e6a80', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/22_ingest_metrics', '{}', '0.1.0', '573fa57466f9b443261286907079793e89bfe33eea6f8ed1a2049a748dc7aab9', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '2026-11-16 21:53:38+00', '2026-11-22 21:53:53.542749+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:53.940266+00', 4.188648594999904, 'ok', NULL, 873, 1211, 0, '{"videos": 46, "channels": 4, "video_daily_facts": 307, "video_reach_daily": 62, "youtube_api_usage": 306, "video_metrics_timeseries": 486}', 'runs/20261116T215338Z-216dcf0e/22_ingest_metrics.ipynb', NULL),
	('989cba8e-2351-4a8d-940f-e3dd8cc3a5c5', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/23_ingest_costs', '{}', '0.1.0', 'd73bdb964c30c22ebbe5a70ffd3a39746030901962557ab472de099c76a674bd', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-22 21:53:54.958708+00', '2026-11-22 21:53:53.944768+00', '2026-11-22 21:53:55.657327+00', 1.6850805020003463, 'ok', NULL, 295, 313, 0, '{"cost_ledger": 295, "video_costs": 18}', 'runs/20261116T215338Z-216dcf0e/23_ingest_costs.ipynb', NULL),
	('86d4f4dc-1913-4f52-9b1d-ece3e297984f', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/24_ingest_jobs', '{}', '0.1.0', 'e8c292a43e959b6b27254cac4d47c7efe245b2ef7c540b2e0b952c6e1a1efbdb', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-22 21:53:56.689109+00', '2026-11-22 21:53:55.663168+00', '2026-11-22 21:53:57.360212+00', 1.6685208170001715, 'ok', NULL, 23, 23, 0, '{"video_generation_jobs": 23}', 'runs/20261116T215338Z-216dcf0e/24_ingest_jobs.ipynb', NULL),
	('cb50489d-5ebb-4d49-b994-69fd9eefb34a', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/30_roll_up_video_metrics', '{}', '0.1.0', '5af22793f1fa623010c57cc3cfb9f5bdd06bedb105fcd1ccf7966dcafd0bf0a3', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-22 21:53:57.375802+00', '2026-11-22 21:53:58.886471+00', 1.4911872950015095, 'ok', '62 days rolled up', 883, 406, 0, '{"videos": 19, "video_metrics_daily": 387}', 'runs/20261116T215338Z-216dcf0e/30_roll_up_video_metrics.ipynb', NULL),
	('2f2d35e0-3eb4-4a21-8918-5797163252ff', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/31_roll_up_channels', '{}', '0.1.0', '48b820383f5d0c896bf2b100bc76bf2cbcc6f7ceacd87a5e49bb762c8c1e59d9', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-22 21:53:58.89452+00', '2026-11-22 21:54:00.072011+00', 1.1620639449993178, 'ok', '4 days estimated', 417, 130, 0, '{"channels": 2, "revenue_estimates": 4, "channel_metrics_daily": 124}', 'runs/20261116T215338Z-216dcf0e/31_roll_up_channels.ipynb', NULL),
	('183eede9-1d26-4089-98bc-568134011d06', '216dcf0e-eb1c-4777-b459-4e3492f6279c', 'pipeline/40_check_quality', '{}', '0.1.0', 'c7f91bf3c861ecad78e6384212ce764870dc06e8d8048fd8a40d200143bd19c5', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-22 21:54:00.07618+00', '2026-11-22 21:54:00.735802+00', 0.6382886120009061, 'ok', '12 of 12 checks hold', 12, 12, 0, '{"check_results": 12}', 'runs/20261116T215338Z-216dcf0e/40_check_quality.ipynb', NULL);


--
-- Data for Name: rejected_rows; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: revenue_estimates; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.revenue_estimates VALUES
	('2026-11-19', 28669984, 22885855, 915999541, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:53:53.542749+00'),
	('2026-11-20', 26856334, 21989467, 1755662709, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:53:53.542749+00'),
	('2026-11-21', 25219498, 21764945, 1915730679, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:53:53.542749+00'),
	('2026-11-22', 24741705, 20929662, 1834642727, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-22 21:53:53.542749+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.schema_migrations VALUES
	(1, 'schema', 'cc69a809a725338934e53d285d8bf87853deade749aeb3589ffb0b821cfc2cbd', '2026-11-22 21:53:45.291133+00', false),
	(2, 'clock_now', 'ff9778e7a632d3a3ee423425e52c1c0d8bd024980593c8e6b45392185f92999c', '2026-11-22 21:53:45.295517+00', false),
	(3, 'warehouse_identity', '00da6d2bd1ebdb49e6b8530cf819da18924f152e43af4b35b22f13d013193a4c', '2026-11-22 21:53:45.296923+00', false),
	(4, 'channels', '0e293e1768eaf4afcbcde5e747fba7b6c64970909e959142f140c0b69d61d052', '2026-11-22 21:53:45.301592+00', false),
	(5, 'videos', '5b9e995dc29d335d668cefc83d3447037dd57878aed66087ef25339cff16ca38', '2026-11-22 21:53:45.310476+00', false),
	(6, 'video_generation_jobs', 'c7795a46a3a98dbc9946176d930a3986f1123dafc344ad142f689fabd868194a', '2026-11-22 21:53:45.321745+00', false),
	(7, 'cost_ledger', '747c36737dfe0b4ee26c440dfa42a51346df768bd2a3fa5ac6e9e54771179974', '2026-11-22 21:53:45.333689+00', false),
	(8, 'video_costs', 'c7264b42a0b8c3208aec2679ef104981ce6c8036d317535121a87396e50e01d5', '2026-11-22 21:53:45.345+00', false),
	(9, 'video_metrics_timeseries', '84ad53400cb90d066b20cfad6bf7e2d5babd912b247a330b0775785732a43f82', '2026-11-22 21:53:45.355608+00', false),
	(10, 'video_daily_facts', '6a8dede511046d330f7e9751e96c22f0ff36f76baeb3128e665ca31c590f8103', '2026-11-22 21:53:45.36472+00', false),
	(11, 'video_reach_daily', 'f7f3a5f5efc04513c6eedd1516176c7321cea5b4661adfae287aa511bcb0a4b1', '2026-11-22 21:53:45.378262+00', false),
	(12, 'video_period_facts', '5909f316db99d12a265917854db8285f6ea2ffa135356f791a0fd533748bb095', '2026-11-22 21:53:45.388052+00', false),
	(13, 'channel_period_facts', 'bb76ea2ae15e09685b10388a9af9b1c11af3b5f56bc7d1132931d5156d913558', '2026-11-22 21:53:45.398395+00', false),
	(14, 'youtube_api_usage', '344099f673ed99f555fb54929888b04f883baa1d2e4310dfb93e8646e3fe5feb', '2026-11-22 21:53:45.403725+00', false),
	(15, 'pipeline_runs', 'da9cc8b900903fadd72cc82d8792ae228be3e19544a8a5e004dc345689c16ae6', '2026-11-22 21:53:45.414146+00', false),
	(16, 'rejected_rows', 'b6fae444221b203058eb62c5b4520ebde63a029ab448759f291f0117ee5da0bf', '2026-11-22 21:53:45.421986+00', false),
	(17, 'source_watermarks', '1cb7995842104350ef42d5a19c06db8ba6c8b0fd1ae096d41d9f404016dac5cd', '2026-11-22 21:53:45.433586+00', false),
	(18, 'video_metrics_daily', '33481e4faeff11e699017cfc2b36976174d0a706df8286b23298284bcb0f5aa2', '2026-11-22 21:53:45.440684+00', false),
	(19, 'channel_metrics_daily', '155b1754484f55bf9b915b50185e84fea1cb6a23034851fbced4c26fdc3bb296', '2026-11-22 21:53:45.445361+00', false),
	(20, 'revenue_estimates', '3fda3bd2627d5dd9bdf4fc93135a250e47f5af17f6bb77f6047a229589cc456d', '2026-11-22 21:53:45.451011+00', false),
	(21, 'check_results', '039768153347a3190ae9bdb9a9658fac5e6ad63afbe43bafd64289ee97193590', '2026-11-22 21:53:45.456849+00', false),
	(22, 'repair_views_delta', 'a7000bcf83c75e1ec36364354d519cce8ed72577ab5d0c545a88531e4e061ca8', '2026-11-22 21:53:45.463573+00', false);


--
-- Data for Name: source_watermarks; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.source_watermarks VALUES
	('youtube_data', 'channels', '2026-11-16 21:53:38+00', NULL, '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', 'ok', NULL),
	('internal_db', 'videos', '2026-11-16 21:53:38+00', NULL, '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', 'ok', NULL),
	('youtube_data', 'videos', '2026-11-16 21:53:38+00', NULL, '2026-11-16 21:53:38+00', '2026-11-16 21:53:38+00', 'ok', NULL),
	('youtube_data', 'video_metrics_timeseries', '2026-11-22 21:00:00+00', NULL, '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00', 'ok', NULL),
	('internal_db', 'published', '2026-11-22 21:53:53.134464+00', NULL, '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00', 'ok', NULL),
	('youtube_analytics', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', NULL, '2026-11-18', '2026-11-22 21:53:53.668272+00', '2026-11-22 21:53:53.668272+00', 'ok', NULL),
	('youtube_reporting', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-22 12:32:21+00', '2026-11-19', '2026-11-22 21:53:53.668272+00', '2026-11-22 21:53:53.668272+00', 'ok', NULL),
	('youtube_analytics', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', NULL, '2026-11-18', '2026-11-22 21:53:53.668272+00', '2026-11-22 21:53:53.668272+00', 'ok', NULL),
	('youtube_reporting', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-22 12:32:21+00', '2026-11-19', '2026-11-22 21:53:53.668272+00', '2026-11-22 21:53:53.668272+00', 'ok', NULL),
	('internal_db', 'vendor_calls', '2026-11-22 21:53:54.958708+00', NULL, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00', 'ok', NULL),
	('internal_db', 'jobs', '2026-11-22 21:53:56.689109+00', NULL, '2026-11-22 21:53:56.787089+00', '2026-11-22 21:53:56.787089+00', 'ok', NULL),
	('rollup', 'video_metrics_daily', '2026-11-22 21:53:58.085022+00', NULL, '2026-11-22 21:53:58.085022+00', '2026-11-22 21:53:58.085022+00', 'ok', 'transactions seen: 798:798:'),
	('rollup', 'channel_metrics_daily', '2026-11-22 21:53:58.085022+00', NULL, '2026-11-22 21:53:59.344293+00', '2026-11-22 21:53:59.344293+00', 'ok', 'transactions seen: 798:798:');


--
-- Data for Name: video_costs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_costs VALUES
	('2e9116da-dfaa-4f6a-b14f-1040ca7cfddb', '0066cc57-5178-5c42-9888-748fe27094be', 2, 5, 120, 0, 5, 3, 31, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1659038, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('7dc8d7f9-167f-4f49-b580-f06d60df0824', '0898ff8a-b379-52f8-944e-c6ca671465e1', 6, 56, 48, 0, 5, 2, 20, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1381391, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('6ccb412e-b684-4fc7-aac8-c9e15823de2b', '12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', 1, 14, 96, 0, 5, 4, 38, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1582019, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('21ce83a3-9d6a-47fc-af38-f892431399c4', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 6, 75, 40, 0, 5, 4, 36, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1682624, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('fe9a18ed-7bf0-4c89-82d8-50459ff2835c', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 7, 51, 36, 0, 5, 2, 21, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1229501, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('9ae5e190-c511-4b4b-9794-96134a850e27', '3e5bb066-ecc1-5323-b761-f1f8614bddb5', 7, 67, 32, 0, 5, 4, 42, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1587159, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('df31cd06-3ae3-4bc7-a4f5-260556b20c34', '4dda973e-379e-5b25-859b-376245ff68e2', 6, 110, 48, 0, 5, 2, 25, 3, 1, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1996653, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('d64c1cdd-b0dc-4dd6-8035-4f6c3c3c223e', '605955a6-c683-50e3-975a-c5fa8738bde5', 8, 77, 36, 0, 5, 2, 27, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1571567, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('d22e6d71-eed4-4ec3-a824-52ddb3ec4e2b', '619c670b-17df-52aa-8f9f-7c627b9fba96', 2, 10, 96, 0, 0, 2, 20, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1304094, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('e785e9b4-cb5e-4f86-bc77-d4ce348f2088', '61d042aa-be74-5f1c-8e7d-a94774eeae77', 5, 62, 48, 0, 0, 2, 22, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1403019, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('f22b0456-73b0-4bb7-bf3c-a1bef8639d42', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 5, 84, 52, 0, 0, 1, 15, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1592617, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('cf18cdc3-12a9-4332-8364-f69a827192e5', '81df8cdf-a244-56dd-911c-a2cbfe75c646', 2, 8, 108, 0, 5, 2, 19, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1437132, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('b60a1486-de49-4b23-825c-d107df85ec1d', '8a0d2e48-7464-565c-809c-39ea09fe322a', 7, 33, 28, 0, 0, 4, 38, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1111996, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('4c5030fe-1197-4283-9965-a2eb6a578252', 'ac37757a-f416-570a-96c4-c056afab0c1b', 1, 20, 52, 0, 5, 3, 27, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1090097, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('8eea3f3a-d69b-41e2-8490-489be8b527c3', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 2, 9, 72, 0, 0, 2, 19, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1038867, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('8c153616-fa65-47f5-94e2-2b76feff2f4b', 'c550f6cf-c2a3-5d91-a19c-51da22f3cafb', 2, 19, 104, 0, 5, 3, 25, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1586492, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('5e0e1845-3548-4b1b-be80-abcd38aedcdf', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', 1, 21, 100, 0, 0, 2, 23, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1478239, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00'),
	('c31f5f22-adbe-44d5-a2f8-f60341adec8a', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', 1, 25, 52, 0, 5, 4, 39, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1269716, '2026-11-22 21:53:55.008704+00', '2026-11-22 21:53:55.008704+00');


--
-- Data for Name: video_daily_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_daily_facts VALUES
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-09-27', 17037, 11323, 727980, 700, 21, 31, 146, 113, 13, 871000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-09-28', 6810, 4527, 273180, 278, 8, 12, 59, 45, 5, 314000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-09-29', 3266, 2170, 134580, 133, 3, 6, 28, 22, 3, 158000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-09-29', 29239, 22742, 5802180, 835, 25, 48, 249, 152, 28, 68101000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-09-30', 2191, 1457, 87960, 90, 2, 4, 19, 14, 2, 101000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-09-30', 44266, 34431, 9076860, 1271, 38, 73, 377, 232, 44, 108879000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-01', 1723, 1145, 70800, 72, 2, 3, 15, 12, 1, 83000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-01', 27250, 21195, 5680200, 776, 23, 46, 232, 143, 27, 68854000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-02', 1382, 918, 55740, 52, 1, 3, 11, 9, 1, 64000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-02', 16260, 12648, 3294780, 467, 14, 27, 139, 85, 16, 39215000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-03', 1319, 877, 51780, 53, 1, -1, 12, 9, 1, 59000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-03', 14264, 11094, 2993760, 408, 12, 23, 122, 74, 14, 36447000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-04', 992, 659, 38520, 43, 1, 5, 8, 6, 1, 43000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-04', 9088, 7069, 1829340, 256, 7, 5, 77, 48, 9, 21679000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-05', 871, 580, 37140, 38, 1, 1, 8, 6, 1, 45000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-05', 7731, 6014, 1613820, 237, 7, 23, 66, 40, 7, 19578000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-06', 10461, 7621, 3763080, 470, 14, 25, 12, 29, 9, 13699000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-06', 683, 453, 29160, 28, 0, 2, 6, 4, 0, 35000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-06', 6901, 5367, 1324860, 195, 5, 1, 59, 36, 7, 15194000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-07', 18493, 13473, 6786060, 830, 24, 46, 22, 51, 17, 25014000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-07', 684, 455, 26820, 27, 0, -2, 6, 5, 1, 30000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-07', 6202, 4824, 1200000, 173, 5, 21, 53, 33, 6, 13838000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-08', 6606, 4813, 2177520, 306, 9, 16, 8, 19, 6, 7465000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-08', 593, 394, 25740, 22, 0, 4, 5, 4, 0, 31000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-08', 6110, 4753, 1259760, 174, 5, 10, 52, 32, 6, 15163000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-09', 4750, 3461, 1672680, 213, 6, 8, 6, 13, 4, 6005000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-09', 597, 397, 25020, 26, 0, 1, 5, 4, 1, 30000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-09', 6235, 4850, 1277400, 186, 5, 10, 53, 32, 6, 15314000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-10', 3945, 2873, 1432980, 178, 5, 14, 4, 11, 4, 5250000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-10', 520, 346, 20460, 25, 0, 1, 4, 3, 0, 24000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-10', 5324, 4140, 1069500, 134, 4, -3, 45, 28, 6, 12659000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-11', 2735, 1993, 958680, 122, 3, 7, 4, 7, 2, 3431000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-11', 387, 257, 15360, 18, 0, 1, 4, 3, 0, 18000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-11', 4742, 3689, 900900, 165, 4, 20, 41, 25, 4, 10252000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-12', 1838, 1340, 622140, 78, 2, 4, 2, 5, 2, 2173000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-12', 331, 220, 14460, 10, 0, 0, 2, 2, 1, 17000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-12', 3740, 2909, 726660, 75, 2, 6, 32, 20, 4, 8406000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-13', 1720, 1253, 584640, 79, 2, 5, 2, 5, 2, 2049000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-13', 309, 205, 12660, 16, 0, 1, 3, 2, 0, 15000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-13', 3544, 2756, 751980, 108, 3, 6, 30, 18, 3, 9218000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-14', 1371, 998, 497220, 59, 1, 3, 2, 4, 1, 1821000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-14', 257, 171, 10560, 1, 0, 0, 2, 2, 0, 12000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-14', 3083, 2399, 587940, 103, 3, -8, 26, 16, 3, 6708000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-15', 1271, 926, 419880, 56, 1, 3, 1, 4, 1, 1442000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-15', 259, 172, 10320, 12, 0, 1, 3, 2, 0, 12000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-15', 3307, 2571, 657660, 94, 2, 19, 28, 18, 4, 7734000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-16', 1099, 801, 401280, 52, 1, 3, 1, 3, 1, 1474000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-16', 234, 156, 9660, 12, 0, -3, 2, 1, 1, 12000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-16', 2833, 2204, 600840, 91, 2, -10, 24, 14, 2, 7361000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-17', 937, 682, 317940, 52, 1, 2, 2, 2, 1, 1114000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-17', 238, 158, 10020, 6, 0, 4, 2, 2, 0, 12000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-17', 2826, 2198, 550740, 83, 2, 19, 24, 15, 3, 6384000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-18', 814, 594, 281580, 31, 0, 2, 1, 3, 1, 998000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-18', 186, 123, 7920, 9, 0, 0, 1, 1, 0, 10000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-18', 2448, 1904, 507300, 38, 1, 4, 21, 13, 3, 6127000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-18', 69169, 47822, 2350260, 1988, 59, 168, 175, 236, 71, 2582000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-19', 561, 408, 185400, 24, 0, 1, 0, 1, 0, 638000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-19', 155, 103, 6660, 9, 0, 0, 2, 1, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-19', 1973, 1535, 380940, 76, 2, 3, 17, 10, 2, 4387000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-19', 24463, 16913, 870420, 697, 20, 49, 62, 83, 25, 985000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-20', 567, 414, 196080, 18, 0, 2, 1, 2, 1, 694000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-20', 163, 109, 6480, 7, 0, 1, 1, 1, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-20', 2096, 1631, 421200, 45, 1, -10, 18, 11, 2, 4985000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-20', 11933, 8251, 425340, 349, 10, 39, 30, 41, 12, 482000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-21', 476, 346, 166620, 28, 0, 1, 1, 1, 0, 597000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-21', 146, 97, 6300, 10, 0, 0, 1, 1, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-21', 1849, 1437, 364020, 62, 1, 17, 16, 10, 2, 4253000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-21', 7459, 5156, 255240, 205, 6, 18, 19, 25, 8, 282000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-22', 401, 293, 133500, 26, 0, 1, 0, 1, 0, 460000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-22', 134, 89, 5520, 6, 0, -3, 1, 1, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-22', 1626, 1265, 318840, 48, 1, 3, 14, 9, 1, 3711000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-22', 5480, 3789, 179400, 161, 4, 14, 14, 19, 6, 193000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-23', 414, 301, 136620, 11, 0, -5, 0, 1, 1, 469000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-23', 149, 99, 6420, 1, 0, 3, 2, 1, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-23', 1684, 1310, 337260, 32, 0, 3, 14, 8, 2, 3983000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-23', -10777, 0, 0, 125, 3, 11, 12, 16, 4, 0, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-24', 380, 277, 136920, 24, 0, 7, 1, 1, 0, 499000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-24', 142, 95, 6000, 7, 0, 1, 1, 1, 1, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-24', 1719, 1337, 346380, 65, 1, 2, 15, 9, 1, 4108000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-24', 4359, 3014, 154860, 134, 4, 10, 11, 14, 5, 175000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-25', 366, 266, 130560, 9, 0, 1, 0, 1, 1, 473000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-25', 143, 94, 5460, 0, 0, -4, 1, 1, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-25', 1547, 1203, 313560, 34, 1, -12, 13, 8, 2, 3734000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-25', 4004, 2769, 145560, 109, 3, -3, 10, 14, 4, 167000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-26', 254, 185, 90720, 19, 0, 1, 1, 1, 0, 330000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-26', 114, 76, 4800, 12, 0, 0, 1, 1, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-26', 1359, 1057, 262500, 55, 1, 17, 11, 8, 1, 3024000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-26', 3047, 2107, 108840, 93, 2, 20, 8, 10, 3, 124000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-27', 265, 194, 94980, 3, 0, 0, 0, 1, 0, 344000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-27', 112, 74, 4620, 0, 0, 4, 1, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-27', 1236, 961, 237600, 31, 0, 2, 11, 6, 2, 2729000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-27', 3122, 2158, 103620, 78, 2, -6, 8, 11, 3, 112000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-28', 248, 180, 83100, 20, 0, 1, 0, 0, 0, 289000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-28', 113, 76, 4860, 7, 0, 1, 1, 1, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-28', 1195, 930, 244740, 35, 1, 2, 10, 6, 1, 2934000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-28', 2501, 1729, 83820, 70, 2, 20, 6, 9, 3, 91000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-29', 237, 173, 82980, -4, 0, 0, 1, 1, 0, 297000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-29', 112, 74, 4560, 7, 0, 0, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-29', 1093, 850, 206700, 18, 0, 2, 9, 6, 1, 2346000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-29', 2554, 1766, 92460, 81, 2, -8, 7, 8, 2, 106000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-30', 222, 162, 82020, 21, 0, 1, 0, 1, 1, 304000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-30', 117, 78, 4860, 4, 0, 0, 1, 1, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-30', 1200, 934, 228900, 33, 0, 2, 11, 6, 1, 2613000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-30', 2236, 1546, 77400, 63, 1, 20, 5, 8, 3, 87000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-31', 231, 168, 85440, 6, 0, -5, 0, 0, 0, 317000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-31', 112, 75, 4560, 7, 0, 0, 1, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-31', 1012, 787, 193980, 38, 1, 2, 8, 6, 1, 2223000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-10-31', 2243, 1550, 74940, 59, 1, 5, 6, 8, 2, 82000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-01', 203, 148, 71700, 9, 0, 6, 0, 1, 0, 258000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-01', 104, 69, 4020, 0, 0, 0, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-01', 1023, 796, 210420, 18, 0, -14, 9, 5, 1, 2529000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-01', 1975, 1366, 65460, 58, 1, 5, 5, 6, 2, 71000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-02', 146, 106, 48480, 7, 0, 0, 1, 0, 0, 168000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-02', 86, 56, 3240, 5, 0, 1, 1, 1, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-02', 797, 619, 151320, 22, 0, 17, 7, 4, 1, 1724000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-02', 1509, 1043, 53160, 39, 1, 4, 4, 6, 2, 60000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-03', 167, 122, 57540, 6, 0, 1, 0, 1, 0, 203000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-03', 86, 57, 3660, 8, 0, -4, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-03', 792, 616, 158580, 46, 1, 1, 7, 4, 1, 1873000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-03', 1389, 960, 45420, 42, 1, 3, 3, 4, 1, 49000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-04', 156, 114, 51840, 9, 0, 0, 0, 0, 0, 179000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-04', 20254, 13656, 1066200, 607, 18, 85, 61, 153, 16, 656000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-04', 82, 55, 3600, -2, 0, 4, 1, 1, 1, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-04', 687, 535, 140580, 27, 0, 1, 5, 4, 0, 1684000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-04', 1288, 891, 45960, 49, 1, 3, 4, 5, 1, 52000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-05', 168, 122, 57000, 13, 0, -6, 0, 1, 1, 200000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-05', 23157, 15613, 1158120, 691, 20, 107, 70, 175, 19, 690000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-05', 97, 64, 3720, 1, 0, 0, 1, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-05', 803, 625, 156900, 14, 0, 2, 7, 4, 1, 1822000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-05', 1428, 987, 47520, 49, 1, 4, 3, 5, 2, 52000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-06', 166, 121, 57600, 9, 0, 0, 0, 0, 0, 205000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-06', 16116, 10865, 782280, 490, 14, 71, 49, 122, 13, 456000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-06', 93, 63, 3960, 8, 0, 0, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-06', 807, 627, 162600, 1, 0, 1, 7, 4, 1, 1930000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-06', 1355, 937, 45780, 20, 0, -13, 4, 4, 1, 50000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-07', 168, 122, 55980, 8, 0, 7, 1, 1, 0, 194000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-07', 11690, 7883, 618360, 346, 10, 52, 36, 88, 10, 382000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-07', 97, 64, 3780, 9, 0, 0, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-07', 763, 594, 149820, 48, 1, 1, 7, 4, 1, 1746000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-07', 1219, 843, 43500, 33, 0, 19, 3, 4, 1, 50000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-08', 157, 115, 52200, -2, 0, 1, 0, 0, 0, 179000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-08', 7699, 5190, 416580, 235, 7, 34, 23, 59, 6, 261000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-08', 90, 60, 3600, -6, 0, 1, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-08', 664, 516, 131760, 9, 0, 1, 5, 4, 0, 1548000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-08', 1048, 724, 36000, 47, 1, 2, 2, 4, 2, 40000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-09', 128, 93, 46980, 12, 0, 0, 0, 0, 0, 174000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-09', 5805, 3914, 298620, 177, 5, 11, 18, 44, 5, 181000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-09', 77, 51, 3060, 10, 0, 0, 1, 1, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-09', 600, 467, 121140, 0, 0, 1, 5, 3, 1, 1438000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-09', 967, 669, 34020, 14, 0, 3, 3, 3, 1, 38000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-10', 145, 106, 49620, 9, 0, 0, 0, 1, 0, 174000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-10', 4180, 2819, 213840, 121, 3, 33, 12, 31, 3, 129000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-10', 81, 54, 3480, 4, 0, 0, 1, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-10', 632, 491, 132960, 25, 0, 1, 6, 3, 0, 1622000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-10', 864, 598, 30660, 31, 0, 2, 2, 3, 0, 34000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-11', 115, 83, 40140, -4, 0, 1, 0, 0, 0, 145000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-11', 3178, 2142, 167640, 90, 2, 14, 10, 24, 3, 104000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-11', 80, 53, 3180, 1, 0, 0, 0, 1, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-11', 502, 391, 104160, 37, 1, 1, 4, 3, 1, 1259000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-11', 817, 565, 26460, 17, 0, 2, 2, 3, 1, 28000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-12', 143, 105, 51120, 12, 0, 0, 0, 1, 1, 185000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-12', 3080, 2077, 157080, 93, 2, 14, 9, 24, 2, 94000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-12', 80, 53, 3360, -2, 0, 0, 1, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-12', 580, 451, 115380, 25, 0, -15, 5, 3, 0, 1358000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-12', 855, 591, 27960, 33, 0, 2, 2, 3, 1, 30000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-13', 150, 109, 49920, 12, 0, 0, 1, 0, 0, 173000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-13', 2377, 1602, 118680, 77, 2, 11, 8, 18, 2, 71000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-13', 83, 56, 3300, 3, 0, 0, 1, 1, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-13', 601, 468, 121860, -3, 0, 17, 5, 3, 1, 1451000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-13', 811, 560, 27360, 28, 0, 2, 2, 3, 1, 30000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-14', 146, 106, 52500, 2, 0, 1, 0, 0, 0, 192000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-14', 2160, 1457, 114420, 67, 2, 9, 6, 16, 2, 71000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-14', 89, 58, 3780, 7, 0, 0, 1, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-14', 630, 489, 121920, 30, 0, 1, 6, 3, 1, 1410000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-14', 783, 541, 26100, 25, 0, 2, 2, 2, 1, 28000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-15', 130, 95, 46800, 1, 0, 0, 0, 1, 0, 170000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-15', 1628, 1098, 82260, 51, 1, 7, 5, 12, 1, 49000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-15', 82, 55, 3540, 7, 0, -3, 0, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-15', 536, 417, 106140, 24, 0, 1, 4, 3, 0, 1244000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-15', 744, 515, 24120, 10, 0, 2, 2, 3, 1, 26000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 120, 87, 41820, -3, 0, 0, 0, 0, 0, 150000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 1120, 754, 54900, 30, 0, 5, 3, 9, 1, 32000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 67, 45, 2760, 1, 0, 4, 1, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 41746, 26483, 1787460, 776, 23, 31, 139, 159, 32, 1716000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 473, 368, 96540, 10, 0, 1, 4, 3, 1, 1155000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 590, 408, 19980, 3, 0, 1, 2, 2, 0, 22000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 15639, 10482, 1070160, 382, 11, 36, 174, 77, 14, 678000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 33202, 19814, 2986260, 920, 27, 77, 116, 52, 17, 660000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 110, 81, 39960, 18, 0, 1, 0, 0, 0, 145000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 921, 621, 44400, 20, 0, -15, 3, 7, 1, 26000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 72, 47, 2820, 1, 0, 0, 0, 1, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 391860, 248597, 15245400, 7285, 218, 283, 1307, 1500, 307, 13720000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 415, 323, 81420, 12, 0, -16, 4, 2, 0, 948000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 507, 350, 16860, 24, 0, 1, 1, 2, 1, 18000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 14082, 9439, 894420, 343, 10, 30, 156, 70, 14, 538000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 56515, 33728, 5259000, 1576, 47, 133, 197, 89, 30, 1188000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 110, 80, 36960, 6, 0, 0, 0, 1, 0, 129000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 954, 644, 48840, 25, 0, 24, 3, 7, 1, 29000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 64, 43, 2580, 9, 0, 0, 1, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 142136, 90171, 5742780, 2666, 79, 103, 474, 544, 112, 5308000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 478, 372, 99120, 13, 0, 17, 4, 2, 1, 1198000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 583, 404, 18900, 16, 0, 2, 1, 2, 0, 20000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 78920, 60850, 10485060, 3031, 90, 0, 560, 522, 46, 184786000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-22', 803, 562, 92220, 29, 0, 2, 3, 5, 0, 887000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-23', 540, 379, 59400, 20, 0, 1, 3, 3, 0, 553000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-24', 280, 195, 31500, 9, 0, 0, 1, 2, 0, 300000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-25', 252, 177, 29400, 10, 0, 1, 1, 2, 0, 284000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-26', 177, 125, 20760, 7, 0, 0, 1, 1, 0, 201000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-27', 155, 108, 17700, 5, 0, 1, 1, 1, 1, 170000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-28', 124, 87, 13620, 4, 0, 1, 0, 0, 0, 128000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-29', 102, 72, 12420, 5, 0, 0, 1, 1, 0, 123000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-09-30', 80, 55, 9180, 3, 0, 0, 0, 1, 0, 90000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-01', 82, 58, 9780, 2, 0, 0, 0, 0, 0, 96000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-02', 73, 51, 8520, 2, 0, 0, 1, 1, 0, 83000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-03', 58, 40, 6240, 4, 0, 1, 0, 0, 0, 58000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-04', 54, 38, 6600, 2, 0, 0, 0, 0, 0, 66000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-05', 42, 30, 4680, 1, 0, 0, 1, 1, 0, 43000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-06', 43, 30, 4860, 2, 0, 0, 0, 0, 0, 46000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-07', 35, 24, 3900, 1, 0, 0, 0, 0, 0, 37000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-08', 34, 24, 3840, 0, 0, 0, 0, 0, 0, 37000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-09', 33, 23, 3960, 2, 0, 0, 0, 1, 0, 40000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-10', 32, 22, 3420, 2, 0, 0, 0, 0, 0, 32000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-11', 24, 17, 2700, 0, 0, 0, 0, 0, 0, 26000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-12', 21, 15, 2400, 1, 0, 0, 1, 0, 0, 24000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-13', 18, 13, 2160, 0, 0, 0, 0, 0, 0, 22000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-14', 17, 12, 2040, 1, 0, 0, 0, 0, 0, 21000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-15', 16, 11, 1800, 0, 0, 0, 0, 0, 0, 19000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-16', 15, 11, 1800, 1, 0, 1, 0, 0, 0, 18000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-17', 16, 10, 1620, 0, 0, 0, 0, 1, 0, 16000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-18', 12, 9, 1440, 2, 0, 0, 0, 0, 0, 14000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-19', 12, 8, 1260, 0, 0, 0, 0, 0, 0, 12000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-20', 10, 8, 1380, -1, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-21', 11, 7, 1200, 2, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-22', 9, 6, 1020, -1, 0, 0, 0, 0, 0, 10000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-23', 11, 8, 1320, 2, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-24', 9, 7, 1200, -1, 0, -1, 0, 0, 0, 12000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-25', 11, 7, 1080, 1, 0, 1, 0, 0, 0, 11000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-26', 486, 364, 51240, 10, 0, 5, 1, 2, 0, 573000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-26', 8, 6, 900, 1, 0, -1, 0, 0, 0, 9000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-27', 288, 215, 31200, 5, 0, 3, 1, 1, 0, 356000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-27', 8, 6, 960, -1, 0, 0, 0, 0, 0, 9000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-28', 192, 144, 21120, 4, 0, 2, 1, 1, 0, 243000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-28', 7, 4, 600, 0, 0, 1, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-29', 127, 96, 13020, 3, 0, 0, 0, 0, 0, 142000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-29', 8, 6, 1020, 1, 0, 0, 0, 0, 0, 11000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-30', 97, 72, 9660, 2, 0, 1, 1, 1, 0, 104000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-30', 9, 6, 960, 1, 0, 0, 0, 0, 0, 9000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-31', 72, 54, 7560, 1, 0, 1, 0, 0, 0, 85000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-10-31', 7, 5, 840, 0, 0, 0, 1, 0, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-01', 59, 44, 6300, 2, 0, 2, 0, 1, 0, 72000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-01', 8, 6, 960, -1, 0, 0, 0, 0, 0, 9000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-02', 45, 34, 4800, 1, 0, 0, 0, 0, 0, 54000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-02', 6, 4, 600, 1, 0, -1, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-03', 38, 29, 3960, 0, 0, 1, 1, 0, 0, 43000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-03', 7, 5, 840, 0, 0, 1, 0, 1, 0, 9000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-04', 34, 25, 3300, 1, 0, 0, 0, 0, 0, 36000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-04', 5, 3, 420, 1, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-05', 40, 30, 4140, 1, 0, 0, 0, 0, 0, 46000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-05', 7, 5, 780, -1, 0, -1, 0, 0, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-06', 33, 24, 3480, 1, 0, 1, 0, 0, 0, 40000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-06', 7, 5, 780, 1, 0, 1, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-07', 30, 23, 3240, 0, 0, -1, 0, 1, 0, 36000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-07', 7, 5, 780, 1, 0, 0, 0, 0, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-08', 28, 21, 2940, 1, 0, 1, 0, 0, 0, 33000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-08', 6, 4, 660, -1, 0, 0, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-09', 21, 15, 2100, 0, 0, 1, 0, 0, 0, 23000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-09', 6, 4, 660, 1, 0, -1, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-10', 20, 16, 2160, 0, 0, 0, 0, 0, 0, 24000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-10', 5, 4, 660, 0, 0, 1, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-11', 20, 15, 2040, 1, 0, 0, 0, 0, 0, 23000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-11', 160, 101, 18660, 5, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-11', 6, 4, 660, 0, 0, 0, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-12', 19, 14, 2040, 0, 0, 0, 1, 0, 0, 23000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-12', 432, 273, 49320, 12, 0, 0, 3, 2, 0, 9000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-12', 5, 4, 600, 0, 0, 0, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-13', 18, 14, 1860, 1, 0, 0, 0, 0, 0, 21000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-13', 1495, 861, 14700, 35, 1, 14, 5, 3, 0, 55000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-13', 250, 158, 28320, 9, 0, 1, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-13', 6, 4, 660, 1, 0, 0, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-14', 17, 12, 1560, -1, 0, 1, 0, 0, 0, 17000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-14', 812, 468, 8220, 18, 0, 8, 3, 2, 0, 31000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-14', 164, 103, 19980, 4, 0, 0, 1, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-14', 7, 5, 780, -1, 0, 0, 0, 0, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-15', 16, 12, 1560, 1, 0, 0, 0, 0, 0, 17000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-15', 466, 269, 4680, 12, 0, 4, 2, 2, 1, 18000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-15', 99, 63, 11220, 4, 0, 0, 1, 1, 0, 2000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-15', 6, 4, 600, 2, 0, 0, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 12, 9, 1260, 1, 0, 0, 0, 0, 0, 15000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 302, 174, 2820, 7, 0, 3, 1, 0, 0, 11000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 718, 461, 6540, 13, 0, 1, 2, 5, 0, 20000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 61, 39, 6900, 2, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 5, 3, 480, -1, 0, 0, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 10, 7, 960, 0, 0, 0, 0, 0, 0, 11000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 26, 18, 3180, 0, 0, 0, 0, 0, 0, 28000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 217, 125, 2040, 5, 0, 2, 0, 1, 0, 8000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 579, 371, 5580, 11, 0, 1, 2, 4, 0, 18000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 44, 28, 5280, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 4, 4, 600, 1, 0, 0, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 107, 65, 3060, 1, 0, 0, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 10, 8, 1080, 0, 0, 0, 0, 0, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 783, 560, 100140, 24, 0, 2, 1, 5, 0, 897000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 189, 109, 1800, 5, 0, 2, 1, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 460, 296, 4260, 9, 0, 0, 2, 3, 0, 13000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 34128, 24455, 669420, 1112, 33, 85, 90, 187, 33, 1437000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 37, 23, 4500, 2, 0, 0, 1, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 416, 282, 54960, 12, 0, 2, 2, 1, 0, 296000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 5, 3, 480, -1, 0, 0, 0, 0, 0, 5000, 3, 'youtube_analytics', '2026-11-22 21:53:53.542749+00', '2026-11-22 21:53:53.668272+00');


--
-- Data for Name: video_generation_jobs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_generation_jobs VALUES
	('5305a44e-b024-8e44-beb0-fd26a7800289', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', 9, 'Why a battery that lasts matters', 'story', 64, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 114.901, "queued": 1512.614, "render": 411.412, "script": 55.317, "upload": 102.388, "visuals": 156.607}', 100, 'completed', NULL, 0, '2026-11-17 05:20:35.672+00', '2026-11-17 05:45:48.286+00', '2026-11-17 05:59:48.911+00', NULL, '2026-11-17 05:59:48.911+00', 1345.00, 349.70, 7585),
	('bbb16675-a83d-8525-9783-51eb0bd88b3a', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'a103e624-8ec2-8014-a660-b53a0e795651', 3, 'The truth about deep-sea light', 'story', 167, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 136.173, "queued": 2151.639, "render": 781.658, "script": 92.773, "upload": 62.844, "visuals": 361.457}', 100, 'completed', NULL, 0, '2026-11-17 14:48:44.041+00', '2026-11-17 15:24:35.68+00', '2026-11-17 15:48:30.585+00', NULL, '2026-11-17 15:48:30.585+00', 2295.85, 664.41, 14179),
	('59948a16-3748-803a-babb-68fe3fecee7e', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', 7, 'The truth about paper money ✨', 'story', 148, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 118.0, "queued": 943.914, "render": 466.233, "script": 55.56, "upload": 102.272, "visuals": 684.583}', 100, 'completed', NULL, 0, '2026-11-17 20:11:45.039+00', '2026-11-17 20:27:28.953+00', '2026-11-17 20:51:15.601+00', NULL, '2026-11-17 20:51:15.601+00', 2282.64, 396.30, 7016),
	('0c09c8ca-838e-8817-b5e4-66ff76fd162d', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '4734fb81-1e4e-8eef-88a6-4887e96091c6', 2, 'The truth about deep-sea light', 'news flash', 477, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 100.899, "queued": 840.417, "render": 730.168, "script": 146.378, "upload": 93.372, "visuals": 548.646}', 100, 'completed', NULL, 0, '2026-11-18 06:13:28.897+00', '2026-11-18 06:27:29.314+00', '2026-11-18 06:54:28.777+00', NULL, '2026-11-18 06:54:28.777+00', 2591.14, 620.64, 12650),
	('fe501172-f197-87f2-a342-b97bed8031b0', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '48267c9e-3dcf-81a6-8784-1a834726c857', 4, 'Mountain weather: explained in 9 minutes ✨', 'explainer', 31, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 201.264, "queued": 863.0, "render": 633.42, "script": 87.09, "upload": 102.65, "visuals": 677.195}', 100, 'completed', NULL, 0, '2026-11-18 09:18:43.005+00', '2026-11-18 09:33:06.005+00', '2026-11-18 10:01:27.624+00', NULL, '2026-11-18 10:01:27.624+00', 2722.59, 538.41, 12769),
	('bda9a38a-a600-886e-8988-2b8ea148e2f9', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '1513d725-19d0-819d-9de6-0940b82b53f8', 3, 'The truth about paper money', 'list', 64, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 202.976, "queued": 472.466, "render": 386.904, "script": 95.38, "upload": 88.239, "visuals": 403.778}', 100, 'completed', NULL, 0, '2026-11-18 18:59:43.673+00', '2026-11-18 19:07:36.139+00', '2026-11-18 19:27:13.416+00', NULL, '2026-11-18 19:27:13.416+00', 1883.64, 328.87, 15001),
	('e6e0032b-1c69-8ab4-a87c-2b29258404ac', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 3, 'I studied paper money for 6 days', 'list', 515, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 197.455, "queued": 2580.602, "render": 541.901, "script": 77.708, "upload": 70.416, "visuals": 255.539}', 100, 'completed', NULL, 0, '2026-11-18 21:39:42.317+00', '2026-11-18 22:22:42.919+00', '2026-11-18 22:41:45.938+00', NULL, '2026-11-18 22:41:45.938+00', 1828.83, 460.62, 3464),
	('0e896115-c0f3-802b-bf0f-cb4382be48e0', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ebacf2df-5c22-812a-b33e-c7c90db29642', 4, 'I studied the longest tunnel for 22 days', 'documentary', 407, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 154.786, "queued": 650.753, "render": 442.819, "script": 139.881, "upload": 45.211, "visuals": 350.333}', 100, 'completed', NULL, 0, '2026-11-18 22:56:54.064+00', '2026-11-18 23:07:44.817+00', '2026-11-18 23:26:37.847+00', NULL, '2026-11-18 23:26:37.847+00', 1812.85, 376.40, 6073),
	('4da69a74-677d-80e2-b402-a26119bba35f', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', 6, 'Mountain weather: explained in 10 minutes ✨', 'explainer', 51, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 90.326, "queued": 469.836, "render": 390.491, "script": 126.215, "upload": 73.517, "visuals": 364.88}', 100, 'completed', NULL, 0, '2026-11-19 20:25:40.774+00', '2026-11-19 20:33:30.61+00', '2026-11-19 20:50:56.039+00', NULL, '2026-11-19 20:50:56.039+00', 1672.69, 331.92, 9907),
	('d2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', NULL, 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'bdb70008-4580-8b55-8054-390803496910', 7, 'I studied the ten-minute kitchen for 10 days', 'documentary', 332, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 169.282, "queued": 299.026, "render": 385.915, "script": 56.678, "upload": 72.922, "visuals": 561.53}', 83, 'failed', 'connection reset', 0, '2026-11-20 08:58:10.946+00', '2026-11-20 09:03:09.972+00', NULL, '2026-11-20 09:23:56.299+00', '2026-11-20 09:23:56.299+00', 1994.13, 328.03, 12921),
	('01fd9cb5-0758-8f4b-850a-a0f26cd09115', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56f220fa-d180-8089-9685-301e61e5c784', 3, 'Why paper money matters', 'documentary', 332, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 201.0, "queued": 948.666, "render": 414.605, "script": 93.777, "upload": 72.935, "visuals": 602.96}', 100, 'completed', NULL, 0, '2026-11-20 09:01:41.128+00', '2026-11-20 09:17:29.794+00', '2026-11-20 09:40:35.071+00', NULL, '2026-11-20 09:40:35.071+00', 2216.44, 352.41, 8818),
	('ed5f164d-c309-8edc-b117-2b3a56aafb7d', NULL, 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'bdb70008-4580-8b55-8054-390803496910', 7, 'I studied the ten-minute kitchen for 10 days', 'documentary', 332, 'voice', '["queued", "script"]', '{"voice": 38.458, "queued": 2233.369, "script": 67.37}', 33, 'failed', 'voice vendor answered 503', 1, '2026-11-20 09:30:11.778+00', '2026-11-20 10:07:25.147+00', NULL, '2026-11-20 10:09:10.975+00', '2026-11-20 10:09:10.975+00', 169.32, 0.00, 11406),
	('ffaf741c-a7df-8ef2-a571-79332ef52206', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 6, 'How paper money works', 'list', 788, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 179.947, "queued": 1868.545, "render": 502.854, "script": 104.672, "upload": 55.854, "visuals": 189.579}', 100, 'completed', NULL, 0, '2026-11-20 12:41:37.381+00', '2026-11-20 13:12:45.926+00', '2026-11-20 13:29:58.832+00', NULL, '2026-11-20 13:29:58.832+00', 1652.65, 427.43, 3359),
	('3f4010c5-2c14-8a9a-9e0a-389aee22ee75', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', 10, '24 facts about river trade', 'list', 374, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 130.543, "queued": 445.555, "render": 403.853, "script": 99.675, "upload": 95.752, "visuals": 262.641}', 100, 'completed', NULL, 0, '2026-11-20 18:17:17.389+00', '2026-11-20 18:24:42.944+00', '2026-11-20 18:41:15.408+00', NULL, '2026-11-20 18:41:15.408+00', 1587.94, 343.28, 12000),
	('42e33210-8dc6-89c8-be32-b81ecb14cf84', NULL, 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 501, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 207.608, "queued": 727.747, "render": 232.984, "script": 152.038, "upload": 44.977, "visuals": 266.991}', 83, 'failed', 'uploadLimitExceeded', 0, '2026-11-20 21:35:07.109+00', '2026-11-20 21:47:14.856+00', NULL, '2026-11-20 22:02:19.454+00', '2026-11-20 22:02:19.454+00', 1447.36, 198.04, 7443),
	('2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', 7, 'The truth about river trade 🍲', 'explainer', 501, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 188.601, "queued": 1209.051, "render": 306.573, "script": 59.252, "upload": 66.042, "visuals": 634.459}', 100, 'completed', NULL, 0, '2026-11-20 22:04:51.404+00', '2026-11-20 22:25:00.455+00', '2026-11-20 22:45:55.382+00', NULL, '2026-11-20 22:45:55.382+00', 2007.88, 260.59, 3486),
	('49b5ab83-60d0-8e44-8578-bee1b0adbbf4', NULL, 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 501, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 152.227, "queued": 2067.169, "render": 657.743, "script": 111.194, "upload": 63.922, "visuals": 179.654}', 83, 'failed', 'connection reset', 1, '2026-11-20 22:06:26.329+00', '2026-11-20 22:40:53.498+00', NULL, '2026-11-20 23:00:18.238+00', '2026-11-20 23:00:18.238+00', 1863.58, 559.08, 10460),
	('9dabf4e6-4eab-837f-903f-5259d8fe9c5b', NULL, 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 501, 'voice', '["queued", "script"]', '{"voice": 29.382, "queued": 962.116, "script": 116.131}', 33, 'cancelled', 'cancelled by an operator', 2, '2026-11-20 23:02:23.5+00', '2026-11-20 23:18:25.616+00', NULL, NULL, '2026-11-20 23:20:51.129+00', 232.82, 0.00, 5761),
	('a4ae41f0-eeb9-884c-9923-aa37e092ff86', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0d297410-4691-809d-9b70-921c493b7c0c', 2, 'The truth about a battery that lasts', 'news flash', 225, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 174.664, "queued": 475.686, "render": 772.906, "script": 110.21, "upload": 89.529, "visuals": 455.748}', 100, 'completed', NULL, 0, '2026-11-21 02:50:05.497+00', '2026-11-21 02:58:01.183+00', '2026-11-21 03:24:44.24+00', NULL, '2026-11-21 03:24:44.24+00', 2564.89, 656.97, 4577),
	('2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '48518cd4-6b69-891d-af99-185e8b7200ed', 7, 'Why old arcade machines matters', 'news flash', 138, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 189.501, "queued": 1364.066, "render": 555.574, "script": 140.976, "upload": 98.282, "visuals": 214.342}', 100, 'completed', NULL, 0, '2026-11-21 19:00:34.638+00', '2026-11-21 19:23:18.704+00', '2026-11-21 19:43:17.379+00', NULL, '2026-11-21 19:43:17.379+00', 1917.88, 472.24, 7110),
	('743441db-4213-8903-b4f8-5531e89df4f1', '12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', 4, 'I studied old arcade machines for 23 days', 'news flash', 101, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 193.824, "queued": 1852.462, "render": 763.503, "script": 51.609, "upload": 43.184, "visuals": 480.857}', 100, 'completed', NULL, 0, '2026-11-22 16:22:05.948+00', '2026-11-22 16:52:58.41+00', '2026-11-22 17:18:31.387+00', NULL, '2026-11-22 17:18:31.387+00', 2452.76, 648.98, 6508),
	('f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 'c550f6cf-c2a3-5d91-a19c-51da22f3cafb', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '59bd4cad-cc25-896d-99be-d8218cc3901b', 2, 'Small budgets: explained in 18 minutes', 'documentary', 136, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 153.304, "queued": 481.763, "render": 514.818, "script": 73.847, "upload": 99.183, "visuals": 343.063}', 100, 'completed', NULL, 0, '2026-11-22 17:17:12.176+00', '2026-11-22 17:25:13.939+00', '2026-11-22 17:44:58.154+00', NULL, '2026-11-22 17:44:58.154+00', 1894.75, 437.60, 11615),
	('3660caf6-f998-8da5-ac4b-f92d7c3c65ec', '3e5bb066-ecc1-5323-b761-f1f8614bddb5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', 1, 'Why a battery that lasts matters 👀', 'documentary', 441, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 111.632, "queued": 246.354, "render": 858.139, "script": 100.993, "upload": 53.814, "visuals": 627.893}', 100, 'completed', NULL, 0, '2026-11-22 17:32:54.715+00', '2026-11-22 17:37:01.069+00', '2026-11-22 18:06:13.54+00', NULL, '2026-11-22 18:06:13.54+00', 2803.95, 729.42, 12476);


--
-- Data for Name: video_metrics_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-09-27', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 17037, 11323, 727980, 700, 31, 146, 113, 13, 871000, NULL, NULL),
	('2026-09-28', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 6810, 4527, 273180, 278, 12, 59, 45, 5, 314000, NULL, NULL),
	('2026-09-29', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3266, 2170, 134580, 133, 6, 28, 22, 3, 158000, NULL, NULL),
	('2026-09-29', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 29239, 22742, 5802180, 835, 48, 249, 152, 28, 68101000, NULL, NULL),
	('2026-09-30', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2191, 1457, 87960, 90, 4, 19, 14, 2, 101000, NULL, NULL),
	('2026-09-30', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 44266, 34431, 9076860, 1271, 73, 377, 232, 44, 108879000, NULL, NULL),
	('2026-10-01', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1723, 1145, 70800, 72, 3, 15, 12, 1, 83000, NULL, NULL),
	('2026-10-01', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 27250, 21195, 5680200, 776, 46, 232, 143, 27, 68854000, NULL, NULL),
	('2026-10-02', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1382, 918, 55740, 52, 3, 11, 9, 1, 64000, NULL, NULL),
	('2026-10-02', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 16260, 12648, 3294780, 467, 27, 139, 85, 16, 39215000, NULL, NULL),
	('2026-10-03', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1319, 877, 51780, 53, -1, 12, 9, 1, 59000, NULL, NULL),
	('2026-10-03', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 14264, 11094, 2993760, 408, 23, 122, 74, 14, 36447000, NULL, NULL),
	('2026-10-04', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 992, 659, 38520, 43, 5, 8, 6, 1, 43000, NULL, NULL),
	('2026-10-04', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 9088, 7069, 1829340, 256, 5, 77, 48, 9, 21679000, NULL, NULL),
	('2026-10-05', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 871, 580, 37140, 38, 1, 8, 6, 1, 45000, NULL, NULL),
	('2026-10-05', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 7731, 6014, 1613820, 237, 23, 66, 40, 7, 19578000, NULL, NULL),
	('2026-10-06', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 10461, 7621, 3763080, 470, 25, 12, 29, 9, 13699000, NULL, NULL),
	('2026-10-06', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 683, 453, 29160, 28, 2, 6, 4, 0, 35000, NULL, NULL),
	('2026-10-06', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 6901, 5367, 1324860, 195, 1, 59, 36, 7, 15194000, NULL, NULL),
	('2026-10-07', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 18493, 13473, 6786060, 830, 46, 22, 51, 17, 25014000, NULL, NULL),
	('2026-10-07', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 684, 455, 26820, 27, -2, 6, 5, 1, 30000, NULL, NULL),
	('2026-10-07', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 6202, 4824, 1200000, 173, 21, 53, 33, 6, 13838000, NULL, NULL),
	('2026-10-08', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 6606, 4813, 2177520, 306, 16, 8, 19, 6, 7465000, NULL, NULL),
	('2026-10-08', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 593, 394, 25740, 22, 4, 5, 4, 0, 31000, NULL, NULL),
	('2026-10-08', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 6110, 4753, 1259760, 174, 10, 52, 32, 6, 15163000, NULL, NULL),
	('2026-10-09', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 4750, 3461, 1672680, 213, 8, 6, 13, 4, 6005000, NULL, NULL),
	('2026-10-09', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 597, 397, 25020, 26, 1, 5, 4, 1, 30000, NULL, NULL),
	('2026-10-09', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 6235, 4850, 1277400, 186, 10, 53, 32, 6, 15314000, NULL, NULL),
	('2026-10-10', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3945, 2873, 1432980, 178, 14, 4, 11, 4, 5250000, NULL, NULL),
	('2026-10-10', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 520, 346, 20460, 25, 1, 4, 3, 0, 24000, NULL, NULL),
	('2026-10-10', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 5324, 4140, 1069500, 134, -3, 45, 28, 6, 12659000, NULL, NULL),
	('2026-10-11', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2735, 1993, 958680, 122, 7, 4, 7, 2, 3431000, NULL, NULL),
	('2026-10-11', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 387, 257, 15360, 18, 1, 4, 3, 0, 18000, NULL, NULL),
	('2026-10-11', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 4742, 3689, 900900, 165, 20, 41, 25, 4, 10252000, NULL, NULL),
	('2026-10-12', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1838, 1340, 622140, 78, 4, 2, 5, 2, 2173000, NULL, NULL),
	('2026-10-12', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 331, 220, 14460, 10, 0, 2, 2, 1, 17000, NULL, NULL),
	('2026-10-12', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3740, 2909, 726660, 75, 6, 32, 20, 4, 8406000, NULL, NULL),
	('2026-10-13', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1720, 1253, 584640, 79, 5, 2, 5, 2, 2049000, NULL, NULL),
	('2026-10-13', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 309, 205, 12660, 16, 1, 3, 2, 0, 15000, NULL, NULL),
	('2026-10-13', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3544, 2756, 751980, 108, 6, 30, 18, 3, 9218000, NULL, NULL),
	('2026-10-14', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1371, 998, 497220, 59, 3, 2, 4, 1, 1821000, NULL, NULL),
	('2026-10-14', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 257, 171, 10560, 1, 0, 2, 2, 0, 12000, NULL, NULL),
	('2026-10-14', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3083, 2399, 587940, 103, -8, 26, 16, 3, 6708000, NULL, NULL),
	('2026-10-15', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1271, 926, 419880, 56, 3, 1, 4, 1, 1442000, NULL, NULL),
	('2026-10-15', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 259, 172, 10320, 12, 1, 3, 2, 0, 12000, NULL, NULL),
	('2026-10-15', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3307, 2571, 657660, 94, 19, 28, 18, 4, 7734000, NULL, NULL),
	('2026-10-16', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1099, 801, 401280, 52, 3, 1, 3, 1, 1474000, NULL, NULL),
	('2026-10-16', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 234, 156, 9660, 12, -3, 2, 1, 1, 12000, NULL, NULL),
	('2026-10-16', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2833, 2204, 600840, 91, -10, 24, 14, 2, 7361000, NULL, NULL),
	('2026-10-17', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 937, 682, 317940, 52, 2, 2, 2, 1, 1114000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-10-17', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 238, 158, 10020, 6, 4, 2, 2, 0, 12000, NULL, NULL),
	('2026-10-17', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2826, 2198, 550740, 83, 19, 24, 15, 3, 6384000, NULL, NULL),
	('2026-10-18', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 814, 594, 281580, 31, 2, 1, 3, 1, 998000, NULL, NULL),
	('2026-10-18', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 186, 123, 7920, 9, 0, 1, 1, 0, 10000, NULL, NULL),
	('2026-10-18', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2448, 1904, 507300, 38, 4, 21, 13, 3, 6127000, NULL, NULL),
	('2026-10-18', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 69169, 47822, 2350260, 1988, 168, 175, 236, 71, 2582000, NULL, NULL),
	('2026-10-19', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 561, 408, 185400, 24, 1, 0, 1, 0, 638000, NULL, NULL),
	('2026-10-19', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 155, 103, 6660, 9, 0, 2, 1, 0, 8000, NULL, NULL),
	('2026-10-19', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1973, 1535, 380940, 76, 3, 17, 10, 2, 4387000, NULL, NULL),
	('2026-10-19', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 24463, 16913, 870420, 697, 49, 62, 83, 25, 985000, NULL, NULL),
	('2026-10-20', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 567, 414, 196080, 18, 2, 1, 2, 1, 694000, NULL, NULL),
	('2026-10-20', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 163, 109, 6480, 7, 1, 1, 1, 0, 7000, NULL, NULL),
	('2026-10-20', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2096, 1631, 421200, 45, -10, 18, 11, 2, 4985000, NULL, NULL),
	('2026-10-20', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 11933, 8251, 425340, 349, 39, 30, 41, 12, 482000, NULL, NULL),
	('2026-10-21', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 476, 346, 166620, 28, 1, 1, 1, 0, 597000, NULL, NULL),
	('2026-10-21', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 146, 97, 6300, 10, 0, 1, 1, 0, 7000, NULL, NULL),
	('2026-10-21', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1849, 1437, 364020, 62, 17, 16, 10, 2, 4253000, NULL, NULL),
	('2026-10-21', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 7459, 5156, 255240, 205, 18, 19, 25, 8, 282000, NULL, NULL),
	('2026-10-22', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 401, 293, 133500, 26, 1, 0, 1, 0, 460000, NULL, NULL),
	('2026-10-22', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 134, 89, 5520, 6, -3, 1, 1, 0, 7000, NULL, NULL),
	('2026-10-22', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1626, 1265, 318840, 48, 3, 14, 9, 1, 3711000, NULL, NULL),
	('2026-10-22', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 5480, 3789, 179400, 161, 14, 14, 19, 6, 193000, NULL, NULL),
	('2026-10-23', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 414, 301, 136620, 11, -5, 0, 1, 1, 469000, NULL, NULL),
	('2026-10-23', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 149, 99, 6420, 1, 3, 2, 1, 0, 8000, NULL, NULL),
	('2026-10-23', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1684, 1310, 337260, 32, 3, 14, 8, 2, 3983000, NULL, NULL),
	('2026-10-23', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, -10777, 0, 0, 125, 11, 12, 16, 4, 0, NULL, NULL),
	('2026-10-24', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 380, 277, 136920, 24, 7, 1, 1, 0, 499000, NULL, NULL),
	('2026-10-24', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 142, 95, 6000, 7, 1, 1, 1, 1, 7000, NULL, NULL),
	('2026-10-24', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1719, 1337, 346380, 65, 2, 15, 9, 1, 4108000, NULL, NULL),
	('2026-10-24', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 4359, 3014, 154860, 134, 10, 11, 14, 5, 175000, NULL, NULL),
	('2026-10-25', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 366, 266, 130560, 9, 1, 0, 1, 1, 473000, NULL, NULL),
	('2026-10-25', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 143, 94, 5460, 0, -4, 1, 1, 0, 6000, NULL, NULL),
	('2026-10-25', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1547, 1203, 313560, 34, -12, 13, 8, 2, 3734000, NULL, NULL),
	('2026-10-25', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 4004, 2769, 145560, 109, -3, 10, 14, 4, 167000, NULL, NULL),
	('2026-10-26', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 254, 185, 90720, 19, 1, 1, 1, 0, 330000, NULL, NULL),
	('2026-10-26', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 114, 76, 4800, 12, 0, 1, 1, 0, 6000, NULL, NULL),
	('2026-10-26', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1359, 1057, 262500, 55, 17, 11, 8, 1, 3024000, NULL, NULL),
	('2026-10-26', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3047, 2107, 108840, 93, 20, 8, 10, 3, 124000, NULL, NULL),
	('2026-10-27', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 265, 194, 94980, 3, 0, 0, 1, 0, 344000, NULL, NULL),
	('2026-10-27', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 112, 74, 4620, 0, 4, 1, 0, 0, 5000, NULL, NULL),
	('2026-10-27', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1236, 961, 237600, 31, 2, 11, 6, 2, 2729000, NULL, NULL),
	('2026-10-27', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3122, 2158, 103620, 78, -6, 8, 11, 3, 112000, NULL, NULL),
	('2026-10-28', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 248, 180, 83100, 20, 1, 0, 0, 0, 289000, NULL, NULL),
	('2026-10-28', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 113, 76, 4860, 7, 1, 1, 1, 0, 6000, NULL, NULL),
	('2026-10-28', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1195, 930, 244740, 35, 2, 10, 6, 1, 2934000, NULL, NULL),
	('2026-10-28', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2501, 1729, 83820, 70, 20, 6, 9, 3, 91000, NULL, NULL),
	('2026-10-29', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 237, 173, 82980, -4, 0, 1, 1, 0, 297000, NULL, NULL),
	('2026-10-29', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 112, 74, 4560, 7, 0, 1, 1, 0, 5000, NULL, NULL),
	('2026-10-29', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1093, 850, 206700, 18, 2, 9, 6, 1, 2346000, NULL, NULL),
	('2026-10-29', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2554, 1766, 92460, 81, -8, 7, 8, 2, 106000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-10-30', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 222, 162, 82020, 21, 1, 0, 1, 1, 304000, NULL, NULL),
	('2026-10-30', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 117, 78, 4860, 4, 0, 1, 1, 0, 6000, NULL, NULL),
	('2026-10-30', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1200, 934, 228900, 33, 2, 11, 6, 1, 2613000, NULL, NULL),
	('2026-10-30', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2236, 1546, 77400, 63, 20, 5, 8, 3, 87000, NULL, NULL),
	('2026-10-31', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 231, 168, 85440, 6, -5, 0, 0, 0, 317000, NULL, NULL),
	('2026-10-31', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 112, 75, 4560, 7, 0, 1, 0, 0, 5000, NULL, NULL),
	('2026-10-31', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1012, 787, 193980, 38, 2, 8, 6, 1, 2223000, NULL, NULL),
	('2026-10-31', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2243, 1550, 74940, 59, 5, 6, 8, 2, 82000, NULL, NULL),
	('2026-11-01', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 203, 148, 71700, 9, 6, 0, 1, 0, 258000, NULL, NULL),
	('2026-11-01', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 104, 69, 4020, 0, 0, 1, 1, 0, 5000, NULL, NULL),
	('2026-11-01', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1023, 796, 210420, 18, -14, 9, 5, 1, 2529000, NULL, NULL),
	('2026-11-01', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1975, 1366, 65460, 58, 5, 5, 6, 2, 71000, NULL, NULL),
	('2026-11-02', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 146, 106, 48480, 7, 0, 1, 0, 0, 168000, NULL, NULL),
	('2026-11-02', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 86, 56, 3240, 5, 1, 1, 1, 0, 3000, NULL, NULL),
	('2026-11-02', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 797, 619, 151320, 22, 17, 7, 4, 1, 1724000, NULL, NULL),
	('2026-11-02', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1509, 1043, 53160, 39, 4, 4, 6, 2, 60000, NULL, NULL),
	('2026-11-03', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 167, 122, 57540, 6, 1, 0, 1, 0, 203000, NULL, NULL),
	('2026-11-03', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 86, 57, 3660, 8, -4, 0, 0, 0, 5000, NULL, NULL),
	('2026-11-03', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 792, 616, 158580, 46, 1, 7, 4, 1, 1873000, NULL, NULL),
	('2026-11-03', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1389, 960, 45420, 42, 3, 3, 4, 1, 49000, NULL, NULL),
	('2026-11-04', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 156, 114, 51840, 9, 0, 0, 0, 0, 179000, NULL, NULL),
	('2026-11-04', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 20254, 13656, 1066200, 607, 85, 61, 153, 16, 656000, NULL, NULL),
	('2026-11-04', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 82, 55, 3600, -2, 4, 1, 1, 1, 4000, NULL, NULL),
	('2026-11-04', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 687, 535, 140580, 27, 1, 5, 4, 0, 1684000, NULL, NULL),
	('2026-11-04', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1288, 891, 45960, 49, 3, 4, 5, 1, 52000, NULL, NULL),
	('2026-11-05', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 168, 122, 57000, 13, -6, 0, 1, 1, 200000, NULL, NULL),
	('2026-11-05', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 23157, 15613, 1158120, 691, 107, 70, 175, 19, 690000, NULL, NULL),
	('2026-11-05', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 97, 64, 3720, 1, 0, 1, 0, 0, 4000, NULL, NULL),
	('2026-11-05', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 803, 625, 156900, 14, 2, 7, 4, 1, 1822000, NULL, NULL),
	('2026-11-05', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1428, 987, 47520, 49, 4, 3, 5, 2, 52000, NULL, NULL),
	('2026-11-06', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 166, 121, 57600, 9, 0, 0, 0, 0, 205000, NULL, NULL),
	('2026-11-06', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 16116, 10865, 782280, 490, 71, 49, 122, 13, 456000, NULL, NULL),
	('2026-11-06', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 93, 63, 3960, 8, 0, 1, 1, 0, 5000, NULL, NULL),
	('2026-11-06', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 807, 627, 162600, 1, 1, 7, 4, 1, 1930000, NULL, NULL),
	('2026-11-06', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1355, 937, 45780, 20, -13, 4, 4, 1, 50000, NULL, NULL),
	('2026-11-07', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 168, 122, 55980, 8, 7, 1, 1, 0, 194000, NULL, NULL),
	('2026-11-07', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 11690, 7883, 618360, 346, 52, 36, 88, 10, 382000, NULL, NULL),
	('2026-11-07', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 97, 64, 3780, 9, 0, 1, 1, 0, 5000, NULL, NULL),
	('2026-11-07', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 763, 594, 149820, 48, 1, 7, 4, 1, 1746000, NULL, NULL),
	('2026-11-07', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1219, 843, 43500, 33, 19, 3, 4, 1, 50000, NULL, NULL),
	('2026-11-08', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 157, 115, 52200, -2, 1, 0, 0, 0, 179000, NULL, NULL),
	('2026-11-08', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 7699, 5190, 416580, 235, 34, 23, 59, 6, 261000, NULL, NULL),
	('2026-11-08', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 90, 60, 3600, -6, 1, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-08', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 664, 516, 131760, 9, 1, 5, 4, 0, 1548000, NULL, NULL),
	('2026-11-08', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1048, 724, 36000, 47, 2, 2, 4, 2, 40000, NULL, NULL),
	('2026-11-09', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 128, 93, 46980, 12, 0, 0, 0, 0, 174000, NULL, NULL),
	('2026-11-09', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 5805, 3914, 298620, 177, 11, 18, 44, 5, 181000, NULL, NULL),
	('2026-11-09', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 77, 51, 3060, 10, 0, 1, 1, 0, 3000, NULL, NULL),
	('2026-11-09', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 600, 467, 121140, 0, 1, 5, 3, 1, 1438000, NULL, NULL),
	('2026-11-09', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 967, 669, 34020, 14, 3, 3, 3, 1, 38000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-10', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 145, 106, 49620, 9, 0, 0, 1, 0, 174000, NULL, NULL),
	('2026-11-10', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 4180, 2819, 213840, 121, 33, 12, 31, 3, 129000, NULL, NULL),
	('2026-11-10', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 81, 54, 3480, 4, 0, 1, 0, 0, 4000, NULL, NULL),
	('2026-11-10', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 632, 491, 132960, 25, 1, 6, 3, 0, 1622000, NULL, NULL),
	('2026-11-10', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 864, 598, 30660, 31, 2, 2, 3, 0, 34000, NULL, NULL),
	('2026-11-11', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 115, 83, 40140, -4, 1, 0, 0, 0, 145000, NULL, NULL),
	('2026-11-11', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3178, 2142, 167640, 90, 14, 10, 24, 3, 104000, NULL, NULL),
	('2026-11-11', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 80, 53, 3180, 1, 0, 0, 1, 0, 4000, NULL, NULL),
	('2026-11-11', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 502, 391, 104160, 37, 1, 4, 3, 1, 1259000, NULL, NULL),
	('2026-11-11', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 817, 565, 26460, 17, 2, 2, 3, 1, 28000, NULL, NULL),
	('2026-11-12', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 143, 105, 51120, 12, 0, 0, 1, 1, 185000, NULL, NULL),
	('2026-11-12', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 3080, 2077, 157080, 93, 14, 9, 24, 2, 94000, NULL, NULL),
	('2026-11-12', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 80, 53, 3360, -2, 0, 1, 0, 0, 4000, NULL, NULL),
	('2026-11-12', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 580, 451, 115380, 25, -15, 5, 3, 0, 1358000, NULL, NULL),
	('2026-11-12', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 855, 591, 27960, 33, 2, 2, 3, 1, 30000, NULL, NULL),
	('2026-11-13', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 150, 109, 49920, 12, 0, 1, 0, 0, 173000, NULL, NULL),
	('2026-11-13', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2377, 1602, 118680, 77, 11, 8, 18, 2, 71000, NULL, NULL),
	('2026-11-13', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 83, 56, 3300, 3, 0, 1, 1, 0, 4000, NULL, NULL),
	('2026-11-13', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 601, 468, 121860, -3, 17, 5, 3, 1, 1451000, NULL, NULL),
	('2026-11-13', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 811, 560, 27360, 28, 2, 2, 3, 1, 30000, NULL, NULL),
	('2026-11-14', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 146, 106, 52500, 2, 1, 0, 0, 0, 192000, NULL, NULL),
	('2026-11-14', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 2160, 1457, 114420, 67, 9, 6, 16, 2, 71000, NULL, NULL),
	('2026-11-14', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 89, 58, 3780, 7, 0, 1, 0, 0, 5000, NULL, NULL),
	('2026-11-14', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 630, 489, 121920, 30, 1, 6, 3, 1, 1410000, NULL, NULL),
	('2026-11-14', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 783, 541, 26100, 25, 2, 2, 2, 1, 28000, NULL, NULL),
	('2026-11-15', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 130, 95, 46800, 1, 0, 0, 1, 0, 170000, NULL, NULL),
	('2026-11-15', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 1628, 1098, 82260, 51, 7, 5, 12, 1, 49000, NULL, NULL),
	('2026-11-15', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 82, 55, 3540, 7, -3, 0, 1, 0, 5000, NULL, NULL),
	('2026-11-15', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 536, 417, 106140, 24, 1, 4, 3, 0, 1244000, NULL, NULL),
	('2026-11-15', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 0, NULL, NULL, NULL, NULL, 744, 515, 24120, 10, 2, 2, 3, 1, 26000, NULL, NULL),
	('2026-09-22', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 803, 562, 92220, 29, 2, 3, 5, 0, 887000, NULL, NULL),
	('2026-09-23', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 540, 379, 59400, 20, 1, 3, 3, 0, 553000, NULL, NULL),
	('2026-09-24', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 280, 195, 31500, 9, 0, 1, 2, 0, 300000, NULL, NULL),
	('2026-09-25', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 252, 177, 29400, 10, 1, 1, 2, 0, 284000, NULL, NULL),
	('2026-09-26', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 177, 125, 20760, 7, 0, 1, 1, 0, 201000, NULL, NULL),
	('2026-09-27', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 155, 108, 17700, 5, 1, 1, 1, 1, 170000, NULL, NULL),
	('2026-09-28', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 124, 87, 13620, 4, 1, 0, 0, 0, 128000, NULL, NULL),
	('2026-09-29', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 102, 72, 12420, 5, 0, 1, 1, 0, 123000, NULL, NULL),
	('2026-09-30', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 80, 55, 9180, 3, 0, 0, 1, 0, 90000, NULL, NULL),
	('2026-10-01', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 82, 58, 9780, 2, 0, 0, 0, 0, 96000, NULL, NULL),
	('2026-10-02', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 73, 51, 8520, 2, 0, 1, 1, 0, 83000, NULL, NULL),
	('2026-10-03', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 58, 40, 6240, 4, 1, 0, 0, 0, 58000, NULL, NULL),
	('2026-10-04', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 54, 38, 6600, 2, 0, 0, 0, 0, 66000, NULL, NULL),
	('2026-10-05', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 42, 30, 4680, 1, 0, 1, 1, 0, 43000, NULL, NULL),
	('2026-10-06', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 43, 30, 4860, 2, 0, 0, 0, 0, 46000, NULL, NULL),
	('2026-10-07', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 35, 24, 3900, 1, 0, 0, 0, 0, 37000, NULL, NULL),
	('2026-10-08', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 34, 24, 3840, 0, 0, 0, 0, 0, 37000, NULL, NULL),
	('2026-10-09', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 33, 23, 3960, 2, 0, 0, 1, 0, 40000, NULL, NULL),
	('2026-10-10', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 32, 22, 3420, 2, 0, 0, 0, 0, 32000, NULL, NULL),
	('2026-10-11', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 24, 17, 2700, 0, 0, 0, 0, 0, 26000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-10-12', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 21, 15, 2400, 1, 0, 1, 0, 0, 24000, NULL, NULL),
	('2026-10-13', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 18, 13, 2160, 0, 0, 0, 0, 0, 22000, NULL, NULL),
	('2026-10-14', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 17, 12, 2040, 1, 0, 0, 0, 0, 21000, NULL, NULL),
	('2026-10-15', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 16, 11, 1800, 0, 0, 0, 0, 0, 19000, NULL, NULL),
	('2026-10-16', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 15, 11, 1800, 1, 1, 0, 0, 0, 18000, NULL, NULL),
	('2026-10-17', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 16, 10, 1620, 0, 0, 0, 1, 0, 16000, NULL, NULL),
	('2026-10-18', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 12, 9, 1440, 2, 0, 0, 0, 0, 14000, NULL, NULL),
	('2026-10-19', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 12, 8, 1260, 0, 0, 0, 0, 0, 12000, NULL, NULL),
	('2026-10-20', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 10, 8, 1380, -1, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-10-21', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 11, 7, 1200, 2, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-10-22', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 9, 6, 1020, -1, 0, 0, 0, 0, 10000, NULL, NULL),
	('2026-10-23', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 11, 8, 1320, 2, 0, 0, 0, 0, 13000, NULL, NULL),
	('2026-10-24', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 9, 7, 1200, -1, -1, 0, 0, 0, 12000, NULL, NULL),
	('2026-10-25', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 11, 7, 1080, 1, 1, 0, 0, 0, 11000, NULL, NULL),
	('2026-10-26', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 486, 364, 51240, 10, 5, 1, 2, 0, 573000, NULL, NULL),
	('2026-10-26', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 8, 6, 900, 1, -1, 0, 0, 0, 9000, NULL, NULL),
	('2026-10-27', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 288, 215, 31200, 5, 3, 1, 1, 0, 356000, NULL, NULL),
	('2026-10-27', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 8, 6, 960, -1, 0, 0, 0, 0, 9000, NULL, NULL),
	('2026-10-28', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 192, 144, 21120, 4, 2, 1, 1, 0, 243000, NULL, NULL),
	('2026-10-28', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 7, 4, 600, 0, 1, 0, 0, 0, 6000, NULL, NULL),
	('2026-10-29', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 127, 96, 13020, 3, 0, 0, 0, 0, 142000, NULL, NULL),
	('2026-10-29', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 8, 6, 1020, 1, 0, 0, 0, 0, 11000, NULL, NULL),
	('2026-10-30', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 97, 72, 9660, 2, 1, 1, 1, 0, 104000, NULL, NULL),
	('2026-10-30', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 9, 6, 960, 1, 0, 0, 0, 0, 9000, NULL, NULL),
	('2026-10-31', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 72, 54, 7560, 1, 1, 0, 0, 0, 85000, NULL, NULL),
	('2026-10-31', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 7, 5, 840, 0, 0, 1, 0, 0, 8000, NULL, NULL),
	('2026-11-01', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 59, 44, 6300, 2, 2, 0, 1, 0, 72000, NULL, NULL),
	('2026-11-01', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 8, 6, 960, -1, 0, 0, 0, 0, 9000, NULL, NULL),
	('2026-11-02', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 45, 34, 4800, 1, 0, 0, 0, 0, 54000, NULL, NULL),
	('2026-11-02', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 6, 4, 600, 1, -1, 0, 0, 0, 6000, NULL, NULL),
	('2026-11-03', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 38, 29, 3960, 0, 1, 1, 0, 0, 43000, NULL, NULL),
	('2026-11-03', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 7, 5, 840, 0, 1, 0, 1, 0, 9000, NULL, NULL),
	('2026-11-04', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 34, 25, 3300, 1, 0, 0, 0, 0, 36000, NULL, NULL),
	('2026-11-04', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 5, 3, 420, 1, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-05', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 40, 30, 4140, 1, 0, 0, 0, 0, 46000, NULL, NULL),
	('2026-11-05', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 7, 5, 780, -1, -1, 0, 0, 0, 8000, NULL, NULL),
	('2026-11-06', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 33, 24, 3480, 1, 1, 0, 0, 0, 40000, NULL, NULL),
	('2026-11-06', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 7, 5, 780, 1, 1, 0, 0, 0, 7000, NULL, NULL),
	('2026-11-07', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 30, 23, 3240, 0, -1, 0, 1, 0, 36000, NULL, NULL),
	('2026-11-07', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 7, 5, 780, 1, 0, 0, 0, 0, 8000, NULL, NULL),
	('2026-11-08', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 28, 21, 2940, 1, 1, 0, 0, 0, 33000, NULL, NULL),
	('2026-11-08', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 6, 4, 660, -1, 0, 0, 0, 0, 7000, NULL, NULL),
	('2026-11-09', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 21, 15, 2100, 0, 1, 0, 0, 0, 23000, NULL, NULL),
	('2026-11-09', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 6, 4, 660, 1, -1, 0, 0, 0, 6000, NULL, NULL),
	('2026-11-10', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 20, 16, 2160, 0, 0, 0, 0, 0, 24000, NULL, NULL),
	('2026-11-10', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 5, 4, 660, 0, 1, 0, 0, 0, 7000, NULL, NULL),
	('2026-11-11', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 20, 15, 2040, 1, 0, 0, 0, 0, 23000, NULL, NULL),
	('2026-11-11', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 160, 101, 18660, 5, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-11', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 6, 4, 660, 0, 0, 0, 0, 0, 6000, NULL, NULL),
	('2026-11-12', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 19, 14, 2040, 0, 0, 1, 0, 0, 23000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-12', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 432, 273, 49320, 12, 0, 3, 2, 0, 9000, NULL, NULL),
	('2026-11-12', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 5, 4, 600, 0, 0, 0, 0, 0, 5000, NULL, NULL),
	('2026-11-13', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 18, 14, 1860, 1, 0, 0, 0, 0, 21000, NULL, NULL),
	('2026-11-13', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 1495, 861, 14700, 35, 14, 5, 3, 0, 55000, NULL, NULL),
	('2026-11-13', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 250, 158, 28320, 9, 1, 1, 1, 0, 5000, NULL, NULL),
	('2026-11-13', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 6, 4, 660, 1, 0, 0, 0, 0, 7000, NULL, NULL),
	('2026-11-16', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 63021, NULL, NULL, NULL, 120, 87, 41820, -3, 0, 0, 0, 0, 150000, 1565, 46),
	('2026-11-16', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 101981, NULL, NULL, NULL, 1120, 754, 54900, 30, 5, 3, 9, 1, 32000, 1543, 35),
	('2026-11-16', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 43933, NULL, NULL, NULL, 67, 45, 2760, 1, 4, 1, 0, 0, 3000, 81, 2),
	('2026-11-16', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 18773, 18773, 348, 14, 41746, 26483, 1787460, 776, 31, 139, 159, 32, 1716000, 60703, 1423),
	('2026-11-16', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 235710, NULL, NULL, NULL, 473, 368, 96540, 10, 1, 4, 3, 1, 1155000, 6069, 189),
	('2026-11-16', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 149208, NULL, NULL, NULL, 590, 408, 19980, 3, 1, 2, 2, 0, 22000, 2084, 19),
	('2026-11-17', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15, 15191, 15191, 371, 35, 15639, 10482, 1070160, 382, 36, 174, 77, 14, 678000, 23184, 538),
	('2026-11-17', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10, 31644, 31644, 877, 74, 33202, 19814, 2986260, 920, 77, 116, 52, 17, 660000, 24737, 929),
	('2026-11-17', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 63133, 112, 12, -6, 110, 81, 39960, 18, 1, 0, 0, 0, 145000, 1438, 44),
	('2026-11-17', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 103076, 1095, 41, 5, 921, 621, 44400, 20, -15, 3, 7, 1, 26000, 1268, 28),
	('2026-11-17', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 44001, 68, -2, 0, 72, 47, 2820, 1, 0, 0, 1, 0, 3000, 86, 2),
	('2026-11-17', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 24, 427991, 409218, 7608, 296, 391860, 248597, 15245400, 7285, 283, 1307, 1500, 307, 13720000, 569807, 11384),
	('2026-11-17', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 236132, 422, 22, 0, 415, 323, 81420, 12, -16, 4, 2, 0, 948000, 5316, 155),
	('2026-11-17', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 149731, 523, 24, 1, 507, 350, 16860, 24, 1, 1, 2, 1, 18000, 1789, 16),
	('2026-11-18', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10, 21496, 6305, 154, 15, 14082, 9439, 894420, 343, 30, 156, 70, 14, 538000, 20875, 427),
	('2026-11-18', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15, 66287, 34643, 967, 81, 56515, 33728, 5259000, 1576, 133, 197, 89, 30, 1188000, 42107, 1675),
	('2026-11-18', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 63239, 106, 11, 7, 110, 80, 36960, 6, 0, 0, 1, 0, 129000, 1423, 39),
	('2026-11-18', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 103938, 862, 23, 4, 954, 644, 48840, 25, 24, 3, 7, 1, 29000, 1316, 32),
	('2026-11-18', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 44061, 60, 11, 0, 64, 43, 2580, 9, 0, 1, 0, 0, 3000, 77, 2),
	('2026-11-18', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 573224, 145233, 2724, 105, 142136, 90171, 5742780, 2666, 103, 474, 544, 112, 5308000, 206679, 4404),
	('2026-11-18', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 236567, 435, -15, 1, 478, 372, 99120, 13, 17, 4, 2, 1, 1198000, 6132, 196),
	('2026-11-18', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 150256, 525, 31, 1, 583, 404, 18900, 16, 2, 1, 2, 0, 20000, 2063, 18),
	('2026-11-18', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 8, 74479, 74479, 2861, NULL, 78920, 60850, 10485060, 3031, 0, 560, 522, 46, 184786000, 318149, 39170),
	('2026-11-16', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1707, NULL, NULL, NULL, 12, 9, 1260, 1, 0, 0, 0, 0, 15000, 130, 4),
	('2026-11-16', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 2973, NULL, NULL, NULL, 302, 174, 2820, 7, 3, 1, 0, 0, 11000, 312, 8),
	('2026-11-16', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 10, 699, 699, 13, 1, 718, 461, 6540, 13, 1, 2, 5, 0, 20000, 409, 21),
	('2026-11-16', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1142, NULL, NULL, NULL, 61, 39, 6900, 2, 0, 0, 0, 0, 1000, 108, 1),
	('2026-11-16', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3355, NULL, NULL, NULL, 5, 3, 480, -1, 0, 0, 0, 0, 5000, 32, 2),
	('2026-11-17', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1718, 11, 0, 1, 10, 7, 960, 0, 0, 0, 0, 0, 11000, 109, 3),
	('2026-11-17', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3208, 235, 5, 2, 217, 125, 2040, 5, 2, 0, 1, 0, 8000, 225, 5),
	('2026-11-17', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 4, 775, 76, 1, 0, 579, 371, 5580, 11, 1, 2, 4, 0, 18000, 330, 19),
	('2026-11-17', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1195, 53, 2, -1, 44, 28, 5280, 1, 0, 0, 0, 0, 1000, 78, 1),
	('2026-11-17', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3360, 5, 0, 0, 4, 4, 600, 1, 0, 0, 0, 0, 6000, 32, 2),
	('2026-11-18', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 11, 102, 102, 1, 0, 107, 65, 3060, 1, 0, 0, 0, 0, 5000, 48, 3),
	('2026-11-18', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1728, 10, 0, 0, 10, 8, 1080, 0, 0, 0, 0, 0, 13000, 113, 3),
	('2026-11-18', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 24, 794, 794, NULL, 2, 783, 560, 100140, 24, 2, 1, 5, 0, 897000, 5392, 305),
	('2026-11-18', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3410, 202, 5, 0, 189, 109, 1800, 5, 2, 1, 0, 0, 7000, 195, 5),
	('2026-11-18', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1334, 559, 11, 1, 460, 296, 4260, 9, 0, 2, 3, 0, 13000, 263, 14),
	('2026-11-18', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 21, 33446, 33446, 1091, 87, 34128, 24455, 669420, 1112, 85, 90, 187, 33, 1437000, 56930, 1131),
	('2026-11-18', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1234, 39, 1, 0, 37, 23, 4500, 2, 0, 1, 0, 0, 1000, 65, 1),
	('2026-11-18', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 8, 399, 399, 11, 2, 416, 282, 54960, 12, 2, 2, 1, 0, 296000, 2533, 155),
	('2026-11-18', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3364, 4, 0, 0, 5, 3, 480, -1, 0, 0, 0, 0, 5000, 34, 2),
	('2026-11-17', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 26, 18, 3180, 0, 0, 0, 0, 0, 28000, 180, 9),
	('2026-11-14', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 17, 12, 1560, -1, 1, 0, 0, 0, 17000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-14', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 812, 468, 8220, 18, 8, 3, 2, 0, 31000, NULL, NULL),
	('2026-11-14', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 164, 103, 19980, 4, 0, 1, 0, 0, 4000, NULL, NULL),
	('2026-11-14', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 7, 5, 780, -1, 0, 0, 0, 0, 8000, NULL, NULL),
	('2026-11-15', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 16, 12, 1560, 1, 0, 0, 0, 0, 17000, NULL, NULL),
	('2026-11-15', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 466, 269, 4680, 12, 4, 2, 2, 1, 18000, NULL, NULL),
	('2026-11-15', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 99, 63, 11220, 4, 0, 1, 1, 0, 2000, NULL, NULL),
	('2026-11-15', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, NULL, NULL, NULL, 6, 4, 600, 2, 0, 0, 0, 0, 6000, NULL, NULL),
	('2026-11-19', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3594, 184, 4, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 193, 5),
	('2026-11-19', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1739, 11, -1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 118, 4),
	('2026-11-19', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 44133, 72, 2, -4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 85, 2),
	('2026-11-19', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 17, 789, 390, 12, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2710, 163),
	('2026-11-19', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 4, 36172, 2726, 86, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44553, 941),
	('2026-11-19', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 237015, 448, 14, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 5651, 184),
	('2026-11-22', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 14, 25381, 11132, NULL, 42, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 237941, 490, 27, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'c550f6cf-c2a3-5d91-a19c-51da22f3cafb', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 3, 17533, 17533, 1071, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 21, 1441, 1441, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 18, 34, 34, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 98302, 15057, 491, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 237451, 436, 17, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 4, 1525, 84, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 7, 41, 7, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3763, 169, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1749, 10, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 2013, 488, 3, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 44201, 68, 3, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 69, 28, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1008, 219, 6, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 62909, 26737, 871, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3917, 154, 4, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 11, 14249, 14249, NULL, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1759, 10, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 44283, 82, 7, -4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1138, 130, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 83245, 20336, 666, 44, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-19', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 150813, 557, 9, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1915, 17),
	('2026-11-19', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 104772, 834, 24, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1112, 28),
	('2026-11-19', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10, 12913, 12913, 204, 55, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 8526, 386),
	('2026-11-19', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1798, 464, 8, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 219, 11),
	('2026-11-19', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 116319, 50032, 1391, 106, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 32434, 1204),
	('2026-11-19', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17, 146410, 71931, 2775, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 318280, 38044),
	('2026-11-19', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1270, 36, 2, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 60, 0),
	('2026-11-19', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3370, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 37, 2),
	('2026-11-19', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 63363, 124, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1528, 43),
	('2026-11-19', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 32739, 11243, 276, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 11414, 238),
	('2026-11-19', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 631154, 57930, 1084, 62, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 82563, 1849),
	('2026-11-19', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 14, 182, 80, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 55, 3),
	('2026-11-19', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 809, 15, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2761, 154),
	('2026-11-21', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 681742, 20336, 381, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 316, 51, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-21', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1419, 209, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21, 10609, 8969, 335, 44, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 4, 10440, 10440, 288, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 13, 19193, 19193, 918, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 63482, 119, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 39580, 6841, 169, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 2766, 273, 5, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 661406, 30252, 555, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 265, 83, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1210, 401, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 4, 1640, 1640, 61, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12, 27754, 8561, 404, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 63593, 111, 11, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 44399, 4819, 117, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 2493, 329, 8, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 179276, 28466, 811, 67, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 17, 25, 16, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 203940, 27054, 1031, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 151362, 549, 10, -15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 105590, 818, 22, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 35747, 7993, 383, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1187, -113, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 48462, 4063, 97, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15, 23759, 10846, 171, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3380, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '3e5bb066-ecc1-5323-b761-f1f8614bddb5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3, 80, 80, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 2164, 366, 7, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 347, 31, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 150810, 34491, 946, 92, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1570, 151, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 8, 9, 9, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 176886, 30476, 1150, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 151891, 529, 7, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 106262, 672, 19, -16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 1300, 30, 1, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, 37987, 14228, 223, 62, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1, 3374, 4, -1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: video_metrics_timeseries; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-16 21:53:38+00', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3355, NULL, 122, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 43933, NULL, 1799, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 235710, NULL, 6755, 391, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63021, NULL, 2832, 155, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 149208, NULL, 4705, 383, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1707, NULL, 35, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 101981, NULL, 3055, 451, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1142, NULL, 34, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2973, NULL, 70, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 21:53:38+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 514, NULL, 9, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-16 23:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 539, 25, 10, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 00:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 561, 22, 10, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 01:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 580, 19, 11, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 02:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 597, 17, 11, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 03:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 613, 16, 11, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 04:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 630, 17, 12, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 05:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 655, 25, 12, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 06:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 678, 23, 13, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 07:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 18773, NULL, 348, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 07:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 699, 21, 13, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 08:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 718, 19, 13, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 08:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 41746, 22973, 776, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 09:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 737, 19, 14, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 09:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63422, 21676, 1179, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 10:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 755, 18, 14, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 10:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 84739, 21317, 1578, 64, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 11:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 775, 20, 14, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 11:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 106473, 21734, 1983, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 12:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 129195, 22722, 2406, 97, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 13:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 153236, 24041, 2854, 115, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 14:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 178672, 25436, 3314, 135, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 15:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 205338, 26666, 3809, 155, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 16:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 227871, 22533, 4227, 172, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 17:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1103, NULL, 26, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 17:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 247857, 19986, 4598, 187, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 18:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2694, 1591, 65, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 18:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 268111, 20254, 4978, 202, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 19:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 4290, 1596, 105, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 19:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 288225, 20114, 5352, 218, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 20:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 5859, 1569, 142, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 20:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 307799, 19574, 5704, 232, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 21:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 7373, 1514, 180, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 21:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 325831, 18032, 6061, 246, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2947, NULL, 82, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1718, 11, 35, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63133, 112, 2844, 149, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 103076, 1095, 3096, 456, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3208, 235, 75, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 44001, 68, 1797, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 236132, 422, 6777, 391, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-17 22:00:00+00', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 149731, 523, 4729, 384, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1195, 53, 36, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3360, 5, 122, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 8640, 1267, 212, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 22:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 340612, 14781, 6335, 257, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 23:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 9651, 1011, 236, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 23:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 7768, 4821, 216, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-17 23:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 354335, 13723, 6600, 268, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 00:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10586, 935, 258, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 00:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12275, 4507, 340, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 00:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 366867, 12532, 6833, 277, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 01:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 11446, 860, 280, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 01:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16461, 4186, 457, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 01:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 378247, 11380, 7019, 286, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 02:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12219, 773, 300, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 02:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 20253, 3792, 563, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 02:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 388347, 10100, 7206, 293, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 03:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12905, 686, 316, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 03:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 23648, 3395, 657, 55, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 03:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 398215, 9868, 7385, 301, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 04:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 13563, 658, 331, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 04:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 26105, 2457, 727, 61, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 04:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 407220, 9005, 7553, 308, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 05:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 14170, 607, 345, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 05:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 28150, 2045, 784, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 05:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 415038, 7818, 7716, 301, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 06:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 14707, 537, 359, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 06:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 29980, 1830, 835, 70, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 06:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 421883, 6845, 7844, 306, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 07:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15191, 484, 371, 35, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 07:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 31644, 1664, 877, 74, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 07:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 427991, 6108, 7956, 310, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 08:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 26, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 08:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15639, 448, 382, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 08:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 33202, 1558, 920, 77, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 09:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16071, 432, 392, 37, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 09:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 53, 27, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 09:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 34716, 1514, 962, 81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 10:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16505, 434, 404, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 10:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 81, 28, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 10:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 36250, 1534, 1007, 84, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 11:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 776, NULL, 25, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 11:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16957, 452, 415, 39, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 11:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 110, 29, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 11:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 37863, 1613, 1052, 88, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 11:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1334, 559, 25, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 12:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17441, 484, 427, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 12:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 140, 30, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 12:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 39606, 1743, 1100, 92, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 12:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2045, 1269, 66, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-18 13:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17972, 531, 441, 41, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 13:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 174, 34, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 13:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 41582, 1976, 1154, 97, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 13:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3435, 1390, 112, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 14:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 18775, 803, 461, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 14:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 210, 36, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 14:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 44013, 2431, 1222, 103, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 14:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 4965, 1530, 162, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 15:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 19636, 861, 482, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 15:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 248, 38, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 15:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 46674, 2661, 1295, 109, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 15:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 6640, 1675, 216, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 16:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 20548, 912, 502, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 16:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 290, 42, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 16:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 49553, 2879, 1380, 116, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 16:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 8453, 1813, 275, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 17:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21496, 948, 525, 50, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 17:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 338, 48, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 17:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 52624, 3071, 1465, 123, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 17:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 10388, 1935, 339, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 18:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 387, 49, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 18:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 55842, 3218, 1550, 130, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 18:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 12424, 2036, 405, 32, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 19:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 436, 49, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 19:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 59077, 3235, 1637, 138, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 19:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 14530, 2106, 474, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 20:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 484, 48, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 20:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 61506, 2429, 1705, 144, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 20:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 16656, 2126, 543, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 21:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 12, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 21:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 531, 47, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 21:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63924, 2418, 1778, 149, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 21:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 18763, 2107, 611, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 25, 13, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1728, 10, 35, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 566, 35, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 66287, 2363, 1844, 155, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63239, 106, 2855, 156, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 103938, 862, 3119, 460, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3410, 202, 80, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 44061, 60, 1808, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 20812, 2049, 678, 54, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 236567, 435, 6762, 392, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 150256, 525, 4760, 385, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1234, 39, 37, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 22:00:00+00', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3364, 4, 122, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 23:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 37, 12, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 23:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 599, 33, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-18 23:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 22743, 1931, 742, 59, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 00:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 62, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-19 00:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 8342, NULL, 319, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 00:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 49, 12, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 00:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 629, 30, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 00:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 24519, 1776, 800, 64, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 01:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 60, 11, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 01:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 660, 31, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 01:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 26379, 1860, 860, 69, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 01:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 23972, 15630, 919, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 01:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 142, 80, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 02:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 70, 10, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 02:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 687, 27, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 02:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 28068, 1689, 915, 73, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 02:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 36880, 12908, 1418, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 02:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 211, 69, 6, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 03:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 78, 8, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 03:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 714, 27, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 03:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 29583, 1515, 962, 77, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 03:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 47507, 10627, 1827, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 03:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 268, 57, 7, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 04:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 85, 7, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 04:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 738, 24, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 04:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 30930, 1347, 1006, 81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 04:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 56264, 8757, 2158, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 04:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 317, 49, 9, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 05:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 91, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 05:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 759, 21, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 05:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 31919, 989, 1041, 83, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 05:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63527, 7263, 2437, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 05:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 358, 41, 10, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 06:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 97, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 06:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 777, 18, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 06:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 32718, 799, 1067, 85, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 06:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 69503, 5976, 2669, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 06:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 382, 24, 11, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 07:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 102, 5, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 07:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 794, 17, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 07:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 33446, 728, 1091, 87, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 07:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 573224, 145233, 10680, 415, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 07:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 74479, 4976, 2861, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 07:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 399, 17, 11, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 08:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 107, 5, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 08:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 809, 15, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 08:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 34128, 682, 1112, 85, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 08:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 78920, 4441, 3031, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 08:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 416, 17, 12, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 09:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 111, 4, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 09:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 34791, 663, 1134, 87, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 09:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 83048, 4128, 3198, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 09:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 432, 16, 12, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 10:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 114, 3, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-19 10:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 35464, 673, 1156, 89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 10:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 87049, 4001, 3352, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 10:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 447, 15, 13, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 11:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 117, 3, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 11:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1798, 464, 33, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 11:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 36172, 708, 1177, 90, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 11:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 91070, 4021, 3507, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 11:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 463, 16, 13, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 12:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 120, 3, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 12:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 95212, 4142, 3663, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 12:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 480, 17, 14, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 13:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 124, 4, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 13:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 99528, 4316, 3828, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 13:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 499, 19, 14, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 14:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 128, 4, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 14:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 104023, 4495, 4001, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 14:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 519, 20, 15, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 15:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 132, 4, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 15:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 108666, 4643, 4169, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 15:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 541, 22, 15, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 16:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 137, 5, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 16:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 113383, 4717, 4347, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 16:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 564, 23, 16, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 17:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 32739, 11243, 801, 76, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 17:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 146, 9, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 17:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 118090, 4707, 4528, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 17:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 588, 24, 17, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 18:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 155, 9, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 18:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 122698, 4608, 4725, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 18:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 612, 24, 18, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 19:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 165, 10, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 19:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 127126, 4428, 4895, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 19:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 638, 26, 18, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 20:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 174, 9, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 20:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 131737, 4611, 5051, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 20:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 675, 37, 19, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 21:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 182, 8, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 21:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 136055, 4318, 5224, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 21:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 711, 36, 20, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1647, NULL, 25, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1739, 11, 34, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 116319, 50032, 3235, 261, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63363, 124, 2858, 156, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 104772, 834, 3143, 464, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3594, 184, 84, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 44133, 72, 1810, 76, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 237015, 448, 6776, 393, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 150813, 557, 4769, 403, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1270, 36, 39, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 139976, 3921, 5375, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-19 22:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 743, 32, 21, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 22:00:00+00', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3370, 6, 123, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 23:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 3312, 1665, 52, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 23:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 143495, 3519, 5519, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-19 23:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 772, 29, 22, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 00:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 4854, 1542, 76, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 00:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 146410, 2915, 5636, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 00:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 789, 17, 23, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 01:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 6214, 1360, 98, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 02:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 7457, 1243, 117, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 03:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 8844, 1387, 139, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 04:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10060, 1216, 158, 41, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 05:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 11126, 1066, 175, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 06:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12067, 941, 190, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 07:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 631154, 57930, 11764, 477, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 07:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12913, 846, 204, 55, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 08:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1210, 401, NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 08:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 13697, 784, 216, 59, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 09:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 14451, 754, 228, 62, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 10:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15206, 755, 240, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 11:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 71, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 11:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2164, 366, 40, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 11:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 62909, 26737, 2048, 165, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 11:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15843, 637, 248, 68, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 12:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 164, 93, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 12:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16474, 631, 258, 71, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 13:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 260, 96, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 13:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17161, 687, 269, 74, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 14:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 14:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 362, 102, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 14:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17913, 752, 283, 77, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 15:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 467, 105, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 15:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 15:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 18730, 817, 296, 81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 16:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 575, 108, 3, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 16:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 5, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 16:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 19607, 877, 308, 84, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 17:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 39580, 6841, 970, 92, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 17:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 680, 105, 4, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 17:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 8, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 17:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 20530, 923, 325, 88, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 18:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 734, 54, 4, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 18:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 11, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 18:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21130, 600, 334, 91, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 19:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 931, NULL, 44, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 19:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 788, 54, 4, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 19:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 13, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 19:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21748, 618, 344, 94, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 20:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 841, 53, 5, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 20:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 17, 4, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-20 20:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 3950, 3019, 189, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 20:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 22373, 625, 354, 96, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 21:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 265, 83, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 21:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 892, 51, 5, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 21:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 20, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 21:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 6728, 2778, 320, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 21:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 22992, 619, 362, 99, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1749, 10, 36, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 960, 68, 5, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 23, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 150810, 34491, 4181, 353, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63482, 119, 2862, 156, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 105590, 818, 3165, 467, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3763, 169, 88, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 44201, 68, 1813, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 237451, 436, 6793, 393, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 9239, 2511, 439, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 151362, 549, 4779, 388, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 23759, 767, 375, 102, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1300, 30, 40, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 22:00:00+00', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3374, 4, 122, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 23:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1052, 92, 6, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 23:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 25, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-20 23:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 11472, 2233, 545, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 00:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 0, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 00:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1132, 80, 6, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 00:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 28, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 00:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12891, 1419, 614, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 00:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 176886, 30476, 6786, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 00:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1008, 219, 29, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 01:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1209, 77, 7, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 01:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 29, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 01:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 01:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 14044, 1153, 667, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 02:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1275, 66, 7, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 02:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 30, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 02:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 4, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 02:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15058, 1014, 715, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 03:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1324, 49, 7, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 03:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 31, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 03:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 5, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 03:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15941, 883, 759, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 04:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 04:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1359, 35, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 04:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 32, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 04:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 6, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 04:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16706, 765, 796, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 05:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1390, 31, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 05:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 33, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 05:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 7, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-21 05:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 617, 616, 23, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 05:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17453, 747, 835, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 06:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1417, 27, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 06:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 33, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 06:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 8, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 06:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1158, 541, 43, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 06:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 18380, 927, 879, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 07:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1441, 24, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 07:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 34, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 07:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 9, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 07:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 661406, 30252, 12319, 500, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 07:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 1640, 482, 61, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 07:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 19193, 813, 918, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 08:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1463, 22, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 08:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 35, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 08:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1419, 209, NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 08:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 9, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 08:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2085, 445, 78, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 08:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 19926, 733, 953, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 09:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1484, 21, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 09:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 36, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 09:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 10, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 09:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2509, 424, 93, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 09:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 20616, 690, 986, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 10:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1505, 21, 8, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 10:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 37, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 10:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 11, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 10:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2933, 424, 109, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 10:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21292, 676, 1018, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 11:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1525, 20, 9, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 11:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 38, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 11:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2493, 329, 48, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 11:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 11, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 11:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 83245, 20336, 2714, 209, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 11:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 3371, 438, 126, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 11:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21979, 687, 1051, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 12:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 39, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 12:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 12, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 12:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 3836, 465, 143, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 12:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 22695, 716, 1085, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 13:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 40, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 13:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 13, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 13:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 4302, 466, 160, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 13:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 23444, 749, 1116, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 14:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 41, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 14:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 14, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 14:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 4797, 495, 178, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 14:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 24106, 662, 1148, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 15:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 15, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 15:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 5329, 532, 199, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-21 15:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 24804, 698, 1179, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 16:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 16, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 16:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 5893, 564, 220, 29, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 16:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 25532, 728, 1214, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 17:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 44399, 4819, 1087, 103, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 17:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 17, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 17:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 6481, 588, 242, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 17:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 26277, 745, 1257, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 18:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 18, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 18:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 7044, 563, 262, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 18:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 27024, 747, 1292, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 19:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 19, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 19:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 7553, 509, 281, 37, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 19:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 27754, 730, 1322, 29, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 20:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 21, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 20:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 8057, 504, 300, 39, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 21:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 2094, NULL, NULL, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 21:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 316, 51, 5, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 21:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 22, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 21:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 8547, 490, 317, 42, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 4126, 2032, NULL, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1759, 10, 36, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', 'c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 179276, 28466, 4992, 420, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 63593, 111, 2873, 157, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 106262, 672, 3184, 451, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3917, 154, 92, 37, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 23, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 44283, 82, 1820, 76, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 8977, 430, 335, 44, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 237941, 490, 6820, 394, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 151891, 529, 4786, 406, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 37987, 14228, 598, 164, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', 'bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1187, -113, 41, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 22:00:00+00', '35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 3380, 6, 123, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 23:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 6035, 1909, NULL, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 23:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 24, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-21 23:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 9264, 287, 344, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 00:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 7798, 1763, NULL, 29, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 00:00:00+00', '7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 25, 1, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 00:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 9533, 269, 355, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 00:00:00+00', '61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 203940, 27054, 7817, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 00:00:00+00', '605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1138, 130, 33, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 01:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 9129, 1331, NULL, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 01:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 9778, 245, 366, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 02:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10244, 1115, NULL, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 02:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10001, 223, 374, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 03:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 11239, 995, NULL, 42, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 03:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10292, 291, 384, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 04:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12120, 881, NULL, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 04:00:00+00', '8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10609, 317, 396, 52, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-22 05:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 12898, 778, NULL, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 06:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 13591, 693, NULL, 51, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 07:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 14249, 658, NULL, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 07:00:00+00', '619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 681742, 20336, 12700, 515, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 08:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 14877, 628, NULL, 56, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 08:00:00+00', '1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 1570, 151, NULL, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 09:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 15484, 607, NULL, 58, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 10:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16096, 612, NULL, 60, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 11:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 16735, 639, NULL, 60, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 11:00:00+00', '1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2013, 488, 12, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 11:00:00+00', '45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 2766, 273, 53, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 11:00:00+00', '0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 98302, 15057, 3205, 257, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 12:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17422, 687, NULL, 62, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 13:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 18171, 749, NULL, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 14:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 18991, 820, NULL, 68, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 14:00:00+00', '4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 69, 28, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 15:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 19700, 709, NULL, 71, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 16:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 20421, 721, NULL, 76, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 17:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21189, 768, NULL, 79, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 17:00:00+00', 'e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 48462, 4063, 1184, 108, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 18:00:00+00', '12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 627, NULL, 17, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 18:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 21992, 803, NULL, 82, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 19:00:00+00', 'c550f6cf-c2a3-5d91-a19c-51da22f3cafb', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 5562, NULL, 341, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 19:00:00+00', '3e5bb066-ecc1-5323-b761-f1f8614bddb5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 15, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 19:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 22837, 845, NULL, 86, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 19:00:00+00', '12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 3966, 3339, 108, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 19:00:00+00', '0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 35747, 7993, 1705, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 20:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 24124, 1287, NULL, 90, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 20:00:00+00', '3e5bb066-ecc1-5323-b761-f1f8614bddb5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 48, 33, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 20:00:00+00', 'c550f6cf-c2a3-5d91-a19c-51da22f3cafb', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 11849, 6287, 723, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 20:00:00+00', '12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 7257, 3291, 200, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 21:00:00+00', 'ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 25381, 1257, NULL, 95, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 21:00:00+00', '3e5bb066-ecc1-5323-b761-f1f8614bddb5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 80, 32, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 21:00:00+00', 'bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 347, 31, 6, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 21:00:00+00', 'c550f6cf-c2a3-5d91-a19c-51da22f3cafb', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 17533, 5684, 1071, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00'),
	('2026-11-22 21:00:00+00', '12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 10440, 3183, 288, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-22 21:53:53.15218+00');


--
-- Data for Name: video_period_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: video_reach_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_reach_daily VALUES
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 81, 0.024691358024691357, 2, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 6069, 0.031141868512110725, 189, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 1565, 0.02939297124600639, 46, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 2084, 0.009117082533589251, 19, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 1543, 0.02268308489954634, 35, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-16', 60703, 0.02344200451378021, 1423, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 32, 0.0625, 2, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 130, 0.03076923076923077, 4, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 108, 0.009259259259259259, 1, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 312, 0.02564102564102564, 8, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-16', 409, 0.05134474327628362, 21, '20261116', '2026-11-19 12:14:06+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 86, 0.023255813953488372, 2, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 5316, 0.029157261098570354, 155, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 1438, 0.030598052851182198, 44, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 1789, 0.008943543879262158, 16, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 1268, 0.022082018927444796, 28, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 569807, 0.01997869454043211, 11384, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 23184, 0.023205659075224292, 538, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-17', 24737, 0.03755507943566318, 929, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 32, 0.0625, 2, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 109, 0.027522935779816515, 3, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 78, 0.01282051282051282, 1, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 225, 0.022222222222222223, 5, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 330, 0.05757575757575758, 19, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-17', 180, 0.05, 9, '20261117', '2026-11-20 17:33:35+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 77, 0.025974025974025976, 2, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 6132, 0.0319634703196347, 196, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 1423, 0.027406886858749122, 39, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 2063, 0.00872515753756665, 18, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 1316, 0.0243161094224924, 32, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 206679, 0.021308405788686806, 4404, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 20875, 0.02045508982035928, 427, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 42107, 0.03977960909112499, 1675, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-18', 318149, 0.12311841307060528, 39170, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 34, 0.058823529411764705, 2, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 113, 0.02654867256637168, 3, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 65, 0.015384615384615385, 1, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 195, 0.02564102564102564, 5, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 263, 0.053231939163498096, 14, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 5392, 0.056565281899109796, 305, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 56930, 0.01986650272264184, 1131, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 48, 0.0625, 3, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-18', 2533, 0.06119226213975523, 155, '20261118', '2026-11-21 09:21:10+00', '2026-11-22 21:53:53.668272+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 85, 0.023529411764705882, 2, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 5651, 0.03256060874181561, 184, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 1528, 0.0281413612565445, 43, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 1915, 0.008877284595300261, 17, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 1112, 0.025179856115107913, 28, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 82563, 0.022395019560820222, 1849, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 11414, 0.02085158577185912, 238, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00');
INSERT INTO ytempire.video_reach_daily VALUES
	('c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 32434, 0.03712153912560893, 1204, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 318280, 0.11952997360814377, 38044, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '2026-11-19', 8526, 0.0452732817264837, 386, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 37, 0.05405405405405406, 2, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 118, 0.03389830508474576, 4, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 60, 0, 0, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 193, 0.025906735751295335, 5, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 219, 0.0502283105022831, 11, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 2761, 0.055776892430278883, 154, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 44553, 0.02112091217201984, 941, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 55, 0.05454545454545454, 3, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00'),
	('605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '2026-11-19', 2710, 0.06014760147601476, 163, '20261119', '2026-11-22 12:32:21+00', '2026-11-22 21:53:53.668272+00');


--
-- Data for Name: videos; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.videos VALUES
	('2bad38ed-e795-5151-b51f-18ac9b5b0485', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'UP0uz-Zbswv', NULL, 'I studied river trade for 22 days | old arcade machines — river trade', 'I studied river trade for 22 days | old arcade machines — river trade

Made with synthetic narration. Topic: history.
#history', '{history,explained,stories}', 'Education', NULL, NULL, NULL, NULL, NULL, 99, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-04 18:12:50+00', 106262, 3184, 86, 451, 316, 1483.9500, 0.023477762931857226, 0.7672114620291204, 0.07097462145446791, 3.231000, NULL, 3231000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('619c670b-17df-52aa-8f9f-7c627b9fba96', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ecR_qH1YF8y', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', 'Why a battery that lasts matters', 'Why a battery that lasts matters

Made with synthetic narration. Topic: history.
#history', '{history,explained}', 'history', 'educational', 'shorts', 'ai_full', '7ae7ad4e-ea8f-8729-8497-fc8b665278fe', 'a2352f29-eb6b-86b1-96c0-4082b049c35e', 64, '1080x1920', 50.60, 'published', '2026-11-17 05:20:35.672+00', '2026-11-17 05:45:48.286+00', '2026-11-17 05:58:06.523+00', '2026-11-17 05:59:48.911+00', '2026-11-17 06:15:17+00', 681742, 12700, 320, 515, 1920, 6326.5667, 0.020722977498282145, 0.9743145809320166, 0.0474221836490523, 20.744000, NULL, 20744000, '2026-11-22 07:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('e4317c4f-26a6-5bb3-98a7-50cadf7a1a1c', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '3l0CxNZsNjx', 'a103e624-8ec2-8014-a660-b53a0e795651', 'The truth about deep-sea light', 'The truth about deep-sea light

Made with synthetic narration. Topic: history.
#history', '{history,stories,facts}', 'history', 'educational', 'shorts', 'ai_full', 'fa41c9bb-8b4b-87eb-bf35-92e53ad27e1c', '2199a143-71c2-8b3f-a9bc-82a1afa490a7', 167, '1080x1920', 124.70, 'published', '2026-11-17 14:48:44.041+00', '2026-11-17 15:24:35.68+00', '2026-11-17 15:47:27.741+00', '2026-11-17 15:48:30.585+00', '2026-11-17 16:17:11+00', 48462, 1184, 21, 108, 330, 545.7167, 0.021686225731436914, 0.5905301990767724, 0.0927162291049646, 1.216000, NULL, 1216000, '2026-11-22 17:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('91b3335d-fb31-5599-90b2-07edbcb1deaa', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'UUrc-ZyvZqv', NULL, 'River trade: explained in 8 minutes', 'River trade: explained in 8 minutes

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,shorts,howto}', 'Entertainment', NULL, NULL, NULL, NULL, NULL, 28, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-13 12:03:46+00', 3917, 92, 1, 37, 12, 9.5167, 0.024864864864864864, 0.6099558467454779, 0.09172482552342971, 0.130000, NULL, 130000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('45bbc834-87a7-50bc-b4c9-25fd1cd1914f', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'Uo0A2gED9Au', NULL, 'A battery that lasts: explained in 26 minutes', 'A battery that lasts: explained in 26 minutes

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,explained,stories}', 'Entertainment', NULL, NULL, NULL, NULL, NULL, 19, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-16 10:11:04+00', 2766, 53, 0, 5, 6, 4.5500, 0.05323505323505324, 0.7642777155655095, 0.04875886524822695, 0.051000, NULL, 51000, '2026-11-22 11:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('0f9501af-0dbe-5878-aa1f-15415be703b1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'aKQySttsVr6', NULL, 'I studied river trade for 6 days', 'I studied river trade for 6 days

Made with synthetic narration. Topic: history.
#history', '{history,explained}', 'Education', NULL, NULL, NULL, NULL, NULL, 63, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-09-27 13:32:06+00', 44283, 1820, 40, 76, 379, 507.8833, 0.0243161094224924, 0.9903396949976032, 0.106091110731957, 2.152000, NULL, 2152000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('5583b1e5-8cb0-5423-b93c-e7bbd6502848', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'gKXjcfrgroT', NULL, 'Why the forgotten bridge matters', 'Why the forgotten bridge matters

Made with synthetic narration. Topic: history.
#history', '{history,stories,2026}', 'Education', NULL, NULL, NULL, NULL, NULL, 767, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-09-29 21:15:38+00', 237941, 6820, 182, 394, 2018, 13312.7000, 0.03125, 0.3392972456422694, 0.07405014145385237, 570.080000, NULL, 570080000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('1c1a762e-fcef-5cf4-830b-7da69c74b959', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'GBx2TeITqPo', '56f220fa-d180-8089-9685-301e61e5c784', 'Why paper money matters', 'Why paper money matters

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,documentary,shorts}', 'entertainment', 'entertainment', 'long', 'ai_full', '50eef409-042c-84b5-a780-5037044d495b', '49375225-f5d3-88c6-86f9-f769844d030a', 332, '1920x1080', 243.50, 'published', '2026-11-20 09:01:41.128+00', '2026-11-20 09:17:29.794+00', '2026-11-20 09:39:22.136+00', '2026-11-20 09:40:35.071+00', '2026-11-20 10:11:47+00', 2013, 12, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 11:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('4dda973e-379e-5b25-859b-376245ff68e2', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'HkGfLk0LILO', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'How paper money works', 'How paper money works

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,facts,howto}', 'entertainment', 'entertainment', 'long', 'ai_full', '2abd3aca-aef8-8bf1-86bb-b1f45a18897c', '252476b0-e1bd-8fff-9043-1c61931b4401', 788, '1920x1080', 571.90, 'published', '2026-11-20 12:41:37.381+00', '2026-11-20 13:12:45.926+00', '2026-11-20 13:29:02.978+00', '2026-11-20 13:29:58.832+00', '2026-11-20 13:46:35+00', 69, 1, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 14:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('0898ff8a-b379-52f8-944e-c6ca671465e1', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'khsQl7oqWIB', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '24 facts about river trade', '24 facts about river trade

Made with synthetic narration. Topic: history.
#history', '{history,documentary,howto}', 'history', 'educational', 'long', 'ai_full', '1a6d625f-9690-8bbf-ada3-ef8a3f660624', '5ac4dbcc-22e9-8525-be90-6153b3c0b68b', 374, '1920x1080', 273.80, 'published', '2026-11-20 18:17:17.389+00', '2026-11-20 18:24:42.944+00', '2026-11-20 18:39:39.656+00', '2026-11-20 18:41:15.408+00', '2026-11-20 18:42:04+00', 35747, 1705, NULL, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 19:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('7b49930a-9aa7-54f7-946b-bc0c63681b0e', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'VI0Evqpvnfw', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', 'The truth about river trade 🍲', 'The truth about river trade 🍲

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,shorts,documentary}', 'entertainment', 'entertainment', 'long', 'ai_full', '0a1486dd-16fa-8fef-89eb-6c3b6f46b374', 'f500e570-e5b5-8630-a37a-a7ff36009d5f', 501, '1920x1080', 365.20, 'published', '2026-11-20 22:04:51.404+00', '2026-11-20 22:25:00.455+00', '2026-11-20 22:44:49.34+00', '2026-11-20 22:45:55.382+00', '2026-11-20 23:25:41+00', 25, 1, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 00:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('8a0d2e48-7464-565c-809c-39ea09fe322a', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'eo3fUzu-pA7', '0d297410-4691-809d-9b70-921c493b7c0c', 'The truth about a battery that lasts', 'The truth about a battery that lasts

Made with synthetic narration. Topic: history.
#history', '{history,2026,howto}', 'history', 'educational', 'long', 'ai_full', '0a3dc9a7-ab94-8bda-a68b-3c5df57fe3a7', 'd5e150e9-4018-8df0-97e1-8fd236d351b1', 225, '1920x1080', 166.50, 'published', '2026-11-21 02:50:05.497+00', '2026-11-21 02:58:01.183+00', '2026-11-21 03:23:14.711+00', '2026-11-21 03:24:44.24+00', '2026-11-21 03:59:51+00', 10609, 396, NULL, 52, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 04:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('ac37757a-f416-570a-96c4-c056afab0c1b', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', '0yn5XjugSfs', '48518cd4-6b69-891d-af99-185e8b7200ed', 'Why old arcade machines matters', 'Why old arcade machines matters

Made with synthetic narration. Topic: history.
#history', '{history,explained,facts}', 'history', 'educational', 'shorts', 'ai_full', '802f8314-f84e-8170-ba44-a37154d591f7', 'd19be87a-9b5d-8917-a90e-d5446c5dc367', 138, '1080x1920', 103.90, 'published', '2026-11-21 19:00:34.638+00', '2026-11-21 19:23:18.704+00', '2026-11-21 19:41:39.097+00', '2026-11-21 19:43:17.379+00', '2026-11-21 20:00:50+00', 25381, NULL, NULL, 95, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('12fc7736-6e5e-52fa-9c27-2dd20cb30ae3', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'eH9f6uJ9vhC', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', 'I studied old arcade machines for 23 days', 'I studied old arcade machines for 23 days

Made with synthetic narration. Topic: history.
#history', '{history,documentary,howto}', 'history', 'educational', 'shorts', 'ai_full', '5cedfd2d-6577-8e45-bd0e-cb9c105cb04f', '508c6f3a-c94b-829d-a120-122ed36a7c28', 101, '1080x1920', 77.20, 'published', '2026-11-22 16:22:05.948+00', '2026-11-22 16:52:58.41+00', '2026-11-22 17:17:48.203+00', '2026-11-22 17:18:31.387+00', '2026-11-22 17:48:28+00', 10440, 288, NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('c550f6cf-c2a3-5d91-a19c-51da22f3cafb', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'W_8mj5acGpP', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'Small budgets: explained in 18 minutes', 'Small budgets: explained in 18 minutes

Made with synthetic narration. Topic: history.
#history', '{history,stories,2026}', 'history', 'educational', 'shorts', 'ai_full', '091d8943-54e5-822d-b73c-d597fb8ad10a', '2b42f15a-6d7b-8cf1-b125-a0267b7c83f8', 136, '1080x1920', 102.40, 'published', '2026-11-22 17:17:12.176+00', '2026-11-22 17:25:13.939+00', '2026-11-22 17:43:18.971+00', '2026-11-22 17:44:58.154+00', '2026-11-22 18:10:35+00', 17533, 1071, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('3e5bb066-ecc1-5323-b761-f1f8614bddb5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '44a_jeDdFEA', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', 'Why a battery that lasts matters 👀', 'Why a battery that lasts matters 👀

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,explained,shorts}', 'entertainment', 'entertainment', 'long', 'ai_full', '300c85d3-2896-8519-baef-7faaed4e644d', 'af0c163c-95e0-8153-a455-02eed415a267', 441, '1920x1080', 322.00, 'published', '2026-11-22 17:32:54.715+00', '2026-11-22 17:37:01.069+00', '2026-11-22 18:05:19.726+00', '2026-11-22 18:06:13.54+00', '2026-11-22 18:33:07+00', 80, 2, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:53.15218+00'),
	('81df8cdf-a244-56dd-911c-a2cbfe75c646', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'szVfav3kio2', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', 'Mountain weather: explained in 10 minutes ✨', 'Mountain weather: explained in 10 minutes ✨

Made with synthetic narration. Topic: history.
#history', '{history,stories,howto}', 'history', 'educational', 'shorts', 'ai_full', 'ef83cd8d-c351-8270-9743-c75820e67d91', '76cc7f7b-8334-8c52-b447-31287fc73706', 51, '1080x1920', 41.20, 'published', '2026-11-19 20:25:40.774+00', '2026-11-19 20:33:30.61+00', '2026-11-19 20:49:42.522+00', '2026-11-19 20:50:56.039+00', '2026-11-19 21:04:00+00', 37987, 598, NULL, 164, NULL, NULL, 0.0452732817264837, NULL, NULL, NULL, NULL, NULL, '2026-11-21 22:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('c877c9a3-9f44-570d-91fa-dc99e4a71273', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'MMYaS76NQHZ', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', 'The truth about paper money ✨', 'The truth about paper money ✨

Made with synthetic narration. Topic: history.
#history', '{history,explained,shorts}', 'history', 'educational', 'shorts', 'ai_full', 'fe112915-16b8-8189-9a8a-db18af716c6e', '0bfe9cb3-dd1d-8017-bc11-d176c4577fb4', 148, '1080x1920', 111.10, 'published', '2026-11-17 20:11:45.039+00', '2026-11-17 20:27:28.953+00', '2026-11-17 20:49:33.329+00', '2026-11-17 20:51:15.601+00', '2026-11-17 21:24:56+00', 179276, 4992, 74, 420, 313, 2290.3500, 0.03835693708575918, 1.040514291887046, 0.0719995517537634, 1.848000, NULL, 1848000, '2026-11-21 22:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('0066cc57-5178-5c42-9888-748fe27094be', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'cyBgtCJ7rZD', '48267c9e-3dcf-81a6-8784-1a834726c857', 'Mountain weather: explained in 9 minutes ✨', 'Mountain weather: explained in 9 minutes ✨

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,documentary,howto}', 'entertainment', 'entertainment', 'shorts', 'ai_full', '4cea5891-c21c-869c-9db4-52ba7724f269', 'f117dcd7-7af4-8556-a300-00e72678c886', 31, '1080x1920', 26.80, 'published', '2026-11-18 09:18:43.005+00', '2026-11-18 09:33:06.005+00', '2026-11-18 09:59:44.974+00', '2026-11-18 10:01:27.624+00', '2026-11-18 10:20:18+00', 98302, 3205, 33, 257, 90, 185.9500, 0.020417212735137906, 0.8830175239577631, 0.06346350439582907, 1.437000, NULL, 1437000, '2026-11-22 11:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('1c19928d-bd98-5078-aa82-f1f9102ebcce', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'MImc0fgi5Wx', '4734fb81-1e4e-8eef-88a6-4887e96091c6', 'The truth about deep-sea light', 'The truth about deep-sea light

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,stories,2026}', 'entertainment', 'entertainment', 'long', 'ai_full', 'dc8fa02a-9dac-8a73-8e6d-711fe52bc172', '4b373c90-6505-8a26-830f-bf1cb94f4320', 477, '1920x1080', 347.90, 'published', '2026-11-18 06:13:28.897+00', '2026-11-18 06:27:29.314+00', '2026-11-18 06:52:55.405+00', '2026-11-18 06:54:28.777+00', '2026-11-18 07:05:22+00', 1570, NULL, 0, 5, 1, 28.7000, 0.056162246489859596, 0.37474701312267417, 0.05363321799307959, 0.925000, NULL, 925000, '2026-11-22 08:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('bf2e0cd1-eec2-5d32-8bd0-606eefe07887', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', '6fGVjQ7QWOH', '1513d725-19d0-819d-9de6-0940b82b53f8', 'The truth about paper money', 'The truth about paper money

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,stories}', 'entertainment', 'entertainment', 'shorts', 'ai_full', 'c1a4c201-76f0-8793-8ba8-6c52c3277bac', '8a9f2540-dd48-8f98-ad68-f243b25ad2f6', 64, '1080x1920', 50.60, 'published', '2026-11-18 18:59:43.673+00', '2026-11-18 19:07:36.139+00', '2026-11-18 19:25:45.177+00', '2026-11-18 19:27:13.416+00', '2026-11-18 20:06:53+00', 347, 6, 0, 0, 0, 0.8500, 0.05825242718446602, 0.7355769230769231, 0.015384615384615385, 0.005000, NULL, 5000, '2026-11-22 21:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('605955a6-c683-50e3-975a-c5fa8738bde5', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'vj52oT9mwhD', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'I studied paper money for 6 days', 'I studied paper money for 6 days

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,howto,shorts}', 'entertainment', 'entertainment', 'long', 'ai_full', '0b75cd34-3c7c-8de6-be49-d1e0cdfcd5a9', '620a116b-e4e3-8911-89f1-18846fc4ac2a', 515, '1920x1080', 375.30, 'published', '2026-11-18 21:39:42.317+00', '2026-11-18 22:22:42.919+00', '2026-11-18 22:40:35.522+00', '2026-11-18 22:41:45.938+00', '2026-11-18 23:13:12+00', 1138, 33, 0, 5, 2, 15.2667, 0.06065229830249857, 0.37843420780830406, 0.07801418439716312, 0.296000, NULL, 296000, '2026-11-22 00:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('35d2f47c-0b4d-5aa3-ab87-a9d1c6330e89', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'waqDuehd9-T', NULL, '22 facts about city maps', '22 facts about city maps

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,explained,documentary}', 'Entertainment', NULL, NULL, NULL, NULL, NULL, 933, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-09-22 15:31:50+00', 3380, 123, 0, 8, 15, 106.5833, 0.05925925925925926, 0.17440798104012065, 0.07760814249363868, 3.689000, NULL, 3689000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('bc335fc8-78c0-570e-a016-6e3e6791d04c', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'uYVAOBG-Soi', NULL, 'Why paper money matters', 'Why paper money matters

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,2026,shorts}', 'Entertainment', NULL, NULL, NULL, NULL, NULL, 177, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-12 01:19:58+00', 1187, 41, 0, 2, 7, 40.0500, 0.00964630225080386, 1.0337262324701024, 0.07868020304568528, 0.027000, NULL, 27000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('24a3c7a6-c59b-5df9-97be-b06ac487a699', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'S-CGU_e2pTh', NULL, 'Why mountain weather matters', 'Why mountain weather matters

Made with synthetic narration. Topic: history.
#history', '{history,explained,howto}', 'Education', NULL, NULL, NULL, NULL, NULL, 775, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-07 01:22:02+00', 63593, 2873, 69, 157, 75, 6230.2167, 0.02888814242526033, 0.6276374168363171, 0.0735632183908046, 80.869000, NULL, 80869000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('1f5ee07e-3187-5245-83ea-ba4e58f5f7a9', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'sx1rRXhfHdo', NULL, 'The truth about deep-sea light 🏔️', 'The truth about deep-sea light 🏔️

Made with synthetic narration. Topic: history.
#history', '{history,facts,shorts}', 'Education', NULL, NULL, NULL, NULL, NULL, 72, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-18 11:37:19+00', 151891, 4786, 125, 406, 420, 1543.7167, 0.008916061648197682, 0.692113065882367, 0.06111798568892236, 6.166000, NULL, 6166000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00'),
	('61d042aa-be74-5f1c-8e7d-a94774eeae77', '3047e027-cb10-5e28-a1f0-bfbc59ed0aa8', 'ukoJRdxzdiv', 'ebacf2df-5c22-812a-b33e-c7c90db29642', 'I studied the longest tunnel for 22 days', 'I studied the longest tunnel for 22 days

Made with synthetic narration. Topic: history.
#history', '{history,howto,shorts}', 'history', 'educational', 'long', 'ai_full', '9cf2f8c2-1067-8d79-878d-927355a44e2d', 'b10bcfc4-3e81-8474-ad71-0b1b29e2fae8', 407, '1920x1080', 297.50, 'published', '2026-11-18 22:56:54.064+00', '2026-11-18 23:07:44.817+00', '2026-11-18 23:25:52.636+00', '2026-11-18 23:26:37.847+00', '2026-11-18 23:28:42+00', 203940, 7817, 90, NULL, 560, 2912.5167, 0.12132382402436093, 0.4233659520430268, 0.07741988496302384, 184.786000, NULL, 184786000, '2026-11-22 00:00:00+00', '2026-11-22 21:53:53.15218+00', '2026-11-22 21:53:58.085022+00'),
	('9129d7da-c6c1-51db-a47a-bcc207360bea', 'fc905536-caaf-5daa-aac1-a3b6db6c4cfd', 'BiTLZCUQn5Y', NULL, 'I studied deep-sea light for 20 days', 'I studied deep-sea light for 20 days

Made with synthetic narration. Topic: entertainment.
#entertainment', '{entertainment,stories,explained}', 'Entertainment', NULL, NULL, NULL, NULL, NULL, 413, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-26 10:24:16+00', 1759, 36, 0, 18, 6, 50.7167, 0.029787234042553193, 0.34084990320370534, 0.06861989205859677, 2.050000, NULL, 2050000, '2026-11-21 22:00:00+00', '2026-11-16 21:53:38+00', '2026-11-22 21:53:58.085022+00');


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
	(true, 'simulated', '2026-11-16 21:53:38+00');


--
-- Name: cost_ledger_entry_id_seq; Type: SEQUENCE SET; Schema: ytempire; Owner: -
--

SELECT pg_catalog.setval('ytempire.cost_ledger_entry_id_seq', 295, true);


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


