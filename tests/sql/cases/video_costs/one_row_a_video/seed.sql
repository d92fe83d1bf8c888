insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, niche)
values ('00000000-0000-0000-0000-0000000000c1', 'UC1', 'a channel', 'a niche');
insert into ytempire.videos (video_id, channel_id, title, generation_method)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000c1', 'a video', 'm');
insert into ytempire.video_costs (video_id, openai_cost_cents) values ('00000000-0000-0000-0000-0000000000a1', 290), ('00000000-0000-0000-0000-0000000000a1', 290);
select
    count(*) as rows_accepted,
    max(total_cost_dollars) as dearest
from ytempire.video_costs
