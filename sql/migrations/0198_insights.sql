-- ytempire.insights: what may be worth doing, each with the evidence that it rests on.
-- grain: one row an insight: a finding of a detector about a subject, for as long as it is found.
-- Written by the step 42_write_insights only. One that is found again the next night is the same
-- insight, so what somebody decided of it stays; one that is not found any more ends.
create table ytempire.insights (
    insight_id uuid primary key,
    detector text not null check (detector ~ '^[a-z][a-z_]*$'),
    title text not null,
    subject text not null,
    channel_id uuid references ytempire.channels (channel_id),
    since_date date,
    evidence jsonb not null check (
        evidence ?& array[
            'metric', 'unit', 'effect', 'low', 'high', 'interval_ratio', 'n', 'counted',
            'window_start', 'window_end', 'query'
        ]
    ),
    expected_usd_micros bigint check (expected_usd_micros > 0),
    reckoned text not null,
    statement text not null,
    rephrased text,
    rephrased_by text,
    valid_from timestamptz not null,
    found_at timestamptz not null,
    valid_until timestamptz not null,
    check (valid_from <= found_at and found_at <= valid_until),
    check ((rephrased is null) = (rephrased_by is null))
);
create index insights_valid on ytempire.insights (valid_until, channel_id);

comment on table ytempire.insights is
'what may be worth doing, with its evidence (YTEMPIRE-derived); one row an insight: a finding of a '
'detector about a subject, for as long as it is found night after night';
comment on column ytempire.insights.insight_id is
'the insight; it follows from detector, subject and the day it was first found';
comment on column ytempire.insights.detector is 'what found it';
comment on column ytempire.insights.title is 'what that detector finds, for people';
comment on column ytempire.insights.subject is
'what it is about, as the detector tells its subjects apart';
comment on column ytempire.insights.channel_id is 'the channel; null: the whole network';
comment on column ytempire.insights.since_date is
'Pacific day on which it began, as far as it can be told; null: it has no first day';
comment on column ytempire.insights.evidence is
'JSON: metric, unit, effect, low and high (ends of the interval; null: counted, not estimated), '
'interval_ratio, n and what is counted, window_start and window_end (Pacific days, the last '
'included), the query of sql/queries behind it';
comment on column ytempire.insights.expected_usd_micros is
'micro-dollars that stand to be won or saved, as reckoned says; null: not known, never 0';
comment on column ytempire.insights.reckoned is 'how the dollars are reckoned, or why they are not';
comment on column ytempire.insights.statement is 'what it says, by template';
comment on column ytempire.insights.rephrased is
'the same in other words, each figure held against the statement''s; null: not rephrased';
comment on column ytempire.insights.rephrased_by is 'model that rephrased it; null: none did';
comment on column ytempire.insights.valid_from is 'when it was first found';
comment on column ytempire.insights.found_at is 'when it was found last';
comment on column ytempire.insights.valid_until is
'until when it holds without being found again; one that was looked for in vain ended then';
