-- ytempire.api_usage_outcomes: why a call failed, and which call it repeats.
-- grain: none. reads: youtube_api_usage.
alter table ytempire.youtube_api_usage
add column error_reason text,
add column retry_of uuid;

comment on column ytempire.youtube_api_usage.error_reason is
'Google''s own word for the failure, as quotaExceeded; null: it succeeded, or nobody answered';
comment on column ytempire.youtube_api_usage.retry_of is
'id of the call that this one repeats, the one before it; null: the first attempt';
