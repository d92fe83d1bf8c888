-- insights/youtube_tests: results of YouTube's own tests, the newest first.
-- grain: one row a test and variant. Parameter: rows.
-- reads: youtube_test_results, videos
select
    videos.youtube_video_id,
    videos.title,
    results.element,
    results.outcome,
    results.variant,
    results.is_winner,
    results.watch_time_share_ratio,
    results.began_date,
    results.ended_date,
    results.entered_at,
    results.entered_by
from ytempire.youtube_test_results as results
inner join ytempire.videos on results.video_id = videos.video_id
order by results.ended_date desc, videos.youtube_video_id asc, results.variant asc
limit %(rows)s
