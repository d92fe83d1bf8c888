insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
refresh materialized view ytempire.channel_performance_daily;
select count(*) as days
from ytempire.channel_performance_daily
