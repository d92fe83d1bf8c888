-- ytempire.cost_ledger_video_known: whose cost an entry is may become known after it was written.
-- grain: as ytempire.cost_ledger. reads: cost_ledger, clock_now.
-- A charge arises while nothing is published, and is told with its job alone; once more with its
-- video, when there is one. That adds what was not known and changes nothing that was said, so that
-- a book may take it: no amount, no instant and no channel moves. All else is refused as before.
alter table ytempire.cost_ledger add column video_known_at timestamptz;
comment on column ytempire.cost_ledger.video_known_at is
'when factory_video_id became known; null: the entry was written with it, or it is not known';
create index cost_ledger_video_known on ytempire.cost_ledger (video_known_at)
where video_known_at is not null;

create function ytempire.refuse_change_of_ledger() returns trigger
language plpgsql
as $$
declare
    free constant text[] := array['factory_video_id', 'video_known_at'];
begin
    if
        tg_op = 'UPDATE'
        and old.factory_video_id is null
        and new.factory_video_id is not null
        and to_jsonb(new) - free = to_jsonb(old) - free
    then
        new.video_known_at := ytempire.clock_now();
        return new;
    end if;
    raise exception '% is append-only: what is written stays', tg_table_name
    using errcode = 'restrict_violation', hint = tg_argv[0];
end
$$;
comment on function ytempire.refuse_change_of_ledger() is
'the trigger that keeps the ledger append-only: all that may be added is a video that was unknown';

drop trigger cost_ledger_is_append_only on ytempire.cost_ledger;
create trigger cost_ledger_is_append_only
before update or delete on ytempire.cost_ledger
for each row execute function ytempire.refuse_change_of_ledger(
    'take an entry back with: select ytempire.reverse_cost(entry_id, ''why'')'
);
create trigger note_change_on_update after update on ytempire.cost_ledger
referencing new table as changed
for each statement execute function ytempire.note_change('channel_id');
