import { element, text, xmlDocument } from '../markup.ts';
import type { PackageSource } from '../package-source.ts';

const packaging = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const scorm = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/** Characters that IMS Content Packaging 1.1.2 lets a title have. */
const longest = 200;

/** `imsmanifest.xml`: one item, `index.html`. The schemas are named, not enclosed: learning systems have their own. */
export function scormManifest({ id, title }: PackageSource): string {
  const short = [...title].slice(0, longest).join('');
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: id,
        version: '1.2',
        xmlns: packaging,
        'xmlns:adlcp': scorm,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${packaging} imscp_rootv1p1p2.xsd ${scorm} adlcp_rootv1p2.xsd`,
      },
      element('metadata', {}, element('schema', {}, text('ADL SCORM')), element('schemaversion', {}, text('1.2'))),
      element(
        'organizations',
        { default: `${id}-organization` },
        element('organization', { identifier: `${id}-organization` }, element('title', {}, text(short)), element('item', { identifier: `${id}-item`, identifierref: `${id}-page`, isvisible: 'true' }, element('title', {}, text(short)))),
      ),
      element('resources', {}, element('resource', { identifier: `${id}-page`, type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' }, element('file', { href: 'index.html' }))),
    ),
  );
}
