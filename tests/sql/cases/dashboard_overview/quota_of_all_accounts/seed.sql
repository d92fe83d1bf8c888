insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, account_used)
select
    'videos.list',
    '/videos',
    100 * n,
    'a' || n
from generate_series(1, 15) as n;
select youtube_quota_used = 12000 as is_all
from ytempire.dashboard_overview
