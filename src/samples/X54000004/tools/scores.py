"""Turn a compact scores.txt into scores/<code>.yaml: finds and checks each passage in the built files, each certificate for no hits, and computes the rating.

scores.txt:  "footprint|version|published|assessor,assessor" then per criterion
  = L1 3 [reason where the agreed level needs one]
  imogen 3 | rationale | > passage [| > passage] [| ? certificate query]
"""
import json
import os
import re
import subprocess
import sys
import zipfile
from html.parser import HTMLParser

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pdf  # noqa: E402

WEIGHT = {'L': 20, 'R': 30, 'D': 25, 'F': 25}
DOUBLE = {'R1', 'D2', 'F2'}
CODES = ['L%d' % i for i in range(1, 6)] + ['R%d' % i for i in range(1, 7)] + ['D%d' % i for i in range(1, 7)] + ['F%d' % i for i in range(1, 7)]
flat = lambda s: re.sub(r'\s+', ' ', s).strip()


def docx_sections(path):
    x = zipfile.ZipFile(path).read('word/document.xml').decode()
    out, head = [], 'Start'
    for para in re.findall(r'<w:p>(.*?)</w:p>', x, re.S):
        t = ''.join(__import__('html').unescape(m) for m in re.findall(r'<w:t[^>]*>(.*?)</w:t>', para, re.S))
        if re.search(r'w:val="Heading\d"', para):
            head = t
        out.append((head, flat(t)))
    notes = zipfile.ZipFile(path).read('word/footnotes.xml').decode()
    return out + [('Footnotes', flat(__import__('html').unescape(re.sub(r'<[^>]+>', '', n)))) for n in re.findall(r'<w:footnote w:id.*?</w:footnote>', notes, re.S)]


class Sections(HTMLParser):
    def __init__(self):
        super().__init__(); self.out, self.head, self.buf, self.skip, self.inh = [], 'Start', '', 0, False

    def handle_starttag(self, tag, attrs):
        if tag in ('style', 'script', 'title'):
            self.skip += 1
        if tag in ('h1', 'h2', 'h3', 'p', 'li', 'td', 'th', 'div'):
            self.flush()
        self.inh = self.inh or tag in ('h1', 'h2', 'h3')

    def handle_endtag(self, tag):
        if tag in ('style', 'script', 'title'):
            self.skip -= 1
        if tag in ('h1', 'h2', 'h3'):
            self.head = flat(self.buf) or self.head; self.flush(); self.inh = False
        if tag in ('p', 'li', 'td', 'th'):
            self.flush()

    def handle_data(self, d):
        if not self.skip:
            self.buf += d

    def flush(self):
        if flat(self.buf):
            self.out.append((self.head, flat(self.buf)))
        self.buf = ''


def load(folder):
    docs = {}
    for f in sorted(os.listdir(folder)):
        p = os.path.join(folder, f)
        if f.endswith('.pdf'):
            docs[f] = ('pdf', pdf.pages(p), pdf.pages(p, '-raw'))
        elif f.endswith('.docx'):
            docs[f] = ('sec', docx_sections(p), None)
        elif f.endswith('.html'):
            s = Sections(); s.feed(open(p, encoding='utf-8').read()); s.flush(); docs[f] = ('sec', s.out, None)
    return dict(sorted(docs.items(), key=lambda kv: not kv[0].startswith('main')))


def locate(docs, passage):
    q = flat(passage)
    for f, (kind, a, b) in docs.items():
        if kind == 'pdf':
            both = [i for i in range(len(a)) if q in a[i] and q in b[i]]
            if both:
                return f, both[0] + 1
        else:
            for head, t in a:
                if q in t:
                    return f, head
    return None


def stem(w):
    w = w.lower()
    return re.sub(r'(ations?|ions?|ings?|ed|es|ers?|s|e)$', '', w) if len(w) > 4 else w


def words(t):
    return [stem(w) for w in re.findall(r"[\w&']+", t)]


def hits(docs, query):
    out = []
    text = {f: words(' '.join(a if k == 'pdf' else [t for _, t in a])) for f, (k, a, b) in docs.items()}
    for term in re.split(r'\s+OR\s+', query):
        t = words(term.strip(' "'))
        for f, ws in text.items():
            n = sum(ws[i:i + len(t)] == t for i in range(len(ws)))
            if n:
                out.append((term, f, n))
    return out


