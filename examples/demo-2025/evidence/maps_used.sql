/*---
id: maps_used
version: 1
title: 成果提供使用
unit: "次"
needs:
  - evidence.maps.sheet_no
  - evidence.maps.used
row: 一幅图；分子为提供使用次数
---*/
SELECT
    t.sheet_no AS row_id,
    t.used AS numerator
FROM evidence.maps t
