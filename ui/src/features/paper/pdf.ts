// A PDF as pictures. The reader is only loaded once something is shown.
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** The pages of a PDF in base 64. `close` when they are no longer shown. */
export async function readPdf(base64: string): Promise<PDFDocumentProxy> {
  const { getDocument, GlobalWorkerOptions } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  GlobalWorkerOptions.workerSrc = worker;
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  // Letters are drawn from their outlines: the window takes no fonts and no code but its own.
  return getDocument({ data, disableFontFace: true, isEvalSupported: false }).promise;
}

/** Draws a page so wide, in pixels of the screens, as sharp as the display. */
export async function draw(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}
