-- checks/metadata_version_is_current: a video's title, description, tags and thumbnail are those of
-- its latest version.
-- severity: error
-- grain: one row a video. reads: videos, metadata_versions.
with latest as (
    select distinct on (video_id)
        video_id,
        title,
        description_sha256,
        tags,
        thumbnail_id,
        valid_from
    from ytempire.metadata_versions
    order by video_id asc, valid_from desc
)

select
    videos.video_id,
    videos.title,
    latest.title as version_title,
    latest.valid_from
from ytempire.videos
left join latest on videos.video_id = latest.video_id
where
    (
        videos.title, encode(sha256(convert_to(videos.description, 'UTF8')), 'hex'),
        videos.tags, videos.thumbnail_id
    )
    is distinct from
    (latest.title, latest.description_sha256, latest.tags, latest.thumbnail_id)
order by videos.video_id
