"""A small mark-up for the sample plans, with two ways out: HTML (for Chromium's PDF, or as it stands) and DOCX.

# ## ### headings · blank-line paragraphs · "- " and "1. " lists · "T: caption" then "|a|b|" rows (first row is the head, "|=" a total row)
"::: box Title" ... ":::" · "Q: words -- who" · "!pagebreak" · a block starting "<" is raw HTML · **bold** *italic* ^[footnote]
"""
import html
import re

NUM = re.compile(r'^[−+\-–(]?£?[\d,]+(\.\d+)?\s?(%|m|WTE|\))?$|^[–—-]$|^n/a$')


def parse(text):
    blocks, lines, i = [], text.split('\n'), 0
    while i < len(lines):
        ln = lines[i].rstrip()
        if not ln:
            i += 1
        elif m := re.match(r'(#{1,3}) (.*)', ln):
            blocks.append(('h%d' % len(m[1]), m[2])); i += 1
        elif ln == '!pagebreak':
            blocks.append(('break', None)); i += 1
        elif ln.startswith('::: '):
            kind, _, title = ln[4:].partition(' ')
            j = i + 1
            while lines[j].rstrip() != ':::':
                j += 1
            blocks.append(('box', (kind, title, parse('\n'.join(lines[i + 1:j]))))); i = j + 1
        elif ln.startswith('T: ') or ln.startswith('|'):
            cap = ''
            if ln.startswith('T: '):
                cap = ln[3:]; i += 1
            rows = []
            while i < len(lines) and lines[i].startswith('|'):
                r = lines[i].rstrip()
                total = r.startswith('|=')
                rows.append((total, [c.strip() for c in r[2 if total else 1:].rstrip('|').split('|')])); i += 1
            blocks.append(('table', (cap, rows)))
        elif ln.startswith('Q: '):
            q, _, who = ln[3:].partition(' -- ')
            blocks.append(('quote', (q, who))); i += 1
        elif ln.startswith('<'):
            j = i
            while j < len(lines) and lines[j].strip():
                j += 1
            blocks.append(('raw', '\n'.join(lines[i:j]))); i = j
        elif re.match(r'- |\d+\. ', ln):
            kind = 'ul' if ln.startswith('- ') else 'ol'
            items = []
            while i < len(lines) and re.match(r'- |\d+\. ', lines[i]):
                items.append(re.sub(r'^(- |\d+\. )', '', lines[i].rstrip())); i += 1
            blocks.append((kind, items))
        else:
            j = i
            while j < len(lines) and lines[j].strip() and not re.match(r'#{1,3} |- |\d+\. |T: |\||::: |:::$|<|Q: |!pagebreak', lines[j]):
                j += 1
            if j == i:
                raise ValueError('line %d: %s' % (i, ln))
            blocks.append(('p', ' '.join(x.strip() for x in lines[i:j]))); i = j
    return blocks


def split_notes(s):
    """Text with ^[notes] as a list of ('t', text) and ('n', note)."""
    out, pos = [], 0
    for m in re.finditer(r'\^\[([^\]]*)\]', s):
        out += [('t', s[pos:m.start()]), ('n', m[1])]; pos = m.end()
    return out + [('t', s[pos:])]


def inline_html(s, notes):
    out = ''
    for kind, t in split_notes(s):
        if kind == 'n':
            notes.append(t)
            out += '<sup class="fn">%d</sup>' % len(notes)
        else:
            t = html.escape(t, quote=False)
            t = re.sub(r'\*\*(.+?)\*\*', r'<strong>\1</strong>', t)
            t = re.sub(r'(?<!\*)\*([^*]+)\*', r'<em>\1</em>', t)
            out += t.replace('\\n', '<br>')
    return out


def slug(s):
    return re.sub(r'[^a-z0-9]+', '-', s.lower()).strip('-')


