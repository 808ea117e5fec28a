import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { SearchRole } from '../declaration/search-role';
import { choice, list, partialDate, text } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

export enum DocumentForm {
  REPORT = 'REPORT',
  COMPILATION = 'COMPILATION',
  PRESS_RELEASE = 'PRESS_RELEASE',
  INSTRUMENT_TEXT = 'INSTRUMENT_TEXT',
  STATUS_TABLE = 'STATUS_TABLE',
  LAW_TEXT = 'LAW_TEXT',
  STUDY = 'STUDY',
  WEB_PAGE = 'WEB_PAGE',
  OTHER = 'OTHER',
}

export enum DocumentLanguage {
  EN = 'EN',
  FR = 'FR',
  KK = 'KK',
  RU = 'RU',
}

const documentLanguage = choice(DocumentLanguage, 'DocumentLanguage', 'A language of a text, by its ISO 639-1 code.', {
  EN: 'English.',
  FR: 'French.',
  KK: 'Kazakh.',
  RU: 'Russian.',
});

const documentForm = choice(DocumentForm, 'DocumentForm', 'What sort of document it is.');

@NodeKind({
  plural: 'documents',
  description: 'A source: a report, compilation, press release, an instrument’s own text, a status table.',
  nature: Nature.DOCUMENT,
  implements: LegalNode,
})
export class Document extends LegalNode {
  @Property(documentForm, 'What sort of document it is.', { required: true })
  form!: DocumentForm;

  @Property(text, 'Its symbol: `A/HRC/24/43/Add.1`.', { search: SearchRole.CODE })
  symbol?: string;

  @Property(partialDate, 'When it was published.')
  publishedOn?: string;

  @Property(text, 'Who published it.')
  publisher?: string;

  @Property(list(documentLanguage), 'The languages of the text that was read.')
  languages?: DocumentLanguage[];

  @Property(text, 'Where it can be read: of law often a stored copy.')
  address?: string;

  @Property(
    text,
    'Where the publisher has this edition: the address that the stored copy at `address` names as its source. Null where it names none, or where `address` is the publisher’s.',
  )
  originalAddress?: string;

  @Property(
    partialDate,
    'The day by which the publisher names the edition at `originalAddress`: often that on which an amendment was made, before it took effect. As of when the text speaks: `attestedOn`.',
    { event: 'Edition' },
  )
  editionDate?: string;
}
