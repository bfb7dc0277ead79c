/*---
id: F05B
version: 1
title: 功能分类与预算行不符
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
needs:
  - payment.row_no
  - spending.function_code
  - budget.line_id
  - budget.function_code+
  - project_function.project_id
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
row: 一笔支付，功能分类科目与所列预算行的功能分类不符（项目另有批复功能分类的，由 F05A 核对）
captions: {line_function: 预算行功能分类, net: 金额（扣除退款）}
message: "凭证 {voucher_no} 列功能科目 {function_code}，预算行 {line_id} 为 {line_function}，{net} 元。"
ask: 预算批复、支付申请
innocent: 科目填错；预算行功能分类调整后未更新
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
    s.function_code,
    b.function_code AS line_function
FROM spending s
JOIN budget b ON b.line_id = s.line_id
WHERE s.net > 0
    AND s.function_code IS NOT NULL
    AND b.function_code IS NOT NULL
    AND s.function_code NOT LIKE b.function_code || '%'
    AND b.function_code NOT LIKE s.function_code || '%'
    AND NOT EXISTS (SELECT 1 FROM project_function a WHERE a.project_id = s.project_id)
