/*---
id: F05C
version: 1
title: 经济科目的类不在项目批复之内
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - project.approved_economic+
  - project_economic.project_id
  - project_economic.code
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
row: 一笔项目支付，经济科目的类（前三位）在项目批复经济科目中一个也没有；309 与 310、311 与 312 视为同类；301 由 F04A 核对
captions: {net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 列 {economic_code}（{purpose}），批复科目没有这一类，{net} 元。"
ask: 项目批复的经济科目、调剂批准文件
innocent: 类级科目调剂已批未录入；科目填错
---*/
WITH class AS (
    SELECT '302%' AS paid_as, '302%' AS approved_as
    UNION ALL SELECT '303%' AS paid_as, '303%' AS approved_as
    UNION ALL SELECT '307%' AS paid_as, '307%' AS approved_as
    UNION ALL SELECT '309%' AS paid_as, '309%' AS approved_as
    UNION ALL SELECT '309%' AS paid_as, '310%' AS approved_as
    UNION ALL SELECT '310%' AS paid_as, '310%' AS approved_as
    UNION ALL SELECT '310%' AS paid_as, '309%' AS approved_as
    UNION ALL SELECT '311%' AS paid_as, '311%' AS approved_as
    UNION ALL SELECT '311%' AS paid_as, '312%' AS approved_as
    UNION ALL SELECT '312%' AS paid_as, '312%' AS approved_as
    UNION ALL SELECT '312%' AS paid_as, '311%' AS approved_as
    UNION ALL SELECT '313%' AS paid_as, '313%' AS approved_as
    UNION ALL SELECT '399%' AS paid_as, '399%' AS approved_as
),
allowed AS (
    SELECT DISTINCT e.project_id, c.paid_as
    FROM project_economic e
    JOIN class c ON e.code LIKE c.approved_as
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
WHERE s.net > 0
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT IN ('30201', '30205', '30206', '30207', '30208', '30209', '30228', '30229', '30231')
    AND EXISTS (SELECT 1 FROM project_economic a WHERE a.project_id = s.project_id)
    AND NOT EXISTS (
        SELECT 1
        FROM allowed w
        WHERE w.project_id = s.project_id AND s.economic_code LIKE w.paid_as
    )
