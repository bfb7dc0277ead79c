/*---
id: F05A
version: 1
title: 功能分类与项目批复不符
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.function_code
  - project.approved_function+
  - project_function.project_id
  - project_function.code
  - project_function.code_begins
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
row: 一笔项目支付，功能分类科目不在项目批复的功能分类之内；一方只写到类或款时按写出的位数比
captions: {net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 列功能科目 {function_code}，不在批复之内，{net} 元。"
ask: 项目批复文件、支付申请
innocent: 科目填错；批复调整后未更新
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
    s.function_code
FROM spending s
WHERE s.net > 0
    AND s.function_code IS NOT NULL
    AND EXISTS (SELECT 1 FROM project_function a WHERE a.project_id = s.project_id)
    AND NOT EXISTS (
        SELECT 1
        FROM project_function f
        WHERE f.project_id = s.project_id
            AND (s.function_code LIKE f.code_begins OR f.code LIKE s.function_code || '%')
    )
