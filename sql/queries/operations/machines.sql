-- operations/machines: how loaded each machine was, five minutes at a time.
-- grain: one row five minutes and host; null: not measured, or there is none. Parameter: hours.
-- reads: system_samples
-- A host and instant may have several rows, one a GPU and disk: what is said of the host is taken
-- once; of its GPUs the busiest, of its disks the fullest.
with samples as (
    select
        sampled_at,
        host,
        max(cpu_ratio) as cpu_ratio,
        max(gpu_ratio) as gpu_ratio,
        max(memory_used_bytes::double precision / nullif(memory_total_bytes, 0)) as memory_ratio,
        min(disk_free_bytes::double precision / nullif(disk_total_bytes, 0)) as disk_free_ratio,
        min(disk_free_bytes) as disk_free_bytes,
        max(memory_used_bytes) as memory_used_bytes,
        max(memory_total_bytes) as memory_total_bytes
    from ytempire.system_samples
    where
        sampled_at > ytempire.clock_now() - make_interval(hours => %(hours)s::integer)
        and sampled_at <= ytempire.clock_now()
    group by host, sampled_at
)

select
    date_bin('5 minutes', sampled_at, timestamptz '2000-01-01 00:00:00+00') as at,
    host,
    min(disk_free_bytes) as disk_free_bytes,
    max(memory_used_bytes) as memory_used_bytes,
    max(memory_total_bytes) as memory_total_bytes,
    -- average of ratios: samples are a minute apart and of one machine, so all weigh the same.
    avg(cpu_ratio) as cpu_ratio,
    avg(gpu_ratio) as gpu_ratio,
    avg(memory_ratio) as memory_ratio,
    min(disk_free_ratio) as disk_free_ratio,
    max(sampled_at) as as_of
from samples
group by date_bin('5 minutes', sampled_at, timestamptz '2000-01-01 00:00:00+00'), host
order by at, host
