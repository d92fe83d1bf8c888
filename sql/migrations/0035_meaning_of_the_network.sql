-- ytempire.*: meaning_of_the_network: channels, videos, jobs and costs, with grain and unit.
-- reads: nothing. Tables that came later carry their comments themselves.

comment on table ytempire.channels is 'the network''s channels; one row a channel';
comment on column ytempire.channels.channel_id is 'our id of the channel';
comment on column ytempire.channels.youtube_channel_id is
'YouTube''s id, UC...; null: an export did not tell it';
comment on column ytempire.channels.channel_name is 'title on YouTube';
comment on column ytempire.channels.channel_handle is 'the @name; null: not known';
comment on column ytempire.channels.niche is
'subject, as parameters/network.yaml or the factory says; null: not told';
comment on column ytempire.channels.status is 'active, paused, suspended or archived';
comment on column ytempire.channels.tier is 'test, standard, premium or flagship: our ranking';
comment on column ytempire.channels.oauth_token_expires_at is
'when the owner''s consent ends; null: not held here';
comment on column ytempire.channels.created_at is
'when the channel was made; where YouTube did not tell, when it was first seen here';
comment on column ytempire.channels.updated_at is 'when the row last changed';
comment on column ytempire.channels.last_video_published_at is
'newest public video; null: none known';

comment on table ytempire.videos is
'the network''s videos with their latest counters; one row a video';
comment on column ytempire.videos.video_id is 'our id of the video';
comment on column ytempire.videos.channel_id is 'the channel it belongs to';
comment on column ytempire.videos.youtube_video_id is
'YouTube''s id, 11 characters; null: not on YouTube yet, or an export did not tell it';
comment on column ytempire.videos.title is 'title, as last read';
comment on column ytempire.videos.description is 'description, as last read';
comment on column ytempire.videos.tags is 'tags, in YouTube''s order';
comment on column ytempire.videos.category is 'YouTube''s category by name';
comment on column ytempire.videos.content_type is
'educational, entertainment, news, tutorial or review, as the factory says; null: not told';
comment on column ytempire.videos.format is 'long, shorts or live; null: not known';
comment on column ytempire.videos.generation_method is 'how the factory made it; null: not told';
comment on column ytempire.videos.script_id is 'the factory''s id of the script';
comment on column ytempire.videos.thumbnail_id is 'the factory''s id of the thumbnail';
comment on column ytempire.videos.duration_seconds is 'seconds';
comment on column ytempire.videos.resolution is 'pixels, as 1920x1080; null: not told';
comment on column ytempire.videos.file_size_mb is 'megabytes of the file, as the factory says';
comment on column ytempire.videos.status is
'queued, generating, processing, uploading, published, failed or deleted';
comment on column ytempire.videos.queued_at is
'when the factory queued it; null: it was never in the queue';
comment on column ytempire.videos.generation_started_at is 'when the factory began';
comment on column ytempire.videos.generation_completed_at is 'when the factory had made it';
comment on column ytempire.videos.uploaded_at is 'when it was uploaded';
comment on column ytempire.videos.published_at is
'when it went public; null: not public yet, or not known';
comment on column ytempire.videos.shares is 'owner only, from Analytics; null: not collected';
comment on column ytempire.videos.watch_time_hours is 'hours watched over all daily facts held';
comment on column ytempire.videos.actual_revenue is
'US dollars as paid out; null: YouTube''s APIs do not tell it';
comment on column ytempire.videos.estimated_revenue_micros is
'micro-dollars, YouTube''s estimate over all daily facts held';
comment on column ytempire.videos.created_at is 'when the row was made';
comment on column ytempire.videos.updated_at is 'when the row last changed';

