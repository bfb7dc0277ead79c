/*---
id: patches_closed
version: 1
title: 违法图斑整改率
unit: "%"
needs:
  - evidence.patches.patch_no
  - evidence.patches.illegal
  - evidence.patches.closed
row: 一个认定违法的图斑；已整改的分子为 1
---*/
SELECT
    t.patch_no AS row_id,
    CASE WHEN t.closed THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM evidence.patches t
WHERE t.illegal
