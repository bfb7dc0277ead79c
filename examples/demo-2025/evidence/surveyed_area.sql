/*---
id: surveyed_area
version: 1
title: 后备资源核实面积
unit: "亩"
needs:
  - evidence.farmland.parcel_no
  - evidence.farmland.area_mu
row: 一个外业核实的图斑；分子为面积
---*/
SELECT
    t.parcel_no AS row_id,
    t.area_mu AS numerator
FROM evidence.farmland t
