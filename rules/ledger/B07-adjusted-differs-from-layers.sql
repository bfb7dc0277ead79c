/*---
id: B07
version: 1
title: 全年预算数不等于各层之和
kind: 账表不符
severity: error
period: 2019-01-01 起
basis:
  - {issuer: 财政部, document: 预算管理一体化规范, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.adjusted+
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
grain: 预算行
key: [line_id]
row: 一个预算行，填报的全年预算数与 年初＋上年结转＋追加＋调剂－收回 相差超过 300 元；五项全空白的不判断
params:
  tolerance: {type: "DECIMAL(18,2)", default: 300.00, why: "五个数各以万元两位小数填报，各差 50 元以内，合计相差不到 300 元视为相符"}
captions: {layers: 各层之和, difference: 相差}
message: "预算行 {line_id}“{title}”全年预算数 {adjusted} 元，各层之和 {layers} 元，相差 {difference} 元。"
ask: 预算批复和调整文件
innocent: 有一次调整未录入
---*/
WITH line AS (
    SELECT
        b.row_no,
        b.line_id,
        b.title,
        b.adjusted,
        CAST(
            COALESCE(b.initial, 0) + COALESCE(b.carried_in, 0) + COALESCE(b.added, 0)
                + COALESCE(b.transferred, 0) - COALESCE(b.withdrawn, 0) AS DECIMAL(18,2)
        ) AS layers
    FROM budget b
    WHERE b.adjusted IS NOT NULL
        AND (
            b.initial IS NOT NULL OR b.carried_in IS NOT NULL OR b.added IS NOT NULL
            OR b.transferred IS NOT NULL OR b.withdrawn IS NOT NULL
        )
)
SELECT
    line.row_no,
    line.line_id,
    line.title,
    line.adjusted,
    line.layers,
    CAST(line.adjusted - line.layers AS DECIMAL(18,2)) AS difference
FROM line
WHERE line.adjusted - line.layers > :tolerance OR line.layers - line.adjusted > :tolerance
