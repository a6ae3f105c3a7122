"""Writes the Three Rivers plan as a DOCX from parts/*.txt (a light markup; see the elif chain). Standard library only."""
import glob, json, os, re, sys, zipfile
from xml.sax.saxutils import escape as x

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = sys.argv[1]
PAGES = {}
if os.path.exists(os.path.join(HERE, 'toc-pages.json')):
    PAGES = json.load(open(os.path.join(HERE, 'toc-pages.json'), encoding='utf-8'))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
lines = [l.rstrip('\n') for f in sorted(glob.glob(os.path.join(HERE, 'parts', '*.txt'))) for l in open(f, encoding='utf-8')]
notes, body, marks = [], [], [0]

def t(s, b=False, i=False, more=''):
    p = ('<w:b/>' if b else '') + ('<w:i/>' if i else '') + more
    return '<w:r>' + (f'<w:rPr>{p}</w:rPr>' if p else '') + f'<w:t xml:space="preserve">{x(s)}</w:t></w:r>'

def runs(s, b=False):
    out = ''
    for part in re.split(r'(\*\*.+?\*\*|\*.+?\*|\^\[.+?\])', s):
        if part.startswith('**'): out += t(part[2:-2], True)
        elif part.startswith('^['):
            notes.append(part[2:-1])
            out += f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{len(notes)}"/></w:r>'
        elif part.startswith('*') and len(part) > 2: out += t(part[1:-1], b, True)
        elif part: out += t(part, b)
    return out

def para(s, style=None, extra=''):
    pp = (f'<w:pStyle w:val="{style}"/>' if style else '') + extra
    return '<w:p>' + (f'<w:pPr>{pp}</w:pPr>' if pp else '') + runs(s) + '</w:p>'

def heading(s, level):
    marks[0] += 1
    m = f'_Toc{3000 + marks[0]}'
    return f'<w:p><w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr><w:bookmarkStart w:id="{marks[0]}" w:name="{m}"/>{runs(s)}<w:bookmarkEnd w:id="{marks[0]}"/></w:p>'

def table(rows):
    n = len(rows[0][1]); total = 9300
    width = [max(6, min(46, max(len(r[1][c]) for r in rows))) ** .75 for c in range(n)]
    width = [int(total * a / sum(width)) for a in width]
    o = '<w:tbl><w:tblPr><w:tblStyle w:val="Rivers"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:noVBand="1"/></w:tblPr><w:tblGrid>' + ''.join(f'<w:gridCol w:w="{a}"/>' for a in width) + '</w:tblGrid>'
    for k, (total_row, cells) in enumerate(rows):
        o += '<w:tr><w:trPr><w:cantSplit/>' + ('<w:tblHeader/>' if k == 0 else '') + '</w:trPr>'
        for c, cell in enumerate(cells):
            num = c > 0 and re.fullmatch(r'[−0-9.,%£m–]+', cell) is not None
            o += f'<w:tc><w:tcPr><w:tcW w:w="{width[c]}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>' + ('<w:jc w:val="right"/>' if num else '') + '</w:pPr>' + runs(cell, total_row or k == 0) + '</w:p></w:tc>'
        o += '</w:tr>'
    return o + '</w:tbl>'

def toc():
    heads = [(len(m.group(1)), m.group(2)) for m in (re.match(r'(#+) (.+)', l) for l in lines) if m]
    o = para('Contents', 'ContentsTitle')
    for k, (lv, h) in enumerate(heads):
        first = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' if k == 0 else ''
        last = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if k == len(heads) - 1 else ''
        o += f'<w:p><w:pPr><w:pStyle w:val="TOC{lv}"/></w:pPr>{first}<w:hyperlink w:anchor="_Toc{3001 + k}">{t(h)}<w:r><w:tab/></w:r>{t(str(PAGES.get(h, "")))}</w:hyperlink>{last}</w:p>'
    return o

