-- channel/youtube_tests: results of YouTube's own tests of a channel's videos, entered by hand.
-- grain: one row a test and variant, the newest first. Parameters: channel, rows.
-- reads: youtube_test_results, videos
select
    videos.title,
    results.element,
    results.outcome,
    results.variant,
    results.is_winner,
    results.watch_time_share_ratio,
    results.began_date,
    results.ended_date,
    results.entered_at
from ytempire.youtube_test_results as results
inner join ytempire.videos on results.video_id = videos.video_id
where videos.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
order by results.ended_date desc, videos.title asc, results.variant asc
limit %(rows)s
