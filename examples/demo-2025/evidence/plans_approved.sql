/*---
id: plans_approved
version: 1
title: 批复的乡镇规划
unit: "个"
needs:
  - evidence.plans.plan_no
  - evidence.plans.approved
row: 一个规划；已批复的分子为 1
---*/
SELECT
    t.plan_no AS row_id,
    t.approved AS numerator
FROM evidence.plans t