i = 0
while i < len(lines):
    l = lines[i]
    if not l: pass
    elif l == '%pagebreak': body.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    elif l == '%toc': body.append(toc())
    elif l.startswith('%title '): body.append(para(l[7:], 'Title'))
    elif l.startswith('%subtitle '): body.append(para(l[10:], 'Subtitle'))
    elif l.startswith('%coverline '): body.append(para(l[11:], 'CoverLine'))
    elif l.startswith('%small '): body.append(para(l[7:], 'SmallPrint'))
    elif l.startswith('## '): body.append(heading(l[3:], 2))
    elif l.startswith('# '): body.append(heading(l[2:], 1))
    elif l.startswith('> '): body.append(para(l[2:], 'Quote'))
    elif l.startswith('- '): body.append(para(l[2:], 'ListBullet'))
    elif l.startswith('|') or l.startswith('*|'):
        rows = []
        while i < len(lines) and re.match(r'\*?\|', lines[i]):
            rows.append((lines[i][0] == '*', [c.strip() for c in lines[i].lstrip('*')[1:].split('|')])); i += 1
        assert len({len(r[1]) for r in rows}) == 1, rows
        if i < len(lines) and lines[i].startswith('!'): body.append(para(lines[i][1:], 'Caption', '<w:keepNext/>')); i += 1
        body.append(table(rows)); body.append(para('', 'TableText')); continue
    else: body.append(para(l))
    i += 1

def style(id, name, ppr='', rpr='', based='Normal', nxt=None, kind='paragraph', q=True):
    return f'<w:style w:type="{kind}" w:styleId="{id}"><w:name w:val="{name}"/>' + (f'<w:basedOn w:val="{based}"/>' if based else '') + (f'<w:next w:val="{nxt}"/>' if nxt else '') + ('<w:qFormat/>' if q else '') + (f'<w:pPr>{ppr}</w:pPr>' if ppr else '') + (f'<w:rPr>{rpr}</w:rPr>' if rpr else '') + '</w:style>'
