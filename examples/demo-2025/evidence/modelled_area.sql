/*---
id: modelled_area
version: 1
title: 实景三维建模面积
unit: "平方公里"
needs:
  - evidence.tiles.tile_no
  - evidence.tiles.area_km2
row: 一个图幅；分子为面积
---*/
SELECT
    t.tile_no AS row_id,
    t.area_km2 AS numerator
FROM evidence.tiles t
