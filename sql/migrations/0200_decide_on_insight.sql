-- ytempire.decide_on_insight: what a person decides of an insight.
-- grain: true where it was not so before.
-- reads: insights and insight_decisions, which it writes.
-- The rules of deciding stand here and nowhere else. A refusal has SQLSTATE YA404 (there is no such
-- insight) or YA409 (it may not be decided so), and its message is a sentence for who asked.
create function ytempire.decide_on_insight(
    decided uuid,
    verdict text,
    person text,
    said text
) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    short_id constant text := left(replace(decided::text, '-', ''), 8);
    known ytempire.insights;
    before text;
begin
    if verdict is null or verdict not in ('accept', 'dismiss') then
        raise exception '% is nothing that is decided: accept or dismiss', verdict
        using errcode = 'YA409';
    end if;
    if coalesce(btrim(person) = '', true) then
        raise exception 'nobody decides: say who you are' using errcode = 'YA409';
    end if;
    -- Two who decide at once wait for each other.
    select insights.* into known
    from ytempire.insights
    where insights.insight_id = decided
    for update;
    if not found then
        raise exception 'there is no insight %: `ytempire insights list` shows them', short_id
        using errcode = 'YA404';
    end if;
    if known.valid_until <= ytempire.clock_now() then
        raise exception '% has expired: it is not found any more', short_id
        using errcode = 'YA409';
    end if;
    select decisions.decision into before
    from ytempire.insight_decisions as decisions
    where decisions.insight_id = decided
    order by decisions.decision_id desc
    limit 1;
    if before is not distinct from verdict then
        return false;
    end if;
    insert into ytempire.insight_decisions (insight_id, decided_at, decision, actor, note)
    values (decided, ytempire.clock_now(), verdict, btrim(person), nullif(btrim(said), ''));
    return true;
end
$$;
comment on function ytempire.decide_on_insight(uuid, text, text, text) is
'accept or dismiss an insight as a person, with a note; true where it was not so before';
revoke execute on function ytempire.decide_on_insight(uuid, text, text, text) from public;
grant execute on function ytempire.decide_on_insight(uuid, text, text, text) to ytempire_writer;
