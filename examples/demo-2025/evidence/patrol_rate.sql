/*---
id: patrol_rate
version: 1
title: 隐患点巡查完成率
unit: "%"
needs:
  - evidence.hazards.hazard_no
  - evidence.hazards.patrols_due
  - evidence.hazards.patrols_done
row: 一处隐患点；分子为已巡查次数（不超过应巡查次数），分母为应巡查次数
---*/
SELECT
    t.hazard_no AS row_id,
    CASE WHEN t.patrols_done > t.patrols_due THEN t.patrols_due ELSE t.patrols_done END AS numerator,
    t.patrols_due AS denominator
FROM evidence.hazards t
