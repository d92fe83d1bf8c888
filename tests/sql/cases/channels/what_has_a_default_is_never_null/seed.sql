insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
update ytempire.channels set status = null, created_at = null;
select
    status,
    created_at
from ytempire.channels
