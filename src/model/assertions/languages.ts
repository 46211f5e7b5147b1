import type { Issue } from '../issue.ts';
import type { Project } from '../project.ts';

/** Every entry stands in every language. */
export function assertEveryLanguage({ concepts, languages, unreadable }: Project): Issue[] {
  return concepts.flatMap(({ id, file, texts }) =>
    languages
      .map((language) => ({ language, path: file.replace(/concept\.yaml$/, `${language}.mdx`) }))
      .filter(({ language, path }) => !texts[language] && !unreadable.includes(path))
      .map(({ language, path }) => ({ file, rule: 'missing-language', message: `${id} has no ${language}.mdx.`, mend: `Write ${path}.`, gap: true })),
  );
}

/** Every file belongs to an entry and to a language that we have. */
export function assertNoStrayFiles({ strayFiles, languages }: Project): Issue[] {
  return strayFiles.map(({ file, conceptId }) => ({
    file,
    rule: 'stray-language',
    message: conceptId === undefined ? 'The file belongs to nothing.' : `The file is none of the languages of ${conceptId}.`,
    mend: `Move or rename it; an entry's files are concept.yaml and ${languages.map((language) => `${language}.mdx`).join(', ')}.`,
  }));
}

/** Every line of the map is named in every language. */
export function assertFamilyLanguages({ families, languages }: Project): Issue[] {
  return families.flatMap((family) =>
    languages
      .filter((language) => !family.texts[language])
      .map((language) => ({
        file: 'content/families.yaml',
        rule: 'missing-language',
        message: `${family.id} has no texts.${language}.`,
        mend: 'Give title, name and summary.',
        gap: true,
      })),
  );
}

/** Japanese is sorted by reading, so a name with kanji needs its kana. */
export function assertJapaneseReadings({ concepts }: Project): Issue[] {
  return concepts.flatMap(({ texts: { ja } }) => {
    if (!ja) return [];
    const names = [{ label: ja.title, reading: ja.reading }, ...ja.aka];
    return names.flatMap(({ label, reading }): Issue[] => {
      const issue = { file: ja.file, rule: 'reading' };
      if (reading === undefined && /[^\p{Script=Hiragana}\p{Script=Katakana}ー・\s]/u.test(label)) {
        return [{ ...issue, message: `「${label}」 has no reading.`, mend: 'Give `reading` in hiragana; the index is sorted by it.' }];
      }
      if (reading !== undefined && !/^[\p{Script=Hiragana}ー\s0-9A-Za-z]+$/u.test(reading)) {
        return [{ ...issue, message: `The reading 「${reading}」 is not in hiragana.`, mend: 'Write it in hiragana, long vowels of loan words as ー.' }];
      }
      return [];
    });
  });
}
