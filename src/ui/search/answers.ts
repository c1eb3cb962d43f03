// All of the search that is wanted only once something is typed: fetched as one (see `searchCode.ts`).
export { parsePostcode } from '../../dataset/postcodeQuery.ts';
export { followSuggestion } from './followSuggestion.ts';
export { nameAnswer } from './nameAnswer.ts';
export { LETTERS_FOR_PLACES } from './nameSuggestions.ts';
export { postcodeAnswer } from './postcodeAnswer.ts';
export { SuggestionList } from './SuggestionList.tsx';
