/*---
id: F01F
version: 1
title: 支付合计大于所挂指标
kind: 无预算支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
  - {issuer: 财政部, document: 预算管理一体化规范, verified: false}
needs:
  - quota.quota_id
  - quota.amount
  - quota.layer
  - spending.quota_id+
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 指标
key: [quota_id]
row: 一笔支付，所挂指标的各笔支付合起来大于指标金额，而没有一笔单独大于它（单独大于的见 F01D）
captions: {quota_amount: 指标金额, used: 挂在指标上的支付合计, net: 金额（扣除退款）}
message: "指标 {quota_id} 有 {quota_amount} 元，挂在它上面的支付合计 {used} 元。"
ask: 指标下达文件、挂在该指标上的全部凭证；超出的是否应挂另一指标
innocent: 凭证挂错指标，同一预算行另有余额；指标追加未录入
---*/
WITH used AS (
    SELECT
        s.quota_id,
        CAST(SUM(s.net) AS DECIMAL(18,2)) AS used,
        MAX(s.net) AS largest
    FROM spending s
    WHERE s.quota_id IS NOT NULL AND s.net > 0
    GROUP BY s.quota_id
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
    q.quota_id,
    q.amount AS quota_amount,
    used.used
FROM used
JOIN quota q ON q.quota_id = used.quota_id
JOIN spending s ON s.quota_id = used.quota_id
WHERE q.layer <> '收回'
    AND s.net > 0
    AND used.used > q.amount
    AND used.largest <= q.amount