class HtmlOut:
    def __init__(self, opener=False, notes_at='chapter'):
        self.opener, self.notes, self.out, self.heads = opener, [], [], []
        self.notes_at, self.note_no, self.chapter = notes_at, 0, 0

    def flush_notes(self):
        if len(self.notes) > self.note_no:
            self.out.append('<ol class="notes" start="%d">' % (self.note_no + 1) + ''.join(
                '<li>%s</li>' % inline_html(n, []) for n in self.notes[self.note_no:]) + '</ol>')
            self.note_no = len(self.notes)

    def inl(self, s):
        return inline_html(s, self.notes)

    def render(self, blocks, top=True):
        o = self.out
        for k, (kind, v) in enumerate(blocks):
            if kind == 'h1':
                if self.chapter:
                    self.flush_notes(); o.append('</section>')
                self.chapter += 1
                self.heads.append((1, v))
                o.append('<section class="chapter" id="%s" style="page:ch%d">' % (slug(v), self.chapter))
                m = re.match(r'(Appendix \w+|\d+)[. :]*(.*)', v)
                if self.opener:
                    subs = []
                    for kk, vv in blocks[k + 1:]:
                        if kk == 'h1':
                            break
                        if kk == 'h2':
                            subs.append(vv)
                    o.append('<div class="opener"><h1><span class="no">%s</span> %s</h1>' % (m[1] if m else '', self.inl(m[2] if m else v)))
                    if subs:
                        o.append('<div class="inthis"><p class="lbl">In this chapter</p><ul>%s</ul></div>' % ''.join('<li>%s</li>' % self.inl(s) for s in subs))
                    o.append('</div>')
                else:
                    o.append('<h1>%s</h1>' % self.inl(v))
            elif kind in ('h2', 'h3'):
                if top:
                    self.heads.append((int(kind[1]), v))
                o.append('<%s id="%s">%s</%s>' % (kind, slug(v), self.inl(v), kind))
            elif kind == 'p':
                o.append('<p>%s</p>' % self.inl(v))
            elif kind in ('ul', 'ol'):
                o.append('<%s>%s</%s>' % (kind, ''.join('<li>%s</li>' % self.inl(x) for x in v), kind))
            elif kind == 'table':
                cap, rows = v
                o.append('<table>' + ('<caption>%s</caption>' % self.inl(cap) if cap else ''))
                for n, (total, cells) in enumerate(rows):
                    tag = 'th' if n == 0 else 'td'
                    tr = ''.join('<%s%s%s>%s</%s>' % (tag, ' class="n"' if c and NUM.match(c.replace('*', '')) else '', ' scope="col"' if n == 0 else '', self.inl(c), tag) for c in cells)
                    o.append(('<thead>' if n == 0 else '<tbody>' if n == 1 else '') + '<tr%s>%s</tr>' % (' class="total"' if total else '', tr) + ('</thead>' if n == 0 else ''))
                o.append(('</tbody>' if len(rows) > 1 else '') + '</table>')
            elif kind == 'box':
                cls, title, inner = v
                o.append('<aside class="%s">' % cls + ('<p class="boxtitle">%s</p>' % self.inl(title) if title else ''))
                self.render(inner, False)
                o.append('</aside>')
            elif kind == 'quote':
                o.append('<blockquote><p>%s</p>%s</blockquote>' % (self.inl(v[0]), '<footer>%s</footer>' % self.inl(v[1]) if v[1] else ''))
            elif kind == 'break':
                o.append('<div class="pb"></div>')
            elif kind == 'raw':
                o.append(v)
        if top:
            self.flush_notes()
            if self.chapter:
                o.append('</section>')
        return '\n'.join(o)


# ---------------------------------------------------------------- DOCX
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def esc(s):
    return html.escape(s, quote=False)


