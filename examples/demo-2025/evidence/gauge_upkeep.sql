/*---
id: gauge_upkeep
version: 1
title: 单台监测设备年运维费
unit: "元"
needs:
  - evidence.gauges.gauge_id
  - evidence.gauges.upkeep
row: 一台设备；分子为全年运维费，分母为 1
---*/
SELECT
    t.gauge_id AS row_id,
    t.upkeep AS numerator,
    1 AS denominator
FROM evidence.gauges t
