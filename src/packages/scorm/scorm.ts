import type { PackageTexts } from '../../wire/packages-file.ts';
import { archive, type ArchiveFile } from '../archive.ts';
import type { PackageSource } from '../package-source.ts';
import { launcherPage } from './launcher-page.ts';
import { scormManifest } from './manifest.ts';

/** A SCORM 1.2 package: one page that lists the steps, asks the self-checks and reports progress and score. */
export function scorm(source: PackageSource, texts: PackageTexts): Uint8Array<ArrayBuffer> {
  return archive(scormFiles(source, texts));
}

export function scormFiles(source: PackageSource, texts: PackageTexts): ArchiveFile[] {
  return [
    ['imsmanifest.xml', scormManifest(source)],
    ['index.html', launcherPage(source, texts)],
  ];
}
