-- ytempire.*: meaning_of_figures_and_records: all other released tables, with grain and unit.
-- reads: nothing. Tables that came later carry their comments themselves.

comment on table ytempire.video_metrics_timeseries is
'readings of public counters; one row a video and reading instant';
comment on column ytempire.video_metrics_timeseries.time is 'when the counters were read';
comment on column ytempire.video_metrics_timeseries.video_id is 'the video';
comment on column ytempire.video_metrics_timeseries.channel_id is 'the video''s channel';
comment on column ytempire.video_metrics_timeseries.views is 'public view counter; null: not told';
comment on column ytempire.video_metrics_timeseries.likes is
'public like counter; null: see likes_state';
comment on column ytempire.video_metrics_timeseries.comments is
'public comment counter; null: see comments_state';
comment on column ytempire.video_metrics_timeseries.shares is 'null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.watch_time_hours is
'hours; null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.impressions is
'null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.clicks is 'null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.ctr is
'thumbnail clicks / impressions, 0..1; null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.retention_rate is
'ratio; null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.engagement_rate is
'ratio; null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.estimated_revenue_cents is
'cents; null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.estimated_revenue_micros is
'micro-dollars; null: no public counter tells it';
comment on column ytempire.video_metrics_timeseries.comments_state is
'disabled: comments are off; absent: YouTube sent no count';
comment on column ytempire.video_metrics_timeseries.source is
'youtube_data, or snapshots for readings that were imported';
comment on column ytempire.video_metrics_timeseries.ingested_at is 'when the row was written here';

comment on table ytempire.video_daily_facts is
'what YouTube Analytics says of a day; one row a video and Pacific day';
comment on column ytempire.video_daily_facts.video_id is 'the video';
comment on column ytempire.video_daily_facts.channel_id is 'the video''s channel';
comment on column ytempire.video_daily_facts.pacific_date is 'Pacific day';
comment on column ytempire.video_daily_facts.engaged_views is
'views of the day that went past the first frame or were clicked';
comment on column ytempire.video_daily_facts.likes is 'likes less likes taken back that day';
comment on column ytempire.video_daily_facts.dislikes is 'dislikes of the day';
comment on column ytempire.video_daily_facts.comments is 'comments of the day';
comment on column ytempire.video_daily_facts.shares is 'shares of the day';
comment on column ytempire.video_daily_facts.subscribers_gained is
'subscribers won by the video that day';
comment on column ytempire.video_daily_facts.subscribers_lost is
'subscribers lost by the video that day';
comment on column ytempire.video_daily_facts.view_definition is
'what a view was: see video_metrics_timeseries.view_definition';
comment on column ytempire.video_daily_facts.source is 'which source told it';
comment on column ytempire.video_daily_facts.as_of is 'when YouTube told it';
comment on column ytempire.video_daily_facts.ingested_at is 'when the row was written here';

comment on table ytempire.video_reach_daily is
'thumbnail impressions and clicks; one row a video and Pacific day';
comment on column ytempire.video_reach_daily.video_id is 'the video';
comment on column ytempire.video_reach_daily.channel_id is 'the video''s channel';
comment on column ytempire.video_reach_daily.pacific_date is 'Pacific day';
comment on column ytempire.video_reach_daily.impressions is
'times a thumbnail was shown on YouTube''s own surfaces';
comment on column ytempire.video_reach_daily.report_id is 'YouTube''s id of the report';
comment on column ytempire.video_reach_daily.as_of is 'when YouTube made the report';
comment on column ytempire.video_reach_daily.ingested_at is 'when the row was written here';

