import { OwnWords } from './own-words';
import type { Thing } from './thing';

/** What a thing says in the curator's words, and beside it in its own, where they are kept. */
export function Summary({ thing }: { readonly thing: Thing }) {
  return (
    <>
      {thing.summary && (
        <p className="lead" lang="en">
          <bdi>{thing.summary}</bdi>
        </p>
      )}
      <OwnWords thing={thing} />
    </>
  );
}
