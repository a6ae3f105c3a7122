#!/usr/bin/env python3
"""Turns the plain parts of a sample plan (parts/*.txt) into one PDF with a contents list that has page numbers.

    plan_html.py <folder of the plan> <output.pdf>

The folder holds cover.html, plan.css and parts/*.txt. Marks in a part: `# ` chapter, `## ` and `### ` headings, `- ` and `1. ` lists,
`| a | b |` table rows (first row is the head; `|+ ` before it is the caption; `|* ` marks a total row), `> ` box, `^ ` note at the foot of a
section, `[^1]` note mark, `===` page break, `{contents}` contents list, lines that begin with `<` are HTML as they stand.
"""
import html, os, re, subprocess, sys, tempfile

def inline(text):
    text = html.escape(text, quote=False)
    text = re.sub(r'\*\*(.+?)\*\*', r'<b>\1</b>', text)
    text = re.sub(r'(?<!\w)\*(\S.*?\S|\S)\*(?!\w)', r'<i>\1</i>', text)
    return re.sub(r'\[\^(\w+)\]', r'<sup>\1</sup>', text)

def is_number(cell):
    return re.fullmatch(r'[(−+–£\-]*\s?[\d.,]+\)?\s?(%|m|k|WTE|min)?|–|n/a|nil', cell.strip()) is not None

def table(rows):
    caption, out, body = None, ['<table>'], []
    for row in rows:
        if row.startswith('|+'):
            caption = row[2:].strip()
            continue
        total = row.startswith('|*')
        cells = [c.strip() for c in row[2 if total else 1:].strip().rstrip('|').split('|')]
        body.append((total, cells))
    if caption:
        out.append(f'<caption>{inline(caption)}</caption>')
    head, rest = body[0][1], body[1:]
    numeric = [bool(rest) and all(is_number(c[i]) for _, c in rest if i < len(c) and c[i]) and any(i < len(c) and c[i] for _, c in rest)
               for i in range(len(head))]
    tag = lambda i: ' class="n"' if numeric[i] else ''
    out.append('<thead><tr>' + ''.join(f'<th{tag(i)}>{inline(c)}</th>' for i, c in enumerate(head)) + '</tr></thead><tbody>')
    for total, cells in rest:
        row_class = ' class="total"' if total else ''
        out.append(f'<tr{row_class}>' + ''.join(
            f'<td{tag(i)}>{inline(c)}</td>' for i, c in enumerate(cells)) + '</tr>')
    return '\n'.join(out) + '</tbody></table>'

def convert(source):
    out, headings, blocks = [], [], re.split(r'\n\s*\n', source)
    for block in blocks:
        block = block.strip('\n')
        if not block.strip():
            continue
        lines, first = block.split('\n'), block.lstrip()
        if first.startswith('<'):
            out.append(block)
        elif first.strip() == '===':
            out.append('<div class="break"></div>')
        elif first.strip() == '{contents}':
            out.append('{contents}')
        elif first.startswith('#'):
            level, text = len(first) - len(first.lstrip('#')), first.lstrip('#').split('\n')[0].strip()
            key = f'h{len(headings)}'
            headings.append((level, text, key))
            out.append(f'<h{level} id="{key}">{inline(text)}</h{level}>')
            rest = '\n'.join(lines[1:]).strip()
            if rest:
                out.append(convert(rest)[0])
        elif first.startswith('|'):
            out.append(table(lines))
        elif first.startswith('> '):
            paras = '\n'.join(l[1:].strip() for l in lines).split('\n\n')
            inner = ''.join(convert(p)[0] for p in re.split(r'\n(?=\n)|\n(?=- )', paras[0], maxsplit=1)) if len(paras) == 1 else ''.join(convert(p)[0] for p in paras)
            out.append(f'<div class="box">{inner}</div>')
        elif first.startswith('^ '):
            out.append('<div class="notes">' + ''.join(f'<p>{inline(l[2:])}</p>' for l in lines) + '</div>')
        elif first.startswith('- ') or re.match(r'\d+\. ', first):
            kind = 'ul' if first.startswith('- ') else 'ol'
            items = re.split(r'\n(?=- |\d+\. )', block)
            out.append(f'<{kind}>' + ''.join('<li>' + inline(re.sub(r'^(- |\d+\. )', '', i).replace('\n', ' ')) + '</li>' for i in items) + f'</{kind}>')
        else:
            m = re.match(r'(\d+\.\d+(?:\.\d+)?) +', block)
            text = inline(block.replace('\n', ' '))
            out.append(f'<p class="num"><span>{m[1]}</span> {text[m.end():]}</p>' if m else f'<p>{text}</p>')
    return '\n'.join(out), headings

def contents(headings, pages, depth):
    rows = [f'<tr class="l{l}"><td>{inline(t)}</td><td class="n">{pages.get(k, "")}</td></tr>' for l, t, k in headings if l <= depth and t != 'Contents']
    return '<table class="toc">' + ''.join(rows) + '</table>'

def chromium(page, pdf):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
                        '--no-pdf-header-footer', f'--user-data-dir={profile}', f'--print-to-pdf={pdf}', 'file://' + os.path.abspath(page)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

def page_texts(pdf):
    text = subprocess.run(['pdftotext', '-layout', pdf, '-'], check=True, capture_output=True, text=True).stdout
    return [re.sub(r'\s+', ' ', p) for p in text.split('\f')[:-1]]

def find_pages(headings, texts):
    pages, at = {}, 0
    for level, text, key in headings:
        plain = re.sub(r'[*]', '', text)
        for i in range(at, len(texts)):
            if plain in texts[i] and not re.search(r'\.toc', texts[i]) and not ('Contents' in texts[i][:200] and text != 'Contents'):
                pages[key], at = i + 1, i
                break
    return pages

def main(folder, pdf, depth=2):
    read = lambda name: open(os.path.join(folder, name), encoding='utf-8').read()
    parts = sorted(os.listdir(os.path.join(folder, 'parts')))
    body, headings = convert('\n\n'.join(read(os.path.join('parts', p)) for p in parts))
    pages = {}
    for attempt in range(2):
        with tempfile.NamedTemporaryFile('w', suffix='.html', encoding='utf-8', delete=False) as f:
            f.write(f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{re.search("<title>(.*?)</title>", read("cover.html")).group(1)}</title>'
                    f'<style>{read("plan.css")}</style></head><body>' + re.sub('<title>.*?</title>', '', read('cover.html'))
                    + body.replace('{contents}', contents(headings, pages, depth)) + '</body></html>')
        chromium(f.name, pdf)
        os.unlink(f.name)
        pages = find_pages(headings, page_texts(pdf))

if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 2)
