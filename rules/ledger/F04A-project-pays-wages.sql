/*---
id: F04A
version: 1
title: 项目资金列支工资福利
kind: 挤占
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.is_project
  - project.project_id
  - project.project_class?
  - project.category?
  - project_economic.project_id
  - project_economic.code
  - project_economic.code_begins
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
row: 一笔项目支付，列 301 工资福利支出，而项目不是人员类、批复经济科目也不含该科目
captions: {net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 列支工资福利 {net} 元（{economic_code} {purpose}）。"
ask: 项目批复文件、发放名单、人员经费预算
innocent: 项目批复含编外用工工资而批复科目未录入；经济科目填错
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
    s.purpose
FROM spending s
LEFT JOIN project p ON p.project_id = s.project_id
WHERE s.is_project = TRUE
    AND s.net > 0
    AND s.economic_code LIKE '301%'
    AND COALESCE(p.project_class, '') <> '人员类'
    AND COALESCE(p.category, '') NOT IN ('人员经费', '公用经费')
    AND NOT EXISTS (
        SELECT 1
        FROM project_economic e
        WHERE e.project_id = s.project_id
            AND (s.economic_code LIKE e.code_begins OR e.code LIKE s.economic_code || '%')
    )