comment on table ytempire.video_period_facts is
'what an export says of a video over a window; one row a video and file';
comment on column ytempire.video_period_facts.video_id is 'the video';
comment on column ytempire.video_period_facts.channel_id is 'the video''s channel';
comment on column ytempire.video_period_facts.source is 'which kind of export, as studio_export';
comment on column ytempire.video_period_facts.views is 'views in the window';
comment on column ytempire.video_period_facts.engaged_views is
'views that went on past the first seconds; null: not in the file';
comment on column ytempire.video_period_facts.watch_seconds is 'seconds watched in the window';
comment on column ytempire.video_period_facts.subscribers_net is 'subscribers won less lost';
comment on column ytempire.video_period_facts.likes is 'likes in the window';
comment on column ytempire.video_period_facts.comments is 'comments in the window';
comment on column ytempire.video_period_facts.shares is 'shares in the window';
comment on column ytempire.video_period_facts.average_view_seconds is
'seconds, mean over the views, as exported';
comment on column ytempire.video_period_facts.average_view_ratio is
'share of the video seen, mean over the views, as exported';
comment on column ytempire.video_period_facts.revenue_micros is
'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';
comment on column ytempire.video_period_facts.impressions is 'times a thumbnail was shown';
comment on column ytempire.video_period_facts.as_of is
'when the figures were taken: the first import of the file';
comment on column ytempire.video_period_facts.ingested_at is 'when the row was last written';

comment on table ytempire.channel_period_facts is
'the totals an export states over a window; one row a channel and file';
comment on column ytempire.channel_period_facts.channel_id is 'the channel';
comment on column ytempire.channel_period_facts.source is 'which kind of export, as studio_export';
comment on column ytempire.channel_period_facts.source_ref is 'sha-256 of the file';
comment on column ytempire.channel_period_facts.window_start is
'first day of the window; null: not known';
comment on column ytempire.channel_period_facts.engaged_views is
'views that went on past the first seconds; null: not in the file';
comment on column ytempire.channel_period_facts.watch_seconds is
'seconds watched, as the file totals them';
comment on column ytempire.channel_period_facts.subscribers_net is
'subscribers won less lost, as the file totals them';
comment on column ytempire.channel_period_facts.revenue_micros is
'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';
comment on column ytempire.channel_period_facts.impressions is
'times a thumbnail was shown, as the file totals them';
comment on column ytempire.channel_period_facts.ctr is
'thumbnail clicks / impressions, as the file states it, 0..1';
comment on column ytempire.channel_period_facts.as_of is
'when the figures were taken: the first import of the file';
comment on column ytempire.channel_period_facts.ingested_at is 'when the row was last written';

comment on table ytempire.youtube_api_usage is
'calls to YouTube''s APIs and their quota cost; one row an HTTP request';
comment on column ytempire.youtube_api_usage.id is 'our id of the request';
comment on column ytempire.youtube_api_usage.api_method is 'method, as youtube.videos.list';
comment on column ytempire.youtube_api_usage.endpoint is 'path of the request';
comment on column ytempire.youtube_api_usage.quota_bucket is
'which allowance was charged, as general';
comment on column ytempire.youtube_api_usage.items_requested is 'ids asked for; null: not by id';
comment on column ytempire.youtube_api_usage.items_returned is 'items in the answer';
comment on column ytempire.youtube_api_usage.response_code is 'HTTP status; null: no answer';
comment on column ytempire.youtube_api_usage.response_time_ms is 'milliseconds';
comment on column ytempire.youtube_api_usage.error_message is 'what YouTube said; null: no error';
comment on column ytempire.youtube_api_usage.created_at is 'when it was asked';
comment on column ytempire.youtube_api_usage.quota_date is 'Pacific day that the quota counts for';

