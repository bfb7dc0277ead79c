/*---
id: tiles_accepted
version: 1
title: 图幅验收合格率
unit: "%"
needs:
  - evidence.tiles.tile_no
  - evidence.tiles.accepted
row: 一个图幅；验收合格的分子为 1
---*/
SELECT
    t.tile_no AS row_id,
    CASE WHEN t.accepted THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM evidence.tiles t
