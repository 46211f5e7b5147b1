/** An element of XML or HTML, already written. */
export type Markup = string & { readonly markup: unique symbol };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Text for the inside of an element. */
export function text(value: string): Markup {
  return value.replace(/[&<>]/g, (character) => escapes[character] ?? '') as Markup;
}

/** Text for an attribute or for HTML that stands in another format: quotes are escaped too. */
export function attribute(value: string): string {
  return value.replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? '');
}

/** An element with attributes, those that are undefined left out, and children; without children it is closed at once, as XML wants it. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly Markup[]): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${attribute(value)}"`));
  const start = `<${name}${given.join('')}`;
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Markup;
}

/** A whole XML document. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
