/*---
id: F14F
version: 1
title: 项目合同付款超过项目合同额
kind: 超进度
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - project.row_no
  - spending.contract_no+
  - spending.project_id+
  - spending.net
  - project.project_id
  - project.name
  - project.contract_amount+
grain: 项目
key: [project_id]
row: 一个项目，有合同号的付款累计大于项目表填写的合同额
captions: {paid: 合同付款, net: 金额（扣除退款）}
message: "项目 {project_id}“{name}”合同付款 {paid} 元，超过项目合同额 {contract_amount} 元。"
ask: 项目全部合同、补充协议
innocent: 新签合同后合同额未更新；含以前年度合同
---*/
WITH paid AS (
    SELECT s.project_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.contract_no IS NOT NULL
    GROUP BY s.project_id
)
SELECT
    p.row_no,
    p.project_id,
    p.name,
    p.contract_amount,
    t.paid
FROM project p
JOIN paid t ON t.project_id = p.project_id
WHERE t.paid > p.contract_amount