CAM = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/>'
styles = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' \
 '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' \
 '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' \
 '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' \
 + style('Title', 'Title', '<w:spacing w:before="3600" w:after="240"/>', CAM + '<w:color w:val="1F3864"/><w:sz w:val="64"/>') \
 + style('Subtitle', 'Subtitle', '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="14" w:color="2E74B5"/></w:pBdr><w:spacing w:after="480"/>', CAM + '<w:i/><w:color w:val="2E74B5"/><w:sz w:val="30"/>') \
 + style('CoverLine', 'Cover Line', '<w:spacing w:after="200"/>', '<w:sz w:val="24"/>') + style('SmallPrint', 'Small Print', '<w:spacing w:before="1400"/>', '<w:sz w:val="16"/><w:color w:val="595959"/>') \
 + style('ContentsTitle', 'Contents Title', '', CAM + '<w:b/><w:color w:val="1F3864"/><w:sz w:val="36"/>') \
 + style('Heading1', 'heading 1', '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="3" w:color="2E74B5"/></w:pBdr><w:spacing w:before="360" w:after="180"/><w:outlineLvl w:val="0"/>', CAM + '<w:b/><w:color w:val="1F3864"/><w:sz w:val="36"/>', nxt='Normal') \
 + style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="220" w:after="90"/><w:outlineLvl w:val="1"/>', CAM + '<w:b/><w:color w:val="2E74B5"/><w:sz w:val="26"/>', nxt='Normal') \
 + style('Quote', 'Quote', '<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="9CC2E5"/></w:pBdr><w:ind w:left="500" w:right="500"/>', CAM + '<w:i/><w:color w:val="404040"/>') \
 + style('ListBullet', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="70"/>') \
 + style('Caption', 'caption', '<w:spacing w:before="160" w:after="70"/>', '<w:b/><w:color w:val="1F3864"/><w:sz w:val="19"/>') + style('TableText', 'Table Text', '<w:spacing w:before="25" w:after="25" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="19"/>') \
 + style('TOC1', 'toc 1', '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9300"/></w:tabs><w:spacing w:before="50" w:after="0" w:line="240" w:lineRule="auto"/>', '<w:b/>', q=False) + style('TOC2', 'toc 2', '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9300"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="300"/>', '<w:sz w:val="19"/>', q=False) \
 + style('Header', 'header', '<w:tabs><w:tab w:val="right" w:pos="9300"/></w:tabs>', CAM + '<w:i/><w:sz w:val="17"/><w:color w:val="595959"/>', q=False) + style('Footer', 'footer', '<w:tabs><w:tab w:val="right" w:pos="9300"/></w:tabs>', '<w:sz w:val="16"/><w:color w:val="595959"/>', q=False) \
 + style('FootnoteText', 'footnote text', '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="17"/>', q=False) \
 + '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' \
 + '<w:style w:type="table" w:styleId="Rivers"><w:name w:val="Rivers"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="2E74B5"/><w:bottom w:val="single" w:sz="8" w:color="2E74B5"/><w:insideH w:val="single" w:sz="4" w:color="BDD6EE"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DEEAF6"/></w:tcPr></w:tblStylePr></w:style></w:styles>'
sect = '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1300" w:bottom="1200" w:left="1300" w:header="620" w:footer="560" w:gutter="0"/><w:titlePg/></w:sectPr>'
def field(code): return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
HD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
fn = ''.join(f'<w:footnote w:id="{k + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>{t(" " + n)}</w:p></w:footnote>' for k, n in enumerate(notes))
CT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
RT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
files = {
 '[Content_Types].xml': HD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' + f'<Override PartName="/word/document.xml" ContentType="{CT}document.main+xml"/>' + ''.join(f'<Override PartName="/word/{p}.xml" ContentType="{CT}{c}+xml"/>' for p, c in (('styles', 'styles'), ('numbering', 'numbering'), ('footnotes', 'footnotes'), ('header1', 'header'), ('footer1', 'footer'), ('settings', 'settings'))) + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
 '_rels/.rels': HD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + f'<Relationship Id="rId1" Type="{RT}officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
 'docProps/core.xml': HD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Three Rivers, One Course: Sustainability and Transformation Plan</dc:title><dc:creator>Three Rivers Partnership</dc:creator><dc:description>Fictional sample document made for Candour; describes no real place</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">2016-12-01T16:20:00Z</dcterms:created></cp:coreProperties>',
 'word/_rels/document.xml.rels': HD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join(f'<Relationship Id="rId{k}" Type="{RT}{ty}" Target="{f}.xml"/>' for k, ty, f in ((1, 'styles', 'styles'), (2, 'numbering', 'numbering'), (3, 'footnotes', 'footnotes'), (4, 'header', 'header1'), (5, 'footer', 'footer1'), (6, 'settings', 'settings'))) + '</Relationships>',
 'word/document.xml': HD + f'<w:document {W}><w:body>{"".join(body)}{sect}</w:body></w:document>',
 'word/styles.xml': styles,
 'word/settings.xml': HD + f'<w:settings {W}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>',
 'word/numbering.xml': HD + f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="420" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
 'word/footnotes.xml': HD + f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{fn}</w:footnotes>',
 'word/header1.xml': HD + f'<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{t("Three Rivers, One Course")}<w:r><w:tab/></w:r>{t("Sustainability and Transformation Plan")}</w:p></w:hdr>',
 'word/footer1.xml': HD + f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{t("Fictional sample document made for Candour; describes no real place")}<w:r><w:tab/></w:r>{t("Page ")}{field("PAGE")}{t(" of ")}{field("NUMPAGES")}</w:p></w:ftr>',
}
with zipfile.ZipFile(OUT, 'w', zipfile.ZIP_DEFLATED) as z:
    for name, text in files.items():
        info = zipfile.ZipInfo(name, (2016, 12, 1, 16, 20, 0)); info.compress_type = zipfile.ZIP_DEFLATED
        z.writestr(info, text)
