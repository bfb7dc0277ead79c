/*---
id: B03
version: 1
title: 到年中仍没有支付
kind: 预算执行
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 财政部, document: 中央部门预算绩效运行监控管理暂行办法（财预〔2019〕136号）, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.category
  - budget.project_id?
  - budget.initial?
  - budget.carried_in?
  - budget.adjusted?
  - budget.withdrawn?
  - spending.line_id+
  - spending.paid_year
  - spending.net
grain: 预算行
key: [line_id]
row: 一个项目预算行，年初或上年结转已有预算，到截至月没有任何支付；全年预算为零或已收回的不算
params:
  month_due: {type: "INTEGER", default: 7, why: "到这个月末（监控时点）仍没有支付的提示"}
  as_of_month: {type: "INTEGER", why: "截至月，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {net: 金额（扣除退款）}
message: "预算行 {line_id}“{title}”到截至日没有支付。"
ask: 项目进展、开工或采购计划
innocent: 季节性项目；已签合同待验收付款
---*/
WITH paid AS (
    SELECT s.line_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.paid_year = :budget_year
    GROUP BY s.line_id
)
SELECT
    b.row_no,
    b.line_id,
    b.title,
    b.project_id,
    b.initial,
    b.carried_in
FROM budget b
LEFT JOIN paid p ON p.line_id = b.line_id
WHERE :as_of_month >= :month_due
    AND b.category NOT IN ('人员经费', '公用经费')
    AND COALESCE(b.initial, 0) + COALESCE(b.carried_in, 0) > COALESCE(b.withdrawn, 0)
    AND COALESCE(b.adjusted, 1) > 0
    AND COALESCE(p.paid, 0) <= 0
