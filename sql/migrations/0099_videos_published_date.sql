-- ytempire.videos_published_date: videos by the Pacific day of their publication, which pages,
-- reports and roll-ups ask for.
-- grain: none. reads: videos.
create index videos_published_date
on ytempire.videos (((published_at at time zone 'America/Los_Angeles')::date));
