/*---
id: maps_updated
version: 1
title: 更新图幅
unit: "幅"
needs:
  - evidence.maps.sheet_no
row: 一幅图
---*/
SELECT
    t.sheet_no AS row_id,
    1 AS numerator
FROM evidence.maps t
