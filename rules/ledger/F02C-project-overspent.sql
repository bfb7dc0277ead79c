/*---
id: F02C
version: 1
title: 项目超支
kind: 超预算
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - budget.line_id
  - budget.project_id+
  - budget.adjusted?
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
  - spending.project_id+
  - spending.line_id?
  - spending.is_project
  - spending.net
grain: 项目
key: [project_id]
row: 一个项目，写明是它的支付合计大于它全部预算行之和，而它自己的预算行都没有超支（超支的见 F02A）
captions: {paid: 累计支付, available: 全部预算行的全年预算数, excess: 超出}
message: "项目 {project_id} 累计支付 {paid} 元，大于它全部预算行的全年预算数 {available} 元，超出 {excess} 元。"
ask: 该项目的全部支付凭证、预算调整文件；是否用了其他项目的预算行
innocent: 凭证写错项目；追加已批未录入
---*/
WITH line AS (
    SELECT
        b.line_id,
        b.project_id,
        CAST(
            COALESCE(
                b.adjusted,
                COALESCE(b.initial, 0) + COALESCE(b.carried_in, 0) + COALESCE(b.added, 0)
                    + COALESCE(b.transferred, 0) - COALESCE(b.withdrawn, 0)
            ) AS DECIMAL(18,2)
        ) AS available
    FROM budget b
    WHERE b.project_id IS NOT NULL
),
project_budget AS (
    SELECT l.project_id, CAST(SUM(l.available) AS DECIMAL(18,2)) AS available
    FROM line l
    GROUP BY l.project_id
),
project_paid AS (
    SELECT s.project_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.is_project = TRUE AND s.project_id IS NOT NULL
    GROUP BY s.project_id
),
line_paid AS (
    SELECT s.line_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.line_id IS NOT NULL
    GROUP BY s.line_id
)
SELECT
    p.project_id,
    p.paid,
    b.available,
    CAST(p.paid - b.available AS DECIMAL(18,2)) AS excess
FROM project_paid p
JOIN project_budget b ON b.project_id = p.project_id
WHERE p.paid > b.available
    AND NOT EXISTS (
        SELECT 1
        FROM line l
        JOIN line_paid d ON d.line_id = l.line_id
        WHERE l.project_id = p.project_id AND d.paid > l.available
    )
