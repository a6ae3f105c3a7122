// All pages in small: where one is, where the hits are, and what could not be read. Never by colour alone.
import { html, TemplateResult } from 'lit';

interface Kind {
  name: string;
  sign: string;
  words: string;
}

const KINDS: Record<string, Kind> = {
  T: { name: 'text', sign: '', words: '' },
  O: { name: 'ocr', sign: '◐', words: 'recognised from a picture' },
  B: { name: 'blank', sign: '○', words: 'blank' },
  U: { name: 'unreadable', sign: '×', words: 'could not be read' },
};
const TEXT: Kind = { name: 'text', sign: '', words: '' };

export function strip(
  pages: string,
  current: number,
  hits: Set<number>,
  word: string,
  open: (page: number) => void,
): TemplateResult {
  return html`<ol class="pages" @keydown=${walk}>${[...pages].map((letter, i) => {
    const kind = KINDS[letter] ?? TEXT;
    const page = i + 1;
    const words = [kind.words, hits.has(page) ? 'found here' : ''].filter(Boolean).join(', ');
    return html`<li><button type="button" class="${kind.name} ${hits.has(page) ? 'found' : ''}"
      tabindex=${page === current ? 0 : -1} aria-current=${page === current ? 'true' : 'false'}
      aria-label="${word} ${page}${words ? `, ${words}` : ''}" @click=${() => open(page)}
      >${page}<span aria-hidden="true">${kind.sign}</span></button></li>`;
  })}</ol>`;
}

export function legend(pages: string, word: string): TemplateResult {
  const count = (letter: string) => [...pages].filter((one) => one === letter).length;
  const known = pages.length - count('U');
  const others = ['O', 'B', 'U'].filter((letter) => count(letter) > 0);
  return html`<p class="xs quiet">${known} of ${pages.length} ${word}${pages.length === 1 ? '' : 's'} could be read.
    ${others.map((letter) => html`<span class="key"><i class=${KINDS[letter]?.name ?? ''} aria-hidden="true">${KINDS[letter]?.sign}</i>
      ${count(letter)} ${KINDS[letter]?.words}</span> `)}</p>`;
}

/** Arrow keys walk the strip; Tab leaves it. */
function walk(event: KeyboardEvent) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const here = all.indexOf(event.target as HTMLButtonElement);
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step ? here + step : -1;
  if (here < 0 || !all[next]) return;
  event.preventDefault();
  event.stopPropagation();
  all[next]?.focus();
}
