/*---
id: F02A
version: 1
title: 预算行超支
kind: 超预算
severity: error
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - budget.line_id
  - budget.title?
  - budget.adjusted?
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
  - payment.line_id
  - payment.amount
grain: 预算行
key: [line_id]
row: 一个预算行，累计支付（扣除退款）大于全年预算数
captions: {paid: 累计支付, available: 全年预算数, excess: 超出}
message: "预算行 {line_id}“{title}”已支付 {paid} 元，全年预算数 {available} 元，超出 {excess} 元。"
ask: 预算调整文件、该预算行的全部支付凭证
innocent: 追加或调剂已批未录入；退款尚未入账；凭证挂错预算行
---*/
WITH paid AS (
    SELECT p.line_id, CAST(SUM(p.amount) AS DECIMAL(18,2)) AS paid
    FROM payment p
    GROUP BY p.line_id
),
line AS (
    SELECT
        b.line_id,
        b.title,
        CAST(
            COALESCE(
                b.adjusted,
                COALESCE(b.initial, 0) + COALESCE(b.carried_in, 0) + COALESCE(b.added, 0)
                    + COALESCE(b.transferred, 0) - COALESCE(b.withdrawn, 0)
            ) AS DECIMAL(18,2)
        ) AS available
    FROM budget b
    WHERE b.adjusted IS NOT NULL OR b.initial IS NOT NULL OR b.carried_in IS NOT NULL OR b.added IS NOT NULL
)
SELECT
    line.line_id,
    line.title,
    paid.paid,
    line.available,
    CAST(paid.paid - line.available AS DECIMAL(18,2)) AS excess
FROM line
JOIN paid ON paid.line_id = line.line_id
WHERE paid.paid > line.available
