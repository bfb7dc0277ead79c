/*---
id: F06A
version: 1
title: 专项资金下达逾期
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
  - transfer.passed_on+
  - transfer.passed_day?
grain: 一笔到达的资金
key: [fund, document, arrived_on]
row: 一笔上级资金，下达日期晚于应下达日期（没有写的，到达后 30 天）
params:
  days: {type: "INTEGER", default: 30, why: "没有写明应下达日期时，自到达之日起的天数；预算法对县级以上转移支付规定三十日内（待核），各专项办法另有规定的从其规定"}
message: "“{fund}”{arrived_on} 到达 {amount} 元，{passed_on} 才下达，晚于应下达日期。"
ask: 资金分配方案、下达文件、延期原因
innocent: 上级要求待方案批复后分配；到达日期登记的是文件日期
---*/
SELECT
    t.row_no,
    t.fund,
    t.document,
    t.arrived_on,
    t.amount,
    t.passed_on
FROM transfer t
WHERE t.passed_day > COALESCE(t.due_day, t.arrived_day + :days)
