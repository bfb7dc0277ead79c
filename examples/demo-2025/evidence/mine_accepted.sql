/*---
id: mine_accepted
version: 1
title: 修复面积验收率
unit: "%"
needs:
  - evidence.mines.polygon_no
  - evidence.mines.accepted_ha
  - evidence.mines.area_ha
row: 一个修复图斑；分子为验收面积，分母为修复面积
---*/
SELECT
    t.polygon_no AS row_id,
    t.accepted_ha AS numerator,
    t.area_ha AS denominator
FROM evidence.mines t
