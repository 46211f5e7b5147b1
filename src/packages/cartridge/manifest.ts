import { element, text, xmlDocument, type Markup } from '../markup.ts';
import type { PackageSource } from '../package-source.ts';

/** One thing that a learner opens, and its only file. */
export interface CartridgeItem {
  readonly id: string;
  readonly title: string;
  readonly type: 'webcontent' | 'imswl_xmlv1p1' | 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
  readonly path: string;
}

const packaging = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const metadata = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const schemas = 'http://www.imsglobal.org/profile/cc/ccv1p1';

/** `imsmanifest.xml`: the items in one folder that has the lesson's title. */
export function cartridgeManifest({ id, title, tag, notes, site }: PackageSource, items: readonly CartridgeItem[]): string {
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: id,
        xmlns: packaging,
        'xmlns:lomimscc': metadata,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${packaging} ${schemas}/ccv1p1_imscp_v1p2_v1p0.xsd ${metadata} ${schemas}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
      },
      element('metadata', {}, element('schema', {}, text('IMS Common Cartridge')), element('schemaversion', {}, text('1.1.0')), lom(title, notes ?? site, tag)),
      element('organizations', {}, element('organization', { identifier: `${id}-organization`, structure: 'rooted-hierarchy' }, element('item', { identifier: `${id}-root` }, folder(id, title, items)))),
      element('resources', {}, ...items.map(resource)),
    ),
  );
}

function lom(title: string, description: string, tag: string): Markup {
  const words = (value: string): Markup => element('lomimscc:string', { language: tag }, text(value));
  return element(
    'lomimscc:lom',
    {},
    element('lomimscc:general', {}, element('lomimscc:title', {}, words(title)), element('lomimscc:language', {}, text(tag)), element('lomimscc:description', {}, words(description))),
  );
}

function folder(id: string, title: string, items: readonly CartridgeItem[]): Markup {
  return element('item', { identifier: `${id}-folder` }, element('title', {}, text(title)), ...items.map((item) => element('item', { identifier: `item-${item.id}`, identifierref: item.id }, element('title', {}, text(item.title)))));
}

/** Only pages are named by their address; links and assessments must not be. */
function resource({ id, type, path }: CartridgeItem): Markup {
  return element('resource', { identifier: id, type, href: type === 'webcontent' ? path : undefined }, element('file', { href: path }));
}
