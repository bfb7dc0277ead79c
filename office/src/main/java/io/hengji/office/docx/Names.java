package io.hengji.office.docx;

/** The namespaces of the parts (ECMA-376, transitional). */
final class Names {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private Names() {}
}
