/*---
id: F06C
version: 1
title: 专项资金下达不足
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
  - transfer.passed_amount+
grain: 一笔到达的资金
key: [fund, document, arrived_on]
row: 一笔上级资金，到期后下达金额仍小于到达金额
params:
  days: {type: "INTEGER", default: 30, why: "同 F06A"}
  as_of_day: {type: "INTEGER", why: "截至日，由程序填入"}
captions: {kept: 少下达}
message: "“{fund}”到达 {amount} 元，只下达 {passed_amount} 元，少 {kept} 元。"
ask: 资金分配方案、留用部分的依据
innocent: 办法允许本级使用一部分；分次下达，后几次未登记
---*/
SELECT
    t.row_no,
    t.fund,
    t.document,
    t.arrived_on,
    t.amount,
    t.passed_amount,
    CAST(t.amount - t.passed_amount AS DECIMAL(18,2)) AS kept
FROM transfer t
WHERE t.passed_amount < t.amount
    AND :as_of_day > COALESCE(t.due_day, t.arrived_day + :days)
