package io.hengji.office.pack;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/** What may be wrong with a package. Never renumbered; a retired code keeps its place. */
public enum PackageCode implements FindingCode {
    FOREIGN_FILES(
            "PKG-001",
            "输出目录里有不是本程序生成的文件",
            "输出目录“{folder}”里有不是本程序生成的文件：{files}。为免覆盖，没有写入任何文件。",
            "换一个输出目录，或把这些文件移走后重新运行。"),
    CHANGED_BY_HAND(
            "PKG-002",
            "上次生成的文件被改过",
            "输出目录“{folder}”里上次生成的文件已被改动：{files}。为免丢失改动，没有写入任何文件。",
            "把改过的文件另存到别处并删除原文件夹，或换一个输出目录。"),
    NOT_A_FOLDER("PKG-003", "输出位置不是文件夹", "“{folder}”是一个文件，不能作为输出目录。", "换一个输出目录。"),
    NOT_WRITTEN(
            "PKG-004",
            "成果无法写入",
            "写入“{folder}”失败：{reason}。原有内容没有改动。",
            "检查磁盘空间和写入权限；在 Windows 上，关闭正在打开这些文件的程序后重试。"),
    NAME_REFUSED(
            "PKG-005", "文件名不能使用", "成果文件名“{file}”不能使用：{reason}。", "改用不含 \\ : * ? \" < > | 的短名称。"),
    NO_MANIFEST("PKG-010", "没有清单", "“{folder}”里没有 manifest.json，无法核对。", "指定由本程序生成的成果文件夹。"),
    MANIFEST_DAMAGED(
            "PKG-011", "清单被改动或损坏", "manifest.json 不是本程序写出的样子：{reason}。", "重新生成成果，或从存档恢复整个文件夹。"),
    FILE_CHANGED("PKG-012", "文件被改动", "{file} 与生成时不同：{reason}。", "重新生成成果，或从存档恢复该文件。"),
    FILE_MISSING("PKG-013", "文件缺失", "清单列有 {file}，文件夹里没有。", "重新生成成果，或从存档恢复该文件。"),
    FILE_ADDED("PKG-014", "多出文件", "文件夹里有清单未列的 {file}。", "确认来源后移走；它不属于本次成果。"),
    FILE_UNREADABLE("PKG-015", "文件读不出", "{file} 读不出：{reason}。", "检查文件权限与磁盘。"),
    NO_FONT(
            "PKG-020",
            "没有中文字体，未生成 PDF",
            "本机和安装目录的 fonts 文件夹里都没有可用的中文字体，未生成 {file}。其他成果不受影响。",
            "把 {wanted} 等字体文件放进 {folder}，或改用带字体的安装包后重试。"),
    NO_GLYPH(
            "PKG-021",
            "生僻字没有字形",
            "{file} 中有 {count} 个字在现有字体里没有字形，以“〓”代替：{characters}。",
            "把含这些字的字体（如 HanaMinA.ttf、HanaMinB.ttf）放进 {folder} 后重新生成；docx 不受影响。");

    private final String id;
    private final String title;
    private final String template;
    private final String remedy;

    PackageCode(String id, String title, String template, String remedy) {
        this.id = id;
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
        return this == NO_GLYPH ? Severity.WARNING : Severity.ERROR;
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
