/*---
id: F06B
version: 1
title: 专项资金到期未下达
kind: 截留滞留
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第五条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第九十三条, verified: false}
needs:
  - transfer.row_no
  - transfer.fund
  - transfer.document?
  - transfer.arrived_on
  - transfer.arrived_day
  - transfer.amount
  - transfer.due_day?
  - transfer.passed_day?
  - transfer.passed_amount?
grain: 一笔到达的资金
key: [fund, document, arrived_on]
row: 一笔上级资金，到截至日已过应下达日期，仍没有下达
params:
  days: {type: "INTEGER", default: 30, why: "同 F06A"}
  as_of_day: {type: "INTEGER", why: "截至日，由程序填入"}
message: "“{fund}”{arrived_on} 到达 {amount} 元，到期仍未下达。"
ask: 资金分配方案、账户余额、未下达的原因
innocent: 已下达未登记；上级通知暂缓
---*/
SELECT
    t.row_no,
    t.fund,
    t.document,
    t.arrived_on,
    t.amount
FROM transfer t
WHERE t.passed_day IS NULL
    AND t.passed_amount IS NULL
    AND t.amount > 0
    AND :as_of_day > COALESCE(t.due_day, t.arrived_day + :days)
