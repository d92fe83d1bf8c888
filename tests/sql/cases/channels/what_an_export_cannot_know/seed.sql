insert into ytempire.channels (channel_name) values ('a channel')
returning channel_name
