-- ytempire.system_hours: how loaded each machine was, hour by hour.
-- grain: one row an hour and host.
-- reads: system_samples
-- A host and instant may have several rows, one a GPU and disk: what is said of the host is taken
-- once. Means are over samples, which are taken at even intervals: means over time.
create view ytempire.system_hours as
with samples as (
    select
        sampled_at,
        host,
        cpu_ratio,
        load_1m,
        memory_used_bytes,
        memory_total_bytes,
        gpu_ratio,
        disk_free_bytes,
        disk_total_bytes
    from ytempire.system_samples
),

instants as (
    select
        host,
        sampled_at,
        max(cpu_ratio) as cpu_ratio,
        max(load_1m) as load_1m,
        max(memory_used_bytes) as memory_used_bytes,
        max(memory_total_bytes) as memory_total_bytes,
        max(gpu_ratio) as gpu_ratio,
        min(disk_free_bytes) as disk_free_bytes,
        min(disk_free_bytes::double precision / nullif(disk_total_bytes, 0)) as disk_free_ratio
    from samples
    group by host, sampled_at
)

select
    date_trunc('hour', sampled_at, 'UTC') as hour_at,
    host,
    count(*) as samples,
    max(memory_used_bytes) as max_memory_used_bytes,
    max(memory_total_bytes) as memory_total_bytes,
    min(disk_free_bytes) as min_disk_free_bytes,
    -- average of ratios: samples are a minute apart and of one machine, so all weigh the same.
    avg(cpu_ratio) as mean_cpu_ratio,
    max(cpu_ratio) as max_cpu_ratio,
    avg(gpu_ratio) as mean_gpu_ratio,
    max(gpu_ratio) as max_gpu_ratio,
    min(disk_free_ratio) as min_disk_free_ratio,
    max(load_1m) as max_load_1m
from instants
group by date_trunc('hour', sampled_at, 'UTC'), host;

comment on view ytempire.system_hours is
'how loaded each machine was; one row an hour and host';
comment on column ytempire.system_hours.hour_at is 'beginning of the hour';
comment on column ytempire.system_hours.host is 'name of the machine';
comment on column ytempire.system_hours.samples is 'instants at which it was measured';
comment on column ytempire.system_hours.max_memory_used_bytes is 'bytes of memory in use at most';
comment on column ytempire.system_hours.memory_total_bytes is 'bytes of memory';
comment on column ytempire.system_hours.min_disk_free_bytes is
'bytes free at least, on the disk with the least';
comment on column ytempire.system_hours.mean_cpu_ratio is
'CPU time in use, 0..1, mean over the hour''s samples';
comment on column ytempire.system_hours.max_cpu_ratio is 'CPU time in use, 0..1, highest sample';
comment on column ytempire.system_hours.mean_gpu_ratio is
'time the busiest GPU was in use, 0..1, mean over the hour''s samples; null: no GPU';
comment on column ytempire.system_hours.max_gpu_ratio is
'time a GPU was in use, 0..1, the highest sample; null: no GPU';
comment on column ytempire.system_hours.min_disk_free_ratio is
'free part of the fullest disk, 0..1, the lowest sample';
comment on column ytempire.system_hours.max_load_1m is
'processes running or waiting, mean over a minute, the highest sample';
