import { LexgraphError } from '../../model/errors/lexgraph-error';

/** A file that holds no law of the format. */
export class NoLaw extends LexgraphError {
  constructor(file: string, reason: string) {
    super('IMPORT_REFUSED', `${file} ${reason}.`);
  }
}
