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
-- Name: TABLE video_metrics_timeseries; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_metrics_timeseries IS 'readings of public counters; one row a video and reading instant';


--
-- Name: COLUMN video_metrics_timeseries."time"; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries."time" IS 'when the counters were read';


--
-- Name: COLUMN video_metrics_timeseries.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.video_id IS 'the video';


--
-- Name: COLUMN video_metrics_timeseries.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.channel_id IS 'the video''s channel';


--
-- Name: COLUMN video_metrics_timeseries.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.views IS 'public view counter; null: not told';


--
-- Name: COLUMN video_metrics_timeseries.views_delta; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.views_delta IS 'signed change since the reading before that is not flagged; null: no such reading, or flagged';


--
-- Name: COLUMN video_metrics_timeseries.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.likes IS 'public like counter; null: see likes_state';


--
-- Name: COLUMN video_metrics_timeseries.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.comments IS 'public comment counter; null: see comments_state';


--
-- Name: COLUMN video_metrics_timeseries.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.shares IS 'null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.watch_time_hours; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.watch_time_hours IS 'hours; null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.impressions IS 'null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.clicks IS 'null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.ctr IS 'thumbnail clicks / impressions, 0..1; null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.retention_rate; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.retention_rate IS 'ratio; null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.engagement_rate; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.engagement_rate IS 'ratio; null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.estimated_revenue_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.estimated_revenue_cents IS 'cents; null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.estimated_revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.estimated_revenue_micros IS 'micro-dollars; null: no public counter tells it';


--
-- Name: COLUMN video_metrics_timeseries.likes_state; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.likes_state IS 'hidden: the channel hides likes; absent: YouTube sent no count';


--
-- Name: COLUMN video_metrics_timeseries.comments_state; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.comments_state IS 'disabled: comments are off; absent: YouTube sent no count';


--
-- Name: COLUMN video_metrics_timeseries.flags; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.flags IS 'why a reading is doubtful, as zero_after_positive; a flagged reading never counts as growth';


--
-- Name: COLUMN video_metrics_timeseries.view_definition; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.view_definition IS 'what a view was: 1 to 2025-03-30, 2 Shorts count starts, 3 all count starts (2026-08-24)';


--
-- Name: COLUMN video_metrics_timeseries.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.source IS 'youtube_data, or snapshots for readings that were imported';


--
-- Name: COLUMN video_metrics_timeseries.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_timeseries.ingested_at IS 'when the row was written here';


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
-- Name: breakdown_daily_facts; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.breakdown_daily_facts (
    channel_id uuid NOT NULL,
    breakdown text NOT NULL,
    breakdown_value text NOT NULL,
    value_name text,
    video_id uuid,
    pacific_date date NOT NULL,
    source text NOT NULL,
    source_ref text NOT NULL,
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
    revenue_currency_micros bigint,
    impressions bigint,
    clicks double precision,
    ctr double precision,
    views_ratio double precision,
    watch_time_ratio double precision,
    revenue_currency text,
    usd_per_unit numeric,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: TABLE breakdown_daily_facts; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.breakdown_daily_facts IS 'charts and totals of exports, day by day; ytempire.breakdown_days takes each figure once';


--
-- Name: COLUMN breakdown_daily_facts.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.channel_id IS 'whose export it is';


--
-- Name: COLUMN breakdown_daily_facts.breakdown; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.breakdown IS 'video, geography, traffic source ..., or total: the channel''s own figures of the day';


--
-- Name: COLUMN breakdown_daily_facts.breakdown_value; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.breakdown_value IS 'as the file writes it: YouTube''s id of a video, US, YouTube search; total: total';


--
-- Name: COLUMN breakdown_daily_facts.value_name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.value_name IS 'what the value means, where it is a code: the name of a city; null: not told';


--
-- Name: COLUMN breakdown_daily_facts.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.video_id IS 'the video, where breakdown is video';


--
-- Name: COLUMN breakdown_daily_facts.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.pacific_date IS 'day of the file; Studio counts days in US Pacific time, whatever the channel''s zone';


--
-- Name: COLUMN breakdown_daily_facts.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.source IS 'which reader wrote it, as studio_export';


--
-- Name: COLUMN breakdown_daily_facts.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.source_ref IS 'sha-256 of the file: the same file read twice is one import';


--
-- Name: COLUMN breakdown_daily_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.views IS 'views; may be negative when YouTube takes views back';


--
-- Name: COLUMN breakdown_daily_facts.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.engaged_views IS 'views that went on past the first seconds';


--
-- Name: COLUMN breakdown_daily_facts.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.watch_seconds IS 'watch time, seconds';


--
-- Name: COLUMN breakdown_daily_facts.subscribers_net; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.subscribers_net IS 'subscribers gained less lost';


--
-- Name: COLUMN breakdown_daily_facts.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.likes IS 'likes less likes taken back';


--
-- Name: COLUMN breakdown_daily_facts.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.comments IS 'comments added';


--
-- Name: COLUMN breakdown_daily_facts.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.shares IS 'times a share button was used';


--
-- Name: COLUMN breakdown_daily_facts.average_view_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.average_view_seconds IS 'mean watch time of a view, seconds';


--
-- Name: COLUMN breakdown_daily_facts.average_view_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.average_view_ratio IS 'mean share of a video that is watched; above 1 where viewers watch again';


--
-- Name: COLUMN breakdown_daily_facts.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.revenue_micros IS 'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';


--
-- Name: COLUMN breakdown_daily_facts.revenue_currency_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.revenue_currency_micros IS 'estimated revenue as the file has it, millionths of one unit of revenue_currency';


--
-- Name: COLUMN breakdown_daily_facts.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.impressions IS 'thumbnails shown';


--
-- Name: COLUMN breakdown_daily_facts.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.clicks IS 'impressions * ctr, not rounded';


--
-- Name: COLUMN breakdown_daily_facts.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.ctr IS 'as exported, 0..1; null: blank in the file';


--
-- Name: COLUMN breakdown_daily_facts.views_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.views_ratio IS 'share of the channel''s views, 0..1; Studio tells shares of age and gender, no counts';


--
-- Name: COLUMN breakdown_daily_facts.watch_time_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.watch_time_ratio IS 'share of the channel''s watch time, 0..1';


--
-- Name: COLUMN breakdown_daily_facts.revenue_currency; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.revenue_currency IS 'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';


--
-- Name: COLUMN breakdown_daily_facts.usd_per_unit; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.usd_per_unit IS 'US dollars for one unit, as given with the import; null: no rate was given, or no revenue';


--
-- Name: COLUMN breakdown_daily_facts.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.as_of IS 'when the figures were taken: the first import of the file';


--
-- Name: COLUMN breakdown_daily_facts.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_daily_facts.ingested_at IS 'when the row was last written';


--
-- Name: breakdown_days; Type: VIEW; Schema: ytempire; Owner: -
--

CREATE VIEW ytempire.breakdown_days AS
 WITH facts AS (
         SELECT breakdown_daily_facts.channel_id,
            breakdown_daily_facts.breakdown,
            breakdown_daily_facts.breakdown_value,
            breakdown_daily_facts.value_name,
            breakdown_daily_facts.video_id,
            breakdown_daily_facts.pacific_date,
            breakdown_daily_facts.source_ref,
            breakdown_daily_facts.views,
            breakdown_daily_facts.engaged_views,
            breakdown_daily_facts.watch_seconds,
            breakdown_daily_facts.subscribers_net,
            breakdown_daily_facts.likes,
            breakdown_daily_facts.comments,
            breakdown_daily_facts.shares,
            breakdown_daily_facts.average_view_seconds,
            breakdown_daily_facts.average_view_ratio,
            breakdown_daily_facts.revenue_micros,
            breakdown_daily_facts.revenue_currency,
            breakdown_daily_facts.revenue_currency_micros,
            breakdown_daily_facts.impressions,
            breakdown_daily_facts.clicks,
            breakdown_daily_facts.ctr,
            breakdown_daily_facts.views_ratio,
            breakdown_daily_facts.watch_time_ratio,
            breakdown_daily_facts.as_of
           FROM ytempire.breakdown_daily_facts
        )
 SELECT channel_id,
    breakdown,
    breakdown_value,
    pacific_date,
    (array_agg(value_name ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (value_name IS NOT NULL)))[1] AS value_name,
    (array_agg(video_id ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (video_id IS NOT NULL)))[1] AS video_id,
    (array_agg(views ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (views IS NOT NULL)))[1] AS views,
    (array_agg(engaged_views ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (engaged_views IS NOT NULL)))[1] AS engaged_views,
    (array_agg(watch_seconds ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (watch_seconds IS NOT NULL)))[1] AS watch_seconds,
    (array_agg(subscribers_net ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (subscribers_net IS NOT NULL)))[1] AS subscribers_net,
    (array_agg(likes ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (likes IS NOT NULL)))[1] AS likes,
    (array_agg(comments ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (comments IS NOT NULL)))[1] AS comments,
    (array_agg(shares ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (shares IS NOT NULL)))[1] AS shares,
    (array_agg(average_view_seconds ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (average_view_seconds IS NOT NULL)))[1] AS average_view_seconds,
    (array_agg(average_view_ratio ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (average_view_ratio IS NOT NULL)))[1] AS average_view_ratio,
    (array_agg(revenue_micros ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (revenue_micros IS NOT NULL)))[1] AS revenue_micros,
    (array_agg(revenue_currency ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (revenue_currency_micros IS NOT NULL)))[1] AS revenue_currency,
    (array_agg(revenue_currency_micros ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (revenue_currency_micros IS NOT NULL)))[1] AS revenue_currency_micros,
    (array_agg(impressions ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (impressions IS NOT NULL)))[1] AS impressions,
    (array_agg(clicks ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (clicks IS NOT NULL)))[1] AS clicks,
    (array_agg(ctr ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (ctr IS NOT NULL)))[1] AS ctr,
    (array_agg(views_ratio ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (views_ratio IS NOT NULL)))[1] AS views_ratio,
    (array_agg(watch_time_ratio ORDER BY facts.as_of DESC, source_ref DESC) FILTER (WHERE (watch_time_ratio IS NOT NULL)))[1] AS watch_time_ratio,
    max(as_of) AS as_of
   FROM facts
  GROUP BY channel_id, breakdown, breakdown_value, pacific_date;


--
-- Name: VIEW breakdown_days; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON VIEW ytempire.breakdown_days IS 'imported charts and totals, one row a value and Pacific day: each figure from the newest file';


--
-- Name: COLUMN breakdown_days.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.channel_id IS 'whose export it is';


--
-- Name: COLUMN breakdown_days.breakdown; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.breakdown IS 'video, geography, traffic source ..., or total: the channel''s own figures of the day';


--
-- Name: COLUMN breakdown_days.breakdown_value; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.breakdown_value IS 'as the file writes it: YouTube''s id of a video, US, YouTube search; total: total';


--
-- Name: COLUMN breakdown_days.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.pacific_date IS 'day of the file; Studio counts days in US Pacific time, whatever the channel''s zone';


--
-- Name: COLUMN breakdown_days.value_name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.value_name IS 'what the value means, where it is a code: the name of a city; null: not told';


--
-- Name: COLUMN breakdown_days.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.video_id IS 'the video, where breakdown is video';


--
-- Name: COLUMN breakdown_days.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.views IS 'views; may be negative when YouTube takes views back';


--
-- Name: COLUMN breakdown_days.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.engaged_views IS 'views that went on past the first seconds';


--
-- Name: COLUMN breakdown_days.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.watch_seconds IS 'watch time, seconds';


--
-- Name: COLUMN breakdown_days.subscribers_net; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.subscribers_net IS 'subscribers gained less lost';


--
-- Name: COLUMN breakdown_days.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.likes IS 'likes less likes taken back';


--
-- Name: COLUMN breakdown_days.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.comments IS 'comments added';


--
-- Name: COLUMN breakdown_days.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.shares IS 'times a share button was used';


--
-- Name: COLUMN breakdown_days.average_view_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.average_view_seconds IS 'mean watch time of a view, seconds';


--
-- Name: COLUMN breakdown_days.average_view_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.average_view_ratio IS 'mean share of a video that is watched; above 1 where viewers watch again';


--
-- Name: COLUMN breakdown_days.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.revenue_micros IS 'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';


--
-- Name: COLUMN breakdown_days.revenue_currency; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.revenue_currency IS 'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';


--
-- Name: COLUMN breakdown_days.revenue_currency_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.revenue_currency_micros IS 'estimated revenue as the file has it, millionths of one unit of revenue_currency';


--
-- Name: COLUMN breakdown_days.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.impressions IS 'thumbnails shown';


--
-- Name: COLUMN breakdown_days.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.clicks IS 'impressions * ctr, not rounded';


--
-- Name: COLUMN breakdown_days.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.ctr IS 'as exported, 0..1; null: blank in the file';


--
-- Name: COLUMN breakdown_days.views_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.views_ratio IS 'share of the channel''s views, 0..1; Studio tells shares of age and gender, no counts';


--
-- Name: COLUMN breakdown_days.watch_time_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.watch_time_ratio IS 'share of the channel''s watch time, 0..1';


--
-- Name: COLUMN breakdown_days.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_days.as_of IS 'of the newest file that speaks of the day';


--
-- Name: breakdown_period_facts; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.breakdown_period_facts (
    channel_id uuid NOT NULL,
    breakdown text NOT NULL,
    breakdown_value text NOT NULL,
    value_name text,
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
    revenue_currency_micros bigint,
    impressions bigint,
    clicks double precision,
    ctr double precision,
    views_ratio double precision,
    watch_time_ratio double precision,
    revenue_currency text,
    usd_per_unit numeric,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: TABLE breakdown_period_facts; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.breakdown_period_facts IS 'a country, a traffic source ... over a window; of files of one window the newest as_of is newest';


--
-- Name: COLUMN breakdown_period_facts.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.channel_id IS 'whose export it is';


--
-- Name: COLUMN breakdown_period_facts.breakdown; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.breakdown IS 'geography, traffic source ..., or total: the file''s own Total line';


--
-- Name: COLUMN breakdown_period_facts.breakdown_value; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.breakdown_value IS 'as the file writes it, in its language: US, YouTube search; two of them are parted by " | "';


--
-- Name: COLUMN breakdown_period_facts.value_name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.value_name IS 'what the value means, where it is a code: the name of a city; null: not told';


--
-- Name: COLUMN breakdown_period_facts.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.source IS 'which reader wrote it, as studio_export';


--
-- Name: COLUMN breakdown_period_facts.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.source_ref IS 'sha-256 of the file: the same file read twice is one import';


--
-- Name: COLUMN breakdown_period_facts.window_start; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.window_start IS 'first day; Studio counts days in Pacific time; null: the file does not say';


--
-- Name: COLUMN breakdown_period_facts.window_end; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.window_end IS 'day after the last day of the window';


--
-- Name: COLUMN breakdown_period_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.views IS 'views; may be negative when YouTube takes views back';


--
-- Name: COLUMN breakdown_period_facts.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.engaged_views IS 'views that went on past the first seconds';


--
-- Name: COLUMN breakdown_period_facts.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.watch_seconds IS 'watch time, seconds';


--
-- Name: COLUMN breakdown_period_facts.subscribers_net; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.subscribers_net IS 'subscribers gained less lost';


--
-- Name: COLUMN breakdown_period_facts.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.likes IS 'likes less likes taken back';


--
-- Name: COLUMN breakdown_period_facts.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.comments IS 'comments added';


--
-- Name: COLUMN breakdown_period_facts.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.shares IS 'times a share button was used';


--
-- Name: COLUMN breakdown_period_facts.average_view_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.average_view_seconds IS 'mean watch time of a view, seconds';


--
-- Name: COLUMN breakdown_period_facts.average_view_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.average_view_ratio IS 'mean share of a video that is watched; above 1 where viewers watch again';


--
-- Name: COLUMN breakdown_period_facts.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.revenue_micros IS 'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';


--
-- Name: COLUMN breakdown_period_facts.revenue_currency_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.revenue_currency_micros IS 'estimated revenue as the file has it, millionths of one unit of revenue_currency';


--
-- Name: COLUMN breakdown_period_facts.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.impressions IS 'thumbnails shown';


--
-- Name: COLUMN breakdown_period_facts.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.clicks IS 'impressions * ctr, not rounded';


--
-- Name: COLUMN breakdown_period_facts.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.ctr IS 'as exported, 0..1; null: blank in the file';


--
-- Name: COLUMN breakdown_period_facts.views_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.views_ratio IS 'share of the channel''s views, 0..1; Studio tells shares of age and gender, no counts';


--
-- Name: COLUMN breakdown_period_facts.watch_time_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.watch_time_ratio IS 'share of the channel''s watch time, 0..1';


--
-- Name: COLUMN breakdown_period_facts.revenue_currency; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.revenue_currency IS 'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';


--
-- Name: COLUMN breakdown_period_facts.usd_per_unit; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.usd_per_unit IS 'US dollars for one unit, as given with the import; null: no rate was given, or no revenue';


--
-- Name: COLUMN breakdown_period_facts.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.as_of IS 'when the figures were taken: the first import of the file';


--
-- Name: COLUMN breakdown_period_facts.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.breakdown_period_facts.ingested_at IS 'when the row was last written';


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
-- Name: TABLE channel_metrics_daily; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.channel_metrics_daily IS 'a channel''s day, summed over its videos; one row a channel and Pacific day';


--
-- Name: COLUMN channel_metrics_daily.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.pacific_date IS 'Pacific day';


--
-- Name: COLUMN channel_metrics_daily.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.channel_id IS 'the channel';


--
-- Name: COLUMN channel_metrics_daily.videos_published; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.videos_published IS 'videos that went public that day';


--
-- Name: COLUMN channel_metrics_daily.videos_with_cost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.videos_with_cost IS 'of those, videos with a known cost';


--
-- Name: COLUMN channel_metrics_daily.views_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.views_gained IS 'signed change of the public counters; null: no two readings';


--
-- Name: COLUMN channel_metrics_daily.views_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.views_reported IS 'views of the day by Analytics, 48 to 72 h late; null: not told';


--
-- Name: COLUMN channel_metrics_daily.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.engaged_views IS 'views past the first frame, by Analytics';


--
-- Name: COLUMN channel_metrics_daily.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.watch_seconds IS 'seconds watched, by Analytics';


--
-- Name: COLUMN channel_metrics_daily.likes_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.likes_reported IS 'likes of the day by Analytics';


--
-- Name: COLUMN channel_metrics_daily.comments_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.comments_reported IS 'comments of the day by Analytics';


--
-- Name: COLUMN channel_metrics_daily.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.shares IS 'shares of the day by Analytics';


--
-- Name: COLUMN channel_metrics_daily.subscribers_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.subscribers_gained IS 'subscribers won, by Analytics';


--
-- Name: COLUMN channel_metrics_daily.subscribers_lost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.subscribers_lost IS 'subscribers lost, by Analytics';


--
-- Name: COLUMN channel_metrics_daily.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.revenue_micros IS 'revenue earned that day by all videos, as YouTube estimates it';


--
-- Name: COLUMN channel_metrics_daily.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.impressions IS 'times a thumbnail was shown; null: no reach report';


--
-- Name: COLUMN channel_metrics_daily.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_metrics_daily.clicks IS 'thumbnail clicks; null: no reach report';


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
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    likes bigint,
    comments bigint,
    shares bigint,
    average_view_seconds double precision,
    average_view_ratio double precision,
    revenue_currency text,
    revenue_currency_micros bigint,
    clicks double precision,
    usd_per_unit numeric
);


--
-- Name: TABLE channel_period_facts; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.channel_period_facts IS 'the totals an export states over a window; one row a channel and file';


--
-- Name: COLUMN channel_period_facts.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.channel_id IS 'the channel';


--
-- Name: COLUMN channel_period_facts.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.source IS 'which kind of export, as studio_export';


--
-- Name: COLUMN channel_period_facts.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.source_ref IS 'sha-256 of the file';


--
-- Name: COLUMN channel_period_facts.window_start; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.window_start IS 'first day of the window; null: not known';


--
-- Name: COLUMN channel_period_facts.window_end; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.window_end IS 'day after the last day of the window';


--
-- Name: COLUMN channel_period_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.views IS 'what the file calls the total; more than its listed videos when the export is capped';


--
-- Name: COLUMN channel_period_facts.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.engaged_views IS 'views that went on past the first seconds; null: not in the file';


--
-- Name: COLUMN channel_period_facts.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.watch_seconds IS 'seconds watched, as the file totals them';


--
-- Name: COLUMN channel_period_facts.subscribers_net; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.subscribers_net IS 'subscribers won less lost, as the file totals them';


--
-- Name: COLUMN channel_period_facts.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.revenue_micros IS 'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';


--
-- Name: COLUMN channel_period_facts.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.impressions IS 'times a thumbnail was shown, as the file totals them';


--
-- Name: COLUMN channel_period_facts.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.ctr IS 'thumbnail clicks / impressions, as the file states it, 0..1';


--
-- Name: COLUMN channel_period_facts.rows_listed; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.rows_listed IS 'videos listed in the file';


--
-- Name: COLUMN channel_period_facts.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.as_of IS 'when the figures were taken: the first import of the file';


--
-- Name: COLUMN channel_period_facts.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.ingested_at IS 'when the row was last written';


--
-- Name: COLUMN channel_period_facts.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.likes IS 'likes less likes taken back';


--
-- Name: COLUMN channel_period_facts.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.comments IS 'comments added';


--
-- Name: COLUMN channel_period_facts.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.shares IS 'times a share button was used';


--
-- Name: COLUMN channel_period_facts.average_view_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.average_view_seconds IS 'mean watch time of a view, seconds';


--
-- Name: COLUMN channel_period_facts.average_view_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.average_view_ratio IS 'mean share of a video that is watched; above 1 where viewers watch again';


--
-- Name: COLUMN channel_period_facts.revenue_currency; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.revenue_currency IS 'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';


--
-- Name: COLUMN channel_period_facts.revenue_currency_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.revenue_currency_micros IS 'estimated revenue as the file has it, millionths of one unit of revenue_currency';


--
-- Name: COLUMN channel_period_facts.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.clicks IS 'impressions * ctr, not rounded';


--
-- Name: COLUMN channel_period_facts.usd_per_unit; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_period_facts.usd_per_unit IS 'US dollars for one unit, as given with the import; null: no rate was given, or no revenue';


--
-- Name: channel_snapshots; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.channel_snapshots (
    "time" timestamp with time zone NOT NULL,
    channel_id uuid NOT NULL,
    subscribers bigint,
    total_views bigint,
    total_videos bigint,
    time_precision text DEFAULT 'instant'::text NOT NULL,
    flags text[] DEFAULT '{}'::text[] NOT NULL,
    source text NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    CONSTRAINT channel_snapshots_time_precision_check CHECK ((time_precision = ANY (ARRAY['instant'::text, 'day'::text])))
);


--
-- Name: TABLE channel_snapshots; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.channel_snapshots IS 'readings of a channel''s public counters; one row a channel and instant';


--
-- Name: COLUMN channel_snapshots."time"; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots."time" IS 'when the counters were read; midnight UTC of the day where time_precision is day';


--
-- Name: COLUMN channel_snapshots.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.channel_id IS 'the channel';


--
-- Name: COLUMN channel_snapshots.subscribers; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.subscribers IS 'public count, rounded down by YouTube to three figures; null: hidden, or not told';


--
-- Name: COLUMN channel_snapshots.total_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.total_views IS 'views of the channel so far; it falls when videos are removed; null: not told';


--
-- Name: COLUMN channel_snapshots.total_videos; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.total_videos IS 'public videos; null: not told';


--
-- Name: COLUMN channel_snapshots.time_precision; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.time_precision IS 'day: the file tells no time of day; instant: it does';


--
-- Name: COLUMN channel_snapshots.flags; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.flags IS 'why a reading is doubtful, as zero_after_positive; a flagged reading is not believed';


--
-- Name: COLUMN channel_snapshots.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.source IS 'who read it: snapshots (another tracker''s file) or youtube_data';


--
-- Name: COLUMN channel_snapshots.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channel_snapshots.ingested_at IS 'when the row was last written';


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
-- Name: TABLE channels; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.channels IS 'the network''s channels; one row a channel';


--
-- Name: COLUMN channels.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.channel_id IS 'our id of the channel';


--
-- Name: COLUMN channels.youtube_channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.youtube_channel_id IS 'YouTube''s id, UC...; null: an export did not tell it';


--
-- Name: COLUMN channels.channel_name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.channel_name IS 'title on YouTube';


--
-- Name: COLUMN channels.channel_handle; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.channel_handle IS 'the @name; null: not known';


--
-- Name: COLUMN channels.niche; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.niche IS 'subject, as parameters/network.yaml or the factory says; null: not told';


--
-- Name: COLUMN channels.status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.status IS 'active, paused, suspended or archived';


--
-- Name: COLUMN channels.tier; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.tier IS 'test, standard, premium or flagship: our ranking';


--
-- Name: COLUMN channels.oauth_refresh_token; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.oauth_refresh_token IS 'ciphertext only, never the token';


--
-- Name: COLUMN channels.oauth_token_expires_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.oauth_token_expires_at IS 'when the owner''s consent ends; null: not held here';


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
-- Name: COLUMN channels.created_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.created_at IS 'when the channel was made; where YouTube did not tell, when it was first seen here';


--
-- Name: COLUMN channels.updated_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.updated_at IS 'when the row last changed';


--
-- Name: COLUMN channels.last_video_published_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.channels.last_video_published_at IS 'newest public video; null: none known';


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
-- Name: TABLE check_results; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.check_results IS 'what each data check found; one row a run and check';


--
-- Name: COLUMN check_results.run_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.check_results.run_id IS 'the execution that checked';


--
-- Name: COLUMN check_results.check_name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.check_results.check_name IS 'file of sql/checks';


--
-- Name: COLUMN check_results.severity; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.check_results.severity IS 'warning or error';


--
-- Name: COLUMN check_results.rows_broken; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.check_results.rows_broken IS 'rows that break the rule; 0: it holds';


--
-- Name: COLUMN check_results.sample; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.check_results.sample IS 'a few of those rows';


--
-- Name: COLUMN check_results.checked_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.check_results.checked_at IS 'when it was checked';


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
-- Name: TABLE cost_ledger; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.cost_ledger IS 'what was spent, call by call; one row a vendor call or compute charge';


--
-- Name: COLUMN cost_ledger.entry_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.entry_id IS 'our number of the entry';


--
-- Name: COLUMN cost_ledger.idempotency_key; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.idempotency_key IS 'what makes the entry unique: told twice, it is written once';


--
-- Name: COLUMN cost_ledger.occurred_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.occurred_at IS 'when it was spent';


--
-- Name: COLUMN cost_ledger.recorded_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.recorded_at IS 'when it was recorded, by the source';


--
-- Name: COLUMN cost_ledger.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.channel_id IS 'the channel it was spent for; null: none in particular';


--
-- Name: COLUMN cost_ledger.factory_video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.factory_video_id IS 'the video the call was made for, by the factory''s id; null: an attempt that published nothing';


--
-- Name: COLUMN cost_ledger.job_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.job_id IS 'the job it was spent in; null: outside a job';


--
-- Name: COLUMN cost_ledger.attempt; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.attempt IS 'which attempt at the video, from 1';


--
-- Name: COLUMN cost_ledger.stage; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.stage IS 'stage of the job, as script';


--
-- Name: COLUMN cost_ledger.vendor; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.vendor IS 'openai, elevenlabs, stability_ai, pexels, other_api, or compute for our own machines';


--
-- Name: COLUMN cost_ledger.component; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.component IS 'what was bought; for compute: cpu, gpu, storage, bandwidth';


--
-- Name: COLUMN cost_ledger.quantity; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.quantity IS 'how much was bought, in unit';


--
-- Name: COLUMN cost_ledger.unit; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.unit IS 'what quantity counts, as output_token';


--
-- Name: COLUMN cost_ledger.unit_price_usd; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.unit_price_usd IS 'US dollars a unit';


--
-- Name: COLUMN cost_ledger.amount_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.amount_micros IS 'micro-dollars';


--
-- Name: COLUMN cost_ledger.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.cost_ledger.source IS 'which source told it';


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
-- Name: imported_files; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.imported_files (
    kind text NOT NULL,
    source_ref text NOT NULL,
    form text,
    file_name text NOT NULL,
    status text NOT NULL,
    refusal text,
    options jsonb DEFAULT '{}'::jsonb NOT NULL,
    rows_read bigint,
    rows_rejected bigint,
    unknown_columns text[] DEFAULT '{}'::text[] NOT NULL,
    first_seen_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    occurrences bigint DEFAULT 1 NOT NULL,
    CONSTRAINT imported_files_status_check CHECK ((status = ANY (ARRAY['loaded'::text, 'refused'::text])))
);


--
-- Name: TABLE imported_files; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.imported_files IS 'every file that was given to an import, taken or refused; one row a kind and content';


--
-- Name: COLUMN imported_files.kind; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.kind IS 'what the importer was asked for: studio, snapshots, reporting or answers';


--
-- Name: COLUMN imported_files.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.source_ref IS 'sha-256 of the file, in hexadecimal';


--
-- Name: COLUMN imported_files.form; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.form IS 'what the file is, as: table by video, chart by geography; null: that could not be told';


--
-- Name: COLUMN imported_files.file_name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.file_name IS 'its name when it was last given, no folder';


--
-- Name: COLUMN imported_files.status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.status IS 'loaded, or refused whole';


--
-- Name: COLUMN imported_files.refusal; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.refusal IS 'why it was refused and what to do; null: it was loaded';


--
-- Name: COLUMN imported_files.options; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.options IS 'channel, window, time zone, column mapping and rate it was read with; a replay reads alike';


--
-- Name: COLUMN imported_files.rows_read; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.rows_read IS 'rows of the file; null: it was refused';


--
-- Name: COLUMN imported_files.rows_rejected; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.rows_rejected IS 'rows kept in rejected_rows; null: the file was refused';


--
-- Name: COLUMN imported_files.unknown_columns; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.unknown_columns IS 'headers that we do not know; their cells are kept in unknown_cells';


--
-- Name: COLUMN imported_files.first_seen_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.first_seen_at IS 'when it was first given';


--
-- Name: COLUMN imported_files.last_seen_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.last_seen_at IS 'when it was last given';


--
-- Name: COLUMN imported_files.occurrences; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.imported_files.occurrences IS 'how often it was given';


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
-- Name: TABLE source_watermarks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.source_watermarks IS 'how far each source has been read; one row a source and scope';


--
-- Name: COLUMN source_watermarks.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.source IS 'the source, as youtube_analytics';


--
-- Name: COLUMN source_watermarks.scope; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.scope IS 'a channel, a table, or * for all';


--
-- Name: COLUMN source_watermarks.complete_through; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.complete_through IS 'all that the source knew up to this instant has been read';


--
-- Name: COLUMN source_watermarks.complete_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.complete_date IS 'for sources that report by Pacific day: the last day told in full';


--
-- Name: COLUMN source_watermarks.last_attempt_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.last_attempt_at IS 'when it was last asked';


--
-- Name: COLUMN source_watermarks.last_ok_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.last_ok_at IS 'when it last answered well; null: never';


--
-- Name: COLUMN source_watermarks.state; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.state IS 'refused: the source answered that it may not tell, as revenue outside the Partner Programme';


--
-- Name: COLUMN source_watermarks.note; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_watermarks.note IS 'why the state is not ok; null: it is';


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
-- Name: COLUMN network_metrics_daily.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.pacific_date IS 'Pacific day';


--
-- Name: COLUMN network_metrics_daily.channels_earning; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.channels_earning IS 'active channels that are known to be monetised';


--
-- Name: COLUMN network_metrics_daily.channels_told; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.channels_told IS 'of those, channels whose day YouTube has told in full';


--
-- Name: COLUMN network_metrics_daily.videos_published; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.videos_published IS 'videos that went public that day';


--
-- Name: COLUMN network_metrics_daily.videos_with_cost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.videos_with_cost IS 'of those, videos with a known cost';


--
-- Name: COLUMN network_metrics_daily.views_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.views_gained IS 'signed change of the public counters; null: no two readings';


--
-- Name: COLUMN network_metrics_daily.views_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.views_reported IS 'views of the day by Analytics, 48 to 72 h late; null: not told';


--
-- Name: COLUMN network_metrics_daily.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.engaged_views IS 'views past the first frame, by Analytics';


--
-- Name: COLUMN network_metrics_daily.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.watch_seconds IS 'seconds watched, by Analytics';


--
-- Name: COLUMN network_metrics_daily.subscribers_net; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.subscribers_net IS 'subscribers won less lost, by Analytics';


--
-- Name: COLUMN network_metrics_daily.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.impressions IS 'times a thumbnail was shown; null: no reach report';


--
-- Name: COLUMN network_metrics_daily.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.clicks IS 'thumbnail clicks; null: no reach report';


--
-- Name: COLUMN network_metrics_daily.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.revenue_micros IS 'micro-dollars, YouTube''s estimate; part of the day until is_revenue_complete';


--
-- Name: COLUMN network_metrics_daily.published_cost_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.network_metrics_daily.published_cost_micros IS 'micro-dollars: direct cost of the videos published that day';


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
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL,
    revenue_currency text,
    revenue_currency_micros bigint,
    usd_per_unit numeric
);


--
-- Name: TABLE video_period_facts; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_period_facts IS 'what an export says of a video over a window; one row a video and file';


--
-- Name: COLUMN video_period_facts.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.video_id IS 'the video';


--
-- Name: COLUMN video_period_facts.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.channel_id IS 'the video''s channel';


--
-- Name: COLUMN video_period_facts.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.source IS 'which kind of export, as studio_export';


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
-- Name: COLUMN video_period_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.views IS 'views in the window';


--
-- Name: COLUMN video_period_facts.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.engaged_views IS 'views that went on past the first seconds; null: not in the file';


--
-- Name: COLUMN video_period_facts.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.watch_seconds IS 'seconds watched in the window';


--
-- Name: COLUMN video_period_facts.subscribers_net; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.subscribers_net IS 'subscribers won less lost';


--
-- Name: COLUMN video_period_facts.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.likes IS 'likes in the window';


--
-- Name: COLUMN video_period_facts.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.comments IS 'comments in the window';


--
-- Name: COLUMN video_period_facts.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.shares IS 'shares in the window';


--
-- Name: COLUMN video_period_facts.average_view_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.average_view_seconds IS 'seconds, mean over the views, as exported';


--
-- Name: COLUMN video_period_facts.average_view_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.average_view_ratio IS 'share of the video seen, mean over the views, as exported';


--
-- Name: COLUMN video_period_facts.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.revenue_micros IS 'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';


--
-- Name: COLUMN video_period_facts.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.impressions IS 'times a thumbnail was shown';


--
-- Name: COLUMN video_period_facts.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.clicks IS 'impressions * ctr, not rounded';


--
-- Name: COLUMN video_period_facts.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.ctr IS 'as exported, 0..1; null: blank in the file';


--
-- Name: COLUMN video_period_facts.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.as_of IS 'when the figures were taken: the first import of the file';


--
-- Name: COLUMN video_period_facts.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.ingested_at IS 'when the row was last written';


--
-- Name: COLUMN video_period_facts.revenue_currency; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.revenue_currency IS 'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';


--
-- Name: COLUMN video_period_facts.revenue_currency_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.revenue_currency_micros IS 'estimated revenue as the file has it, millionths of one unit of revenue_currency';


--
-- Name: COLUMN video_period_facts.usd_per_unit; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_period_facts.usd_per_unit IS 'US dollars for one unit, as given with the import; null: no rate was given, or no revenue';


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
-- Name: COLUMN period_summaries.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.channel_id IS 'the channel';


--
-- Name: COLUMN period_summaries.channel_name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.channel_name IS 'title of the channel';


--
-- Name: COLUMN period_summaries.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.source IS 'which kind of export, as studio_export';


--
-- Name: COLUMN period_summaries.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.source_ref IS 'sha-256 of the file';


--
-- Name: COLUMN period_summaries.videos_listed; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.videos_listed IS 'videos listed in the file';


--
-- Name: COLUMN period_summaries.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.views IS 'views of the listed videos';


--
-- Name: COLUMN period_summaries.views_total; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.views_total IS 'views as the file totals them';


--
-- Name: COLUMN period_summaries.views_unlisted; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.views_unlisted IS 'Total less listed: videos that the export left out, as it is capped';


--
-- Name: COLUMN period_summaries.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.watch_seconds IS 'seconds watched, listed videos';


--
-- Name: COLUMN period_summaries.watch_seconds_total; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.watch_seconds_total IS 'seconds watched, as the file totals them';


--
-- Name: COLUMN period_summaries.subscribers_net; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.subscribers_net IS 'subscribers won less lost, listed videos';


--
-- Name: COLUMN period_summaries.subscribers_net_total; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.subscribers_net_total IS 'subscribers won less lost, as the file totals them';


--
-- Name: COLUMN period_summaries.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.impressions IS 'thumbnail impressions, listed videos';


--
-- Name: COLUMN period_summaries.impressions_total; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.impressions_total IS 'thumbnail impressions, as the file totals them';


--
-- Name: COLUMN period_summaries.impressions_unlisted; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.impressions_unlisted IS 'Total less listed';


--
-- Name: COLUMN period_summaries.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.revenue_micros IS 'micro-dollars, listed videos';


