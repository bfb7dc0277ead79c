/*---
id: hazards_listed
version: 1
title: 纳入监测的隐患点
unit: "处"
needs:
  - evidence.hazards.hazard_no
row: 一处隐患点
---*/
SELECT
    t.hazard_no AS row_id,
    1 AS numerator
FROM evidence.hazards t
