-- ytempire.scope_freshness: how fresh each source is, scope by scope, against what is usual.
-- grain: one row a source and scope that was ever asked. reads: source_watermarks, expected_lags
create view ytempire.scope_freshness as
with watermarks as (
    select
        source,
        scope,
        complete_through,
        complete_date,
        last_attempt_at,
        last_ok_at,
        state,
        note,
        -- A day is told to its end: YouTube's at midnight Pacific, others' at midnight UTC.
        coalesce(
            (complete_date + 1)::timestamp at time zone case
                when starts_with(source, 'youtube_') then 'America/Los_Angeles' else 'UTC'
            end,
            complete_through
        ) as told_through
    from ytempire.source_watermarks
),

lags as (
    select
        source,
        scope,
        expected_lag
    from ytempire.expected_lags
)

select
    watermarks.source,
    watermarks.scope,
    watermarks.state,
    watermarks.complete_through,
    watermarks.complete_date,
    watermarks.last_ok_at as as_of,
    watermarks.last_attempt_at,
    ytempire.clock_now() - watermarks.told_through as lag,
    coalesce(own.expected_lag, usual.expected_lag) as expected_lag,
    ytempire.clock_now() - watermarks.told_through
    > coalesce(own.expected_lag, usual.expected_lag) as is_late,
    watermarks.note
from watermarks
left join lags as own on watermarks.source = own.source and watermarks.scope = own.scope
left join lags as usual on watermarks.source = usual.source and usual.scope = '*';

comment on view ytempire.scope_freshness is
'how fresh each source is, against what is usual; one row a source and scope';
comment on column ytempire.scope_freshness.source is 'the source, as youtube_analytics';
comment on column ytempire.scope_freshness.scope is 'a channel or table it is read for; *: all';
comment on column ytempire.scope_freshness.state is
'how the last attempt ended: ok, refused, failed or not_connected';
comment on column ytempire.scope_freshness.complete_through is
'all that the source knew up to this instant has been read; null: nothing yet';
comment on column ytempire.scope_freshness.complete_date is
'last day told in full, Pacific where YouTube tells it, else UTC; null: the source tells no days, '
'or none yet';
comment on column ytempire.scope_freshness.as_of is 'when it last answered well; null: never';
comment on column ytempire.scope_freshness.last_attempt_at is 'when it was last asked';
comment on column ytempire.scope_freshness.lag is
'time between now and what was read, or the end of the last day told in full; null: '
'nothing was read yet';
comment on column ytempire.scope_freshness.expected_lag is
'what is usual, from expected_lags; null: nothing is said of it there';
comment on column ytempire.scope_freshness.is_late is
'the lag is longer than is usual; null: one of both is not known';
comment on column ytempire.scope_freshness.note is 'what the last attempt says; null: nothing';
