/*---
id: hazard_patrols
version: 1
title: 隐患点巡查完成率
unit: "%"
needs:
  - evidence.patrols.hazard_no
  - evidence.patrols.patrols_done
  - evidence.patrols.patrols_due
row: 一处隐患点；分子为全年实际巡查次数，分母为应巡查次数
---*/
SELECT
    t.hazard_no AS row_id,
    CAST(SUM(t.patrols_done) AS BIGINT) AS numerator,
    CAST(SUM(t.patrols_due) AS BIGINT) AS denominator
FROM evidence.patrols t
GROUP BY t.hazard_no
