import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

import { mount } from 'svelte';

import { windowLabel } from './platform';

// Every window loads the same page; its label says which one it is.
const { default: Window } =
  windowLabel() === 'present'
    ? await import('./screens/present/Present.svelte')
    : await import('./frame/Main.svelte');

const target = document.getElementById('window');
if (target) mount(Window, { target });
