-- ytempire.schedule_leaders: which scheduler ran the jobs, from when to when.
-- grain: one row a time a scheduler took over. Who leads now holds an advisory lock, which the
-- server takes away with its session; backend_pid says whose lock it is.
create table ytempire.schedule_leaders (
    leader_id uuid primary key,
    host text not null,
    pid integer not null,
    backend_pid integer not null,
    taken_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    ended_why text
);
create index schedule_leaders_taken on ytempire.schedule_leaders (taken_at desc);

comment on table ytempire.schedule_leaders is
'which scheduler ran the jobs; one row a time that one took over';
comment on column ytempire.schedule_leaders.leader_id is 'what this time is known by';
comment on column ytempire.schedule_leaders.host is 'name of the scheduler''s machine';
comment on column ytempire.schedule_leaders.pid is 'process id of the scheduler there';
comment on column ytempire.schedule_leaders.backend_pid is
'process id of its session at the server, whose advisory lock says that it still leads';
comment on column ytempire.schedule_leaders.taken_at is 'when it took over, real time';
comment on column ytempire.schedule_leaders.seen_at is
'when it said last that it leads, real time';
comment on column ytempire.schedule_leaders.ended_at is
'when it stopped by itself, real time; null: it leads, or was killed';
comment on column ytempire.schedule_leaders.ended_why is
'why it stopped; null: it leads, or was killed';
