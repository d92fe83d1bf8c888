select impressions / clicks * 100 as ctr
from (values (1000, 50)) as told (impressions, clicks)
