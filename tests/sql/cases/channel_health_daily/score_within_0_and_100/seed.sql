select (engagement_rate * 0.3 + retention_rate * 0.3 + ctr * 0.2 + roi * 0.2) * 100 as score
from (values (5, 45, 5, 200)) as told (engagement_rate, retention_rate, ctr, roi)
