/*---
id: F14G
version: 1
title: 项目支付超过批复金额
kind: 超进度
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - project.row_no
  - spending.is_project
  - spending.project_id+
  - spending.net
  - project.project_id
  - project.name
  - project.approved_amount+
grain: 项目
key: [project_id]
row: 一个项目，累计支付大于项目批复金额
captions: {paid: 累计支付, net: 金额（扣除退款）}
message: "项目 {project_id}“{name}”累计支付 {paid} 元，超过批复金额 {approved_amount} 元。"
ask: 项目批复、追加批复
innocent: 追加批复未录入；批复金额只填了一个来源
---*/
WITH paid AS (
    SELECT s.project_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.is_project = TRUE
    GROUP BY s.project_id
)
SELECT
    p.row_no,
    p.project_id,
    p.name,
    p.approved_amount,
    t.paid
FROM project p
JOIN paid t ON t.project_id = p.project_id
WHERE t.paid > p.approved_amount
