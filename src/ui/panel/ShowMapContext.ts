import { createContext } from 'react';

/** Brings the map into sight: on a phone the sheet over it goes low; beside a column the map is in sight in any case. */
export const ShowMapContext = createContext<() => void>(() => undefined);
