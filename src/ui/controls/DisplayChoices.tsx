import type { Palette } from '../../facts/fact.ts';
import { rememberPalette } from '../../view/rememberedPalette.ts';
import type { ThemeChoice } from '../../view/view.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { RadioGroup } from './RadioGroup.tsx';

const THEMES: readonly { readonly value: ThemeChoice; readonly label: string }[] = [
  { value: 'auto', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const COLOURS: readonly { readonly value: Palette; readonly label: string }[] = [
  { value: 'party', label: 'Parties’ colours' },
  { value: 'accessible', label: 'Colour-blind safe' },
];

/** Light or dark, and the parties' colours. */
export function DisplayChoices() {
  const store = useHustingsStore();
  const theme = useHustings((state) => state.view.theme);
  const palette = useHustings((state) => state.view.palette);
  return (
    <>
      <RadioGroup
        name="Theme"
        choices={THEMES}
        value={theme}
        onChange={(choice) => store.getState().changeView({ theme: choice })}
      />
      <RadioGroup
        name="Party colours"
        choices={COLOURS}
        value={palette}
        onChange={(choice) => {
          store.getState().changeView({ palette: choice });
          rememberPalette(choice);
        }}
      />
    </>
  );
}
