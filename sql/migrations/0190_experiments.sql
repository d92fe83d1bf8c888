-- ytempire.experiments: tests that were registered before they began, and what was decided.
-- grain: one row an experiment. What was registered stays; only its end may be written later.
create table ytempire.experiments (
    experiment_id uuid primary key default gen_random_uuid(),
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    design text not null check (design in ('videos', 'switchback')),
    surface text not null
    check (surface in ('thumbnail', 'title', 'length', 'voice', 'time_slot', 'prompt')),
    hypothesis text not null,
    metric text not null check (metric in ('views', 'engaged_views')),
    horizon_hours integer not null check (horizon_hours > 0),
    smallest_lift_ratio double precision not null check (smallest_lift_ratio > 0),
    alpha double precision not null check (alpha > 0 and alpha < 1),
    planned_units integer not null check (planned_units > 0),
    planned_error double precision not null check (planned_error > 0),
    video_id uuid references ytempire.videos (video_id),
    first_date date,
    registered_at timestamptz not null,
    registered_by text not null,
    starts_at timestamptz not null,

    concluded_at timestamptz,
    concluded_by text,
    decision text check (decision in ('adopted', 'kept_control', 'abandoned')),
    adopted_arm text,
    conclusion text,

    check (starts_at >= registered_at),
    check ((design = 'switchback') = (video_id is not null)),
    check ((design = 'switchback') = (first_date is not null)),
    check ((concluded_at is null) = (decision is null)),
    check ((concluded_at is null) = (concluded_by is null)),
    check ((decision is not distinct from 'adopted') = (adopted_arm is not null))
);

create function ytempire.keep_experiment_as_registered() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and old.concluded_at is null and row(
        new.experiment_id, new.name, new.design, new.surface, new.hypothesis, new.metric,
        new.horizon_hours, new.smallest_lift_ratio, new.alpha, new.planned_units,
        new.planned_error, new.video_id, new.first_date, new.registered_at, new.registered_by,
        new.starts_at
    ) is not distinct from row(
        old.experiment_id, old.name, old.design, old.surface, old.hypothesis, old.metric,
        old.horizon_hours, old.smallest_lift_ratio, old.alpha, old.planned_units,
        old.planned_error, old.video_id, old.first_date, old.registered_at, old.registered_by,
        old.starts_at
    ) then
        return new;
    end if;
    raise exception 'experiment % stays as it was registered and concluded', old.name
    using errcode = 'restrict_violation',
    hint = 'conclude it, and register another: a metric chosen after the fact proves nothing';
end
$$;
comment on function ytempire.keep_experiment_as_registered() is
'the trigger that keeps what was registered: an experiment may be concluded once, nothing else';

create trigger experiments_stay_as_registered
before update or delete on ytempire.experiments
for each row execute function ytempire.keep_experiment_as_registered();

comment on table ytempire.experiments is
'tests that were registered before they began, and what was decided; one row an experiment';
comment on column ytempire.experiments.experiment_id is
'the experiment; its arms are drawn from this id alone';
comment on column ytempire.experiments.name is 'how people and scripts name it';
comment on column ytempire.experiments.design is
'videos: each new video gets an arm by lot; switchback: one live video changes arms by days';
comment on column ytempire.experiments.surface is 'what differs between the arms';
comment on column ytempire.experiments.hypothesis is 'what is expected and why, in words';
comment on column ytempire.experiments.metric is
'what decides, as the logarithm of 1 + the count: views, by public counters at an age; '
'engaged_views, by Analytics over the first days';
comment on column ytempire.experiments.horizon_hours is
'hours since publication at which a video is measured; of a switchback, hours of all its days';
comment on column ytempire.experiments.smallest_lift_ratio is
'the smallest effect that matters: 0.2 is 20 % more';
comment on column ytempire.experiments.alpha is
'chance (0 to 1) of a difference where there is none, over all arms and looks together';
comment on column ytempire.experiments.planned_units is
'measured videos (days of a switchback) at which it is over';
comment on column ytempire.experiments.planned_error is
'standard error of the logarithm of a ratio of arms that was expected at its end; the interval is '
'narrowest there';
comment on column ytempire.experiments.video_id is 'the live video; null: not a switchback';
comment on column ytempire.experiments.first_date is
'first Pacific day of a switchback; null: not a switchback';
comment on column ytempire.experiments.registered_at is 'when it was written down';
comment on column ytempire.experiments.registered_by is 'who wrote it down';
comment on column ytempire.experiments.starts_at is
'since when units may be assigned; what is known of channels before it makes results clearer';
comment on column ytempire.experiments.concluded_at is 'when it was decided; null: not yet';
comment on column ytempire.experiments.concluded_by is 'who decided; null: not yet';
comment on column ytempire.experiments.decision is
'adopted: another arm is used from now on; kept_control; abandoned: it could not be read; null: '
'not yet';
comment on column ytempire.experiments.adopted_arm is
'the arm that is used from now on; null: none was adopted';
comment on column ytempire.experiments.conclusion is 'why, in words; null: not told';
