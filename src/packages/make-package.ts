import type { PackageFormat, PackagesFile } from '../wire/packages-file.ts';
import { anki } from './anki.ts';
import { cartridge } from './cartridge/cartridge.ts';
import { checksTable, stepsTable } from './csv.ts';
import { fileName } from './file-name.ts';
import { gift } from './gift.ts';
import type { PackageSource } from './package-source.ts';
import { scorm } from './scorm/scorm.ts';

/** A file to be saved. */
export interface PackageFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** Formats that hold questions only. */
export const questionFormats: readonly PackageFormat[] = ['gift', 'anki', 'csv-checks'];

/** Makes the file of a format. The same lesson gives the same bytes. */
export function makePackage(format: PackageFormat, source: PackageSource, { texts, offer }: Pick<PackagesFile, 'texts' | 'offer'>): PackageFile {
  const title = fileTitle(source);
  switch (format) {
    case 'imscc':
      return { name: fileName(title, 'imscc'), type: 'application/octet-stream', content: cartridge(source, texts) };
    case 'scorm':
      return { name: fileName(title, 'zip', 'SCORM'), type: 'application/zip', content: scorm(source, texts) };
    case 'gift':
      return { name: fileName(title, 'txt', 'GIFT'), type: 'text/plain', content: gift(source, texts) };
    case 'anki':
      return { name: fileName(title, 'txt', 'Anki'), type: 'text/plain', content: anki(source) };
    case 'csv-steps':
      return { name: fileName(title, 'csv', offer.steps), type: 'text/csv', content: stepsTable(source, texts.columns) };
    case 'csv-checks':
      return { name: fileName(title, 'csv', offer.checks), type: 'text/csv', content: checksTable(source, texts.columns) };
  }
}

/** What a file is named after: the title; where there is none, the day and the first stop, `2026-11-22 R02 ルートセールス`. */
function fileTitle({ title, site, date, steps: [first] }: PackageSource): string {
  return title !== site || !first ? title : [date, first.code, first.title].filter(Boolean).join(' ');
}
