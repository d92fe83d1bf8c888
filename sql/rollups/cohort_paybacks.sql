-- ytempire.cohort_paybacks (DuckDB): when a video had earned what it cost, within 90 days.
-- grain: one row a video published on the days.
-- reads: days (Pacific days of publication), videos, costs (unique per video), video_facts and
-- channel_days (Pacific days of the 91 from publication). A day counts while YouTube has told all
-- days before it and itself for the channel.
with born as (
    select
        videos.video_id,
        videos.channel_id,
        videos.published_date,
        costs.loaded_micros
    from videos
    inner join days on videos.published_date = days.day
    left join costs on videos.video_id = costs.video_id
),

told_dates as (
    select
        channel_id,
        pacific_date,
        -- Days in a row share their distance to their place.
        pacific_date - cast(
            row_number() over (partition by channel_id order by pacific_date) as integer
        ) as run
    from channel_days
    where is_revenue_complete
),

runs as (
    select
        channel_id,
        min(pacific_date) as first_date,
        max(pacific_date) as last_date
    from told_dates
    group by channel_id, run
),

followed as (
    select
        born.video_id,
        born.channel_id,
        born.published_date,
        born.loaded_micros,
        -- Without a run nothing is told; `least` alone would leave the null out and say 91.
        cast(
            case
                when runs.last_date is null then 0
                else least(runs.last_date - born.published_date + 1, 91)
            end as integer
        ) as told_days
    from born
    left join runs
        on
            born.channel_id = runs.channel_id
            and born.published_date >= runs.first_date
            and born.published_date <= runs.last_date
),

earned as (
    select
        followed.video_id,
        followed.loaded_micros,
        facts.pacific_date - followed.published_date as age_days,
        sum(facts.revenue_micros) over (
            partition by followed.video_id
            order by facts.pacific_date
        ) as so_far_micros
    from followed
    inner join video_facts as facts on followed.video_id = facts.video_id
    where
        facts.pacific_date >= followed.published_date
        and facts.pacific_date < followed.published_date + followed.told_days
),

paid as (
    select
        video_id,
        arg_max(so_far_micros, age_days) as revenue_micros,
        min(age_days) filter (where so_far_micros >= loaded_micros) as estimated_payback_days
    from earned
    group by video_id
)

select
    followed.published_date,
    followed.video_id,
    followed.channel_id,
    followed.loaded_micros,
    cast(followed.told_days as bigint) as told_days,
    case
        when followed.told_days > 0 then cast(coalesce(paid.revenue_micros, 0) as bigint)
    end as revenue_micros,
    cast(
        case
            when followed.told_days > 0 and followed.loaded_micros <= 0 then 0
            else paid.estimated_payback_days
        end as integer
    ) as estimated_payback_days
from followed
left join paid on followed.video_id = paid.video_id
