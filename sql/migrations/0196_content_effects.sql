-- ytempire.content_effects: what of a video's making goes with more views, and what causes them.
-- grain: one row a day of estimation, feature and level. Written by the step 39_weigh_choices only,
-- replaced by estimated_date.
create table ytempire.content_effects (
    estimated_date date not null,
    feature text not null,
    level text not null,
    videos bigint not null check (videos > 0),
    lift_ratio double precision not null,
    low_ratio double precision not null,
    high_ratio double precision not null,
    is_shown boolean not null,
    is_causal boolean not null,
    explained_ratio double precision not null,
    check (low_ratio <= lift_ratio and lift_ratio <= high_ratio),
    primary key (feature, level, estimated_date)
);
create index content_effects_date on ytempire.content_effects (estimated_date);

comment on table ytempire.content_effects is
'effects of topic, format, length, style, hook, voice and thumbnail on views at 7 days, weighed '
'side by side within channels (YTEMPIRE-derived); one row a day of estimation, feature and level';
comment on column ytempire.content_effects.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.content_effects.feature is 'topic, format, length and so on';
comment on column ytempire.content_effects.level is
'its value; of what was drawn by lot, the experiment and arm; rare ones are taken together';
comment on column ytempire.content_effects.videos is 'measured videos that had it';
comment on column ytempire.content_effects.lift_ratio is
'views against the average video that has a value of the feature: 0.2 is 20 % more; shrunk';
comment on column ytempire.content_effects.low_ratio is
'lower edge of the interval of 95 % of this level alone';
comment on column ytempire.content_effects.high_ratio is 'upper edge';
comment on column ytempire.content_effects.is_shown is
'it stands at a false discovery rate of 5 % over all levels';
comment on column ytempire.content_effects.is_causal is
'videos got it by lot: it causes its effect, and does not just go with it';
comment on column ytempire.content_effects.explained_ratio is
'share of the differences within channels that all features together tell of videos that the fit '
'has not seen; at or below 0 they tell nothing';
