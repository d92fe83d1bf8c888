-- ytempire.video_actual_revenue: what was stated for channels, shared out to their videos.
-- grain: one row a video and Pacific month for which any statement is held. Written by
-- sql/rollups/video_actual_revenue.sql only; keys are checked where the facts are written.
create table ytempire.video_actual_revenue (
    pacific_month date not null,
    video_id uuid not null,
    channel_id uuid not null,
    kind text not null check (kind in ('ads', 'shorts')),
    estimated_micros bigint not null,
    actual_micros bigint,
    primary key (video_id, pacific_month)
);
create index video_actual_revenue_month on ytempire.video_actual_revenue (pacific_month);

comment on table ytempire.video_actual_revenue is
'stated revenue shared out by estimated revenue; one row a video and Pacific month with statements';
comment on column ytempire.video_actual_revenue.pacific_month is 'first day of the Pacific month';
comment on column ytempire.video_actual_revenue.video_id is 'the video';
comment on column ytempire.video_actual_revenue.channel_id is 'the video''s channel';
comment on column ytempire.video_actual_revenue.kind is
'which statements speak of it: shorts of a Short, ads of any other and where the format is not '
'known; the other kinds speak of both';
comment on column ytempire.video_actual_revenue.estimated_micros is
'micro-dollars that YouTube estimates for the month; the shares go by it';
comment on column ytempire.video_actual_revenue.actual_micros is
'micro-dollars of the statements that are this video''s share; YTEMPIRE-derived, not a YouTube '
'figure; null: no statement of its channel speaks of it';

comment on column ytempire.videos.actual_revenue is
'US dollars: its share of all statements held, by estimated revenue (YTEMPIRE-derived); null: none';
