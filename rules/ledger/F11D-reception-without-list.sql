/*---
id: F11D
version: 1
title: 公务接待没有接待清单
kind: 三公经费
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央办公厅、国务院办公厅, document: 党政机关国内公务接待管理规定, clause: 第七条, verified: false}
needs:
  - reception.row_no
  - reception.voucher_no
  - reception.held_on?
  - reception.guests?
  - reception.has_list+
grain: 一次接待
key: [voucher_no, held_on]
row: 一次公务接待，接待清单为否或空白
message: "凭证 {voucher_no} 的接待（{held_on}，来宾 {guests} 人）没有接待清单。"
ask: 接待清单（单位、姓名、职务、活动、时间、地点、费用）
innocent: 清单存档未登记
---*/
SELECT
    r.row_no,
    r.voucher_no,
    r.held_on,
    r.guests,
    r.has_list
FROM reception r
WHERE r.has_list IS NULL OR r.has_list = FALSE
