"""Builds Wrayburn's plan as DOCX; LibreOffice prints it once, outside the outputs, so that the contents list can name pages. Run by build.sh."""
import os
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here + '/../X54000004/tools')
import mdoc  # noqa: E402
import pdf   # noqa: E402

out, work = sys.argv[1], sys.argv[2]
blocks = mdoc.parse(open(here + '/plan.md', encoding='utf-8').read())
heads = [(int(k[1]), v) for k, v in blocks if k in ('h1', 'h2')]


def build(path, toc):
    d = mdoc.DocxOut(font='Carlito', size=23, colour='3B4A2F', margin=1304)
    d.p('Wrayburn System Leadership Board', 'Subtitle')
    d.p('Sustainability and Transformation Plan 2016–2021', 'Title')
    d.p('Final version for publication, 2 December 2016', 'Subtitle')
    d.table('', [(False, ['Document control', '']), (False, ['Lead', 'Malcolm Strake, accountable officer, Wrayburn CCG']), (False, ['Version', '1.0 (replaces draft 0.9 of 21 October 2016)']),
                 (False, ['Partners', 'Wrayburn Hospitals Trust; Wrayburn CCG; Wrayburn County Council']), (False, ['Status', 'For publication']), (False, ['Next review', 'April 2017'])])
    d.p('*Fictional sample document made for Candour; describes no real place*')
    d.toc(toc)
    d.body.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    d.render(blocks)
    d.save(path, 'Wrayburn sustainability and transformation plan 2016–2021', 'Wrayburn STP 2016–2021 · v1.0 · for publication', 'Fictional sample document made for Candour; describes no real place')


def to_pdf(path):
    subprocess.run(['soffice', '--headless', '-env:UserInstallation=file://' + work + '/lo', '--convert-to', 'pdf', '--outdir', work, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
    return os.path.join(work, os.path.basename(path)[:-5] + '.pdf')


build(out, [(l, t, 0) for l, t in heads])
build(out, [(l, t, p) for l, t, p in pdf.find_heads(to_pdf(out), heads, 2)])
print(out, len(pdf.pages(to_pdf(out))), 'pages as LibreOffice lays it out', os.path.getsize(out), 'bytes')
