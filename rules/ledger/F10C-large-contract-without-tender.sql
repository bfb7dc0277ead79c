/*---
id: F10C
version: 1
title: 大额合同没有采购方式
kind: 化整为零
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国政府采购法, clause: 第二十七条, verified: false}
needs:
  - contract.row_no
  - contract.contract_no
  - contract.project_id?
  - contract.supplier?
  - contract.signed_on?
  - contract.amount
  - contract.procurement_mode+
  - contract.item?
grain: 合同
key: [contract_no]
row: 一份达到公开招标数额标准的合同，采购方式空白，或写自行、直接、零星采购
params:
  goods: {type: "DECIMAL(18,2)", default: 2000000.00, why: "同 F10A"}
  works: {type: "DECIMAL(18,2)", default: 4000000.00, why: "同 F10A"}
message: "合同 {contract_no}（{supplier}）{amount} 元，达到公开招标数额标准，没有法定采购方式。"
ask: 采购文件、采购方式审批
innocent: 采购方式未登记；不属于政府采购的支出
---*/
SELECT
    c.row_no,
    c.contract_no,
    c.project_id,
    c.supplier,
    c.signed_on,
    c.item,
    c.procurement_mode,
    c.amount
FROM contract c
WHERE c.amount >= CASE WHEN c.item LIKE '%工程%' OR c.item LIKE '%施工%' THEN :works ELSE :goods END
    AND (
        c.procurement_mode IS NULL
        OR c.procurement_mode LIKE '%自行%'
        OR c.procurement_mode LIKE '%直接%'
        OR c.procurement_mode LIKE '%零星%'
        OR c.procurement_mode IN ('无', '其他')
    )
