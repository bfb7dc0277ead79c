/*---
id: F04D
version: 1
title: 用途是日常公用而列在其他科目
kind: 挤占
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - payment.row_no
  - spending.is_project
  - spending.purpose
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
grain: 支付凭证
key: [voucher_no]
row: 一笔项目支付，用途写办公、水电、物业、邮电、取暖或差旅，所列科目不是日常公用科目，项目批复科目也不含用途通常的科目；没有批复科目的项目不判断
captions: {word: 用途中的词, due_code: 通常的科目, net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 用途为“{purpose}”，列 {economic_code}，{net} 元，批复科目不含 {due_code}。"
ask: 费用明细、项目批复的经济科目
innocent: 费用为项目直接发生，批复科目未录全
---*/
WITH cue AS (
    SELECT '办公费' AS word, '30201' AS due_code
    UNION ALL SELECT '办公用品' AS word, '30201' AS due_code
    UNION ALL SELECT '办公经费' AS word, '30201' AS due_code
    UNION ALL SELECT '日常办公' AS word, '30201' AS due_code
    UNION ALL SELECT '机关运转' AS word, '30201' AS due_code
    UNION ALL SELECT '日常运转' AS word, '30201' AS due_code
    UNION ALL SELECT '水电费' AS word, '30206' AS due_code
    UNION ALL SELECT '机关水费' AS word, '30205' AS due_code
    UNION ALL SELECT '机关电费' AS word, '30206' AS due_code
    UNION ALL SELECT '电话费' AS word, '30207' AS due_code
    UNION ALL SELECT '邮电费' AS word, '30207' AS due_code
    UNION ALL SELECT '取暖费' AS word, '30208' AS due_code
    UNION ALL SELECT '物业费' AS word, '30209' AS due_code
    UNION ALL SELECT '物业管理' AS word, '30209' AS due_code
    UNION ALL SELECT '差旅费' AS word, '30211' AS due_code
),
used AS (
    SELECT DISTINCT s.purpose
    FROM spending s
    WHERE s.is_project = TRUE AND s.net > 0 AND s.purpose IS NOT NULL
),
matched AS (
    SELECT u.purpose, c.word, c.due_code
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
    c.word,
    c.due_code
FROM spending s
JOIN matched c ON c.purpose = s.purpose
WHERE s.is_project = TRUE
    AND s.net > 0
    AND s.economic_code NOT IN ('30201', '30205', '30206', '30207', '30208', '30209', '30228', '30229', '30231')
    AND EXISTS (SELECT 1 FROM project_economic a WHERE a.project_id = s.project_id)
    AND NOT EXISTS (
        SELECT 1
        FROM project_economic e
        WHERE e.project_id = s.project_id AND c.due_code LIKE e.code_begins
    )
