"""Builds Estuary North's plan (PDF, then damaged on purpose) and its annex (DOCX). Run by build.sh.

The damage: the flate data of the content streams of five pages is overwritten in the file's bytes, its length unchanged, so that every reader still opens
the file and its other pages. The first bytes after the zlib head say "deflate block of a kind that does not exist", so nothing at all is decoded.
"""
import html
import os
import random
import re
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here + '/../X54000004/tools')
import mdoc  # noqa: E402
import pdf   # noqa: E402

BROKEN = ['9. Workforce', '10. Risks and measures of success', '12. Closing the gap', '13. Position of each organisation', '14. Sensitivities']
out_pdf, out_docx, work = sys.argv[1:4]
whole = work + '/whole.pdf'
out = mdoc.HtmlOut()
body = out.render(mdoc.parse(open(here + '/plan.md', encoding='utf-8').read()))
css = open(here + '/style.css', encoding='utf-8').read()
heads = [h for h in out.heads if h[0] == 1]
COVER = '<div class="cover"><p class="t">Tides of Change</p><p class="s">Estuary North<br>Sustainability and Transformation Plan<br>2016/17 – 2020/21</p><p class="s">Published December 2016</p><p class="f">Estuary Hospitals FT · Port Salter Hospital Trust · Estuary CCG · Estuary North County Council · Port Salter Borough Council<br>Fictional sample document made for Candour; describes no real place</p></div>'


def build(toc):
    lines = ''.join('<div class="e"><span>%s</span><span>%s</span></div>' % (html.escape(t), p) for _, t, p in toc)
    with open(work + '/plan.html', 'w', encoding='utf-8') as f:
        f.write('<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Tides of Change: Estuary North STP</title><style>%s</style></head><body>%s<div class="toc"><h1>Contents</h1>%s</div>%s</body></html>' % (css, COVER, lines, body))
    pdf.print_pdf(work + '/plan.html', whole)


build([(l, t, 0) for l, t in heads])
toc = pdf.find_heads(whole, heads, 3)
build(toc)
data = bytearray(open(whole, 'rb').read())
objs = {int(m[1]): m.start() for m in re.finditer(rb'(?<=\n)(\d+) 0 obj\b', data)}
obj = lambda n: bytes(data[objs[n]:data.find(b'endobj', objs[n])])
pages, todo = [], [int(re.search(rb'/Type\s*/Pages.*?(?=endobj)', data, re.S) and re.search(rb'/Pages (\d+) 0 R', data)[1])]
while todo:
    n = todo.pop(0)
    o = obj(n)
    kids = re.search(rb'/Kids\s*\[(.*?)\]', o, re.S)
    if kids:
        todo = [int(k) for k in re.findall(rb'(\d+) 0 R', kids[1])] + todo
    else:
        pages.append(int(re.search(rb'/Contents (\d+) 0 R', o)[1]))
rnd = random.Random(9)
hit = []
for _, title, page in toc:
    if title in BROKEN:
        start = objs[pages[page - 1]]
        a = data.find(b'stream', start) + len(b'stream')
        a += 2 if data[a:a + 2] == b'\r\n' else 1
        b = data.find(b'endstream', a) - 1
        for k in range(a + 2, b):
            data[k] = 0xFF if k < a + 40 else rnd.choice(b'\x81\x93\xa7\xbd\xc5\xd9\xee\xfb')
        hit.append(page)
open(out_pdf, 'wb').write(data)
d = mdoc.DocxOut(font='Carlito', size=22, colour='3D5A7A')
d.p('Tides of Change', 'Title')
d.p('Annex: estates, digital and capital schedule', 'Subtitle')
d.p('Estuary North STP, November 2016. Working paper of the estates sub-group.')
d.p('*Fictional sample document made for Candour; describes no real place*')
d.render(mdoc.parse(open(here + '/annex.md', encoding='utf-8').read()))
d.save(out_docx, 'Tides of Change: estates, digital and capital annex', 'Estuary North STP · estates annex · November 2016', 'Fictional sample document made for Candour; describes no real place')
ps = pdf.pages(out_pdf)
print(out_pdf, len(ps), 'pages,', os.path.getsize(out_pdf), 'bytes; damaged pages', hit, 'characters read there', [len(ps[p - 1]) for p in hit])
