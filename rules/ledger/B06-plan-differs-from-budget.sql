/*---
id: B06
version: 1
title: 用款计划与预算不符
kind: 用款计划
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 财政部, document: 中央部门预算绩效运行监控管理暂行办法（财预〔2019〕136号）, verified: false}
needs:
  - plan.project_id
  - plan.planned
  - budget.project_id+
  - budget.adjusted?
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
grain: 项目
key: [project_id]
row: 一个项目，全年计划用款合计与全年预算数相差超过 20%
params:
  percent: {type: "INTEGER", default: 20, why: "相差占预算的比例，按经验"}
captions: {planned: 计划合计, available: 全年预算数}
message: "项目 {project_id} 计划用款合计 {planned} 元，全年预算数 {available} 元，相差过大。"
ask: 调整后的用款计划
innocent: 预算调整后计划未更新；计划只填了上半年
---*/
WITH planned AS (
    SELECT n.project_id, CAST(SUM(n.planned) AS DECIMAL(18,2)) AS planned
    FROM plan n
    GROUP BY n.project_id
),
granted AS (
    SELECT
        b.project_id,
        CAST(
            SUM(
                COALESCE(
                    b.adjusted,
                    COALESCE(b.initial, 0) + COALESCE(b.carried_in, 0) + COALESCE(b.added, 0)
                        + COALESCE(b.transferred, 0) - COALESCE(b.withdrawn, 0)
                )
            ) AS DECIMAL(18,2)
        ) AS available
    FROM budget b
    WHERE b.project_id IS NOT NULL
    GROUP BY b.project_id
)
SELECT
    g.project_id,
    d.planned,
    g.available
FROM granted g
JOIN planned d ON d.project_id = g.project_id
WHERE (d.planned - g.available) * 100 > g.available * :percent
    OR (g.available - d.planned) * 100 > g.available * :percent
