import { homophonesPath, type HomophonesFile } from '../files/homophones-file.ts';
import { Homophones } from './homophones.ts';
import type { NameIndex } from './name-index.ts';
import type { SiteFiles } from './site-files.ts';

/** How long results wait for what only sounds right, in milliseconds; what comes later serves the next query. */
const patience = 800;

/** What queries may have been meant as that hold a word which only sounds right. Loads the file of homophones when it is first asked. */
export class SoundAlikes {
  private readonly index: NameIndex;
  private readonly files: SiteFiles;
  private loaded: Promise<Homophones> | undefined;

  constructor(index: NameIndex, files: SiteFiles) {
    this.index = index;
    this.files = files;
  }

  /** The query with a word put right, the likeliest first; empty where nothing in it sounds like a name, or where that cannot be told. */
  async of(query: string): Promise<readonly string[]> {
    if (!/\p{Script=Han}/u.test(query)) return [];
    try {
      const homophones = await Promise.race([this.homophones(), new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))]);
      return homophones?.meant(query) ?? [];
    } catch (error) {
      console.warn(error);
      return [];
    }
  }

  private homophones(): Promise<Homophones> {
    if (!this.loaded) {
      this.loaded = this.files.json<HomophonesFile>(homophonesPath).then((file) => new Homophones(file, this.index.syllables, this.index.items, this.index.forms));
      this.loaded.catch(() => (this.loaded = undefined));
    }
    return this.loaded;
  }
}
