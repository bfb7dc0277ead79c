/*---
id: mine_area
version: 1
title: 修复验收面积
unit: "公顷"
needs:
  - evidence.mines.polygon_no
  - evidence.mines.accepted_ha
row: 一个修复图斑；分子为验收面积
---*/
SELECT
    t.polygon_no AS row_id,
    t.accepted_ha AS numerator
FROM evidence.mines t
