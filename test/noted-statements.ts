import type { AroundStatement } from '../src/store/graph-store';

/** Adds the name of each statement that runs. */
export function noted(names: string[]): AroundStatement {
  return (name, run) => {
    names.push(name);
    return run();
  };
}
