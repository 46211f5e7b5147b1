import type { PackageTexts } from '../wire/packages-file.ts';
import { stepTitle, type PackageAnswer, type PackageCheck, type PackageSource } from './package-source.ts';

/** The self-checks in Moodle's GIFT: a category a step, below one for the lesson. Moodle takes the id of a check for the question's ID number and its code for a tag. */
export function gift(source: PackageSource, texts: PackageTexts): string {
  const blocks = source.steps
    .filter(({ checks }) => checks.length > 0)
    .flatMap((step) => [`$CATEGORY: $course$/top/${category(source.title)}/${category(stepTitle(step))}`, ...step.checks.map((check) => question(check, texts))]);
  return blocks.map((block) => `${block}\n`).join('\n');
}

function question({ id, code, question: words, answers }: PackageCheck, texts: PackageTexts): string {
  return [`// [id:${id}] [tag:${code}]`, `::${escape(id)}::[plain]${escape(words)}{`, ...answers.map((answer) => `  ${choice(answer, texts)}`), '}'].join('\n');
}

function choice({ text, right, why }: PackageAnswer, texts: PackageTexts): string {
  const said = right ? [texts.right, why].filter(Boolean).join(' ') : why;
  return `${right ? '=' : '~'}${plain(text)}${said ? `#${plain(said)}` : ''}`;
}

/** A bracket at the beginning would be taken for the name of a format, a percentage for the mark. */
function plain(text: string): string {
  return /^\s*[[%]/.test(text) ? `[plain]${escape(text)}` : escape(text);
}

/** The characters that mean something, with a backslash; an arrow, which has none, would make pairs of the answers. */
function escape(text: string): string {
  return text.replaceAll('->', '→').replace(/[\\~=#{}:]/g, String.raw`\$&`);
}

/** A name in a category's path, where a slash is written twice and stands at neither end. Some readers resolve what a backslash begins and others do not, so it becomes a wide one. */
function category(name: string): string {
  return name.replaceAll('\\', '＼').replaceAll('/', '//').replace(/^\/|\/$/g, (slash: string, at: number) => (at === 0 ? ` ${slash}` : `${slash} `));
}
