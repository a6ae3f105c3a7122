// What one can press: pages, search inside, size, and what is shown.
import { html, nothing, TemplateResult } from 'lit';
import type { Viewer } from '../viewer';

const VIEWS: ['page' | 'both' | 'text', string][] = [['page', 'Page'], ['both', 'Both'], ['text', 'Text as read']];

const press = (label: string, name: string, action: () => void, off = false) =>
  html`<button type="button" class="btn second s" aria-label=${name} title=${name} ?disabled=${off} @click=${action}>${label}</button>`;

export function toolbar(v: Viewer): TemplateResult {
  return html`<div class="vbar" role="group" aria-label="Viewer">${turn(v)}${search(v)}${v.drawn ? views(v) : nothing}
    ${v.drawn && v.view !== 'text' ? size(v) : nothing}
    <button type="button" class="btn second s" popovertarget=${v.helpId} aria-label="Keys and help" title="Keys and help">?</button></div>`;
}

function turn(v: Viewer): TemplateResult {
  return html`<div class="group">${press('←', `Previous ${v.word}`, () => v.open(v.page - 1), v.page <= 1)}
    <label><span class="vh">${v.word} of ${v.pages}</span><input class="number" inputmode="numeric" autocomplete="off" .value=${String(v.page)}
      @change=${(e: Event) => v.typed(e.target as HTMLInputElement)}></label><span class="tn xs">of ${v.pages}</span>
    ${press('→', `Next ${v.word}`, () => v.open(v.page + 1), v.page >= v.pages)}</div>`;
}

function search(v: Viewer): TemplateResult {
  const place = v.hits.findIndex((hit) => hit.page === v.page) + 1;
  const count = v.hits.length === 1 ? '1 page' : `${v.hits.length} pages`;
  const told = v.problem || (v.hits.length ? (place ? `${place} of ${count}` : count) : `not on any ${v.word}${v.strip.pages.includes('U') ? ' that could be read' : ''}`);
  return html`<div class="group inside" role="search"><label><span class="vh">Find in this document</span>
      <input type="search" class="ask-inside" placeholder="Find in this document" maxlength="400" .value=${v.question}
        @keydown=${(e: KeyboardEvent) => v.finding.asked(e)} @search=${(e: Event) => v.finding.cleared(e.target as HTMLInputElement)}></label>
    ${press('↑', 'Hit before', () => v.finding.step(-1), !v.hits.length)}${press('↓', 'Next hit', () => v.finding.step(1), !v.hits.length)}
    <span class="xs tn told" role="status">${v.question ? told : ''}</span></div>`;
}

function size(v: Viewer): TemplateResult {
  return html`<div class="group" role="group" aria-label="Size">${press('−', 'Smaller', () => v.size(-1))}
    <span class="xs tn percent">${v.zoom ? `${Math.round(v.zoom * 100)} %` : 'Fits'}</span>${press('+', 'Larger', () => v.size(1))}
    ${press('Fit width', 'Fit the width', () => v.size(0), !v.zoom)}${press('↻', 'Turn the picture', () => v.turn())}</div>`;
}

function views(v: Viewer): TemplateResult {
  return html`<fieldset class="seg row"><legend class="vh">Show</legend>${VIEWS.map(([view, label]) => html`<label class=${view}>
    <input type="radio" name="${v.helpId}-view" .checked=${v.view === view} @change=${() => v.look(view)}><span>${label}</span></label>`)}</fieldset>`;
}
