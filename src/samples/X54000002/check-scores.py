"""Checks a plan's score file against the built documents: check-scores.py X54000002 [more codes].

Every passage must stand on its page (PDF) or in its section (DOCX, HTML) once white space is collapsed, every certificate must have no hits,
both assessors must have scored all 23 criteria; prints domain scores, overall score, band, limiting rules and how far the assessors agree.
Standard library and pdftotext. Reads only the plain layout the score files are written in.
"""
import html, json, os, re, subprocess, sys, zipfile

BASE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../main/resources/rounds/sample-2016')
CODES = 'L1 L2 L3 L4 L5 R1 R2 R3 R4 R5 R6 D1 D2 D3 D4 D5 D6 F1 F2 F3 F4 F5 F6'.split()
DOUBLE, WEIGHT = {'R1', 'D2', 'F2'}, {'L': 20, 'R': 30, 'D': 25, 'F': 25}

def squash(s): return re.sub(r'\s+', ' ', s).strip()

def pages(path):
    """{page number or section heading: text}"""
    if path.endswith('.pdf'):
        raw = subprocess.run(['pdftotext', path, '-'], capture_output=True, text=True, check=True).stdout.split('\f')
        return {k + 1: squash(p) for k, p in enumerate(raw[:-1])}
    if path.endswith('.docx'):
        z = zipfile.ZipFile(path); doc = z.read('word/document.xml').decode()
        notes = {m[1]: re.sub('<[^>]+>', '', m[2]) for m in re.finditer(r'<w:footnote w:id="(\d+)">(.*?)</w:footnote>', z.read('word/footnotes.xml').decode())}
        out, head = {}, 'front'
        for p in re.findall(r'<w:p>.*?</w:p>', doc):
            text = html.unescape(''.join(re.findall(r'<w:t[^>]*>([^<]*)</w:t>', p)))
            if re.search(r'w:val="Heading\d"', p): head = text
            out[head] = squash(out.get(head, '') + ' ' + text + ' ' + ' '.join(notes[i] for i in re.findall(r'footnoteReference w:id="(\d+)"', p)))
        return out
    body = re.sub(r'(?s)<style.*?</style>|<head.*?</head>', '', open(path, encoding='utf-8').read())
    out, head = {}, 'front'
    for part in re.split(r'(<h2.*?</h2>)', body, flags=re.S):
        text = squash(html.unescape(re.sub(r'<[^>]+>', ' ', part)))
        if part.startswith('<h2'): head = text
        out[head] = squash(out.get(head, '') + ' ' + text)
    return out

def load(path):
    top, scores, agreed, cur = {}, [], [], None
    val = lambda s: json.loads(s) if s[:1] == '"' else [x.strip() for x in s[1:-1].split(',')] if s[:1] == '[' else int(s) if s.isdigit() else s
    for line in open(path, encoding='utf-8'):
        m = re.match(r'^(\s*)(- )?(\w+):(?: (.*))?$', line.rstrip('\n'))
        if not m: assert line.startswith('#'), line; continue
        depth, dash, key, v = len(m[1]), m[2], m[3], m[4]
        if depth == 0: top[key] = val(v) if v else None; section = key
        elif depth == 2: cur = {key: val(v)}; (scores if section == 'scores' else agreed).append(cur)
        elif depth == 4: cur[key] = val(v) if v is not None else []
        elif depth == 6: cur['citations'].append({key: val(v)})
        else: cur['citations'][-1][key] = val(v)
    return top, scores, agreed

def check(code):
    top, scores, agreed = load(f'{BASE}/scores/{code}.yaml')
    folder, bad = f'{BASE}/plans/{code}', []
    docs = {f: pages(f'{folder}/{f}') for f in os.listdir(folder)}
    whole = ' '.join(t for d in docs.values() for t in d.values())
    by = {(s['criterion'], s['assessor']): s for s in scores}
    if sorted(by) != sorted((c, a) for c in CODES for a in top['assessors']) or len(scores) != 46: bad.append('not 23 criteria by two assessors')
    for s in scores:
        who = s['criterion'] + ' ' + s['assessor']
        if not s['citations'] and s['level'] not in ('insufficient', 'na'): bad.append(who + ': no citation')
        if s['level'] in (2, 3, 4) and not any('passage' in c for c in s['citations']): bad.append(who + ': needs a passage')
        for c in s['citations']:
            if 'certificate' in c:
                for term in re.split(r'\s+OR\s+', c['certificate']):
                    hits = re.findall(r'(?i)\b' + re.escape(term.strip('"')).rstrip('*\\') + ('' if term.endswith('*') else r'\b'), whole)
                    if hits: bad.append(f'{who}: certificate {term} has {len(hits)} hits')
            else:
                n = len(c['passage'].split())
                if not 6 <= n <= 40: bad.append(f'{who}: passage of {n} words')
                place = c.get('page', c.get('section'))
                if squash(c['passage']) not in docs.get(c['document'], {}).get(place, ''):
                    found = [k for k, t in docs.get(c['document'], {}).items() if squash(c['passage']) in t]
                    bad.append(f'{who}: not on {place} (is on {found}): {c["passage"]}')
    if len({squash(s['rationale']) for s in scores}) != 46: bad.append('a rationale is used twice')
    level = {g['criterion']: g['level'] for g in agreed}
    if list(level) != CODES: bad.append('agreed levels incomplete or out of order')
    diff = {0: [], 1: [], 2: [], 3: []}
    for g in agreed:
        a, b = (by[g['criterion'], x]['level'] for x in top['assessors'])
        diff[abs(a - b)].append(g['criterion'])
        if (abs(a - b) >= 2 or g['level'] not in (a, b)) and len(g['reason']) < 20: bad.append(g['criterion'] + ': agreed level needs a reason')
    dom = {}
    for d in WEIGHT:
        w = {c: 2 if c in DOUBLE else 1 for c in CODES if c[0] == d and level[c] != 'na'}
        dom[d] = sum(w[c] * (1 if level[c] == 'insufficient' else level[c]) for c in w) / sum(w.values())
    score = sum(WEIGHT[d] * dom[d] for d in dom) / 100
    bands = ['Needs most improvement', 'Making progress', 'Advanced', 'Outstanding']
    band = sum(score >= t - 1e-9 for t in (1.9, 2.7, 3.4)); rules = []
    cap = lambda top_, why: rules.append((top_, why))
    if dom['F'] < 2: cap(1, 'finance below 2')
    if sum(x < 2 for x in dom.values()) >= 2: cap(0, 'two domains below 2.0')
    if sum(x < 2.5 for x in dom.values()) >= 2: cap(1, 'two domains below 2.5')
    if min(dom.values()) < 2.7 or sum(x >= 3.4 for x in dom.values()) < 2: cap(2, 'Outstanding needs 2.7 everywhere, 3.4 twice')
    if sum(v == 'insufficient' for v in level.values()) > len(level) / 5: cap(2, 'too much insufficient evidence')
    capped = min([band] + [r[0] for r in rules])
    print(code, {d: f'{v:.3f}' for d, v in dom.items()}, f'overall {score:.3f} -> {bands[band]}; after rules {bands[capped]}', [r[1] + (' (bites)' if r[0] < band else ' (met, no effect)') for r in rules])
    print('  agree %d, differ by 1: %d, by 2+: %s; documents: %s' % (len(diff[0]), len(diff[1]), diff[2] + diff[3], {f: len(d) for f, d in docs.items()}))
    for b in bad: print('  WRONG', b)
    return not bad

if __name__ == '__main__':
    sys.exit(0 if all([check(c) for c in sys.argv[1:] or ['X54000002']]) else 1)
