import type { PackageTexts } from '../../wire/packages-file.ts';
import { archive, type ArchiveFile } from '../archive.ts';
import { element, text, xmlDocument } from '../markup.ts';
import { overviewPage } from '../overview-page.ts';
import { fillIn, stepTitle, type PackageSource, type PackageStep } from '../package-source.ts';
import { assessment } from './assessment.ts';
import { cartridgeManifest, type CartridgeItem } from './manifest.ts';

/**
 * An IMS Common Cartridge 1.1 (`.imscc`): a page with the lesson's plan, then for each step a web link and the questions on it as an assessment (QTI 1.2).
 * Identifiers come from codes and ids of checks, so they are the same in every cartridge.
 */
export function cartridge(source: PackageSource, texts: PackageTexts): Uint8Array<ArrayBuffer> {
  return archive(cartridgeFiles(source, texts));
}

export function cartridgeFiles(source: PackageSource, texts: PackageTexts): ArchiveFile[] {
  const overview: CartridgeItem = { id: `${source.id}-overview`, title: texts.overview, type: 'webcontent', path: 'overview.html' };
  const parts = source.steps.flatMap((step) => stepParts(step, source.tag, texts));
  return [
    ['imsmanifest.xml', cartridgeManifest(source, [overview, ...parts.map(({ item }) => item)])],
    [overview.path, overviewPage(source, texts)],
    ...parts.map(({ item, content }): ArchiveFile => [item.path, content]),
  ];
}

function stepParts(step: PackageStep, tag: string, texts: PackageTexts): { item: CartridgeItem; content: string }[] {
  const title = stepTitle(step);
  const link = { item: { id: `link-${step.id}`, title, type: 'imswl_xmlv1p1', path: `links/${step.id}.xml` } as const, content: webLink(title, step.address) };
  if (step.checks.length === 0) return [link];
  const id = `checks-${step.id}`;
  const name = fillIn(texts.checksOf, { title });
  return [link, { item: { id, title: name, type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment', path: `checks/${step.id}.xml` }, content: assessment(id, name, step.checks, tag, texts) }];
}

const webLinkNamespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';

function webLink(title: string, href: string): string {
  return xmlDocument(
    element(
      'webLink',
      { xmlns: webLinkNamespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${webLinkNamespace} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd` },
      element('title', {}, text(title)),
      element('url', { href, target: '_blank' }),
    ),
  );
}
