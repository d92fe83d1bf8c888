insert into ytempire.youtube_api_usage
(api_method, endpoint, quota_cost, account_used, created_at)
values
('videos.list', '/videos', 700, 'a', current_date + interval '7 hours 30 minutes'),
('videos.list', '/videos', 5, 'a', current_date + interval '8 hours 5 minutes');
select quota_used
from ytempire.youtube_quota_daily
