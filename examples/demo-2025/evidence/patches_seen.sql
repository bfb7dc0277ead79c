/*---
id: patches_seen
version: 1
title: 核查图斑数
unit: "个"
needs:
  - evidence.patches.patch_no
  - evidence.patches.verified_on?
row: 一个已核查的图斑
---*/
SELECT
    t.patch_no AS row_id,
    1 AS numerator
FROM evidence.patches t
WHERE t.verified_on IS NOT NULL
