// Beside the page: what was found, and all pages.
import { html, nothing, TemplateResult } from 'lit';
import type { Viewer } from '../viewer';
import { legend, strip } from './strip';

export function side(v: Viewer): TemplateResult {
  return html`<div class="side">${v.hits.length ? found(v) : nothing}
    <section aria-label="All ${v.word}s"><h2>All ${v.word}s</h2>${legend(v.strip, v.word)}
      ${strip(v.strip, v.page, new Set(v.hits.map((hit) => hit.page)), v.word, (page) => v.open(page))}</section></div>`;
}

function found(v: Viewer): TemplateResult {
  return html`<section class="found" aria-label="Found"><h2>Found “${v.question}”</h2><ol tabindex="0" aria-label="Places found">${v.hits.map((hit) => html`<li>
    <button type="button" aria-current=${hit.page === v.page ? 'true' : 'false'} @click=${() => v.open(hit.page)}><b>${v.word} ${hit.page}</b>
      <span>${hit.spans.map((span) => (span.hit ? html`<mark>${span.text}</mark>` : span.text))}</span>${hit.note ? html`<small class="badge quiet doubt">${hit.note}</small>` : nothing}</button></li>`)}</ol></section>`;
}