comment on table ytempire.video_generation_jobs is
'attempts to make a video; one row a job, a retry is a job of its own';
comment on column ytempire.video_generation_jobs.job_id is 'the factory''s id of the job';
comment on column ytempire.video_generation_jobs.channel_id is 'the channel it is for';
comment on column ytempire.video_generation_jobs.factory_video_id is
'the factory''s id of the video it is to make';
comment on column ytempire.video_generation_jobs.priority is '1 to 10, 10 first';
comment on column ytempire.video_generation_jobs.topic is 'what the video is to be about';
comment on column ytempire.video_generation_jobs.style is 'the factory''s style, as list';
comment on column ytempire.video_generation_jobs.target_duration_seconds is
'seconds the video should last';
comment on column ytempire.video_generation_jobs.current_stage is
'stage reached: queued, script, voice, visuals, render, upload';
comment on column ytempire.video_generation_jobs.progress_percentage is 'per cent, 0 to 100';
comment on column ytempire.video_generation_jobs.status is
'queued, processing, completed, failed or cancelled';
comment on column ytempire.video_generation_jobs.error_message is 'why it failed; null: it did not';
comment on column ytempire.video_generation_jobs.retry_count is
'0 for the first attempt at a video';
comment on column ytempire.video_generation_jobs.created_at is 'when it was queued';
comment on column ytempire.video_generation_jobs.started_at is 'when work began';
comment on column ytempire.video_generation_jobs.completed_at is 'when it ended well';
comment on column ytempire.video_generation_jobs.failed_at is 'when it failed';
comment on column ytempire.video_generation_jobs.updated_at is 'when the factory last changed it';
comment on column ytempire.video_generation_jobs.cpu_seconds_used is 'seconds of one CPU';
comment on column ytempire.video_generation_jobs.gpu_seconds_used is 'seconds of one GPU';
comment on column ytempire.video_generation_jobs.memory_mb_peak is 'megabytes at the peak';

comment on table ytempire.cost_ledger is
'what was spent, call by call; one row a vendor call or compute charge';
comment on column ytempire.cost_ledger.entry_id is 'our number of the entry';
comment on column ytempire.cost_ledger.idempotency_key is
'what makes the entry unique: told twice, it is written once';
comment on column ytempire.cost_ledger.occurred_at is 'when it was spent';
comment on column ytempire.cost_ledger.recorded_at is 'when it was recorded, by the source';
comment on column ytempire.cost_ledger.channel_id is
'the channel it was spent for; null: none in particular';
comment on column ytempire.cost_ledger.job_id is 'the job it was spent in; null: outside a job';
comment on column ytempire.cost_ledger.attempt is 'which attempt at the video, from 1';
comment on column ytempire.cost_ledger.stage is 'stage of the job, as script';
comment on column ytempire.cost_ledger.quantity is 'how much was bought, in unit';
comment on column ytempire.cost_ledger.unit is 'what quantity counts, as output_token';
comment on column ytempire.cost_ledger.unit_price_usd is 'US dollars a unit';
comment on column ytempire.cost_ledger.source is 'which source told it';

comment on table ytempire.video_costs is
'direct cost per video, summed from cost_ledger; one row a video with a known cost';
comment on column ytempire.video_costs.cost_id is 'our id of the row';
comment on column ytempire.video_costs.video_id is 'the video';
comment on column ytempire.video_costs.openai_cost_cents is 'cents: OpenAI';
comment on column ytempire.video_costs.elevenlabs_cost_cents is 'cents: ElevenLabs';
comment on column ytempire.video_costs.stability_ai_cost_cents is 'cents: Stability AI';
comment on column ytempire.video_costs.pexels_cost_cents is 'cents: Pexels';
comment on column ytempire.video_costs.other_api_cost_cents is 'cents: all other vendors';
comment on column ytempire.video_costs.cpu_compute_cost_cents is 'cents: CPU';
comment on column ytempire.video_costs.gpu_compute_cost_cents is 'cents: GPU';
comment on column ytempire.video_costs.storage_cost_cents is 'cents: storage';
comment on column ytempire.video_costs.bandwidth_cost_cents is 'cents: bandwidth';
comment on column ytempire.video_costs.total_api_cost_cents is 'cents: the five vendors';
comment on column ytempire.video_costs.total_compute_cost_cents is
'cents: the four kinds of compute';
comment on column ytempire.video_costs.total_cost_cents is 'cents: everything';
comment on column ytempire.video_costs.total_cost_dollars is 'US dollars = total_cost_cents / 100';
comment on column ytempire.video_costs.created_at is 'when the row was made';
comment on column ytempire.video_costs.updated_at is 'when the row last changed';
