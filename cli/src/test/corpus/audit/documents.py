"""Writes a report of the corpus as docx (raw OOXML, same bytes each time) and, through LibreOffice, as pdf.

A pdf carries the moment of its making, so it is written only when it is missing: delete it to make it anew.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES = (
    HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
    "</Types>"
)
RELS = (
    HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
DOCUMENT_RELS = (
    HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>'
    "</Relationships>"
)


def style(ident, name, size, extra=""):
    return (f'<w:style w:type="paragraph" w:styleId="{ident}"><w:name w:val="{name}"/><w:pPr>{extra}</w:pPr>'
            f'<w:rPr><w:rFonts w:ascii="FangSong" w:hAnsi="FangSong" w:eastAsia="仿宋"/><w:sz w:val="{size}"/></w:rPr></w:style>')


STYLES = (
    HEAD + f"<w:styles {W}>" + style("Normal", "Normal", 28) + style("Title", "Title", 40, '<w:jc w:val="center"/>')
    + style("Heading1", "heading 1", 32, '<w:outlineLvl w:val="0"/>') + style("Heading2", "heading 2", 30, '<w:outlineLvl w:val="1"/>')
    + '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
    + "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
    + "</w:tblBorders></w:tblPr></w:style></w:styles>"
)


def paragraph(text, kind=None):
    properties = f'<w:pPr><w:pStyle w:val="{kind}"/></w:pPr>' if kind else ""
    # a run may end anywhere in Word: figures are split on purpose, as editing does
    middle = len(text) // 2
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(t)}</w:t></w:r>' for t in (text[:middle], text[middle:]) if t)
    return f"<w:p>{properties}{runs}</w:p>"


def table(rows):
    width = max(map(len, rows))
    grid = "".join(f'<w:gridCol w:w="{9000 // width}"/>' for _ in range(width))
    body = ""
    for row in rows:
        cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{9000 // width}" w:type="dxa"/></w:tcPr>{paragraph(c)}</w:tc>' for c in row)
        body += f"<w:tr>{cells}</w:tr>"
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def document(text):
    out, rows, title = [], [], True
    for line in text.splitlines() + [""]:
        if line.startswith("|"):
            if not re.fullmatch(r"[|\s:-]+", line):
                rows.append([c.strip() for c in line.strip().strip("|").split("|")])
            continue
        if rows:
            out.append(table(rows))
            rows = []
        if not line.strip():
            continue
        kind = "Title" if title else "Heading1" if re.match(r"[一二三四五六七八九十]+、.{0,30}$", line) else None
        kind = kind or ("Heading2" if re.match(r"（[一二三四五六七八九十]+）[^。；]{0,24}$", line) else None)
        title = False
        out.append(paragraph(line, kind))
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
    return HEAD + f"<w:document {W}><w:body>{''.join(out)}{page}</w:body></w:document>"


def write(folder, name, text, formats):
    docx = folder / f"{name}.docx"
    before = docx.read_bytes() if docx.exists() else b""
    with zipfile.ZipFile(docx, "w", zipfile.ZIP_DEFLATED) as z:
        for part, content in (("[Content_Types].xml", TYPES), ("_rels/.rels", RELS), ("word/document.xml", document(text)),
                              ("word/styles.xml", STYLES), ("word/_rels/document.xml.rels", DOCUMENT_RELS)):
            entry = zipfile.ZipInfo(part, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(entry, content.encode("utf-8"))
    pdf = folder / f"{name}.pdf"
    if "pdf" in formats and (before != docx.read_bytes() or not pdf.exists()):
        if not shutil.which("soffice"):
            sys.exit(f"{name}: soffice is not here, so the pdf cannot be written")
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf",
                            "--outdir", str(folder), str(docx)], check=True, capture_output=True, timeout=180)
