import { Property } from '../../model/declaration/property';
import { partialDate, reference, text } from '../../model/declaration/value-kinds';

/**
 * What an entry under `amended` says of the change itself; beside it stand citations and what the norm says from then
 * on.
 */
export class AmendmentEntry {
  @Property(partialDate, 'The day on which the change takes effect.', { required: true, exposed: false })
  from!: string;

  @Property(reference('LegalNode'), 'The amending law, or the provision of it, that makes the change.', {
    required: true,
    exposed: false,
  })
  by!: string;

  @Property(text, 'What the change does to the provision, in the curator’s words.', { exposed: false })
  effect?: string;
}
