import type { Statement } from './finding';

/** A statement with links to its sources. */
export function Told({ statement: { text, sources } }: { readonly statement: Statement }) {
  return (
    <>
      <bdi>{text}</bdi>
      {sources.length > 0 && (
        <>
          {' '}
          [
          {sources.map((number, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <a href={`#source-${number}`}>{number}</a>
            </span>
          ))}
          ]
        </>
      )}
    </>
  );
}
