// pdf.js, fetched only when a picture of a page is wanted, with everything it needs from our own address. It asks for the
// parts of the file it needs, never for the whole; scripts and XFA forms in the file are never run.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

type Library = typeof import('pdfjs-dist');

let library: Promise<Library> | undefined;

export function pdfjs(): Promise<Library> {
  library ??= Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<Library>,
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url') as Promise<{ default: string }>,
  ]).then(([pdf, worker]) => {
    pdf.GlobalWorkerOptions.workerSrc = worker.default;
    return pdf;
  });
  return library;
}

export class PdfFile {
  private constructor(private readonly pdf: PDFDocumentProxy, private readonly end: () => void) {}

  static async open(url: string): Promise<PdfFile> {
    const { getDocument } = await pdfjs();
    const parts = new URL('VAADIN/static/pdfjs/', document.baseURI).href;
    const task = getDocument({
      url,
      withCredentials: true,
      disableAutoFetch: true,
      disableStream: true,
      rangeChunkSize: 1 << 17,
      enableXfa: false,
      cMapUrl: `${parts}cmaps/`,
      standardFontDataUrl: `${parts}standard_fonts/`,
      wasmUrl: `${parts}wasm/`,
      iccUrl: `${parts}iccs/`,
    });
    return new PdfFile(await task.promise, () => void task.destroy());
  }

  page(number: number): Promise<PDFPageProxy> {
    return this.pdf.getPage(number);
  }

  get pages(): number {
    return this.pdf.numPages;
  }

  close(): void {
    this.end();
  }
}

/** Why the picture can't be shown, for a reader. */
export function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'The file is locked with a password.';
  if (name === 'InvalidPDFException') return 'The file is damaged.';
  if (name === 'ResponseException') return 'The file could not be fetched.';
  return 'The file could not be drawn.';
}
