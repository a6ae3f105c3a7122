// What the viewer asks the server for, one page at a time.

export interface Mark {
  kind: string;
  title: string;
  weight: string;
  from: number;
  to: number;
}

export interface PageText {
  page: number;
  readability: 'TEXT' | 'OCR' | 'BLANK' | 'UNREADABLE';
  heading: string;
  text: string;
  reason: string;
  confidence: number;
  marks: Mark[];
  /** Of a document that is a picture itself: whether browsers can show it, or each page is painted for them. */
  picture: 'SHOWN' | 'BY_PAGE' | '';
}

export interface Span {
  text: string;
  hit: boolean;
}

export interface Hit {
  page: number;
  spans: Span[];
  /** That the words are struck out, were recognised from a picture or the like; empty for running text. */
  note: string;
}

export interface Found {
  hits: Hit[];
  problem: string;
}

/** A page as a person left it: how its box is marked, and what was done, by whom and when. */
export interface ByHand {
  page: number;
  shape: 'corrected' | 'looked';
  words: string;
}

export interface Strip {
  /** One letter a page: T text, O recognised, B blank, U unreadable. */
  pages: string;
  people: ByHand[];
}

async function get<T>(address: string): Promise<T> {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(answer.status === 404 ? 'There is no such page.' : 'The server could not answer.');
  return (await answer.json()) as T;
}

export const pageText = (base: string, page: number) => get<PageText>(`${base}/pages/${page}`);

export const strip = (base: string) => get<Strip>(`${base}/strip`);

export const findInside = (base: string, question: string) => get<Found>(`${base}/find?q=${encodeURIComponent(question)}`);

/** The words that matched on a page. */
export function words(hits: Hit[], page: number): string[] {
  const all = hits.filter((hit) => hit.page === page).flatMap((hit) => hit.spans.filter((span) => span.hit));
  return [...new Set(all.map((span) => span.text))];
}
