-- ytempire.reading_loads_finished_through: up to which video the end of a load has come.
-- grain: none. reads: reading_loads. A number of videos does not tell which they were when videos
-- go meanwhile, or two loads of a file are at it: the last one's id does.
alter table ytempire.reading_loads add column finished_through uuid;

comment on column ytempire.reading_loads.finished_through is
'the last video of the file, in the order of their ids, whose changes and latest counters were '
'told anew; null: none was';
comment on column ytempire.reading_loads.videos_finished is
'videos of the file whose changes and latest counters were told anew, over all that loaded it';
