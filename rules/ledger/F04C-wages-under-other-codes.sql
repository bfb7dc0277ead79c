/*---
id: F04C
version: 1
title: 用途是人员开支而列在其他科目
kind: 挤占
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - payment.row_no
  - spending.is_project
  - spending.purpose
  - project_economic.project_id
  - project_economic.code
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
grain: 支付凭证
key: [voucher_no]
row: 一笔项目支付，用途写工资、津补贴、奖金、福利、社保等，却不列 301、303，项目批复科目也没有 301
captions: {net: 金额（扣除退款）}
message: "项目 {project_id} 的凭证 {voucher_no} 用途为“{purpose}”，列 {economic_code}，{net} 元。"
ask: 发放名单、用工合同、项目批复
innocent: 编外用工按劳务费列支；工程款中的农民工工资
---*/
SELECT
    s.row_no,
    s.voucher_no,
    s.paid_on,
    s.project_id,
    s.line_id,
    s.economic_code,
    s.net,
    s.payee,
    s.purpose
FROM spending s
WHERE s.is_project = TRUE
    AND s.net > 0
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT LIKE '303%'
    AND (
        s.purpose LIKE '%工资%' OR s.purpose LIKE '%津补贴%' OR s.purpose LIKE '%津贴%'
        OR s.purpose LIKE '%奖金%' OR s.purpose LIKE '%绩效奖%' OR s.purpose LIKE '%加班费%'
        OR s.purpose LIKE '%过节费%' OR s.purpose LIKE '%福利费%' OR s.purpose LIKE '%职工福利%'
        OR s.purpose LIKE '%公积金%' OR s.purpose LIKE '%社保费%' OR s.purpose LIKE '%社会保险%'
        OR s.purpose LIKE '%养老保险%' OR s.purpose LIKE '%职业年金%'
    )
    AND s.purpose NOT LIKE '%农民工%'
    AND NOT (
        s.economic_code = '30226'
        AND (
            s.purpose LIKE '%临聘%' OR s.purpose LIKE '%聘用%' OR s.purpose LIKE '%临时%'
            OR s.purpose LIKE '%编外%' OR s.purpose LIKE '%专家%' OR s.purpose LIKE '%护林%'
            OR s.purpose LIKE '%巡查员%' OR s.purpose LIKE '%监测员%' OR s.purpose LIKE '%协管%'
        )
    )
    AND NOT EXISTS (
        SELECT 1
        FROM project_economic e
        WHERE e.project_id = s.project_id AND e.code LIKE '301%'
    )
