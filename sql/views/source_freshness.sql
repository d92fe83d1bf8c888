-- ytempire.source_freshness: how far each source has been read, over all its scopes.
-- grain: one row a source.
-- reads: source_watermarks
create view ytempire.source_freshness as
with watermarks as (
    select
        source,
        scope,
        complete_through,
        complete_date,
        last_attempt_at,
        last_ok_at,
        state,
        note
    from ytempire.source_watermarks
)

select
    source,
    count(*) as scopes,
    count(*) filter (where state = 'failed') as scopes_failed,
    count(*) filter (where state = 'refused') as scopes_refused,
    count(*) filter (where state = 'not_connected') as scopes_not_connected,
    min(note) filter (where state <> 'ok') as note,
    min(complete_date) as complete_date,
    min(complete_through) as complete_through,
    max(last_attempt_at) as last_attempt_at,
    max(last_ok_at) as last_ok_at
from watermarks
group by source;

comment on view ytempire.source_freshness is 'one row a source: how far it has been read';
comment on column ytempire.source_freshness.note is 'what the first scope that is not ok says';
comment on column ytempire.source_freshness.source is 'the source, as youtube_analytics';
comment on column ytempire.source_freshness.scopes is 'channels or tables it is read for';
comment on column ytempire.source_freshness.scopes_failed is 'of those, read with a failure';
comment on column ytempire.source_freshness.scopes_refused is 'of those, refused by the source';
comment on column ytempire.source_freshness.scopes_not_connected is 'of those, without credentials';
comment on column ytempire.source_freshness.complete_date is
'last day told in full for every scope';
comment on column ytempire.source_freshness.complete_through is
'all known up to here has been read, for every scope';
comment on column ytempire.source_freshness.last_attempt_at is 'when any scope was last asked';
comment on column ytempire.source_freshness.last_ok_at is 'when any scope last answered well';
