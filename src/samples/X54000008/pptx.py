"""A small writer of PowerPoint files: slides with a title, bullets, tables, boxes and chevrons on one master."""
import zipfile
from xml.sax.saxutils import escape

A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
NS = f'xmlns:a="{A}" xmlns:r="{R}" xmlns:p="{P}"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
EMU = 12700  # one point
WIDE, HIGH = 960, 540  # points
NAVY, ORANGE, GREY, PALE, WHITE = '1B2A6B', 'F28C28', '595959', 'E8EAF6', 'FFFFFF'
TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'

def xfrm(x, y, w, h, tag='a'):
    return f'<{tag}:xfrm><a:off x="{int(x * EMU)}" y="{int(y * EMU)}"/><a:ext cx="{int(w * EMU)}" cy="{int(h * EMU)}"/></{tag}:xfrm>'

def run(text, size, colour, bold=False, italic=False):
    return (f'<a:r><a:rPr lang="en-GB" sz="{int(size * 100)}" b="{int(bold)}" i="{int(italic)}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:rPr>'
            f'<a:t>{escape(text)}</a:t></a:r>')

def para(text, size=18, colour='222222', bold=False, align='l', bullet=False, italic=False, level=0, after=6):
    mark = f'<a:buFont typeface="Arial"/><a:buChar char="{"–" if level else "•"}"/>' if bullet else '<a:buNone/>'
    indent = f' marL="{(18 + 18 * level) * EMU}" indent="-{18 * EMU}"' if bullet else ''
    return (f'<a:p><a:pPr algn="{align}" lvl="{level}"{indent}><a:spcAft><a:spcPts val="{after * 100}"/></a:spcAft>{mark}</a:pPr>'
            + run(text, size, colour, bold, italic) + '</a:p>')

