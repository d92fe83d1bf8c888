-- ytempire.video_daily_averages: the averages that Analytics tells of a video and a Pacific day.
-- grain: none. reads: video_daily_facts.
-- Watch time is told in whole minutes: of a day with few views the averages say more. They are
-- never averaged.
alter table ytempire.video_daily_facts
add column average_view_seconds double precision,
add column average_view_ratio double precision;

comment on column ytempire.video_daily_facts.average_view_seconds is
'mean seconds watched of an engaged view, as told; null: none, or not told. Of several days '
'divide the sums';
comment on column ytempire.video_daily_facts.average_view_ratio is
'mean share of the video that a view watched, above 1 by rewatching, as told; null: none, or not '
'told';
