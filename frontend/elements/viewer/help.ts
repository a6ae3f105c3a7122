// The keys, in a popover that opens with ? and closes with Escape.
import { html, TemplateResult } from 'lit';

const KEYS: [string[], string][] = [
  [['←', '→'], 'page before, page after'],
  [['Home', 'End'], 'first page, last page (in the strip and the text)'],
  [['G'], 'go to a page by its number'],
  [['/'], 'find in this document'],
  [['Enter', 'Shift + Enter'], 'next hit, hit before (while finding)'],
  [['+', '−', '0'], 'larger, smaller, fit the width'],
  [['R'], 'turn the picture'],
  [['V'], 'page, text as read, both'],
  [['S', 'Shift + S'], 'select the next sentence of the text as read, the one before'],
  [['Shift + →', 'Shift + ←'], 'select more, or less'],
  [['C'], 'copy what is selected as a citation'],
  [['?'], 'this help'],
];

export function help(id: string): TemplateResult {
  return html`<div id=${id} popover class="viewer-help" role="dialog" aria-labelledby="${id}-title">
    <h2 id="${id}-title" tabindex="-1">Keys of this viewer</h2>
    <dl>${KEYS.map(([keys, what]) => html`<div><dt>${keys.map((one, i) => html`${i ? ' ' : ''}<kbd>${one}</kbd>`)}</dt><dd>${what}</dd></div>`)}</dl>
    <p class="xs">They work while the viewer has the focus: press in it first, or move there with Tab.
      Select a passage and copy it as usual (Ctrl + C): it is copied with its source.</p>
    <button type="button" class="btn second s" popovertarget=${id} popovertargetaction="hide">Close</button></div>`;
}