class Slide:
    def __init__(self, title, subtitle=None, layout='body'):
        self.shapes, self.next_id = [], 2
        place = (60, 190, 840, 90) if layout == 'cover' else (40, 22, 880, 56)
        self.text_shape('Title', [para(title, 44 if layout == 'cover' else 28, WHITE if layout == 'cover' else NAVY, True)], *place, placeholder='ctrTitle' if layout == 'cover' else 'title')
        if subtitle:
            self.box([para(subtitle, 20 if layout == 'cover' else 15, WHITE if layout == 'cover' else ORANGE, not layout == 'cover', after=0)],
                     *((60, 285, 840, 80) if layout == 'cover' else (40, 74, 880, 26)))
        self.layout = layout

    def identity(self):
        self.next_id += 1
        return self.next_id

    def text_shape(self, name, paras, x, y, w, h, fill=None, shape='rect', placeholder=None, anchor='t'):
        ph = f'<p:ph type="{placeholder}"/>' if placeholder else ''
        colour = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else '<a:noFill/>'
        self.shapes.append(f'<p:sp><p:nvSpPr><p:cNvPr id="{self.identity()}" name="{name} {self.next_id}"/><p:cNvSpPr/><p:nvPr>{ph}</p:nvPr></p:nvSpPr>'
            f'<p:spPr>{xfrm(x, y, w, h)}<a:prstGeom prst="{shape}"><a:avLst/></a:prstGeom>{colour}<a:ln><a:noFill/></a:ln></p:spPr>'
            f'<p:txBody><a:bodyPr wrap="square" lIns="76200" tIns="38100" rIns="76200" bIns="38100" anchor="{anchor}"/><a:lstStyle/>{"".join(paras)}</p:txBody></p:sp>')
        return self

    def box(self, paras, x, y, w, h, fill=None, shape='rect', anchor='t'):
        return self.text_shape('Text', paras, x, y, w, h, fill, shape, anchor=anchor)

    def bullets(self, items, x=40, y=112, w=880, h=370, size=18):
        return self.box([para(t.lstrip('- '), size - (2 if t.startswith('- ') else 0), bullet=True, level=int(t.startswith('- '))) for t in items], x, y, w, h)

    def table(self, rows, widths, x=40, y=112, size=13, row_height=26, total=False):
        def one(text, r, c):
            head, last = r == 0, total and r == len(rows) - 1
            fill = NAVY if head else (PALE if r % 2 == 0 or last else WHITE)
            align = 'r' if c and text.replace('.', '').replace(',', '').replace('%', '').replace('−', '').isdigit() else 'l'
            return (f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{para(text, size, WHITE if head else "222222", head or last, align, after=0)}</a:txBody>'
                    f'<a:tcPr marL="63500" marR="63500" marT="31750" marB="31750"><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill></a:tcPr></a:tc>')
        grid = ''.join(f'<a:gridCol w="{w * EMU}"/>' for w in widths)
        body = ''.join(f'<a:tr h="{row_height * EMU}">' + ''.join(one(t, r, c) for c, t in enumerate(row)) + '</a:tr>' for r, row in enumerate(rows))
        self.shapes.append(f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{self.identity()}" name="Table {self.next_id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>'
            f'{xfrm(x, y, sum(widths), row_height * len(rows), "p")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">'
            f'<a:tbl><a:tblPr firstRow="1" bandRow="1"/><a:tblGrid>{grid}</a:tblGrid>{body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>')
        return self

    def chevrons(self, labels, y, h=58, fills=(NAVY, ORANGE, NAVY, ORANGE, NAVY)):
        w = 880 / len(labels)
        for i, label in enumerate(labels):
            self.box([para(label, 14, WHITE, True, 'ctr', after=0)], 40 + i * w, y, w + 8, h, fills[i % len(fills)], 'homePlate' if i == 0 else 'chevron', 'ctr')
        return self

    def xml(self, number, footer):
        back = f'<p:bg><p:bgPr><a:solidFill><a:srgbClr val="{NAVY}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>' if self.layout == 'cover' else ''
        end = Slide.__new__(Slide)
        end.shapes, end.next_id = [], 900
        tone = WHITE if self.layout == 'cover' else GREY
        end.box([para(footer, 8, tone, after=0)], 40, 512, 700, 20)
        if self.layout != 'cover':
            end.box([para(str(number), 11, NAVY, True, 'r', after=0)], 860, 508, 60, 22)
            end.box([para('', 4)], 40, 100, 880, 2.5, ORANGE)
        return f'{HEAD}<p:sld {NS}><p:cSld>{back}<p:spTree>{TREE}{"".join(self.shapes)}{"".join(end.shapes)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'

THEME = (f'{HEAD}<a:theme xmlns:a="{A}" name="Fit for Fenholm"><a:themeElements><a:clrScheme name="Fenholm"><a:dk1><a:srgbClr val="222222"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>'
    f'<a:dk2><a:srgbClr val="{NAVY}"/></a:dk2><a:lt2><a:srgbClr val="{PALE}"/></a:lt2>' + ''.join(f'<a:accent{i}><a:srgbClr val="{c}"/></a:accent{i}>' for i, c in enumerate((NAVY, ORANGE, '3F9C8F', '8E44AD', GREY, '2980B9'), 1))
    + '<a:hlink><a:srgbClr val="1B2A6B"/></a:hlink><a:folHlink><a:srgbClr val="595959"/></a:folHlink></a:clrScheme><a:fontScheme name="Fenholm"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Fenholm"><a:fillStyleLst>' + '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    + '</a:fillStyleLst><a:lnStyleLst>' + '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3 + '</a:lnStyleLst><a:effectStyleLst>' + '<a:effectStyle><a:effectLst/></a:effectStyle>' * 3
    + '</a:effectStyleLst><a:bgFillStyleLst>' + '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3 + '</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>')

def write(path, title, slides, footer):
    n = len(slides)
    kinds = 'application/vnd.openxmlformats-officedocument.presentationml.'
    rels = lambda items: f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join(f'<Relationship Id="{i}" Type="{t}" Target="{x}"/>' for i, t, x in items) + '</Relationships>'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        def put(name, text):
            z.writestr(zipfile.ZipInfo(name, (2016, 12, 2, 9, 0, 0)), text, zipfile.ZIP_DEFLATED)
        override = lambda part, kind: f'<Override PartName="{part}" ContentType="{kind}"/>'
        put('[Content_Types].xml', HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            + override('/ppt/presentation.xml', kinds + 'presentation.main+xml') + override('/ppt/slideMasters/slideMaster1.xml', kinds + 'slideMaster+xml')
            + override('/ppt/slideLayouts/slideLayout1.xml', kinds + 'slideLayout+xml') + override('/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml')
            + override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')
            + ''.join(override(f'/ppt/slides/slide{i}.xml', kinds + 'slide+xml') for i in range(1, n + 1)) + '</Types>')
        put('_rels/.rels', rels([('rId1', f'{R}/officeDocument', 'ppt/presentation.xml'), ('rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml')]))
        put('docProps/core.xml', f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title><dc:creator>Fenholm STP Programme</dc:creator></cp:coreProperties>')
        put('ppt/presentation.xml', f'{HEAD}<p:presentation {NS}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>'
            + ''.join(f'<p:sldId id="{255 + i}" r:id="rId{i + 2}"/>' for i in range(1, n + 1)) + f'</p:sldIdLst><p:sldSz cx="{WIDE * EMU}" cy="{HIGH * EMU}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>')
        put('ppt/_rels/presentation.xml.rels', rels([('rId1', f'{R}/slideMaster', 'slideMasters/slideMaster1.xml'), ('rId2', f'{R}/theme', 'theme/theme1.xml')] + [(f'rId{i + 2}', f'{R}/slide', f'slides/slide{i}.xml') for i in range(1, n + 1)]))
        put('ppt/slideMasters/slideMaster1.xml', f'{HEAD}<p:sldMaster {NS}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}'
            f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>{xfrm(40, 22, 880, 56)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp></p:spTree></p:cSld>'
            '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
            '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>')
        put('ppt/slideMasters/_rels/slideMaster1.xml.rels', rels([('rId1', f'{R}/slideLayout', '../slideLayouts/slideLayout1.xml'), ('rId2', f'{R}/theme', '../theme/theme1.xml')]))
        put('ppt/slideLayouts/slideLayout1.xml', f'{HEAD}<p:sldLayout {NS} type="titleOnly"><p:cSld name="Title only"><p:spTree>{TREE}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>')
        put('ppt/slideLayouts/_rels/slideLayout1.xml.rels', rels([('rId1', f'{R}/slideMaster', '../slideMasters/slideMaster1.xml')]))
        put('ppt/theme/theme1.xml', THEME)
        for i, slide in enumerate(slides, 1):
            put(f'ppt/slides/slide{i}.xml', slide.xml(i, footer))
            put(f'ppt/slides/_rels/slide{i}.xml.rels', rels([('rId1', f'{R}/slideLayout', '../slideLayouts/slideLayout1.xml')]))
