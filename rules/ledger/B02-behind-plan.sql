/*---
id: B02
version: 1
title: 用款慢于计划
kind: 用款计划
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 财政部, document: 中央部门预算绩效运行监控管理暂行办法（财预〔2019〕136号）, verified: false}
needs:
  - plan.project_id
  - plan.plan_month
  - plan.planned
  - spending.paid_year
  - spending.project_id+
  - spending.net
grain: 项目
key: [project_id]
row: 一个项目，截至当月累计支付不到累计计划用款的一半，并且少 10 万元以上
params:
  percent: {type: "INTEGER", default: 50, why: "累计支付占累计计划的比例，低于此线提示，按经验"}
  least: {type: "DECIMAL(18,2)", default: 100000.00, why: "相差金额的起点"}
  as_of_month: {type: "INTEGER", why: "截至月，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {paid: 累计支付, planned: 累计计划, net: 金额（扣除退款）}
message: "项目 {project_id} 累计支付 {paid} 元，不到累计计划 {planned} 元的一半。"
ask: 进度慢的原因、下一步用款计划
innocent: 已完成待验收；计划按月平均填写，实际集中在下半年
---*/
WITH planned AS (
    SELECT
        n.project_id,
        CAST(SUM(CASE WHEN n.plan_month <= :as_of_month THEN n.planned ELSE 0 END) AS DECIMAL(18,2)) AS planned
    FROM plan n
    GROUP BY n.project_id
),
paid AS (
    SELECT s.project_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.paid_year = :budget_year
    GROUP BY s.project_id
)
SELECT
    d.project_id,
    d.planned,
    COALESCE(p.paid, CAST(0 AS DECIMAL(18,2))) AS paid
FROM planned d
LEFT JOIN paid p ON p.project_id = d.project_id
WHERE COALESCE(p.paid, 0) * 100 < d.planned * :percent AND d.planned - COALESCE(p.paid, 0) >= :least
