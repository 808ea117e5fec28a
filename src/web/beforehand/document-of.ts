interface RenderedPage {
  readonly page: string;
  readonly title: string;
  readonly language: string;
  readonly day: string;
  /** By the keys under which the page looks for them. */
  readonly answers: readonly (readonly [unknown, unknown])[];
}

/** The built page with a rendered one in it. The program comes after the first painting, which it would only delay. */
export function documentOf(empty: string, { page, title, language, day, answers }: RenderedPage): string {
  const written = JSON.stringify(answers).replaceAll('<', '\\u003c');
  const filled = [
    `<div id="app" data-rendered="${day}">${page}</div>`,
    `<script type="application/json" id="answers">${written}</script>`,
  ].join('\n');
  return empty
    .replaceAll(/ *<link rel="modulepreload"[^>]*>\n/g, '')
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
    .replace(/<title>[^<]*/, () => `<title>${escaped(title)}`)
    .replace('<script type="module"', '<script type="module" blocking="render"')
    .replace('<div id="app"></div>', () => filled);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
