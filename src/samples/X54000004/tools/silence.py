"""Words a plan must not contain, looked for in the text of its built files: silence.py FOLDER REGEX..."""
import re
import sys
import os
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import scores

docs = scores.load(sys.argv[1])
for rx in sys.argv[2:]:
    for f, (kind, a, b) in docs.items():
        t = ' '.join(a if kind == 'pdf' else [x for _, x in a])
        print(rx, f, len(re.findall(rx, t, re.I)), [t[max(0, m.start() - 40):m.end() + 40] for m in re.finditer(rx, t, re.I)][:4])
