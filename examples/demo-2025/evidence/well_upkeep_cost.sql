/*---
id: well_upkeep_cost
version: 1
title: 单井年维护成本
unit: "元"
needs:
  - evidence.upkeep.device_no
  - evidence.upkeep.kind
  - evidence.upkeep.cost_yuan
row: 一口井；分子为年维护费，分母为 1
---*/
SELECT
    t.device_no AS row_id,
    t.cost_yuan AS numerator,
    1 AS denominator
FROM evidence.upkeep t
WHERE t.kind = '井'
