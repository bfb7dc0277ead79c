/*---
id: well_valid
version: 1
title: 地下水监测数据有效率
unit: "%"
needs:
  - evidence.wells.well_id
  - evidence.wells.readings_valid
  - evidence.wells.readings_due
row: 一口井；分子为有效条数，分母为应报条数
---*/
SELECT
    t.well_id AS row_id,
    t.readings_valid AS numerator,
    t.readings_due AS denominator
FROM evidence.wells t
