"""Print HTML with Chromium, read a PDF's pages with pdftotext, and fill in a contents list's page numbers."""
import re
import subprocess
import tempfile


def print_pdf(html_path, pdf_path):
    with tempfile.TemporaryDirectory() as prof:
        subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--no-pdf-header-footer',
                        '--user-data-dir=' + prof, '--print-to-pdf=' + pdf_path, 'file://' + html_path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


def pages(pdf_path, *opts):
    t = subprocess.run(['pdftotext', *opts, pdf_path, '-'], check=True, capture_output=True, timeout=120).stdout.decode('utf-8', 'replace')
    return [re.sub(r'\s+', ' ', p).strip() for p in t.split('\f')[:-1]]


def find_heads(pdf_path, heads, first):
    """Page of each (level, title), looked for in order from page `first`."""
    ps, at, out = pages(pdf_path), first - 1, []
    for lvl, title in heads:
        want = re.sub(r'\s+', ' ', re.sub(r'\^\[.*?\]|\*', '', title)).lower()
        for k in range(at, len(ps)):
            # a chapter's first page lists its sections before they come
            if ps[k].lower().count(want) > (lvl > 1 and 'in this chapter' in ps[k].lower()):
                at = k
                break
        else:
            print('heading not found:', title)
        out.append((lvl, title, at + 1))
    return out
