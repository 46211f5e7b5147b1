/** The search box: suggestions below a search field. Loaded when a reader first turns to the field. */
import boxStyles from '../../styles/search-box.css?url';
import { Combobox } from './combobox.ts';
import { loadStyles } from './load-styles.ts';
import { loadTexts, searchPlace } from './texts.ts';

const boxes = new Map<HTMLInputElement, Promise<void>>();

/**
 * Makes a search field offer suggestions. Doing it again changes nothing, unless it failed.
 * @param before what the field held when the reader turned to it
 */
export async function searchBox(input: HTMLInputElement, before: string): Promise<void> {
  const starting = boxes.get(input) ?? start(input, before);
  boxes.set(input, starting);
  // Offline, say: the form still leads to the search page, and the next focus tries again.
  await starting.catch(() => boxes.delete(input));
}

async function start(input: HTMLInputElement, before: string): Promise<void> {
  const { form } = input;
  const place = form && searchPlace(new URL(form.action).pathname);
  if (!place) return;
  const [texts] = await Promise.all([loadTexts(place), loadStyles(boxStyles).catch(() => undefined)]);
  new Combobox(input, form, texts, place, `search-box-${boxes.size}`).begin(before);
}
