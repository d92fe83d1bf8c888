-- ytempire.experiment_assignments: which unit got which arm, by lot.
-- grain: one row an experiment and unit; append-only. The arm follows from the experiment's id,
-- stratum and position (lib/ytempire/insights/randomisation.py), so that a chosen one is found.
create table ytempire.experiment_assignments (
    experiment_id uuid not null,
    unit_id text not null check (unit_id <> ''),
    stratum text not null,
    position integer not null check (position >= 0),
    arm text not null,
    assigned_at timestamptz not null,
    primary key (experiment_id, unit_id),
    unique (experiment_id, stratum, position),
    foreign key (experiment_id, arm) references ytempire.experiment_arms (experiment_id, arm)
);

create trigger experiment_assignments_is_append_only
before update or delete on ytempire.experiment_assignments
for each row execute function ytempire.refuse_change_of_books(
    'a unit keeps the arm that the lot gave it, also if it was made otherwise'
);

comment on table ytempire.experiment_assignments is
'which unit got which arm, by lot; one row an experiment and unit';
comment on column ytempire.experiment_assignments.experiment_id is 'the experiment';
comment on column ytempire.experiment_assignments.unit_id is
'the factory''s id of a video, or YouTube''s; of a switchback, the Pacific day';
comment on column ytempire.experiment_assignments.stratum is
'within which arms are kept level: channel, format and block of four hours; of a switchback, the '
'pair of days';
comment on column ytempire.experiment_assignments.position is
'place in the stratum, from 0 (count): with the experiment''s id it decides the arm';
comment on column ytempire.experiment_assignments.arm is 'the arm that the lot gave it';
comment on column ytempire.experiment_assignments.assigned_at is 'when';
