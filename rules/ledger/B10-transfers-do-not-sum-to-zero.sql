/*---
id: B10
version: 1
title: 调剂合计不为零
kind: 预算调整
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.nature?
  - budget.transferred+
  - budget.document?
grain: 资金性质
key: [fund]
row: 一个有调剂的预算行，同一资金性质的调剂合计不为零；调剂只在部门内部此增彼减
params:
  tolerance: {type: "DECIMAL(18,2)", default: 300.00, why: "万元两位小数的舍入"}
captions: {fund: 资金性质, net_transferred: 调剂合计}
message: "“{fund}”的调剂合计 {net_transferred} 元，不为零。"
ask: 调剂文件；跨部门调剂的批复
innocent: 经批准的跨部门调剂；追加误填为调剂
---*/
WITH moved AS (
    SELECT
        COALESCE(b.nature, '未填') AS fund,
        CAST(SUM(b.transferred) AS DECIMAL(18,2)) AS net_transferred
    FROM budget b
    WHERE b.transferred IS NOT NULL
    GROUP BY COALESCE(b.nature, '未填')
)
SELECT
    b.row_no,
    b.line_id,
    b.title,
    m.fund,
    b.transferred,
    m.net_transferred
FROM moved m
JOIN budget b ON COALESCE(b.nature, '未填') = m.fund
WHERE b.transferred IS NOT NULL
    AND b.transferred <> 0
    AND (m.net_transferred > :tolerance OR m.net_transferred < 0 - :tolerance)
