// All pages in small: where one is, where the hits are, and what could not be read. Never by colour alone.
import { html, nothing, TemplateResult } from 'lit';
import type { Strip } from './server';

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

const HANDS = { corrected: 'set right by a person', looked: 'looked at by a person' };

export function strip(
  all: Strip,
  current: number,
  hits: Set<number>,
  word: string,
  open: (page: number) => void,
): TemplateResult {
  const hands = new Map(all.people.map((one) => [one.page, one]));
  return html`<ol class="pages" @keydown=${walk}>${[...all.pages].map((letter, i) => {
    const kind = KINDS[letter] ?? TEXT;
    const page = i + 1;
    const hand = hands.get(page);
    const words = [kind.words, hits.has(page) ? 'found here' : '', hand?.words ?? ''].filter(Boolean).join(', ');
    return html`<li><button type="button" class="${kind.name} ${hits.has(page) ? 'found' : ''} ${hand?.shape ?? ''}"
      data-said=${hand ? `${word} ${page}: ${words}` : nothing}
      tabindex=${page === current ? 0 : -1} aria-current=${page === current ? 'true' : 'false'}
      aria-label="${word} ${page}${words ? `, ${words}` : ''}" @click=${() => open(page)}
      >${page}<span aria-hidden="true">${kind.sign}</span></button></li>`;
  })}</ol>`;
}

export function legend({ pages, people }: Strip, word: string): TemplateResult {
  const count = (letter: string) => [...pages].filter((one) => one === letter).length;
  const known = pages.length - count('U');
  const others = ['O', 'B', 'U'].filter((letter) => count(letter) > 0);
  return html`<p class="xs quiet">${known} of ${pages.length} ${word}${pages.length === 1 ? '' : 's'} could be read.
    ${others.map((letter) => html`<span class="key"><i class=${KINDS[letter]?.name ?? ''} aria-hidden="true">${KINDS[letter]?.sign}</i>
      ${count(letter)} ${KINDS[letter]?.words}</span> `)}
    ${(['corrected', 'looked'] as const).map((shape) => [shape, people.filter((one) => one.shape === shape).length] as const)
      .filter(([, many]) => many > 0)
      .map(([shape, many]) => html`<span class="key"><i class=${shape} aria-hidden="true"></i> ${many} ${HANDS[shape]}</span> `)}</p>`;
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
