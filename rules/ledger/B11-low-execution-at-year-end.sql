/*---
id: B11
version: 1
title: 年末执行率低
kind: 预算执行
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 财政部, document: 中央部门预算绩效运行监控管理暂行办法（财预〔2019〕136号）, verified: false}
  - {issuer: 财政部, document: 中央部门结转和结余资金管理办法（财预〔2016〕18号）, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.project_id?
  - budget.adjusted?
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
  - spending.line_id+
  - spending.paid_year
  - spending.net
grain: 预算行
key: [line_id]
row: 年末，一个预算行的累计支付不到全年预算数的 60%，余额 10 万元以上
params:
  percent: {type: "INTEGER", default: 60, why: "执行率的筛查线，按经验"}
  least: {type: "DECIMAL(18,2)", default: 100000.00, why: "余额的起点"}
  as_of_day: {type: "INTEGER", why: "截至日，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
  year_end_day: {type: "INTEGER", why: "年末，由程序填入"}
captions: {available: 全年预算数, paid: 累计支付, net: 金额（扣除退款）}
message: "预算行 {line_id}“{title}”全年预算数 {available} 元，只支付 {paid} 元。"
ask: 未执行的原因、结转或收回的安排
innocent: 年末才下达；合同跨年
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
        b.project_id,
        CAST(
            COALESCE(
                b.adjusted,
                COALESCE(b.initial, 0) + COALESCE(b.carried_in, 0) + COALESCE(b.added, 0)
                    + COALESCE(b.transferred, 0) - COALESCE(b.withdrawn, 0)
            ) AS DECIMAL(18,2)
        ) AS available,
        CAST(COALESCE(p.paid, 0) AS DECIMAL(18,2)) AS paid
    FROM budget b
    LEFT JOIN paid p ON p.line_id = b.line_id
)
SELECT
    line.row_no,
    line.line_id,
    line.title,
    line.project_id,
    line.available,
    line.paid
FROM line
WHERE :as_of_day >= :year_end_day
    AND line.paid * 100 < line.available * :percent
    AND line.available - line.paid >= :least
