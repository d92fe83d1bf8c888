-- ytempire.revenue_cohorts: cost, revenue and payback of the videos of a day, at stated ages.
-- grain: one row a Pacific day of publication, channel and age in days. Written by
-- sql/rollups/revenue_cohorts.sql only, replaced by published_date. Sums add up over days of
-- publication: a month's cohort at 28 days is the sum of its days' rows at 28 days.
create table ytempire.revenue_cohorts (
    published_date date not null,
    channel_id uuid not null,
    age_days integer not null check (age_days between 0 and 90),
    videos bigint not null,
    videos_told bigint not null,
    videos_counted bigint not null,
    loaded_micros bigint,
    revenue_micros bigint,
    videos_paid_back bigint not null,
    primary key (channel_id, published_date, age_days)
);
create index revenue_cohorts_published on ytempire.revenue_cohorts (published_date);

comment on table ytempire.revenue_cohorts is
'cost and revenue of the videos published on a day, to a stated age (YTEMPIRE-derived); one row a '
'Pacific day of publication, channel and age. Return: (revenue_micros - loaded_micros) / '
'loaded_micros over summed rows; share paid back: videos_paid_back / videos_counted';
comment on column ytempire.revenue_cohorts.published_date is 'Pacific day of publication';
comment on column ytempire.revenue_cohorts.channel_id is 'the channel';
comment on column ytempire.revenue_cohorts.age_days is
'age in Pacific days: revenue up to the end of that day of life, 0 being published_date';
comment on column ytempire.revenue_cohorts.videos is 'videos published that day';
comment on column ytempire.revenue_cohorts.videos_told is
'videos whose revenue is told to that age';
comment on column ytempire.revenue_cohorts.videos_counted is
'videos of these whose loaded cost is known: those in the three columns that follow';
comment on column ytempire.revenue_cohorts.loaded_micros is
'micro-dollars: their loaded cost; null: there are none';
comment on column ytempire.revenue_cohorts.revenue_micros is
'micro-dollars: what they earned to that age; null: there are none';
comment on column ytempire.revenue_cohorts.videos_paid_back is
'how many of them had earned their loaded cost by that age';
