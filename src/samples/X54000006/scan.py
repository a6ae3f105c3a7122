#!/usr/bin/env python3
"""Builds the Tarnside PDF: prints the pages, then replaces most of them by what a photocopier would make of them
(grey JPEG, slight turn, noise, no text layer). Standard library + chromium + poppler."""
import re,sys,subprocess,tempfile,pathlib,random,math,zlib,os
here=pathlib.Path(__file__).parent; out=pathlib.Path(sys.argv[1]); KEEP={2,6,11,15}; DPI=104; Q=os.environ.get('Q','27')
html=''.join((here/f'p{i}.html').read_text() for i in(1,2,3))
html=re.sub(r'<p class="np">([\d.]+) ',r'<p class="np"><b class="no">\1</b>',html)
pages=re.findall(r'<section class="page".*?</section>',html,re.S)
doc=''
for n,p in enumerate(pages,1):
    if n>1:
        p=re.sub(r'(<section[^>]*>)',r'\1<div class="hd"><span>Tarnside STP: One Tarnside</span><span>Final, December 2016</span></div>',p,count=1)
        p=p.replace('</section>',f'<div class="ft">Fictional sample document made for Candour; describes no real place &nbsp;|&nbsp; Page {n} of {len(pages)}</div></section>')
    doc+=p
doc=f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Tarnside Sustainability and Transformation Plan</title><style>{(here/"style.css").read_text()}</style></head><body>{doc}</body></html>'
t=pathlib.Path(tempfile.mkdtemp()); (t/'a.html').write_text(doc)
chrome=['chromium','--headless','--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking',f'--user-data-dir={t}/u']
(t/'b.html').write_text(doc.replace('</body>','<script>document.title=[...document.querySelectorAll(".page")].map((p,i)=>{let b=0;p.querySelectorAll(":scope>*:not(.ft):not(.hd):not(.stamp)").forEach(e=>b=Math.max(b,e.getBoundingClientRect().bottom-p.getBoundingClientRect().top));return (i+1)+":"+Math.round((297-20)-b*25.4/96)}).join(" ")</script></body>'))
d=subprocess.run(chrome+['--dump-dom',str(t/'b.html')],capture_output=True,text=True).stdout
print('room left (mm):',re.search(r'<title>(.*?)</title>',d).group(1))
subprocess.run(chrome+['--no-pdf-header-footer','--disable-pdf-tagging',f'--print-to-pdf={t}/a.pdf',str(t/'a.html')],capture_output=True)
subprocess.run(['pdfseparate',f'{t}/a.pdf',f'{t}/s-%d.pdf'],check=True)
rnd=random.Random(6)
def pdf(path,w,h,filt,data):
    """one A4 page holding one grey image"""
    objs=[b'<</Type/Catalog/Pages 2 0 R>>',b'<</Type/Pages/Kids[3 0 R]/Count 1>>',b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>',
      b'<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/%s/Length %d>>stream\n'%(w,h,filt,len(data))+data+b'\nendstream',
      b'<</Length 32>>stream\nq 595 0 0 842 0 0 cm /I Do Q    \nendstream']
    b=b'%PDF-1.4\n';off=[]
    for i,o in enumerate(objs,1): off.append(len(b)); b+=b'%d 0 obj'%i+o+b'\nendobj\n'
    x=len(b); b+=b'xref\n0 6\n0000000000 65535 f \n'+b''.join(b'%010d 00000 n \n'%o for o in off)+b'trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n'%x
    pathlib.Path(path).write_bytes(b)
final=[]
for n in range(1,len(pages)+1):
    if n in KEEP: final.append(f'{t}/s-{n}.pdf'); continue
    subprocess.run(['pdftoppm','-gray','-r',str(DPI),'-f',str(n),'-l',str(n),'-singlefile',f'{t}/a.pdf',f'{t}/g{n}'],check=True)
    raw=pathlib.Path(f'{t}/g{n}.pgm').read_bytes(); m=re.match(rb'P5\s+(\d+)\s+(\d+)\s+255\s',raw); w,h=int(m[1]),int(m[2]); px=raw[m.end():]
    a=math.radians(rnd.uniform(-.9,.9)); c,s=math.cos(a),math.sin(a); dx,dy=rnd.uniform(-6,6),rnd.uniform(-6,6)
    noise=[rnd.gauss(0,2.2) for _ in range(4099)]; o=bytearray(w*h); cx,cy=w/2,h/2; side=rnd.choice((0,1)); k=0
    for y in range(h):
        yy=y-cy; base=y*w; streak=rnd.uniform(-1,1)
        for x in range(w):
            u=c*(x-cx)+s*yy+cx+dx; v=-s*(x-cx)+c*yy+cy+dy; iu,iv=int(u),int(v)
            if 0<=iu<w-1 and 0<=iv<h-1:
                fu,fv=u-iu,v-iv; q=iv*w+iu
                g=(px[q]*(1-fu)+px[q+1]*fu)*(1-fv)+(px[q+w]*(1-fu)+px[q+w+1]*fu)*fv
            else: g=190
            e=(x if side==0 else w-x)
            g=28+g*.845-(18*math.exp(-e/14) if e<60 else 0)+streak+(noise[k%4099] if g<236 or k%3==0 else 0); k+=1
            o[base+x]=0 if g<0 else 255 if g>255 else int(g)
    for _ in range(26):
        X0,Y0,r=rnd.randrange(4,w-4),rnd.randrange(4,h-4),rnd.choice((0,0,1,1,2))
        for yy in range(-r,r+1):
            for xx in range(-r,r+1):
                if xx*xx+yy*yy<=r*r: o[(Y0+yy)*w+X0+xx]=70
    pdf(f'{t}/f{n}.pdf',w,h,b'FlateDecode',zlib.compress(bytes(o),1))
    subprocess.run(['pdftocairo','-jpeg','-gray','-jpegopt',f'quality={Q}','-r',str(DPI),'-singlefile',f'{t}/f{n}.pdf',f'{t}/j{n}'],check=True)
    j=pathlib.Path(f'{t}/j{n}.jpg').read_bytes()
    i=2
    while j[i+1] not in(0xC0,0xC1,0xC2): i+=2+int.from_bytes(j[i+2:i+4],'big')
    jh,jw=int.from_bytes(j[i+5:i+7],'big'),int.from_bytes(j[i+7:i+9],'big')
    pdf(f'{t}/i{n}.pdf',jw,jh,b'DCTDecode',j); final.append(f'{t}/i{n}.pdf'); print(n,len(j),end=' ',flush=True)
subprocess.run(['pdfunite']+final+[str(out)],check=True)
print('\n',out,out.stat().st_size)
