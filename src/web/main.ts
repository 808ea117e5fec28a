import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/frame.css';
import './design/parts.css';
import './design/print.css';
import { firstLanguage, messagesOf } from './language/first-language';
import { askEarly } from './pages/answer/ask-early';
import { showTheme } from './parts/theme';

showTheme();
askEarly(location);
const language = firstLanguage();
// The words are on their way while the program is read.
const messages = messagesOf(language);
void import('./app').then(({ start }) => start(language, messages));
