/*---
id: F11C
version: 1
title: 公务接待没有公函
kind: 三公经费
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央办公厅、国务院办公厅, document: 党政机关国内公务接待管理规定, clause: 第七条, verified: true}
needs:
  - reception.row_no
  - reception.voucher_no
  - reception.held_on?
  - reception.guests?
  - reception.letter+
grain: 一次接待
key: [voucher_no, held_on]
row: 一次公务接待，没有公函
message: "凭证 {voucher_no} 的接待（{held_on}，来宾 {guests} 人）没有公函。"
ask: 派出单位公函或邀请函
innocent: 公函存档未登记；紧急公务事后补函
---*/
SELECT
    r.row_no,
    r.voucher_no,
    r.held_on,
    r.guests,
    r.letter
FROM reception r
WHERE r.letter IS NULL OR r.letter IN ('无', '没有', '否', '无公函', '未提供')
