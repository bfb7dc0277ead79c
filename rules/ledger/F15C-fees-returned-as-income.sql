/*---
id: F15C
version: 1
title: 收入中有非税收入返还
kind: 收支两条线
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院办公厅, document: 关于深化收支两条线改革的规定, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第四条, verified: false}
needs:
  - income.row_no
  - income.kind
  - income.nature?
  - income.initial?
  - income.adjusted?
  - income.settled?
grain: 收入类别
key: [kind]
row: 一行收入，类别为非税收入返还或含“返还”“留成”，有预算数或决算数
message: "收入“{kind}”预算 {adjusted} 元、决算 {settled} 元，以返还为来源。"
ask: 非税收入上缴和预算安排文件
innocent: 旧名称沿用，实际由预算统筹安排
---*/
SELECT
    i.row_no,
    i.kind,
    i.nature,
    i.initial,
    i.adjusted,
    i.settled
FROM income i
WHERE (i.kind LIKE '%返还%' OR i.kind LIKE '%留成%' OR i.kind LIKE '%分成%')
    AND (COALESCE(i.initial, 0) > 0 OR COALESCE(i.adjusted, 0) > 0 OR COALESCE(i.settled, 0) > 0)
