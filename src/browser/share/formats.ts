import { escapeHtml } from '../../model/escape-html.ts';
import { fillIn } from '../../search/browser/fill-in.ts';

/** A link with what it leads to. */
export interface NamedLink {
  readonly name: string;
  /** Absolute. */
  readonly href: string;
  /** BCP-47 tag of the name. */
  readonly lang: string;
}

/** Name and address, a line each: for chats and mails. */
export function titledLink({ name, href }: NamedLink): string {
  return `${name}\n${href}`;
}

/** As Markdown. What would end or mark up the text or the address is escaped. */
export function markdownLink({ name, href }: NamedLink): string {
  const text = name.replace(/[\\`*_[\]<>#|~!]/g, String.raw`\$&`);
  const address = href.replace(/[()<>\s\\]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);
  return `[${text}](${address})`;
}

/** As HTML. */
export function htmlLink({ name, href, lang }: NamedLink): string {
  return `<a href="${escapeHtml(href)}" lang="${escapeHtml(lang)}">${escapeHtml(name)}</a>`;
}

/** A frame as HTML: a template's `{{src}}` and `{{title}}` filled in. */
export function frameCode(template: string, src: string, title: string): string {
  return fillIn(template, { src: escapeHtml(src), title: escapeHtml(title) });
}
