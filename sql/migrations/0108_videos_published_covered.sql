-- ytempire.videos_published_covered: the index videos_published_date as before, with the columns
-- that counting needs in it.
-- grain: none. reads: videos.
drop index ytempire.videos_published_date;
create index videos_published_date
on ytempire.videos (((published_at at time zone 'America/Los_Angeles')::date))
include (video_id, published_at);
