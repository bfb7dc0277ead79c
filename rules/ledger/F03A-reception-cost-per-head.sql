/*---
id: F03A
version: 1
title: 接待费人均过高
kind: 超标准
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央办公厅、国务院办公厅, document: 党政机关国内公务接待管理规定, clause: 第十条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - reception.row_no
  - reception.voucher_no
  - reception.held_on?
  - reception.guests
  - reception.hosts?
  - spending.voucher_no
  - spending.net
grain: 一次接待
key: [voucher_no]
row: 一次接待，凭证金额大于 人数 × 人均筛查线
params:
  per_head: {type: "DECIMAL(18,2)", default: 1000.00, why: "一次接待每人（含陪同）合计的筛查线，含多餐、住宿和用车；各地餐标、住宿标准不同，启用前换成本地标准"}
captions: {paid: 接待支出, persons: 总人数, net: 金额（扣除退款）}
message: "凭证 {voucher_no} 的接待支出 {paid} 元，来宾 {guests} 人、陪同 {hosts} 人，人均超过筛查线。"
ask: 公函、接待清单、用餐和住宿明细、本地接待标准
innocent: 一张凭证结了几次接待；含会议或活动费用
---*/
WITH paid AS (
    SELECT s.voucher_no, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    GROUP BY s.voucher_no
),
held AS (
    SELECT
        r.voucher_no,
        CAST(SUM(COALESCE(r.guests, 0) + COALESCE(r.hosts, 0)) AS DECIMAL(18,6)) AS persons
    FROM reception r
    GROUP BY r.voucher_no
)
SELECT
    r.row_no,
    r.voucher_no,
    r.held_on,
    r.guests,
    r.hosts,
    held.persons,
    paid.paid
FROM reception r
JOIN held ON held.voucher_no = r.voucher_no
JOIN paid ON paid.voucher_no = r.voucher_no
WHERE held.persons > 0 AND paid.paid > held.persons * :per_head
