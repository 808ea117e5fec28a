import { useEffect } from 'react';

/**
 * What stands in the foot of each printed page, in browsers that print such (others have it on the first page alone).
 */
export function usePrintedFoot(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @bottom-left { content: ${quoted(text)}; font-size: 8pt; white-space: pre-wrap; text-align: start; } }`,
    );
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}

/** A text of a style sheet, whose lines stay lines. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;
}
