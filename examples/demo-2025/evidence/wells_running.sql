/*---
id: wells_running
version: 1
title: 运行的监测井
unit: "口"
needs:
  - evidence.wells.well_id
row: 一口井
---*/
SELECT
    t.well_id AS row_id,
    1 AS numerator
FROM evidence.wells t
