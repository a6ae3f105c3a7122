// A passage with its source, ready to be pasted anywhere: “passage” — plan, document, page, address.

export interface Source {
  plan: string;
  label: string;
  file: string;
  word: string;
  page: number;
  address: string;
}

export function citation(passage: string, source: Source): string {
  const words = passage.replace(/\s+/g, ' ').trim();
  const address = new URL(source.address, location.href).href;
  return `“${words}” — ${source.plan}, ${source.label} (${source.file}), ${source.word} ${source.page}, ${address}`;
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

/** Without TLS a browser keeps its clipboard from us; a field that is selected still goes. */
function copyTheOldWay(text: string): boolean {
  const field = Object.assign(document.createElement('textarea'), { value: text });
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
