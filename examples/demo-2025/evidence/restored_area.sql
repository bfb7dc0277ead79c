/*---
id: restored_area
version: 1
title: 已验收修复面积
unit: "亩"
needs:
  - evidence.mines.polygon_no
  - evidence.mines.area_mu
  - evidence.mines.accepted_on?
row: 一个已验收的修复图斑；分子为面积
---*/
SELECT
    t.polygon_no AS row_id,
    t.area_mu AS numerator
FROM evidence.mines t
WHERE t.accepted_on IS NOT NULL
