-- ytempire.insight_detector_outcomes: what people made of each detector's insights.
-- grain: one row a detector that ever found anything.
-- reads: insight_states
-- The interval is Wilson's of 95 %.
create view ytempire.insight_detector_outcomes as
with sums as (
    select
        detector,
        count(*) as insights_found,
        count(*) filter (where state = 'open' and is_valid) as insights_open,
        count(*) filter (where state <> 'open') as insights_decided,
        count(*) filter (where state = 'accepted') as insights_accepted,
        count(*) filter (where state = 'dismissed') as insights_dismissed
    from ytempire.insight_states
    group by detector
),

shares as (
    select
        detector,
        insights_found,
        insights_open,
        insights_decided,
        insights_accepted,
        insights_dismissed,
        1.96::double precision as z,
        nullif(insights_decided, 0)::double precision as n,
        insights_accepted::double precision / nullif(insights_decided, 0) as precision_ratio
    from sums
),

wilson as (
    select
        detector,
        (precision_ratio + z * z / nullif(2 * n, 0)) / nullif(1 + z * z / nullif(n, 0), 0)
            as centre,
        z * sqrt(
            precision_ratio * (1 - precision_ratio) / nullif(n, 0)
            + z * z / nullif(4 * n * n, 0)
        ) / nullif(1 + z * z / nullif(n, 0), 0) as half_width
    from shares
)

select
    shares.detector,
    shares.insights_found,
    shares.insights_open,
    shares.insights_decided,
    shares.insights_accepted,
    shares.insights_dismissed,
    shares.precision_ratio,
    -- The least of what is not known and 1 would be 1.
    case
        when shares.n is not null then greatest(wilson.centre - wilson.half_width, 0)
    end as precision_low_ratio,
    case
        when shares.n is not null then least(wilson.centre + wilson.half_width, 1)
    end as precision_high_ratio
from shares
inner join wilson on shares.detector = wilson.detector;

comment on view ytempire.insight_detector_outcomes is
'what people made of each detector''s insights; one row a detector that ever found anything';
comment on column ytempire.insight_detector_outcomes.detector is 'the detector';
comment on column ytempire.insight_detector_outcomes.insights_found is 'insights (count), ever';
comment on column ytempire.insight_detector_outcomes.insights_open is
'of these (count), those that hold and were not decided';
comment on column ytempire.insight_detector_outcomes.insights_decided is
'of all (count), those accepted or dismissed';
comment on column ytempire.insight_detector_outcomes.insights_accepted is 'accepted (count)';
comment on column ytempire.insight_detector_outcomes.insights_dismissed is 'dismissed (count)';
comment on column ytempire.insight_detector_outcomes.precision_ratio is
'accepted / decided, 0..1; null: nothing is decided';
comment on column ytempire.insight_detector_outcomes.precision_low_ratio is
'lower end of its 95 % interval (Wilson); null: nothing is decided';
comment on column ytempire.insight_detector_outcomes.precision_high_ratio is
'upper end of its 95 % interval; null: nothing is decided';
