/*---
id: F10D
version: 1
title: 大额采购付款没有采购方式
kind: 化整为零
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国政府采购法, clause: 第二十七条, verified: false}
needs:
  - payment.row_no
  - spending.procurement_mode+
  - spending.contract_no?
  - spending.procurement_item?
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
row: 一笔购买货物、服务或工程的支付，达到公开招标数额标准，没有合同号，采购方式空白或写自行、直接、零星采购
params:
  goods: {type: "DECIMAL(18,2)", default: 2000000.00, why: "同 F10A"}
  works: {type: "DECIMAL(18,2)", default: 4000000.00, why: "同 F10A"}
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 支付 {net} 元给{payee}（{purpose}），没有合同号和法定采购方式。"
ask: 采购文件、合同、采购方式审批
innocent: 采购方式登记在合同台账；征地拆迁等不属于采购
---*/
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
    s.procurement_mode
FROM spending s
WHERE s.contract_no IS NULL
    AND s.net >= CASE
        WHEN s.procurement_item LIKE '%工程%' OR s.economic_code IN ('30901', '30905', '30906', '31001', '31005', '31006') THEN :works
        ELSE :goods
    END
    AND (
        s.economic_code IN (
            '30201', '30202', '30203', '30209', '30213', '30214', '30215', '30216', '30218', '30224', '30225', '30227', '30299'
        )
        OR s.economic_code LIKE '309%'
        OR (s.economic_code LIKE '310%' AND s.economic_code NOT IN ('31009', '31010', '31011', '31012'))
    )
    AND (
        s.procurement_mode IS NULL
        OR s.procurement_mode LIKE '%自行%'
        OR s.procurement_mode LIKE '%直接%'
        OR s.procurement_mode LIKE '%零星%'
        OR s.procurement_mode IN ('无', '其他')
    )
