import type { AnsweredPage } from '../asking/ask-question';

/** A page, and what a search says beside its rows. */
interface SearchedPage extends AnsweredPage {
  readonly didYouMean?: string | null;
  readonly leftOut?: readonly string[];
  readonly unheld?: readonly { readonly text: string; readonly explanation: string }[];
}

/** What people should know of a page beside its rows, a line each: that there are more or none, and what is not found. */
export function toldBesideRows(page: SearchedPage): string[] {
  const { edges, totalCount, didYouMean, leftOut = [], unheld = [] } = page;
  const more = `${edges.length} of ${totalCount} rows. More: --limit ${Math.min(totalCount, 100)}, --all.`;
  return [
    ...(edges.length === 0 ? [nothingFound(didYouMean)] : []),
    ...(edges.length > 0 && edges.length < totalCount ? [more] : []),
    ...(leftOut.length > 0 ? [`Left out, since nothing holds them with the others: ${leftOut.join(' ')}.`] : []),
    ...unheld.map(({ text, explanation }) => `${text}: ${explanation}`),
  ];
}

/** What is said where an answer has no rows, with what was probably meant. */
export function nothingFound(meant?: string | null): string {
  const hint = meant ? ` Did you mean "${meant}"?` : '';
  return `Nothing in the data answers this, which is no statement about the law ("lexgraph ask coverage-of-data" tells what the data holds).${hint}`;
}
