/** A view whose first colours are measured besides the opening one. */
export interface AppView {
  readonly query: string;
  /** Whether it is coloured by parties, several hues as on every reference page; otherwise it is judged by its own colours. */
  readonly byParty: boolean;
}

/** Views that recolour the seats, select one, or filter: what articles link to. */
export const APP_VIEWS: readonly AppView[] = [
  { query: 'colour=muslim', byParty: false },
  { query: 'colour=change', byParty: false },
  { query: 'where=muslim>=25', byParty: false },
  { query: 'seat=leicester-south', byParty: true },
  { query: 'palette=accessible', byParty: true },
];
