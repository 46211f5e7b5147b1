import { Converter } from 'opencc-js';
import { hanTable, type HanForms } from '../analyser/han.ts';

/** OpenCC's tables, one after the other: Japan's, Taiwan's and Hong Kong's forms to Traditional, that to Simplified. */
const steps = [
  Converter({ from: 'jp', to: 't' }),
  Converter({ from: 'tw', to: 't' }),
  Converter({ from: 'hk', to: 't' }),
  Converter({ from: 't', to: 'cn' }),
];

let all: HanForms | undefined;

/** Every Han character that has another form → the form that stands for all (the Simplified one). */
export function allHanForms(): HanForms {
  all ??= collect();
  return all;
}

function collect(): Map<string, string> {
  const forms = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const form = String.fromCharCode(code);
    // Twice, for forms that one step brings into another's reach.
    const common = [...steps, ...steps].reduce((text, convert) => convert(text), form);
    if (common !== form && common.length === 1) forms.set(form, common);
  }
  return forms;
}

/** The forms that matter where only these texts are searched: others find nothing anyway. */
export function hanFormsIn(texts: Iterable<string>): HanForms {
  const forms = allHanForms();
  const used = new Set<string>();
  for (const text of texts) for (const char of text) used.add(forms.get(char) ?? char);
  return new Map([...forms].filter(([, common]) => used.has(common)));
}

/** The same as the text that `analyser/han.ts` reads. */
export function hanTableOf(texts: Iterable<string>): string {
  return hanTable(hanFormsIn(texts));
}
