package io.hengji.office.docx;

/**
 * The fonts (字体) of the document, by their part in it. The document names fonts and carries none:
 * 方正小标宋, 仿宋_GB2312 and 楷体_GB2312 need a licence on the machine that prints.
 *
 * @param title 标题: 小标宋
 * @param heading1 一级标题 "一、": 黑体; also the line 附件1 and the heads of the forms
 * @param heading2 二级标题 "（一）": 楷体
 * @param heading3 三级、四级标题 "1." and "（1）": 仿宋
 * @param body 正文: 仿宋
 * @param form the cells of the forms
 * @param pageNumber 页码: 宋体
 */
public record Fonts(
        String title,
        String heading1,
        String heading2,
        String heading3,
        String body,
        String form,
        String pageNumber) {

    /** The names that the offices of the state use (GB/T 9704-2012). */
    public static final Fonts OFFICIAL =
            new Fonts("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312", "宋体", "宋体");
}
