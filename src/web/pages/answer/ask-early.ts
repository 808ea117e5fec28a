import { postEarly } from '../../api/post';
import { parseAddress } from '../../parts/address';
import { askedRows } from './asked-rows';
import { pageAsked } from './page-asked';
import { readQuestion } from './question';

/** Where the page that is opened is an answer, asks for its first rows at once. */
export function askEarly({ pathname, search }: Location): void {
  const asked = pathname === '/answer' && askedRows(readQuestion(parseAddress(search)));
  if (!asked) return;
  const { operation, variables } = pageAsked(asked, null);
  postEarly(operation, variables);
}
