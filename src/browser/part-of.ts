/** The id that the hash of an address names: `#%E6%96%AD` → `断`; as it stands where it is not encoded rightly. */
export function partOf(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
