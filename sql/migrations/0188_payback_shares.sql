-- ytempire.payback_shares: what share of videos has earned its loaded cost by day 7, 28 and 90.
-- grain: one row a day of estimation, group of videos and age. Written by the step
-- 38_find_insights only, replaced by estimated_date.
create table ytempire.payback_shares (
    estimated_date date not null,
    grouping text not null check (grouping in ('network', 'niche', 'format', 'niche+format')),
    niche text,
    format text,
    day integer not null check (day in (7, 28, 90)),
    videos bigint not null,
    paid_back bigint not null,
    at_risk bigint not null,
    share_ratio double precision,
    low_ratio double precision,
    high_ratio double precision,
    interval_ratio double precision not null,
    median_days integer,
    unique nulls not distinct (grouping, niche, format, day, estimated_date)
);
create index payback_shares_date on ytempire.payback_shares (estimated_date);

comment on table ytempire.payback_shares is
'share of videos whose estimated revenue reached their loaded cost, by age, censored videos '
'counted (YTEMPIRE-derived); one row a day of estimation, group and age';
comment on column ytempire.payback_shares.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.payback_shares.grouping is 'by what videos are told apart';
comment on column ytempire.payback_shares.niche is
'niche of the channels, where it tells apart; null: not known, or all';
comment on column ytempire.payback_shares.format is
'format of the videos, where it tells apart; null: not known, or all';
comment on column ytempire.payback_shares.day is 'age in days; the day of publication is 0';
comment on column ytempire.payback_shares.videos is
'videos whose loaded cost and first day of revenue are known';
comment on column ytempire.payback_shares.paid_back is
'videos of these seen to pay back by that age: fewer than will be found once all are old enough';
comment on column ytempire.payback_shares.at_risk is
'videos followed to that age that had not paid before';
comment on column ytempire.payback_shares.share_ratio is
'share paid back by that age, 0..1 (Kaplan and Meier): the unpaid count as long as they are '
'followed; null: fewer than 10 are followed that long';
comment on column ytempire.payback_shares.low_ratio is
'lower end of the interval; null as share_ratio';
comment on column ytempire.payback_shares.high_ratio is
'upper end of the interval; null as share_ratio';
comment on column ytempire.payback_shares.interval_ratio is
'share of truths that the interval should hold, 0..1';
comment on column ytempire.payback_shares.median_days is
'age in days by which half have paid back; null: fewer have so far';
