/*---
id: maps_passed
version: 1
title: 图幅质检合格率
unit: "%"
needs:
  - evidence.maps.sheet_no
  - evidence.maps.checked
  - evidence.maps.passed
row: 一幅图；合格的分子为 1
---*/
SELECT
    t.sheet_no AS row_id,
    t.passed AS numerator,
    t.checked AS denominator
FROM evidence.maps t
