-- ytempire.channel_health_inputs: what a channel's health is worked out from.
-- grain: one row a channel, Pacific day, part of the score and format, over the 28 Pacific days
-- that end with that day. Written by notebook 33_score_channels only; it holds no anchors, so that
-- history can be scored anew with other anchors without reading the videos' days again.
create table ytempire.channel_health_inputs (
    pacific_date date not null,
    channel_id uuid not null references ytempire.channels (channel_id),
    part text not null check (part in ('engagement', 'retention', 'ctr', 'roi')),
    format text not null check (format in ('long', 'shorts', 'live', 'unknown', 'all')),
    videos bigint not null check (videos >= 0),
    numerator bigint not null,
    denominator bigint not null check (denominator > 0),
    effective_videos double precision not null check (effective_videos > 0),
    rate_variance double precision check (rate_variance >= 0),
    primary key (pacific_date, channel_id, part, format)
);

comment on table ytempire.channel_health_inputs is
'sums that a health score is made of; one row a channel, Pacific day, part and format';
comment on column ytempire.channel_health_inputs.pacific_date is
'last of the 28 Pacific days that are summed';
comment on column ytempire.channel_health_inputs.channel_id is 'the channel';
comment on column ytempire.channel_health_inputs.part is 'engagement, retention, ctr or roi';
comment on column ytempire.channel_health_inputs.format is
'format of the videos summed; unknown: YouTube has not told it; all: the part knows no formats';
comment on column ytempire.channel_health_inputs.videos is
'videos summed: those with a denominator, and for roi those published in the 28 days';
comment on column ytempire.channel_health_inputs.numerator is
'engagement: likes + 2 comments + 3 shares; retention: seconds watched; ctr: clicks; roi: '
'micro-dollars of estimated revenue. Signed: YouTube takes back';
comment on column ytempire.channel_health_inputs.denominator is
'engagement: engaged views; retention: engaged views times seconds of duration; ctr: impressions; '
'roi: micro-dollars of direct cost of the videos published. Of the same videos or days';
comment on column ytempire.channel_health_inputs.effective_videos is
'videos of equal weight that would say as much: (sum of denominators)^2 / sum of their squares';
comment on column ytempire.channel_health_inputs.rate_variance is
'variance of the rate, in ratio squared, from how its videos differ; null: of one video none is '
'known';