comment on table ytempire.pipeline_runs is 'executions of notebooks; one row an execution';
comment on column ytempire.pipeline_runs.run_id is 'our id of the execution';
comment on column ytempire.pipeline_runs.notebook is
'which notebook, as pipeline/20_ingest_channels';
comment on column ytempire.pipeline_runs.parameters is 'what it was given';
comment on column ytempire.pipeline_runs.code_version is 'version and commit of the code';
comment on column ytempire.pipeline_runs.notebook_sha256 is 'sha-256 of the notebook';
comment on column ytempire.pipeline_runs.parameters_sha256 is 'sha-256 of the parameters';
comment on column ytempire.pipeline_runs.window_start is
'begin of the time it worked on; null: none';
comment on column ytempire.pipeline_runs.window_end is 'end of the time it worked on';
comment on column ytempire.pipeline_runs.started_at is 'when it began';
comment on column ytempire.pipeline_runs.ended_at is
'when it ended; null: still running, or killed';
comment on column ytempire.pipeline_runs.duration_seconds is 'seconds of real time';
comment on column ytempire.pipeline_runs.status is 'running, ok or failed';
comment on column ytempire.pipeline_runs.rows_in is 'rows read';
comment on column ytempire.pipeline_runs.rows_rejected is 'rows put into rejected_rows';
comment on column ytempire.pipeline_runs.error is 'what went wrong; null: nothing';

comment on table ytempire.rejected_rows is
'what came in and could not be believed; one row a source, row and reason';
comment on column ytempire.rejected_rows.source is 'which source sent it';
comment on column ytempire.rejected_rows.source_ref is 'which file or answer of the source';
comment on column ytempire.rejected_rows.row_number is 'row in the file; null: not from a file';
comment on column ytempire.rejected_rows.target is 'the table it was meant for';
comment on column ytempire.rejected_rows.reason is 'why it was not believed';
comment on column ytempire.rejected_rows.row_values is 'the row as it came; see form';
comment on column ytempire.rejected_rows.first_seen_at is 'when it was first refused';
comment on column ytempire.rejected_rows.last_seen_at is 'when it was last refused';
comment on column ytempire.rejected_rows.occurrences is 'how often it was refused';

comment on table ytempire.source_watermarks is
'how far each source has been read; one row a source and scope';
comment on column ytempire.source_watermarks.source is 'the source, as youtube_analytics';
comment on column ytempire.source_watermarks.scope is 'a channel, a table, or * for all';
comment on column ytempire.source_watermarks.last_attempt_at is 'when it was last asked';
comment on column ytempire.source_watermarks.last_ok_at is
'when it last answered well; null: never';
comment on column ytempire.source_watermarks.note is 'why the state is not ok; null: it is';

comment on table ytempire.video_metrics_daily is
'a video''s day from readings, Analytics and reach; one row a video and Pacific day';
comment on column ytempire.video_metrics_daily.pacific_date is 'Pacific day';
comment on column ytempire.video_metrics_daily.video_id is 'the video';
comment on column ytempire.video_metrics_daily.channel_id is 'the video''s channel';
comment on column ytempire.video_metrics_daily.likes_gained is
'signed change of the counter over the day''s readings';
comment on column ytempire.video_metrics_daily.comments_gained is
'signed change of the counter over the day''s readings';
comment on column ytempire.video_metrics_daily.engaged_views is
'views past the first frame, by Analytics';
comment on column ytempire.video_metrics_daily.watch_seconds is 'seconds watched, by Analytics';
comment on column ytempire.video_metrics_daily.likes_reported is 'likes of the day by Analytics';
comment on column ytempire.video_metrics_daily.comments_reported is
'comments of the day by Analytics';
comment on column ytempire.video_metrics_daily.shares is 'shares of the day by Analytics';
comment on column ytempire.video_metrics_daily.subscribers_gained is
'subscribers won, by Analytics';
comment on column ytempire.video_metrics_daily.subscribers_lost is 'subscribers lost, by Analytics';
comment on column ytempire.video_metrics_daily.revenue_micros is
'micro-dollars, YouTube''s estimate; null: not told, or not monetised';
comment on column ytempire.video_metrics_daily.impressions is
'times a thumbnail was shown; null: no reach report';
comment on column ytempire.video_metrics_daily.clicks is
'impressions * ctr, rounded; null: no reach report';

