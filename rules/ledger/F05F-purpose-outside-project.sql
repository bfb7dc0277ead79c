/*---
id: F05F
version: 1
title: 项目资金的用途与项目无关
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第九十三条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.is_project
  - spending.purpose
  - project.project_id
  - project.name
  - project.approved_use?
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
row: 一笔项目支付，用途出现还债、理财、装修办公楼、食堂宿舍、购车购房、旅游、捐赠、弥补经费等词，项目名称和批复用途中没有这个词
captions: {word: 用途中的词, net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 用途为“{purpose}”，{net} 元，与项目名称和批复用途不符。"
ask: 项目批复、实施方案、合同和验收资料
innocent: 项目本来包含这项内容，批复用途没有写
---*/
WITH cue AS (
    SELECT '装修' AS word
    UNION ALL SELECT '食堂' AS word
    UNION ALL SELECT '宿舍' AS word
    UNION ALL SELECT '周转房' AS word
    UNION ALL SELECT '购车' AS word
    UNION ALL SELECT '购买车辆' AS word
    UNION ALL SELECT '用车购置' AS word
    UNION ALL SELECT '购房' AS word
    UNION ALL SELECT '办公楼' AS word
    UNION ALL SELECT '旅游' AS word
    UNION ALL SELECT '疗养' AS word
    UNION ALL SELECT '还款' AS word
    UNION ALL SELECT '归还' AS word
    UNION ALL SELECT '偿还' AS word
    UNION ALL SELECT '债务' AS word
    UNION ALL SELECT '借款' AS word
    UNION ALL SELECT '贷款' AS word
    UNION ALL SELECT '理财' AS word
    UNION ALL SELECT '投资入股' AS word
    UNION ALL SELECT '弥补' AS word
    UNION ALL SELECT '平账' AS word
    UNION ALL SELECT '赞助' AS word
    UNION ALL SELECT '捐赠' AS word
    UNION ALL SELECT '罚款' AS word
    UNION ALL SELECT '滞纳金' AS word
    UNION ALL SELECT '商业保险' AS word
    UNION ALL SELECT '礼品' AS word
    UNION ALL SELECT '其他项目' AS word
    UNION ALL SELECT '挪用' AS word
    UNION ALL SELECT '调剂使用' AS word
),
used AS (
    SELECT DISTINCT s.purpose
    FROM spending s
    WHERE s.is_project = TRUE AND s.net > 0 AND s.purpose IS NOT NULL
),
matched AS (
    SELECT u.purpose, c.word
    FROM used u
    JOIN cue c ON u.purpose LIKE '%' || c.word || '%'
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
    c.word
FROM spending s
JOIN project p ON p.project_id = s.project_id
JOIN matched c ON c.purpose = s.purpose
WHERE s.is_project = TRUE
    AND s.net > 0
    AND s.purpose NOT LIKE '%公务卡%'
    AND s.economic_code NOT LIKE '307%'
    AND p.name NOT LIKE '%' || c.word || '%'
    AND COALESCE(p.approved_use, '') NOT LIKE '%' || c.word || '%'
