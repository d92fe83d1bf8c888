-- ytempire.generation_jobs_content: what a video is given by those who make it, beside its style.
-- grain: none. reads: video_generation_jobs.
alter table ytempire.video_generation_jobs
add column hook text,
add column voice text,
add column thumbnail_style text;

comment on column ytempire.video_generation_jobs.hook is
'how the video begins, as the production database names it; null: it does not tell';
comment on column ytempire.video_generation_jobs.voice is
'the voice that speaks, as the production database names it; null: it does not tell';
comment on column ytempire.video_generation_jobs.thumbnail_style is
'how the thumbnail is made, as the production database names it; null: it does not tell';
