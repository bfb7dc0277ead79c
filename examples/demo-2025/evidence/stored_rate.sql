/*---
id: stored_rate
version: 1
title: 后备资源入库率
unit: "%"
needs:
  - evidence.farmland.parcel_no
  - evidence.farmland.stored
row: 一个核实图斑；已入库的分子为 1
---*/
SELECT
    t.parcel_no AS row_id,
    CASE WHEN t.stored THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM evidence.farmland t
