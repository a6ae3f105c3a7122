"""Turns a plan's scores.py into the YAML of the round, checks every passage and certificate against the built files,
and works out domain scores, band and limiting rules. Standard library + pdftotext."""
import re,subprocess,json,zipfile,html,pathlib,sys
ROOT=pathlib.Path(__file__).resolve().parents[2]/'main/resources/rounds/sample-2016'
RAW={}
def norm(s): return re.sub(r'\s+',' ',s).strip()
def pages(f):
    """page number or heading -> text"""
    f=str(f)
    if f.endswith('.pdf'):
        t=subprocess.run(['pdftotext','-enc','UTF-8',f,'-'],capture_output=True,text=True).stdout.split('\f')[:-1]
        r=subprocess.run(['pdftotext','-raw','-enc','UTF-8',f,'-'],capture_output=True,text=True).stdout.split('\f')[:-1]
        RAW.update({(i,f):norm(x) for i,x in enumerate(r,1)})
        return {i:norm(x) for i,x in enumerate(t,1)}
    if f.endswith('.docx'):
        x=zipfile.ZipFile(f).read('word/document.xml').decode(); out={};cur='';
        for p in re.findall(r'<w:p>.*?</w:p>',x,re.S):
            t=html.unescape(''.join(re.findall(r'<w:t[^>]*>(.*?)</w:t>',p)))
            if 'w:val="Heading' in p: cur=norm(t); out[cur]=''
            out[cur]=out.get(cur,'')+' '+t
        return {k:norm(v) for k,v in out.items()}
    x=pathlib.Path(f).read_text(); x=re.sub(r'<style.*?</style>|<nav.*?</nav>','',x,flags=re.S); out={};cur=''
    for b in re.split(r'(?=<h[123][ >])',x):
        m=re.match(r'<h[123][^>]*>(.*?)</h[123]>',b,re.S)
        if m: cur=norm(html.unescape(re.sub(r'<[^>]+>','',m[1])))
        out[cur]=out.get(cur,'')+' '+norm(html.unescape(re.sub(r'<(/?(em|strong|a|span)\b)[^>]*>','',b).replace('<',' <')).strip())
    return {k:norm(re.sub(r'<[^>]+>',' ',v)) for k,v in out.items()}
ORDER=['L1','L2','L3','L4','L5','R1','R2','R3','R4','R5','R6','D1','D2','D3','D4','D5','D6','F1','F2','F3','F4','F5','F6']
DOM={'L':20,'R':30,'D':25,'F':25}; DOUBLE={'R1','D2','F2'}
def run(code,version,published,assessors,docs,scores,agreed):
    bad=0; txt={d:pages(ROOT/'plans'/code/f) for d,f in docs.items()}; q=lambda s: json.dumps(s,ensure_ascii=False)
    full=' '.join(norm(t) for d in txt.values() for t in d.values()).lower()
    y=[f'footprint: {code}',f'version: {q(version)}',f'published: {published}',f'assessors: [{", ".join(assessors)}]','scores:']
    lv={}
    for c in ORDER:
        for a in assessors:
            level,why,cites=scores[c][a]; lv[c,a]=level
            y+=[f'  - criterion: {c}',f'    assessor: {a}',f'    level: {level}',f'    rationale: {q(why)}']
            if level=='insufficient':
                assert not cites; continue
            assert cites,(c,a)
            y.append('    citations:')
            for ci in cites:
                if ci[0]=='cert':
                    y.append(f'      - certificate: {q(ci[1])}')
                    for term in re.split(r' OR ',ci[1]):
                        if term.strip('"').lower() in full: print('CERT HIT',c,a,term); bad+=1
                    continue
                d,where,p=ci; n=len(p.split())
                if not 6<=n<=40: print('LENGTH',n,c,a,p); bad+=1
                if where not in txt[d] or norm(p) not in txt[d][where]:
                    where2=[k for k,v in txt[d].items() if norm(p) in v]; print('NOT FOUND',c,a,where,'->',where2,'|',p); bad+=1
                elif isinstance(where,int) and norm(p) not in RAW[where,str(ROOT/'plans'/code/docs[d])]: print('NOT IN RAW ORDER',c,a,p)
                y+=[f'      - document: {docs[d]}',f'        page: {where}' if isinstance(where,int) else f'        section: {q(where)}',f'        passage: {q(p)}']
    y.append('agreed:'); diff={0:0,1:0,2:0,'ins':0}; ag={}
    for c in ORDER:
        v=agreed[c]; level,reason=v if isinstance(v,tuple) else (v,''); ag[c]=level
        two=[lv[c,a] for a in assessors]; nums=[x for x in two if x!='insufficient']
        gap=0 if two[0]==two[1] else 'ins' if len(nums)<2 else abs(nums[0]-nums[1]); diff[gap]=diff.get(gap,0)+1
        if (gap not in(0,1) or level not in two) and not reason: print('REASON MISSING',c); bad+=1
        y+=[f'  - criterion: {c}',f'    level: {level}',f'    reason: {q(reason)}']
    p=ROOT/'scores'/f'{code}.yaml'; p.parent.mkdir(parents=True,exist_ok=True); p.write_text('\n'.join(y)+'\n')
    D={}
    for k in DOM:
        num=den=0
        for c in ORDER:
            if c[0]==k and ag[c]!='na':
                w=2 if c in DOUBLE else 1; num+=w*(1 if ag[c]=='insufficient' else ag[c]); den+=w
        D[k]=num/den
    ov=sum(D[k]*DOM[k] for k in DOM)/100; bands=['Needs most improvement','Making progress','Advanced','Outstanding']
    b=sum(ov>=t-1e-9 for t in(1.9,2.7,3.4)); cap=3; why=[]
    if D['F']<2: cap=min(cap,1); why.append('finance below 2 -> Making progress')
    low2=sum(x<2 for x in D.values()); low25=sum(x<2.5 for x in D.values())
    if low2>=2: cap=0; why.append(f'{low2} domains below 2 -> Needs most improvement')
    elif low25>=2: cap=min(cap,1); why.append(f'{low25} domains below 2.5 -> Making progress')
    if not(min(D.values())>=2.7 and sum(x>=3.4-1e-9 for x in D.values())>=2): cap=min(cap,2); why.append('not fit for Outstanding')
    ins=sum(x=='insufficient' for x in ag.values())
    if ins/23>.2: cap=min(cap,2); why.append(f'{ins}/23 insufficient -> Advanced')
    un=sum(1 for d in txt.values() for t in d.values() if not t)
    print(code,{k:round(x,3) for k,x in D.items()},'overall',round(ov,3),'band alone:',bands[b],'| final:',bands[min(b,cap)],'| rules:',why,'| pages without text',un)
    print('   difference counts',diff,'problems',bad)
    return bad