comment on table ytempire.channel_metrics_daily is
'a channel''s day, summed over its videos; one row a channel and Pacific day';
comment on column ytempire.channel_metrics_daily.pacific_date is 'Pacific day';
comment on column ytempire.channel_metrics_daily.channel_id is 'the channel';
comment on column ytempire.channel_metrics_daily.videos_published is
'videos that went public that day';
comment on column ytempire.channel_metrics_daily.videos_with_cost is
'of those, videos with a known cost';
comment on column ytempire.channel_metrics_daily.views_gained is
'signed change of the public counters; null: no two readings';
comment on column ytempire.channel_metrics_daily.views_reported is
'views of the day by Analytics, 48 to 72 h late; null: not told';
comment on column ytempire.channel_metrics_daily.engaged_views is
'views past the first frame, by Analytics';
comment on column ytempire.channel_metrics_daily.watch_seconds is 'seconds watched, by Analytics';
comment on column ytempire.channel_metrics_daily.likes_reported is 'likes of the day by Analytics';
comment on column ytempire.channel_metrics_daily.comments_reported is
'comments of the day by Analytics';
comment on column ytempire.channel_metrics_daily.shares is 'shares of the day by Analytics';
comment on column ytempire.channel_metrics_daily.subscribers_gained is
'subscribers won, by Analytics';
comment on column ytempire.channel_metrics_daily.subscribers_lost is
'subscribers lost, by Analytics';
comment on column ytempire.channel_metrics_daily.impressions is
'times a thumbnail was shown; null: no reach report';
comment on column ytempire.channel_metrics_daily.clicks is
'thumbnail clicks; null: no reach report';

comment on table ytempire.revenue_estimates is
'our estimate of days that YouTube has not told yet; one row a Pacific day';
comment on column ytempire.revenue_estimates.pacific_date is
'Pacific day that YouTube has not told';
comment on column ytempire.revenue_estimates.revenue_micros is 'micro-dollars: our estimate';
comment on column ytempire.revenue_estimates.low_micros is
'micro-dollars: lower end of the interval';
comment on column ytempire.revenue_estimates.high_micros is
'micro-dollars: upper end of the interval';
comment on column ytempire.revenue_estimates.method is 'how it was estimated';
comment on column ytempire.revenue_estimates.as_of is 'when it was estimated';

comment on table ytempire.check_results is 'what each data check found; one row a run and check';
comment on column ytempire.check_results.run_id is 'the execution that checked';
comment on column ytempire.check_results.check_name is 'file of sql/checks';
comment on column ytempire.check_results.severity is 'warning or error';
comment on column ytempire.check_results.rows_broken is 'rows that break the rule; 0: it holds';
comment on column ytempire.check_results.sample is 'a few of those rows';
comment on column ytempire.check_results.checked_at is 'when it was checked';

comment on table ytempire.warehouse_identity is 'whose facts this warehouse holds; one row in all';
comment on column ytempire.warehouse_identity.is_the_row is 'always true: there is one row';
comment on column ytempire.warehouse_identity.named_at is 'when the first facts came in';

comment on table ytempire.schema_migrations is
'migrations that were applied; one row a file of sql/migrations';
comment on column ytempire.schema_migrations.number is 'number of the file';
comment on column ytempire.schema_migrations.name is 'the rest of the file''s name';
comment on column ytempire.schema_migrations.checksum is 'sha-256 of the file';
comment on column ytempire.schema_migrations.applied_at is 'when it was applied';
comment on column ytempire.schema_migrations.is_skipped is
'true: the server lacks what the file requires';

comment on table ytempire.view_definitions is 'views that were built; one row a file of sql/views';
comment on column ytempire.view_definitions.name is 'name of the view';
comment on column ytempire.view_definitions.kind is 'view or materialized view';
comment on column ytempire.view_definitions.checksum is 'sha-256 of the file';
