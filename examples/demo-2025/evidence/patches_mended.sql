/*---
id: patches_mended
version: 1
title: 违法图斑整改到位率
unit: "%"
needs:
  - evidence.patches.patch_no
  - evidence.patches.unlawful
  - evidence.patches.mended
row: 一个违法图斑；整改到位的分子为 1
---*/
SELECT
    t.patch_no AS row_id,
    t.mended AS numerator,
    t.unlawful AS denominator
FROM evidence.patches t
WHERE t.unlawful = 1
