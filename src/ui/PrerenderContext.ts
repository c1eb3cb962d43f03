import { createContext } from 'react';

/** Whether the page is being written at build, where what is not in sight at once is left out. */
export const PrerenderContext = createContext(false);
