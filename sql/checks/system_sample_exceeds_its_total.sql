-- checks/system_sample_exceeds_its_total: a machine does not use more memory, nor have more of its
-- disk free, than there is.
-- severity: warning
-- grain: one row a sample. reads: system_samples.
select
    samples.host,
    samples.sampled_at,
    samples.memory_used_bytes,
    samples.memory_total_bytes,
    samples.gpu_memory_used_bytes,
    samples.gpu_memory_total_bytes,
    samples.disk_free_bytes,
    samples.disk_total_bytes
from ytempire.system_samples as samples
where
    samples.memory_used_bytes > samples.memory_total_bytes
    or samples.gpu_memory_used_bytes > samples.gpu_memory_total_bytes
    or samples.disk_free_bytes > samples.disk_total_bytes
order by samples.sampled_at, samples.host
