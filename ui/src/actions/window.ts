import type { Action } from './actions.svelte';
import type { MainWindow } from '../frame/main-window.svelte';
import { application, closeWindow, toggleFullScreen } from '../platform';
import { screens } from '../screens/list';

/** What can be done in the main window, whichever screen it shows. */
export function windowActions(window: MainWindow): Action[] {
  const { session, route, theme, zoom } = window;
  const hasPlan = () => session.plan !== null;
  const canEdit = () => session.plan !== null && session.plan.readOnly === null;
  /** What is brought in goes into the plan, which isn't what is on show in the matrix of an option. */
  const canImport = () => canEdit() && !session.plan?.get('ownershipDraft', route.draft);

  return [
    { id: 'new', label: 'action-new', group: 'file', keys: ['Mod+N'], run: () => (window.creating = true) },
    { id: 'open', label: 'action-open', group: 'file', keys: ['Mod+O'], run: () => void session.open(() => application.openPlan(null)) },
    { id: 'open-example', label: 'action-open-example', group: 'file', run: () => void session.open(() => application.openExample()) },
    { id: 'import-matrix', label: 'action-import-matrix', group: 'file', keys: ['Mod+I'], enabled: canImport, run: () => void window.matrixImport.choose() },
    { id: 'save-copy', label: 'action-save-copy', group: 'file', keys: ['Mod+Shift+S'], enabled: hasPlan, run: () => void window.saveCopy() },
    { id: 'export-pdf', label: 'action-export-pdf', group: 'file', keys: ['Mod+E'], enabled: hasPlan, run: () => void window.export('pdf', 'plan') },
    { id: 'export-matrix-pdf', label: 'action-export-matrix-pdf', group: 'file', enabled: hasPlan, run: () => void window.export('pdf', 'matrix') },
    { id: 'export-xlsx', label: 'action-export-xlsx', group: 'file', enabled: hasPlan, run: () => void window.export('xlsx', 'matrix') },
    { id: 'export-html', label: 'action-export-html', group: 'file', enabled: hasPlan, run: () => void window.export('html', 'matrix') },
    { id: 'export-json', label: 'action-export-json', group: 'file', enabled: hasPlan, run: () => void window.export('json', 'plan') },
    { id: 'export-csv', label: 'action-export-csv', group: 'file', enabled: hasPlan, run: () => void window.export('csv', 'matrix') },
    { id: 'export-md', label: 'action-export-md', group: 'file', enabled: hasPlan, run: () => void window.export('md', 'matrix') },
    { id: 'close-plan', label: 'action-close-plan', group: 'file', enabled: hasPlan, run: () => void session.close() },
    { id: 'close-window', label: 'action-close-window', group: 'file', keys: ['Mod+Q'], run: () => void closeWindow() },

    { id: 'undo', label: 'action-undo', group: 'edit', keys: ['Mod+Z'], leavesTextAlone: true, enabled: () => canEdit() && (session.plan?.undo != null || !session.saved), run: () => void session.undo() },
    { id: 'redo', label: 'action-redo', group: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'], leavesTextAlone: true, enabled: () => canEdit() && session.plan?.redo != null, run: () => void session.redo() },

    ...screens.map((screen, i): Action => ({
      id: `go-${screen.id}`, label: screen.label, group: 'go', keys: [`Mod+${i + 1}`], enabled: hasPlan, run: () => route.go(screen.id),
    })),
    { id: 'next-question', label: 'action-next-question', group: 'go', keys: ['F8'], enabled: () => (session.plan?.questions.all.length ?? 0) > 0, run: () => window.nextQuestion() },
    { id: 'present', label: 'action-present', group: 'go', keys: ['F5'], enabled: hasPlan, run: () => void session.try(() => application.present()) },

    { id: 'theme-system', label: 'action-theme-system', group: 'view', run: () => theme.choose('system') },
    { id: 'theme-light', label: 'action-theme-light', group: 'view', run: () => theme.choose('light') },
    { id: 'theme-dark', label: 'action-theme-dark', group: 'view', run: () => theme.choose('dark') },
    { id: 'zoom-in', label: 'action-zoom-in', group: 'view', keys: ['Mod+=', 'Mod+Plus'], run: () => zoom.in() },
    { id: 'zoom-out', label: 'action-zoom-out', group: 'view', keys: ['Mod+-'], run: () => zoom.out() },
    { id: 'zoom-reset', label: 'action-zoom-reset', group: 'view', keys: ['Mod+0'], run: () => zoom.reset() },
    { id: 'full-screen', label: 'action-full-screen', group: 'view', keys: ['F11'], run: () => void toggleFullScreen() },

    { id: 'palette', label: 'action-palette', group: 'help', keys: ['Mod+K'], run: () => (window.palette = true) },
    { id: 'help', label: 'action-help', group: 'help', keys: ['F1', '?'], run: () => (window.help = true) },
  ];
}
