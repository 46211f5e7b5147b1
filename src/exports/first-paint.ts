import { storagePrefix } from '../model/storage-prefix.ts';

/**
 * The reader's choice of colours and text size, put on `<html>` before anything is painted. The choice is kept in local
 * storage as theme and size step, `dark 4`, and is judged whenever it is read: what is damaged or missing changes nothing.
 */

/** Paper in either scheme, as in `styles/tokens.css`: the colour of the browser's own bars. */
export const paper = { light: '#fff', dark: '#11151b' } as const;

/** Where local storage keeps it. @param base where the site is mounted */
export function appearanceKey(base: string): string {
  return `${storagePrefix(base)}appearance`;
}

/**
 * Runs in the head of every page, inline. `security.ts` allows it by its hash, which is the same wherever the site is mounted:
 * the key stands on its element. It runs anew when another tab has chosen, when a page comes back from the cache, and on an
 * `appearance` event, whose detail is a choice made on this page. `<html>` gets the address's query, too: with it style sheets
 * keep what a script makes of it (`?view=present`, `?ride=first-week`) from moving what stands there before.
 */
export const firstPaintScript = `document.documentElement.dataset.query=location.search;{let k=document.currentScript.dataset.key,f=({detail:d})=>{try{let[,t,s]=/^(system|light|dark) ([1-5])$/.exec(d||localStorage.getItem(k))||[],r=document.documentElement.dataset;if(t){r.theme=t;r.size=s;for(let m of document.querySelectorAll('[data-scheme]'))m.media=t=='system'?\`(prefers-color-scheme:\${m.dataset.scheme})\`:t==m.dataset.scheme?'all':'not all'}}catch{}};f({});for(let n of['appearance','storage','pageshow'])addEventListener(n,f)}`;
