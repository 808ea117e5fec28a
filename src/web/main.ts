import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/frame.css';
import './design/parts.css';
import './design/print.css';
import { askedLanguage } from './api/in-language';
import { firstFrame } from './beforehand/first-frame';
import { isRendered } from './beforehand/is-rendered';
import { keepClick } from './beforehand/keep-click';
import { firstLanguage, messagesOf } from './language/first-language';
import { askEarly } from './pages/answer/ask-early';
import { showTheme } from './parts/theme';

showTheme();
const language = firstLanguage();
askedLanguage.current = language;
if (isRendered(language)) void resume();
else {
  askEarly(location);
  // The words are on their way while the program is read.
  const messages = messagesOf(language);
  void import('./app').then(({ start }) => start(language, messages));
}

/** The program comes when what is there has been painted. */
async function resume(): Promise<void> {
  const clickAgain = keepClick();
  await firstFrame();
  const messages = messagesOf(language);
  const app = await import('./app');
  await app.resume(language, messages);
  clickAgain();
}
