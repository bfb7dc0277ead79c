/*---
id: plans_published
version: 1
title: 批复规划公示率
unit: "%"
needs:
  - evidence.plans.plan_no
  - evidence.plans.approved
  - evidence.plans.published
row: 一个已批复的规划
---*/
SELECT
    t.plan_no AS row_id,
    t.published AS numerator,
    t.approved AS denominator
FROM evidence.plans t
WHERE t.approved = 1
