/**
 * What the names of everything that the site keeps on a device begin with. Sites on one host share its storage: each has its own names,
 * by the path at which it stands. @param mount `/`, `/sales/`
 */
export function storagePrefix(mount: string): string {
  return `sales-route-map${mount.replace(/\/$/, '')}:`;
}
