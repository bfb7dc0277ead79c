package io.hengji.record;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/** What SQL files, their front matter and queries may be found wanting in. Never renumbered. */
public enum RecordCode implements FindingCode {
    NO_FRONT_MATTER(
            "REC-001",
            "SQL 文件没有文件头",
            "文件“{file}”不是以 /*--- 开头，或没有用 ---*/ 结束文件头。",
            "在文件最前面写 /*---、各字段、---*/，再写查询。"),
    YAML_UNREADABLE("REC-002", "文件头或清单格式有误", "第 {line} 行无法按 YAML 读取：{reason}。", "检查缩进、冒号后的空格和引号。"),
    FIELD_MISSING("REC-003", "缺少必填字段", "缺少必填字段“{field}”。", "补填该字段；各字段的含义见手册“佐证数据”。"),
    FIELD_UNUSABLE("REC-004", "字段内容无法使用", "字段“{field}”的内容“{found}”无法使用，应为{expected}。", "按要求改写。"),
    FIELD_UNKNOWN(
            "REC-005", Severity.WARNING, "不认识的字段", "字段“{field}”不在允许的字段之列，未被使用。", "更正字段名，或删去。"),
    NOT_ONE_QUERY(
            "REC-006", "不是单独一条查询", "只允许一条以 SELECT 或 WITH 开头的查询，这里出现“{found}”。", "只保留一条查询，删去其他语句。"),
    DIVIDES(
            "REC-007",
            "查询中有除法",
            "查询中使用了除法“{found}”。比率由程序精确计算，查询只给分子和分母。",
            "分别返回 numerator（分子）和 denominator（分母）。"),
    NOT_CAST(
            "REC-008",
            "合计或计数没有注明类型",
            "{function} 的结果没有用 CAST 注明类型，不同引擎的结果类型不同。",
            "写成 CAST({function}(…) AS BIGINT) 或 CAST({function}(…) AS DECIMAL(18,2))。"),
    ROUNDS("REC-009", "查询中取平均或舍入", "查询中使用了 {function}。平均与舍入由程序精确计算。", "返回参与计算的各行，由程序合计、相除和舍入。"),
    FUNCTION_NOT_ALLOWED(
            "REC-010", "使用了不通用的函数", "函数 {function} 不在各引擎通用的函数之列：{allowed}。", "改用所列函数。"),
    RESERVED_NAME(
            "REC-011", "用保留字作名称", "“{found}”是 SQL 的保留字，不能用作列名、表名或别名。", "换一个名称，如 paid_on、amount。"),
    TYPE_NOT_ALLOWED("REC-012", "列类型不在允许之列", "类型“{found}”不在允许之列：{allowed}。", "改用所列类型。"),
    TABLE_NOT_DECLARED(
            "REC-013",
            "查询了未声明的表",
            "查询读取“{found}”，但文件头的 needs 没有声明这个表。",
            "在 needs 中按“表.列”列出所用的每一列。"),
    SYNTAX_NOT_ALLOWED(
            "REC-014", "写法不通用或不允许", "“{found}”不能出现在查询中：各引擎写法不同，或会使结果不确定。", "只用手册列出的写法；结果的每一列都要写明。"),
    PARAMETER_UNKNOWN(
            "REC-015", "参数未声明", "查询使用参数“{found}”，但文件头的 params 没有声明。", "在 params 中声明它的类型、默认值和理由。"),
    PARAMETER_UNUSED(
            "REC-016",
            Severity.WARNING,
            "参数没有用到",
            "params 声明了“{found}”，查询中没有用到。",
            "删去该参数，或在查询中使用。"),
    PARAMETER_UNUSABLE("REC-017", "参数没有可用的值", "参数“{found}”没有 {type} 类型的值。", "给出符合类型的值，或填写默认值。"),
    QUERY_FAILS("REC-018", "查询无法执行", "查询“{query}”无法执行：{reason}。", "按提示改正查询或数据。"),
    TIME_LIMIT("REC-019", "查询超过时限", "查询“{query}”在 {limit} 秒内没有完成，已经停止。", "减少连接的行数，或拆成较小的数据集。"),
    MEMORY_LIMIT("REC-020", "查询超过内存上限", "查询“{query}”需要的内存超过 {limit}，已经停止。", "减少连接的行数，或拆成较小的数据集。"),
    ROW_LIMIT("REC-021", "查询结果行数过多", "查询“{query}”的结果超过 {limit} 行，已经停止。", "检查连接条件；每条应计的记录只应有一行。"),
    REFUSED(
            "REC-022",
            "查询越出允许的范围",
            "查询“{query}”试图{what}，已被拒绝。",
            "查询只能读取 needs 中声明的表；不能读写文件、安装扩展或改变设置。"),
    RESULT_TYPE_NOT_ALLOWED(
            "REC-023",
            "结果列的类型不在允许之列",
            "结果列“{column}”的类型为 {found}，不在允许之列：{allowed}。",
            "用 CAST 注明类型。"),
    DATA_MISSING(
            "REC-024",
            Severity.WARNING,
            "缺少所需的数据，未计算",
            "查询“{query}”需要“{missing}”，没有提供。",
            "补充该数据集或该列；未补充前不作判断。"),
    COLUMN_MOSTLY_BLANK(
            "REC-025",
            Severity.WARNING,
            "所需的列空白过多，未计算",
            "查询“{query}”需要的列“{column}”有 {blank} 行空白（共 {rows} 行），超过 20%。",
            "补填该列；未补填前不作判断。");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String template;
    private final String remedy;

    RecordCode(String id, String title, String template, String remedy) {
        this(id, Severity.ERROR, title, template, remedy);
    }

    RecordCode(String id, Severity severity, String title, String template, String remedy) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.template = template;
        this.remedy = remedy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
