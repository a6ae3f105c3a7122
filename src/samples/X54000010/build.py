#!/usr/bin/env python3
"""Joins the parts, gives every page its running header and number, fills the contents, prints to PDF."""
import re,sys,subprocess,tempfile,pathlib
here=pathlib.Path(__file__).parent
out=pathlib.Path(sys.argv[1]); parts=sys.argv[2:]
html=''.join((here/p).read_text() for p in parts)
pages=re.findall(r'<section class="page.*?</section>',html,re.S)
where={}
for n,p in enumerate(pages,1):
    for i in re.findall(r'id="([^"]+)"',p): where[i]=n
    m=re.search(r'data-run="([^"]+)"',p)
    if m: where.setdefault(m.group(1),n)
res=[]
for n,p in enumerate(pages,1):
    m=re.search(r'data-run="([^"]+)"',p)
    if m:
        p=re.sub(r'(<section[^>]*>)',lambda g:g.group(1)+f'<div class="run"><span>Ashcombe sustainability and transformation plan</span><span>{m.group(1)}</span></div>',p,count=1)
        p=p.replace('</section>',f'<div class="foot"><span>Version 3.1, published 2 December 2016. Fictional sample document made for Candour; describes no real place.</span><b>{n}</b></div></section>')
    res.append(p)
doc='\n'.join(res)
doc=re.sub(r'\{\{p:([^}]+)\}\}',lambda g:str(where[g.group(1)]),doc)
css=(here/'style.css').read_text()
doc=f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Ashcombe: sustainability and transformation plan 2016/17 to 2020/21</title><style>{css}</style></head><body>{doc}</body></html>'
tmp=pathlib.Path(tempfile.mkdtemp()); f=tmp/'plan.html'; f.write_text(doc)
probe=doc.replace('</body>','<script>document.title=[...document.querySelectorAll(".page")].map((p,i)=>{let b=0;p.querySelectorAll(":scope>*:not(.foot):not(.run):not(svg):not(.band)").forEach(e=>b=Math.max(b,e.getBoundingClientRect().bottom-p.getBoundingClientRect().top));return (i+1)+":"+Math.round((297-20)-b*25.4/96)}).join(" ")</script></body>')
(tmp/'probe.html').write_text(probe)
chrome=['chromium','--headless','--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking',f'--user-data-dir={tmp}/u']
d=subprocess.run(chrome+['--dump-dom',str(tmp/'probe.html')],capture_output=True,text=True).stdout
print('room left per page (mm):',re.search(r'<title>(.*?)</title>',d).group(1))
subprocess.run(chrome+['--no-pdf-header-footer',f'--print-to-pdf={out}',str(f)],capture_output=True)
print(out,out.stat().st_size)
