/*---
id: F11A
version: 1
title: 三公经费超预算
kind: 三公经费
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央、国务院, document: 党政机关厉行节约反对浪费条例, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - base.row_no
  - base.item_id
  - spending.row_no
  - base.budget?
  - spending.paid_year
  - spending.economic_code
  - spending.three_public?
  - spending.net
grain: 三公类别
key: [item_id]
row: 基础数据表的一行三公经费，按支付明细（先看三公类别，空白按经济科目）累计支出大于本年预算数
params:
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {paid: 累计支出, excess: 超出, net: 金额（扣除退款）}
message: "“{item_id}”累计支出 {paid} 元，超过本年预算 {budget} 元 {excess} 元。"
ask: 三公经费明细账、预算调整文件
innocent: 预算调整未录入；列错科目
---*/
WITH kind AS (
    SELECT '公务接待' AS item_id, '接待' AS three_public, '30217' AS economic_code
    UNION ALL SELECT '公车运行维护' AS item_id, '车辆运行' AS three_public, '30231' AS economic_code
    UNION ALL SELECT '公车购置' AS item_id, '购车' AS three_public, '31013' AS economic_code
    UNION ALL SELECT '公车购置' AS item_id, '购车' AS three_public, '30913' AS economic_code
    UNION ALL SELECT '出国经费' AS item_id, '出国' AS three_public, '30212' AS economic_code
    UNION ALL SELECT '三公经费' AS item_id, '接待' AS three_public, '30217' AS economic_code
    UNION ALL SELECT '三公经费' AS item_id, '车辆运行' AS three_public, '30231' AS economic_code
    UNION ALL SELECT '三公经费' AS item_id, '购车' AS three_public, '31013' AS economic_code
    UNION ALL SELECT '三公经费' AS item_id, '购车' AS three_public, '30913' AS economic_code
    UNION ALL SELECT '三公经费' AS item_id, '出国' AS three_public, '30212' AS economic_code
),
counted AS (
    SELECT DISTINCT s.row_no, k.item_id, s.net
    FROM spending s
    JOIN kind k ON k.three_public = s.three_public OR (s.three_public IS NULL AND k.economic_code = s.economic_code)
    WHERE s.paid_year = :budget_year
),
paid AS (
    SELECT c.item_id, CAST(SUM(c.net) AS DECIMAL(18,2)) AS paid
    FROM counted c
    GROUP BY c.item_id
),
planned AS (
    SELECT
        b.item_id,
        MIN(b.row_no) AS row_no,
        CAST(SUM(b.budget) AS DECIMAL(18,2)) AS budget
    FROM base b
    WHERE b.budget IS NOT NULL
    GROUP BY b.item_id
)
SELECT
    t.row_no,
    t.item_id,
    t.budget,
    p.paid,
    CAST(p.paid - t.budget AS DECIMAL(18,2)) AS excess
FROM planned t
JOIN paid p ON p.item_id = t.item_id
WHERE p.paid > t.budget
