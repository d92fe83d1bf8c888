-- ytempire.users: who may come in to the dashboards, and what they may do there.
-- grain: one row a user; removing one takes the row out, access_events keeps what they did.
-- Times are real ones, also where the clock is virtual: people live in them.
create table ytempire.users (
    user_id uuid primary key default gen_random_uuid(),
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9._@-]{0,63}$'),
    role text not null check (role in ('viewer', 'operator', 'admin')),
    password_hash text not null check (password_hash like 'scrypt$%'),
    password_version integer not null default 1 check (password_version > 0),
    created_at timestamptz not null,
    password_changed_at timestamptz not null
);

-- Whoever reads figures need not read these.
revoke all on ytempire.users from ytempire_reader, ytempire_writer;
grant select on ytempire.users to ytempire_dashboard;

comment on table ytempire.users is 'who may come in to the dashboards; one row a user';
comment on column ytempire.users.user_id is 'the user: another of the same name is another user';
comment on column ytempire.users.name is 'what they sign in with, in lower case';
comment on column ytempire.users.role is
'viewer sees; operator acts on alerts too; admin is an operator who looks after the users';
comment on column ytempire.users.password_hash is
'scrypt$log2(n)$r$p$salt$hash, salt and hash in base64; no password is kept';
comment on column ytempire.users.password_version is
'counts passwords: a session that began with an earlier one is over';
comment on column ytempire.users.created_at is 'when they were added, real time';
comment on column ytempire.users.password_changed_at is 'when the password was set, real time';
