interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the line is good for what the reader has not asked for: data need not be saved, and it is not slow. */
export function mayFetchAhead({ connection = {} }: Navigator & { readonly connection?: Connection }): boolean {
  const { saveData = false, effectiveType = '4g' } = connection;
  return !saveData && effectiveType !== '2g' && effectiveType !== 'slow-2g';
}
