// A page's text as it was read: what a claim of silence rests on. Says in words what kind of text stands where.
import { html, nothing, TemplateResult } from 'lit';
import { find, findAll, fold, Stretch } from './match';
import { Mark, PageText } from './server';
import type { Marked } from './pdf-sheet';

interface Piece {
  text: string;
  kinds: Mark[];
  found: '' | 'cited' | 'asked';
}

/** @param isDrawn whether the page can be looked at beside its text */
export function textView(page: PageText, wanted: Marked[], word: string, isDrawn: boolean): TemplateResult {
  if (page.readability === 'UNREADABLE') {
    return html`<div class="empty"><p><b>This ${word} could not be read.</b> ${page.reason}</p>
      <p>Nothing on it counts as silence. ${isDrawn ? 'Look at the picture of it, or at the original.' : 'Look at the original.'}</p></div>
      ${page.text ? html`<p class="note">What could be made of it; searches find it, but words may be wrong or missing.</p>
        <div class="words">${pieces(page, wanted).map(piece)}</div>` : nothing}`;
  }
  if (page.readability === 'BLANK') return html`<div class="empty"><p>This ${word} is blank. Nothing is missing.</p></div>`;
  return html`${page.readability === 'OCR'
      ? html`<p class="note">Recognised from a picture, ${page.confidence} % sure of its words.</p>` : nothing}
    ${page.heading ? html`<p class="path">${page.heading}</p>` : nothing}
    <div class="words">${pieces(page, wanted).map(piece)}</div>`;
}

function piece({ text, kinds, found }: Piece, at: number, all: Piece[]): TemplateResult {
  const before = all[at - 1]?.kinds ?? [];
  const begin = kinds.filter((kind) => !before.includes(kind));
  const body = found ? html`<mark class=${found}>${text}</mark>` : text;
  const labels = begin.map((kind) => html`<span class="kind">${kind.title}</span>`);
  return kinds.length
    ? html`${labels}<span class="marked ${weight(kinds)}" title=${kinds.map((kind) => kind.title).join(', ')}>${body}</span>`
    : html`${body}`;
}

function weight(kinds: Mark[]): string {
  if (kinds.some((kind) => kind.weight === 'NONE')) return 'none';
  return kinds.some((kind) => kind.weight === 'PASSING') ? 'passing' : 'full';
}

/** The text cut wherever a mark or something found begins or ends. */
function pieces(page: PageText, wanted: Marked[]): Piece[] {
  const folded = fold(page.text);
  const cited: Stretch[] = wanted.filter((one) => one.cited).flatMap((one) => find(folded, one.text).stretches);
  const hits: Stretch[] = wanted.filter((one) => !one.cited).flatMap((one) => findAll(folded, one.text));
  const cuts = new Set([0, page.text.length]);
  for (const { from, to } of [...page.marks, ...cited, ...hits]) cuts.add(from).add(to);
  const ends = [...cuts].sort((a, b) => a - b);
  const within = (all: Stretch[], at: number) => all.some(({ from, to }) => from <= at && at < to);
  return ends.slice(0, -1).map((from, i) => ({
    text: page.text.slice(from, ends[i + 1]),
    kinds: page.marks.filter((mark) => mark.from <= from && from < mark.to),
    found: within(hits, from) ? 'asked' : within(cited, from) ? 'cited' : '',
  }));
}
