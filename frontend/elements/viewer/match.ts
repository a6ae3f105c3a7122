// Finds a passage of the text as read in the words a PDF draws, and the other way round. Only letters and figures are
// compared: white space, hyphens at line ends, ligatures, accents and letter-spacing differ between the two.

export interface Folded {
  letters: string;
  /** Where each letter stands in the source. */
  at: number[];
  source: string;
}

export interface Stretch {
  from: number;
  to: number;
}

export interface Match {
  stretches: Stretch[];
  /** How much of what was looked for was found, 0 to 1. */
  share: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const NOTHING: Match = { stretches: [], share: 0 };
/** A piece of fewer letters stands in too many places to say anything. */
const SHORTEST_PIECE = 10;

export function fold(source: string): Folded {
  let letters = '';
  const at: number[] = [];
  let offset = 0;
  for (const sign of source) {
    for (const part of sign.normalize('NFKD').toLowerCase()) {
      if (LETTER.test(part)) {
        letters += part;
        for (let i = 0; i < part.length; i++) at.push(offset);
      }
    }
    offset += sign.length;
  }
  return { letters, at, source };
}

function stretch(hay: Folded, start: number, length: number): Stretch {
  const last = hay.at[start + length - 1] ?? 0;
  const sign = String.fromCodePoint(hay.source.codePointAt(last) ?? 32);
  return { from: hay.at[start] ?? 0, to: last + sign.length };
}

function places(hay: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) found.push(at);
  return found;
}

function nearest(all: number[], wanted: number): number {
  return all.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best));
}

/** Looks for a passage; a passage torn apart by columns or notes is found in pieces. `near`: 0 at the top, 1 at the end. */
export function find(hay: Folded, passage: string, near = 0): Match {
  const needle = fold(passage).letters;
  if (!needle || !hay.letters) return NOTHING;
  const whole = places(hay.letters, needle);
  const wanted = near * hay.letters.length;
  if (whole.length) return { stretches: [stretch(hay, nearest(whole, wanted), needle.length)], share: 1 };
  const pieces: Stretch[] = [];
  const found = cover(hay, needle, { at: wanted }, pieces);
  pieces.sort((a, b) => a.from - b.from);
  const share = found / needle.length;
  return share < 0.5 ? NOTHING : { stretches: joined(pieces), share };
}

function cover(hay: Folded, needle: string, last: { at: number }, pieces: Stretch[]): number {
  if (needle.length < SHORTEST_PIECE) return 0;
  const all = places(hay.letters, needle);
  if (all.length) {
    const at = nearest(all, last.at);
    last.at = at + needle.length;
    pieces.push(stretch(hay, at, needle.length));
    return needle.length;
  }
  const middle = Math.floor(needle.length / 2);
  return cover(hay, needle.slice(0, middle), last, pieces) + cover(hay, needle.slice(middle), last, pieces);
}

/** Pieces that touch or overlap are one. */
function joined(pieces: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && piece.from <= last.to + 3) last.to = Math.max(last.to, piece.to);
    else all.push({ ...piece });
  }
  return all;
}

/** Every place where the words stand as whole words. */
export function findAll(hay: Folded, words: string): Stretch[] {
  const needle = fold(words).letters;
  if (!needle) return [];
  return places(hay.letters, needle)
    .map((at) => stretch(hay, at, needle.length))
    .filter(({ from, to }) => !isLetter(hay.source, from - 1) && !isLetter(hay.source, to));
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text[at] ?? '');
}

/** The stretch of the page's text that was selected elsewhere, exactly as it was read; empty when it isn't in it. */
export function asRead(pageText: string, selected: string, near: number): string {
  const match = find(fold(pageText), selected, near);
  const first = match.stretches[0];
  const last = match.stretches.at(-1);
  if (!first || !last || match.share < 0.9) return '';
  const wanted = fold(selected).letters.length;
  const end = closing(pageText, last.to, selected);
  const text = pageText.slice(first.from, end);
  return fold(text).letters.length > wanted * 1.25 + 5 ? '' : text.trim();
}

/** Signs that end a sentence belong to it when they were selected with it. */
function closing(text: string, to: number, selected: string): number {
  const wanted = /[^\p{L}\p{N}\s]+$/u.exec(selected.trim())?.[0].length ?? 0;
  const there = /^[^\p{L}\p{N}\s]+/u.exec(text.slice(to, to + wanted))?.[0].length ?? 0;
  return to + there;
}
