-- ytempire.youtube_api_usage_quota_date: the calls of a quota day.
-- grain: none. reads: youtube_api_usage.
create index youtube_api_usage_quota_date on ytempire.youtube_api_usage (quota_date);
