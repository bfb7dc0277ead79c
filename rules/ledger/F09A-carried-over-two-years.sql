/*---
id: F09A
version: 1
title: 结转资金超过两年
kind: 结转超两年
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第四十二条, verified: false}
  - {issuer: 财政部, document: 中央部门结转和结余资金管理办法（财预〔2016〕18号）, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.origin_year+
  - budget.adjusted?
  - budget.initial?
  - budget.carried_in?
  - budget.added?
  - budget.transferred?
  - budget.withdrawn?
  - budget.spent?
  - budget.carried_out?
  - budget.surplus?
  - spending.line_id?
  - spending.net
grain: 预算行
key: [line_id]
row: 一个预算行，首拨年度在两年以前，到年末仍有余额（已作结余的不算）；填了执行数按执行数，没填按支付明细
params:
  years: {type: "INTEGER", default: 2, why: "预算法第四十二条，连续两年未用完的结转资金作为结余资金管理"}
  as_of_day: {type: "INTEGER", why: "截至日，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
  year_end_day: {type: "INTEGER", why: "年末，由程序填入"}
captions: {balance: 年末余额, net: 金额（扣除退款）}
message: "预算行 {line_id}“{title}”首拨于 {origin_year} 年，年末仍有余额 {balance} 元，应作结余资金管理。"
ask: 结转资金清理表、财政部门的收回或继续使用批复
innocent: 已收回，收回数未录入；科研项目等另有规定
---*/
WITH paid AS (
    SELECT s.line_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    GROUP BY s.line_id
),
line AS (
    SELECT
        b.row_no,
        b.line_id,
        b.title,
        b.origin_year,
        CAST(
            COALESCE(
                b.carried_out,
                COALESCE(
                    b.adjusted,
                    COALESCE(b.initial, 0) + COALESCE(b.carried_in, 0) + COALESCE(b.added, 0)
                        + COALESCE(b.transferred, 0) - COALESCE(b.withdrawn, 0)
                ) - COALESCE(b.spent, p.paid, 0) - COALESCE(b.surplus, 0)
            ) AS DECIMAL(18,2)
        ) AS balance
    FROM budget b
    LEFT JOIN paid p ON p.line_id = b.line_id
)
SELECT
    line.row_no,
    line.line_id,
    line.title,
    line.origin_year,
    line.balance
FROM line
WHERE line.origin_year <= :budget_year - :years
    AND line.balance > 0
    AND :as_of_day >= :year_end_day