--
-- Name: COLUMN period_summaries.revenue_micros_total; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.revenue_micros_total IS 'micro-dollars, as the file totals them';


--
-- Name: COLUMN period_summaries.revenue_micros_unlisted; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.revenue_micros_unlisted IS 'micro-dollars: Total less listed';


--
-- Name: COLUMN period_summaries.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.ctr IS 'sum of clicks / sum of impressions over the listed videos with a rate, 0..1';


--
-- Name: COLUMN period_summaries.ctr_total; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.ctr_total IS 'thumbnail clicks / impressions, as the file states it, 0..1';


--
-- Name: COLUMN period_summaries.window_start; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.window_start IS 'first day of the window; null: not known';


--
-- Name: COLUMN period_summaries.window_end; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.window_end IS 'day after the last day of the window';


--
-- Name: COLUMN period_summaries.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.period_summaries.as_of IS 'when the export was made or read';


--
-- Name: pipeline_batches; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.pipeline_batches (
    batch_id uuid NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    steps text[] NOT NULL,
    is_part boolean NOT NULL,
    pacific_date date,
    log_path text,
    pid integer,
    wall_seconds double precision,
    cells_seconds double precision,
    import_seconds double precision,
    overhead_seconds double precision
);


--
-- Name: TABLE pipeline_batches; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.pipeline_batches IS 'every run of the pipeline, over all its steps; one row a run, also when it was continued';


--
-- Name: COLUMN pipeline_batches.batch_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.batch_id IS 'the same in pipeline_runs';


--
-- Name: COLUMN pipeline_batches.began_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.began_at IS 'when it began, real time';


--
-- Name: COLUMN pipeline_batches.ended_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.ended_at IS 'when the last of its steps ended so far, real time; began_at: none has';


--
-- Name: COLUMN pipeline_batches.steps; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.steps IS 'the notebooks it is to run, in the order of their numbers';


--
-- Name: COLUMN pipeline_batches.is_part; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.is_part IS 'true: it was asked for some steps or for a date, and is never continued';


--
-- Name: COLUMN pipeline_batches.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.pacific_date IS 'the Pacific day it was asked for; null: none';


--
-- Name: COLUMN pipeline_batches.log_path; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.log_path IS 'its log, a line of JSON an event, below YTEMPIRE_HOME';


--
-- Name: COLUMN pipeline_batches.pid; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.pid IS 'process id of the command that ran it last';


--
-- Name: COLUMN pipeline_batches.wall_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.wall_seconds IS 'seconds from its first step to its last, of the command that ran it last; null: not ended';


--
-- Name: COLUMN pipeline_batches.cells_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.cells_seconds IS 'those of wall_seconds in which some cell ran';


--
-- Name: COLUMN pipeline_batches.import_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.import_seconds IS 'seconds spent in cells that import, summed over the notebooks; part of their cells';


--
-- Name: COLUMN pipeline_batches.overhead_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_batches.overhead_seconds IS 'wall_seconds without cells_seconds: starting kernels, saving notebooks, writing records';


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
    log_path text,
    pid integer,
    cells_seconds double precision,
    import_seconds double precision,
    CONSTRAINT pipeline_runs_status_check CHECK ((status = ANY (ARRAY['running'::text, 'ok'::text, 'failed'::text])))
);


--
-- Name: TABLE pipeline_runs; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.pipeline_runs IS 'executions of notebooks; one row an execution';


--
-- Name: COLUMN pipeline_runs.run_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.run_id IS 'our id of the execution';


--
-- Name: COLUMN pipeline_runs.batch_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.batch_id IS 'the pipeline run that this step belongs to';


--
-- Name: COLUMN pipeline_runs.notebook; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.notebook IS 'which notebook, as pipeline/20_ingest_channels';


--
-- Name: COLUMN pipeline_runs.parameters; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.parameters IS 'what it was given';


--
-- Name: COLUMN pipeline_runs.code_version; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.code_version IS 'version and commit of the code';


--
-- Name: COLUMN pipeline_runs.notebook_sha256; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.notebook_sha256 IS 'sha-256 of the notebook';


--
-- Name: COLUMN pipeline_runs.parameters_sha256; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.parameters_sha256 IS 'sha-256 of the parameters';


--
-- Name: COLUMN pipeline_runs.window_start; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.window_start IS 'begin of the time it worked on; null: none';


--
-- Name: COLUMN pipeline_runs.window_end; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.window_end IS 'end of the time it worked on';


--
-- Name: COLUMN pipeline_runs.started_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.started_at IS 'when it began';


--
-- Name: COLUMN pipeline_runs.ended_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.ended_at IS 'when it ended; null: still running, or killed';


--
-- Name: COLUMN pipeline_runs.duration_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.duration_seconds IS 'seconds of real time';


--
-- Name: COLUMN pipeline_runs.status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.status IS 'running, ok or failed';


--
-- Name: COLUMN pipeline_runs.outcome; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.outcome IS 'one sentence for people, as: not connected: no OAuth file';


--
-- Name: COLUMN pipeline_runs.rows_in; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.rows_in IS 'rows read';


--
-- Name: COLUMN pipeline_runs.rows_out; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.rows_out IS 'rows added or changed';


--
-- Name: COLUMN pipeline_runs.rows_rejected; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.rows_rejected IS 'rows put into rejected_rows';


--
-- Name: COLUMN pipeline_runs.written; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.written IS 'rows written per target table';


--
-- Name: COLUMN pipeline_runs.output_path; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.output_path IS 'the executed notebook, below YTEMPIRE_HOME or the reports folder';


--
-- Name: COLUMN pipeline_runs.error; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.error IS 'what went wrong; null: nothing';


--
-- Name: COLUMN pipeline_runs.log_path; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.log_path IS 'the log of the run, a line of JSON an event, below YTEMPIRE_HOME; the lines carry run_id';


--
-- Name: COLUMN pipeline_runs.pid; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.pid IS 'process id of the command that ran it';


--
-- Name: COLUMN pipeline_runs.cells_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.cells_seconds IS 'those of duration_seconds in which a cell ran';


--
-- Name: COLUMN pipeline_runs.import_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.pipeline_runs.import_seconds IS 'those of cells_seconds that cells with imports took';


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
-- Name: TABLE video_costs; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_costs IS 'direct cost per video, summed from cost_ledger; one row a video with a known cost';


--
-- Name: COLUMN video_costs.cost_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.cost_id IS 'our id of the row';


--
-- Name: COLUMN video_costs.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.video_id IS 'the video';


--
-- Name: COLUMN video_costs.openai_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.openai_cost_cents IS 'cents: OpenAI';


--
-- Name: COLUMN video_costs.elevenlabs_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.elevenlabs_cost_cents IS 'cents: ElevenLabs';


--
-- Name: COLUMN video_costs.stability_ai_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.stability_ai_cost_cents IS 'cents: Stability AI';


--
-- Name: COLUMN video_costs.pexels_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.pexels_cost_cents IS 'cents: Pexels';


--
-- Name: COLUMN video_costs.other_api_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.other_api_cost_cents IS 'cents: all other vendors';


--
-- Name: COLUMN video_costs.cpu_compute_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.cpu_compute_cost_cents IS 'cents: CPU';


--
-- Name: COLUMN video_costs.gpu_compute_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.gpu_compute_cost_cents IS 'cents: GPU';


--
-- Name: COLUMN video_costs.storage_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.storage_cost_cents IS 'cents: storage';


--
-- Name: COLUMN video_costs.bandwidth_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.bandwidth_cost_cents IS 'cents: bandwidth';


--
-- Name: COLUMN video_costs.total_api_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.total_api_cost_cents IS 'cents: the five vendors';


--
-- Name: COLUMN video_costs.total_compute_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.total_compute_cost_cents IS 'cents: the four kinds of compute';


--
-- Name: COLUMN video_costs.total_cost_cents; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.total_cost_cents IS 'cents: everything';


--
-- Name: COLUMN video_costs.total_cost_dollars; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.total_cost_dollars IS 'US dollars = total_cost_cents / 100';


--
-- Name: COLUMN video_costs.total_cost_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.total_cost_micros IS 'micro-dollars: the sum of the ledger for this video, failed attempts included';


--
-- Name: COLUMN video_costs.created_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.created_at IS 'when the row was made';


--
-- Name: COLUMN video_costs.updated_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_costs.updated_at IS 'when the row last changed';


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
-- Name: TABLE videos; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.videos IS 'the network''s videos with their latest counters; one row a video';


--
-- Name: COLUMN videos.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.video_id IS 'our id of the video';


--
-- Name: COLUMN videos.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.channel_id IS 'the channel it belongs to';


--
-- Name: COLUMN videos.youtube_video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.youtube_video_id IS 'YouTube''s id, 11 characters; null: not on YouTube yet, or an export did not tell it';


--
-- Name: COLUMN videos.factory_video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.factory_video_id IS 'the id of the video in the company''s own production database';


--
-- Name: COLUMN videos.title; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.title IS 'title, as last read';


--
-- Name: COLUMN videos.description; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.description IS 'description, as last read';


--
-- Name: COLUMN videos.tags; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.tags IS 'tags, in YouTube''s order';


--
-- Name: COLUMN videos.category; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.category IS 'YouTube''s category by name';


--
-- Name: COLUMN videos.content_type; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.content_type IS 'educational, entertainment, news, tutorial or review, as the factory says; null: not told';


--
-- Name: COLUMN videos.format; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.format IS 'long, shorts or live; null: not known';


--
-- Name: COLUMN videos.generation_method; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.generation_method IS 'how the factory made it; null: not told';


--
-- Name: COLUMN videos.script_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.script_id IS 'the factory''s id of the script';


--
-- Name: COLUMN videos.thumbnail_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.thumbnail_id IS 'the factory''s id of the thumbnail';


--
-- Name: COLUMN videos.duration_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.duration_seconds IS 'seconds';


--
-- Name: COLUMN videos.resolution; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.resolution IS 'pixels, as 1920x1080; null: not told';


--
-- Name: COLUMN videos.file_size_mb; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.file_size_mb IS 'megabytes of the file, as the factory says';


--
-- Name: COLUMN videos.status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.status IS 'queued, generating, processing, uploading, published, failed or deleted';


--
-- Name: COLUMN videos.queued_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.queued_at IS 'when the factory queued it; null: it was never in the queue';


--
-- Name: COLUMN videos.generation_started_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.generation_started_at IS 'when the factory began';


--
-- Name: COLUMN videos.generation_completed_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.generation_completed_at IS 'when the factory had made it';


--
-- Name: COLUMN videos.uploaded_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.uploaded_at IS 'when it was uploaded';


--
-- Name: COLUMN videos.published_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.published_at IS 'when it went public; null: not public yet, or not known';


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
-- Name: COLUMN videos.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.shares IS 'owner only, from Analytics; null: not collected';


--
-- Name: COLUMN videos.watch_time_hours; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.watch_time_hours IS 'hours watched over all daily facts held';


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
-- Name: COLUMN videos.actual_revenue; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.actual_revenue IS 'US dollars as paid out; null: YouTube''s APIs do not tell it';


--
-- Name: COLUMN videos.estimated_revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.estimated_revenue_micros IS 'micro-dollars, YouTube''s estimate over all daily facts held';


--
-- Name: COLUMN videos.statistics_as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.statistics_as_of IS 'when the latest counters were read';


--
-- Name: COLUMN videos.created_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.created_at IS 'when the row was made';


--
-- Name: COLUMN videos.updated_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.videos.updated_at IS 'when the row last changed';


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
-- Name: COLUMN published_video_costs.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.published_video_costs.video_id IS 'the video';


--
-- Name: COLUMN published_video_costs.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.published_video_costs.channel_id IS 'the video''s channel';


--
-- Name: COLUMN published_video_costs.total_cost_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.published_video_costs.total_cost_micros IS 'micro-dollars, failed attempts included; null: no cost is known';


--
-- Name: COLUMN published_video_costs.published_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.published_video_costs.published_at IS 'when it went public';


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
    occurrences bigint DEFAULT 1 NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    form text DEFAULT 'columns'::text NOT NULL,
    header text[],
    correction jsonb,
    settled_reason text,
    settled_by text,
    settled_at timestamp with time zone,
    written jsonb,
    replayed_at timestamp with time zone,
    still_refused text,
    CONSTRAINT rejected_rows_check CHECK (((status = 'open'::text) = (settled_at IS NULL))),
    CONSTRAINT rejected_rows_check1 CHECK (((status = 'open'::text) OR ((settled_reason IS NOT NULL) AND (settled_by IS NOT NULL)))),
    CONSTRAINT rejected_rows_form_check CHECK ((form = ANY (ARRAY['columns'::text, 'cells'::text]))),
    CONSTRAINT rejected_rows_status_check CHECK ((status = ANY (ARRAY['open'::text, 'corrected'::text, 'dismissed'::text])))
);


--
-- Name: TABLE rejected_rows; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.rejected_rows IS 'what came in and could not be believed; one row a source, row and reason';


--
-- Name: COLUMN rejected_rows.rejected_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.rejected_id IS 'derived from source, source_ref, row and the reason of its first refusal';


--
-- Name: COLUMN rejected_rows.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.source IS 'which source sent it';


--
-- Name: COLUMN rejected_rows.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.source_ref IS 'which file or answer of the source';


--
-- Name: COLUMN rejected_rows.row_number; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.row_number IS 'row in the file; null: not from a file';


--
-- Name: COLUMN rejected_rows.target; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.target IS 'the table it was meant for';


--
-- Name: COLUMN rejected_rows.reason; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.reason IS 'why it was not believed';


--
-- Name: COLUMN rejected_rows.row_values; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.row_values IS 'the row as it came; see form';


--
-- Name: COLUMN rejected_rows.first_seen_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.first_seen_at IS 'when it was first refused';


--
-- Name: COLUMN rejected_rows.last_seen_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.last_seen_at IS 'when it was last refused';


--
-- Name: COLUMN rejected_rows.occurrences; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.occurrences IS 'how often it was refused';


--
-- Name: COLUMN rejected_rows.status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.status IS 'open: waits for somebody; corrected: loaded by a replay; dismissed: nobody wants it';


--
-- Name: COLUMN rejected_rows.form; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.form IS 'what row_values are: cells of a file by its headers, or values by our own columns';


--
-- Name: COLUMN rejected_rows.header; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.header IS 'first line of the CSV that holds the row; null: not from a CSV';


--
-- Name: COLUMN rejected_rows.correction; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.correction IS 'what was set, by header or column; empty: loaded as it was; null: not corrected';


--
-- Name: COLUMN rejected_rows.settled_reason; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.settled_reason IS 'why it was corrected so, or dismissed; null: open';


--
-- Name: COLUMN rejected_rows.settled_by; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.settled_by IS 'who corrected or dismissed it';


--
-- Name: COLUMN rejected_rows.settled_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.settled_at IS 'when it was corrected or dismissed; null: open';


--
-- Name: COLUMN rejected_rows.written; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.written IS 'table -> rows that its replay added or changed; null: not corrected';


--
-- Name: COLUMN rejected_rows.replayed_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.replayed_at IS 'when it was last tried again; null: never';


--
-- Name: COLUMN rejected_rows.still_refused; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.rejected_rows.still_refused IS 'why it was refused when it was last tried again; null: never tried, or corrected';


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
-- Name: TABLE revenue_estimates; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.revenue_estimates IS 'our estimate of days that YouTube has not told yet; one row a Pacific day';


--
-- Name: COLUMN revenue_estimates.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.pacific_date IS 'Pacific day that YouTube has not told';


--
-- Name: COLUMN revenue_estimates.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.revenue_micros IS 'micro-dollars: our estimate';


--
-- Name: COLUMN revenue_estimates.low_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.low_micros IS 'micro-dollars: lower end of the interval';


--
-- Name: COLUMN revenue_estimates.high_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.high_micros IS 'micro-dollars: upper end of the interval';


--
-- Name: COLUMN revenue_estimates.interval_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.interval_ratio IS 'share of days the interval should hold, 0..1';


--
-- Name: COLUMN revenue_estimates.past_days; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.past_days IS 'days of history that the interval rests on';


--
-- Name: COLUMN revenue_estimates.method; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.method IS 'how it was estimated';


--
-- Name: COLUMN revenue_estimates.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.revenue_estimates.as_of IS 'when it was estimated';


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
-- Name: TABLE schema_migrations; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.schema_migrations IS 'migrations that were applied; one row a file of sql/migrations';


--
-- Name: COLUMN schema_migrations.number; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.schema_migrations.number IS 'number of the file';


--
-- Name: COLUMN schema_migrations.name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.schema_migrations.name IS 'the rest of the file''s name';


--
-- Name: COLUMN schema_migrations.checksum; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.schema_migrations.checksum IS 'sha-256 of the file';


--
-- Name: COLUMN schema_migrations.applied_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.schema_migrations.applied_at IS 'when it was applied';


--
-- Name: COLUMN schema_migrations.is_skipped; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.schema_migrations.is_skipped IS 'true: the server lacks what the file requires';


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
-- Name: COLUMN source_freshness.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.source IS 'the source, as youtube_analytics';


--
-- Name: COLUMN source_freshness.scopes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.scopes IS 'channels or tables it is read for';


--
-- Name: COLUMN source_freshness.scopes_failed; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.scopes_failed IS 'of those, read with a failure';


--
-- Name: COLUMN source_freshness.scopes_refused; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.scopes_refused IS 'of those, refused by the source';


--
-- Name: COLUMN source_freshness.scopes_not_connected; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.scopes_not_connected IS 'of those, without credentials';


--
-- Name: COLUMN source_freshness.note; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.note IS 'what the first scope that is not ok says';


--
-- Name: COLUMN source_freshness.complete_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.complete_date IS 'last day told in full for every scope';


--
-- Name: COLUMN source_freshness.complete_through; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.complete_through IS 'all known up to here has been read, for every scope';


--
-- Name: COLUMN source_freshness.last_attempt_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.last_attempt_at IS 'when any scope was last asked';


--
-- Name: COLUMN source_freshness.last_ok_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.source_freshness.last_ok_at IS 'when any scope last answered well';


