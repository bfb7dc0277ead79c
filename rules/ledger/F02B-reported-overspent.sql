/*---
id: F02B
version: 1
title: 填报的执行数大于全年预算数
kind: 超预算
severity: error
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.spent+
  - budget.adjusted?
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
grain: 预算行
key: [line_id]
row: 一个预算行，填报的执行数大于全年预算数
captions: {available: 全年预算数, excess: 超出}
message: "预算行 {line_id}“{title}”填报执行数 {spent} 元，超过全年预算数 {available} 元 {excess} 元。"
ask: 预算调整文件、决算明细
innocent: 追加或调剂已批未录入；执行数写错单位
---*/
WITH line AS (
    SELECT
        b.row_no,
        b.line_id,
        b.title,
        b.spent,
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
    line.row_no,
    line.line_id,
    line.title,
    line.spent,
    line.available,
    CAST(line.spent - line.available AS DECIMAL(18,2)) AS excess
FROM line
WHERE line.spent > line.available
