/*---
id: B04
version: 1
title: 结转资金支出慢
kind: 结转结余
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第四十二条, verified: false}
  - {issuer: 财政部, document: 中央部门结转和结余资金管理办法（财预〔2016〕18号）, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.vintage+
  - budget.origin_year?
  - budget.carried_in?
  - budget.adjusted?
  - spending.line_id+
  - spending.paid_year
  - spending.net
grain: 预算行
key: [line_id]
row: 一个上年结转或以前年度资金的预算行，到十月末支出不到一半
params:
  month_due: {type: "INTEGER", default: 10, why: "到这个月末检查；年底仍用不完的，次年将成为结余"}
  percent: {type: "INTEGER", default: 50, why: "低于此比例提示，按经验"}
  as_of_month: {type: "INTEGER", why: "截至月，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {available: 可用结转, paid: 累计支付, net: 金额（扣除退款）}
message: "结转预算行 {line_id}“{title}”可用 {available} 元，只支出 {paid} 元。"
ask: 结转资金使用计划
innocent: 跨年合同尾款年底到期
---*/
WITH paid AS (
    SELECT s.line_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.paid_year = :budget_year
    GROUP BY s.line_id
),
line AS (
    SELECT
        b.row_no,
        b.line_id,
        b.title,
        b.origin_year,
        CAST(COALESCE(b.adjusted, b.carried_in, 0) AS DECIMAL(18,2)) AS available,
        CAST(COALESCE(p.paid, 0) AS DECIMAL(18,2)) AS paid
    FROM budget b
    LEFT JOIN paid p ON p.line_id = b.line_id
    WHERE b.vintage IN ('上年结转', '以前年度')
)
SELECT
    line.row_no,
    line.line_id,
    line.title,
    line.origin_year,
    line.available,
    line.paid
FROM line
WHERE :as_of_month >= :month_due AND line.available > 0 AND line.paid * 100 < line.available * :percent