--
-- Name: unknown_cells; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.unknown_cells (
    source_ref text NOT NULL,
    row_number bigint NOT NULL,
    source text NOT NULL,
    subject text,
    row_values jsonb NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: TABLE unknown_cells; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.unknown_cells IS 'cells of imported files whose columns we do not know, kept as text; one row a file and row';


--
-- Name: COLUMN unknown_cells.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.unknown_cells.source_ref IS 'sha-256 of the file, in hexadecimal';


--
-- Name: COLUMN unknown_cells.row_number; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.unknown_cells.row_number IS 'in a CSV as a spreadsheet counts (the header is 1), in a list of JSON the first is 1';


--
-- Name: COLUMN unknown_cells.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.unknown_cells.source IS 'which reader kept it, as studio_export';


--
-- Name: COLUMN unknown_cells.subject; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.unknown_cells.subject IS 'what the row is about: YouTube''s id of the video or channel, or a value as BR; null: a total';


--
-- Name: COLUMN unknown_cells.row_values; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.unknown_cells.row_values IS 'header -> cell, blank cells left out';


--
-- Name: COLUMN unknown_cells.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.unknown_cells.ingested_at IS 'when it was first kept';


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
-- Name: TABLE video_daily_facts; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_daily_facts IS 'what YouTube Analytics says of a day; one row a video and Pacific day';


--
-- Name: COLUMN video_daily_facts.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.video_id IS 'the video';


--
-- Name: COLUMN video_daily_facts.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.channel_id IS 'the video''s channel';


--
-- Name: COLUMN video_daily_facts.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.pacific_date IS 'Pacific day';


--
-- Name: COLUMN video_daily_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.views IS 'views of the day; may be negative when YouTube takes views back';


--
-- Name: COLUMN video_daily_facts.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.engaged_views IS 'views of the day that went past the first frame or were clicked';


--
-- Name: COLUMN video_daily_facts.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.watch_seconds IS 'estimated minutes watched * 60';


--
-- Name: COLUMN video_daily_facts.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.likes IS 'likes less likes taken back that day';


--
-- Name: COLUMN video_daily_facts.dislikes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.dislikes IS 'dislikes of the day';


--
-- Name: COLUMN video_daily_facts.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.comments IS 'comments of the day';


--
-- Name: COLUMN video_daily_facts.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.shares IS 'shares of the day';


--
-- Name: COLUMN video_daily_facts.subscribers_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.subscribers_gained IS 'subscribers won by the video that day';


--
-- Name: COLUMN video_daily_facts.subscribers_lost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.subscribers_lost IS 'subscribers lost by the video that day';


--
-- Name: COLUMN video_daily_facts.estimated_revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.estimated_revenue_micros IS 'micro-dollars, estimated by YouTube, after its share; null: not monetised or not told';


--
-- Name: COLUMN video_daily_facts.view_definition; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.view_definition IS 'what a view was: see video_metrics_timeseries.view_definition';


--
-- Name: COLUMN video_daily_facts.source; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.source IS 'which source told it';


--
-- Name: COLUMN video_daily_facts.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.as_of IS 'when YouTube told it';


--
-- Name: COLUMN video_daily_facts.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_daily_facts.ingested_at IS 'when the row was written here';


--
-- Name: video_demographics_daily; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_demographics_daily (
    channel_id uuid NOT NULL,
    video_id uuid NOT NULL,
    pacific_date date NOT NULL,
    country_code text NOT NULL,
    live_or_on_demand text NOT NULL,
    subscribed_status text NOT NULL,
    age_group text NOT NULL,
    gender text NOT NULL,
    views_ratio double precision NOT NULL,
    source_ref text NOT NULL,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: TABLE video_demographics_daily; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_demographics_daily IS 'shares of a video''s views by age and gender on a Pacific day; from channel_demographics reports';


--
-- Name: COLUMN video_demographics_daily.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.channel_id IS 'the channel';


--
-- Name: COLUMN video_demographics_daily.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.video_id IS 'the video';


--
-- Name: COLUMN video_demographics_daily.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.pacific_date IS 'day in US Pacific time';


--
-- Name: COLUMN video_demographics_daily.country_code; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.country_code IS 'ISO 3166-1; ZZ: not known, or too few to be named';


--
-- Name: COLUMN video_demographics_daily.live_or_on_demand; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.live_or_on_demand IS 'live or on_demand';


--
-- Name: COLUMN video_demographics_daily.subscribed_status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.subscribed_status IS 'subscribed or not_subscribed, at the time of the view';


--
-- Name: COLUMN video_demographics_daily.age_group; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.age_group IS 'YouTube''s word, as AGE_25_34';


--
-- Name: COLUMN video_demographics_daily.gender; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.gender IS 'YouTube''s word, as FEMALE, MALE, GENDER_OTHER, USER_SPECIFIED';


--
-- Name: COLUMN video_demographics_daily.views_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.views_ratio IS 'share of the video''s signed-in views of the day, 0..1; groups of few viewers are left out';


--
-- Name: COLUMN video_demographics_daily.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.source_ref IS 'sha-256 of the report file';


--
-- Name: COLUMN video_demographics_daily.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.as_of IS 'when the report was taken; the newest report of a channel and day replaces it';


--
-- Name: COLUMN video_demographics_daily.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_demographics_daily.ingested_at IS 'when the row was last written';


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
-- Name: TABLE video_generation_jobs; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_generation_jobs IS 'attempts to make a video; one row a job, a retry is a job of its own';


--
-- Name: COLUMN video_generation_jobs.job_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.job_id IS 'the factory''s id of the job';


--
-- Name: COLUMN video_generation_jobs.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.video_id IS 'the published video; null: not published, or not yet';


--
-- Name: COLUMN video_generation_jobs.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.channel_id IS 'the channel it is for';


--
-- Name: COLUMN video_generation_jobs.factory_video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.factory_video_id IS 'the factory''s id of the video it is to make';


--
-- Name: COLUMN video_generation_jobs.priority; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.priority IS '1 to 10, 10 first';


--
-- Name: COLUMN video_generation_jobs.topic; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.topic IS 'what the video is to be about';


--
-- Name: COLUMN video_generation_jobs.style; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.style IS 'the factory''s style, as list';


--
-- Name: COLUMN video_generation_jobs.target_duration_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.target_duration_seconds IS 'seconds the video should last';


--
-- Name: COLUMN video_generation_jobs.current_stage; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.current_stage IS 'stage reached: queued, script, voice, visuals, render, upload';


--
-- Name: COLUMN video_generation_jobs.stages_completed; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.stages_completed IS 'names of the stages that ended well, in order';


--
-- Name: COLUMN video_generation_jobs.stage_timings; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.stage_timings IS 'seconds per stage';


--
-- Name: COLUMN video_generation_jobs.progress_percentage; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.progress_percentage IS 'per cent, 0 to 100';


--
-- Name: COLUMN video_generation_jobs.status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.status IS 'queued, processing, completed, failed or cancelled';


--
-- Name: COLUMN video_generation_jobs.error_message; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.error_message IS 'why it failed; null: it did not';


--
-- Name: COLUMN video_generation_jobs.retry_count; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.retry_count IS '0 for the first attempt at a video';


--
-- Name: COLUMN video_generation_jobs.created_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.created_at IS 'when it was queued';


--
-- Name: COLUMN video_generation_jobs.started_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.started_at IS 'when work began';


--
-- Name: COLUMN video_generation_jobs.completed_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.completed_at IS 'when it ended well';


--
-- Name: COLUMN video_generation_jobs.failed_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.failed_at IS 'when it failed';


--
-- Name: COLUMN video_generation_jobs.updated_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.updated_at IS 'when the factory last changed it';


--
-- Name: COLUMN video_generation_jobs.cpu_seconds_used; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.cpu_seconds_used IS 'seconds of one CPU';


--
-- Name: COLUMN video_generation_jobs.gpu_seconds_used; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.gpu_seconds_used IS 'seconds of one GPU';


--
-- Name: COLUMN video_generation_jobs.memory_mb_peak; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_generation_jobs.memory_mb_peak IS 'megabytes at the peak';


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
-- Name: TABLE video_metrics_daily; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_metrics_daily IS 'a video''s day from readings, Analytics and reach; one row a video and Pacific day';


--
-- Name: COLUMN video_metrics_daily.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.pacific_date IS 'Pacific day';


--
-- Name: COLUMN video_metrics_daily.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.video_id IS 'the video';


--
-- Name: COLUMN video_metrics_daily.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.channel_id IS 'the video''s channel';


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
-- Name: COLUMN video_metrics_daily.likes_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.likes_gained IS 'signed change of the counter over the day''s readings';


--
-- Name: COLUMN video_metrics_daily.comments_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.comments_gained IS 'signed change of the counter over the day''s readings';


--
-- Name: COLUMN video_metrics_daily.views_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.views_reported IS 'views of the day by Analytics, 48 to 72 h late';


--
-- Name: COLUMN video_metrics_daily.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.engaged_views IS 'views past the first frame, by Analytics';


--
-- Name: COLUMN video_metrics_daily.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.watch_seconds IS 'seconds watched, by Analytics';


--
-- Name: COLUMN video_metrics_daily.likes_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.likes_reported IS 'likes of the day by Analytics';


--
-- Name: COLUMN video_metrics_daily.comments_reported; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.comments_reported IS 'comments of the day by Analytics';


--
-- Name: COLUMN video_metrics_daily.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.shares IS 'shares of the day by Analytics';


--
-- Name: COLUMN video_metrics_daily.subscribers_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.subscribers_gained IS 'subscribers won, by Analytics';


--
-- Name: COLUMN video_metrics_daily.subscribers_lost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.subscribers_lost IS 'subscribers lost, by Analytics';


--
-- Name: COLUMN video_metrics_daily.revenue_micros; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.revenue_micros IS 'micro-dollars, YouTube''s estimate; null: not told, or not monetised';


--
-- Name: COLUMN video_metrics_daily.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.impressions IS 'times a thumbnail was shown; null: no reach report';


--
-- Name: COLUMN video_metrics_daily.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_metrics_daily.clicks IS 'impressions * ctr, rounded; null: no reach report';


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
-- Name: TABLE video_reach_daily; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_reach_daily IS 'thumbnail impressions and clicks; one row a video and Pacific day';


--
-- Name: COLUMN video_reach_daily.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.video_id IS 'the video';


--
-- Name: COLUMN video_reach_daily.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.channel_id IS 'the video''s channel';


--
-- Name: COLUMN video_reach_daily.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.pacific_date IS 'Pacific day';


--
-- Name: COLUMN video_reach_daily.impressions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.impressions IS 'times a thumbnail was shown on YouTube''s own surfaces';


--
-- Name: COLUMN video_reach_daily.ctr; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.ctr IS 'as reported, 0..1; null at 0 impressions';


--
-- Name: COLUMN video_reach_daily.clicks; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.clicks IS 'impressions * ctr, rounded: YouTube tells the rate only';


--
-- Name: COLUMN video_reach_daily.report_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.report_id IS 'YouTube''s id of the report';


--
-- Name: COLUMN video_reach_daily.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.as_of IS 'when YouTube made the report';


--
-- Name: COLUMN video_reach_daily.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_reach_daily.ingested_at IS 'when the row was written here';


--
-- Name: video_segment_daily_facts; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.video_segment_daily_facts (
    channel_id uuid NOT NULL,
    video_id uuid,
    pacific_date date NOT NULL,
    country_code text NOT NULL,
    live_or_on_demand text NOT NULL,
    subscribed_status text NOT NULL,
    views bigint,
    engaged_views bigint,
    watch_seconds double precision,
    average_view_seconds double precision,
    average_view_ratio double precision,
    likes bigint,
    dislikes bigint,
    comments bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    premium_views bigint,
    premium_watch_seconds double precision,
    playlists_added bigint,
    playlists_removed bigint,
    source_ref text NOT NULL,
    as_of timestamp with time zone NOT NULL,
    ingested_at timestamp with time zone DEFAULT ytempire.clock_now() NOT NULL
);


--
-- Name: TABLE video_segment_daily_facts; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.video_segment_daily_facts IS 'a video''s Pacific day by country, kind of playback and subscription; from channel_basic reports';


--
-- Name: COLUMN video_segment_daily_facts.channel_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.channel_id IS 'the channel';


--
-- Name: COLUMN video_segment_daily_facts.video_id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.video_id IS 'the video; null: the line of no video, which holds what was deleted and the channel''s own page';


--
-- Name: COLUMN video_segment_daily_facts.pacific_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.pacific_date IS 'day in US Pacific time';


--
-- Name: COLUMN video_segment_daily_facts.country_code; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.country_code IS 'ISO 3166-1; ZZ: not known, or too few to be named';


--
-- Name: COLUMN video_segment_daily_facts.live_or_on_demand; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.live_or_on_demand IS 'live or on_demand';


--
-- Name: COLUMN video_segment_daily_facts.subscribed_status; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.subscribed_status IS 'subscribed or not_subscribed, at the time of the view';


--
-- Name: COLUMN video_segment_daily_facts.views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.views IS 'views; may be negative when YouTube takes views back';


--
-- Name: COLUMN video_segment_daily_facts.engaged_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.engaged_views IS 'views past the first moment; null: reports before a3 do not tell it';


--
-- Name: COLUMN video_segment_daily_facts.watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.watch_seconds IS 'estimated minutes watched * 60, not rounded: these are summed';


--
-- Name: COLUMN video_segment_daily_facts.average_view_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.average_view_seconds IS 'mean seconds of a view, as reported; null: no views. Never averaged: divide the sums';


--
-- Name: COLUMN video_segment_daily_facts.average_view_ratio; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.average_view_ratio IS 'mean share of the video that a view watched, above 1 by rewatching; null: no views';


--
-- Name: COLUMN video_segment_daily_facts.likes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.likes IS 'likes given less taken back';


--
-- Name: COLUMN video_segment_daily_facts.dislikes; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.dislikes IS 'dislikes given less taken back';


--
-- Name: COLUMN video_segment_daily_facts.comments; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.comments IS 'comments';


--
-- Name: COLUMN video_segment_daily_facts.shares; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.shares IS 'uses of the share button';


--
-- Name: COLUMN video_segment_daily_facts.subscribers_gained; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.subscribers_gained IS 'subscribers gained';


--
-- Name: COLUMN video_segment_daily_facts.subscribers_lost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.subscribers_lost IS 'subscribers lost';


--
-- Name: COLUMN video_segment_daily_facts.premium_views; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.premium_views IS 'views of members of YouTube Premium (red_views), part of views';


--
-- Name: COLUMN video_segment_daily_facts.premium_watch_seconds; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.premium_watch_seconds IS 'watch time of members of YouTube Premium, part of watch_seconds';


--
-- Name: COLUMN video_segment_daily_facts.playlists_added; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.playlists_added IS 'times the video was put into a playlist';


--
-- Name: COLUMN video_segment_daily_facts.playlists_removed; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.playlists_removed IS 'times the video was taken out of a playlist';


--
-- Name: COLUMN video_segment_daily_facts.source_ref; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.source_ref IS 'sha-256 of the report file';


--
-- Name: COLUMN video_segment_daily_facts.as_of; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.as_of IS 'when the report was taken; the newest report of a channel and day replaces it';


--
-- Name: COLUMN video_segment_daily_facts.ingested_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.video_segment_daily_facts.ingested_at IS 'when the row was last written';


--
-- Name: view_definitions; Type: TABLE; Schema: ytempire; Owner: -
--

CREATE TABLE ytempire.view_definitions (
    name text NOT NULL,
    kind text NOT NULL,
    checksum text NOT NULL
);


--
-- Name: TABLE view_definitions; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.view_definitions IS 'views that were built; one row a file of sql/views';


--
-- Name: COLUMN view_definitions.name; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.view_definitions.name IS 'name of the view';


--
-- Name: COLUMN view_definitions.kind; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.view_definitions.kind IS 'view or materialized view';


--
-- Name: COLUMN view_definitions.checksum; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.view_definitions.checksum IS 'sha-256 of the file';


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
-- Name: TABLE warehouse_identity; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.warehouse_identity IS 'whose facts this warehouse holds; one row in all';


--
-- Name: COLUMN warehouse_identity.is_the_row; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.warehouse_identity.is_the_row IS 'always true: there is one row';


--
-- Name: COLUMN warehouse_identity.network; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.warehouse_identity.network IS 'youtube: collected from YouTube; simulated: from the simulator; import: files only';


--
-- Name: COLUMN warehouse_identity.named_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.warehouse_identity.named_at IS 'when the first facts came in';


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
-- Name: TABLE youtube_api_usage; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON TABLE ytempire.youtube_api_usage IS 'calls to YouTube''s APIs and their quota cost; one row an HTTP request';


--
-- Name: COLUMN youtube_api_usage.id; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.id IS 'our id of the request';


--
-- Name: COLUMN youtube_api_usage.api_method; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.api_method IS 'method, as youtube.videos.list';


--
-- Name: COLUMN youtube_api_usage.endpoint; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.endpoint IS 'path of the request';


--
-- Name: COLUMN youtube_api_usage.quota_cost; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.quota_cost IS 'units of the bucket, failures included';


--
-- Name: COLUMN youtube_api_usage.quota_bucket; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.quota_bucket IS 'which allowance was charged, as general';


--
-- Name: COLUMN youtube_api_usage.account_used; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.account_used IS 'the Google project or channel that paid';


--
-- Name: COLUMN youtube_api_usage.request_params; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.request_params IS 'without keys and tokens';


--
-- Name: COLUMN youtube_api_usage.items_requested; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.items_requested IS 'ids asked for; null: not by id';


--
-- Name: COLUMN youtube_api_usage.items_returned; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.items_returned IS 'items in the answer';


--
-- Name: COLUMN youtube_api_usage.response_code; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.response_code IS 'HTTP status; null: no answer';


--
-- Name: COLUMN youtube_api_usage.response_time_ms; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.response_time_ms IS 'milliseconds';


--
-- Name: COLUMN youtube_api_usage.error_message; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.error_message IS 'what YouTube said; null: no error';


--
-- Name: COLUMN youtube_api_usage.created_at; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.created_at IS 'when it was asked';


--
-- Name: COLUMN youtube_api_usage.quota_date; Type: COMMENT; Schema: ytempire; Owner: -
--

COMMENT ON COLUMN ytempire.youtube_api_usage.quota_date IS 'Pacific day that the quota counts for';


--
-- Data for Name: breakdown_daily_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: breakdown_period_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: channel_metrics_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.channel_metrics_daily VALUES
	('2026-10-10', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 494, 285, 32280, 11, 2, 2, 2, 0, 15000, NULL, NULL, NULL, true),
	('2026-10-13', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 529, 350, 20100, 15, 2, 5, 4, 0, 21000, NULL, NULL, NULL, true),
	('2026-10-16', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 251, 163, 10740, 7, 1, 1, 2, 0, 9000, NULL, NULL, NULL, true),
	('2026-10-19', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 127, 81, 5940, 5, 0, 1, 1, 0, 5000, NULL, NULL, NULL, true),
	('2026-10-20', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 107, 68, 4920, 2, 0, 1, 1, 0, 3000, NULL, NULL, NULL, true),
	('2026-10-21', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 97, 61, 4560, 2, 0, 0, 0, 0, 4000, NULL, NULL, NULL, true),
	('2026-10-22', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 87, 55, 4260, 2, 1, 2, 0, 0, 4000, NULL, NULL, NULL, true),
	('2026-10-24', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 79, 50, 3660, 3, 1, 0, 0, 0, 2000, NULL, NULL, NULL, true),
	('2026-11-01', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 1416, 1000, 20580, 45, 5, 3, 5, 1, 281000, NULL, NULL, NULL, true),
	('2026-11-02', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 448, 316, 10260, 11, 1, 2, 1, 1, 193000, NULL, NULL, NULL, true),
	('2026-11-05', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 235, 165, 6900, 5, 0, 1, 0, 0, 132000, NULL, NULL, NULL, true),
	('2026-11-06', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 210, 147, 6840, 5, 2, 0, 0, 0, 122000, NULL, NULL, NULL, true),
	('2026-11-07', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 190, 134, 5640, 8, 1, 0, 2, 1, 99000, NULL, NULL, NULL, true),
	('2026-11-09', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 142, 99, 4200, 6, 1, 0, 0, 0, 70000, NULL, NULL, NULL, true),
	('2026-11-10', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 120, 83, 3540, 5, 1, 1, 1, 0, 60000, NULL, NULL, NULL, true),
	('2026-11-11', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 113, 80, 3420, 1, 0, 0, 2, 0, 56000, NULL, NULL, NULL, true),
	('2026-11-14', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 111, 76, 3300, 1, 0, 0, 0, 0, 48000, NULL, NULL, NULL, true),
	('2026-10-21', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2, 0, NULL, 35702, 22079, 1053300, 869, 71, 51, 117, 22, 6750000, NULL, NULL, NULL, true),
	('2026-10-22', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 0, NULL, 79874, 47451, 3314040, 1244, 151, 154, 302, 33, 6669000, NULL, NULL, NULL, true),
	('2026-10-24', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 43143, 25662, 1728480, 692, 91, 82, 160, 19, 2948000, NULL, NULL, NULL, true),
	('2026-11-01', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 11019, 6842, 589260, 244, 6, 26, 48, 7, 655000, NULL, NULL, NULL, true),
	('2026-11-02', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 8419, 5219, 430860, 189, 23, 20, 37, 4, 467000, NULL, NULL, NULL, true),
	('2026-11-05', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 6273, 3878, 318960, 140, 2, 15, 28, 5, 407000, NULL, NULL, NULL, true),
	('2026-11-06', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 5945, 3666, 307140, 136, 21, 12, 25, 1, 378000, NULL, NULL, NULL, true),
	('2026-11-07', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 5338, 3291, 253260, 133, 8, 14, 23, 3, 323000, NULL, NULL, NULL, true),
	('2026-11-09', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 3563, 2190, 170760, 97, 18, 8, 14, 1, 206000, NULL, NULL, NULL, true),
	('2026-11-10', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 3397, 2086, 164880, 63, -6, 7, 16, 1, 216000, NULL, NULL, NULL, true),
	('2026-11-11', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 3069, 1882, 144600, 57, 18, 7, 12, 2, 178000, NULL, NULL, NULL, true),
	('2026-11-14', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 37708, 25786, 2495880, 1390, 143, 99, 238, 33, 1290000, NULL, NULL, NULL, true),
	('2026-11-17', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3, 3, 88851, 91590, 55701, 7754340, 2569, 123, 266, 358, 64, 3718000, 96816, 2648, 4800926, true),
	('2026-11-17', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2, 2, 1458, 1491, 1019, 202440, 33, 3, 4, 6, 0, 1423000, 7008, 273, 2731824, true),
	('2026-11-18', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1, 773, 1200, 809, 143040, 30, 6, 4, 5, 2, 902000, 4951, 175, 1421742, true),
	('2026-11-18', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2, 2, 203040, 254913, 153070, 21861000, 5080, 298, 763, 824, 210, 9971000, 234827, 7378, 2924763, true),
	('2026-11-16', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 81, 55, 2640, 1, -1, 0, 0, 0, 40000, NULL, NULL, NULL, true),
	('2026-11-16', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 19434, 13238, 1216740, 711, 72, 51, 120, 16, 634000, NULL, NULL, NULL, true),
	('2026-11-20', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3, 3, 391749, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 4810378, false),
	('2026-11-22', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2, 2, 246194, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3252750, false),
	('2026-11-22', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1, 805, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2145996, false),
	('2026-11-20', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1, 473, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1128995, false),
	('2026-10-06', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 0, NULL, 1699, 978, 113940, 36, 3, 5, 4, 1, 54000, NULL, NULL, NULL, true),
	('2026-10-07', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 1407, 811, 101280, 30, 4, 5, 5, 1, 49000, NULL, NULL, NULL, true),
	('2026-10-08', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 949, 547, 61920, 20, 2, 3, 2, 0, 28000, NULL, NULL, NULL, true),
	('2026-10-09', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 726, 418, 53220, 17, 1, 3, 2, 1, 27000, NULL, NULL, NULL, true),
	('2026-10-11', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 305, 175, 21780, 5, 0, 1, 1, 0, 11000, NULL, NULL, NULL, true),
	('2026-10-12', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 0, NULL, 582, 382, 21780, 15, 1, 4, 3, 0, 21000, NULL, NULL, NULL, true),
	('2026-10-14', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 365, 239, 14700, 9, 1, 2, 3, 1, 14000, NULL, NULL, NULL, true),
	('2026-10-15', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 316, 207, 12660, 7, 1, 4, 2, 0, 12000, NULL, NULL, NULL, true),
	('2026-10-17', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 207, 133, 9120, 7, -1, 2, 1, 0, 8000, NULL, NULL, NULL, true),
	('2026-10-18', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 161, 103, 7320, 2, 2, 1, 1, 0, 6000, NULL, NULL, NULL, true),
	('2026-10-23', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 90, 56, 4380, 2, 0, 0, 1, 0, 4000, NULL, NULL, NULL, true);
INSERT INTO ytempire.channel_metrics_daily VALUES
	('2026-10-25', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 74, 48, 3600, 1, 0, 1, 0, 0, 3000, NULL, NULL, NULL, true),
	('2026-10-26', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 0, NULL, 1624, 1243, 144540, 36, 5, 7, 8, 1, 4298000, NULL, NULL, NULL, true),
	('2026-10-27', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 533, 403, 49500, 12, 3, 3, 4, 1, 1498000, NULL, NULL, NULL, true),
	('2026-10-28', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 251, 186, 21060, 5, 0, 2, 1, 1, 574000, NULL, NULL, NULL, true),
	('2026-10-29', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 204, 150, 17400, 7, 1, 0, 0, 0, 484000, NULL, NULL, NULL, true),
	('2026-10-30', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 165, 120, 13800, 2, 0, 2, 1, 0, 362000, NULL, NULL, NULL, true),
	('2026-10-31', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 0, NULL, 4378, 3088, 49680, 140, 12, 7, 12, 5, 481000, NULL, NULL, NULL, true),
	('2026-11-03', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 289, 205, 7980, 10, -2, 0, 0, 0, 157000, NULL, NULL, NULL, true),
	('2026-11-04', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 236, 167, 6840, 8, 3, 1, 2, 0, 125000, NULL, NULL, NULL, true),
	('2026-11-08', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 171, 120, 4980, 2, -1, 1, 0, 0, 79000, NULL, NULL, NULL, true),
	('2026-11-12', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 122, 83, 3480, 4, 0, 0, 0, 0, 49000, NULL, NULL, NULL, true),
	('2026-11-13', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 108, 77, 3540, 5, 0, 2, 0, 0, 57000, NULL, NULL, NULL, true),
	('2026-11-15', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, NULL, 96, 67, 3180, 5, 2, 1, 1, 0, 48000, NULL, NULL, NULL, true),
	('2026-10-23', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 63593, 37733, 2503560, 991, 113, 124, 240, 27, 3984000, NULL, NULL, NULL, true),
	('2026-10-25', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 26408, 15752, 1025700, 449, 52, 50, 97, 12, 1990000, NULL, NULL, NULL, true),
	('2026-10-26', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 17309, 10357, 636660, 304, 32, 31, 63, 9, 1257000, NULL, NULL, NULL, true),
	('2026-10-27', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 0, NULL, 62157, 39541, 4402920, 1636, 63, 174, 311, 27, 2458000, NULL, NULL, NULL, true),
	('2026-10-28', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 41506, 26315, 2665200, 1090, 43, 114, 207, 18, 1671000, NULL, NULL, NULL, true),
	('2026-10-29', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 22700, 14244, 1372680, 552, 30, 59, 105, 11, 1194000, NULL, NULL, NULL, true),
	('2026-10-30', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 17511, 10944, 986100, 422, 24, 44, 80, 8, 908000, NULL, NULL, NULL, true),
	('2026-10-31', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 13033, 8113, 725280, 320, 17, 30, 58, 5, 802000, NULL, NULL, NULL, true),
	('2026-11-03', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 6591, 4091, 356940, 137, 10, 15, 28, 3, 410000, NULL, NULL, NULL, true),
	('2026-11-04', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 6763, 4178, 359640, 146, 5, 15, 29, 2, 404000, NULL, NULL, NULL, true),
	('2026-11-08', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 4666, 2867, 228360, 88, -7, 10, 19, 3, 287000, NULL, NULL, NULL, true),
	('2026-11-12', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 0, NULL, 22881, 15541, 1407960, 829, 84, 59, 140, 19, 765000, NULL, NULL, NULL, true),
	('2026-11-13', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 47556, 32573, 3219780, 1771, 162, 124, 300, 40, 1662000, NULL, NULL, NULL, true),
	('2026-11-15', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, 28506, 19473, 1807500, 1068, 120, 74, 180, 25, 940000, NULL, NULL, NULL, true),
	('2026-11-19', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 1, 288877, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 322013, 10100, 1554282, false),
	('2026-11-19', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, 0, 844, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2088, 73, NULL, false),
	('2026-11-21', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 1, 230439, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 996620, false),
	('2026-11-21', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1, 3044, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1220289, false),
	('2026-10-08', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-09', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-16', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-07', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-14', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-13', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-20', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-10', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-18', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-06', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-15', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-11', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-12', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-17', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true),
	('2026-10-19', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true);


--
-- Data for Name: channel_period_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: channel_snapshots; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: channels; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.channels VALUES
	('cc6fa61d-3c11-5158-be55-066a12b8be44', 'UCUkIfX0l7N_CfQ-in1f4mWD', 'Mosaic Notebook Fitness 1', '@fitness-001', 'fitness', 'active', 'flagship', NULL, NULL, 549000, 17, 2179210, true, 25000.00, 22.911000, 53.542000, '2026-04-04 00:45:47+00', '2026-11-23 00:46:05.674558+00', NULL, '2026-11-23 00:46:01.330389+00'),
	('3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'UC2lQSaT6F4BGjieECUeRs_q', 'Amber Signal Education 2', '@education-002', 'education', 'active', 'standard', NULL, NULL, 10200, 10, 28408, true, 900.00, 3.941000, 11.938000, '2025-03-02 00:45:47+00', '2026-11-23 00:46:05.674558+00', NULL, '2026-11-23 00:46:01.330389+00');


--
-- Data for Name: check_results; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.check_results VALUES
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'channel_days_equal_video_days', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'clicks_exceed_impressions', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'completed_job_without_video', 'warning', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'facts_name_the_channel_of_their_video', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'flagged_reading_has_no_delta', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'reading_before_publication', 'warning', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'reading_in_the_future', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'video_cost_cents_sum_to_total', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'video_costs_equal_ledger', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'video_days_end_at_latest_reading', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'videos_views_is_latest_reading', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00'),
	('b1314f87-40a8-42cc-8da6-26add5cd314d', 'views_delta_sums_to_change', 'error', 0, '[]', '2026-11-23 00:46:06.994958+00');


--
-- Data for Name: cost_ledger; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(1, 'vendor_call:037bbdd3-402c-80fa-8f5e-90ac00dd7609', '2026-11-17 16:54:47.704+00', '2026-11-17 16:54:58.715+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 794.000000000000, 'output_token', 0.000010000000, 7940, 'internal_db'),
	(2, 'vendor_call:222e2472-5ab8-8d7d-97f6-bf34f9ef0ab6', '2026-11-17 16:54:47.704+00', '2026-11-17 16:54:59.121+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 2760.000000000000, 'input_token', 0.000002500000, 6900, 'internal_db'),
	(3, 'vendor_call:07a323b8-e8c5-8252-b67c-05c698f7bdc0', '2026-11-17 16:55:33.925+00', '2026-11-17 16:55:42.914+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 661.000000000000, 'output_token', 0.000000600000, 397, 'internal_db'),
	(4, 'vendor_call:cbd474e7-3974-8857-b931-3a481730f1f1', '2026-11-17 16:55:33.925+00', '2026-11-17 16:55:48.711+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'script', 1681.000000000000, 'input_token', 0.000000150000, 252, 'internal_db'),
	(5, 'vendor_call:b14c942a-e44b-890b-9cfc-18951f8418e9', '2026-11-17 16:55:36.341+00', '2026-11-17 16:55:53.524+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'script', 'openai', 'embedding', 821.000000000000, 'input_token', 0.000000020000, 16, 'internal_db'),
	(6, 'vendor_call:4033d3f6-a901-8c74-82e8-67d0f886450e', '2026-11-17 16:55:57.945+00', '2026-11-17 16:56:08.096+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'voice', 'elevenlabs', 'voice', 2518.000000000000, 'character', 0.000110000000, 276980, 'internal_db'),
	(7, 'vendor_call:bf7d6122-e490-88b4-b126-66b987200c39', '2026-11-17 16:57:32.727+00', '2026-11-17 16:57:43.301+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(8, 'vendor_call:75718b95-6181-8b0c-846f-5139446a3f27', '2026-11-17 16:58:57.467+00', '2026-11-17 16:59:04.987+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(9, 'vendor_call:dafc0f22-66d8-82b7-986b-8c33a91151fc', '2026-11-17 16:59:12.023+00', '2026-11-17 16:59:30.473+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'visuals', 'stability_ai', 'image', 4.000000000000, 'image', 0.040000000000, 160000, 'internal_db'),
	(10, 'vendor_call:8b730107-03e7-8a73-be17-84851bf26387', '2026-11-17 17:04:06.071+00', '2026-11-17 17:04:14.049+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'render', 'compute', 'cpu', 1645.646000000000, 'cpu_second', 0.000012500000, 20571, 'internal_db'),
	(11, 'vendor_call:68613af6-f3a2-8b5b-aeb2-00346e890e2e', '2026-11-17 17:04:08.563+00', '2026-11-17 17:04:21.094+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'render', 'compute', 'gpu', 349.700000000000, 'gpu_second', 0.000580000000, 202826, 'internal_db'),
	(12, 'vendor_call:c81f43b4-683e-8c7a-b76d-4892ca5501e3', '2026-11-17 17:07:42.926+00', '2026-11-17 17:08:00.41+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'upload', 'compute', 'storage', 0.258000000000, 'gb_month', 0.023000000000, 5934, 'internal_db'),
	(13, 'vendor_call:ef2e3c38-b012-83c8-bfcf-209011ac9ea8', '2026-11-17 17:08:36.347+00', '2026-11-17 17:08:44.762+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', '5305a44e-b024-8e44-beb0-fd26a7800289', 1, 'upload', 'compute', 'bandwidth', 0.129000000000, 'gb', 0.009000000000, 1161, 'internal_db'),
	(14, 'vendor_call:7d99e57e-e582-8d0b-ac0b-6fd6c42780e8', '2026-11-17 18:44:32.336+00', '2026-11-17 18:44:35.5+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 589.000000000000, 'output_token', 0.000010000000, 5890, 'internal_db'),
	(15, 'vendor_call:1a2529dd-4a39-8a05-afe4-0d7f41214b05', '2026-11-17 18:44:30.669+00', '2026-11-17 18:44:36.794+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'embedding', 658.000000000000, 'input_token', 0.000000020000, 13, 'internal_db'),
	(16, 'vendor_call:79195921-fbbe-8a01-9685-de8b08ab9799', '2026-11-17 18:44:32.336+00', '2026-11-17 18:44:41.786+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 2693.000000000000, 'input_token', 0.000002500000, 6732, 'internal_db'),
	(17, 'vendor_call:6b17247b-4a4c-81e0-a147-0a4c9a7279d1', '2026-11-17 18:44:51.99+00', '2026-11-17 18:44:55.612+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 1687.000000000000, 'input_token', 0.000000150000, 253, 'internal_db'),
	(18, 'vendor_call:3df5ad24-a087-87d3-a54e-55b4e445fabb', '2026-11-17 18:44:51.99+00', '2026-11-17 18:44:55.622+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'script', 'openai', 'script', 377.000000000000, 'output_token', 0.000000600000, 226, 'internal_db'),
	(19, 'vendor_call:2500dc9f-756e-84d5-81b6-49c1ffa4a7dc', '2026-11-17 18:46:30.645+00', '2026-11-17 18:46:47.107+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'voice', 'elevenlabs', 'voice', 1918.000000000000, 'character', 0.000110000000, 210980, 'internal_db'),
	(20, 'vendor_call:2fbf13db-6117-8c3d-9529-1b30987c06ca', '2026-11-17 18:49:47.914+00', '2026-11-17 18:49:49.59+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(21, 'vendor_call:25c087e5-b31f-871d-af2c-1606f2fedcf0', '2026-11-17 18:53:15.198+00', '2026-11-17 18:53:29.905+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(22, 'vendor_call:c0e38a0a-21c5-8dea-8e8f-29ef029875d3', '2026-11-17 18:53:32.362+00', '2026-11-17 18:53:36.748+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(23, 'vendor_call:86cb2d50-0b04-83e3-af8c-7a7f106a6de9', '2026-11-17 18:53:31.75+00', '2026-11-17 18:53:43.266+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(24, 'vendor_call:b89b4179-f98a-8ad6-a8df-6bae2439864f', '2026-11-17 18:55:44.074+00', '2026-11-17 18:55:44.841+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'render', 'compute', 'cpu', 3126.629000000000, 'cpu_second', 0.000012500000, 39083, 'internal_db'),
	(25, 'vendor_call:d4d18439-296d-80c6-8583-078de08af6de', '2026-11-17 18:57:39.602+00', '2026-11-17 18:57:52.106+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'render', 'compute', 'gpu', 664.409000000000, 'gpu_second', 0.000580000000, 385357, 'internal_db'),
	(26, 'vendor_call:c85620cd-731a-82bd-908d-92ac0c1d1282', '2026-11-17 19:07:10.197+00', '2026-11-17 19:07:29.326+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'upload', 'compute', 'bandwidth', 0.104000000000, 'gb', 0.009000000000, 936, 'internal_db'),
	(27, 'vendor_call:538e0105-e800-837c-8cd4-fc8a4ba89031', '2026-11-17 19:07:44.63+00', '2026-11-17 19:07:55.74+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 'bbb16675-a83d-8525-9783-51eb0bd88b3a', 1, 'upload', 'compute', 'storage', 0.208000000000, 'gb_month', 0.023000000000, 4784, 'internal_db'),
	(28, 'vendor_call:3a2d7fa1-eaba-80d9-a0f1-d44c025769a2', '2026-11-17 19:23:37.902+00', '2026-11-17 19:23:48.448+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'embedding', 561.000000000000, 'input_token', 0.000000020000, 11, 'internal_db'),
	(29, 'vendor_call:60ced5e6-3f63-85a5-baa8-0051f995b7ba', '2026-11-17 19:24:02.416+00', '2026-11-17 19:24:12.845+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 6083.000000000000, 'input_token', 0.000002500000, 15208, 'internal_db'),
	(30, 'vendor_call:ed31d1a8-d9c8-8421-a8e7-59227c1cb803', '2026-11-17 19:24:02.416+00', '2026-11-17 19:24:19.19+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 2924.000000000000, 'output_token', 0.000010000000, 29240, 'internal_db'),
	(31, 'vendor_call:459feddc-333a-89be-a9a1-07018c1d0fdc', '2026-11-17 19:24:09.113+00', '2026-11-17 19:24:19.954+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 396.000000000000, 'output_token', 0.000000600000, 238, 'internal_db'),
	(32, 'vendor_call:3372bac2-2182-8f9d-b10d-3b9e0bffe8d3', '2026-11-17 19:24:09.113+00', '2026-11-17 19:24:27.055+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'script', 'openai', 'script', 1518.000000000000, 'input_token', 0.000000150000, 228, 'internal_db'),
	(33, 'vendor_call:53d42a0c-74aa-8f29-94e8-dd8a53cf0969', '2026-11-17 19:25:09.476+00', '2026-11-17 19:25:25.679+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'voice', 'elevenlabs', 'voice', 3533.000000000000, 'character', 0.000110000000, 388630, 'internal_db'),
	(34, 'vendor_call:da1d83c3-287b-8ede-aab8-c19b828ca038', '2026-11-17 19:25:30.299+00', '2026-11-17 19:25:36.31+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'voice', 'elevenlabs', 'voice', 3533.000000000000, 'character', 0.000110000000, 388630, 'internal_db'),
	(35, 'vendor_call:ecee1cb4-91fe-85d1-ba06-abf16a7fd3da', '2026-11-17 19:26:35.349+00', '2026-11-17 19:26:47.174+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(36, 'vendor_call:57875e36-f05f-8686-9931-211c881a8538', '2026-11-17 19:33:04.037+00', '2026-11-17 19:33:17.138+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(37, 'vendor_call:e30e345a-81b5-841e-b0fd-651312b33b11', '2026-11-17 19:34:39.129+00', '2026-11-17 19:34:49.23+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'visuals', 'stability_ai', 'image', 9.000000000000, 'image', 0.040000000000, 360000, 'internal_db'),
	(38, 'vendor_call:cbed45b8-fdc4-89b0-8b0a-cb046ed848c3', '2026-11-17 19:41:12.596+00', '2026-11-17 19:41:16.083+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'render', 'compute', 'cpu', 1864.932000000000, 'cpu_second', 0.000012500000, 23312, 'internal_db'),
	(39, 'vendor_call:17419c1d-9a74-876d-b763-c510ff16572d', '2026-11-17 19:44:15.594+00', '2026-11-17 19:44:16.48+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'render', 'compute', 'gpu', 396.298000000000, 'gpu_second', 0.000580000000, 229853, 'internal_db'),
	(40, 'vendor_call:6bd4234a-654e-8b89-be64-cdf0ecd5f405', '2026-11-17 19:46:08.347+00', '2026-11-17 19:46:19.754+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'upload', 'compute', 'storage', 0.808000000000, 'gb_month', 0.023000000000, 18584, 'internal_db'),
	(41, 'vendor_call:b511c390-1f8f-8ea0-8ba1-f4c069359930', '2026-11-17 19:46:54.076+00', '2026-11-17 19:47:11.954+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', '59948a16-3748-803a-babb-68fe3fecee7e', 1, 'upload', 'compute', 'bandwidth', 0.404000000000, 'gb', 0.009000000000, 3636, 'internal_db'),
	(42, 'vendor_call:84ffe453-efe7-81b3-af58-18423ace90c2', '2026-11-18 00:48:35.892+00', '2026-11-18 00:48:37.501+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'embedding', 897.000000000000, 'input_token', 0.000000020000, 18, 'internal_db'),
	(43, 'vendor_call:0928dcd2-1a26-8fe1-adf4-b0d14fe20fc1', '2026-11-18 00:48:29.798+00', '2026-11-18 00:48:44.612+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 634.000000000000, 'output_token', 0.000010000000, 6340, 'internal_db'),
	(44, 'vendor_call:b2c59e49-1a5b-807c-8703-24bf2cb32d20', '2026-11-18 00:48:29.798+00', '2026-11-18 00:48:48.557+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 3685.000000000000, 'input_token', 0.000002500000, 9212, 'internal_db'),
	(45, 'vendor_call:05075315-fa02-8241-a37f-9470039982d8', '2026-11-18 00:48:52.704+00', '2026-11-18 00:49:08.33+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 844.000000000000, 'input_token', 0.000000150000, 127, 'internal_db'),
	(46, 'vendor_call:625002fc-5298-8ced-a9a4-27fdf03b87b3', '2026-11-18 00:48:52.704+00', '2026-11-18 00:49:08.9+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'script', 'openai', 'script', 607.000000000000, 'output_token', 0.000000600000, 364, 'internal_db'),
	(47, 'vendor_call:348838a1-0b6b-8b0a-b0fc-da1d848af1d7', '2026-11-18 00:49:20.049+00', '2026-11-18 00:49:26.991+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'voice', 'elevenlabs', 'voice', 2244.000000000000, 'character', 0.000110000000, 246840, 'internal_db'),
	(48, 'vendor_call:ac5024ba-6de3-87c3-9719-0bbb839a12e7', '2026-11-18 00:52:56.869+00', '2026-11-18 00:53:07.124+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(49, 'vendor_call:80f837d9-a650-8f60-a24d-8cf767f67427', '2026-11-18 00:54:14.294+00', '2026-11-18 00:54:32.207+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(50, 'vendor_call:1c040c75-7216-8795-971a-a00f7f0cd11e', '2026-11-18 00:54:35.788+00', '2026-11-18 00:54:47.406+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'stability_ai', 'video_clip', 3.000000000000, 'clip', 0.200000000000, 600000, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(51, 'vendor_call:2d4809e0-e1d2-8f42-8423-5f92329b57a3', '2026-11-18 00:58:02.931+00', '2026-11-18 00:58:22.006+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'visuals', 'stability_ai', 'image', 4.000000000000, 'image', 0.040000000000, 160000, 'internal_db'),
	(52, 'vendor_call:0ed0eff8-b985-8d3e-977d-f4567d0e133a', '2026-11-18 01:03:21.2+00', '2026-11-18 01:03:25.517+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'render', 'compute', 'gpu', 620.642000000000, 'gpu_second', 0.000580000000, 359972, 'internal_db'),
	(53, 'vendor_call:dbe7aa3e-d439-84fe-a0e9-90b0c9dff15c', '2026-11-18 01:07:16.229+00', '2026-11-18 01:07:33.047+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'render', 'compute', 'cpu', 2920.670000000000, 'cpu_second', 0.000012500000, 36508, 'internal_db'),
	(54, 'vendor_call:a7beb120-75e7-8f2d-b91c-529dbe7b58d7', '2026-11-18 01:12:20.216+00', '2026-11-18 01:12:28.868+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'upload', 'compute', 'bandwidth', 0.117000000000, 'gb', 0.009000000000, 1053, 'internal_db'),
	(55, 'vendor_call:e3a50629-ea81-8457-88a6-4d334deeec4b', '2026-11-18 01:12:38.557+00', '2026-11-18 01:12:40.425+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', '0c09c8ca-838e-8817-b5e4-66ff76fd162d', 1, 'upload', 'compute', 'storage', 0.234000000000, 'gb_month', 0.023000000000, 5382, 'internal_db'),
	(56, 'vendor_call:677488ab-9934-8f59-aba5-94114fe0cf85', '2026-11-18 06:18:10.666+00', '2026-11-18 06:18:25.613+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'embedding', 458.000000000000, 'input_token', 0.000000020000, 9, 'internal_db'),
	(57, 'vendor_call:604a81e4-f0cc-8c02-9c22-0db8fce2f45d', '2026-11-18 06:18:15.95+00', '2026-11-18 06:18:32.764+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 326.000000000000, 'output_token', 0.000000600000, 196, 'internal_db'),
	(58, 'vendor_call:406d13ac-5d1a-872e-8333-615485d31ea6', '2026-11-18 06:18:15.95+00', '2026-11-18 06:18:35.662+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 1455.000000000000, 'input_token', 0.000000150000, 218, 'internal_db'),
	(59, 'vendor_call:d17f2aee-f4d3-82d8-9f81-582e39d89a73', '2026-11-18 06:18:40.13+00', '2026-11-18 06:18:45.86+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 424.000000000000, 'output_token', 0.000010000000, 4240, 'internal_db'),
	(60, 'vendor_call:265e88e5-6fe7-8f49-bf7a-6cca984e276d', '2026-11-18 06:18:40.13+00', '2026-11-18 06:18:59.937+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'script', 'openai', 'script', 3425.000000000000, 'input_token', 0.000002500000, 8562, 'internal_db'),
	(61, 'vendor_call:eb87ae0d-a9e0-8ab0-b538-583e6ecec3cf', '2026-11-18 06:19:46.412+00', '2026-11-18 06:20:00.286+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'voice', 'elevenlabs', 'voice', 2083.000000000000, 'character', 0.000110000000, 229130, 'internal_db'),
	(62, 'vendor_call:381fabb8-cde3-83c9-b436-0fe8e0367604', '2026-11-18 06:22:27.634+00', '2026-11-18 06:22:40.221+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(63, 'vendor_call:4a805eed-7670-8f81-a1bc-bc42d7e6a6ad', '2026-11-18 06:22:48.032+00', '2026-11-18 06:23:00.935+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(64, 'vendor_call:4eb73506-0333-8fe0-962f-42d8600cdfff', '2026-11-18 06:29:14.577+00', '2026-11-18 06:29:20.702+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(65, 'vendor_call:1ac42d0d-2ac8-8986-891e-e4ea74bbd222', '2026-11-18 06:30:40.274+00', '2026-11-18 06:30:54.719+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(66, 'vendor_call:5a8c5610-52ad-8920-af6d-ffecbbb0b2e1', '2026-11-18 06:36:47.161+00', '2026-11-18 06:36:56.101+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'render', 'compute', 'gpu', 538.408000000000, 'gpu_second', 0.000580000000, 312277, 'internal_db'),
	(67, 'vendor_call:67254b03-a7c6-8cd3-b174-ecb2e209b4e8', '2026-11-18 06:37:21.618+00', '2026-11-18 06:37:24.137+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'render', 'compute', 'cpu', 2533.683000000000, 'cpu_second', 0.000012500000, 31671, 'internal_db'),
	(68, 'vendor_call:103dc8f8-a8da-81b0-9673-2736444b63bf', '2026-11-18 06:45:00.853+00', '2026-11-18 06:45:09.108+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'upload', 'compute', 'storage', 0.212000000000, 'gb_month', 0.023000000000, 4876, 'internal_db'),
	(69, 'vendor_call:ad9cc24e-4a79-8beb-ba05-9d490bd7b2fa', '2026-11-18 06:45:23.215+00', '2026-11-18 06:45:32.462+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 'fe501172-f197-87f2-a342-b97bed8031b0', 1, 'upload', 'compute', 'bandwidth', 0.106000000000, 'gb', 0.009000000000, 954, 'internal_db'),
	(70, 'vendor_call:be35602f-0d65-8e3f-b35c-bbd0c28f3680', '2026-11-18 19:24:38.446+00', '2026-11-18 19:24:53.246+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 548.000000000000, 'output_token', 0.000000600000, 329, 'internal_db'),
	(71, 'vendor_call:50946a7c-da33-8c23-8faa-fd01c3a5164c', '2026-11-18 19:24:38.446+00', '2026-11-18 19:24:54.203+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 1638.000000000000, 'input_token', 0.000000150000, 246, 'internal_db'),
	(72, 'vendor_call:33a53558-9f75-8350-ab50-c11b587d6a55', '2026-11-18 19:24:48.025+00', '2026-11-18 19:24:57.335+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 770.000000000000, 'output_token', 0.000010000000, 7700, 'internal_db'),
	(73, 'vendor_call:3db31d31-31d4-8d38-98f3-9792ae8974f2', '2026-11-18 19:24:48.025+00', '2026-11-18 19:25:04.843+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'script', 2654.000000000000, 'input_token', 0.000002500000, 6635, 'internal_db'),
	(74, 'vendor_call:0c414926-1c14-81a9-943f-cbc8d74346eb', '2026-11-18 19:24:53.996+00', '2026-11-18 19:25:08.2+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'script', 'openai', 'embedding', 369.000000000000, 'input_token', 0.000000020000, 7, 'internal_db'),
	(75, 'vendor_call:fd41d666-b006-8274-b305-d738ff52d834', '2026-11-18 19:26:18.939+00', '2026-11-18 19:26:29.09+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'voice', 'elevenlabs', 'voice', 1112.000000000000, 'character', 0.000110000000, 122320, 'internal_db'),
	(76, 'vendor_call:a4ac63c6-1d61-833d-bf02-feda6a006e40', '2026-11-18 19:32:20.93+00', '2026-11-18 19:32:26.867+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(77, 'vendor_call:c7dfad46-ad16-814c-ac94-304a3c872457', '2026-11-18 19:33:17.686+00', '2026-11-18 19:33:35.191+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(78, 'vendor_call:cb34d039-d319-8692-81df-8d9f62baedc7', '2026-11-18 19:35:46.438+00', '2026-11-18 19:35:51.896+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'visuals', 'stability_ai', 'video_clip', 3.000000000000, 'clip', 0.200000000000, 600000, 'internal_db'),
	(79, 'vendor_call:a6c19b49-1042-8a4f-b43a-4506318ce74f', '2026-11-18 19:36:34.534+00', '2026-11-18 19:36:52.315+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'render', 'compute', 'cpu', 1547.616000000000, 'cpu_second', 0.000012500000, 19345, 'internal_db'),
	(80, 'vendor_call:7081c4d8-8c1f-8572-b849-f6576e76f1f1', '2026-11-18 19:39:43.102+00', '2026-11-18 19:39:49.34+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'render', 'compute', 'gpu', 328.868000000000, 'gpu_second', 0.000580000000, 190743, 'internal_db'),
	(81, 'vendor_call:c6a3389f-5825-8d13-b16a-c2b305da075c', '2026-11-18 19:42:48.285+00', '2026-11-18 19:42:53.08+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'upload', 'compute', 'bandwidth', 0.066000000000, 'gb', 0.009000000000, 594, 'internal_db'),
	(82, 'vendor_call:b751de6c-e2d5-85b0-81ae-005e7459f38a', '2026-11-18 19:42:59.764+00', '2026-11-18 19:43:08.753+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 'bda9a38a-a600-886e-8988-2b8ea148e2f9', 1, 'upload', 'compute', 'storage', 0.133000000000, 'gb_month', 0.023000000000, 3059, 'internal_db'),
	(83, 'vendor_call:51dcccaa-372b-8018-a651-1b600c9e2db3', '2026-11-19 00:50:20.967+00', '2026-11-19 00:50:23.913+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 1785.000000000000, 'input_token', 0.000000150000, 268, 'internal_db'),
	(84, 'vendor_call:d5bb48e5-cb50-812e-a46d-909ba8f6d87d', '2026-11-19 00:50:20.967+00', '2026-11-19 00:50:37.709+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 345.000000000000, 'output_token', 0.000000600000, 207, 'internal_db'),
	(85, 'vendor_call:cb18cf30-ab6d-8214-8952-4171579f22a6', '2026-11-19 00:51:17.298+00', '2026-11-19 00:51:19.007+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'embedding', 408.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(86, 'vendor_call:35a03bc0-7374-8ec3-a42f-bbbfbbf02f11', '2026-11-19 00:51:21.162+00', '2026-11-19 00:51:37.533+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 4732.000000000000, 'input_token', 0.000002500000, 11830, 'internal_db'),
	(87, 'vendor_call:93f84a25-8270-88d0-a961-50f3cbea8351', '2026-11-19 00:51:21.162+00', '2026-11-19 00:51:39.16+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'script', 'openai', 'script', 411.000000000000, 'output_token', 0.000010000000, 4110, 'internal_db'),
	(88, 'vendor_call:c671013a-bc9b-8216-a01c-33e4e0287206', '2026-11-19 00:52:35.256+00', '2026-11-19 00:52:46.726+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'voice', 'elevenlabs', 'voice', 2235.000000000000, 'character', 0.000110000000, 245850, 'internal_db'),
	(89, 'vendor_call:4ea78821-3710-8d47-9cfc-c708645942f0', '2026-11-19 00:55:33.854+00', '2026-11-19 00:55:49.871+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'pexels', 'footage', 3.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(90, 'vendor_call:b084371f-2189-88f1-94c7-7144501cf82c', '2026-11-19 00:56:51.591+00', '2026-11-19 00:56:53.348+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(91, 'vendor_call:0f73bc98-9d17-8718-bd06-1699e0e34b3a', '2026-11-19 00:57:28.281+00', '2026-11-19 00:57:46.491+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(92, 'vendor_call:48f4179a-e60b-84c8-8c63-fcdb77792ead', '2026-11-19 00:57:39.133+00', '2026-11-19 00:57:55.809+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(93, 'vendor_call:1e9c8f5f-0b42-85c6-8e9e-a0652f3d5ed0', '2026-11-19 00:59:00.92+00', '2026-11-19 00:59:10.633+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'render', 'compute', 'cpu', 2167.602000000000, 'cpu_second', 0.000012500000, 27095, 'internal_db'),
	(94, 'vendor_call:8212a023-15d2-8d1e-953c-2cee33597f47', '2026-11-19 01:01:57.164+00', '2026-11-19 01:01:59.193+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'render', 'compute', 'gpu', 460.615000000000, 'gpu_second', 0.000580000000, 267157, 'internal_db'),
	(95, 'vendor_call:eeac1013-c664-8374-8629-7edecbdef585', '2026-11-19 01:08:06.268+00', '2026-11-19 01:08:08.87+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'upload', 'compute', 'storage', 0.264000000000, 'gb_month', 0.023000000000, 6072, 'internal_db'),
	(96, 'vendor_call:a77e9b77-366d-8ac6-8022-5b351aa5b7ee', '2026-11-19 01:09:02.952+00', '2026-11-19 01:09:07.533+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'e6e0032b-1c69-8ab4-a87c-2b29258404ac', 1, 'upload', 'compute', 'bandwidth', 0.132000000000, 'gb', 0.009000000000, 1188, 'internal_db'),
	(97, 'vendor_call:10133164-c198-8748-a4e2-66bf23c00539', '2026-11-19 01:58:31.18+00', '2026-11-19 01:58:43.273+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'embedding', 768.000000000000, 'input_token', 0.000000020000, 15, 'internal_db'),
	(98, 'vendor_call:13738386-d2a0-8355-a3d2-a7c7e094d099', '2026-11-19 01:59:54.107+00', '2026-11-19 01:59:57.371+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 640.000000000000, 'output_token', 0.000000600000, 384, 'internal_db'),
	(99, 'vendor_call:a20fcac3-d214-843d-8dd1-568e738897a5', '2026-11-19 01:59:54.107+00', '2026-11-19 01:59:58.725+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 1412.000000000000, 'input_token', 0.000000150000, 212, 'internal_db'),
	(100, 'vendor_call:10f7afae-704c-8466-a6bc-7f5d3e73188a', '2026-11-19 01:59:54.832+00', '2026-11-19 02:00:01.65+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 9260.000000000000, 'input_token', 0.000002500000, 23150, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(101, 'vendor_call:1d619418-fee0-8746-a23e-f746e8248d0d', '2026-11-19 01:59:54.832+00', '2026-11-19 02:00:11.19+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'script', 'openai', 'script', 2644.000000000000, 'output_token', 0.000010000000, 26440, 'internal_db'),
	(102, 'vendor_call:312443cb-e126-8617-a2c8-7a00b3a00bb2', '2026-11-19 02:00:43.809+00', '2026-11-19 02:00:47.872+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'voice', 'elevenlabs', 'voice', 2883.000000000000, 'character', 0.000110000000, 317130, 'internal_db'),
	(103, 'vendor_call:dd706117-397e-8e8e-900f-6a82337f9d52', '2026-11-19 02:02:06.677+00', '2026-11-19 02:02:11.522+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'voice', 'elevenlabs', 'voice', 2883.000000000000, 'character', 0.000110000000, 317130, 'internal_db'),
	(104, 'vendor_call:97627b55-c43e-8f31-b872-a5047342686f', '2026-11-19 02:05:34.896+00', '2026-11-19 02:05:45.053+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(105, 'vendor_call:462ffaeb-0219-87a2-a227-bb76b9913b15', '2026-11-19 02:07:40.404+00', '2026-11-19 02:07:43.024+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'visuals', 'stability_ai', 'image', 12.000000000000, 'image', 0.040000000000, 480000, 'internal_db'),
	(106, 'vendor_call:bd7f6848-6eaf-8294-85ee-dd6418a67202', '2026-11-19 02:13:26.745+00', '2026-11-19 02:13:27.316+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'render', 'compute', 'gpu', 376.397000000000, 'gpu_second', 0.000580000000, 218310, 'internal_db'),
	(107, 'vendor_call:94beb024-9854-8242-983c-cac14a66593c', '2026-11-19 02:13:24.449+00', '2026-11-19 02:13:38.448+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'render', 'compute', 'cpu', 1771.279000000000, 'cpu_second', 0.000012500000, 22141, 'internal_db'),
	(108, 'vendor_call:33dd073a-3e2d-80d0-b5bb-6211bc46282e', '2026-11-19 02:16:15.943+00', '2026-11-19 02:16:20.174+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'upload', 'compute', 'bandwidth', 0.306000000000, 'gb', 0.009000000000, 2754, 'internal_db'),
	(109, 'vendor_call:4beb3781-5b22-8634-896b-0f9ec7d052eb', '2026-11-19 02:16:33.674+00', '2026-11-19 02:16:40.997+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', '0e896115-c0f3-802b-bf0f-cb4382be48e0', 1, 'upload', 'compute', 'storage', 0.612000000000, 'gb_month', 0.023000000000, 14076, 'internal_db'),
	(110, 'vendor_call:2db2ef1f-f14f-8b99-a2d3-28423d7db3f5', '2026-11-19 14:12:47.976+00', '2026-11-19 14:12:57.167+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 4880.000000000000, 'input_token', 0.000002500000, 12200, 'internal_db'),
	(111, 'vendor_call:fc38058f-ec37-8c67-9689-63d4f72a7150', '2026-11-19 14:12:47.976+00', '2026-11-19 14:13:02.55+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 748.000000000000, 'output_token', 0.000010000000, 7480, 'internal_db'),
	(112, 'vendor_call:3e376c6b-733b-88d7-a33d-4153ec2d0687', '2026-11-19 14:13:10.457+00', '2026-11-19 14:13:12.177+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 622.000000000000, 'output_token', 0.000000600000, 373, 'internal_db'),
	(113, 'vendor_call:89270ac8-ddf0-83ce-b93a-c203f09dc3d6', '2026-11-19 14:13:00.413+00', '2026-11-19 14:13:17.234+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'embedding', 580.000000000000, 'input_token', 0.000000020000, 12, 'internal_db'),
	(114, 'vendor_call:7f7aa90a-6595-85ea-8d41-936552de5c58', '2026-11-19 14:13:10.457+00', '2026-11-19 14:13:27.091+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'script', 'openai', 'script', 1169.000000000000, 'input_token', 0.000000150000, 175, 'internal_db'),
	(115, 'vendor_call:50c092bd-1920-8f86-9466-089fae8b2620', '2026-11-19 14:14:04.349+00', '2026-11-19 14:14:20.677+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'voice', 'elevenlabs', 'voice', 1696.000000000000, 'character', 0.000110000000, 186560, 'internal_db'),
	(116, 'vendor_call:9134a6a9-f9ee-808e-be98-230e9df8847a', '2026-11-19 14:15:17.694+00', '2026-11-19 14:15:30.6+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(117, 'vendor_call:d02ebc34-26a4-88d8-a198-4ef56a8389bb', '2026-11-19 14:15:59.47+00', '2026-11-19 14:16:05.225+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(118, 'vendor_call:184c3f65-0576-8c69-9edb-bbbd9aff5ec3', '2026-11-19 14:16:18.915+00', '2026-11-19 14:16:36.701+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'stability_ai', 'image', 7.000000000000, 'image', 0.040000000000, 280000, 'internal_db'),
	(119, 'vendor_call:874cf134-f7e7-85fe-bb44-2c9d0090aaeb', '2026-11-19 14:16:35.243+00', '2026-11-19 14:16:37.245+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(120, 'vendor_call:f2ee030a-217a-81f8-ad4a-d832616701e6', '2026-11-19 14:26:01.93+00', '2026-11-19 14:26:05.715+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'render', 'compute', 'cpu', 1561.964000000000, 'cpu_second', 0.000012500000, 19525, 'internal_db'),
	(121, 'vendor_call:e134172d-3cc7-8b83-b60a-5fb0be01e10c', '2026-11-19 14:26:03.537+00', '2026-11-19 14:26:23.277+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'render', 'compute', 'gpu', 331.917000000000, 'gpu_second', 0.000580000000, 192512, 'internal_db'),
	(122, 'vendor_call:2b85851d-47dd-8c44-8a95-170b4f75ced7', '2026-11-19 14:27:28.119+00', '2026-11-19 14:27:47.068+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'upload', 'compute', 'bandwidth', 0.099000000000, 'gb', 0.009000000000, 891, 'internal_db'),
	(123, 'vendor_call:af101098-92e0-8071-99fc-a4db52527b95', '2026-11-19 14:28:29.656+00', '2026-11-19 14:28:39.96+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', '4da69a74-677d-80e2-b402-a26119bba35f', 1, 'upload', 'compute', 'storage', 0.198000000000, 'gb_month', 0.023000000000, 4554, 'internal_db'),
	(124, 'vendor_call:dada64ad-c559-8990-ad9d-401f2f55a978', '2026-11-20 07:00:16.702+00', '2026-11-20 07:00:21.631+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 614.000000000000, 'output_token', 0.000010000000, 6140, 'internal_db'),
	(125, 'vendor_call:d2dc72a1-ca35-8072-bba4-adb321d2325e', '2026-11-20 07:00:13.097+00', '2026-11-20 07:00:29.87+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'embedding', 885.000000000000, 'input_token', 0.000000020000, 18, 'internal_db'),
	(126, 'vendor_call:e089f357-4982-88f9-b9bb-36f2b5507ec9', '2026-11-20 07:00:16.702+00', '2026-11-20 07:00:31.975+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 4506.000000000000, 'input_token', 0.000002500000, 11265, 'internal_db'),
	(127, 'vendor_call:2ef1041f-f8cb-8967-a973-779b6e24afd8', '2026-11-20 07:00:22.623+00', '2026-11-20 07:00:40.487+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 1402.000000000000, 'input_token', 0.000000150000, 210, 'internal_db'),
	(128, 'vendor_call:41d2d055-f3a3-8acc-948e-3519005f27da', '2026-11-20 07:00:22.623+00', '2026-11-20 07:00:40.489+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'script', 'openai', 'script', 427.000000000000, 'output_token', 0.000000600000, 256, 'internal_db'),
	(129, 'vendor_call:ce16a17a-57f4-8f7e-829b-cfe1fab0e320', '2026-11-20 07:01:52.085+00', '2026-11-20 07:02:05.71+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'voice', 'elevenlabs', 'voice', 1265.000000000000, 'character', 0.000110000000, 139150, 'internal_db'),
	(130, 'vendor_call:7ebecee4-1ed8-8844-8e59-0a4890859aaa', '2026-11-20 07:04:43.953+00', '2026-11-20 07:04:57.905+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'pexels', 'footage', 4.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(131, 'vendor_call:33afc3fb-4222-87bd-9924-c93608d89c2b', '2026-11-20 07:10:02.499+00', '2026-11-20 07:10:22.171+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(132, 'vendor_call:81cb3e75-a2df-8703-84d9-46cc25561cd3', '2026-11-20 07:10:26.708+00', '2026-11-20 07:10:35.641+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'stability_ai', 'video_clip', 3.000000000000, 'clip', 0.200000000000, 600000, 'internal_db'),
	(133, 'vendor_call:c0cdbb48-cd22-886b-98bf-13e659449cc2', '2026-11-20 07:10:33.348+00', '2026-11-20 07:10:39.659+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(134, 'vendor_call:430e3e49-a9ff-89da-ba79-ec8c663733dc', '2026-11-20 07:14:34.368+00', '2026-11-20 07:14:42.316+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'render', 'compute', 'cpu', 1543.658000000000, 'cpu_second', 0.000012500000, 19296, 'internal_db'),
	(135, 'vendor_call:8511f130-1051-838c-9256-a54cebc38030', '2026-11-20 07:14:49.254+00', '2026-11-20 07:14:51.754+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'embedding', 419.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(136, 'vendor_call:6851097f-5090-8e53-a54a-450cc46e030a', '2026-11-20 07:14:51.583+00', '2026-11-20 07:15:07.1+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 1746.000000000000, 'input_token', 0.000000150000, 262, 'internal_db'),
	(137, 'vendor_call:0ebd9117-26d1-875e-9538-0ff08bbb1f0d', '2026-11-20 07:14:51.583+00', '2026-11-20 07:15:08.771+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 464.000000000000, 'output_token', 0.000000600000, 278, 'internal_db'),
	(138, 'vendor_call:d02ec17f-a22a-8b09-b916-338e7fe9c68c', '2026-11-20 07:14:55.039+00', '2026-11-20 07:15:10.158+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 3708.000000000000, 'input_token', 0.000002500000, 9270, 'internal_db'),
	(139, 'vendor_call:83fc230e-fd65-831f-bae5-fe62e6eb84c4', '2026-11-20 07:14:55.039+00', '2026-11-20 07:15:13.286+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'script', 'openai', 'script', 794.000000000000, 'output_token', 0.000010000000, 7940, 'internal_db'),
	(140, 'vendor_call:54456422-86de-84d2-b9eb-bd4cc99c8eed', '2026-11-20 07:17:15.705+00', '2026-11-20 07:17:34.451+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'voice', 'elevenlabs', 'voice', 1215.000000000000, 'character', 0.000110000000, 133650, 'internal_db'),
	(141, 'vendor_call:0f405c6f-4595-828f-bf2b-6dd94fea71b4', '2026-11-20 07:17:39.46+00', '2026-11-20 07:17:58.029+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'render', 'compute', 'gpu', 328.027000000000, 'gpu_second', 0.000580000000, 190256, 'internal_db'),
	(142, 'vendor_call:4134352b-d17f-8286-92ea-4f66961385e1', '2026-11-20 07:19:43.454+00', '2026-11-20 07:19:52.611+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'upload', 'compute', 'storage', 0.130000000000, 'gb_month', 0.023000000000, 2990, 'internal_db'),
	(143, 'vendor_call:b2d143bb-83e2-889b-afc1-44ad652927ea', '2026-11-20 07:20:26.617+00', '2026-11-20 07:20:27.669+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'd2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', 1, 'upload', 'compute', 'bandwidth', 0.065000000000, 'gb', 0.009000000000, 585, 'internal_db'),
	(144, 'vendor_call:ed1b5bfe-e0d1-8050-8c4c-fc10330cc946', '2026-11-20 07:21:23.921+00', '2026-11-20 07:21:33.95+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(145, 'vendor_call:5ea542a2-7170-8721-8979-c4ae12cf3476', '2026-11-20 07:27:39.945+00', '2026-11-20 07:27:56.476+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'stability_ai', 'image', 4.000000000000, 'image', 0.040000000000, 160000, 'internal_db'),
	(146, 'vendor_call:ac538452-22bd-8159-baa5-729121448353', '2026-11-20 07:27:51.286+00', '2026-11-20 07:28:01.85+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(147, 'vendor_call:f55ce523-e8b6-8be8-b412-be77748a982b', '2026-11-20 07:28:14.356+00', '2026-11-20 07:28:16.518+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'visuals', 'pexels', 'footage', 3.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(148, 'vendor_call:2e96da79-39ed-8964-9648-0bba2167b83a', '2026-11-20 07:29:55.303+00', '2026-11-20 07:30:14.772+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'render', 'compute', 'cpu', 1658.421000000000, 'cpu_second', 0.000012500000, 20730, 'internal_db'),
	(149, 'vendor_call:ed94bf70-f19d-8ee3-b730-e23ebc8168d9', '2026-11-20 07:32:36.685+00', '2026-11-20 07:32:43.27+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'render', 'compute', 'gpu', 352.414000000000, 'gpu_second', 0.000580000000, 204400, 'internal_db'),
	(150, 'vendor_call:4b3d9bfd-5752-88a6-b3bf-52df92b8b8d0', '2026-11-20 07:36:31.162+00', '2026-11-20 07:36:40.533+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'upload', 'compute', 'storage', 0.130000000000, 'gb_month', 0.023000000000, 2990, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(151, 'vendor_call:cb6839ab-f258-81f9-a6ea-25f27ff2e815', '2026-11-20 07:36:52.116+00', '2026-11-20 07:36:55.036+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', '01fd9cb5-0758-8f4b-850a-a0f26cd09115', 1, 'upload', 'compute', 'bandwidth', 0.065000000000, 'gb', 0.009000000000, 585, 'internal_db'),
	(152, 'vendor_call:53cf6133-4f71-8328-b7ad-3e1d8c6c4383', '2026-11-20 08:04:23.845+00', '2026-11-20 08:04:36.574+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 654.000000000000, 'input_token', 0.000000150000, 98, 'internal_db'),
	(153, 'vendor_call:bae28c26-17f0-8c3e-a80b-b3e57bed2213', '2026-11-20 08:04:23.845+00', '2026-11-20 08:04:38.088+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 258.000000000000, 'output_token', 0.000000600000, 155, 'internal_db'),
	(154, 'vendor_call:7d935be0-e036-8f2a-9493-67ceea1e1938', '2026-11-20 08:04:43.576+00', '2026-11-20 08:04:45.137+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'embedding', 699.000000000000, 'input_token', 0.000000020000, 14, 'internal_db'),
	(155, 'vendor_call:4b994805-507f-8818-be58-20a16fa9dc06', '2026-11-20 08:04:52.768+00', '2026-11-20 08:05:06.952+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 804.000000000000, 'output_token', 0.000010000000, 8040, 'internal_db'),
	(156, 'vendor_call:62650b95-d47a-8a67-b7a9-16351dbfc024', '2026-11-20 08:04:52.768+00', '2026-11-20 08:05:08.9+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, 'ed5f164d-c309-8edc-b117-2b3a56aafb7d', 2, 'script', 'openai', 'script', 2995.000000000000, 'input_token', 0.000002500000, 7488, 'internal_db'),
	(157, 'vendor_call:5b1b92bd-2892-836b-9dde-2f8319a9d83b', '2026-11-20 12:15:14.594+00', '2026-11-20 12:15:18.374+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 1768.000000000000, 'input_token', 0.000000150000, 265, 'internal_db'),
	(158, 'vendor_call:e49f4990-9e6e-8e0c-ac4b-9f95aa6a570e', '2026-11-20 12:15:14.594+00', '2026-11-20 12:15:21.068+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 363.000000000000, 'output_token', 0.000000600000, 218, 'internal_db'),
	(159, 'vendor_call:139fb4cb-5cd3-8fe9-9d49-6ff56e6f4063', '2026-11-20 12:15:40.873+00', '2026-11-20 12:15:41.842+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 3150.000000000000, 'input_token', 0.000002500000, 7875, 'internal_db'),
	(160, 'vendor_call:05da322f-73ad-82c2-9ebd-05cba646caa9', '2026-11-20 12:15:40.873+00', '2026-11-20 12:15:58.296+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'script', 697.000000000000, 'output_token', 0.000010000000, 6970, 'internal_db'),
	(161, 'vendor_call:ed6af5a8-a7fa-8653-9f94-3157a258f2aa', '2026-11-20 12:15:58.3+00', '2026-11-20 12:16:09.326+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'script', 'openai', 'embedding', 400.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(162, 'vendor_call:4f21dca8-2eb9-8d7f-90d7-46aeb3c4700f', '2026-11-20 12:18:30.256+00', '2026-11-20 12:18:45.941+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'voice', 'elevenlabs', 'voice', 1405.000000000000, 'character', 0.000110000000, 154550, 'internal_db'),
	(163, 'vendor_call:5ec6f681-877e-89f7-b5b5-90db411db77a', '2026-11-20 12:19:38.777+00', '2026-11-20 12:19:44.179+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(164, 'vendor_call:0bb27365-45e1-8f06-95f0-fe207a8e6803', '2026-11-20 12:19:36.811+00', '2026-11-20 12:19:50.686+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(165, 'vendor_call:be955f5a-5a10-8beb-9cef-6b241d80ecc9', '2026-11-20 12:20:23.137+00', '2026-11-20 12:20:39.88+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(166, 'vendor_call:e7ff6be5-e93f-8f8d-849c-21bb3b77cda2', '2026-11-20 12:21:12.495+00', '2026-11-20 12:21:29.679+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(167, 'vendor_call:5f4686b0-3d8b-8d74-a90d-24cab2fbe82a', '2026-11-20 12:28:21.019+00', '2026-11-20 12:28:24.906+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'render', 'compute', 'cpu', 2011.416000000000, 'cpu_second', 0.000012500000, 25143, 'internal_db'),
	(168, 'vendor_call:ea90b1f4-4d79-84eb-8a99-b2a069e2f963', '2026-11-20 12:29:34.072+00', '2026-11-20 12:29:44.934+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'render', 'compute', 'gpu', 427.426000000000, 'gpu_second', 0.000580000000, 247907, 'internal_db'),
	(169, 'vendor_call:798be96b-f277-8d64-938b-90a3b512cac5', '2026-11-20 12:30:58.614+00', '2026-11-20 12:31:03.627+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'upload', 'compute', 'bandwidth', 0.084000000000, 'gb', 0.009000000000, 756, 'internal_db'),
	(170, 'vendor_call:b5c635fd-e9e1-8e41-92cd-73801472f890', '2026-11-20 12:31:31.495+00', '2026-11-20 12:31:34.598+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'ffaf741c-a7df-8ef2-a571-79332ef52206', 1, 'upload', 'compute', 'storage', 0.169000000000, 'gb_month', 0.023000000000, 3887, 'internal_db'),
	(171, 'vendor_call:394acb55-94ab-8d56-b0ae-c019e85f5913', '2026-11-20 16:50:24.245+00', '2026-11-20 16:50:24.778+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 658.000000000000, 'output_token', 0.000010000000, 6580, 'internal_db'),
	(172, 'vendor_call:159987af-e240-8327-a84b-ac699f60e48b', '2026-11-20 16:50:24.245+00', '2026-11-20 16:50:30.087+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 2528.000000000000, 'input_token', 0.000002500000, 6320, 'internal_db'),
	(173, 'vendor_call:10279068-3d27-8fe2-b4ab-37cc8865f4ed', '2026-11-20 16:50:23.369+00', '2026-11-20 16:50:36.72+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 304.000000000000, 'output_token', 0.000000600000, 182, 'internal_db'),
	(174, 'vendor_call:919d51a9-a725-846d-b3c8-7adc328ba8c6', '2026-11-20 16:50:23.369+00', '2026-11-20 16:50:42.595+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'script', 1333.000000000000, 'input_token', 0.000000150000, 200, 'internal_db'),
	(175, 'vendor_call:712ab67f-269c-81dd-90ac-52813b8aa43b', '2026-11-20 16:51:11.641+00', '2026-11-20 16:51:14.453+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'script', 'openai', 'embedding', 818.000000000000, 'input_token', 0.000000020000, 16, 'internal_db'),
	(176, 'vendor_call:f0a58af8-f6f5-8e39-94ed-c898541d545d', '2026-11-20 16:51:54.678+00', '2026-11-20 16:52:12.234+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'voice', 'elevenlabs', 'voice', 353.000000000000, 'character', 0.000110000000, 38830, 'internal_db'),
	(177, 'vendor_call:9603cbbc-8091-8441-a65d-e8f5342de12d', '2026-11-20 16:53:49.998+00', '2026-11-20 16:53:57.799+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'stability_ai', 'image', 5.000000000000, 'image', 0.040000000000, 200000, 'internal_db'),
	(178, 'vendor_call:b3be23a6-ecfe-8278-887b-11702ee07bae', '2026-11-20 16:55:05.703+00', '2026-11-20 16:55:14.182+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(179, 'vendor_call:a443b8c9-d89c-8faf-a1dd-0d3c67a9b096', '2026-11-20 16:56:06.885+00', '2026-11-20 16:56:21.099+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(180, 'vendor_call:a452254a-f7c8-80fb-a488-f0d6e0f21993', '2026-11-20 16:56:20.724+00', '2026-11-20 16:56:36.399+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'visuals', 'stability_ai', 'video_clip', 5.000000000000, 'clip', 0.200000000000, 1000000, 'internal_db'),
	(181, 'vendor_call:62dcc30d-cbc9-89fa-b7e7-c177b045dd7e', '2026-11-20 16:58:53.76+00', '2026-11-20 16:58:55.225+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'render', 'compute', 'gpu', 343.275000000000, 'gpu_second', 0.000580000000, 199100, 'internal_db'),
	(182, 'vendor_call:cae7daa0-a56d-880a-8497-6cf8aba39edc', '2026-11-20 17:00:23.579+00', '2026-11-20 17:00:32.35+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'render', 'compute', 'cpu', 1615.414000000000, 'cpu_second', 0.000012500000, 20193, 'internal_db'),
	(183, 'vendor_call:357d6a91-b420-88b0-8b1b-fe26fd625ae2', '2026-11-20 17:04:54.697+00', '2026-11-20 17:05:08.524+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'upload', 'compute', 'storage', 0.046000000000, 'gb_month', 0.023000000000, 1058, 'internal_db'),
	(184, 'vendor_call:c148fb6a-e405-8212-8031-16138959cb14', '2026-11-20 17:05:15.609+00', '2026-11-20 17:05:29.511+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '3f4010c5-2c14-8a9a-9e0a-389aee22ee75', 1, 'upload', 'compute', 'bandwidth', 0.023000000000, 'gb', 0.009000000000, 207, 'internal_db'),
	(185, 'vendor_call:d19288c1-1f71-8616-aae0-78303d7879a6', '2026-11-21 04:30:59.39+00', '2026-11-21 04:31:01.818+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'embedding', 640.000000000000, 'input_token', 0.000000020000, 13, 'internal_db'),
	(186, 'vendor_call:523089e5-f593-80e1-b9d7-c04f16fb8a45', '2026-11-21 04:31:55.652+00', '2026-11-21 04:31:56.21+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 695.000000000000, 'input_token', 0.000000150000, 104, 'internal_db'),
	(187, 'vendor_call:670ed9cf-5164-8988-8aa7-f7d54b9d1c9f', '2026-11-21 04:31:55.652+00', '2026-11-21 04:32:06.895+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 404.000000000000, 'output_token', 0.000000600000, 242, 'internal_db'),
	(188, 'vendor_call:d3d88786-80bb-8aea-a9a8-71a9726d93a5', '2026-11-21 04:32:47.903+00', '2026-11-21 04:32:55.919+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 5897.000000000000, 'input_token', 0.000002500000, 14742, 'internal_db'),
	(189, 'vendor_call:f82814a0-dc5c-8bf8-9ab0-3011107d01c7', '2026-11-21 04:32:47.903+00', '2026-11-21 04:33:00.839+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'script', 'openai', 'script', 525.000000000000, 'output_token', 0.000010000000, 5250, 'internal_db'),
	(190, 'vendor_call:d7b771b1-4f4b-88c1-97f7-a1234b6efd34', '2026-11-21 04:35:54.525+00', '2026-11-21 04:35:56.815+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'voice', 'elevenlabs', 'voice', 2440.000000000000, 'character', 0.000110000000, 268400, 'internal_db'),
	(191, 'vendor_call:1be201ff-6e85-863a-a029-9d58ae9cebf4', '2026-11-21 04:36:50.043+00', '2026-11-21 04:36:51.089+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'stability_ai', 'image', 7.000000000000, 'image', 0.040000000000, 280000, 'internal_db'),
	(192, 'vendor_call:6b0766a8-3d42-8855-a658-b23c3a024ac7', '2026-11-21 04:36:49.893+00', '2026-11-21 04:37:01.457+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(193, 'vendor_call:84ee839c-b250-8ba2-9fa8-5b8b058f6ddb', '2026-11-21 04:39:01.145+00', '2026-11-21 04:39:10.048+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(194, 'vendor_call:46f88da1-73e0-8594-9a2f-105a7e8a0a02', '2026-11-21 04:42:04.25+00', '2026-11-21 04:42:05.792+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'render', 'compute', 'gpu', 198.037000000000, 'gpu_second', 0.000580000000, 114861, 'internal_db'),
	(195, 'vendor_call:361fd925-3264-8f3a-91d1-76e89f826f29', '2026-11-21 04:41:57.632+00', '2026-11-21 04:42:16.005+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '42e33210-8dc6-89c8-be32-b81ecb14cf84', 1, 'render', 'compute', 'cpu', 931.940000000000, 'cpu_second', 0.000012500000, 11649, 'internal_db'),
	(196, 'vendor_call:86aead9c-2080-8797-aef3-0789001a5734', '2026-11-21 05:08:09.047+00', '2026-11-21 05:08:28.06+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'embedding', 376.000000000000, 'input_token', 0.000000020000, 8, 'internal_db'),
	(197, 'vendor_call:e7c30206-9b9c-87ee-b190-98a9be841653', '2026-11-21 05:08:48.256+00', '2026-11-21 05:09:03.361+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 3721.000000000000, 'input_token', 0.000002500000, 9302, 'internal_db'),
	(198, 'vendor_call:cda01fe0-30a7-844e-9ec3-0202a9912327', '2026-11-21 05:08:48.256+00', '2026-11-21 05:09:04.979+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 805.000000000000, 'output_token', 0.000010000000, 8050, 'internal_db'),
	(199, 'vendor_call:bd44662d-5b71-848b-8fca-6887a9016087', '2026-11-21 05:08:57.993+00', '2026-11-21 05:09:12.064+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 436.000000000000, 'output_token', 0.000000600000, 262, 'internal_db'),
	(200, 'vendor_call:31f02b8e-d371-8384-a921-2fdc95d397ca', '2026-11-21 05:08:57.993+00', '2026-11-21 05:09:17.234+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'script', 'openai', 'script', 1539.000000000000, 'input_token', 0.000000150000, 231, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(201, 'vendor_call:9770db15-66ba-866c-b39e-b330f4fd0592', '2026-11-21 05:09:28.768+00', '2026-11-21 05:09:45.55+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'voice', 'elevenlabs', 'voice', 2256.000000000000, 'character', 0.000110000000, 248160, 'internal_db'),
	(202, 'vendor_call:304fa297-3bf0-8375-a6cc-032a42c1f578', '2026-11-21 05:12:52.701+00', '2026-11-21 05:13:11.182+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(203, 'vendor_call:f3a1d1c8-6272-82ca-9ba2-36cc36499b55', '2026-11-21 05:14:40.376+00', '2026-11-21 05:14:49.826+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(204, 'vendor_call:1317a4dc-bc72-8513-92e4-f46cbe107710', '2026-11-21 05:14:37.271+00', '2026-11-21 05:14:54.754+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(205, 'vendor_call:4f004fe6-1ee6-8b88-8739-274219ecc701', '2026-11-21 05:15:35.849+00', '2026-11-21 05:15:42.573+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'visuals', 'pexels', 'footage', 6.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(206, 'vendor_call:5e9a3367-5b00-89da-84cd-c57813b4679f', '2026-11-21 05:24:17.397+00', '2026-11-21 05:24:28.421+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'embedding', 357.000000000000, 'input_token', 0.000000020000, 7, 'internal_db'),
	(207, 'vendor_call:bb9a06d4-ebfa-8512-8b30-87eecf6802cb', '2026-11-21 05:24:18.869+00', '2026-11-21 05:24:35.697+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'render', 'compute', 'gpu', 260.587000000000, 'gpu_second', 0.000580000000, 151140, 'internal_db'),
	(208, 'vendor_call:fd607425-7ea5-8415-bc6c-7ac4bc5cea75', '2026-11-21 05:24:46.424+00', '2026-11-21 05:24:53.018+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 553.000000000000, 'output_token', 0.000010000000, 5530, 'internal_db'),
	(209, 'vendor_call:90aa0b9c-8def-82f0-b1b0-0697b61823c5', '2026-11-21 05:24:46.424+00', '2026-11-21 05:25:03.466+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 5415.000000000000, 'input_token', 0.000002500000, 13538, 'internal_db'),
	(210, 'vendor_call:78b3b087-01c0-8f43-835d-41f82cb994ee', '2026-11-21 05:25:32.591+00', '2026-11-21 05:25:34.43+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 539.000000000000, 'output_token', 0.000000600000, 323, 'internal_db'),
	(211, 'vendor_call:865fe8db-6569-8fac-b7fd-4d70a460996c', '2026-11-21 05:25:32.591+00', '2026-11-21 05:25:42.896+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'script', 'openai', 'script', 812.000000000000, 'input_token', 0.000000150000, 122, 'internal_db'),
	(212, 'vendor_call:3be38a0a-ca25-8a81-9464-308b913f70dd', '2026-11-21 05:26:15.451+00', '2026-11-21 05:26:34.58+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'voice', 'elevenlabs', 'voice', 2147.000000000000, 'character', 0.000110000000, 236170, 'internal_db'),
	(213, 'vendor_call:15a2a398-0bf6-8810-8217-a63fb9359def', '2026-11-21 05:26:42.946+00', '2026-11-21 05:27:01.897+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'render', 'compute', 'cpu', 1226.291000000000, 'cpu_second', 0.000012500000, 15329, 'internal_db'),
	(214, 'vendor_call:7fee52ea-a82c-8034-a32f-6787e1da72e2', '2026-11-21 05:28:10.306+00', '2026-11-21 05:28:18.026+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'upload', 'compute', 'storage', 0.237000000000, 'gb_month', 0.023000000000, 5451, 'internal_db'),
	(215, 'vendor_call:fc6b1d1e-dc69-8437-aba1-604caec23c99', '2026-11-21 05:28:30.926+00', '2026-11-21 05:28:35.905+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', '2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', 1, 'upload', 'compute', 'bandwidth', 0.118000000000, 'gb', 0.009000000000, 1062, 'internal_db'),
	(216, 'vendor_call:9dd685fb-b2fc-8142-ac58-4e5fde58dbd1', '2026-11-21 05:28:38.411+00', '2026-11-21 05:28:51.057+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(217, 'vendor_call:699b32f2-0cb1-8030-b3b5-5d1eef2c2fc4', '2026-11-21 05:29:52.055+00', '2026-11-21 05:30:00.585+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(218, 'vendor_call:c6a8096f-4360-87cf-a86a-c0f5dea34e67', '2026-11-21 05:30:47.416+00', '2026-11-21 05:31:01.141+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(219, 'vendor_call:edf8fea5-61e6-8c43-a44b-016cb4c3f126', '2026-11-21 05:30:54.548+00', '2026-11-21 05:31:10.892+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(220, 'vendor_call:7c94c479-32db-8be5-bf63-adb347b69029', '2026-11-21 05:37:50.918+00', '2026-11-21 05:37:55.182+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'render', 'compute', 'cpu', 2630.975000000000, 'cpu_second', 0.000012500000, 32887, 'internal_db'),
	(221, 'vendor_call:3f87dc50-84fe-83f1-8625-dc693aeec211', '2026-11-21 05:40:22.998+00', '2026-11-21 05:40:29.146+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '49b5ab83-60d0-8e44-8578-bee1b0adbbf4', 2, 'render', 'compute', 'gpu', 559.082000000000, 'gpu_second', 0.000580000000, 324268, 'internal_db'),
	(222, 'vendor_call:df1c7b11-22a4-8f8f-a0c2-f4b72c76bd10', '2026-11-21 06:01:43.129+00', '2026-11-21 06:01:46.505+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'embedding', 215.000000000000, 'input_token', 0.000000020000, 4, 'internal_db'),
	(223, 'vendor_call:7249d476-6531-86cd-9c34-539cc3d2c543', '2026-11-21 06:01:51.521+00', '2026-11-21 06:01:52.231+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 642.000000000000, 'input_token', 0.000000150000, 96, 'internal_db'),
	(224, 'vendor_call:67744e0a-b25a-8b2a-bd27-bf9c43e2abb5', '2026-11-21 06:01:51.521+00', '2026-11-21 06:01:56.307+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 470.000000000000, 'output_token', 0.000000600000, 282, 'internal_db'),
	(225, 'vendor_call:2cc92812-bb08-860f-8873-b8627b152d49', '2026-11-21 06:02:39.765+00', '2026-11-21 06:02:52.467+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 754.000000000000, 'output_token', 0.000010000000, 7540, 'internal_db'),
	(226, 'vendor_call:615cea8d-f608-8221-8888-7170bcca2a97', '2026-11-21 06:02:39.765+00', '2026-11-21 06:02:54.987+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'script', 'openai', 'script', 4779.000000000000, 'input_token', 0.000002500000, 11948, 'internal_db'),
	(227, 'vendor_call:50fcba72-851b-87ff-b523-b15a54a85c55', '2026-11-21 06:03:49.102+00', '2026-11-21 06:04:02.578+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '9dabf4e6-4eab-837f-903f-5259d8fe9c5b', 3, 'voice', 'elevenlabs', 'voice', 2349.000000000000, 'character', 0.000110000000, 258390, 'internal_db'),
	(228, 'vendor_call:94436e4d-3616-81ce-a8a9-0d7bf22fa86c', '2026-11-21 10:21:37.964+00', '2026-11-21 10:21:39.58+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'embedding', 310.000000000000, 'input_token', 0.000000020000, 6, 'internal_db'),
	(229, 'vendor_call:48bd6dce-f546-84c7-9156-5d17e1753daf', '2026-11-21 10:21:53.886+00', '2026-11-21 10:21:57.05+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 4410.000000000000, 'input_token', 0.000002500000, 11025, 'internal_db'),
	(230, 'vendor_call:5d19da2f-7e24-887a-83df-e90491dc5603', '2026-11-21 10:21:53.886+00', '2026-11-21 10:21:58.568+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 745.000000000000, 'output_token', 0.000010000000, 7450, 'internal_db'),
	(231, 'vendor_call:c949b64e-b16c-8607-a46d-c49c373d0fb8', '2026-11-21 10:22:14.4+00', '2026-11-21 10:22:30.254+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 395.000000000000, 'output_token', 0.000000600000, 237, 'internal_db'),
	(232, 'vendor_call:8bd8573e-b9d8-89fe-a132-479bbee1ea39', '2026-11-21 10:22:14.4+00', '2026-11-21 10:22:31.41+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'script', 'openai', 'script', 1530.000000000000, 'input_token', 0.000000150000, 230, 'internal_db'),
	(233, 'vendor_call:a4bdb8c5-ceb0-83b7-a992-24b85b178a58', '2026-11-21 10:22:26.774+00', '2026-11-21 10:22:40.097+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'voice', 'elevenlabs', 'voice', 809.000000000000, 'character', 0.000110000000, 88990, 'internal_db'),
	(234, 'vendor_call:487da34c-8708-87b3-8af3-87509e755ef7', '2026-11-21 10:27:45.684+00', '2026-11-21 10:27:54.266+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(235, 'vendor_call:f2fad937-b970-8603-aa2d-88c0e9343a86', '2026-11-21 10:27:36.287+00', '2026-11-21 10:27:55.94+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(236, 'vendor_call:4445e535-cf80-8bc0-9cd4-121cd31fe327', '2026-11-21 10:32:35.112+00', '2026-11-21 10:32:51.181+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(237, 'vendor_call:d32b9f37-c42c-8f23-93f7-6ee8612a1dae', '2026-11-21 10:32:42.178+00', '2026-11-21 10:33:01.166+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(238, 'vendor_call:b1d81bdd-eaca-8faf-b38b-a338d94e522d', '2026-11-21 10:43:54.076+00', '2026-11-21 10:44:06.037+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'render', 'compute', 'gpu', 656.970000000000, 'gpu_second', 0.000580000000, 381043, 'internal_db'),
	(239, 'vendor_call:69757ec5-76a4-851b-87c5-ea74cef2529c', '2026-11-21 10:43:54.942+00', '2026-11-21 10:44:12.783+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'render', 'compute', 'cpu', 3091.624000000000, 'cpu_second', 0.000012500000, 38645, 'internal_db'),
	(240, 'vendor_call:627de167-110f-8084-8b37-6a344227c4ef', '2026-11-21 10:46:33.259+00', '2026-11-21 10:46:34.366+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'upload', 'compute', 'bandwidth', 0.048000000000, 'gb', 0.009000000000, 432, 'internal_db'),
	(241, 'vendor_call:bbb37037-5581-8959-8987-7d54363816a6', '2026-11-21 10:46:35.947+00', '2026-11-21 10:46:46.336+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 'a4ae41f0-eeb9-884c-9923-aa37e092ff86', 1, 'upload', 'compute', 'storage', 0.097000000000, 'gb_month', 0.023000000000, 2231, 'internal_db'),
	(242, 'vendor_call:7f10f2ee-fa85-8d1d-901d-f06de309be0d', '2026-11-21 20:24:17.007+00', '2026-11-21 20:24:29.694+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 624.000000000000, 'output_token', 0.000000600000, 374, 'internal_db'),
	(243, 'vendor_call:697519c3-5d43-8b20-91e9-3719019e8896', '2026-11-21 20:24:17.007+00', '2026-11-21 20:24:35.648+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 1335.000000000000, 'input_token', 0.000000150000, 200, 'internal_db'),
	(244, 'vendor_call:20ba9871-3528-88b5-8aef-726728957631', '2026-11-21 20:25:15.544+00', '2026-11-21 20:25:25.177+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'embedding', 550.000000000000, 'input_token', 0.000000020000, 11, 'internal_db'),
	(245, 'vendor_call:3eae35a4-54ab-8f26-8274-19bcb1da2b92', '2026-11-21 20:25:28.661+00', '2026-11-21 20:25:31.529+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 3558.000000000000, 'input_token', 0.000002500000, 8895, 'internal_db'),
	(246, 'vendor_call:97c03821-7cb2-87b6-adc7-011ace240445', '2026-11-21 20:25:28.661+00', '2026-11-21 20:25:36.577+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'script', 'openai', 'script', 401.000000000000, 'output_token', 0.000010000000, 4010, 'internal_db'),
	(282, 'vendor_call:5fee4cce-b302-8df6-a5dd-60db1c0fde72', '2026-11-22 16:39:32.373+00', '2026-11-22 16:39:48.012+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'upload', 'compute', 'bandwidth', 0.128000000000, 'gb', 0.009000000000, 1152, 'internal_db'),
	(247, 'vendor_call:093c8004-2f36-8d3c-9196-e26b59ded3df', '2026-11-21 20:26:44.468+00', '2026-11-21 20:27:01.954+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'voice', 'elevenlabs', 'voice', 984.000000000000, 'character', 0.000110000000, 108240, 'internal_db'),
	(248, 'vendor_call:d5d5752f-4807-8a1f-8a1a-8958ea8d614a', '2026-11-21 20:31:13.094+00', '2026-11-21 20:31:29.668+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'stability_ai', 'image', 3.000000000000, 'image', 0.040000000000, 120000, 'internal_db'),
	(249, 'vendor_call:168e62b0-b1ba-8fb8-865e-10e707a77765', '2026-11-21 20:32:23.41+00', '2026-11-21 20:32:34.121+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db');
INSERT INTO ytempire.cost_ledger OVERRIDING SYSTEM VALUE VALUES
	(250, 'vendor_call:f0f584db-8d1f-8e79-8682-c7ce1a6473cb', '2026-11-21 20:32:26.879+00', '2026-11-21 20:32:34.753+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'pexels', 'footage', 5.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(251, 'vendor_call:f95e75d2-f51f-8a35-88b9-6f11317e8668', '2026-11-21 20:32:36.941+00', '2026-11-21 20:32:50.272+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'visuals', 'stability_ai', 'video_clip', 2.000000000000, 'clip', 0.200000000000, 400000, 'internal_db'),
	(252, 'vendor_call:135f08a5-aabf-86cf-91e1-19012e9a8493', '2026-11-21 20:34:01.264+00', '2026-11-21 20:34:15.241+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'render', 'compute', 'gpu', 472.238000000000, 'gpu_second', 0.000580000000, 273898, 'internal_db'),
	(253, 'vendor_call:b1cd9a6f-032b-8777-b43e-8e2a2dcc6484', '2026-11-21 20:38:40.871+00', '2026-11-21 20:38:55.714+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'render', 'compute', 'cpu', 2222.295000000000, 'cpu_second', 0.000012500000, 27779, 'internal_db'),
	(254, 'vendor_call:5c461d5f-1e2f-81a3-ab4b-a35bc12c2bc8', '2026-11-21 20:43:00.372+00', '2026-11-21 20:43:02.204+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'upload', 'compute', 'storage', 0.117000000000, 'gb_month', 0.023000000000, 2691, 'internal_db'),
	(255, 'vendor_call:26c22777-6357-83d4-8469-0d7ac8888664', '2026-11-21 20:44:07.822+00', '2026-11-21 20:44:26.531+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', '2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 1, 'upload', 'compute', 'bandwidth', 0.058000000000, 'gb', 0.009000000000, 522, 'internal_db'),
	(256, 'vendor_call:9a5df3a4-8615-8b7c-9bbb-6f38146230ff', '2026-11-22 09:56:31.613+00', '2026-11-22 09:56:45.165+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 2770.000000000000, 'output_token', 0.000010000000, 27700, 'internal_db'),
	(257, 'vendor_call:9da55fcc-3e81-83e7-a260-0cf8785d4718', '2026-11-22 09:56:31.613+00', '2026-11-22 09:56:50.988+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 13828.000000000000, 'input_token', 0.000002500000, 34570, 'internal_db'),
	(258, 'vendor_call:f3d31655-7191-8e38-a081-836c6a5524df', '2026-11-22 09:56:59.282+00', '2026-11-22 09:57:01.379+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'embedding', 484.000000000000, 'input_token', 0.000000020000, 10, 'internal_db'),
	(259, 'vendor_call:19166ae8-2649-8923-9fcf-d1926a789655', '2026-11-22 09:57:05.527+00', '2026-11-22 09:57:13.022+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 1590.000000000000, 'input_token', 0.000000150000, 238, 'internal_db'),
	(260, 'vendor_call:ef053b0c-4684-8507-af9d-34249d3b9b19', '2026-11-22 09:57:05.527+00', '2026-11-22 09:57:14.042+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'script', 'openai', 'script', 671.000000000000, 'output_token', 0.000000600000, 403, 'internal_db'),
	(261, 'vendor_call:6db18834-1bee-82cb-b8ef-b2aec84c82d3', '2026-11-22 09:59:27.126+00', '2026-11-22 09:59:35.644+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'voice', 'elevenlabs', 'voice', 5383.000000000000, 'character', 0.000110000000, 592130, 'internal_db'),
	(262, 'vendor_call:47618f05-7afb-8b3a-8173-1a2d99c208ef', '2026-11-22 09:59:43.084+00', '2026-11-22 09:59:44.259+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'voice', 'elevenlabs', 'voice', 5383.000000000000, 'character', 0.000110000000, 592130, 'internal_db'),
	(263, 'vendor_call:58549da9-319c-821b-979f-c994dadecb7d', '2026-11-22 10:02:46.206+00', '2026-11-22 10:02:47.84+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(264, 'vendor_call:74483ca3-e358-89dd-b8a0-5c18fa4fb030', '2026-11-22 10:05:57.781+00', '2026-11-22 10:06:03.574+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(265, 'vendor_call:5a208533-89c1-8f10-bccd-ff07a5c4cfb9', '2026-11-22 10:07:20.847+00', '2026-11-22 10:07:22.216+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'visuals', 'stability_ai', 'image', 10.000000000000, 'image', 0.040000000000, 400000, 'internal_db'),
	(266, 'vendor_call:e966ff71-f2b9-8a22-8f89-1d2fd33e0719', '2026-11-22 10:09:07.597+00', '2026-11-22 10:09:14.333+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'render', 'compute', 'cpu', 3054.009000000000, 'cpu_second', 0.000012500000, 38175, 'internal_db'),
	(267, 'vendor_call:d1df04c7-b82d-8af8-a3a0-e43893c67687', '2026-11-22 10:20:04.262+00', '2026-11-22 10:20:14.672+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'render', 'compute', 'gpu', 648.977000000000, 'gpu_second', 0.000580000000, 376407, 'internal_db'),
	(268, 'vendor_call:6df32841-5d54-88fa-ab86-9f0382c6b020', '2026-11-22 10:21:07.652+00', '2026-11-22 10:21:18.475+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'upload', 'compute', 'storage', 1.245000000000, 'gb_month', 0.023000000000, 28635, 'internal_db'),
	(269, 'vendor_call:76b7af4e-f532-8432-9a15-5323f4d9d20e', '2026-11-22 10:21:19.578+00', '2026-11-22 10:21:23.487+00', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', '743441db-4213-8903-b4f8-5531e89df4f1', 1, 'upload', 'compute', 'bandwidth', 0.622000000000, 'gb', 0.009000000000, 5598, 'internal_db'),
	(270, 'vendor_call:6ac6f252-92a8-82aa-92f0-4be78963c367', '2026-11-22 16:20:53.704+00', '2026-11-22 16:21:08.939+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 4405.000000000000, 'input_token', 0.000002500000, 11012, 'internal_db'),
	(271, 'vendor_call:f4615e32-d380-81c1-93aa-e51b1c4dc4fc', '2026-11-22 16:20:53.704+00', '2026-11-22 16:21:09.96+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 659.000000000000, 'output_token', 0.000010000000, 6590, 'internal_db'),
	(272, 'vendor_call:b0e2d20b-cfcd-8fbe-b8da-a5348b6eda0f', '2026-11-22 16:21:22.1+00', '2026-11-22 16:21:30.127+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 544.000000000000, 'output_token', 0.000000600000, 326, 'internal_db'),
	(273, 'vendor_call:b34af9af-fb19-84b1-ac4f-adfcdf3190c4', '2026-11-22 16:21:22.1+00', '2026-11-22 16:21:33.542+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'script', 1388.000000000000, 'input_token', 0.000000150000, 208, 'internal_db'),
	(274, 'vendor_call:5b493e56-cf05-8add-9edb-2a8187d1f9c6', '2026-11-22 16:22:04.597+00', '2026-11-22 16:22:17.678+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'script', 'openai', 'embedding', 840.000000000000, 'input_token', 0.000000020000, 17, 'internal_db'),
	(275, 'vendor_call:2b248966-c685-8095-bfa2-3caea695474f', '2026-11-22 16:23:02.071+00', '2026-11-22 16:23:04.827+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'voice', 'elevenlabs', 'voice', 2208.000000000000, 'character', 0.000110000000, 242880, 'internal_db'),
	(276, 'vendor_call:931fa5b2-ba91-89b0-81e0-c7a3f7d4b09b', '2026-11-22 16:25:34.821+00', '2026-11-22 16:25:39.754+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'pexels', 'footage', 1.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(277, 'vendor_call:1efb46da-cb15-8a52-8c29-410d4fc9c456', '2026-11-22 16:25:21.729+00', '2026-11-22 16:25:41.531+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'stability_ai', 'video_clip', 4.000000000000, 'clip', 0.200000000000, 800000, 'internal_db'),
	(278, 'vendor_call:0c60527d-b5a8-8b4e-852b-200821cd17a3', '2026-11-22 16:26:59.657+00', '2026-11-22 16:27:08.37+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(279, 'vendor_call:6d9e905b-df83-8bc6-82d5-9ff92941e0c6', '2026-11-22 16:29:05.329+00', '2026-11-22 16:29:06.042+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'visuals', 'stability_ai', 'image', 6.000000000000, 'image', 0.040000000000, 240000, 'internal_db'),
	(280, 'vendor_call:9705acc6-da06-8f5d-9311-5220afe6d5d0', '2026-11-22 16:32:18.022+00', '2026-11-22 16:32:22.498+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'render', 'compute', 'gpu', 437.595000000000, 'gpu_second', 0.000580000000, 253805, 'internal_db'),
	(281, 'vendor_call:5e835c8b-a3e9-89ad-be20-4f1a68ad729b', '2026-11-22 16:35:59.628+00', '2026-11-22 16:36:07.529+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'render', 'compute', 'cpu', 2059.272000000000, 'cpu_second', 0.000012500000, 25741, 'internal_db'),
	(283, 'vendor_call:634c27ad-586a-8d59-a6bc-6d35ecde8500', '2026-11-22 16:40:15.037+00', '2026-11-22 16:40:19.958+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', 1, 'upload', 'compute', 'storage', 0.255000000000, 'gb_month', 0.023000000000, 5865, 'internal_db'),
	(284, 'vendor_call:d4e0252e-a70e-8829-92c2-bcc7ebfc0762', '2026-11-22 17:48:11.837+00', '2026-11-22 17:48:25.082+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 6541.000000000000, 'input_token', 0.000002500000, 16352, 'internal_db'),
	(285, 'vendor_call:1c0791af-513f-886a-913b-09b26d8daaef', '2026-11-22 17:48:11.837+00', '2026-11-22 17:48:29.598+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 4782.000000000000, 'output_token', 0.000010000000, 47820, 'internal_db'),
	(286, 'vendor_call:e4550301-c351-8bde-b70b-d185baf0b0ab', '2026-11-22 17:48:59.11+00', '2026-11-22 17:49:07.807+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'embedding', 296.000000000000, 'input_token', 0.000000020000, 6, 'internal_db'),
	(287, 'vendor_call:3bac29e3-4e50-86bc-a81d-c2c4136d4c54', '2026-11-22 17:49:35.704+00', '2026-11-22 17:49:41.975+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 630.000000000000, 'output_token', 0.000000600000, 378, 'internal_db'),
	(288, 'vendor_call:ad74a9c7-6f75-89a4-84bc-f56e89876eab', '2026-11-22 17:49:35.704+00', '2026-11-22 17:49:53.429+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'script', 'openai', 'script', 826.000000000000, 'input_token', 0.000000150000, 124, 'internal_db'),
	(289, 'vendor_call:c904f94e-2782-8bfa-a86b-05a9c1183a5c', '2026-11-22 17:51:32.324+00', '2026-11-22 17:51:38.116+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'voice', 'elevenlabs', 'voice', 3164.000000000000, 'character', 0.000110000000, 348040, 'internal_db'),
	(290, 'vendor_call:3a49803a-0b5d-841a-af27-3a1c94c4b1cf', '2026-11-22 17:51:33.307+00', '2026-11-22 17:51:49.35+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'voice', 'elevenlabs', 'voice', 3164.000000000000, 'character', 0.000110000000, 348040, 'internal_db'),
	(291, 'vendor_call:33480a24-a6e1-8d61-96c3-8a28ebfe6946', '2026-11-22 17:56:08.639+00', '2026-11-22 17:56:11.925+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'other_api', 'music', 1.000000000000, 'track', 0.050000000000, 50000, 'internal_db'),
	(292, 'vendor_call:46cda4af-67ea-8caf-a94a-709932eefc60', '2026-11-22 17:57:08.704+00', '2026-11-22 17:57:27.332+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'pexels', 'footage', 2.000000000000, 'request', 0.000000000000, 0, 'internal_db'),
	(293, 'vendor_call:e840e977-c31b-8d20-ab72-17ee2f5f3e9c', '2026-11-22 17:59:42.488+00', '2026-11-22 17:59:51.572+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'visuals', 'stability_ai', 'image', 8.000000000000, 'image', 0.040000000000, 320000, 'internal_db'),
	(294, 'vendor_call:0980dbc0-583e-8e61-9965-2ebedebdbd8b', '2026-11-22 18:09:27.901+00', '2026-11-22 18:09:42.827+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'render', 'compute', 'gpu', 729.418000000000, 'gpu_second', 0.000580000000, 423062, 'internal_db'),
	(295, 'vendor_call:1b0e9f6f-1032-8d99-85b1-835ebdd5cbb1', '2026-11-22 18:12:28.317+00', '2026-11-22 18:12:34.548+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'render', 'compute', 'cpu', 3432.555000000000, 'cpu_second', 0.000012500000, 42907, 'internal_db'),
	(296, 'vendor_call:cbd3e9db-de1b-8f96-8f9e-d93a54da8a38', '2026-11-22 18:16:34.094+00', '2026-11-22 18:16:49.826+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'upload', 'compute', 'bandwidth', 0.335000000000, 'gb', 0.009000000000, 3015, 'internal_db'),
	(297, 'vendor_call:886ac3c4-ec9e-85b9-a4d1-3870cf2f5765', '2026-11-22 18:16:39.012+00', '2026-11-22 18:16:54.066+00', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', '3660caf6-f998-8da5-ac4b-f92d7c3c65ec', 1, 'upload', 'compute', 'storage', 0.670000000000, 'gb_month', 0.023000000000, 15410, 'internal_db');


--
-- Data for Name: imported_files; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: pipeline_batches; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.pipeline_batches VALUES
	('bcaa796d-db0f-4c7a-8390-66524f97459f', '2026-11-23 00:45:48.045359+00', '2026-11-23 00:46:07.374809+00', '{pipeline/10_create_schema,pipeline/20_ingest_channels,pipeline/21_ingest_videos,pipeline/22_ingest_metrics,pipeline/23_ingest_costs,pipeline/24_ingest_jobs,pipeline/30_roll_up_video_metrics,pipeline/31_roll_up_channels,pipeline/40_check_quality}', false, NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 19.24119806289673, 13.137089967727661, 0.23988914489746094, 6.104108095169067);


--
-- Data for Name: pipeline_runs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.pipeline_runs VALUES
	('99ae41da-9274-45e3-894b-4b24b77b9ca4', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/10_create_schema', '{}', '0.1.0', '4a42343e8c0fd77de27d96f6893fcb6502f0d92ecd350c78dde572b8e6a3f738', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', 3.78675026700148, 'ok', 'network: simulated', 0, 41, 0, '{"schema_migrations": 41}', 'runs/20261123T004548Z-bcaa796d/10_create_schema.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 1.1933977603912354, 0.04444384574890137),
	('00930539-bfc7-419e-9381-52d63aced956', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/20_ingest_channels', '{}', '0.1.0', '870de9bb7ca4cbce40a45f608fcabd2182db18c8a71c2c6ff4dc4fb198f9b272', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', 2.301145595996786, 'ok', NULL, 2, 3, 0, '{"channels": 2, "youtube_api_usage": 1}', 'runs/20261123T004548Z-bcaa796d/20_ingest_channels.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 1.450714349746704, 0.032172203063964844),
	('d350cfae-3282-4192-8416-d76945403c20', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/21_ingest_videos', '{}', '0.1.0', 'a3f74e59b20cb9f701c2f845bf842a232cacf1da9fdf9b034a738afd4357931c', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', 1.6708220969994727, 'ok', NULL, 9, 12, 0, '{"videos": 9, "youtube_api_usage": 3}', 'runs/20261123T004548Z-bcaa796d/21_ingest_videos.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 1.2475337982177734, 0.032826900482177734),
	('a8e2596f-42b9-429c-9d64-bd0e601a0fcf', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/22_ingest_metrics', '{}', '0.1.0', '765bc529f6d313af676c0b35bb30e40441d33e03f9c1a8be1c5b9e3afe302c11', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '2026-11-17 00:45:47+00', '2026-11-23 00:46:02.099264+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:02.622649+00', 6.292496363999817, 'ok', NULL, 807, 1126, 0, '{"videos": 45, "channels": 4, "video_daily_facts": 254, "video_reach_daily": 49, "youtube_api_usage": 288, "video_metrics_timeseries": 486}', 'runs/20261123T004548Z-bcaa796d/22_ingest_metrics.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 5.898323059082031, 0.035243988037109375),
	('5da24cfd-c479-4048-ab00-0d0bef7b4ba2', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/23_ingest_costs', '{}', '0.1.0', 'd73bdb964c30c22ebbe5a70ffd3a39746030901962557ab472de099c76a674bd', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-23 00:46:03.13103+00', '2026-11-23 00:46:02.723514+00', '2026-11-23 00:46:03.607063+00', 0.8850004069972783, 'ok', NULL, 297, 315, 0, '{"cost_ledger": 297, "video_costs": 18}', 'runs/20261123T004548Z-bcaa796d/23_ingest_costs.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 0.5466082096099854, 0.0070149898529052734),
	('226e7d88-2674-43a3-a5a4-a65b62ad9624', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/24_ingest_jobs', '{}', '0.1.0', 'e8c292a43e959b6b27254cac4d47c7efe245b2ef7c540b2e0b952c6e1a1efbdb', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, '2026-11-23 00:46:03.403581+00', '2026-11-23 00:46:02.731123+00', '2026-11-23 00:46:04.682753+00', 1.947449282000889, 'ok', NULL, 23, 23, 0, '{"video_generation_jobs": 23}', 'runs/20261123T004548Z-bcaa796d/24_ingest_jobs.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 1.5326411724090576, 0.026887178421020508),
	('da03fb53-b334-4424-9ffd-2f6efab1089f', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/30_roll_up_video_metrics', '{}', '0.1.0', '119facd6a212145573ff75098896a8c4887c089ee09bebe41cc3126c7dd04c81', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-23 00:46:03.718957+00', '2026-11-23 00:46:04.967094+00', 1.2645043490010721, 'ok', '48 days rolled up', 816, 350, 0, '{"videos": 18, "video_metrics_daily": 332}', 'runs/20261123T004548Z-bcaa796d/30_roll_up_video_metrics.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 0.8443448543548584, 0.013358116149902344),
	('81e34dfd-72ea-41b5-97ac-da8cd1b4652a', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/31_roll_up_channels', '{}', '0.1.0', '7c6e01e7f5cc41c3239c85aa240737b8446c07f3b218b9350338d852ac3c027e', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-23 00:46:05.074527+00', '2026-11-23 00:46:06.346556+00', 1.2678165699981037, 'ok', '4 days estimated', 361, 102, 0, '{"channels": 2, "revenue_estimates": 4, "channel_metrics_daily": 96}', 'runs/20261123T004548Z-bcaa796d/31_roll_up_channels.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 0.9079799652099609, 0.02128291130065918),
	('b26da83f-361a-4647-a231-d5b045913649', 'bcaa796d-db0f-4c7a-8390-66524f97459f', 'pipeline/40_check_quality', '{}', '0.1.0', 'c7f91bf3c861ecad78e6384212ce764870dc06e8d8048fd8a40d200143bd19c5', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', NULL, NULL, '2026-11-23 00:46:06.446115+00', '2026-11-23 00:46:07.327108+00', 0.8822251029996551, 'ok', '12 of 12 checks hold', 12, 12, 0, '{"check_results": 12}', 'runs/20261123T004548Z-bcaa796d/40_check_quality.ipynb', NULL, 'logs/runs/20261123T004548Z-bcaa796d.jsonl', 13386, 0.5236420631408691, 0.026659011840820312);


--
-- Data for Name: rejected_rows; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: revenue_estimates; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.revenue_estimates VALUES
	('2026-11-19', 2235790, 1668673, 19904341, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-23 00:46:02.099264+00'),
	('2026-11-20', 2275505, 1388159, 29196071, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-23 00:46:02.099264+00'),
	('2026-11-21', 2484025, 1075819, 31777745, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-23 00:46:02.099264+00'),
	('2026-11-22', 3054597, 790988, 36806671, 0.8, 14, 'mean of the 7 latest complete days x median back-test ratio at the same lead', '2026-11-23 00:46:02.099264+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.schema_migrations VALUES
	(1, 'schema', 'cc69a809a725338934e53d285d8bf87853deade749aeb3589ffb0b821cfc2cbd', '2026-11-23 00:45:51.05991+00', false),
	(2, 'clock_now', 'ff9778e7a632d3a3ee423425e52c1c0d8bd024980593c8e6b45392185f92999c', '2026-11-23 00:45:51.07259+00', false),
	(3, 'warehouse_identity', '00da6d2bd1ebdb49e6b8530cf819da18924f152e43af4b35b22f13d013193a4c', '2026-11-23 00:45:51.08573+00', false),
	(4, 'channels', '0e293e1768eaf4afcbcde5e747fba7b6c64970909e959142f140c0b69d61d052', '2026-11-23 00:45:51.102309+00', false),
	(5, 'videos', '5b9e995dc29d335d668cefc83d3447037dd57878aed66087ef25339cff16ca38', '2026-11-23 00:45:51.142277+00', false),
	(6, 'video_generation_jobs', 'c7795a46a3a98dbc9946176d930a3986f1123dafc344ad142f689fabd868194a', '2026-11-23 00:45:51.185541+00', false),
	(7, 'cost_ledger', '747c36737dfe0b4ee26c440dfa42a51346df768bd2a3fa5ac6e9e54771179974', '2026-11-23 00:45:51.226347+00', false),
	(8, 'video_costs', 'c7264b42a0b8c3208aec2679ef104981ce6c8036d317535121a87396e50e01d5', '2026-11-23 00:45:51.258836+00', false),
	(9, 'video_metrics_timeseries', '84ad53400cb90d066b20cfad6bf7e2d5babd912b247a330b0775785732a43f82', '2026-11-23 00:45:51.290266+00', false),
	(10, 'video_daily_facts', '6a8dede511046d330f7e9751e96c22f0ff36f76baeb3128e665ca31c590f8103', '2026-11-23 00:45:51.318254+00', false),
	(11, 'video_reach_daily', 'f7f3a5f5efc04513c6eedd1516176c7321cea5b4661adfae287aa511bcb0a4b1', '2026-11-23 00:45:51.34587+00', false),
	(12, 'video_period_facts', '5909f316db99d12a265917854db8285f6ea2ffa135356f791a0fd533748bb095', '2026-11-23 00:45:51.36225+00', false),
	(13, 'channel_period_facts', 'bb76ea2ae15e09685b10388a9af9b1c11af3b5f56bc7d1132931d5156d913558', '2026-11-23 00:45:51.384198+00', false),
	(14, 'youtube_api_usage', '344099f673ed99f555fb54929888b04f883baa1d2e4310dfb93e8646e3fe5feb', '2026-11-23 00:45:51.400856+00', false),
	(15, 'pipeline_runs', 'da9cc8b900903fadd72cc82d8792ae228be3e19544a8a5e004dc345689c16ae6', '2026-11-23 00:45:51.421931+00', false),
	(16, 'rejected_rows', 'b6fae444221b203058eb62c5b4520ebde63a029ab448759f291f0117ee5da0bf', '2026-11-23 00:45:51.434084+00', false),
	(17, 'source_watermarks', '1cb7995842104350ef42d5a19c06db8ba6c8b0fd1ae096d41d9f404016dac5cd', '2026-11-23 00:45:51.454519+00', false),
	(18, 'video_metrics_daily', '33481e4faeff11e699017cfc2b36976174d0a706df8286b23298284bcb0f5aa2', '2026-11-23 00:45:51.472952+00', false),
	(19, 'channel_metrics_daily', '155b1754484f55bf9b915b50185e84fea1cb6a23034851fbced4c26fdc3bb296', '2026-11-23 00:45:51.490172+00', false),
	(20, 'revenue_estimates', '3fda3bd2627d5dd9bdf4fc93135a250e47f5af17f6bb77f6047a229589cc456d', '2026-11-23 00:45:51.499043+00', false),
	(21, 'check_results', '039768153347a3190ae9bdb9a9658fac5e6ad63afbe43bafd64289ee97193590', '2026-11-23 00:45:51.50815+00', false),
	(22, 'repair_views_delta', 'a7000bcf83c75e1ec36364354d519cce8ed72577ab5d0c545a88531e4e061ca8', '2026-11-23 00:45:51.522691+00', false),
	(23, 'imported_files', 'beeb79a9fc7c89d033b4a78adbe1faae85ef96d111c65cf71c15fdb3f35dba86', '2026-11-23 00:45:51.527475+00', false),
	(24, 'unknown_cells', '33fd663c13605b9807da2093d6e67f807eeb5def53870aa252fdfec1ce237395', '2026-11-23 00:45:51.54329+00', false),
	(25, 'rejected_rows_settled', '22869d45f864018b69caa8661e747869b4ee6a4625296183c67ac142d85c9a6f', '2026-11-23 00:45:51.553844+00', false),
	(26, 'pipeline_batches', 'b22c9dbd7f6415f8c51b68b841374e8b385c99c41af955cba0dfb8e8e5508e0a', '2026-11-23 00:45:51.562468+00', false),
	(27, 'pipeline_runs_logs', '74880fdc367037088b17f229c9b265a696364d079c12d6fd62a0ebd2b7811310', '2026-11-23 00:45:51.574367+00', false),
	(28, 'video_revenue_currency', 'bbd2bd86f3eec1dead400efb287dceace49c84bdcf8848713c98f72e13930c2c', '2026-11-23 00:45:51.582178+00', false),
	(29, 'channel_period_figures', 'ed1bc897ea5054a6b515a6585d14f09750fe90dfe4fbc2765d6de0ea68282b50', '2026-11-23 00:45:51.586169+00', false),
	(30, 'breakdown_period_facts', '4b36201b3e55907152666c368f996d173ec7ec55dbc296e172c83cdfd58a00f8', '2026-11-23 00:45:51.58985+00', false),
	(31, 'breakdown_daily_facts', 'a536a32f3d8ae3c74774edb97fe056aa08ff55846d0881a335a5861c068292d9', '2026-11-23 00:45:51.611489+00', false),
	(32, 'channel_snapshots', '410156c77dcc34d0639a61171760c29c7ec6b821132620608da8a269bdd8e25b', '2026-11-23 00:45:51.638155+00', false),
	(33, 'video_segment_daily_facts', '78f6dcdfc664f89a11ab527059d11b9cec4b33ac0bd80cec3ebd545a33334efa', '2026-11-23 00:45:51.670335+00', false),
	(34, 'video_demographics_daily', '4a3eb1c339477bb11a53584da62c29a89127091e3a1e1d09f82c79fb8f393a40', '2026-11-23 00:45:51.710297+00', false),
	(35, 'meaning_of_the_network', '4faa805c66e94dd3278ff19b4c6a193c8a7b4b5506d336a28c0671bed67686a4', '2026-11-23 00:45:51.742351+00', false),
	(36, 'meaning_of_figures_and_records', 'd244774b00262df5b2cbaee18e4dd3b0ca66ddbf6897f1f6d649073b989de002', '2026-11-23 00:45:51.754313+00', false);


--
-- Data for Name: source_watermarks; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.source_watermarks VALUES
	('youtube_data', 'channels', '2026-11-17 00:45:47+00', NULL, '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', 'ok', NULL),
	('internal_db', 'videos', '2026-11-17 00:45:47+00', NULL, '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', 'ok', NULL),
	('youtube_data', 'videos', '2026-11-17 00:45:47+00', NULL, '2026-11-17 00:45:47+00', '2026-11-17 00:45:47+00', 'ok', NULL),
	('youtube_data', 'video_metrics_timeseries', '2026-11-23 00:00:00+00', NULL, '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00', 'ok', NULL),
	('internal_db', 'published', '2026-11-23 00:46:01.330389+00', NULL, '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00', 'ok', NULL),
	('youtube_analytics', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', NULL, '2026-11-18', '2026-11-23 00:46:02.410743+00', '2026-11-23 00:46:02.410743+00', 'ok', NULL),
	('youtube_reporting', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-22 12:32:21+00', '2026-11-19', '2026-11-23 00:46:02.410743+00', '2026-11-23 00:46:02.410743+00', 'ok', NULL),
	('youtube_analytics', 'cc6fa61d-3c11-5158-be55-066a12b8be44', NULL, '2026-11-18', '2026-11-23 00:46:02.410743+00', '2026-11-23 00:46:02.410743+00', 'ok', NULL),
	('youtube_reporting', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-22 12:32:21+00', '2026-11-19', '2026-11-23 00:46:02.410743+00', '2026-11-23 00:46:02.410743+00', 'ok', NULL),
	('internal_db', 'vendor_calls', '2026-11-23 00:46:03.13103+00', NULL, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00', 'ok', NULL),
	('internal_db', 'jobs', '2026-11-23 00:46:03.403581+00', NULL, '2026-11-23 00:46:03.646745+00', '2026-11-23 00:46:03.646745+00', 'ok', NULL),
	('rollup', 'video_metrics_daily', '2026-11-23 00:46:04.402198+00', NULL, '2026-11-23 00:46:04.402198+00', '2026-11-23 00:46:04.402198+00', 'ok', 'transactions seen: 821:821:'),
	('rollup', 'channel_metrics_daily', '2026-11-23 00:46:04.402198+00', NULL, '2026-11-23 00:46:05.674558+00', '2026-11-23 00:46:05.674558+00', 'ok', 'transactions seen: 821:821:');


--
-- Data for Name: unknown_cells; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: video_costs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_costs VALUES
	('64c00c49-b4e8-489e-affe-1fbdf9d8edd9', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 2, 25, 76, 0, 5, 4, 36, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1475816, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('856c8cfe-d439-437a-bd4c-091a5d6c2ae3', '06e6ca41-4245-51ad-9217-b1360d6f20e9', 5, 78, 36, 0, 5, 2, 23, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1507570, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('c6fc8060-67a4-4ce4-bfb3-88ece4042c05', '209f886a-5d0b-5384-b0e4-11ac41235445', 5, 64, 48, 0, 0, 2, 22, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1421742, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('50f3e3cb-c403-421a-bda7-a32f5a8fe200', '223dff02-ac51-5cab-b171-c702a5806373', 2, 13, 116, 0, 5, 2, 21, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1590113, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('0451fc27-1a07-4184-a44e-c1d38ab60284', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 7, 70, 32, 0, 5, 4, 42, 2, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1615154, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('68e0e638-affb-4af9-ac1f-83826d737f6a', '2b61b9ff-053a-55c7-b478-d228fc683a67', 2, 25, 64, 0, 5, 1, 15, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1128995, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('f5589e79-8f20-4a64-98b1-48b93f9e3bc9', '42b57f72-5252-57bb-bc06-8f31467bf754', 1, 4, 120, 0, 5, 2, 20, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1522686, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('e104f9d8-a172-41d4-ae45-a608bd9a23d7', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 2, 24, 104, 0, 5, 3, 25, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1637596, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('349d80e7-e515-4e1b-9e9c-98336ce0c381', '5577e842-2b03-5bbe-83f5-4cf623de684a', 2, 9, 64, 0, 5, 4, 38, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1220289, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('9f712720-b66a-4f74-8061-cfa2b7aa4ca4', '59131d3c-2259-57e0-913d-7d185be1a62e', 6, 118, 40, 0, 5, 4, 38, 3, 1, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 2145996, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('26867d5a-8f87-4bfc-9f7c-d2a21011ffd8', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 2, 12, 72, 0, 0, 2, 19, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1070978, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('586eb4db-e45a-441c-bd20-d2fae4771051', '74fc3cc7-e734-5919-a194-052627ea7b3f', 1, 28, 96, 0, 0, 2, 20, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1482977, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('cf99f1e3-111d-478f-bb02-e3a7ca847f86', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', 1, 21, 52, 0, 5, 4, 39, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1224254, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('dbd062cb-becf-4830-bb72-8c7c1b496e93', '8d8d443b-eb4b-55ca-9920-c01baf846672', 2, 19, 108, 0, 5, 2, 19, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1554282, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('f5025597-9554-4a8a-b5b9-630a898ffcd8', '94d7ca99-0009-507b-85b6-28def102c1f4', 2, 24, 124, 0, 5, 3, 27, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1853785, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('1762a2b0-c419-4934-be0b-8d1940071ddb', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 1, 11, 52, 0, 5, 3, 28, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 996620, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('6ff2803c-a8bc-401b-9dd4-0cf9e036bd91', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 1, 23, 120, 0, 5, 3, 31, 1, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1842133, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00'),
	('e6e95aa0-0b9c-48ca-a04d-f636fb71b2db', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 2, 15, 120, 0, 5, 3, 25, 0, 0, DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1697579, '2026-11-23 00:46:03.181266+00', '2026-11-23 00:46:03.181266+00');


--
-- Data for Name: video_daily_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_daily_facts VALUES
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-06', 1699, 978, 113940, 36, 1, 3, 5, 4, 1, 54000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-07', 1407, 811, 101280, 30, 0, 4, 5, 5, 1, 49000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-08', 949, 547, 61920, 20, 0, 2, 3, 2, 0, 28000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-09', 726, 418, 53220, 17, 0, 1, 3, 2, 1, 27000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-10', 494, 285, 32280, 11, 0, 2, 2, 2, 0, 15000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-11', 305, 175, 21780, 5, 0, 0, 1, 1, 0, 11000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-12', 200, 115, 13080, 4, 0, 1, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-12', 382, 267, 8700, 11, 0, 0, 4, 3, 0, 15000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-13', 163, 94, 11100, 5, 0, 0, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-13', 366, 256, 9000, 10, 0, 2, 4, 3, 0, 16000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-14', 134, 77, 9360, 2, 0, 0, 0, 0, 1, 5000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-14', 231, 162, 5340, 7, 0, 1, 2, 3, 0, 9000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-15', 114, 66, 8040, 2, 0, 1, 1, 1, 0, 4000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-15', 202, 141, 4620, 5, 0, 0, 3, 1, 0, 8000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-16', 106, 61, 7200, 3, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-16', 145, 102, 3540, 4, 0, 1, 1, 2, 0, 6000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-17', 95, 55, 6420, 3, 0, -1, 1, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-17', 112, 78, 2700, 4, 0, 0, 1, 1, 0, 5000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-18', 74, 42, 5340, 0, 0, 1, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-18', 87, 61, 1980, 2, 0, 1, 1, 1, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-19', 62, 36, 4500, 3, 0, 0, 0, 1, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-19', 65, 45, 1440, 2, 0, 0, 1, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-20', 56, 32, 3840, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-20', 51, 36, 1080, 1, 0, 0, 1, 1, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-21', 53, 31, 3600, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-21', 44, 30, 960, 2, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-22', 48, 27, 3300, 2, 0, 1, 1, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-22', 39, 28, 960, 0, 0, 0, 1, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-23', 52, 30, 3480, 1, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-23', 38, 26, 900, 1, 0, 0, 0, 1, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-24', 42, 24, 2880, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-24', 37, 26, 780, 2, 0, 1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-25', 42, 25, 2880, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-25', 32, 23, 720, 1, 0, 0, 1, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-26', 35, 20, 2280, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-26', 26, 18, 600, 1, 0, 0, 0, 1, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-26', 1563, 1205, 141660, 34, 1, 5, 7, 7, 1, 4296000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-27', 32, 18, 2100, 0, 0, 0, 0, 1, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-27', 23, 16, 540, 1, 0, 0, 0, 0, 1, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-27', 478, 369, 46860, 11, 0, 3, 3, 3, 0, 1496000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-28', 30, 17, 2100, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-28', 23, 16, 480, 0, 0, -1, 1, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-28', 198, 153, 18480, 4, 0, 1, 1, 1, 1, 572000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-29', 28, 17, 1920, 2, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-29', 22, 15, 480, 1, 0, 1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-29', 154, 118, 15000, 4, 0, 0, 0, 0, 0, 482000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-30', 29, 17, 2100, -1, 0, -1, 1, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-30', 20, 14, 420, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-30', 116, 89, 11280, 2, 0, 1, 1, 1, 0, 360000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-31', 28, 16, 1920, 2, 0, 1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-31', 4241, 2988, 38280, 135, 4, 11, 7, 11, 5, 185000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-31', 18, 13, 360, 0, 0, 0, 0, 1, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-10-31', 91, 71, 9120, 3, 0, 0, 0, 0, 0, 294000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-01', 26, 15, 1860, 1, 0, 1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-01', 1298, 915, 11280, 42, 1, 4, 2, 4, 1, 53000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-01', 18, 13, 360, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-01', 74, 57, 7080, 1, 0, 0, 1, 1, 0, 226000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-02', 21, 12, 1380, -1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-02', 356, 251, 3120, 11, 0, 1, 1, 1, 1, 15000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-02', 15, 10, 300, 0, 0, -1, 1, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-02', 56, 43, 5460, 1, 0, 1, 0, 0, 0, 176000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-03', 19, 11, 1320, 1, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-03', 212, 150, 1860, 7, 0, -1, 0, 0, 0, 9000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-03', 11, 8, 240, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-03', 47, 36, 4560, 2, 0, -1, 0, 0, 0, 147000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-04', 19, 11, 1260, 1, 0, -1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-04', 161, 113, 1440, 6, 0, 2, 1, 1, 0, 7000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-04', 13, 9, 240, 1, 0, 1, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-04', 43, 34, 3900, 0, 0, 1, 0, 1, 0, 117000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-05', 21, 12, 1380, 0, 0, 1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-05', 161, 114, 1380, 4, 0, -1, 0, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-05', 13, 9, 300, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-05', 40, 30, 3840, 1, 0, 0, 1, 0, 0, 124000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-06', 22, 13, 1620, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-06', 135, 94, 1260, 4, 0, 2, 0, 0, 0, 7000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-06', 13, 9, 300, 1, 0, -1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-06', 40, 31, 3660, 0, 0, 1, 0, 0, 0, 113000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-07', 20, 11, 1380, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-07', 126, 89, 1080, 5, 0, 0, 0, 1, 1, 6000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-07', 12, 9, 240, 0, 0, 1, 0, 1, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-07', 32, 25, 2940, 2, 0, 0, 0, 0, 0, 91000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-08', 19, 11, 1320, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-08', 114, 81, 1080, 2, 0, 0, 1, 0, 0, 6000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-08', 12, 8, 240, -1, 0, -1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-08', 26, 20, 2340, 0, 0, 0, 0, 0, 0, 71000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-09', 17, 10, 1140, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-09', 94, 66, 840, 4, 0, 0, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-09', 9, 6, 180, 1, 0, 1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-09', 22, 17, 2040, 1, 0, 0, 0, 0, 0, 64000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-10', 15, 8, 960, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-10', 77, 54, 660, 3, 0, 1, 0, 1, 0, 4000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-10', 8, 6, 180, 1, 0, 0, 1, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-10', 20, 15, 1740, 1, 0, 0, 0, 0, 0, 55000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-11', 15, 9, 1020, 1, 0, 0, 0, 1, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-11', 73, 52, 660, 2, 0, -1, 0, 0, 0, 4000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-11', 9, 6, 180, -1, 0, 1, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-11', 16, 13, 1560, -1, 0, 0, 0, 1, 0, 51000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-12', 18, 10, 1140, -1, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-12', 77, 54, 660, 4, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-12', 9, 6, 180, 1, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-12', 18, 13, 1500, 0, 0, 0, 0, 0, 0, 46000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-13', 17, 10, 1140, 1, 0, 0, 1, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-13', 66, 47, 540, 2, 0, 1, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-13', 8, 6, 180, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-13', 17, 14, 1680, 2, 0, -1, 1, 0, 0, 54000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-14', 17, 10, 1140, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-14', 69, 48, 600, 0, 0, 0, 0, 0, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-14', 9, 6, 180, 1, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-14', 16, 12, 1380, -1, 0, 0, 0, 0, 0, 43000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-15', 16, 9, 1140, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-15', 58, 41, 480, 4, 0, 1, 1, 1, 0, 3000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-15', 8, 6, 180, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-15', 14, 11, 1380, 1, 0, 1, 0, 0, 0, 45000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-16', 15, 8, 960, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-16', 49, 34, 420, 0, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-16', 6, 4, 120, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-16', 11, 9, 1140, 1, 0, -1, 0, 0, 0, 37000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 12, 7, 780, 0, 0, 0, 0, 0, 0, 1000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 38, 28, 300, 1, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 7, 5, 120, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 9, 7, 780, 0, 0, 1, 0, 0, 0, 26000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 605, 459, 136080, 16, 0, 0, 4, 4, 0, 1374000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 820, 513, 64380, 16, 0, 2, 0, 2, 0, 20000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 13, 8, 900, 0, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 42, 29, 360, 3, 0, 0, 0, 0, 0, 2000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 6, 4, 120, 1, 0, 0, 0, 0, 0, 0, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 11, 8, 960, 0, 0, 1, 0, 0, 0, 31000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 386, 294, 83340, 11, 0, 2, 3, 3, 1, 816000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 16, 11, 1560, 0, 0, 0, 0, 0, 0, 35000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 726, 455, 55800, 15, 0, 3, 1, 2, 1, 18000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-21', 2374, 1626, 328200, 60, 1, 2, 2, 15, 1, 5772000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-21', 33328, 20453, 725100, 809, 24, 69, 49, 102, 21, 978000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-22', 1741, 1193, 230760, 44, 1, 2, 1, 12, 1, 3951000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-22', 21759, 13354, 498840, 525, 15, 45, 33, 67, 14, 698000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-22', 56374, 32904, 2584440, 675, 20, 104, 120, 223, 18, 2020000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-23', 872, 598, 112800, 22, 0, 1, 1, 6, 1, 1900000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-23', 17547, 10768, 409380, 430, 12, 37, 26, 54, 11, 579000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-23', 45174, 26367, 1981380, 539, 16, 75, 97, 180, 15, 1505000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-24', 640, 438, 84420, 16, 0, 1, 0, 4, 0, 1442000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-24', 13832, 8489, 334800, 333, 9, 29, 21, 42, 9, 485000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-24', 28671, 16735, 1309260, 343, 10, 61, 61, 114, 10, 1021000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-25', 511, 350, 65820, 12, 0, 1, 1, 3, 0, 1107000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-25', 9521, 5843, 221520, 239, 7, 20, 14, 29, 7, 312000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-25', 16376, 9559, 738360, 198, 5, 31, 35, 65, 5, 571000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-26', 319, 218, 40860, 9, 0, 0, 0, 2, 1, 686000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-26', 7416, 4551, 176580, 181, 5, 15, 11, 23, 4, 253000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-26', 9574, 5588, 419220, 114, 3, 17, 20, 38, 4, 318000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-27', 294, 202, 36660, 8, 0, 0, 0, 2, 0, 601000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-27', 49507, 31947, 3962100, 1414, 42, 38, 151, 266, 21, 1472000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-27', 5998, 3681, 134520, 142, 4, 13, 9, 18, 4, 185000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-27', 6358, 3711, 269640, 72, 2, 12, 14, 25, 2, 200000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-28', 262, 179, 32340, 7, 0, 1, 0, 2, 0, 528000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-28', 31064, 20046, 2278080, 893, 26, 22, 96, 168, 14, 798000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-28', 4945, 3035, 111000, 119, 3, 10, 7, 16, 3, 153000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-28', 5235, 3055, 243780, 71, 2, 10, 11, 21, 1, 192000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-29', 226, 155, 30240, 5, 0, 0, 1, 1, 0, 522000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-29', 13575, 8760, 1050480, 385, 11, 13, 42, 73, 6, 382000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-29', 4523, 2775, 107160, 118, 3, 9, 7, 14, 3, 153000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-29', 4376, 2554, 184800, 44, 1, 8, 9, 17, 2, 137000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-30', 195, 133, 24540, 4, 0, 0, 0, 2, 0, 407000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-30', 9435, 6088, 704940, 282, 8, 8, 29, 51, 4, 251000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-30', 4093, 2512, 89580, 88, 2, 9, 6, 12, 3, 122000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-30', 3788, 2211, 167040, 48, 1, 7, 9, 15, 1, 128000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-31', 173, 120, 23700, 5, 0, 0, 0, 1, 0, 412000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-31', 6116, 3947, 486720, 172, 5, 4, 18, 33, 2, 180000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-31', 3642, 2235, 79980, 101, 3, 7, 6, 11, 2, 109000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-10-31', 3102, 1811, 134880, 42, 1, 6, 6, 13, 1, 101000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-01', 161, 110, 20100, 4, 0, 1, 0, 1, 1, 332000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-01', 4989, 3219, 372300, 138, 4, 4, 16, 27, 3, 132000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-01', 2921, 1793, 65460, 69, 2, -4, 4, 9, 2, 90000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-01', 2948, 1720, 131400, 33, 0, 5, 6, 11, 1, 101000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-02', 107, 73, 13500, 3, 0, 0, 0, 1, 0, 224000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-02', 3562, 2299, 266220, 97, 2, 3, 11, 19, 1, 94000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-02', 2494, 1530, 56520, 60, 1, 16, 4, 8, 2, 79000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-02', 2256, 1317, 94620, 29, 0, 4, 5, 9, 1, 70000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-03', 99, 68, 12540, 1, 0, 0, 0, 0, 0, 208000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-03', 2828, 1825, 226320, 78, 2, 2, 8, 15, 1, 84000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-03', 1921, 1180, 45480, 38, 1, 4, 3, 6, 1, 65000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-03', 1743, 1018, 72600, 20, 0, 4, 4, 7, 1, 53000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-04', 90, 61, 11220, 3, 0, 0, 0, 1, 0, 187000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-04', 2612, 1686, 209160, 76, 2, -2, 8, 14, 1, 78000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-04', 2029, 1245, 48900, 48, 1, 4, 3, 6, 1, 70000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-04', 2032, 1186, 90360, 19, 0, 3, 4, 8, 0, 69000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-05', 90, 62, 12480, 3, 0, 0, 0, 0, 0, 220000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-05', 2474, 1596, 183060, 75, 2, 6, 8, 14, 2, 65000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-05', 1873, 1149, 44160, 42, 1, -8, 3, 6, 2, 63000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-05', 1836, 1071, 79260, 20, 0, 4, 4, 8, 1, 59000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-06', 86, 59, 11160, 2, 0, 0, 0, 1, 0, 190000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-06', 2102, 1357, 167580, 55, 1, 2, 6, 11, 0, 62000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-06', 1900, 1166, 42600, 44, 1, 16, 2, 6, 1, 59000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-06', 1857, 1084, 85800, 35, 1, 3, 4, 7, 0, 67000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-07', 72, 50, 9900, 3, 0, 0, 1, 1, 0, 173000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-07', 1875, 1209, 136500, 69, 2, 1, 6, 10, 1, 47000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-07', 1773, 1088, 38280, 50, 1, 4, 3, 5, 1, 52000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-07', 1618, 944, 68580, 11, 0, 3, 4, 7, 1, 51000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-08', 66, 44, 8280, 0, 0, 0, 0, 0, 0, 140000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-08', 1502, 970, 112800, 30, 0, 2, 5, 8, 1, 40000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-08', 1483, 910, 35100, 42, 1, 3, 2, 5, 1, 51000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-08', 1615, 943, 72180, 16, 0, -12, 3, 6, 1, 56000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-09', 48, 33, 6000, 1, 0, -1, 0, 0, 0, 99000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-09', 1113, 718, 87600, 48, 1, 0, 3, 6, 0, 32000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-09', 1227, 753, 27300, 22, 0, 2, 2, 3, 1, 38000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-09', 1175, 686, 49860, 26, 0, 17, 3, 5, 0, 37000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-10', 50, 35, 6600, 3, 0, 1, 0, 1, 0, 112000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-10', 1071, 691, 78060, 28, 0, 1, 3, 6, 1, 27000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-10', 1033, 634, 23880, 30, 0, -11, 2, 4, 0, 34000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-10', 1243, 726, 56340, 2, 0, 3, 2, 5, 0, 43000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-11', 41, 28, 5040, -1, 0, 0, 0, 0, 0, 83000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-11', 888, 573, 68580, 22, 0, 1, 3, 5, 0, 25000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-11', 1102, 676, 25140, 23, 0, 16, 1, 3, 1, 35000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-11', 1038, 605, 45840, 13, 0, 1, 3, 4, 1, 35000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-12', 44, 30, 5700, 2, 0, 1, 0, 0, 0, 98000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-12', 891, 575, 71760, 12, 0, 1, 3, 5, 1, 27000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-12', 19733, 13613, 1255620, 756, 22, 77, 52, 128, 17, 570000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-12', 1007, 619, 21840, 34, 1, 2, 2, 3, 1, 29000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-12', 1206, 704, 53040, 25, 0, 3, 2, 4, 0, 41000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-13', 42, 29, 5460, 2, 0, -1, 0, 0, 0, 93000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-13', 877, 566, 69480, 28, 0, 0, 3, 4, 0, 25000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-13', 44504, 30701, 3073260, 1711, 51, 174, 118, 288, 40, 1474000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-13', 1057, 648, 24240, 18, 0, 2, 1, 3, 0, 34000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-13', 1076, 629, 47340, 12, 0, -13, 2, 5, 0, 36000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-14', 40, 27, 4920, 1, 0, 1, 0, 1, 0, 82000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-14', 759, 490, 57780, 18, 0, 1, 2, 4, 0, 21000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-14', 34806, 24011, 2364960, 1336, 40, 137, 92, 226, 31, 1123000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-14', 1016, 624, 22020, 28, 0, 2, 2, 3, 1, 30000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-14', 1087, 634, 46200, 7, 0, 2, 3, 4, 1, 34000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-15', 37, 26, 4980, 1, 0, 0, 0, 0, 0, 86000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-15', 693, 447, 54120, 20, 0, 0, 2, 4, 1, 20000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-15', 26018, 17949, 1689780, 1013, 30, 102, 69, 169, 23, 778000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-15', 816, 501, 18360, 14, 0, 2, 1, 3, 1, 26000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-15', 942, 550, 40260, 20, 0, 16, 2, 4, 0, 30000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-16', 27, 18, 3300, 1, 0, 0, 0, 0, 0, 55000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-16', 543, 351, 42660, 16, 0, 1, 2, 3, 0, 15000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-16', 17298, 11933, 1117500, 677, 20, 68, 46, 112, 16, 513000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-16', 734, 450, 17100, 13, 0, 1, 1, 2, 0, 24000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-16', 832, 486, 36180, 4, 0, 2, 2, 3, 0, 27000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 66567, 39472, 5963340, 1707, 51, 59, 201, 237, 43, 2694000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 27, 18, 3240, -2, 0, 0, 0, 0, 0, 53000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 499, 321, 39300, 22, 0, -5, 1, 3, 0, 14000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 13665, 9427, 917760, 521, 15, 53, 36, 89, 12, 432000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 8351, 4958, 718020, 266, 7, 12, 24, 22, 7, 430000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 662, 406, 15420, 18, 0, 2, 1, 2, 0, 22000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 685, 399, 29340, 3, 0, 1, 1, 3, 1, 22000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 1134, 700, 67920, 34, 1, 1, 2, 2, 1, 51000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 67018, 39740, 6525000, 1738, 52, 60, 203, 238, 44, 3120000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 25, 17, 3060, 2, 0, 0, 0, 0, 0, 50000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 3319, 2157, 173520, 105, 3, 5, 4, 37, 4, 162000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 470, 304, 37860, 7, 0, 6, 2, 2, 0, 14000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 13192, 9100, 856260, 480, 14, 52, 35, 85, 12, 395000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 18074, 10730, 1440600, 574, 17, 26, 54, 50, 15, 823000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00');
INSERT INTO ytempire.video_daily_facts VALUES
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 574, 353, 12660, 14, 0, 1, 1, 2, 1, 18000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 119639, 70560, 10900620, 1179, 35, 102, 378, 347, 104, 3971000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 712, 416, 33000, 11, 0, 2, 2, 3, 0, 26000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00'),
	('f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 31890, 19693, 1878420, 970, 29, 44, 84, 60, 30, 1392000, 3, 'youtube_analytics', '2026-11-23 00:46:02.099264+00', '2026-11-23 00:46:02.410743+00');


--
-- Data for Name: video_demographics_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: video_generation_jobs; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_generation_jobs VALUES
	('5305a44e-b024-8e44-beb0-fd26a7800289', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', 9, 'Why a battery that lasts matters', 'story', 173, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 114.901, "queued": 1512.614, "render": 411.412, "script": 55.317, "upload": 102.388, "visuals": 156.607}', 100, 'completed', NULL, 0, '2026-11-17 16:29:29.672+00', '2026-11-17 16:54:42.286+00', '2026-11-17 17:08:42.911+00', NULL, '2026-11-17 17:08:42.911+00', 1345.00, 349.70, 7585),
	('bbb16675-a83d-8525-9783-51eb0bd88b3a', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'a103e624-8ec2-8014-a660-b53a0e795651', 3, 'The truth about deep-sea light', 'story', 138, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 136.173, "queued": 2151.639, "render": 781.658, "script": 92.773, "upload": 62.844, "visuals": 361.457}', 100, 'completed', NULL, 0, '2026-11-17 18:08:15.041+00', '2026-11-17 18:44:06.68+00', '2026-11-17 19:08:01.585+00', NULL, '2026-11-17 19:08:01.585+00', 2295.85, 664.41, 14179),
	('59948a16-3748-803a-babb-68fe3fecee7e', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', 7, 'The truth about paper money ✨', 'story', 555, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 118.0, "queued": 943.914, "render": 466.233, "script": 55.56, "upload": 102.272, "visuals": 684.583}', 100, 'completed', NULL, 0, '2026-11-17 19:07:49.039+00', '2026-11-17 19:23:32.953+00', '2026-11-17 19:47:19.601+00', NULL, '2026-11-17 19:47:19.601+00', 2282.64, 396.30, 7016),
	('0c09c8ca-838e-8817-b5e4-66ff76fd162d', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '4734fb81-1e4e-8eef-88a6-4887e96091c6', 2, 'The truth about deep-sea light', 'news flash', 156, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 100.899, "queued": 840.417, "render": 730.168, "script": 146.378, "upload": 93.372, "visuals": 548.646}', 100, 'completed', NULL, 0, '2026-11-18 00:32:33.897+00', '2026-11-18 00:46:34.314+00', '2026-11-18 01:13:33.777+00', NULL, '2026-11-18 01:13:33.777+00', 2591.14, 620.64, 12650),
	('fe501172-f197-87f2-a342-b97bed8031b0', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48267c9e-3dcf-81a6-8784-1a834726c857', 4, 'Mountain weather: explained in 9 minutes ✨', 'explainer', 141, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 201.264, "queued": 863.0, "render": 633.42, "script": 87.09, "upload": 102.65, "visuals": 677.195}', 100, 'completed', NULL, 0, '2026-11-18 06:03:09.005+00', '2026-11-18 06:17:32.005+00', '2026-11-18 06:45:53.624+00', NULL, '2026-11-18 06:45:53.624+00', 2722.59, 538.41, 12769),
	('bda9a38a-a600-886e-8988-2b8ea148e2f9', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '1513d725-19d0-819d-9de6-0940b82b53f8', 3, 'The truth about paper money', 'list', 86, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 202.976, "queued": 472.466, "render": 386.904, "script": 95.38, "upload": 88.239, "visuals": 403.778}', 100, 'completed', NULL, 0, '2026-11-18 19:16:40.673+00', '2026-11-18 19:24:33.139+00', '2026-11-18 19:44:10.416+00', NULL, '2026-11-18 19:44:10.416+00', 1883.64, 328.87, 15001),
	('e6e0032b-1c69-8ab4-a87c-2b29258404ac', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 3, 'I studied paper money for 6 days', 'list', 177, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 197.455, "queued": 2580.602, "render": 541.901, "script": 77.708, "upload": 70.416, "visuals": 255.539}', 100, 'completed', NULL, 0, '2026-11-19 00:07:08.317+00', '2026-11-19 00:50:08.919+00', '2026-11-19 01:09:11.938+00', NULL, '2026-11-19 01:09:11.938+00', 1828.83, 460.62, 3464),
	('0e896115-c0f3-802b-bf0f-cb4382be48e0', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'ebacf2df-5c22-812a-b33e-c7c90db29642', 4, 'I studied the longest tunnel for 22 days', 'documentary', 419, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 154.786, "queued": 650.753, "render": 442.819, "script": 139.881, "upload": 45.211, "visuals": 350.333}', 100, 'completed', NULL, 0, '2026-11-19 01:47:15.064+00', '2026-11-19 01:58:05.817+00', '2026-11-19 02:16:58.847+00', NULL, '2026-11-19 02:16:58.847+00', 1812.85, 376.40, 6073),
	('4da69a74-677d-80e2-b402-a26119bba35f', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', 6, 'Mountain weather: explained in 10 minutes ✨', 'explainer', 131, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 90.326, "queued": 469.836, "render": 390.491, "script": 126.215, "upload": 73.517, "visuals": 364.88}', 100, 'completed', NULL, 0, '2026-11-19 14:03:14.774+00', '2026-11-19 14:11:04.61+00', '2026-11-19 14:28:30.039+00', NULL, '2026-11-19 14:28:30.039+00', 1672.69, 331.92, 9907),
	('d2a94fdc-c2cc-8aa8-8e63-9331f93b7fc3', NULL, 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'bdb70008-4580-8b55-8054-390803496910', 7, 'I studied the ten-minute kitchen for 10 days', 'documentary', 84, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 169.282, "queued": 299.026, "render": 385.915, "script": 56.678, "upload": 72.922, "visuals": 561.53}', 83, 'failed', 'connection reset', 0, '2026-11-20 06:54:42.946+00', '2026-11-20 06:59:41.972+00', NULL, '2026-11-20 07:20:28.299+00', '2026-11-20 07:20:28.299+00', 1994.13, 328.03, 12921),
	('01fd9cb5-0758-8f4b-850a-a0f26cd09115', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '56f220fa-d180-8089-9685-301e61e5c784', 3, 'Why paper money matters', 'documentary', 84, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 201.0, "queued": 948.666, "render": 414.605, "script": 93.777, "upload": 72.935, "visuals": 602.96}', 100, 'completed', NULL, 0, '2026-11-20 06:58:13.128+00', '2026-11-20 07:14:01.794+00', '2026-11-20 07:37:07.071+00', NULL, '2026-11-20 07:37:07.071+00', 2216.44, 352.41, 8818),
	('ed5f164d-c309-8edc-b117-2b3a56aafb7d', NULL, 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'bdb70008-4580-8b55-8054-390803496910', 7, 'I studied the ten-minute kitchen for 10 days', 'documentary', 84, 'voice', '["queued", "script"]', '{"voice": 38.458, "queued": 2233.369, "script": 67.37}', 33, 'failed', 'voice vendor answered 503', 1, '2026-11-20 07:26:43.778+00', '2026-11-20 08:03:57.147+00', NULL, '2026-11-20 08:05:42.975+00', '2026-11-20 08:05:42.975+00', 169.32, 0.00, 11406),
	('ffaf741c-a7df-8ef2-a571-79332ef52206', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 6, 'How paper money works', 'list', 111, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 179.947, "queued": 1868.545, "render": 502.854, "script": 104.672, "upload": 55.854, "visuals": 189.579}', 100, 'completed', NULL, 0, '2026-11-20 11:43:16.381+00', '2026-11-20 12:14:24.926+00', '2026-11-20 12:31:37.832+00', NULL, '2026-11-20 12:31:37.832+00', 1652.65, 427.43, 3359),
	('3f4010c5-2c14-8a9a-9e0a-389aee22ee75', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', 10, '24 facts about river trade', 'list', 26, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 130.543, "queued": 445.555, "render": 403.853, "script": 99.675, "upload": 95.752, "visuals": 262.641}', 100, 'completed', NULL, 0, '2026-11-20 16:42:14.389+00', '2026-11-20 16:49:39.944+00', '2026-11-20 17:06:12.408+00', NULL, '2026-11-20 17:06:12.408+00', 1587.94, 343.28, 12000),
	('42e33210-8dc6-89c8-be32-b81ecb14cf84', NULL, '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 158, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 207.608, "queued": 727.747, "render": 232.984, "script": 152.038, "upload": 44.977, "visuals": 266.991}', 83, 'failed', 'uploadLimitExceeded', 0, '2026-11-21 04:18:10.109+00', '2026-11-21 04:30:17.856+00', NULL, '2026-11-21 04:45:22.454+00', '2026-11-21 04:45:22.454+00', 1447.36, 198.04, 7443),
	('2c32e437-7b69-8ca4-97c9-eae3d6d6ffb3', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', 7, 'The truth about river trade 🍲', 'explainer', 158, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 188.601, "queued": 1209.051, "render": 306.573, "script": 59.252, "upload": 66.042, "visuals": 634.459}', 100, 'completed', NULL, 0, '2026-11-21 04:47:54.404+00', '2026-11-21 05:08:03.455+00', '2026-11-21 05:28:58.382+00', NULL, '2026-11-21 05:28:58.382+00', 2007.88, 260.59, 3486),
	('49b5ab83-60d0-8e44-8578-bee1b0adbbf4', NULL, '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 158, 'upload', '["queued", "script", "voice", "visuals", "render"]', '{"voice": 152.227, "queued": 2067.169, "render": 657.743, "script": 111.194, "upload": 63.922, "visuals": 179.654}', 83, 'failed', 'connection reset', 1, '2026-11-21 04:49:29.329+00', '2026-11-21 05:23:56.498+00', NULL, '2026-11-21 05:43:21.238+00', '2026-11-21 05:43:21.238+00', 1863.58, 559.08, 10460),
	('9dabf4e6-4eab-837f-903f-5259d8fe9c5b', NULL, '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '36eae556-7fd3-888c-9aa4-abae004e9a45', 3, 'How deep-sea light works 🍲', 'news flash', 158, 'voice', '["queued", "script"]', '{"voice": 29.382, "queued": 962.116, "script": 116.131}', 33, 'cancelled', 'cancelled by an operator', 2, '2026-11-21 05:45:26.5+00', '2026-11-21 06:01:28.616+00', NULL, NULL, '2026-11-21 06:03:54.129+00', 232.82, 0.00, 5761),
	('a4ae41f0-eeb9-884c-9923-aa37e092ff86', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '0d297410-4691-809d-9b70-921c493b7c0c', 2, 'The truth about a battery that lasts', 'news flash', 61, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 174.664, "queued": 475.686, "render": 772.906, "script": 110.21, "upload": 89.529, "visuals": 455.748}', 100, 'completed', NULL, 0, '2026-11-21 10:12:36.497+00', '2026-11-21 10:20:32.183+00', '2026-11-21 10:47:15.24+00', NULL, '2026-11-21 10:47:15.24+00', 2564.89, 656.97, 4577),
	('2b5e4b13-c8d1-8070-b85e-6fc7bef9a87f', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '48518cd4-6b69-891d-af99-185e8b7200ed', 7, 'Why old arcade machines matters', 'news flash', 75, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 189.501, "queued": 1364.066, "render": 555.574, "script": 140.976, "upload": 98.282, "visuals": 214.342}', 100, 'completed', NULL, 0, '2026-11-21 20:01:26.638+00', '2026-11-21 20:24:10.704+00', '2026-11-21 20:44:09.379+00', NULL, '2026-11-21 20:44:09.379+00', 1917.88, 472.24, 7110),
	('743441db-4213-8903-b4f8-5531e89df4f1', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', 4, 'I studied old arcade machines for 23 days', 'news flash', 858, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 193.824, "queued": 1852.462, "render": 763.503, "script": 51.609, "upload": 43.184, "visuals": 480.857}', 100, 'completed', NULL, 0, '2026-11-22 09:25:23.948+00', '2026-11-22 09:56:16.41+00', '2026-11-22 10:21:49.387+00', NULL, '2026-11-22 10:21:49.387+00', 2452.76, 648.98, 6508),
	('f02c35e4-a1eb-8ef8-9d5c-24c9cebee789', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '59bd4cad-cc25-896d-99be-d8218cc3901b', 2, 'Small budgets: explained in 18 minutes', 'documentary', 171, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 153.304, "queued": 481.763, "render": 514.818, "script": 73.847, "upload": 99.183, "visuals": 343.063}', 100, 'completed', NULL, 0, '2026-11-22 16:12:50.176+00', '2026-11-22 16:20:51.939+00', '2026-11-22 16:40:36.154+00', NULL, '2026-11-22 16:40:36.154+00', 1894.75, 437.60, 11615),
	('3660caf6-f998-8da5-ac4b-f92d7c3c65ec', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', 1, 'Why a battery that lasts matters 👀', 'documentary', 459, 'upload', '["queued", "script", "voice", "visuals", "render", "upload"]', '{"voice": 111.632, "queued": 246.354, "render": 858.139, "script": 100.993, "upload": 53.814, "visuals": 627.893}', 100, 'completed', NULL, 0, '2026-11-22 17:43:54.715+00', '2026-11-22 17:48:01.069+00', '2026-11-22 18:17:13.54+00', NULL, '2026-11-22 18:17:13.54+00', 2803.95, 729.42, 12476);


--
-- Data for Name: video_metrics_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-10-06', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 1699, 978, 113940, 36, 3, 5, 4, 1, 54000, NULL, NULL),
	('2026-10-07', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 1407, 811, 101280, 30, 4, 5, 5, 1, 49000, NULL, NULL),
	('2026-10-08', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 949, 547, 61920, 20, 2, 3, 2, 0, 28000, NULL, NULL),
	('2026-10-09', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 726, 418, 53220, 17, 1, 3, 2, 1, 27000, NULL, NULL),
	('2026-10-10', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 494, 285, 32280, 11, 2, 2, 2, 0, 15000, NULL, NULL),
	('2026-10-11', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 305, 175, 21780, 5, 0, 1, 1, 0, 11000, NULL, NULL),
	('2026-10-12', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 200, 115, 13080, 4, 1, 0, 0, 0, 6000, NULL, NULL),
	('2026-10-12', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 382, 267, 8700, 11, 0, 4, 3, 0, 15000, NULL, NULL),
	('2026-10-13', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 163, 94, 11100, 5, 0, 1, 1, 0, 5000, NULL, NULL),
	('2026-10-13', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 366, 256, 9000, 10, 2, 4, 3, 0, 16000, NULL, NULL),
	('2026-10-14', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 134, 77, 9360, 2, 0, 0, 0, 1, 5000, NULL, NULL),
	('2026-10-14', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 231, 162, 5340, 7, 1, 2, 3, 0, 9000, NULL, NULL),
	('2026-10-15', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 114, 66, 8040, 2, 1, 1, 1, 0, 4000, NULL, NULL),
	('2026-10-15', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 202, 141, 4620, 5, 0, 3, 1, 0, 8000, NULL, NULL),
	('2026-10-16', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 106, 61, 7200, 3, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-10-16', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 145, 102, 3540, 4, 1, 1, 2, 0, 6000, NULL, NULL),
	('2026-10-17', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 95, 55, 6420, 3, -1, 1, 0, 0, 3000, NULL, NULL),
	('2026-10-17', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 112, 78, 2700, 4, 0, 1, 1, 0, 5000, NULL, NULL),
	('2026-10-18', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 74, 42, 5340, 0, 1, 0, 0, 0, 3000, NULL, NULL),
	('2026-10-18', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 87, 61, 1980, 2, 1, 1, 1, 0, 3000, NULL, NULL),
	('2026-10-19', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 62, 36, 4500, 3, 0, 0, 1, 0, 2000, NULL, NULL),
	('2026-10-19', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 65, 45, 1440, 2, 0, 1, 0, 0, 3000, NULL, NULL),
	('2026-10-20', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 56, 32, 3840, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-20', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 51, 36, 1080, 1, 0, 1, 1, 0, 2000, NULL, NULL),
	('2026-10-21', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 53, 31, 3600, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-10-21', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 44, 30, 960, 2, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-10-22', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 48, 27, 3300, 2, 1, 1, 0, 0, 2000, NULL, NULL),
	('2026-10-22', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 39, 28, 960, 0, 0, 1, 0, 0, 2000, NULL, NULL),
	('2026-10-23', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 52, 30, 3480, 1, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-10-23', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 38, 26, 900, 1, 0, 0, 1, 0, 2000, NULL, NULL),
	('2026-10-24', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 42, 24, 2880, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-24', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 37, 26, 780, 2, 1, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-25', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 42, 25, 2880, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-10-25', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 32, 23, 720, 1, 0, 1, 0, 0, 1000, NULL, NULL),
	('2026-10-26', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 35, 20, 2280, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-26', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 26, 18, 600, 1, 0, 0, 1, 0, 1000, NULL, NULL),
	('2026-10-26', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 1563, 1205, 141660, 34, 5, 7, 7, 1, 4296000, NULL, NULL),
	('2026-10-27', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 32, 18, 2100, 0, 0, 0, 1, 0, 1000, NULL, NULL),
	('2026-10-27', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 23, 16, 540, 1, 0, 0, 0, 1, 1000, NULL, NULL),
	('2026-10-27', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 478, 369, 46860, 11, 3, 3, 3, 0, 1496000, NULL, NULL),
	('2026-10-28', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 30, 17, 2100, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-28', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 23, 16, 480, 0, -1, 1, 0, 0, 1000, NULL, NULL),
	('2026-10-28', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 198, 153, 18480, 4, 1, 1, 1, 1, 572000, NULL, NULL),
	('2026-10-29', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 28, 17, 1920, 2, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-29', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 22, 15, 480, 1, 1, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-29', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 154, 118, 15000, 4, 0, 0, 0, 0, 482000, NULL, NULL),
	('2026-10-30', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 29, 17, 2100, -1, -1, 1, 0, 0, 1000, NULL, NULL),
	('2026-10-30', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 20, 14, 420, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-10-30', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 116, 89, 11280, 2, 1, 1, 1, 0, 360000, NULL, NULL),
	('2026-10-31', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 28, 16, 1920, 2, 1, 0, 0, 0, 1000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-10-31', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 4241, 2988, 38280, 135, 11, 7, 11, 5, 185000, NULL, NULL),
	('2026-10-31', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 18, 13, 360, 0, 0, 0, 1, 0, 1000, NULL, NULL),
	('2026-10-31', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 91, 71, 9120, 3, 0, 0, 0, 0, 294000, NULL, NULL),
	('2026-11-01', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 26, 15, 1860, 1, 1, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-01', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 1298, 915, 11280, 42, 4, 2, 4, 1, 53000, NULL, NULL),
	('2026-11-01', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 18, 13, 360, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-01', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 74, 57, 7080, 1, 0, 1, 1, 0, 226000, NULL, NULL),
	('2026-11-02', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 21, 12, 1380, -1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-02', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 356, 251, 3120, 11, 1, 1, 1, 1, 15000, NULL, NULL),
	('2026-11-02', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 15, 10, 300, 0, -1, 1, 0, 0, 1000, NULL, NULL),
	('2026-11-02', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 56, 43, 5460, 1, 1, 0, 0, 0, 176000, NULL, NULL),
	('2026-11-03', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 19, 11, 1320, 1, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-03', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 212, 150, 1860, 7, -1, 0, 0, 0, 9000, NULL, NULL),
	('2026-11-03', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 11, 8, 240, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-03', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 47, 36, 4560, 2, -1, 0, 0, 0, 147000, NULL, NULL),
	('2026-11-04', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 19, 11, 1260, 1, -1, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-04', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 161, 113, 1440, 6, 2, 1, 1, 0, 7000, NULL, NULL),
	('2026-11-04', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 13, 9, 240, 1, 1, 0, 0, 0, 0, NULL, NULL),
	('2026-11-04', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 43, 34, 3900, 0, 1, 0, 1, 0, 117000, NULL, NULL),
	('2026-11-05', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 21, 12, 1380, 0, 1, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-05', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 161, 114, 1380, 4, -1, 0, 0, 0, 6000, NULL, NULL),
	('2026-11-05', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 13, 9, 300, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-05', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 40, 30, 3840, 1, 0, 1, 0, 0, 124000, NULL, NULL),
	('2026-11-06', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 22, 13, 1620, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-06', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 135, 94, 1260, 4, 2, 0, 0, 0, 7000, NULL, NULL),
	('2026-11-06', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 13, 9, 300, 1, -1, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-06', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 40, 31, 3660, 0, 1, 0, 0, 0, 113000, NULL, NULL),
	('2026-11-07', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 20, 11, 1380, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-07', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 126, 89, 1080, 5, 0, 0, 1, 1, 6000, NULL, NULL),
	('2026-11-07', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 12, 9, 240, 0, 1, 0, 1, 0, 1000, NULL, NULL),
	('2026-11-07', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 32, 25, 2940, 2, 0, 0, 0, 0, 91000, NULL, NULL),
	('2026-11-08', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 19, 11, 1320, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-08', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 114, 81, 1080, 2, 0, 1, 0, 0, 6000, NULL, NULL),
	('2026-11-08', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 12, 8, 240, -1, -1, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-08', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 26, 20, 2340, 0, 0, 0, 0, 0, 71000, NULL, NULL),
	('2026-11-09', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 17, 10, 1140, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-09', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 94, 66, 840, 4, 0, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-09', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 9, 6, 180, 1, 1, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-09', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 22, 17, 2040, 1, 0, 0, 0, 0, 64000, NULL, NULL),
	('2026-11-10', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 15, 8, 960, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-10', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 77, 54, 660, 3, 1, 0, 1, 0, 4000, NULL, NULL),
	('2026-11-10', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 8, 6, 180, 1, 0, 1, 0, 0, 0, NULL, NULL),
	('2026-11-10', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 20, 15, 1740, 1, 0, 0, 0, 0, 55000, NULL, NULL),
	('2026-11-11', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 15, 9, 1020, 1, 0, 0, 1, 0, 0, NULL, NULL),
	('2026-11-11', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 73, 52, 660, 2, -1, 0, 0, 0, 4000, NULL, NULL),
	('2026-11-11', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 9, 6, 180, -1, 1, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-11', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 16, 13, 1560, -1, 0, 0, 1, 0, 51000, NULL, NULL),
	('2026-11-12', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 18, 10, 1140, -1, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-12', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 77, 54, 660, 4, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-11-12', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 9, 6, 180, 1, 0, 0, 0, 0, 0, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-12', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 18, 13, 1500, 0, 0, 0, 0, 0, 46000, NULL, NULL),
	('2026-11-13', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 17, 10, 1140, 1, 0, 1, 0, 0, 0, NULL, NULL),
	('2026-11-13', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 66, 47, 540, 2, 1, 0, 0, 0, 2000, NULL, NULL),
	('2026-11-13', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 8, 6, 180, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-13', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 17, 14, 1680, 2, -1, 1, 0, 0, 54000, NULL, NULL),
	('2026-11-14', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 17, 10, 1140, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-14', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 69, 48, 600, 0, 0, 0, 0, 0, 3000, NULL, NULL),
	('2026-11-14', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 9, 6, 180, 1, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-14', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 16, 12, 1380, -1, 0, 0, 0, 0, 43000, NULL, NULL),
	('2026-11-15', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 16, 9, 1140, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-15', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 58, 41, 480, 4, 1, 1, 1, 0, 3000, NULL, NULL),
	('2026-11-15', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 8, 6, 180, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-15', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 0, NULL, NULL, NULL, NULL, 14, 11, 1380, 1, 1, 0, 0, 0, 45000, NULL, NULL),
	('2026-10-21', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2374, 1626, 328200, 60, 2, 2, 15, 1, 5772000, NULL, NULL),
	('2026-10-21', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 33328, 20453, 725100, 809, 69, 49, 102, 21, 978000, NULL, NULL),
	('2026-10-22', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1741, 1193, 230760, 44, 2, 1, 12, 1, 3951000, NULL, NULL),
	('2026-10-22', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 21759, 13354, 498840, 525, 45, 33, 67, 14, 698000, NULL, NULL),
	('2026-10-22', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 56374, 32904, 2584440, 675, 104, 120, 223, 18, 2020000, NULL, NULL),
	('2026-10-23', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 872, 598, 112800, 22, 1, 1, 6, 1, 1900000, NULL, NULL),
	('2026-10-23', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 17547, 10768, 409380, 430, 37, 26, 54, 11, 579000, NULL, NULL),
	('2026-10-23', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 45174, 26367, 1981380, 539, 75, 97, 180, 15, 1505000, NULL, NULL),
	('2026-10-24', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 640, 438, 84420, 16, 1, 0, 4, 0, 1442000, NULL, NULL),
	('2026-10-24', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 13832, 8489, 334800, 333, 29, 21, 42, 9, 485000, NULL, NULL),
	('2026-10-24', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 28671, 16735, 1309260, 343, 61, 61, 114, 10, 1021000, NULL, NULL),
	('2026-10-25', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 511, 350, 65820, 12, 1, 1, 3, 0, 1107000, NULL, NULL),
	('2026-10-25', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 9521, 5843, 221520, 239, 20, 14, 29, 7, 312000, NULL, NULL),
	('2026-10-25', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 16376, 9559, 738360, 198, 31, 35, 65, 5, 571000, NULL, NULL),
	('2026-10-26', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 319, 218, 40860, 9, 0, 0, 2, 1, 686000, NULL, NULL),
	('2026-10-26', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 7416, 4551, 176580, 181, 15, 11, 23, 4, 253000, NULL, NULL),
	('2026-10-26', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 9574, 5588, 419220, 114, 17, 20, 38, 4, 318000, NULL, NULL),
	('2026-10-27', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 294, 202, 36660, 8, 0, 0, 2, 0, 601000, NULL, NULL),
	('2026-10-27', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 49507, 31947, 3962100, 1414, 38, 151, 266, 21, 1472000, NULL, NULL),
	('2026-10-27', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 5998, 3681, 134520, 142, 13, 9, 18, 4, 185000, NULL, NULL),
	('2026-10-27', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 6358, 3711, 269640, 72, 12, 14, 25, 2, 200000, NULL, NULL),
	('2026-10-28', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 262, 179, 32340, 7, 1, 0, 2, 0, 528000, NULL, NULL),
	('2026-10-28', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 31064, 20046, 2278080, 893, 22, 96, 168, 14, 798000, NULL, NULL),
	('2026-10-28', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 4945, 3035, 111000, 119, 10, 7, 16, 3, 153000, NULL, NULL),
	('2026-10-28', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 5235, 3055, 243780, 71, 10, 11, 21, 1, 192000, NULL, NULL),
	('2026-10-29', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 226, 155, 30240, 5, 0, 1, 1, 0, 522000, NULL, NULL),
	('2026-10-29', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 13575, 8760, 1050480, 385, 13, 42, 73, 6, 382000, NULL, NULL),
	('2026-10-29', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 4523, 2775, 107160, 118, 9, 7, 14, 3, 153000, NULL, NULL),
	('2026-10-29', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 4376, 2554, 184800, 44, 8, 9, 17, 2, 137000, NULL, NULL),
	('2026-10-30', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 195, 133, 24540, 4, 0, 0, 2, 0, 407000, NULL, NULL),
	('2026-10-30', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 9435, 6088, 704940, 282, 8, 29, 51, 4, 251000, NULL, NULL),
	('2026-10-30', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 4093, 2512, 89580, 88, 9, 6, 12, 3, 122000, NULL, NULL),
	('2026-10-30', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 3788, 2211, 167040, 48, 7, 9, 15, 1, 128000, NULL, NULL),
	('2026-10-31', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 173, 120, 23700, 5, 0, 0, 1, 0, 412000, NULL, NULL),
	('2026-10-31', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 6116, 3947, 486720, 172, 4, 18, 33, 2, 180000, NULL, NULL),
	('2026-10-31', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 3642, 2235, 79980, 101, 7, 6, 11, 2, 109000, NULL, NULL),
	('2026-10-31', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 3102, 1811, 134880, 42, 6, 6, 13, 1, 101000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-01', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 161, 110, 20100, 4, 1, 0, 1, 1, 332000, NULL, NULL),
	('2026-11-01', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 4989, 3219, 372300, 138, 4, 16, 27, 3, 132000, NULL, NULL),
	('2026-11-01', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2921, 1793, 65460, 69, -4, 4, 9, 2, 90000, NULL, NULL),
	('2026-11-01', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2948, 1720, 131400, 33, 5, 6, 11, 1, 101000, NULL, NULL),
	('2026-11-02', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 107, 73, 13500, 3, 0, 0, 1, 0, 224000, NULL, NULL),
	('2026-11-02', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 3562, 2299, 266220, 97, 3, 11, 19, 1, 94000, NULL, NULL),
	('2026-11-02', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2494, 1530, 56520, 60, 16, 4, 8, 2, 79000, NULL, NULL),
	('2026-11-02', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2256, 1317, 94620, 29, 4, 5, 9, 1, 70000, NULL, NULL),
	('2026-11-03', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 99, 68, 12540, 1, 0, 0, 0, 0, 208000, NULL, NULL),
	('2026-11-03', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2828, 1825, 226320, 78, 2, 8, 15, 1, 84000, NULL, NULL),
	('2026-11-03', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1921, 1180, 45480, 38, 4, 3, 6, 1, 65000, NULL, NULL),
	('2026-11-03', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1743, 1018, 72600, 20, 4, 4, 7, 1, 53000, NULL, NULL),
	('2026-11-04', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 90, 61, 11220, 3, 0, 0, 1, 0, 187000, NULL, NULL),
	('2026-11-04', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2612, 1686, 209160, 76, -2, 8, 14, 1, 78000, NULL, NULL),
	('2026-11-04', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2029, 1245, 48900, 48, 4, 3, 6, 1, 70000, NULL, NULL),
	('2026-11-04', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2032, 1186, 90360, 19, 3, 4, 8, 0, 69000, NULL, NULL),
	('2026-11-05', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 90, 62, 12480, 3, 0, 0, 0, 0, 220000, NULL, NULL),
	('2026-11-05', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2474, 1596, 183060, 75, 6, 8, 14, 2, 65000, NULL, NULL),
	('2026-11-05', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1873, 1149, 44160, 42, -8, 3, 6, 2, 63000, NULL, NULL),
	('2026-11-05', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1836, 1071, 79260, 20, 4, 4, 8, 1, 59000, NULL, NULL),
	('2026-11-06', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 86, 59, 11160, 2, 0, 0, 1, 0, 190000, NULL, NULL),
	('2026-11-06', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 2102, 1357, 167580, 55, 2, 6, 11, 0, 62000, NULL, NULL),
	('2026-11-06', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1900, 1166, 42600, 44, 16, 2, 6, 1, 59000, NULL, NULL),
	('2026-11-06', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1857, 1084, 85800, 35, 3, 4, 7, 0, 67000, NULL, NULL),
	('2026-11-07', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 72, 50, 9900, 3, 0, 1, 1, 0, 173000, NULL, NULL),
	('2026-11-07', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1875, 1209, 136500, 69, 1, 6, 10, 1, 47000, NULL, NULL),
	('2026-11-07', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1773, 1088, 38280, 50, 4, 3, 5, 1, 52000, NULL, NULL),
	('2026-11-07', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1618, 944, 68580, 11, 3, 4, 7, 1, 51000, NULL, NULL),
	('2026-11-08', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 66, 44, 8280, 0, 0, 0, 0, 0, 140000, NULL, NULL),
	('2026-11-08', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1502, 970, 112800, 30, 2, 5, 8, 1, 40000, NULL, NULL),
	('2026-11-08', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1483, 910, 35100, 42, 3, 2, 5, 1, 51000, NULL, NULL),
	('2026-11-08', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1615, 943, 72180, 16, -12, 3, 6, 1, 56000, NULL, NULL),
	('2026-11-09', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 48, 33, 6000, 1, -1, 0, 0, 0, 99000, NULL, NULL),
	('2026-11-09', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1113, 718, 87600, 48, 0, 3, 6, 0, 32000, NULL, NULL),
	('2026-11-09', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1227, 753, 27300, 22, 2, 2, 3, 1, 38000, NULL, NULL),
	('2026-11-09', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1175, 686, 49860, 26, 17, 3, 5, 0, 37000, NULL, NULL),
	('2026-11-10', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 50, 35, 6600, 3, 1, 0, 1, 0, 112000, NULL, NULL),
	('2026-11-10', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1071, 691, 78060, 28, 1, 3, 6, 1, 27000, NULL, NULL),
	('2026-11-10', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1033, 634, 23880, 30, -11, 2, 4, 0, 34000, NULL, NULL),
	('2026-11-10', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1243, 726, 56340, 2, 3, 2, 5, 0, 43000, NULL, NULL),
	('2026-11-11', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 41, 28, 5040, -1, 0, 0, 0, 0, 83000, NULL, NULL),
	('2026-11-11', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 888, 573, 68580, 22, 1, 3, 5, 0, 25000, NULL, NULL),
	('2026-11-11', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1102, 676, 25140, 23, 16, 1, 3, 1, 35000, NULL, NULL),
	('2026-11-11', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1038, 605, 45840, 13, 1, 3, 4, 1, 35000, NULL, NULL),
	('2026-11-12', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 44, 30, 5700, 2, 1, 0, 0, 0, 98000, NULL, NULL),
	('2026-11-12', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 891, 575, 71760, 12, 1, 3, 5, 1, 27000, NULL, NULL),
	('2026-11-12', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 19733, 13613, 1255620, 756, 77, 52, 128, 17, 570000, NULL, NULL),
	('2026-11-12', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1007, 619, 21840, 34, 2, 2, 3, 1, 29000, NULL, NULL),
	('2026-11-12', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1206, 704, 53040, 25, 3, 2, 4, 0, 41000, NULL, NULL),
	('2026-11-13', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 42, 29, 5460, 2, -1, 0, 0, 0, 93000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-13', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 877, 566, 69480, 28, 0, 3, 4, 0, 25000, NULL, NULL),
	('2026-11-13', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 44504, 30701, 3073260, 1711, 174, 118, 288, 40, 1474000, NULL, NULL),
	('2026-11-13', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1057, 648, 24240, 18, 2, 1, 3, 0, 34000, NULL, NULL),
	('2026-11-13', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1076, 629, 47340, 12, -13, 2, 5, 0, 36000, NULL, NULL),
	('2026-11-14', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 40, 27, 4920, 1, 1, 0, 1, 0, 82000, NULL, NULL),
	('2026-11-14', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 759, 490, 57780, 18, 1, 2, 4, 0, 21000, NULL, NULL),
	('2026-11-14', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 34806, 24011, 2364960, 1336, 137, 92, 226, 31, 1123000, NULL, NULL),
	('2026-11-14', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1016, 624, 22020, 28, 2, 2, 3, 1, 30000, NULL, NULL),
	('2026-11-14', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1087, 634, 46200, 7, 2, 3, 4, 1, 34000, NULL, NULL),
	('2026-11-15', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 37, 26, 4980, 1, 0, 0, 0, 0, 86000, NULL, NULL),
	('2026-11-15', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 693, 447, 54120, 20, 0, 2, 4, 1, 20000, NULL, NULL),
	('2026-11-15', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 26018, 17949, 1689780, 1013, 102, 69, 169, 23, 778000, NULL, NULL),
	('2026-11-15', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 816, 501, 18360, 14, 2, 1, 3, 1, 26000, NULL, NULL),
	('2026-11-15', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 942, 550, 40260, 20, 16, 2, 4, 0, 30000, NULL, NULL),
	('2026-11-17', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 0, NULL, NULL, NULL, NULL, 1134, 700, 67920, 34, 1, 2, 2, 1, 51000, 812, 32),
	('2026-11-17', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7309, 13, 1, 0, 12, 7, 780, 0, 0, 0, 0, 0, 1000, 16, 0),
	('2026-11-17', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7398, 43, 1, 0, 38, 28, 300, 1, 0, 0, 0, 0, 2000, 32, 1),
	('2026-11-17', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2141, 6, 1, 0, 7, 5, 120, 0, 0, 0, 0, 0, 0, 7, 0),
	('2026-11-17', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 3099, 10, 0, 0, 9, 7, 780, 0, 1, 0, 0, 0, 26000, 57, 2),
	('2026-11-17', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 11, 591, 591, 16, 0, 605, 459, 136080, 16, 0, 4, 4, 0, 1374000, 5773, 244),
	('2026-11-17', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 12, 795, 795, 16, 2, 820, 513, 64380, 16, 2, 0, 2, 0, 20000, 1123, 26),
	('2026-11-18', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7322, 13, 1, 0, 13, 8, 900, 0, 0, 0, 0, 0, 0, 17, 0),
	('2026-11-18', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7437, 39, 0, 0, 42, 29, 360, 3, 0, 0, 0, 0, 2000, 35, 1),
	('2026-11-18', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2147, 6, 0, 0, 6, 4, 120, 1, 0, 0, 0, 0, 0, 6, 0),
	('2026-11-18', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 3109, 10, 1, 0, 11, 8, 960, 0, 1, 0, 0, 0, 31000, 69, 3),
	('2026-11-18', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 14, 875, 284, 8, 1, 386, 294, 83340, 11, 2, 3, 3, 1, 816000, 3690, 145),
	('2026-11-18', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 5, 14, 14, 0, 0, 16, 11, 1560, 0, 0, 0, 0, 0, 35000, 141, 4),
	('2026-11-18', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 13, 1202, 407, 8, 2, 726, 455, 55800, 15, 3, 1, 2, 1, 18000, 993, 22),
	('2026-11-17', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 14, 64549, 64549, 1655, 57, 66567, 39472, 5963340, 1707, 59, 201, 237, 43, 2694000, 66683, 1801),
	('2026-11-17', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 8729, 27, NULL, 0, 27, 18, 3240, -2, 0, 0, 0, 0, 53000, 122, 11),
	('2026-11-17', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 138842, 507, 21, 5, 499, 321, 39300, 22, -5, 1, 3, 0, 14000, 632, 16),
	('2026-11-17', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 152953, 14960, 579, 59, 13665, 9427, 917760, 521, 53, 36, 89, 12, 432000, 20059, 479),
	('2026-11-17', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6, 7476, 7476, 238, 11, 8351, 4958, 718020, 266, 12, 24, 22, 7, 430000, 6878, 269),
	('2026-11-17', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 151448, 624, 19, 1, 662, 406, 15420, 18, 2, 1, 2, 0, 22000, 770, 21),
	('2026-11-17', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 204078, 708, 2, 1, 685, 399, 29340, 3, 1, 1, 3, 1, 22000, 860, 19),
	('2026-11-18', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 11, 94668, 30119, 780, 27, 67018, 39740, 6525000, 1738, 60, 203, 238, 44, 3120000, 67135, 2086),
	('2026-11-18', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 8752, 23, NULL, 0, 25, 17, 3060, 2, 0, 0, 0, 0, 50000, 116, 10),
	('2026-11-18', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 11, 3188, 3188, 101, 4, 3319, 2157, 173520, 105, 5, 4, 37, 4, 162000, 11640, 112),
	('2026-11-18', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 139287, 445, 14, -4, 470, 304, 37860, 7, 6, 2, 2, 0, 14000, 596, 16),
	('2026-11-18', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 165230, 12277, 465, 48, 13192, 9100, 856260, 480, 52, 35, 85, 12, 395000, 19365, 437),
	('2026-11-18', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19, 23926, 16450, 522, 25, 18074, 10730, 1440600, 574, 26, 54, 50, 15, 823000, 14886, 514),
	('2026-11-18', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 152098, 650, 27, 2, 574, 353, 12660, 14, 1, 1, 2, 1, 18000, 668, 16),
	('2026-11-18', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6, 106828, 106828, 1053, 91, 119639, 70560, 10900620, 1179, 102, 378, 347, 104, 3971000, 96679, 3267),
	('2026-11-18', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 204765, 687, 1, 1, 712, 416, 33000, 11, 2, 2, 3, 0, 26000, 895, 22),
	('2026-11-18', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 24, 32373, 32373, 988, 44, 31890, 19693, 1878420, 970, 44, 84, 60, 30, 1392000, 22847, 898),
	('2026-11-16', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7296, NULL, NULL, NULL, 15, 8, 960, 0, 0, 0, 0, 0, 1000, NULL, NULL),
	('2026-11-16', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7355, NULL, NULL, NULL, 49, 34, 420, 0, 0, 0, 0, 0, 2000, NULL, NULL),
	('2026-11-16', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2135, NULL, NULL, NULL, 6, 4, 120, 0, 0, 0, 0, 0, 0, NULL, NULL),
	('2026-11-16', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 3089, NULL, NULL, NULL, 11, 9, 1140, 1, -1, 0, 0, 0, 37000, NULL, NULL),
	('2026-11-16', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 8702, NULL, NULL, NULL, 27, 18, 3300, 1, 0, 0, 0, 0, 55000, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-16', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 138335, NULL, NULL, NULL, 543, 351, 42660, 16, 1, 2, 3, 0, 15000, NULL, NULL),
	('2026-11-16', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 137993, NULL, NULL, NULL, 17298, 11933, 1117500, 677, 68, 46, 112, 16, 513000, NULL, NULL),
	('2026-11-16', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 150824, NULL, NULL, NULL, 734, 450, 17100, 13, 1, 1, 2, 0, 24000, NULL, NULL),
	('2026-11-16', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 203370, NULL, NULL, NULL, 832, 486, 36180, 4, 2, 2, 3, 0, 27000, NULL, NULL),
	('2026-11-19', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 32927, 9001, 289, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 6390, 253),
	('2026-11-19', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1747, 545, 12, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 499, 12),
	('2026-11-19', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19, 280356, 173528, 1701, 148, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 153714, 6062),
	('2026-11-19', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 8780, 28, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 123, 12),
	('2026-11-19', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 17, 32693, 32693, 930, 97, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 58141, 911),
	('2026-11-19', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 152728, 630, 1, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 751, 19),
	('2026-11-20', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 394020, 113664, 1121, 97, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 211246, 47452, 2180, 58, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 42287, 13835, 527, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 8806, 26, NULL, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8, 41412, 8719, 246, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 153327, 599, 26, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 12078, 2350, 76, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2309, 107, 2, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 5, 2902, 306, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 206960, 701, 15, -15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 226807, 28820, 760, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 445988, 51968, 524, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 8833, 27, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 65170, 23758, 676, 74, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 153931, 604, 23, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 9728, 3708, 117, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 206259, 746, -1, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 197987, 47210, 1206, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19, 148230, 148230, 6803, 181, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 14, 20597, 20597, 776, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 37188, 4261, 131, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 82566, 17396, 491, 55, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 4, 4, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2037, 290, 6, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6, 163794, 15564, 723, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 11, 28452, 7855, 297, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 39345, 2157, 71, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-19', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 14, 6020, 2832, 90, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 16375, 144),
	('2026-11-19', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 205513, 748, 22, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 995, 24),
	('2026-11-19', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 150777, 56109, 1437, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 50216, 1510),
	('2026-11-19', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 139790, 503, 7, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 580, 15),
	('2026-11-19', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 177384, 12154, 470, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 16799, 379),
	('2026-11-19', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2153, 6, 1, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 7, 0),
	('2026-11-19', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1066, 191, 5, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1130, 45),
	('2026-11-19', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 33024, 651, 16, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 17929, 771),
	('2026-11-19', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 3120, 11, 0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 61, 3),
	('2026-11-19', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7335, 13, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 16, 0),
	('2026-11-19', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7477, 40, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 33, 1),
	('2026-11-19', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 20, 52, 38, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 342, 12),
	('2026-11-21', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 24, 129, 125, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ytempire.video_metrics_daily VALUES
	('2026-11-22', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 13905, 1827, 57, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2202, 165, 3, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7, 59235, 59235, 1647, 197, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 20, 2596, 2596, 67, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 250614, 23807, 624, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6, 9513, 9513, 272, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1157, 91, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7553, 37, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 58050, 25026, 772, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 23, 7412, 7412, 209, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 10, 68415, 68415, 2924, 379, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 85, 13, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 3129, 9, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7349, 14, -1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 14, 323, 323, 11, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1234, 77, 3, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7516, 39, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 75909, 17859, 540, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2, 7773, 361, 10, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 72, 20, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 3140, 11, -1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 7363, 14, 1, -1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2165, 6, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 1303, 69, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 90041, 14132, 438, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 12069, 4296, 120, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 140266, 476, 8, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 188459, 11075, 418, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-20', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1, 2159, 6, 0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 140756, 490, 12, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-22', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 15, 123116, 54701, 2363, 303, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('2026-11-21', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1, 197969, 9510, 349, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: video_metrics_timeseries; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-17 00:45:47+00', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7296, NULL, 156, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2135, NULL, 60, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 150824, NULL, 3655, 314, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8702, NULL, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 203370, NULL, 2444, 376, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 3089, NULL, 68, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 138335, NULL, 3961, 103, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7355, NULL, 236, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 00:45:47+00', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 137993, NULL, 5312, 540, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 18:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3290, NULL, 83, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 19:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8970, 5680, 230, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 20:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 49, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 20:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 14688, 5718, 377, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 21:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 81, NULL, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 21:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 20337, 5649, 522, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 21:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 173, 124, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 22:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 25813, 5476, 664, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 22:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 192, 111, 5, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 22:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 288, 115, 5, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 23:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 31587, 5774, 815, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 23:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 288, 96, 8, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-17 23:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 394, 106, 8, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 00:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 37582, 5995, 969, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 00:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 369, 81, 10, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 00:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 490, 96, 10, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7309, 13, 157, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7398, 43, 237, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2141, 6, 61, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8729, 27, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 138842, 507, 3982, 108, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 3099, 10, 68, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 152953, 14960, 5891, 599, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 151448, 624, 3674, 315, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 204078, 708, 2446, 377, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 43126, 5544, 1112, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 437, 68, 12, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 01:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 571, 81, 11, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 02:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1121, NULL, 34, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 02:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 48129, 5003, 1241, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 02:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 488, 51, 13, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 02:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 621, 50, 12, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 03:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 52592, 4463, 1350, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 03:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 515, 27, 14, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 03:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2779, 1658, 87, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 03:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 666, 45, 13, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 04:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 56542, 3950, 1451, 50, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 04:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 538, 23, 15, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 04:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4209, 1430, 134, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 04:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 704, 38, 14, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 05:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 60012, 3470, 1538, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-18 05:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 558, 20, 15, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 05:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5444, 1235, 173, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 05:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 738, 34, 15, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 06:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 62390, 2378, 1600, 55, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 06:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 575, 17, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 06:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6521, 1077, 207, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 06:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 768, 30, 15, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 07:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 64549, 2159, 1655, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 07:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 591, 16, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 07:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7476, 955, 238, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 07:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 795, 27, 16, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 08:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1134, NULL, 34, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 08:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 66567, 2018, 1707, 59, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 08:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 605, 14, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 08:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8351, 875, 266, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 08:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 820, 25, 16, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 09:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 68525, 1958, 1765, 61, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 09:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 618, 13, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 09:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 9184, 833, 292, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 09:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 844, 24, 17, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 09:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2329, 1195, 71, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 10:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 70505, 1980, 1816, 63, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 10:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 631, 13, 16, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 10:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 10010, 826, 319, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 10:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 870, 26, 17, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 10:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3536, 1207, 108, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 11:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 72584, 2079, 1870, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 11:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 646, 15, 18, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 11:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 10613, 603, 338, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 11:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 896, 26, 18, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 11:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4803, 1267, 146, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 12:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 74827, 2243, 1923, 67, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 12:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 671, 25, 18, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 12:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 11146, 533, 355, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 12:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 925, 29, 19, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 12:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6169, 1366, 187, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 13:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 77283, 2456, 1985, 69, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 13:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 697, 26, 19, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 13:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 11726, 580, 373, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 13:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 956, 31, 19, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 13:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7664, 1495, 233, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 14:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 79982, 2699, 2055, 71, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 14:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 724, 27, 20, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 14:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 12356, 630, 390, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 14:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 990, 34, 20, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 14:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 9306, 1642, 282, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 15:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 83167, 3185, 2139, 74, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 15:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 752, 28, 21, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 15:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 13037, 681, 412, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 15:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1026, 36, 21, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-18 15:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 11100, 1794, 337, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 16:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 86792, 3625, 2233, 77, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 16:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 780, 28, 21, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 16:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 13764, 727, 436, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 16:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1064, 38, 22, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 16:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 12840, 1740, 391, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 17:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 90644, 3852, 2332, 81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 17:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 807, 27, 22, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 17:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 14529, 765, 461, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 17:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1105, 41, 22, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 17:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 13756, 916, 419, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 18:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 94668, 4024, 2435, 84, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 18:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 832, 25, 23, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 18:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 15645, 1116, 497, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 18:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1137, 32, 23, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 18:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 14724, 968, 448, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 19:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 847, 15, 23, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 19:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 17085, 1440, 543, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 19:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1169, 32, 24, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 19:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 15730, 1006, 479, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 20:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 861, 14, 24, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 20:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 18471, 1386, 587, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 20:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1202, 33, 24, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 20:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 16754, 1024, 512, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 21:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 285, NULL, 9, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 21:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 875, 14, 24, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 21:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19779, 1308, 626, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 21:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 17779, 1025, 544, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 22:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 743, 458, 23, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 22:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 20990, 1211, 665, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 22:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19878, 2099, 606, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 23:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1174, 431, 37, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 23:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 21946, 956, 696, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-18 23:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 21970, 2092, 671, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 00:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1573, 399, 50, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 00:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 22623, 677, 718, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 00:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 23929, 1959, 731, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7322, 13, 158, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7437, 39, 237, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2147, 6, 61, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8752, 23, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1986, 413, 62, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 139287, 445, 3996, 104, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 3109, 10, 69, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 165230, 12277, 6356, 647, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 23314, 691, 742, 35, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 152098, 650, 3701, 317, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 204765, 687, 2447, 378, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 01:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 25976, 2047, 793, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 02:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 9645, NULL, 95, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-19 02:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2303, 317, 73, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 02:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 23926, 612, 760, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 02:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 27830, 1854, 849, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 03:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 03:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2524, 221, 80, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 03:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 35688, 26043, 352, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 03:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 29106, 1276, 885, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 04:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2720, 196, 86, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 04:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 57769, 22081, 568, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 04:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 6, 4, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 04:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 30063, 957, 915, 39, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 05:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2893, 173, 92, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 05:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 76542, 18773, 752, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 05:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 9, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 05:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 30915, 852, 944, 42, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 06:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3048, 155, 97, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 06:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 92675, 16133, 912, 79, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 06:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 12, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 06:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 31678, 763, 967, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 07:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3188, 140, 101, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 07:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 106828, 14153, 1053, 91, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 07:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 14, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 07:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 32373, 695, 988, 44, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 08:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3319, 131, 105, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 08:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 119639, 12811, 1179, 102, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 08:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 16, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 08:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 33024, 651, 1004, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 09:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3445, 126, 109, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 09:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 131700, 12061, 1297, 112, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 09:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 18, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 10:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3574, 129, 112, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 10:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 139635, 7935, 1376, 119, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 10:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 20, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 11:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3709, 135, 117, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 11:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 144066, 4431, 1418, 123, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 11:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 22, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 12:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3854, 145, 121, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 12:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 148819, 4753, 1465, 127, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 12:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 24, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 13:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4013, 159, 126, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 13:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 153994, 5175, 1515, 131, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 13:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 26, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 14:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4187, 174, 132, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 14:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 159646, 5652, 1571, 136, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 14:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 28, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 15:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 875, NULL, 24, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 15:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4377, 190, 139, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 15:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 165782, 6136, 1630, 141, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 15:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 30, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 16:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4582, 205, 146, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-19 16:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 172365, 6583, 1695, 147, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 16:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3944, 3069, 112, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 16:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 33, 3, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 17:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4843, 261, 153, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 17:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 185336, 12971, 1823, 158, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 17:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7166, 3222, 204, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 17:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 35, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 18:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 150777, 56109, 3872, 129, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 18:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5133, 290, 162, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 18:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 202551, 17215, 1992, 173, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 18:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 10487, 3321, 297, 32, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 18:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 37, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 19:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5428, 295, 171, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 19:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 219352, 16801, 2163, 187, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 19:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 13843, 3356, 393, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 19:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 39, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 20:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5723, 295, 181, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 20:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 235418, 16066, 2321, 201, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 20:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 16876, 3033, 479, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 20:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 41, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 20:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1747, 545, 36, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 21:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6020, 297, 191, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 21:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1066, 191, 29, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 21:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 250345, 14927, 2459, 214, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 21:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19388, 2512, 550, 60, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 21:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 42, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 22:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 257288, 6943, 2528, 219, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 22:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 21805, 2417, 620, 68, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 22:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 44, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 23:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 263809, 6521, 2598, 225, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 23:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 24089, 2284, 686, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-19 23:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 46, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 00:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 269828, 6019, 2657, 230, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 00:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 26211, 2122, 747, 82, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 00:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 48, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7335, 13, 158, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7477, 40, 239, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2153, 6, 62, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8780, 28, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 139790, 503, 4003, 109, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 3120, 11, 69, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 177384, 12154, 6826, 695, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 152728, 630, 3702, 318, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 275126, 5298, 2708, 235, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 27522, 1311, 780, 86, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 50, 2, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 01:00:00+00', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 205513, 748, 2469, 380, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 02:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 32927, 9001, 1049, 50, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 02:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 280356, 5230, 2754, 239, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 02:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 28638, 1116, 811, 89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-20 02:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 51, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 03:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 29640, 1002, 839, 89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 03:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 52, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 04:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 30532, 892, 865, 91, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 05:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 31325, 793, 889, 94, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 06:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 32033, 708, 909, 96, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 07:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 32693, 660, 930, 97, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 08:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 33666, 973, 957, 100, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 08:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 58050, 25026, 1776, 76, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 09:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 197, NULL, 5, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 09:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 34607, 941, 984, 103, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 10:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 427, 230, 12, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 10:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 35554, 947, 1011, 106, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 11:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 669, 242, 18, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 11:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 36545, 991, 1037, 114, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 12:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 928, 259, 26, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 12:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 37608, 1063, 1067, 118, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 13:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2334, NULL, 107, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 13:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1211, 283, 34, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 13:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 38768, 1160, 1100, 121, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 14:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1521, 310, 42, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 14:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 40035, 1267, 1137, 125, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 14:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 15128, 12794, 696, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 15:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1858, 337, 52, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 15:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 41412, 1377, 1176, 130, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 15:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 28447, 13319, 1309, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 16:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2224, 366, 62, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 16:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 42091, 13644, 1939, 51, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 17:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2638, 414, 74, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 17:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 55794, 13703, 2570, 68, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 18:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 1833, NULL, 68, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 18:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 197987, 47210, 5078, 169, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 18:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3068, 430, 85, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 18:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 69261, 13467, 3192, 84, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 19:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3506, 438, 98, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 19:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3931, 2098, 148, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 19:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 80858, 11597, 3716, 98, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 20:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 3943, 437, 111, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 20:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6006, 2075, 226, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 20:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2037, 290, 42, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 20:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 90785, 9927, 4163, 110, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 21:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4347, 404, 122, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 21:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 9728, 3708, 308, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 21:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1157, 91, 31, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 21:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8019, 2013, 302, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 21:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 100107, 9322, 4592, 122, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 22:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4686, 339, 132, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 22:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 9903, 1884, 373, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 22:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 108701, 8594, 5008, 132, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 23:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5008, 322, 141, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-20 23:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 11572, 1669, 436, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-20 23:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 116487, 7786, 5366, 142, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 00:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5308, 300, 150, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 00:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 13111, 1539, 496, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 00:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 121792, 5305, 5605, 148, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7349, 14, 157, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7516, 39, 241, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2159, 6, 62, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8806, 26, NULL, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5613, 305, 158, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 140266, 476, 4011, 109, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 3129, 9, 70, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 188459, 11075, 7244, 738, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 153327, 599, 3728, 319, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 14653, 1542, 554, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 126937, 5145, 5855, 155, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 01:00:00+00', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 206259, 746, 2468, 381, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 02:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 5971, 358, 167, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 02:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 37188, 4261, 1180, 56, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 02:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 394020, 113664, 3875, 336, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 02:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 16029, 1376, 605, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 02:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 131459, 4522, 6064, 160, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 03:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6337, 366, 177, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 03:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 17223, 1194, 652, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 03:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 72, 20, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 03:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 135396, 3937, 6240, 165, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 04:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6658, 321, 188, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 04:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 18230, 1007, 690, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 04:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 138805, 3409, 6398, 169, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 05:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6940, 282, 196, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 05:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19114, 884, 720, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 05:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 142179, 3374, 6525, 173, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 06:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7188, 248, 203, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 06:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 19895, 781, 750, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 06:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 145391, 3212, 6673, 177, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 07:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 4, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 07:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7412, 224, 209, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 07:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 20597, 702, 776, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 07:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 148230, 2839, 6803, 181, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 08:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7618, 206, 215, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 08:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 9, 5, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 08:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 21248, 651, 801, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 08:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 150817, 2587, 6918, 184, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 08:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 75909, 17859, 2316, 104, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 09:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 7773, 155, 219, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 09:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 14, 5, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 09:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 21875, 627, 825, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 09:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 153269, 2452, 7030, 187, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 10:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 19, 5, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 10:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 22504, 629, 849, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-21 10:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 155690, 2421, 7141, 190, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 11:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 24, 5, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 11:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 23102, 598, 876, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 11:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 158170, 2480, 7263, 193, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 12:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 85, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 12:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 30, 6, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 12:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 23689, 587, 898, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 12:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 160776, 2606, 7383, 196, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 13:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 36, 6, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 13:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 232, 147, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 13:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 24326, 637, 916, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 13:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 163794, 3018, 7526, 200, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 14:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 42, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 14:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 393, 161, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 14:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 25023, 697, 942, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 15:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 47, 5, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 15:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 567, 174, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 15:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 65170, 23758, 1852, 204, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 15:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 25778, 755, 971, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 16:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 53, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 16:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 752, 185, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 16:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 26588, 810, 1001, 27, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 17:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 59, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 17:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 947, 195, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 17:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 27477, 889, 1037, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 18:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 226807, 28820, 5838, 203, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 18:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 65, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 18:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1063, 116, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 18:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 28452, 975, 1073, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 19:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 71, 6, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 19:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1169, 106, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 20:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 76, 5, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 20:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1276, 107, 32, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 20:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2202, 165, 45, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 21:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 81, 5, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 21:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1382, 106, 35, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 21:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 12078, 2350, 384, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 21:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1234, 77, 34, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 22:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 10963, NULL, 468, 60, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 22:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 85, 4, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 22:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1523, 141, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 23:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 90, 5, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 23:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1675, 152, 44, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-21 23:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 21353, 10390, 915, 118, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 00:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 98, 8, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 00:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1816, 141, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 00:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 30763, 9410, 1321, 170, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', '87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7363, 14, 158, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', '46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 7553, 37, 241, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', 'b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2165, 6, 62, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-22 01:00:00+00', '9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8833, 27, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hidden', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 105, 7, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1945, 129, 51, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', 'e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 140756, 490, 4023, 110, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', 'c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 3140, 11, 69, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', '5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 197969, 9510, 7593, 776, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', '3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 153931, 604, 3751, 320, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 39146, 8383, 1681, 217, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 01:00:00+00', 'ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 206960, 701, 2483, 366, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 02:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 111, 6, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 02:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2066, 121, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 02:00:00+00', '06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 39345, 2157, 1251, 59, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 02:00:00+00', '94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 445988, 51968, 4399, 381, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 02:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 46087, 6941, 1972, 255, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 03:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 116, 5, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 03:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2200, 134, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 03:00:00+00', '209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 85, 13, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 03:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 51810, 5723, 2217, 287, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 04:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 121, 5, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 04:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2318, 118, 61, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 04:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 56803, 4993, 2440, 314, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 05:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 124, 3, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 05:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2422, 104, 64, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 05:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 61157, 4354, 2628, 339, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 06:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 127, 3, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 06:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2513, 91, 66, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 06:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 64986, 3829, 2777, 360, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 07:00:00+00', '2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 129, 2, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 07:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2596, 83, 67, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 07:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 68415, 3429, 2924, 379, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 08:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2672, 76, 69, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 08:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 71579, 3164, 3059, 396, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 08:00:00+00', 'f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 90041, 14132, 2754, 124, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 09:00:00+00', '223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 12069, 4296, 339, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 09:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2746, 74, 71, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 09:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 74276, 2697, 3191, 411, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 10:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2799, 53, 74, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 10:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 76629, 2353, 3292, 424, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 11:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 4, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 11:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2849, 50, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 11:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 79081, 2452, 3397, 438, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 12:00:00+00', '5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2902, 53, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'disabled', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 12:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 81706, 2625, 3496, 452, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 12:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 36, 32, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 13:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 84556, 2850, 3617, 468, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 13:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 69, 33, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 13:00:00+00', 'fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 211246, 47452, 9706, 258, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 14:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 87660, 3104, 3749, 486, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 14:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 101, 32, 3, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 15:00:00+00', '8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 82566, 17396, 2343, 259, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');
INSERT INTO ytempire.video_metrics_timeseries VALUES
	('2026-11-22 15:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 91019, 3359, 3892, 504, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 15:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 134, 33, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 16:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 95242, 4223, 4085, 528, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 16:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 166, 32, 5, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 17:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 100424, 5182, 4307, 556, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 17:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 195, 29, 7, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 18:00:00+00', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 9972, NULL, 276, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 18:00:00+00', '74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 250614, 23807, 6462, 224, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 18:00:00+00', '42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 42287, 13835, 1600, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 18:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 105718, 5294, 4542, 586, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 18:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 215, 20, 7, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 19:00:00+00', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 592, NULL, 17, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 19:00:00+00', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 21006, 11034, 582, 69, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 19:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 111023, 5305, 4769, 615, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 19:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 235, 20, 8, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 20:00:00+00', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 31698, 10692, 883, 105, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 20:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 116211, 5188, 4981, 644, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 20:00:00+00', '7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 2309, 107, 47, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 20:00:00+00', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 2817, 2225, 80, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 20:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 253, 18, 9, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 21:00:00+00', '73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 13905, 1827, 441, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 21:00:00+00', '06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 1303, 69, 36, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 21:00:00+00', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 41856, 10158, 1166, 139, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 21:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 119735, 3524, 5132, 663, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 21:00:00+00', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 4946, 2129, 141, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 21:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 269, 16, 9, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 22:00:00+00', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 48827, 6971, 1356, 162, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 22:00:00+00', 'a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 123116, 3381, 5287, 682, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 22:00:00+00', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 6944, 1998, 199, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 22:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 290, 21, 10, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 23:00:00+00', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 54242, 5415, 1507, 180, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 23:00:00+00', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 8682, 1738, 248, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-22 23:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 308, 18, 11, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-23 00:00:00+00', '42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 59235, 4993, 1647, 197, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-23 00:00:00+00', '2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 9513, 831, 272, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00'),
	('2026-11-23 00:00:00+00', '59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 323, 15, 11, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ok', 'ok', '{}', 3, 'youtube_data', '2026-11-23 00:46:01.367376+00');


--
-- Data for Name: video_period_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: video_reach_daily; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.video_reach_daily VALUES
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 16, 0, 0, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 7, 0, 0, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 57, 0.03508771929824561, 2, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 32, 0.03125, 1, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 1123, 0.02315227070347284, 26, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-17', 5773, 0.042265719729776545, 244, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 770, 0.02727272727272727, 21, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 122, 0.09016393442622951, 11, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 860, 0.022093023255813953, 19, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 632, 0.02531645569620253, 16, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 20059, 0.0238795553118301, 479, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 66683, 0.027008382946178185, 1801, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 6878, 0.039110206455364935, 269, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-17', 812, 0.03940886699507389, 32, '20261117', '2026-11-20 17:33:35+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 17, 0, 0, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 6, 0, 0, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 69, 0.043478260869565216, 3, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 35, 0.02857142857142857, 1, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 993, 0.022155085599194362, 22, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 3690, 0.03929539295392954, 145, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-18', 141, 0.028368794326241134, 4, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 668, 0.023952095808383235, 16, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 116, 0.08620689655172414, 10, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 895, 0.024581005586592177, 22, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 596, 0.026845637583892617, 16, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 19365, 0.022566485928221018, 437, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 67135, 0.031071721158859016, 2086, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 14886, 0.034529087733440815, 514, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 22847, 0.03930494156782072, 898, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 11640, 0.009621993127147767, 112, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-18', 96679, 0.03379224030037547, 3267, '20261118', '2026-11-21 09:21:10+00', '2026-11-23 00:46:02.410743+00'),
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-19', 16, 0, 0, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-19', 7, 0, 0, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-19', 61, 0.04918032786885246, 3, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-19', 33, 0.030303030303030304, 1, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-19', 499, 0.02404809619238477, 12, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-19', 1130, 0.03982300884955752, 45, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '2026-11-19', 342, 0.03508771929824561, 12, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 751, 0.02529960053262317, 19, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 123, 0.0975609756097561, 12, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 995, 0.024120603015075376, 24, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 580, 0.02586206896551724, 15, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 16799, 0.02256086671825704, 379, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 50216, 0.030070097180181617, 1510, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 6390, 0.039593114241001565, 253, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 17929, 0.04300295610463495, 771, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 16375, 0.008793893129770993, 144, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 153714, 0.039436876276721704, 6062, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00'),
	('8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '2026-11-19', 58141, 0.01566880514611032, 911, '20261119', '2026-11-22 12:32:21+00', '2026-11-23 00:46:02.410743+00');


--
-- Data for Name: video_segment_daily_facts; Type: TABLE DATA; Schema: ytempire; Owner: -
--



--
-- Data for Name: videos; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.videos VALUES
	('87fbcae6-819c-5b59-bb1c-9dce6189bdf0', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', '-px2rYAVLSX', NULL, '22 facts about city maps', '22 facts about city maps

Made with synthetic narration. Topic: education.
#education', '{education,explained,documentary}', 'Education', NULL, NULL, NULL, NULL, NULL, 153, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-06 14:35:08+00', 7363, 158, 1, 15, 25, 139.9167, 0, 0.7803168672067072, 0.06257406968475943, 0.243000, NULL, 243000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('46dbd5ca-4962-5470-b11f-4f5b607dfd3b', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'BCcy-n7KSn5', NULL, 'River trade: explained in 8 minutes', 'River trade: explained in 8 minutes

Made with synthetic narration. Topic: education.
#education', '{education,shorts,howto}', 'Education', NULL, NULL, NULL, NULL, NULL, 18, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-31 14:07:23+00', 7553, 241, 5, 20, 13, 18.4167, 0.03, 0.701854674796748, 0.06059451219512195, 0.323000, NULL, 323000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('5f677024-44c6-5ea5-a67e-9a54942d37f0', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'YR-DfiYzI47', NULL, 'A battery that lasts: explained in 26 minutes', 'A battery that lasts: explained in 26 minutes

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,explained,stories}', 'Howto & Style', NULL, NULL, NULL, NULL, NULL, 115, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-11-12 23:38:33+00', 197969, 7593, 192, 776, 448, 3131.9833, 0.023033278195756186, 0.8398983642484101, 0.0785032638305892, 5.285000, NULL, 5285000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('74fc3cc7-e734-5919-a194-052627ea7b3f', 'cc6fa61d-3c11-5158-be55-066a12b8be44', '-rkpTnqsVCC', '7e7aa119-0f6b-8653-9a22-f0f2ed3398c3', 'Why a battery that lasts matters', 'Why a battery that lasts matters

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,explained}', 'fitness', 'tutorial', 'shorts', 'ai_full', '7ae7ad4e-ea8f-8729-8497-fc8b665278fe', 'a2352f29-eb6b-86b1-96c0-4082b049c35e', 173, '1080x1920', 129.10, 'published', '2026-11-17 16:29:29.672+00', '2026-11-17 16:54:42.286+00', '2026-11-17 17:07:00.523+00', '2026-11-17 17:08:42.911+00', '2026-11-17 17:24:11+00', 250614, 6462, 103, 224, 404, 3468.9833, 0.02932610278535488, 0.9113131396276445, 0.06179619249608645, 5.814000, NULL, 5814000, '2026-11-22 18:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('06322220-d7bc-578e-b9b6-15c769e2c1f3', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'ZkdkCXfaJqG', '4734fb81-1e4e-8eef-88a6-4887e96091c6', 'The truth about deep-sea light', 'The truth about deep-sea light

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,stories,2026}', 'fitness', 'tutorial', 'shorts', 'ai_full', 'dc8fa02a-9dac-8a73-8e6d-711fe52bc172', '4b373c90-6505-8a26-830f-bf1cb94f4320', 156, '1080x1920', 116.80, 'published', '2026-11-18 00:32:33.897+00', '2026-11-18 00:46:34.314+00', '2026-11-18 01:12:00.405+00', '2026-11-18 01:13:33.777+00', '2026-11-18 01:24:27+00', 39345, 1251, 24, 59, 78, 599.6167, 0.03679761312779711, 0.8820313419370023, 0.07330443651198368, 1.253000, NULL, 1253000, '2026-11-22 02:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('06e6ca41-4245-51ad-9217-b1360d6f20e9', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'UiaKaTO6DIj', 'ec2d9c9e-4f55-8028-bf52-4887bd83b63e', 'The truth about paper money ✨', 'The truth about paper money ✨

Made with synthetic narration. Topic: education.
#education', '{education,explained,shorts}', 'education', 'educational', 'long', 'ai_full', 'fe112915-16b8-8189-9a8a-db18af716c6e', '0bfe9cb3-dd1d-8017-bc11-d176c4577fb4', 555, '1920x1080', 404.10, 'published', '2026-11-17 19:07:49.039+00', '2026-11-17 19:23:32.953+00', '2026-11-17 19:45:37.329+00', '2026-11-17 19:47:19.601+00', '2026-11-17 20:21:00+00', 1303, 36, 0, 1, 7, 60.9500, 0.04097045218540546, 0.525034995154517, 0.06905710491367861, 2.190000, NULL, 2190000, '2026-11-22 21:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('7a6ae8f2-31da-52a2-9aaf-becd39aa79eb', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'sToMWIBzfUt', 'a103e624-8ec2-8014-a660-b53a0e795651', 'The truth about deep-sea light', 'The truth about deep-sea light

Made with synthetic narration. Topic: education.
#education', '{education,stories,facts}', 'education', 'educational', 'shorts', 'ai_full', 'fa41c9bb-8b4b-87eb-bf35-92e53ad27e1c', '2199a143-71c2-8b3f-a9bc-82a1afa490a7', 138, '1080x1920', 103.90, 'published', '2026-11-17 18:08:15.041+00', '2026-11-17 18:44:06.68+00', '2026-11-17 19:06:58.741+00', '2026-11-17 19:08:01.585+00', '2026-11-17 19:36:42+00', 2309, 47, 0, 8, 1, 33.3833, 0.022944550669216062, 0.8996586417535034, 0.045454545454545456, 0.038000, NULL, 38000, '2026-11-22 20:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('e1532b1f-d06e-591d-96ea-1708e506fbbd', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'S7UWTrQJUaC', NULL, 'Why paper money matters', 'Why paper money matters

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,2026,shorts}', 'Howto & Style', NULL, NULL, NULL, NULL, NULL, 164, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-27 17:40:33+00', 140756, 4023, 108, 110, 428, 2989.8500, 0.025995575221238937, 0.7293532661947723, 0.0609768294715786, 3.905000, NULL, 3905000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('223dff02-ac51-5cab-b171-c702a5806373', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'Q1Ey4Us3kW8', '56f220fa-d180-8089-9685-301e61e5c784', 'Why paper money matters', 'Why paper money matters

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,documentary,shorts}', 'fitness', 'tutorial', 'shorts', 'ai_full', '50eef409-042c-84b5-a780-5037044d495b', '49375225-f5d3-88c6-86f9-f769844d030a', 84, '1080x1920', 65.00, 'published', '2026-11-20 06:58:13.128+00', '2026-11-20 07:14:01.794+00', '2026-11-20 07:35:54.136+00', '2026-11-20 07:37:07.071+00', '2026-11-20 08:08:19+00', 12069, 339, NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 09:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('fa41253f-9738-59d1-94eb-0a24cbd86084', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'yD7X8CcShe0', '138f75c4-f83b-8b4d-8ef9-2031365cfd55', 'How paper money works', 'How paper money works

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,facts,howto}', 'fitness', 'tutorial', 'shorts', 'ai_full', '2abd3aca-aef8-8bf1-86bb-b1f45a18897c', '252476b0-e1bd-8fff-9043-1c61931b4401', 111, '1080x1920', 84.40, 'published', '2026-11-20 11:43:16.381+00', '2026-11-20 12:14:24.926+00', '2026-11-20 12:30:41.978+00', '2026-11-20 12:31:37.832+00', '2026-11-20 12:48:14+00', 211246, 9706, NULL, 258, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 13:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('42b57f72-5252-57bb-bc06-8f31467bf754', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'nm9zaUQhqSM', '3a4fdf2b-3abd-8773-a50f-a5400ecb866e', '24 facts about river trade', '24 facts about river trade

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,documentary,howto}', 'fitness', 'tutorial', 'shorts', 'ai_full', '1a6d625f-9690-8bbf-ada3-ef8a3f660624', '5ac4dbcc-22e9-8525-be90-6153b3c0b68b', 26, '1080x1920', 23.20, 'published', '2026-11-20 16:42:14.389+00', '2026-11-20 16:49:39.944+00', '2026-11-20 17:04:36.656+00', '2026-11-20 17:06:12.408+00', '2026-11-20 17:07:01+00', 42287, 1600, NULL, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 18:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('2b61b9ff-053a-55c7-b478-d228fc683a67', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'QVnGQRCRU4Z', '56d018a7-0ee7-877a-a53a-a05f9de7f9c9', 'The truth about river trade 🍲', 'The truth about river trade 🍲

Made with synthetic narration. Topic: education.
#education', '{education,shorts,documentary}', 'education', 'educational', 'shorts', 'ai_full', '0a1486dd-16fa-8fef-89eb-6c3b6f46b374', 'f500e570-e5b5-8630-a37a-a7ff36009d5f', 158, '1080x1920', 118.30, 'published', '2026-11-21 04:47:54.404+00', '2026-11-21 05:08:03.455+00', '2026-11-21 05:27:52.34+00', '2026-11-21 05:28:58.382+00', '2026-11-21 06:08:44+00', 129, 3, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 07:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('5577e842-2b03-5bbe-83f5-4cf623de684a', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'R5NeTEnGw9Q', '0d297410-4691-809d-9b70-921c493b7c0c', 'The truth about a battery that lasts', 'The truth about a battery that lasts

Made with synthetic narration. Topic: education.
#education', '{education,2026,howto}', 'education', 'educational', 'shorts', 'ai_full', '0a3dc9a7-ab94-8bda-a68b-3c5df57fe3a7', 'd5e150e9-4018-8df0-97e1-8fd236d351b1', 61, '1080x1920', 48.40, 'published', '2026-11-21 10:12:36.497+00', '2026-11-21 10:20:32.183+00', '2026-11-21 10:45:45.711+00', '2026-11-21 10:47:15.24+00', '2026-11-21 11:22:22+00', 2902, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 12:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('a2534df8-0a7f-5fcf-a5ae-011a0e1297d7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'r7zxfLjsX7A', '48518cd4-6b69-891d-af99-185e8b7200ed', 'Why old arcade machines matters', 'Why old arcade machines matters

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,explained,facts}', 'fitness', 'tutorial', 'shorts', 'ai_full', '802f8314-f84e-8170-ba44-a37154d591f7', 'd19be87a-9b5d-8917-a90e-d5446c5dc367', 75, '1080x1920', 58.50, 'published', '2026-11-21 20:01:26.638+00', '2026-11-21 20:24:10.704+00', '2026-11-21 20:42:31.097+00', '2026-11-21 20:44:09.379+00', '2026-11-21 21:01:42+00', 123116, 5287, NULL, 682, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 22:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('59131d3c-2259-57e0-913d-7d185be1a62e', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'u9KB4C6XXtB', 'e926ee4a-1c38-8f1b-b4a1-36cd222bd2c2', 'I studied old arcade machines for 23 days', 'I studied old arcade machines for 23 days

Made with synthetic narration. Topic: education.
#education', '{education,documentary,howto}', 'education', 'educational', 'long', 'ai_full', '5cedfd2d-6577-8e45-bd0e-cb9c105cb04f', '508c6f3a-c94b-829d-a120-122ed36a7c28', 858, '1920x1080', 622.30, 'published', '2026-11-22 09:25:23.948+00', '2026-11-22 09:56:16.41+00', '2026-11-22 10:21:06.203+00', '2026-11-22 10:21:49.387+00', '2026-11-22 10:51:46+00', 323, 11, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 00:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('42f9e633-1e3b-50d7-b05f-19c70e1ea123', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'VdKTlvz66UM', '59bd4cad-cc25-896d-99be-d8218cc3901b', 'Small budgets: explained in 18 minutes', 'Small budgets: explained in 18 minutes

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,stories,2026}', 'fitness', 'tutorial', 'shorts', 'ai_full', '091d8943-54e5-822d-b73c-d597fb8ad10a', '2b42f15a-6d7b-8cf1-b125-a0267b7c83f8', 171, '1080x1920', 127.60, 'published', '2026-11-22 16:12:50.176+00', '2026-11-22 16:20:51.939+00', '2026-11-22 16:38:56.971+00', '2026-11-22 16:40:36.154+00', '2026-11-22 17:06:13+00', 59235, 1647, NULL, 197, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 00:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('2b3a6f9c-a58b-5f39-8219-b2a1258d4e1c', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'swTCdbcFDXZ', '20c437b0-44b5-81ec-bbb9-1a82ccd5d40b', 'Why a battery that lasts matters 👀', 'Why a battery that lasts matters 👀

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,explained,shorts}', 'fitness', 'tutorial', 'long', 'ai_full', '300c85d3-2896-8519-baef-7faaed4e644d', 'af0c163c-95e0-8153-a455-02eed415a267', 459, '1920x1080', 335.00, 'published', '2026-11-22 17:43:54.715+00', '2026-11-22 17:48:01.069+00', '2026-11-22 18:16:19.726+00', '2026-11-22 18:17:13.54+00', '2026-11-22 18:44:07+00', 9513, 272, NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 00:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:01.367376+00'),
	('94d7ca99-0009-507b-85b6-28def102c1f4', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'kUMRx9vFIOL', 'a291dde7-1846-8ce9-bedd-b33310f2a3d7', 'I studied paper money for 6 days', 'I studied paper money for 6 days

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,howto,shorts}', 'fitness', 'tutorial', 'shorts', 'ai_full', '0b75cd34-3c7c-8de6-be49-d1e0cdfcd5a9', '620a116b-e4e3-8911-89f1-18846fc4ac2a', 177, '1080x1920', 131.90, 'published', '2026-11-19 00:07:08.317+00', '2026-11-19 00:50:08.919+00', '2026-11-19 01:08:01.522+00', '2026-11-19 01:09:11.938+00', '2026-11-19 01:40:38+00', 445988, 4399, 35, 381, 378, 3027.9500, 0.03725743131796815, 0.872809293208809, 0.035671768707482995, 3.971000, NULL, 3971000, '2026-11-22 02:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('73671e75-2c6f-5c93-b71d-84dd0e5e781d', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'S2aGXIaswsI', '1513d725-19d0-819d-9de6-0940b82b53f8', 'The truth about paper money', 'The truth about paper money

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,stories}', 'fitness', 'tutorial', 'shorts', 'ai_full', 'c1a4c201-76f0-8793-8ba8-6c52c3277bac', '8a9f2540-dd48-8f98-ad68-f243b25ad2f6', 86, '1080x1920', 66.40, 'published', '2026-11-18 19:16:40.673+00', '2026-11-18 19:24:33.139+00', '2026-11-18 19:42:42.177+00', '2026-11-18 19:44:10.416+00', '2026-11-18 20:23:50+00', 13905, 441, 3, 21, 4, 48.2000, 0.009137961806175264, 0.9354077044991429, 0.05887807139545665, 0.162000, NULL, 162000, '2026-11-22 21:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('8d8d443b-eb4b-55ca-9920-c01baf846672', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'lIMpywjEi5d', '9fd6458a-e5c5-84f9-bb53-e211ba62d0df', 'Mountain weather: explained in 10 minutes ✨', 'Mountain weather: explained in 10 minutes ✨

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,stories,howto}', 'fitness', 'tutorial', 'shorts', 'ai_full', 'ef83cd8d-c351-8270-9743-c75820e67d91', '76cc7f7b-8334-8c52-b447-31287fc73706', 131, '1080x1920', 98.80, 'published', '2026-11-19 14:03:14.774+00', '2026-11-19 14:11:04.61+00', '2026-11-19 14:27:16.522+00', '2026-11-19 14:28:30.039+00', '2026-11-19 14:41:34+00', 82566, 2343, NULL, 259, NULL, NULL, 0.01566880514611032, NULL, NULL, NULL, NULL, NULL, '2026-11-22 15:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('f2b1f169-aa56-54b6-8c83-67c229f654c7', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'ztacOwvcKCk', '48267c9e-3dcf-81a6-8784-1a834726c857', 'Mountain weather: explained in 9 minutes ✨', 'Mountain weather: explained in 9 minutes ✨

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,documentary,howto}', 'fitness', 'tutorial', 'shorts', 'ai_full', '4cea5891-c21c-869c-9db4-52ba7724f269', 'f117dcd7-7af4-8556-a300-00e72678c886', 141, '1080x1920', 106.00, 'published', '2026-11-18 06:03:09.005+00', '2026-11-18 06:17:32.005+00', '2026-11-18 06:44:10.974+00', '2026-11-18 06:45:53.624+00', '2026-11-18 07:04:44+00', 90041, 2754, 30, 124, 86, 540.6500, 0.04090122150620371, 0.6768905892823048, 0.06629725886333546, 1.443000, NULL, 1443000, '2026-11-22 08:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('209f886a-5d0b-5384-b0e4-11ac41235445', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'qpuRw5mkkvA', 'ebacf2df-5c22-812a-b33e-c7c90db29642', 'I studied the longest tunnel for 22 days', 'I studied the longest tunnel for 22 days

Made with synthetic narration. Topic: education.
#education', '{education,howto,shorts}', 'education', 'educational', 'long', 'ai_full', '9cf2f8c2-1067-8d79-878d-927355a44e2d', 'b10bcfc4-3e81-8474-ad71-0b1b29e2fae8', 419, '1920x1080', 306.20, 'published', '2026-11-19 01:47:15.064+00', '2026-11-19 01:58:05.817+00', '2026-11-19 02:16:13.636+00', '2026-11-19 02:16:58.847+00', '2026-11-19 02:19:03+00', 85, 1, 0, 0, 0, 0.4333, 0.033126293995859216, 0.33846821436320246, 0, 0.035000, NULL, 35000, '2026-11-22 03:00:00+00', '2026-11-23 00:46:01.367376+00', '2026-11-23 00:46:04.402198+00'),
	('c042efb0-fd92-5b60-b697-bc99f05bd3bd', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'SGRc0jvJugk', NULL, 'I studied river trade for 22 days | old arcade machines — river trade', 'I studied river trade for 22 days | old arcade machines — river trade

Made with synthetic narration. Topic: education.
#education', '{education,explained,stories}', 'Education', NULL, NULL, NULL, NULL, NULL, 544, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-26 07:40:25+00', 3140, 69, 1, 13, 15, 80.6500, 0.0427807486631016, 0.22238051470588235, 0.058333333333333334, 9.017000, NULL, 9017000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('b222a659-6a62-53f3-861e-b178c7d77e54', '3685cbb9-bf28-5066-9f78-f3a2dcc213ea', 'M7Es4jUdl1J', NULL, 'Why the forgotten bridge matters', 'Why the forgotten bridge matters

Made with synthetic narration. Topic: education.
#education', '{education,stories,2026}', 'Education', NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-12 15:11:50+00', 2165, 62, 0, 7, 23, 13.7333, 0, 0.8022978433377148, 0.09647371922821024, 0.092000, NULL, 92000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('3fa5ca93-8ad5-51f6-85b9-ee2c12755647', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'iaf3nhLmXD5', NULL, 'Why mountain weather matters', 'Why mountain weather matters

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,explained,howto}', 'Howto & Style', NULL, NULL, NULL, NULL, NULL, 52, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-21 07:08:07+00', 153931, 3751, 97, 320, 227, 964.7000, 0.025582457743261764, 0.7149026779516712, 0.053596086533006494, 4.846000, NULL, 4846000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('ee08f8e7-590f-50a9-861b-7796d78e2447', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'zX3-yP7179B', NULL, 'I studied deep-sea light for 20 days', 'I studied deep-sea light for 20 days

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,stories,explained}', 'Howto & Style', NULL, NULL, NULL, NULL, NULL, 72, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-22 14:49:03+00', 206960, 2483, 62, 366, 438, 2545.8333, 0.023636363636363636, 1.0641959207332536, 0.03782197587218781, 7.050000, NULL, 7050000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00'),
	('9f6147b1-2762-5e60-937a-5f5f8398f55e', 'cc6fa61d-3c11-5158-be55-066a12b8be44', 'McB-zjuLbgF', NULL, 'The truth about deep-sea light 🏔️', 'The truth about deep-sea light 🏔️

Made with synthetic narration. Topic: fitness.
#fitness', '{fitness,facts,shorts}', 'Howto & Style', NULL, NULL, NULL, NULL, NULL, 385, NULL, NULL, 'published', NULL, NULL, NULL, NULL, '2026-10-21 16:38:00+00', 8833, NULL, 2, 10, 7, 321.6167, 0.09141274238227147, 0.5012207792207792, 0.043666666666666666, 19.813000, NULL, 19813000, '2026-11-22 01:00:00+00', '2026-11-17 00:45:47+00', '2026-11-23 00:46:04.402198+00');


--
-- Data for Name: view_definitions; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.view_definitions VALUES
	('published_video_costs', 'view', '1181e885bb4236cdb5dde704b1e28f3fcf27093b1252f3ceadc0d2ce18c48fa2'),
	('period_summaries', 'view', '8cd28689ac781293b96b7ac17c2f0bd0967d159fd0cc1237b20339d2263096a4'),
	('breakdown_days', 'view', '87415f856ebbfb0958fab532212a6c4f183450134e4749b305e1d87c753a9e21'),
	('source_freshness', 'view', '1f963b4b5fc2a8753f9359b270dd249dcfc6cb17dc2c8caa9bb0470f6d0172ae'),
	('network_metrics_daily', 'view', '3835b6552889b821928b5c4b99960bc2e6d16959a0cf32d88f2cb2b3cc6cf62f');


--
-- Data for Name: warehouse_identity; Type: TABLE DATA; Schema: ytempire; Owner: -
--

INSERT INTO ytempire.warehouse_identity VALUES
	(true, 'simulated', '2026-11-17 00:45:47+00');


--
-- Name: cost_ledger_entry_id_seq; Type: SEQUENCE SET; Schema: ytempire; Owner: -
--

SELECT pg_catalog.setval('ytempire.cost_ledger_entry_id_seq', 297, true);


--
-- Name: breakdown_daily_facts breakdown_daily_facts_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.breakdown_daily_facts
    ADD CONSTRAINT breakdown_daily_facts_pkey PRIMARY KEY (channel_id, breakdown, breakdown_value, pacific_date, source, source_ref);


--
-- Name: breakdown_period_facts breakdown_period_facts_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.breakdown_period_facts
    ADD CONSTRAINT breakdown_period_facts_pkey PRIMARY KEY (channel_id, breakdown, breakdown_value, source, source_ref);


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
-- Name: channel_snapshots channel_snapshots_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channel_snapshots
    ADD CONSTRAINT channel_snapshots_pkey PRIMARY KEY (channel_id, "time");


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
-- Name: imported_files imported_files_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.imported_files
    ADD CONSTRAINT imported_files_pkey PRIMARY KEY (kind, source_ref);


--
-- Name: pipeline_batches pipeline_batches_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.pipeline_batches
    ADD CONSTRAINT pipeline_batches_pkey PRIMARY KEY (batch_id);


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
-- Name: unknown_cells unknown_cells_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.unknown_cells
    ADD CONSTRAINT unknown_cells_pkey PRIMARY KEY (source_ref, row_number);


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
-- Name: video_demographics_daily video_demographics_daily_pkey; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_demographics_daily
    ADD CONSTRAINT video_demographics_daily_pkey PRIMARY KEY (video_id, pacific_date, country_code, live_or_on_demand, subscribed_status, age_group, gender);


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
-- Name: video_segment_daily_facts video_segment_daily_facts_key; Type: CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_segment_daily_facts
    ADD CONSTRAINT video_segment_daily_facts_key UNIQUE NULLS NOT DISTINCT (channel_id, video_id, pacific_date, country_code, live_or_on_demand, subscribed_status);


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
-- Name: breakdown_daily_facts_video; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX breakdown_daily_facts_video ON ytempire.breakdown_daily_facts USING btree (video_id) WHERE (video_id IS NOT NULL);


--
-- Name: breakdown_period_facts_window; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX breakdown_period_facts_window ON ytempire.breakdown_period_facts USING btree (channel_id, breakdown, window_start, window_end, as_of DESC);


--
-- Name: channel_metrics_daily_date; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX channel_metrics_daily_date ON ytempire.channel_metrics_daily USING btree (pacific_date);


--
-- Name: channel_snapshots_time; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX channel_snapshots_time ON ytempire.channel_snapshots USING btree ("time");


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
-- Name: imported_files_seen; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX imported_files_seen ON ytempire.imported_files USING btree (last_seen_at DESC);


--
-- Name: pipeline_batches_began; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX pipeline_batches_began ON ytempire.pipeline_batches USING btree (began_at DESC);


--
-- Name: pipeline_runs_notebook; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX pipeline_runs_notebook ON ytempire.pipeline_runs USING btree (notebook, started_at DESC);


--
-- Name: pipeline_runs_started; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX pipeline_runs_started ON ytempire.pipeline_runs USING btree (started_at DESC);


--
-- Name: rejected_rows_of_file; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX rejected_rows_of_file ON ytempire.rejected_rows USING btree (source_ref, row_number);


--
-- Name: rejected_rows_seen; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX rejected_rows_seen ON ytempire.rejected_rows USING btree (last_seen_at DESC);


--
-- Name: unknown_cells_subject; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX unknown_cells_subject ON ytempire.unknown_cells USING btree (subject);


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
-- Name: video_segment_daily_facts_video; Type: INDEX; Schema: ytempire; Owner: -
--

CREATE INDEX video_segment_daily_facts_video ON ytempire.video_segment_daily_facts USING btree (video_id, pacific_date);


--
-- Name: breakdown_daily_facts breakdown_daily_facts_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.breakdown_daily_facts
    ADD CONSTRAINT breakdown_daily_facts_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: breakdown_daily_facts breakdown_daily_facts_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.breakdown_daily_facts
    ADD CONSTRAINT breakdown_daily_facts_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: breakdown_period_facts breakdown_period_facts_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.breakdown_period_facts
    ADD CONSTRAINT breakdown_period_facts_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


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
-- Name: channel_snapshots channel_snapshots_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.channel_snapshots
    ADD CONSTRAINT channel_snapshots_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


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
-- Name: video_demographics_daily video_demographics_daily_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_demographics_daily
    ADD CONSTRAINT video_demographics_daily_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_demographics_daily video_demographics_daily_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_demographics_daily
    ADD CONSTRAINT video_demographics_daily_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


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
-- Name: video_segment_daily_facts video_segment_daily_facts_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_segment_daily_facts
    ADD CONSTRAINT video_segment_daily_facts_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- Name: video_segment_daily_facts video_segment_daily_facts_video_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.video_segment_daily_facts
    ADD CONSTRAINT video_segment_daily_facts_video_id_fkey FOREIGN KEY (video_id) REFERENCES ytempire.videos(video_id);


--
-- Name: videos videos_channel_id_fkey; Type: FK CONSTRAINT; Schema: ytempire; Owner: -
--

ALTER TABLE ONLY ytempire.videos
    ADD CONSTRAINT videos_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES ytempire.channels(channel_id);


--
-- PostgreSQL database dump complete
--


