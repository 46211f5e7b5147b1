/** What the type checker must refuse. Each line marked so fails the type check when it starts to pass. */
import { ja } from '../../src/i18n/messages/ja.ts';
import { defineExceptions, defineMessages, type Placeholder } from '../../src/i18n/messages/typed.ts';
import { translator } from '../../src/i18n/translate.ts';

const t = translator('ja');

export const accepted = [
  defineMessages(ja),
  defineExceptions({ 'nav.names': '索引' }),
  t('nav.names'),
  t('search.count', { query: 'x', count: 1 }),
] as const;

export const placeholder: Placeholder<'{{count, number}} / {{query}}'> = 'count';

// @ts-expect-error A text is missing.
defineMessages((({ 'nav.names': _left, ...rest }) => rest)(ja));
// @ts-expect-error A text too many.
defineExceptions({ 'nav.nmaes': '索引' });
// @ts-expect-error The placeholder {{code}} is missing.
defineExceptions({ 'concept.code': '駅番号' });
// @ts-expect-error The placeholder has another name.
defineExceptions({ 'concept.code': '駅番号 {{number}}' });
// @ts-expect-error There is no such key.
t('nav.nmaes');
// @ts-expect-error `query` is missing.
t('search.count', { count: 1 });
// @ts-expect-error A plural is asked for without its ending.
t('search.count_other', { count: 1, query: 'x' });
