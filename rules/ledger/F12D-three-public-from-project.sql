/*---
id: F12D
version: 1
title: 项目资金列支三公经费
kind: 转嫁分拆
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央、国务院, document: 党政机关厉行节约反对浪费条例, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
needs:
  - payment.row_no
  - spending.is_project
  - spending.three_public?
  - project.approved_economic+
  - project_economic.project_id
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
row: 一笔项目支付，列接待、出国或购车，而项目批复经济科目不含该科目；没有批复科目的项目不判断
captions: {net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 列三公经费 {net} 元（{economic_code} {purpose}），批复科目不含。"
ask: 项目批复的经济科目、三公经费预算
innocent: 项目批复含该项，批复科目未录全
---*/
WITH kind AS (
    SELECT '接待' AS three_public, '30217' AS code
    UNION ALL SELECT '出国' AS three_public, '30212' AS code
    UNION ALL SELECT '购车' AS three_public, '31013' AS code
    UNION ALL SELECT '购车' AS three_public, '30913' AS code
),
spent AS (
    SELECT DISTINCT s.row_no, k.code
    FROM spending s
    JOIN kind k ON k.code = s.economic_code OR (s.economic_code = '302' AND k.three_public = s.three_public)
    WHERE s.is_project = TRUE AND s.net > 0
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
JOIN spent t ON t.row_no = s.row_no
WHERE EXISTS (SELECT 1 FROM project_economic a WHERE a.project_id = s.project_id)
    AND NOT EXISTS (
        SELECT 1
        FROM project_economic e
        WHERE e.project_id = s.project_id AND t.code LIKE e.code_begins
    )
