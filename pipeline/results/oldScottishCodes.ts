/**
 * Codes under which the notional result and the table of overlaps list five Scottish seats, and the codes that they have now: the
 * Office for National Statistics gave new ones when small boundary corrections came into force (Register of Geographic Codes).
 */
export const OLD_SCOTTISH_CODES: ReadonlyMap<string, { readonly code: string; readonly name: string }> = new Map([
  ['S14000006', { code: 'S14000107', name: 'Ayr, Carrick and Cumnock' }],
  ['S14000008', { code: 'S14000108', name: 'Berwickshire, Roxburgh and Selkirk' }],
  ['S14000010', { code: 'S14000109', name: 'Central Ayrshire' }],
  ['S14000040', { code: 'S14000110', name: 'Kilmarnock and Loudoun' }],
  ['S14000058', { code: 'S14000111', name: 'West Aberdeenshire and Kincardine' }],
]);
