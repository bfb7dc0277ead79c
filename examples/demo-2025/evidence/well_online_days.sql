/*---
id: well_online_days
version: 1
title: 地下水监测井在线率
unit: "%"
needs:
  - evidence.wells.well_id
  - evidence.wells.days_due
  - evidence.wells.days_online
row: 一口井；分子为在线天数，分母为应在线天数
---*/
SELECT
    t.well_id AS row_id,
    t.days_online AS numerator,
    t.days_due AS denominator
FROM evidence.wells t
