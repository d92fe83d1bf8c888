"""Right scores of channels, and what breaks each check of them."""

RIGHT = """
insert into ytempire.channel_health_daily
    (anchors_version, pacific_date, channel_id, score, low, high, coverage_ratio,
     engagement_points, retention_points, ctr_points, roi_points)
select t.version, t.day::date, c.channel_id, t.score, t.score - 5, t.score + 5, 0.8,
    t.score / 2, t.score / 4, t.score / 4, null
from (values
    (1, '2026-10-02', 'one', 48.0), (2, '2026-10-02', 'one', 52.0),
    (2, '2026-10-03', 'one', 60.4), (2, '2026-10-03', 'two', null)
) as t (version, day, channel, score)
inner join ytempire.channels as c on c.channel_name = t.channel;
"""

_NEWEST = "where anchors_version = 2 and score is not null and pacific_date = '2026-10-03'"
BREAKS = {
    "health_points_sum_to_score": [
        f"update ytempire.channel_health_daily set ctr_points = ctr_points + 0.01 {_NEWEST}",
        f"update ytempire.channel_health_daily set roi_points = 1 {_NEWEST}",
        "update ytempire.channel_health_daily set roi_points = 0 where score is null",
        "update ytempire.channel_health_daily set ctr_points = null, engagement_points = null, "
        f"retention_points = null {_NEWEST}",
        f"update ytempire.channel_health_daily set low = null {_NEWEST}",
    ],
    "health_line_has_one_ruler": [
        "update ytempire.channel_health_daily set anchors_version = 3 "
        "where pacific_date = '2026-10-03'",
        "delete from ytempire.channel_health_daily "
        "where anchors_version = 2 and pacific_date = '2026-10-02'",
    ],
}
