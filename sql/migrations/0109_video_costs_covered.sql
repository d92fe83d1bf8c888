-- ytempire.video_costs_covered: what a video cost, from the index alone.
-- grain: none. reads: video_costs.
create index video_costs_covered on ytempire.video_costs (video_id) include (total_cost_micros);
