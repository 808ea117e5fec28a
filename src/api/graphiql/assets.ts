import path from 'node:path';

/** A file that the GraphiQL page asks for. */
export interface GraphiqlAsset {
  /** Where the page expects it, from the server's root. */
  readonly path: string;
  readonly file: string;
  readonly contentType: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** All that the page needs beside itself; nothing of it comes from elsewhere. */
export const GRAPHIQL_ASSETS: readonly GraphiqlAsset[] = [
  asset('react.js', SCRIPT, beside(require.resolve('react/package.json'), 'umd/react.production.min.js')),
  asset('react-dom.js', SCRIPT, beside(require.resolve('react-dom/package.json'), 'umd/react-dom.production.min.js')),
  asset('graphiql.js', SCRIPT, beside(require.resolve('graphiql/package.json'), 'graphiql.min.js')),
  asset('graphiql.css', STYLE, beside(require.resolve('graphiql/package.json'), 'graphiql.min.css')),
  asset('page.js', SCRIPT, path.join(__dirname, 'page.js')),
  asset('page.css', STYLE, path.join(__dirname, 'page.css')),
];

function asset(name: string, contentType: string, file: string): GraphiqlAsset {
  return { path: `/graphiql/${name}`, file, contentType };
}

/** A file beside a package's package.json; its `exports` need not list it. */
function beside(packageJson: string, file: string): string {
  return path.join(path.dirname(packageJson), file);
}
