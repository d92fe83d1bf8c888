insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
update ytempire.channels set updated_at = '2026-11-01 10:00';
update ytempire.channels set channel_name = 'another name';
select count(*) as rows_moved
from ytempire.channels
where updated_at > '2026-11-01 10:00'
