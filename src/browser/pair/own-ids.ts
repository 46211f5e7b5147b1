/** Attributes that name the ids of other elements. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/**
 * Gives a part of another page ids of its own, with what refers to them, so that it can stand in this one.
 * Links within that page lead there.
 * @param prefix put before each id; must hold a character that ids of pages do not, such as `_`
 * @param page address of the page that the part is from
 */
export function giveOwnIds(part: Element, prefix: string, page: string): void {
  const prefixed = (ids: string): string => ids.replace(/\S+/g, (id) => prefix + id);
  for (const node of [part, ...part.querySelectorAll('*')]) {
    for (const { name, value } of [...node.attributes]) {
      if (name === 'id' || references.includes(name)) node.setAttribute(name, prefixed(value));
      else if (name === 'name' && node.localName === 'details') node.setAttribute(name, prefixed(value));
      else if (name === 'href' && value.startsWith('#')) node.setAttribute(name, node.localName === 'a' ? page + value : `#${prefixed(value.slice(1))}`);
      else if (value.includes('url(#')) node.setAttribute(name, value.replaceAll('url(#', `url(#${prefix}`));
    }
  }
}
