-- ytempire.experiment_guardrails: what an experiment may not harm, and by how much at the most.
-- grain: one row an experiment and guardrail. Written with the experiment, and then it stays.
create table ytempire.experiment_guardrails (
    experiment_id uuid not null references ytempire.experiments (experiment_id),
    guardrail text not null check (guardrail in ('cost', 'ctr', 'retention')),
    largest_harm_ratio double precision not null
    check (largest_harm_ratio > 0 and largest_harm_ratio < 1),
    primary key (experiment_id, guardrail)
);

create function ytempire.keep_guardrails_before_the_start() returns trigger
language plpgsql
as $$
begin
    if exists (
        select from ytempire.experiment_assignments
        where experiment_assignments.experiment_id = new.experiment_id
    ) then
        raise exception 'a guardrail is named before the first unit has its arm'
        using errcode = 'restrict_violation',
        hint = 'register another experiment: a limit that is chosen after the fact holds nothing';
    end if;
    return new;
end
$$;
comment on function ytempire.keep_guardrails_before_the_start() is
'the trigger that refuses a guardrail of an experiment that assigned units already';

create trigger experiment_guardrails_come_first
before insert on ytempire.experiment_guardrails
for each row execute function ytempire.keep_guardrails_before_the_start();

create trigger experiment_guardrails_is_append_only
before update or delete on ytempire.experiment_guardrails
for each row execute function ytempire.refuse_change_of_books(
    'conclude the experiment, and register another'
);

comment on table ytempire.experiment_guardrails is
'what an experiment may not harm, and by how much at the most; one row an experiment and guardrail';
comment on column ytempire.experiment_guardrails.experiment_id is 'the experiment';
comment on column ytempire.experiment_guardrails.guardrail is
'cost: direct cost of a video, which may rise by the largest harm; ctr: its click-through over the '
'horizon, which may fall by it; retention: share of the video watched, likewise';
comment on column ytempire.experiment_guardrails.largest_harm_ratio is
'the largest harm allowed, 0 to 1, against the control: 0.05 is 5 % dearer, or 5 % fewer clicks '
'an impression';
