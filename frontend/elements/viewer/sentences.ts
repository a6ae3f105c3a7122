// Selecting without a pointer: the text as read, sentence by sentence, for whoever then copies or cites it. From there
// Shift and the arrow keys make the selection longer or shorter, as everywhere.

/** A sentence of more letters is a table or a list: it goes line by line. */
const LONGEST = 300;
const WORDS = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;

interface Piece {
  node: Text;
  from: number;
}

/** Selects the sentence after what is selected, or before it; if nothing is, the first that is marked, or the first of all. */
export function selectSentence(blocks: Iterable<Element>, way: 1 | -1): Range | undefined {
  const all = [...blocks].flatMap(sentences);
  const next = following(all, way);
  const selection = document.getSelection();
  if (!next || !selection) return undefined;
  selection.removeAllRanges();
  selection.addRange(next);
  show(next);
  return next;
}

function following(all: Range[], way: 1 | -1): Range | undefined {
  const now = selected(all);
  if (now && way > 0) return all.find((one) => now.compareBoundaryPoints(Range.START_TO_END, one) <= 0);
  if (now) return all.findLast((one) => now.compareBoundaryPoints(Range.END_TO_START, one) >= 0);
  const marked = all.find((one) => one.cloneContents().querySelector('mark') || one.startContainer.parentElement?.closest('mark'));
  return marked ?? all.at(way > 0 ? 0 : -1);
}

function selected(all: Range[]): Range | undefined {
  const selection = document.getSelection();
  const [first, last] = [all[0], all.at(-1)];
  if (!selection?.rangeCount || selection.isCollapsed || !first || !last) return undefined;
  const now = selection.getRangeAt(0);
  const isOutside = now.compareBoundaryPoints(Range.START_TO_END, first) < 0 || now.compareBoundaryPoints(Range.END_TO_START, last) > 0;
  return isOutside ? undefined : now;
}

/** Of one paragraph, or of a text whose paragraphs end with an empty line; labels that say what kind of text it is are none of it. */
function sentences(block: Element): Range[] {
  const pieces: Piece[] = [];
  let text = '';
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT,
    (node) => (node.parentElement?.closest('.kind') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  while (walk.nextNode()) {
    const node = walk.currentNode as Text;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  return stretches(text).flatMap(({ from, to }) => {
    const start = pieces.findLast((piece) => piece.from <= from);
    const end = pieces.findLast((piece) => piece.from < to);
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(start.node, from - start.from);
    range.setEnd(end.node, to - end.from);
    return [range];
  });
}

/** A line may end within a sentence; a paragraph does not. */
function stretches(text: string): { from: number; to: number }[] {
  const flowing = text.replace(/([^\n])\n(?=[^\n])/g, '$1 ');
  const found: { from: number; to: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(flowing)) {
    const parts = segment.length > LONGEST ? text.slice(index, index + segment.length).split('\n') : [segment];
    let from = index;
    for (const part of parts) {
      const begin = from + part.length - part.trimStart().length;
      if (WORDS.test(part)) found.push({ from: begin, to: begin + part.trim().length });
      from += part.length + 1;
    }
  }
  return found;
}

/** In the pane it stands in, and then in the window. */
function show(range: Range) {
  let pane = range.startContainer.parentElement;
  while (pane && !(pane.scrollHeight > pane.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(pane).overflowY))) pane = pane.parentElement;
  if (pane) {
    const { top, bottom } = pane.getBoundingClientRect();
    const box = range.getBoundingClientRect();
    if (box.top < top || box.bottom > bottom) pane.scrollTop += box.top - top - pane.clientHeight / 3;
  }
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) window.scrollBy(0, box.top - innerHeight / 3);
}
