-- ytempire.viral_coefficients (DuckDB): shares in the first 1,000 views.
-- grain: one row a video that was published on the days and read in its first 28 days.
-- reads: first_thousand (of the 29 UTC days from publication), video_facts (Pacific days), videos,
-- days (Pacific days of publication).
with young as (
    select
        videos.video_id,
        videos.channel_id,
        videos.published_date,
        videos.published_at
    from videos
    inner join days on videos.published_date = days.day
),

crossings as (
    select
        video_id,
        arg_min(reached_views, reached_us) as reached_views,
        max(greatest_views) as greatest_views,
        min(reached_us) as reached_us,
        max(last_us) as last_us
    from first_thousand
    group by video_id
),

befores as (
    select
        first_thousand.video_id,
        max(first_thousand.before_views) as before_views,
        max(first_thousand.before_us) as before_us
    from first_thousand
    inner join crossings on first_thousand.video_id = crossings.video_id
    where first_thousand.before_us < crossings.reached_us
    group by first_thousand.video_id
),

followed as (
    select
        young.video_id,
        young.channel_id,
        young.published_date,
        crossings.greatest_views,
        crossings.reached_views,
        crossings.reached_us,
        crossings.last_us,
        coalesce(befores.before_views, 0) as before_views,
        coalesce(befores.before_us, epoch_us(young.published_at)) as before_us
    from young
    inner join crossings on young.video_id = crossings.video_id
    left join befores on young.video_id = befores.video_id
),

reached as (
    select
        video_id,
        channel_id,
        published_date,
        greatest_views,
        make_timestamptz(last_us) as followed_until,
        reached_us - before_us as gap_us,
        make_timestamptz(
            before_us
            + cast(
                floor(
                    (reached_us - before_us)
                    * ((1000 - before_views) / (reached_views - before_views))
                ) as bigint
            )
        ) as reached_1000_at,
        cast(timezone('America/Los_Angeles', reached_1000_at) as date) as reached_pacific_date
    from followed
),

told as (
    select
        reached.video_id,
        coalesce(bool_and(facts.shares is not null), false)
        and bool_or(facts.pacific_date = reached.reached_pacific_date) as is_told,
        coalesce(
            sum(facts.shares) filter (where facts.pacific_date < reached.reached_pacific_date), 0
        ) as shares_before,
        sum(facts.shares) filter (
            where facts.pacific_date = reached.reached_pacific_date
        ) as shares_of_day,
        coalesce(
            sum(facts.engaged_views) filter (
                where facts.pacific_date < reached.reached_pacific_date
            ),
            0
        ) as engaged_before,
        sum(facts.engaged_views) filter (
            where facts.pacific_date = reached.reached_pacific_date
        ) as engaged_of_day
    from reached
    inner join video_facts as facts
        on
            reached.video_id = facts.video_id
            and reached.published_date <= facts.pacific_date
            and reached.reached_pacific_date >= facts.pacific_date
    group by reached.video_id
)

select
    reached.published_date,
    reached.video_id,
    reached.channel_id,
    reached.greatest_views,
    reached.followed_until,
    reached.reached_1000_at,
    cast(round(reached.gap_us / 1000000) as bigint) as reading_gap_seconds,
    cast(told.shares_before as bigint) as shares_low,
    cast(told.shares_before + told.shares_of_day as bigint) as shares_high,
    case
        when told.engaged_of_day > 0
            then (
                told.shares_before
                + told.shares_of_day
                * least(greatest((1000 - told.engaged_before) / told.engaged_of_day, 0), 1)
            ) / 1000
    end as viral_coefficient,
    told.shares_before / 1000 as viral_coefficient_low,
    (told.shares_before + told.shares_of_day) / 1000 as viral_coefficient_high
from reached
left join told on reached.video_id = told.video_id and told.is_told
