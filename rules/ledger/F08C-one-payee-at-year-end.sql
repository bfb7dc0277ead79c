/*---
id: F08C
version: 1
title: 年末向同一收款人密集付款
kind: 年底突击花钱
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - payment.row_no
  - spending.payee
  - spending.paid_day
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.purpose?
grain: 收款人
key: [payee]
row: 一笔年末 10 天内的支付，同一收款人在这 10 天内达到 4 笔；不含工资和补助
params:
  days: {type: "INTEGER", default: 10, why: "年末的天数，按经验筛查"}
  payments: {type: "INTEGER", default: 4, why: "同一收款人的笔数，按经验筛查"}
  year_end_day: {type: "INTEGER", why: "年末，由程序填入"}
captions: {times_paid: 笔数, paid: 合计, net: 金额（扣除退款）}
message: "年末 10 天内向{payee}付款 {times_paid} 笔，合计 {paid} 元。"
ask: 各笔的合同、发票、验收；是否拆分付款
innocent: 年末集中结算；一份合同按多个预算行支付
---*/
WITH late AS (
    SELECT
        s.payee,
        CAST(COUNT(DISTINCT s.voucher_no) AS BIGINT) AS times_paid,
        CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.paid_day > :year_end_day - :days
        AND s.paid_day <= :year_end_day
        AND s.net > 0
        AND s.economic_code NOT LIKE '301%'
        AND s.economic_code NOT LIKE '303%'
    GROUP BY s.payee
)
SELECT
    s.row_no,
    s.voucher_no,
    s.paid_on,
    s.project_id,
    s.line_id,
    s.economic_code,
    s.net,
    s.payee,
    s.purpose,
    t.times_paid,
    t.paid
FROM late t
JOIN spending s ON s.payee = t.payee
WHERE t.times_paid >= :payments
    AND s.paid_day > :year_end_day - :days
    AND s.paid_day <= :year_end_day
    AND s.net > 0
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT LIKE '303%'
