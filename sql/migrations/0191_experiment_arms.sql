-- ytempire.experiment_arms: what an experiment compares.
-- grain: one row an experiment and arm. Written with the experiment, and then it stays.
create table ytempire.experiment_arms (
    experiment_id uuid not null references ytempire.experiments (experiment_id),
    arm text not null check (arm ~ '^[a-z0-9][a-z0-9_-]{0,63}$'),
    place integer not null check (place >= 0),
    weight integer not null check (weight > 0),
    description text,
    primary key (experiment_id, arm),
    unique (experiment_id, place)
);

create trigger experiment_arms_is_append_only
before update or delete on ytempire.experiment_arms
for each row execute function ytempire.refuse_change_of_books(
    'conclude the experiment, and register another'
);

comment on table ytempire.experiment_arms is
'what an experiment compares; one row an experiment and arm';
comment on column ytempire.experiment_arms.experiment_id is 'the experiment';
comment on column ytempire.experiment_arms.arm is 'the arm''s name';
comment on column ytempire.experiment_arms.place is
'0: the control; the others in the order in which they were named';
comment on column ytempire.experiment_arms.weight is 'its share of the units, in parts (count)';
comment on column ytempire.experiment_arms.description is 'what it is, in words; null: not told';
