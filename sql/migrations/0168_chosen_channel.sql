-- ytempire.chosen_channel(given): the channel that a page is asked for.
-- reads: channels, channel_metrics_daily.
-- By its YouTube id or by our own. Without one: the active channel that earned most in the days
-- told of the last 35, which are four weeks with what YouTube lags behind. Null: there is none.
create function ytempire.chosen_channel(given text) returns uuid
language sql stable
as $$
    with named as (
        select channels.channel_id
        from ytempire.channels
        where channels.youtube_channel_id = given or channels.channel_id::text = lower(given)
    ),

    earned as (
        select
            days.channel_id,
            sum(days.revenue_micros) as revenue_micros
        from ytempire.channel_metrics_daily as days
        where
            given is null
            and days.pacific_date
            > (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - 35
        group by days.channel_id
    ),

    first_by_revenue as (
        select channels.channel_id
        from ytempire.channels
        left join earned on channels.channel_id = earned.channel_id
        where given is null
        order by
            channels.status = 'active' desc,
            earned.revenue_micros desc nulls last,
            channels.channel_name asc,
            channels.channel_id asc
        limit 1
    )

    select channel_id from named
    union all
    select channel_id from first_by_revenue
    limit 1
$$;

comment on function ytempire.chosen_channel(text) is
'the channel of this YouTube id or id of ours; given null: the active channel that earns most; '
'null: there is no such channel';
