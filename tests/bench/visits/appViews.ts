/** Views whose first colours are measured besides the opening one: each recolours the seats, selects, filters or moves the map. */
export const APP_VIEWS = [
  'colour=muslim',
  'colour=change',
  'where=muslim>=25',
  'seat=leicester-south',
  'palette=accessible',
] as const;
