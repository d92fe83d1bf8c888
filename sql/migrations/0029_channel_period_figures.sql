-- ytempire.channel_period_figures: all that the Total line of a table by video says.
-- grain: as channel_period_facts: one row a channel, window and source file.
alter table ytempire.channel_period_facts
add column likes bigint,
add column comments bigint,
add column shares bigint,
add column average_view_seconds double precision,
add column average_view_ratio double precision,
add column revenue_currency text,
add column revenue_currency_micros bigint,
add column clicks double precision,
add column usd_per_unit numeric;

comment on column ytempire.channel_period_facts.likes is 'likes less likes taken back';
comment on column ytempire.channel_period_facts.comments is 'comments added';
comment on column ytempire.channel_period_facts.shares is 'times a share button was used';
comment on column ytempire.channel_period_facts.average_view_seconds is
'mean watch time of a view, seconds';
comment on column ytempire.channel_period_facts.average_view_ratio is
'mean share of a video that is watched; above 1 where viewers watch again';
comment on column ytempire.channel_period_facts.revenue_currency is
'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';
comment on column ytempire.channel_period_facts.revenue_currency_micros is
'estimated revenue as the file has it, millionths of one unit of revenue_currency';
comment on column ytempire.channel_period_facts.clicks is 'impressions * ctr, not rounded';
comment on column ytempire.channel_period_facts.usd_per_unit is
'US dollars for one unit, as given with the import; null: no rate was given, or no revenue';
