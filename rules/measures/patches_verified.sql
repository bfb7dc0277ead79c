/*---
id: patches_verified
version: 1
title: 图斑核查率
unit: "%"
needs:
  - evidence.patches.patch_no
  - evidence.patches.issued_on
  - evidence.patches.verified_on?
params:
  year_end:
    type: DATE
    why: 截止日，即评价年度最后一天，由案卷的年度给出
row: 一个截止日前下发的图斑；已在截止日前核查的分子为 1，否则为 0
note: 一个图斑核查多次只算一次；截止日之后下发的不计入
---*/
SELECT
    p.patch_no AS row_id,
    CASE WHEN p.verified_on <= :year_end THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM evidence.patches p
WHERE p.issued_on <= :year_end
