/*---
id: F05G
version: 1
title: 用途写的是另一个项目
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.is_project
  - spending.purpose
  - project.project_id
  - project.name
  - project.unit?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
grain: 支付凭证
key: [voucher_no]
row: 一笔项目支付，用途写着本单位另一个项目的名称，而没有写自己的
captions: {other_project: 用途所写项目, other_name: 该项目名称, net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 用途为“{purpose}”，写的是 {other_name}，{net} 元。"
ask: 支付申请、合同、两个项目的批复
innocent: 两个项目合并实施；用途写简称
---*/
WITH used AS (
    SELECT DISTINCT s.project_id, s.purpose
    FROM spending s
    WHERE s.is_project = TRUE AND s.net > 0 AND s.purpose IS NOT NULL
),
strayed AS (
    SELECT u.project_id, u.purpose, MIN(o.project_id) AS other_project, MIN(o.name) AS other_name
    FROM used u
    JOIN project p ON p.project_id = u.project_id
    JOIN project o ON COALESCE(o.unit, '') = COALESCE(p.unit, '') AND o.project_id <> u.project_id
    WHERE u.purpose LIKE '%' || o.name || '%'
        AND u.purpose NOT LIKE '%' || p.name || '%'
        AND p.name NOT LIKE '%' || o.name || '%'
    GROUP BY u.project_id, u.purpose
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
    t.other_project,
    t.other_name
FROM spending s
JOIN strayed t ON t.project_id = s.project_id AND t.purpose = s.purpose
WHERE s.is_project = TRUE AND s.net > 0
