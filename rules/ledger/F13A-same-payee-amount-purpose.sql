/*---
id: F13A
version: 1
title: 短期内重复支付
kind: 重复支付
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - payment.row_no
  - spending.payee
  - spending.purpose
  - spending.paid_day
  - spending.contract_no?
  - spending.invoice_no?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
grain: 后付的凭证
key: [voucher_no]
row: 一笔支付，15 天内（全年同样付款 3 次以上的，7 天内）已有另一张凭证向同一收款人付过同样金额、同样用途的款；发票号不同的不算，同一合同的由 F13C 核对
params:
  invoice_days: {type: INTEGER, default: 5, why: 发票号不同的，隔这么多天（三个工作日）以内也要问}
  days: {type: "INTEGER", default: 15, why: "按月支付的租金、服务费不算"}
  regular_times: {type: "INTEGER", default: 3, why: "同样的付款全年达到这个次数，视为定期支付"}
  regular_days: {type: "INTEGER", default: 7, why: "定期支付只看一周之内"}
captions: {earlier_voucher: 先付的凭证, earlier_on: 先付日期, net: 金额（扣除退款）}
message: "凭证 {voucher_no}（{paid_on}）与 {earlier_voucher}（{earlier_on}）付给{payee}的金额、用途相同，{net} 元。"
ask: 两张凭证的发票、验收单
innocent: 同样的货物买了两次；分期付款金额相同
---*/
WITH series AS (
    SELECT
        s.payee,
        s.purpose,
        s.net,
        CAST(COUNT(DISTINCT s.voucher_no) AS BIGINT) AS times_paid
    FROM spending s
    WHERE s.net > 0
        AND s.payee IS NOT NULL
        AND s.purpose IS NOT NULL
        AND s.economic_code NOT LIKE '301%'
        AND s.economic_code NOT LIKE '303%'
    GROUP BY s.payee, s.purpose, s.net
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
    o.voucher_no AS earlier_voucher,
    o.paid_on AS earlier_on
FROM series r
JOIN spending s ON s.payee = r.payee AND s.purpose = r.purpose AND s.net = r.net
JOIN spending o ON o.payee = s.payee AND o.net = s.net AND o.purpose = s.purpose
WHERE r.times_paid >= 2
    AND o.voucher_no <> s.voucher_no
    AND (o.paid_day < s.paid_day OR (o.paid_day = s.paid_day AND o.row_no < s.row_no))
    AND s.paid_day - o.paid_day <= CASE WHEN r.times_paid >= :regular_times THEN :regular_days ELSE :days END
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT LIKE '303%'
    AND (
        s.invoice_no IS NULL OR o.invoice_no IS NULL OR s.invoice_no = o.invoice_no
        OR s.paid_day - o.paid_day <= :invoice_days
    )
    AND (s.contract_no IS NULL OR o.contract_no IS NULL)
