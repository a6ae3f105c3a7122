"""Builds Great Mercer's plan (PDF, printed twice so that the contents list can name its pages). Run by build.sh."""
import html
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here + '/tools')
import mdoc  # noqa: E402
import pdf   # noqa: E402

out_pdf, work = sys.argv[1], sys.argv[2]
text = '\n\n'.join(open('%s/%s' % (here, f), encoding='utf-8').read() for f in sorted(os.listdir(here)) if f.endswith('.md'))
rows = [r.strip().split('|') for r in open(here + '/neighbourhoods.csv', encoding='utf-8')]
table = ['T: Table A1. The 34 neighbourhoods, with leads and dates', '|Locality|Neighbourhood|People|Practices|Complete by|Lead|Base|']
for r in rows:
    table.append('|%s|%s|%s|%s|%s|%s|%s|' % (r[0], r[1], format(int(r[2]), ','), r[3], r[4], r[5], r[6]))
table.append('|=Total|34|%s|%d|—|—|—|' % (format(sum(int(r[2]) for r in rows), ','), sum(int(r[3]) for r in rows)))
text = text.replace('{{NEIGHBOURHOODS}}', '\n'.join(table) + '\n\nPeople are those living in each neighbourhood, not on its practices’ lists. Dates are for all posts filled and the base open. Teams marked complete were early adopters.')
out = mdoc.HtmlOut(opener=True)
body = out.render(mdoc.parse(text))
chapters = [v for l, v in out.heads if l == 1]
css = open(here + '/style.css', encoding='utf-8').read() + ''.join(
    '@page ch%d { @top-left { content: "Great Mercer Together"; font: 8.5pt Lato, sans-serif; color: #78909c } @top-right { content: "%s"; font: 8.5pt Lato, sans-serif; color: #0b6e7c } }\n' % (n, v) for n, v in enumerate(chapters, 1))
cover = open(here + '/cover.html', encoding='utf-8').read()


def build(toc):
    lines = ''.join('<div class="e l%d"><span>%s</span><span>%s</span></div>' % (l, html.escape(t), p) for l, t, p in toc)
    doc = '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Great Mercer Together: health and care plan 2016/17 to 2020/21</title><style>%s</style></head><body>%s<div class="toc"><h1>Contents</h1>%s</div>%s</body></html>' % (css, cover, lines, body)
    path = work + '/plan.html'
    open(path, 'w', encoding='utf-8').write(doc)
    pdf.print_pdf(path, out_pdf)


build([(l, t, '00') for l, t in out.heads])
ps = pdf.pages(out_pdf)
first = next(i for i, p in enumerate(ps) if 'When the devolution agreement for Great Mercer was signed' in p) + 1
build(pdf.find_heads(out_pdf, out.heads, first))
print(out_pdf, len(pdf.pages(out_pdf)), 'pages', os.path.getsize(out_pdf), 'bytes')