class DocxOut:
    def __init__(self, font='Calibri', size=22, colour='1F3864', margin=1304, widths=None):
        self.font, self.size, self.colour, self.margin = font, size, colour, margin
        self.notes, self.body, self.olnum, self.bookmark = [], [], 0, 0

    def runs(self, s, bold=False):
        out = ''
        for kind, t in split_notes(s):
            if kind == 'n':
                self.notes.append(t)
                out += '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>' % (len(self.notes) + 1)
                continue
            for part in re.split(r'(\*\*.+?\*\*|\*[^*]+\*)', t):
                if not part:
                    continue
                b, i = bold, False
                if part.startswith('**'):
                    part, b = part[2:-2], True
                elif part.startswith('*') and part.endswith('*') and len(part) > 2:
                    part, i = part[1:-1], True
                pr = ('<w:b/>' if b else '') + ('<w:i/>' if i else '')
                bits = part.split('\\n')
                for n, bit in enumerate(bits):
                    out += '<w:r>%s%s<w:t xml:space="preserve">%s</w:t></w:r>' % ('<w:rPr>%s</w:rPr>' % pr if pr else '', '<w:br/>' if n else '', esc(bit))
        return out

    def p(self, s, style=None, extra='', bold=False):
        pr = ('<w:pStyle w:val="%s"/>' % style if style else '') + extra
        self.body.append('<w:p>%s%s</w:p>' % ('<w:pPr>%s</w:pPr>' % pr if pr else '', self.runs(s, bold)))

    def heading(self, lvl, s):
        self.bookmark += 1
        self.body.append('<w:p><w:pPr><w:pStyle w:val="Heading%d"/></w:pPr><w:bookmarkStart w:id="%d" w:name="_Toc%05d"/>%s<w:bookmarkEnd w:id="%d"/></w:p>'
                         % (lvl, self.bookmark, self.bookmark, self.runs(s), self.bookmark))

    def toc(self, entries):
        """entries: (level, title, page)"""
        self.p('Contents', 'ContentsHeading')
        for n, (lvl, title, page) in enumerate(entries):
            start = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' if n == 0 else ''
            end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if n == len(entries) - 1 else ''
            self.body.append('<w:p><w:pPr><w:pStyle w:val="TOC%d"/></w:pPr>%s<w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>%s</w:t></w:r>%s</w:p>'
                             % (lvl, start, esc(title), page, end))

    def table(self, cap, rows):
        if cap:
            self.p(cap, 'Caption')
        n = max(len(c) for _, c in rows)
        width = 11906 - 2 * self.margin
        wt = [max(10, *(min(48, len(c[k])) if k < len(c) else 0 for _, c in rows)) for k in range(n)]
        ws = [int(width * x / sum(wt)) for x in wt]
        o = ['<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1"/></w:tblPr><w:tblGrid>' % width
             + ''.join('<w:gridCol w:w="%d"/>' % w for w in ws) + '</w:tblGrid>']
        for r, (total, cells) in enumerate(rows):
            o.append('<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>' % ('<w:tblHeader/>' if r == 0 else ''))
            for k in range(n):
                c = cells[k] if k < len(cells) else ''
                numcol = NUM.match(c.replace('*', '')) or (r == 0 and len(rows) > 1 and k < len(rows[1][1]) and NUM.match(rows[1][1][k].replace('*', '')))
                o.append('<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>%s</w:pPr>%s</w:p></w:tc>'
                         % (ws[k], '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % ('D9E2EC' if r == 0 else 'EEF1F4') if r == 0 or total else '',
                            '<w:jc w:val="right"/>' if numcol else '', self.runs(c, r == 0 or total)))
            o.append('</w:tr>')
        self.body.append(''.join(o) + '</w:tbl>')
        self.p('', 'AfterTable')

    def render(self, blocks, style=None):
        for kind, v in blocks:
            if kind[0] == 'h' and kind[1:].isdigit():
                self.heading(int(kind[1]), v)
            elif kind == 'p':
                self.p(v, style)
            elif kind == 'ul':
                for x in v:
                    self.p(x, 'ListBullet' if not style else style, '' if not style else '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
            elif kind == 'ol':
                self.olnum += 1
                for x in v:
                    self.p(x, 'ListNumber', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>' % (self.olnum + 1))
            elif kind == 'table':
                self.table(*v)
            elif kind == 'box':
                if v[1]:
                    self.p(v[1], 'Box', bold=True)
                self.render(v[2], 'Box')
            elif kind == 'quote':
                self.p('“%s” %s' % v, 'Quote')
            elif kind == 'break':
                self.body.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')

    def styles(self):
        f, s, c = self.font, self.size, self.colour

        def st(i, name, ppr='', rpr='', based='Normal', typ='paragraph', extra=''):
            return '<w:style w:type="%s" w:styleId="%s"><w:name w:val="%s"/>%s%s<w:qFormat/>%s%s</w:style>' % (
                typ, i, name, '<w:basedOn w:val="%s"/>' % based if based else '', extra, '<w:pPr>%s</w:pPr>' % ppr if ppr else '', '<w:rPr>%s</w:rPr>' % rpr if rpr else '')
        sp = lambda b, a, l=None: '<w:spacing w:before="%d" w:after="%d"%s/>' % (b, a, ' w:line="%d" w:lineRule="auto"' % l if l else '')
        sz = lambda n: '<w:sz w:val="%d"/><w:szCs w:val="%d"/>' % (n, n)
        col = '<w:color w:val="%s"/>' % c
        right = 11906 - 2 * self.margin
        tab = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="%d"/></w:tabs>' % right
        out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/>%s<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>' % (W, f, f, f, sz(s)),
               '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>%s</w:pPr></w:style>' % sp(0, 140, 269),
               st('Title', 'Title', sp(0, 120), '<w:b/>' + col + sz(52)),
               st('Subtitle', 'Subtitle', sp(0, 240), '<w:color w:val="555555"/>' + sz(28))]
        for n, (size, before) in enumerate([(34, 360), (26, 260), (23, 200)], 1):
            out.append(st('Heading%d' % n, 'heading %d' % n, '<w:keepNext/>' + sp(before, 100) + '<w:outlineLvl w:val="%d"/>' % (n - 1), '<w:b/>' + col + sz(size), extra='<w:next w:val="Normal"/>'))
        out += [st('ContentsHeading', 'Contents Heading', sp(240, 160), '<w:b/>' + col + sz(30)),
                st('TOC1', 'toc 1', sp(80, 20) + tab.replace('', ''), '<w:b/>'), st('TOC2', 'toc 2', sp(0, 20) + '<w:ind w:left="340"/>' + tab),
                st('ListBullet', 'List Bullet', sp(0, 60) + '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
                st('ListNumber', 'List Number', sp(0, 60)),
                st('Caption', 'caption', '<w:keepNext/>' + sp(160, 80), '<w:b/>' + sz(s - 2)),
                st('TableText', 'Table Text', sp(30, 30), sz(s - 4)), st('AfterTable', 'After Table', sp(0, 60), sz(8)),
                st('Box', 'Box Text', '<w:pBdr>' + ''.join('<w:%s w:val="single" w:sz="6" w:space="6" w:color="%s"/>' % (x, c) for x in ('top', 'left', 'bottom', 'right')) + '</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' + sp(0, 80)),
                st('Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>' + sp(120, 160), '<w:i/>'),
                st('FootnoteText', 'footnote text', sp(0, 20), sz(17)), st('Header', 'header', '', '<w:color w:val="666666"/>' + sz(17)), st('Footer', 'footer', '', '<w:color w:val="666666"/>' + sz(16)),
                '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
                '<w:style w:type="table" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:tblPr><w:tblBorders>' + ''.join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"/>' % x for x in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
                + '</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>']
        # element order inside w:pPr: keepNext, numPr, pBdr, shd, tabs, spacing, ind, jc, outlineLvl
        def order(m):
            inner = m[1]
            els = re.findall(r'<w:pBdr>.*?</w:pBdr>|<w:tabs>.*?</w:tabs>|<w:numPr>.*?</w:numPr>|<w:\w+[^>]*/>', inner)
            rank = ['pStyle', 'keepNext', 'numPr', 'pBdr', 'shd', 'tabs', 'spacing', 'ind', 'jc', 'outlineLvl']
            els.sort(key=lambda e: rank.index(re.match(r'<w:(\w+)', e)[1]))
            return '<w:pPr>' + ''.join(els) + '</w:pPr>'
        return re.sub(r'<w:pPr>(.*?)</w:pPr>', order, ''.join(out))

    def save(self, path, title, header, footer):
        import zipfile
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
        ct = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
        sect = ('<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>'
                '<w:pgMar w:top="1418" w:right="%d" w:bottom="1304" w:left="%d" w:header="624" w:footer="567" w:gutter="0"/></w:sectPr>' % (self.margin, self.margin))
        body = '%s<w:document %s><w:body>%s%s</w:body></w:document>' % (head, W, ''.join(self.body), sect)
        fn = ''.join('<w:footnote w:id="%d"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> %s</w:t></w:r></w:p></w:footnote>' % (k + 2, esc(n)) for k, n in enumerate(self.notes))
        num = ('<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>'
               '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="510" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>'
               '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
               + ''.join('<w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' % (k + 2) for k in range(self.olnum)))
        parts = {
            '[Content_Types].xml': head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            + ''.join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (p, ct, t) for p, t in [('document', 'document.main'), ('styles', 'styles'), ('numbering', 'numbering'), ('footnotes', 'footnotes'), ('header1', 'header'), ('footer1', 'footer'), ('settings', 'settings')])
            + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
            '_rels/.rels': head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>' % rel,
            'word/_rels/document.xml.rels': head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join('<Relationship Id="rId%d" Type="%s/%s" Target="%s.xml"/>' % (n, rel, t, f) for n, (t, f) in enumerate([('styles', 'styles'), ('numbering', 'numbering'), ('footnotes', 'footnotes'), ('header', 'header1'), ('footer', 'footer1'), ('settings', 'settings')], 1)) + '</Relationships>',
            'word/document.xml': body, 'word/styles.xml': self.styles(),
            'word/numbering.xml': '%s<w:numbering %s>%s</w:numbering>' % (head, W, num),
            'word/footnotes.xml': '%s<w:footnotes %s><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>%s</w:footnotes>' % (head, W, fn),
            'word/header1.xml': '%s<w:hdr %s><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p></w:hdr>' % (head, W, esc(header)),
            'word/footer1.xml': '%s<w:ftr %s><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs></w:pPr><w:r><w:t>%s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>' % (head, W, 11906 - 2 * self.margin, esc(footer)),
            'word/settings.xml': '%s<w:settings %s><w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr></w:settings>' % (head, W),
            'docProps/core.xml': head + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2016-11-30T09:00:00Z</dcterms:created></cp:coreProperties>' % esc(title)}
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, data in parts.items():
                z.writestr(zipfile.ZipInfo(name, (2016, 12, 1, 9, 0, 0)), data.encode(), zipfile.ZIP_DEFLATED)
