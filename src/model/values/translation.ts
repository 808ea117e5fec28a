import { Property } from '../declaration/property';
import { ValueClass } from '../declaration/value-class';
import { SearchRole } from '../declaration/search-role';
import { choice, text } from '../declaration/value-kinds';

export enum Language {
  KK = 'KK',
  RU = 'RU',
}

const language = choice(Language, 'Language', 'A language of names, by its ISO 639-1 code.', {
  KK: 'Kazakh.',
  RU: 'Russian.',
});

@ValueClass('The name in another language, as the curator translates it (EDITORIAL).')
export class Translation {
  @Property(language, 'The language.', { required: true })
  language!: Language;

  @Property(text, 'The name in that language.', { required: true, search: SearchRole.NAME })
  name!: string;
}
