"""Right statements, shared out, and what breaks each check of them."""

RIGHT = """
insert into ytempire.revenue_statements
    (payee, month, kind, channel_id, amount_micros, currency_amount_micros, finalised_at, source,
     source_ref)
select 'AdSense', '2026-10-01', t.kind, c.channel_id, t.micros, t.micros, t.at::timestamptz, 's',
    t.kind || t.at
from (values
    ('one', 'ads', 60, '2026-11-10'),
    ('one', 'ads', 50, '2026-12-10'),
    ('one', 'withholding', -7, '2026-11-10'),
    ('two', 'shorts', 5, '2026-11-10'),
    (null, 'fx', -1, '2026-11-10')
) as t (channel, kind, micros, at)
left join ytempire.channels as c on c.channel_name = t.channel;
insert into ytempire.video_actual_revenue
    (pacific_month, video_id, channel_id, kind, estimated_micros, actual_micros)
values
    ('2026-10-01', 'a0000000-0000-4000-8000-000000000001',
     'c0000000-0000-4000-8000-000000000001', 'ads', 55, 43),
    ('2026-10-01', 'a0000000-0000-4000-8000-000000000002',
     'c0000000-0000-4000-8000-000000000001', 'shorts', 0, null);
insert into ytempire.unattributed_revenue
    (pacific_month, payee, kind, channel_id, amount_micros, reason)
values
    ('2026-10-01', 'AdSense', 'shorts', 'c0000000-0000-4000-8000-000000000002', 5, 'no estimate'),
    ('2026-10-01', 'AdSense', 'fx', null, -1, 'no channel');
update ytempire.videos set actual_revenue = 0.000043 where title = 'read';
"""

BREAKS = {
    "revenue_shares_sum_to_statements": [
        "insert into ytempire.revenue_statements (payee, month, kind, amount_micros, "
        "currency_amount_micros, finalised_at, source, source_ref) values "
        "('AdSense', '2026-09-01', 'fx', 1, 1, now(), 's', 'r')",
        "delete from ytempire.unattributed_revenue where channel_id is null",
        # Both channels together still sum to what was stated.
        "update ytempire.unattributed_revenue set channel_id = "
        "'c0000000-0000-4000-8000-000000000001' where kind = 'shorts'",
    ],
    "videos_actual_revenue_is_its_shares": [
        "update ytempire.videos set actual_revenue = 0.000044 where title = 'read'",
        "update ytempire.videos set actual_revenue = null where title = 'read'",
        "update ytempire.videos set actual_revenue = 0 where title = 'never read'",
    ],
}
