/*---
id: restoration_cost
version: 1
title: 单位面积修复成本
unit: "元"
needs:
  - evidence.mines.polygon_no
  - evidence.mines.area_mu
  - evidence.mines.cost_yuan
row: 一个修复图斑；分子为修复费用，分母为面积
---*/
SELECT
    t.polygon_no AS row_id,
    t.cost_yuan AS numerator,
    t.area_mu AS denominator
FROM evidence.mines t
