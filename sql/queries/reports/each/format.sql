-- reports/each/format: the formats of which a report each is made.
-- grain: one row a format of a known video.
-- reads: videos
select formats.value
from (values ('long'), ('shorts'), ('live')) as formats (value)
where
    exists (
        select 1
        from ytempire.videos
        where videos.format = formats.value
    )
order by formats.value asc
