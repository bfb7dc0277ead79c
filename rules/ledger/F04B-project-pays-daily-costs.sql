/*---
id: F04B
version: 1
title: 项目资金列支日常公用支出
kind: 挤占
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.is_project
  - project.approved_economic+
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
row: 一笔项目支付，列办公、水电、邮电、取暖、物业、工会、福利或公车费用，而项目的批复经济科目不含该科目；没有批复科目的项目不判断
captions: {net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 列支日常公用 {net} 元（{economic_code} {purpose}），批复科目不含。"
ask: 项目批复的经济科目、费用明细
innocent: 费用确为项目直接发生（如站点水电），批复科目未录全
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
WHERE s.is_project = TRUE
    AND s.net > 0
    AND s.economic_code IN ('30201', '30205', '30206', '30207', '30208', '30209', '30228', '30229', '30231')
    AND EXISTS (SELECT 1 FROM project_economic a WHERE a.project_id = s.project_id)
    AND NOT EXISTS (
        SELECT 1
        FROM project_economic e
        WHERE e.project_id = s.project_id AND s.economic_code LIKE e.code_begins
    )
