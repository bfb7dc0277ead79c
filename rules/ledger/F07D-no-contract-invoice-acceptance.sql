/*---
id: F07D
version: 1
title: 大额支付没有合同、发票和验收
kind: 虚列支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - spending.invoice_no+
  - spending.accepted_on?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 支付凭证
key: [voucher_no]
row: 一笔购买货物、服务或工程的支付，达到起点金额，合同号、发票号、验收日期都空白；同类支付多数没有登记这三项的，视为没有登记，不判断
params:
  least: {type: "DECIMAL(18,2)", default: 50000.00, why: "起点金额；小额零星采购可以没有合同"}
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 支付 {net} 元给{payee}（{purpose}），没有合同、发票和验收。"
ask: 合同、发票、验收单、实物或成果
innocent: 资料齐全，没有登记到支付明细
---*/
WITH bought AS (
    SELECT
        s.row_no,
        s.contract_no,
        s.invoice_no,
        s.accepted_on
    FROM spending s
    WHERE s.net >= :least
        AND (
            s.economic_code IN (
                '30201', '30202', '30203', '30213', '30214', '30215', '30216', '30218', '30224', '30225', '30227', '30299'
            )
            OR s.economic_code LIKE '309%'
            OR (
                s.economic_code LIKE '310%'
                AND s.economic_code NOT IN ('31009', '31010', '31011', '31012')
            )
        )
),
kept AS (
    SELECT
        CAST(COUNT(*) AS BIGINT) AS payments,
        CAST(SUM(CASE WHEN b.contract_no IS NULL AND b.invoice_no IS NULL AND b.accepted_on IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS bare
    FROM bought b
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
    s.purpose
FROM spending s
JOIN bought b ON b.row_no = s.row_no
JOIN kept k ON k.bare * 2 <= k.payments
WHERE b.contract_no IS NULL AND b.invoice_no IS NULL AND b.accepted_on IS NULL
