/*---
id: B09
version: 1
title: 合同额超过项目预算
kind: 合同与预算
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - contract.project_id
  - contract.amount
  - contract.signed_year?
  - budget.project_id+
  - budget.adjusted?
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
grain: 项目
key: [project_id]
row: 一个项目，本年签订的合同额合计大于全年预算数
params:
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {signed: 本年合同额, available: 全年预算数}
message: "项目 {project_id} 本年签订合同 {signed} 元，超过全年预算数 {available} 元。"
ask: 合同付款计划、跨年预算安排
innocent: 跨年合同，以后年度预算安排
---*/
WITH signed AS (
    SELECT c.project_id, CAST(SUM(c.amount) AS DECIMAL(18,2)) AS signed
    FROM contract c
    WHERE c.signed_year = :budget_year OR c.signed_year IS NULL
    GROUP BY c.project_id
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
    n.signed,
    g.available
FROM granted g
JOIN signed n ON n.project_id = g.project_id
WHERE n.signed > g.available
