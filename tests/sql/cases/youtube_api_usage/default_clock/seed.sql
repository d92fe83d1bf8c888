set local timezone = 'UTC';
insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost)
values ('videos.list', '/videos', 1);
set local timezone = 'Pacific/Kiritimati';
insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost)
values ('videos.list', '/videos', 1);
select count(distinct created_at) as instants
from ytempire.youtube_api_usage
