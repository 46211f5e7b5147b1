/** Pixels. Previews of links are this wide and high; pages say so. */
export const cardSize = { width: 1200, height: 630 } as const;
