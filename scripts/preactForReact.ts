/** Has Preact stand for React, in the embed's build and in the tests of what it draws. */
export const PREACT_FOR_REACT = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
];

/**
 * The same with Testing Library over it. Its edition for Preact brings a copy of its own of what finds elements, of which
 * `user-event` would know nothing; so React's is used, as the module whose imports can be replaced.
 */
export const PREACT_IN_TESTS = {
  alias: [
    ...PREACT_FOR_REACT,
    { find: /^react-dom\/test-utils$/, replacement: 'preact/compat/test-utils' },
    { find: /^@testing-library\/react$/, replacement: '@testing-library/react/dist/@testing-library/react.esm.js' },
  ],
  /** The packages that import React. Node would load it for them if Vite did not read them. */
  inline: ['@testing-library/react', 'lucide-react', 'zustand'],
};
