/** The caches of a browser, as far as the keeping of releases uses them. `room` is how many more files fit. */
export class FakeCaches {
  room = Infinity;
  readonly stored = new Map<string, Map<string, Response>>();

  open(name: string): Promise<Cache> {
    const files = this.stored.get(name) ?? new Map<string, Response>();
    this.stored.set(name, files);
    const cache = {
      match: (path: string) => Promise.resolve(files.get(path)?.clone()),
      put: (path: string, response: Response) => {
        if (this.room-- <= 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        files.set(path, response);
        return Promise.resolve();
      },
      delete: (path: string) => Promise.resolve(files.delete(path)),
      keys: () => Promise.resolve([...files.keys()].map((path) => ({ url: `http://site${path}` }))),
    };
    return Promise.resolve(cache as unknown as Cache);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.stored.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stored.delete(name));
  }
}
