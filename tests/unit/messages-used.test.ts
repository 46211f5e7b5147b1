import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { conceptKinds } from '../../src/model/kinds.ts';
import { relationViews } from '../../src/model/relation-kinds.ts';
import { ja } from '../../src/i18n/messages/ja.ts';

/** Keys whose last part is data: every kind and every view of a relation. */
const derived = [...conceptKinds.map((kind) => `kind.${kind}`), ...relationViews.map((view) => `view.${view}`)];

it('every text of the interface is used, and written in full where it is', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(astro|ts)$/.test(path) && !path.includes('messages'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'))
    .join('\n');
  const unused = Object.keys(ja).filter((key) => !derived.includes(key) && !code.includes(`'${key}'`) && !code.includes(`'${key.replace(/_other$/, '')}'`));
  expect(unused).toEqual([]);
});
