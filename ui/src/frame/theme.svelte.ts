export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'theme';

/** Light, dark, or as the system has it; remembered on this computer. */
export class Theme {
  choice = $state<ThemeChoice>(remembered());

  constructor() {
    show(this.choice);
  }

  choose(choice: ThemeChoice) {
    this.choice = choice;
    localStorage.setItem(KEY, choice);
    show(choice);
  }
}

function remembered(): ThemeChoice {
  const choice = localStorage.getItem(KEY);
  return choice === 'light' || choice === 'dark' ? choice : 'system';
}

function show(choice: ThemeChoice) {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset.theme;
  else root.dataset.theme = choice;
}
