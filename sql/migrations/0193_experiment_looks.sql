-- ytempire.experiment_looks: what an experiment said each time that it was looked at.
-- grain: one row an experiment, look and arm; append-only. Looking often costs nothing: intervals
-- hold at all looks together.
create table ytempire.experiment_looks (
    experiment_id uuid not null,
    looked_at timestamptz not null,
    arm text not null,
    units integer not null check (units >= 0),
    lift_ratio double precision,
    lift_low_ratio double precision,
    lift_high_ratio double precision,
    best_ratio double precision check (best_ratio between 0 and 1.001),
    expected_loss_ratio double precision check (expected_loss_ratio >= 0),
    sample_ratio_p double precision not null check (sample_ratio_p between 0 and 1),
    decision text not null,
    primary key (experiment_id, looked_at, arm),
    foreign key (experiment_id, arm) references ytempire.experiment_arms (experiment_id, arm),
    check (lift_low_ratio <= lift_ratio and lift_ratio <= lift_high_ratio)
);

create trigger experiment_looks_is_append_only
before update or delete on ytempire.experiment_looks
for each row execute function ytempire.refuse_change_of_books('what was seen was seen');

comment on table ytempire.experiment_looks is
'what an experiment said each time that it was looked at; one row an experiment, look and arm';
comment on column ytempire.experiment_looks.experiment_id is 'the experiment';
comment on column ytempire.experiment_looks.looked_at is 'when';
comment on column ytempire.experiment_looks.arm is 'the arm';
comment on column ytempire.experiment_looks.units is 'its measured units (count)';
comment on column ytempire.experiment_looks.lift_ratio is
'more of the metric than the control, 0.2 is 20 %; null: the control, or too few units';
comment on column ytempire.experiment_looks.lift_low_ratio is
'lower edge of the interval that holds at all looks together; null likewise';
comment on column ytempire.experiment_looks.lift_high_ratio is 'upper edge; null likewise';
comment on column ytempire.experiment_looks.best_ratio is
'chance (0 to 1) that it is the best arm; null: too few units, or a switchback';
comment on column ytempire.experiment_looks.expected_loss_ratio is
'share of the best arm''s metric that choosing this one gives up on average; null likewise';
comment on column ytempire.experiment_looks.sample_ratio_p is
'anytime-valid p value (0 to 1) of the counts of all arms against their weights';
comment on column ytempire.experiment_looks.decision is
'what the whole experiment said, in a word: better, worse, too small, running, undecided, too '
'early or broken';
