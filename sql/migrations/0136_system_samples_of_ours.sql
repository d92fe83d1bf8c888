-- ytempire.system_samples_of_ours: what ytempire.system_samples means, with this machine in it.
-- grain: as ytempire.system_samples.
comment on table ytempire.system_samples is
'how loaded machines were, the factory''s and this product''s own; one row an instant, host, GPU '
'and disk';
comment on column ytempire.system_samples.source is
'which source told it: internal_db, of the factory''s machines; system_health, of its own';
