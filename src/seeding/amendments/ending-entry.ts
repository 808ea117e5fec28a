import { Property } from '../../model/declaration/property';
import { partialDate, reference, text } from '../../model/declaration/value-kinds';

/** What stands under `ended`: that a later law struck the norm out, and put nothing in its place. */
export class EndingEntry {
  @Property(partialDate, 'The first day on which the norm holds no more.', { required: true, exposed: false })
  on!: string;

  @Property(reference('LegalNode'), 'The law, or the provision of it, that strikes the norm out.', {
    required: true,
    exposed: false,
  })
  by!: string;

  @Property(text, 'A curator’s remark.', { exposed: false })
  note?: string;
}
