set local timezone = 'Pacific/Kiritimati';
insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, account_used)
values ('videos.list', '/videos', 5, 'a');
set local timezone = 'Etc/GMT+12';
select coalesce(sum(quota_used), 0) as quota_used_today
from ytempire.youtube_quota_daily
where date = current_date
