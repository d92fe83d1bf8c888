-- ytempire.video_revenue_currency: revenue of a video in the file's own currency.
-- grain: as video_period_facts: one row a video, window and source file.
alter table ytempire.video_period_facts
add column revenue_currency text,
add column revenue_currency_micros bigint,
add column usd_per_unit numeric;

comment on column ytempire.video_period_facts.revenue_currency is
'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';
comment on column ytempire.video_period_facts.revenue_currency_micros is
'estimated revenue as the file has it, millionths of one unit of revenue_currency';
comment on column ytempire.video_period_facts.usd_per_unit is
'US dollars for one unit, as given with the import; null: no rate was given, or no revenue';