def main(src, folder, dest):
    docs = load(folder)
    lines = open(src, encoding='utf-8').read().strip().split('\n')
    fp, version, published, who = lines[0].split('|')
    who = who.split(',')
    data, cur, bad = {}, None, 0
    for ln in lines[1:]:
        if not ln.strip():
            continue
        if ln.startswith('= '):
            m = re.match(r'= (\w\d) (\w+) ?(.*)', ln); cur = m[1]; data[cur] = {'agreed': m[2], 'reason': m[3], 'by': {}}; continue
        head, *rest = [x.strip() for x in ln.split(' | ')]
        name, level = head.split()
        cites = []
        for c in rest[1:]:
            if c.startswith('?'):
                q = c[1:].strip(); h = hits(docs, q)
                if h:
                    print('CERTIFICATE HAS HITS', cur, name, h); bad += 1
                cites.append(('cert', q))
            elif c.startswith('>'):
                pas = c[1:].strip(); loc = locate(docs, pas); n = len(pas.split())
                if not loc or not 6 <= n <= 40:
                    print('PASSAGE NOT FOUND' if not loc else 'LENGTH %d' % n, cur, name, pas); bad += 1; loc = loc or ('?', 0)
                cites.append(('pas', loc, pas))
            else:
                print('ODD', cur, ln); bad += 1
        if level != 'insufficient' and level != 'na' and not cites:
            print('NO CITATION', cur, name); bad += 1
        if not 1 <= len(re.findall(r'[.!?](\s|$)', rest[0])) <= 4:
            print('RATIONALE LENGTH', cur, name)
        data[cur]['by'][name] = (level, rest[0], cites)
    J = lambda s: json.dumps(s, ensure_ascii=False)
    o = ['footprint: ' + fp, 'version: ' + J(version), 'published: ' + published, 'assessors: [%s]' % ', '.join(who), 'scores:']
    val = lambda l: 1 if l == 'insufficient' else int(l)
    diff = {0: 0, 1: 0, 2: 0, 3: 0}
    for c in CODES:
        for w in who:
            level, why, cites = data[c]['by'][w]
            o += ['  - criterion: ' + c, '    assessor: ' + w, '    level: ' + level, '    rationale: ' + J(why), '    citations:' + ('' if cites else ' []')]
            for ct in cites:
                if ct[0] == 'cert':
                    o.append('      - certificate: ' + J(ct[1]))
                else:
                    o += ['      - document: ' + ct[1][0], '        %s: %s' % (('page', ct[1][1]) if isinstance(ct[1][1], int) else ('section', J(ct[1][1]))), '        passage: ' + J(ct[2])]
    o.append('agreed:')
    for c in CODES:
        a, b = (data[c]['by'][w][0] for w in who)
        d = abs(val(a) - val(b)); diff[d] += a == b or d > 0
        if (d >= 2 or data[c]['agreed'] not in (a, b)) and not data[c]['reason']:
            print('REASON NEEDED', c); bad += 1
        o += ['  - criterion: ' + c, '    level: ' + data[c]['agreed'], '    reason: ' + J(data[c]['reason'])]
    open(dest, 'w', encoding='utf-8').write('\n'.join(o) + '\n')
    dom = {}
    for k in 'LRDF':
        cs = [c for c in CODES if c[0] == k and data[c]['agreed'] != 'na']
        dom[k] = sum(val(data[c]['agreed']) * (1 + (c in DOUBLE)) for c in cs) / sum(1 + (c in DOUBLE) for c in cs)
    total = sum(dom[k] * WEIGHT[k] for k in dom) / 100
    order = ['N', 'M', 'A', 'O']
    band = 'O' if total >= 3.4 else 'A' if total >= 2.7 else 'M' if total >= 1.9 else 'N'
    caps = []
    ins = sum(data[c]['agreed'] == 'insufficient' for c in CODES)
    if dom['F'] < 2: caps.append(('finance below 2', 'M'))
    if data['R1']['agreed'] == '1': caps.append(('R1 at 1 (if silence confirmed)', 'M'))
    if sum(v < 2 for v in dom.values()) >= 2: caps.append(('two domains below 2.0', 'N'))
    if sum(v < 2.5 for v in dom.values()) >= 2: caps.append(('two domains below 2.5', 'M'))
    if band == 'O' and (min(dom.values()) < 2.7 or sum(v >= 3.4 for v in dom.values()) < 2): caps.append(('outstanding needs', 'A'))
    if ins > len(CODES) / 5: caps.append(('insufficient > 1/5 (%d)' % ins, 'A'))
    final = min([band] + [c for _, c in caps], key=order.index)
    print(fp, {k: round(v, 3) for k, v in dom.items()}, 'overall %.3f' % total, 'band', band, '->', final, caps, 'differences', diff, 'problems', bad)
    return bad


if __name__ == '__main__':
    sys.exit(1 if main(*sys.argv[1:4]) else 0)
