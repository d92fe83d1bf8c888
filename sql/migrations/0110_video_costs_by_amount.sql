-- ytempire.video_costs_by_amount: the dearest videos, of which there are few.
-- grain: none. reads: video_costs.
create index video_costs_by_amount on ytempire.video_costs (total_cost_micros);
