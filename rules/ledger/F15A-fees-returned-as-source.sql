/*---
id: F15A
version: 1
title: 预算以收费返还为资金来源
kind: 收支两条线
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院办公厅, document: 关于深化收支两条线改革的规定, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第四条, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.document?
  - budget.note?
  - budget.adjusted?
grain: 预算行
key: [line_id]
row: 一个预算行，名称、文号或备注写明收费返还、非税返还、罚没返还、留成或坐支；返还保证金、押金不算
message: "预算行 {line_id}“{title}”以收费、罚没返还为来源。"
ask: 非税收入上缴和预算安排文件
innocent: 旧名称沿用，实际由预算统筹安排
---*/
WITH words AS (
    SELECT
        b.row_no,
        b.line_id,
        b.title,
        b.document,
        b.note,
        b.adjusted,
        COALESCE(b.title, '') || '；' || COALESCE(b.document, '') || '；' || COALESCE(b.note, '') AS said
    FROM budget b
)
SELECT
    w.row_no,
    w.line_id,
    w.title,
    w.document,
    w.note,
    w.adjusted
FROM words w
WHERE (
        w.said LIKE '%收费返还%' OR w.said LIKE '%收费%返还%' OR w.said LIKE '%非税%返还%' OR w.said LIKE '%罚没%返还%'
        OR w.said LIKE '%返还收费%' OR w.said LIKE '%返还非税%' OR w.said LIKE '%收费分成%' OR w.said LIKE '%收费留成%'
        OR w.said LIKE '%罚没留成%' OR w.said LIKE '%罚没分成%' OR w.said LIKE '%非税留成%' OR w.said LIKE '%非税分成%'
        OR w.said LIKE '%坐支%' OR w.said LIKE '%收入返还%' OR w.said LIKE '%以收定支%' OR w.said LIKE '%规费返还%'
    )
    AND w.said NOT LIKE '%保证金返还%'
    AND w.said NOT LIKE '%返还保证金%'
    AND w.said NOT LIKE '%押金%'
