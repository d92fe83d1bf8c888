-- ytempire.video_reach_superseded_dates: an index by which days' earlier versions are found.
-- reads: video_reach_superseded. As that of the daily facts, for video_reach_as_of.
create index video_reach_superseded_dates
on ytempire.video_reach_superseded (pacific_date);
