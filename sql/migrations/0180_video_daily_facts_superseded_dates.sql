-- ytempire.video_daily_facts_superseded_dates: an index by which days' earlier versions are found.
-- reads: video_daily_facts_superseded. What was known of some days at an instant is asked by
-- reports that tell them again (video_daily_facts_as_of); the key begins with the video.
create index video_daily_facts_superseded_dates
on ytempire.video_daily_facts_superseded (pacific_date);
