/*---
id: F03B
version: 1
title: 陪同人数超标
kind: 超标准
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央办公厅、国务院办公厅, document: 党政机关国内公务接待管理规定, clause: 第十条, verified: true}
needs:
  - reception.row_no
  - reception.voucher_no
  - reception.held_on?
  - reception.guests
  - reception.hosts
grain: 一次接待
key: [voucher_no, held_on]
row: 一次接待，来宾不超过 10 人而陪同多于 3 人，或来宾超过 10 人而陪同多于来宾的三分之一
params:
  small_group: {type: "INTEGER", default: 10, why: "接待规定第十条，接待对象不超过 10 人时陪餐人数不超过 3 人"}
  most_hosts: {type: "INTEGER", default: 3, why: "同上"}
message: "凭证 {voucher_no} 的接待，来宾 {guests} 人，陪同 {hosts} 人，超过规定。"
ask: 接待清单、陪同人员名单
innocent: 陪同人数误含司机、工作人员
---*/
SELECT
    r.row_no,
    r.voucher_no,
    r.held_on,
    r.guests,
    r.hosts
FROM reception r
WHERE (r.guests <= :small_group AND r.hosts > :most_hosts)
    OR (r.guests > :small_group AND r.hosts * 3 > r.guests)
