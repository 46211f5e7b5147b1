/**
 * Forms of the same Han character (發 · 发 · 発 · 髮 · 髪) as one. A table is a text: groups divided by spaces, in each the
 * form that stands for all, then the others. Which forms belong together is decided at build time (`search/index`).
 */
export type HanForms = ReadonlyMap<string, string>;

/** Reads a table: every other form → the form that stands for it. */
export function hanForms(table: string): HanForms {
  const forms = new Map<string, string>();
  for (const group of table.split(' ')) {
    const [common, ...others] = group;
    for (const form of others) if (common !== undefined) forms.set(form, common);
  }
  return forms;
}

/** Writes a table that `hanForms` reads, in a fixed order. */
export function hanTable(forms: HanForms): string {
  const groups = new Map<string, string[]>();
  for (const [form, common] of forms) if (form !== common) groups.set(common, [...(groups.get(common) ?? []), form]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([common, others]) => common + others.sort().join(''))
    .join(' ');
}
