/** Rules of Common Cartridge 1.1 that its schemas state in Schematron, for the parts that our cartridges use. Each returns what breaks it. */

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Of the manifest, beside the files that the cartridge holds. */
export function manifestFaults(manifest: string, paths: readonly string[]): string[] {
  const faults: string[] = [];
  for (const [resource = ''] of manifest.matchAll(/<resource .*?<\/resource>/g)) {
    const files = all(resource, /<file href="([^"]+)"/g);
    const [start = ''] = /<resource [^>]*>/.exec(resource) ?? [];
    const href = /href="([^"]+)"/.exec(start)?.[1];
    if (files.length !== 1) faults.push(`one file, not ${files.length}: ${resource}`);
    if (start.includes('type="webcontent"') ? href !== files[0] : href !== undefined) faults.push(`href: ${start}`);
    for (const path of files) if (!paths.includes(path)) faults.push(`not in the archive: ${path}`);
  }
  const named = all(manifest, /<file href="([^"]+)"/g);
  for (const path of paths) if (path !== 'imsmanifest.xml' && !named.includes(path)) faults.push(`not in the manifest: ${path}`);
  const resources = all(manifest, /<resource identifier="([^"]+)"/g);
  for (const id of all(manifest, /identifierref="([^"]+)"/g)) if (!resources.includes(id)) faults.push(`no resource: ${id}`);
  return faults;
}

const assessmentFields: Readonly<Record<string, RegExp>> = {
  cc_profile: /^cc\.exam\.v0p1$/,
  qmd_assessmenttype: /^Examination$/,
  qmd_scoretype: /^Percentage$/,
  qmd_feedbackpermitted: /^(Yes|No)$/,
  cc_maxattempts: /^(Examination|[1-5]|unlimited)$/,
};

const itemFields: Readonly<Record<string, RegExp>> = { cc_profile: /^cc\.(multiple_choice|true_false)\.v0p1$/, qmd_scoringpermitted: /^Yes$/, qmd_computerscored: /^(Yes|No)$/ };

/** Of an assessment. */
export function assessmentFaults(assessment: string): string[] {
  const items = assessment.match(/<item .*?<\/item>/g) ?? [];
  const idents = items.map((item) => /<item ident="([^"]+)"/.exec(item)?.[1]);
  return [
    ...(new Set(idents).size === idents.length ? [] : ['items share an ident']),
    ...fieldFaults(assessment.slice(0, assessment.indexOf('<section')), assessmentFields),
    ...items.flatMap(itemFaults),
  ];
}

function fieldFaults(part: string, allowed: Readonly<Record<string, RegExp>>): string[] {
  const fields = [...part.matchAll(/<fieldlabel>([^<]*)<\/fieldlabel><fieldentry>([^<]*)</g)].map(([, label = '', entry = '']) => ({ label, entry }));
  const labels = fields.map(({ label }) => label);
  return [
    ...(labels.includes('cc_profile') ? [] : ['no cc_profile']),
    ...(new Set(labels).size === labels.length ? [] : ['a field twice']),
    ...fields.filter(({ label, entry }) => !allowed[label]?.test(entry)).map(({ label, entry }) => `field ${label}: ${entry}`),
  ];
}

function itemFaults(item: string): string[] {
  const choices = all(item, /<response_label ident="([^"]+)"/g);
  const response = /<response_lid ident="([^"]+)" rcardinality="Single"/.exec(item)?.[1];
  const tested = [...item.matchAll(/<varequal respident="([^"]+)">([^<]*)</g)].map(([, respident = '', value = '']) => ({ respident, value }));
  const said = all(item, /<itemfeedback ident="([^"]+)"/g);
  const asked = all(item, /<displayfeedback feedbacktype="Response" linkrefid="([^"]+)"/g);
  const choice = item.includes('cc.multiple_choice.v0p1');
  return [
    ...fieldFaults(item.slice(0, item.indexOf('<presentation')), itemFields),
    ...((choice ? choices.length > 2 : choices.length === 2) ? [] : [`${choices.length} answers`]),
    ...(new Set(choices).size === choices.length ? [] : ['answers share an ident']),
    ...tested.filter(({ respident, value }) => respident !== response || !choices.includes(value)).map(({ value }) => `tests an unknown answer: ${value}`),
    ...asked.filter((ident) => !said.includes(ident)).map((ident) => `no feedback ${ident}`),
    ...said.filter((ident) => !asked.includes(ident) || ident === 'hint' || ident === 'solution').map((ident) => `feedback that nothing shows: ${ident}`),
  ];
}
